"""Medians of clamshell's start beside the least that another program does: measure.py PROGRAM FLOORS [--runs N] [--json]

PROGRAM is the release build, FLOORS the folder of the compiled floors. The two of a pair take turns, so that
whatever else the machine does meets both alike; the ratio is what to quote. Full-screen programs that everyone knows are
measured too, where they are installed.
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

from years import years

COLUMNS, ROWS = 80, 24
YEARS = 10
QUIET_SECONDS = 0.1  # a first burst has ended when nothing comes for so long
HANG_SECONDS = 20
HERE = os.path.dirname(os.path.abspath(__file__))


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
    print(json.dumps(results, indent=2) if chosen.json else table(results, chosen.runs))


def measure(program, floors, home, runs):
    world = environment(home)
    ten, fresh = ["--journal", filled(program, home, world)], ["--journal", begun(program, home, world)]
    # The coach is started as a person does: with nothing behind its name.
    at = lambda journal: {"world": world | {"CLAMSHELL_JOURNAL": journal[1]}}
    floor = lambda name, *arguments: [os.path.join(floors, name), *arguments]
    launch = floor("launch")
    batch = lambda command: batch_milliseconds(command, world)
    paint = lambda command, world=world, folder=None: paint_milliseconds(launch + command, world, folder)[0]
    painted = ("a screen in C", floor("floor-paint"))
    counted = ("sqlite3, count(*)", [shutil.which("sqlite3") or "sqlite3", ten[1], "SELECT count(*) FROM record"])
    morning = [program, "log", "morning", "2"]

    def row(what, timed, command, beside, aim, most=None, **where):
        return compare(what, lambda: timed(command, **where), beside[0], lambda: timed(beside[1]), runs, aim, most)

    rows = [
        row("first paint, ten years", paint, [program], painted, 6, **at(ten)),
        row("first paint, fresh plan", paint, [program], painted, 5, **at(fresh)),
        row("first paint, hold", paint, [program, "hold", "30s"], painted, 5),
        row("log, ten years", batch, morning + ten, ("log, fresh plan", morning + fresh), 1.3, 20),
        row("--help", batch, [program, "--help"], ("a line in C", floor("floor-print")), None),
    ]
    if shutil.which("sqlite3"):
        rows += [
            row("today, ten years", batch, [program, "today", *ten], counted, 3.5),
            row("why --json, ten years", batch, [program, "why", "--json", *ten], counted, None, 150),
        ]
    others = [row(name, paint, command, painted, None, **where) for name, command, where in peers(home)]
    memory = statistics.median(paint_milliseconds(launch + [program], **at(ten))[1] for _ in range(5))
    return {"rows": rows, "peers": others, "peakMegabytes": round_(memory)}


def peers(home):
    """Full-screen programs that many know, those that are here: the name, the command, and where it is to run."""
    repository = os.path.dirname(os.path.dirname(HERE))
    commands = {"btop": [], "tig": [], "calcurse": ["-D", os.path.join(home, "calcurse")], "htop": [], "termdown": ["60"]}
    for name, arguments in commands.items():
        path = shutil.which(name)
        if path and (name != "tig" or os.path.isdir(os.path.join(repository, ".git"))):
            yield name, [path, *arguments], {"folder": repository}


def environment(home):
    """What the measured programs know of the world: nothing that differs from machine to machine."""
    locale = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    return {
        "HOME": home, "XDG_DATA_HOME": os.path.join(home, "data"), "PATH": os.environ["PATH"],
        "TERM": "xterm-256color", "LC_ALL": locale, "TZ": "UTC",
    }


def filled(program, home, world):
    """A journal of ten years that ends yesterday."""
    lines, path = os.path.join(home, "ten.jsonl"), os.path.join(home, "ten.sqlite")
    yesterday = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)
    with open(lines, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in years(YEARS, yesterday))
    done([program, "import", lines, "--journal", path], world)
    return path


def begun(program, home, world):
    """A journal of a plan that begins today."""
    path = os.path.join(home, "fresh.sqlite")
    done([program, "start", "--affected", "left", "--journal", path], world)
    return path


def done(command, world):
    run = subprocess.run(command, env=world, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"bench: `{' '.join(command[1:])}` failed:\n{run.stderr}")


def compare(what, timed, beside, timed_beside, runs, aim, most):
    ours, theirs = [], []
    for turn in range(runs + 2):
        pair = timed(), timed_beside()
        if turn >= 2:  # the first ones only warm the caches
            ours.append(pair[0])
            theirs.append(pair[1])
    mine, least = statistics.median(ours), statistics.median(theirs)
    return {
        "what": what, "milliseconds": round_(mine), "beside": beside, "besideMilliseconds": round_(least),
        "ratio": round_(mine / least), "aim": aim, "mostMilliseconds": most,
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


def paint_milliseconds(command, world, folder=None):
    """From the start of a program to the last byte of the first burst that it sends to its terminal; and the most memory
    that it had taken by then, in megabytes."""
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    clock, its_clock = os.pipe()
    ends = [(os.POSIX_SPAWN_DUP2, its_end, number) for number in (0, 1, 2)]
    here = os.getcwd()
    os.chdir(folder or here)
    child = os.posix_spawn(
        command[0], command, world, file_actions=ends + [(os.POSIX_SPAWN_DUP2, its_clock, 3)])
    os.chdir(here)
    os.close(its_end)
    os.close(its_clock)
    began = struct.unpack("q", os.read(clock, 8))[0]
    last, shown = first_burst(terminal)
    memory = peak_megabytes(child)
    os.kill(child, signal.SIGTERM)
    drain(terminal)
    os.waitpid(child, 0)
    os.close(terminal)
    os.close(clock)
    # A program that ends with a sentence instead of a screen must not be taken for a quick one.
    if b"\x1b[" not in shown:
        sys.exit(f"bench: `{' '.join(command[1:])}` painted no screen:\n{shown.decode(errors='replace')}")
    return (last - began) / 1e6, memory


def peak_megabytes(process):
    """0 where the system does not tell."""
    try:
        with open(f"/proc/{process}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 0.0


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


def table(results, runs):
    lines = [f"medians of {runs} runs, {YEARS} years of history, {COLUMNS}x{ROWS}"]
    lines.append(f"{'':25}{'':>10}   {'beside':20}{'':>10}   ratio   aim")
    lines += [line(one) for one in results["rows"]]
    lines.append(f"{'peak memory, ten years':25}{results['peakMegabytes']:7.1f} MB{'':39}   18 MB")
    lines += [line(one) for one in sorted(results["peers"], key=lambda one: one["milliseconds"])]
    return "\n".join(lines)


def line(one):
    aims = [one["aim"] and f"{one['aim']:.1f}", one["mostMilliseconds"] and f"{one['mostMilliseconds']} ms"]
    return (
        f"{one['what']:25}{one['milliseconds']:7.1f} ms   {one['beside']:20}"
        f"{one['besideMilliseconds']:7.1f} ms   {one['ratio']:5.2f}   {', '.join(aim for aim in aims if aim)}"
    ).rstrip()


if __name__ == "__main__":
    main()
