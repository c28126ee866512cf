"""What a figure costs while it moves, at 80x24: figure.py PROGRAM

Opens the coach on a terminal of its own, lets one figure move, and counts what reaches the terminal and how long the
processor worked for it. Pictures are told apart by the silence between them. Needs Linux, for the clock of a thread.
"""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

SECONDS = 20
# The library; the first card; the figure as large as the screen. And the same figure beside the running set.
SCREENS = {"card with its figure": ["l", "\r"], "figure alone": ["l", "\r", "f"]}


def main():
    program = os.path.abspath(sys.argv[1])
    if not os.path.exists("/proc/self/schedstat"):
        print("figure: skipped, this system does not tell how long a thread worked.")
        return
    with tempfile.TemporaryDirectory() as folder:
        journal = os.path.join(folder, "journal.sqlite")
        subprocess.run([program, "start", "--affected", "left", "--journal", journal], check=True, capture_output=True)
        print(f"A moving figure at 80x24, {SECONDS} s each:")
        for name, keys in SCREENS.items():
            report(name, *measure(program, journal, keys))


def report(name, pictures, size, work):
    share = 100 * work / SECONDS
    each = 1000 * work / max(1, pictures)
    print(
        f"  {name:22} {pictures / SECONDS:5.1f} pictures/s  {size / max(1, pictures):6.0f} bytes each  "
        f"{each:5.2f} ms each  {share:4.2f} % of a core  (at 15 pictures/s {each * 1.5:4.2f} %)"
    )


def measure(program, journal, keys):
    process, terminal = pty.fork()
    if process == 0:
        environment = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", CLAMSHELL_JOURNAL=journal)
        environment.pop("NO_COLOR", None)
        os.execve(program, [program], environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    try:
        read(terminal, 1.5)
        for key in keys:
            os.write(terminal, key.encode())
            read(terminal, 0.5)
        before = worked(process)
        pictures, size = read(terminal, SECONDS)
        return pictures, size, worked(process) - before
    finally:
        os.kill(process, 9)
        os.waitpid(process, 0)
        os.close(terminal)


def read(terminal, seconds):
    """What came in so many seconds: bursts with a silence before each, and bytes."""
    bursts, size, last = 0, 0, 0.0
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if not select.select([terminal], [], [], left)[0]:
            break
        size += len(os.read(terminal, 1 << 16))
        now = time.monotonic()
        bursts += now - last > 0.025
        last = now
    return bursts, size


def worked(process):
    """Seconds that all threads of a process have worked."""
    folder = f"/proc/{process}/task"
    return sum(int(open(f"{folder}/{task}/schedstat").read().split()[0]) for task in os.listdir(folder)) / 1e9


main()
