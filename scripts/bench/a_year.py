"""A year of a runner's records as JSON Lines: what `clamshell import` takes, and the program has to read at every start."""
import datetime
import json
import random
import uuid

STRENGTH = ("clamshell", "side-lying-leg-lift", "glute-bridge", "fire-hydrant")
DAYS = 365


def a_year(last_day):
    """The lines of the year that ends on `last_day`; the same for the same day."""
    chance = random.Random(20260101)
    return [json.dumps(record) for record in _records(last_day, chance)]


def _records(last_day, chance):
    first = last_day - datetime.timedelta(days=DAYS - 1)
    yield _record(chance, "start", first, "06:00:00", protocol="it-band", affected=["left"])
    for number in range(DAYS):
        day = first + datetime.timedelta(days=number)
        pain = {"left": chance.choice((0, 0, 0, 0, 1, 1, 2, 3))}
        yield _record(chance, "morning", day, "07:00:00", pain=pain)
        yield _record(chance, "walkCheck", day, "08:00:00", pain=pain)
        if 7 < number < 120:  # accepted on the day of the offer; on all other days it does nothing
            yield _record(chance, "advance", day, "09:00:00", to=2 if number < 40 else 3)
        if number > 7 and number % 2 == 0 and day < last_day:
            yield from _session(chance, day, pain)


def _session(chance, day, pain):
    opening = _record(chance, "session", day, "18:00:00", kind="strength", pre=pain)
    yield opening
    minute = 0
    for exercise in STRENGTH:
        for number in (1, 2, 3):
            for side in ("left", "right"):
                minute += 1
                yield _record(
                    chance, "set", day, f"18:{minute:02}:00",
                    session=opening["id"], exercise=exercise, side=side, set=number, reps=12)
        yield _record(
            chance, "score", day, f"18:{minute:02}:30", session=opening["id"], exercise=exercise, pain=pain)
    yield _record(chance, "after", day, "18:30:00", session=opening["id"], pain=pain)
    yield _record(chance, "end", day, "18:31:00", session=opening["id"], finished=True, by="user")


def _record(chance, record_type, day, time, **more):
    identity = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    return {"id": identity, "type": record_type, "day": str(day), "at": f"{day}T{time}+00:00", **more}
