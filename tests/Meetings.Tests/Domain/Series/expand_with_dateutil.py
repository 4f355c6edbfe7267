"""Expands recurrence rules with python-dateutil, for comparison.

stdin:  JSON list of {rule, first, from, to, time}; days yyyy-MM-dd, time HH:mm in Europe/Helsinki
stdout: JSON list of lists of days, in the same order
"""
import json
import sys
from datetime import datetime

from dateutil import tz
from dateutil.rrule import rrulestr

HELSINKI = tz.gettz("Europe/Helsinki")


def expand(case):
    # dateutil wants a zone on the start exactly when UNTIL is an instant.
    zone = HELSINKI if "Z" in case["rule"] else None

    def at(day, time):
        return datetime.strptime(f"{day} {time}", "%Y-%m-%d %H:%M").replace(tzinfo=zone)

    time = case["time"] if zone else "00:00"
    rule = rrulestr(case["rule"], dtstart=at(case["first"], time))
    return [found.strftime("%Y-%m-%d") for found in rule.between(at(case["from"], "00:00"), at(case["to"], "23:59"), inc=True)]


json.dump([expand(case) for case in json.load(sys.stdin)], sys.stdout)
