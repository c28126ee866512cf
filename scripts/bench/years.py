"""Years of a runner's records as JSON Lines, about eleven a day: years.py YEARS [LAST_DAY] > journal.jsonl

The runner comes through the stages within months, and then lives on in the last one: now and then a sore morning, an
amber session, a missed day, a note.
"""
import datetime
import json
import random
import sys
import uuid

DAYS_A_YEAR = 365.25
EXERCISES = ("squat", "lunge", "side-lying-leg-lift")


def years(count, last_day):
    """The lines of so many years that end on `last_day`; the same for the same day."""
    chance = random.Random(20260101)
    days = int(count * DAYS_A_YEAR)
    first = last_day - datetime.timedelta(days=days - 1)
    yield line(chance, "start", first, "06:00:00", protocol="it-band", affected=["left"])
    for number in range(days):
        yield from a_day(chance, first + datetime.timedelta(days=number), number)


def a_day(chance, day, number):
    if chance.random() < 0.03:
        yield line(chance, "reason", day, "20:00:00", reason=chance.choice(("ill", "travel", "forgot")))
        return
    sore = chance.random() < 0.02
    score = chance.choice((3, 4)) if sore and number > 150 else chance.choice((0, 0, 0, 1))
    pain = {"left": score}
    yield line(chance, "morning", day, "07:00:00", pain=pain)
    if number < 120:
        yield line(chance, "walkCheck", day, "08:00:00", pain=pain)
        yield line(chance, "advance", day, "09:00:00", to=2 if number < 30 else 3 if number < 75 else 4)
    if number > 8:
        yield from session(chance, day, pain) if number % 2 == 0 else stretches(chance, day)
    if chance.random() < 0.05:
        yield line(chance, "note", day, "21:00:00", text=f"A note of day {number}.")


def session(chance, day, pain):
    opening = line(chance, "session", day, "18:00:00", kind="strength", pre=pain)
    yield opening
    minute = 0
    for exercise in EXERCISES:
        for number in (1, 2):
            for side in ("left", "right"):
                minute += 1
                yield line(
                    chance, "set", day, f"18:{minute:02}:00",
                    session=opening["id"], exercise=exercise, side=side, set=number, reps=12)
        worst = {"left": min(10, pain["left"] + chance.choice((0, 0, 1)))}
        yield line(
            chance, "score", day, f"18:{minute:02}:30", session=opening["id"], exercise=exercise, pain=worst)
    yield line(chance, "after", day, "18:30:00", session=opening["id"], pain=pain)
    yield line(chance, "end", day, "18:31:00", session=opening["id"], finished=True, by="user")


def stretches(chance, day):
    opening = line(chance, "session", day, "18:00:00", kind="stretch")
    yield opening
    yield line(
        chance, "set", day, "18:02:00", session=opening["id"], exercise="lying-rope", side="left", set=1, holdSeconds=30)
    yield line(chance, "end", day, "18:03:00", session=opening["id"], finished=True, by="user")


def line(chance, record_type, day, time, **more):
    identity = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    return {"id": identity, "type": record_type, "day": str(day), "at": f"{day}T{time}+00:00", **more}


if __name__ == "__main__":
    last = datetime.date.fromisoformat(sys.argv[2]) if len(sys.argv) > 2 else (
        datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1))
    for record in years(float(sys.argv[1]), last):
        print(json.dumps(record))
