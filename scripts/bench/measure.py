"""Medians of clamshell's start beside those of bare C programs: measure.py PROGRAM FLOORS [--runs N] [--json]

PROGRAM is the release build, FLOORS the folder of the compiled floors. The two of a pair take turns, so that
whatever else the machine does meets both alike; the ratio is what to quote.
"""
import argparse
import datetime
import fcntl
import json
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

from a_year import a_year

COLUMNS, ROWS = 80, 24
QUIET_SECONDS = 0.1  # a first burst has ended when nothing comes for so long
HANG_SECONDS = 20


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("floors")
    options.add_argument("--runs", type=int, default=30)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    home = tempfile.mkdtemp(prefix="clamshell-bench-")
    try:
        results = measure(os.path.abspath(chosen.program), chosen.floors, home, chosen.runs)
    finally:
        shutil.rmtree(home)
    print(json.dumps(results, indent=2) if chosen.json else table(results))


def measure(program, floors, home, runs):
    world = environment(home)
    journal = os.path.join(home, "journal.sqlite")
    fill(program, journal, home, world)
    at = ["--journal", journal]
    floor = lambda name, *arguments: [os.path.join(floors, name), *arguments]
    launch = floor("launch")
    batch = lambda command: batch_milliseconds(command, world)
    paint = lambda command: paint_milliseconds(launch + command, world)
    return [
        compare("clamshell --help", batch, [program, "--help"], "print a line", floor("floor-print"), runs),
        compare("clamshell today", batch, [program, "today", *at], "read the journal", floor("floor-journal", journal), runs),
        compare("clamshell why --json", batch, [program, "why", "--json", *at], "read the journal", floor("floor-journal", journal), runs),
        compare("coach, first paint", paint, [program, *at], "paint a screen", floor("floor-paint"), runs),
    ]


def environment(home):
    """What the measured programs know of the world: nothing that differs from machine to machine."""
    locale = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    return {
        "HOME": home, "XDG_DATA_HOME": os.path.join(home, "data"), "PATH": "/usr/bin:/bin",
        "TERM": "xterm-256color", "LC_ALL": locale, "TZ": "UTC",
    }


def fill(program, journal, home, world):
    lines = os.path.join(home, "year.jsonl")
    yesterday = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)
    with open(lines, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in a_year(yesterday))
    run = subprocess.run([program, "import", lines, "--journal", journal], env=world, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"bench: the year of records could not be imported:\n{run.stderr}")


def compare(name, timed, command, floor_name, floor, runs):
    ours, theirs = [], []
    for round in range(runs + 2):
        pair = timed(command), timed(floor)
        if round >= 2:  # the first ones only warm the caches
            ours.append(pair[0])
            theirs.append(pair[1])
    mine, least = statistics.median(ours), statistics.median(theirs)
    return {
        "what": name, "milliseconds": round_(mine), "floor": floor_name, "floorMilliseconds": round_(least),
        "ratio": round_(mine / least), "runs": runs,
    }


def round_(number):
    return float(f"{number:.2f}")


def batch_milliseconds(command, world):
    """From the start of a command to its end."""
    files = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ]
    began = time.monotonic_ns()
    child = os.posix_spawn(command[0], command, world, file_actions=files)
    _, status = os.waitpid(child, 0)
    ended = time.monotonic_ns()
    if status != 0:
        sys.exit(f"bench: `{' '.join(command)}` failed with status {os.waitstatus_to_exitcode(status)}")
    return (ended - began) / 1e6


def paint_milliseconds(command, world):
    """From the start of a program to the last byte of the first burst that it sends to its terminal."""
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    clock, its_clock = os.pipe()
    ends = [(os.POSIX_SPAWN_DUP2, its_end, number) for number in (0, 1, 2)]
    child = os.posix_spawn(
        command[0], command, world, file_actions=ends + [(os.POSIX_SPAWN_DUP2, its_clock, 3)])
    os.close(its_end)
    os.close(its_clock)
    began = struct.unpack("q", os.read(clock, 8))[0]
    last, shown = first_burst(terminal)
    os.kill(child, signal.SIGTERM)
    drain(terminal)
    os.waitpid(child, 0)
    os.close(terminal)
    os.close(clock)
    # A program that ends with a sentence instead of a screen must not be taken for a quick one.
    if b"\x1b[" not in shown:
        sys.exit(f"bench: `{' '.join(command[1:])}` painted no screen:\n{shown.decode(errors='replace')}")
    return (last - began) / 1e6


def first_burst(terminal):
    last, shown = None, b""
    until = time.monotonic() + HANG_SECONDS
    while time.monotonic() < until:
        ready, _, _ = select.select([terminal], [], [], QUIET_SECONDS if shown else HANG_SECONDS)
        if not ready:
            break
        try:
            burst = os.read(terminal, 65536)
        except OSError:
            break
        if not burst:
            break
        last, shown = time.monotonic_ns(), shown + burst
    if last is None:
        sys.exit(f"bench: nothing was painted within {HANG_SECONDS} s")
    return last, shown


def drain(terminal):
    """Takes what the program still says, so that it never waits for its reader."""
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass


def table(results):
    lines = [f"medians of {results[0]['runs']} runs, a year of history, {COLUMNS}x{ROWS}"]
    lines.append(f"{'':24}{'':>10}   {'bare C':24}{'':>10}   ratio")
    for one in results:
        lines.append(
            f"{one['what']:24}{one['milliseconds']:7.1f} ms   {one['floor']:24}"
            f"{one['floorMilliseconds']:7.1f} ms   {one['ratio']:5.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
