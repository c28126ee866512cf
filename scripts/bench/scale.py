"""Whether a review opens as quickly after a hundred years as after ten: scale.py PROGRAM [--runs N] [--json]

Two journals of about 40,000 and 400,000 records. The two take turns, so that whatever else the machine does meets both
alike. The import works out all of their days, and is shown apart.
"""
import argparse
import datetime
import fcntl
import json
import os
import pty
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

from measure import COLUMNS, ROWS, batch_milliseconds, drain, environment, first_burst, round_
from years import years

TEN, HUNDRED = 10, 100


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    home = tempfile.mkdtemp(prefix="clamshell-scale-")
    try:
        results = measure(os.path.abspath(chosen.program), home, chosen.runs)
    finally:
        shutil.rmtree(home)
    print(json.dumps(results, indent=2) if chosen.json else table(results))


def measure(program, home, runs):
    world = environment(home)
    journals = {count: fill(program, count, home, world) for count in (TEN, HUNDRED)}
    start = statistics.median(batch_milliseconds([program, "--help"], world) for _ in range(runs))

    def both(what, timed):
        took = {TEN: [], HUNDRED: []}
        for turn in range(runs + 1):
            for count, (path, _, _) in journals.items():
                milliseconds = timed(path)
                if turn > 0:  # the first turn only warms the caches
                    took[count].append(milliseconds)
        ten, hundred = (statistics.median(took[count]) for count in (TEN, HUNDRED))
        return {
            "what": what, "tenYears": round_(ten), "hundredYears": round_(hundred),
            "ratio": round_(hundred / ten), "runs": runs,
        }

    return {
        "records": {count: records for count, (_, records, _) in journals.items()},
        "startMilliseconds": round_(start),
        "importSeconds": {count: round_(seconds) for count, (_, _, seconds) in journals.items()},
        "measured": [
            both("clamshell review", lambda path: batch_milliseconds([program, "review", "--journal", path], world)),
            both("coach, first paint", lambda path: coach_milliseconds(program, path, world)[0]),
            both("coach, review opens", lambda path: coach_milliseconds(program, path, world)[1]),
        ],
    }


def fill(program, count, home, world):
    """A journal of so many years, how many records it has, and how long its import took, in seconds."""
    print(f"bench: writing {count} years ...", file=sys.stderr)
    lines, path = os.path.join(home, f"{count}.jsonl"), os.path.join(home, f"{count}.sqlite")
    yesterday = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)
    records = 0
    with open(lines, "w", encoding="utf-8") as file:
        for record in years(count, yesterday):
            file.write(json.dumps(record) + "\n")
            records += 1
    began = time.monotonic()
    run = subprocess.run([program, "import", lines, "--journal", path], env=world, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"bench: {count} years could not be imported:\n{run.stderr}")
    return path, records, time.monotonic() - began


def coach_milliseconds(program, path, world):
    """From the start of the coach to its first screen, and from the key to the review."""
    terminal, its_end = pty.openpty()
    fcntl.ioctl(its_end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    began = time.monotonic_ns()
    child = os.posix_spawn(
        program, [program, "--journal", path], world,
        file_actions=[(os.POSIX_SPAWN_DUP2, its_end, number) for number in (0, 1, 2)])
    os.close(its_end)
    painted, shown = first_burst(terminal)
    if b"\x1b[" not in shown:
        sys.exit(f"bench: the coach painted no screen:\n{shown.decode(errors='replace')}")
    pressed = time.monotonic_ns()
    os.write(terminal, b"r")
    opened, review = first_burst(terminal)
    if b"Review" not in review:
        sys.exit(f"bench: the review did not open:\n{review.decode(errors='replace')}")
    os.kill(child, signal.SIGTERM)
    drain(terminal)
    os.waitpid(child, 0)
    os.close(terminal)
    return (painted - began) / 1e6, (opened - pressed) / 1e6


def table(results):
    counts = results["records"]
    lines = [
        f"scale: {counts[TEN]:,} records (ten years) and {counts[HUNDRED]:,} (a hundred), "
        f"medians of {results['measured'][0]['runs']} runs, {COLUMNS}x{ROWS}",
        f"{'':24}{'ten years':>13}{'a hundred':>13}   ratio",
    ]
    for one in results["measured"]:
        lines.append(
            f"{one['what']:24}{one['tenYears']:10.1f} ms{one['hundredYears']:10.1f} ms   {one['ratio']:5.2f}")
    took = results["importSeconds"]
    lines.append(f"{'the import':24}{took[TEN]:10.1f} s {took[HUNDRED]:10.1f} s")
    lines.append(f"{'start alone (--help)':24}{results['startMilliseconds']:10.1f} ms")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
