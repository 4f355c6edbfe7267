"""A calendar client of its own kind: reads iCalendar texts one after another, as they would arrive, with python-icalendar
and python-dateutil, and shows what is in the calendar afterwards.

stdin:  JSON list of histories, each a list of iCalendar texts for a calendar of its own
stdout: JSON list of calendars, each a list of {uid, start, end, summary}, instants in UTC, in order of time

It refuses what a strict reader would stumble over: bare line feeds, lines over 75 octets, a missing property, a zone
that is not described. Of two states of one entry the higher SEQUENCE wins, as RFC 5546 says.
"""
import json
import sys
from datetime import timezone

import icalendar
from dateutil import tz
from dateutil.rrule import rrulestr

HELSINKI = tz.gettz("Europe/Helsinki")
NEEDED = ("UID", "DTSTAMP", "DTSTART", "DURATION", "SEQUENCE", "SUMMARY", "STATUS")


def check(text):
    raw = text.encode()
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b""), "lines end with CRLF"
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "lines hold at most 75 octets"



def instant(value, zones):
    """A DATE-TIME of the calendar as an instant; local ones must name a zone that the calendar describes."""
    naive = value.replace(tzinfo=None)
    if value.tzinfo is timezone.utc or str(value.tzinfo) in ("UTC", "UTC+00:00"):
        return naive.replace(tzinfo=timezone.utc)
    assert "Europe/Helsinki" in zones, "the zone is described"
    return local(naive)


def local(naive):
    # A time that the clock skips moves forward by the gap; of one that comes twice the first is meant (RFC 5545 3.3.5).
    return tz.resolve_imaginary(naive.replace(tzinfo=HELSINKI)).astimezone(timezone.utc)


def many(component, name, zones):
    entries = component.get(name, [])
    entries = entries if isinstance(entries, list) else [entries]
    return [instant(one.dt, zones) for entry in entries for one in entry.dts]


class Calendar:
    def __init__(self):
        self.entries = {}

    def read(self, text):
        check(text)
        calendar = icalendar.Calendar.from_ical(text)
        method = str(calendar["METHOD"])
        zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
        if method == "PUBLISH":
            self.entries = {}
        for component in sorted(calendar.walk("VEVENT"), key=lambda one: "RECURRENCE-ID" in one):
            for name in NEEDED:
                assert name in component, f"{name} is needed"
            if method != "PUBLISH":
                assert "ORGANIZER" in component and "ATTENDEE" in component, "an invitation says who and whom"
            self.take(component, zones, cancelled=method == "CANCEL" or str(component["STATUS"]) == "CANCELLED")

    def take(self, component, zones, cancelled):
        sequence = int(component["SEQUENCE"])
        entry = self.entries.setdefault(str(component["UID"]), {"sequence": -1, "whole": None, "changes": {}})
        if "RECURRENCE-ID" in component:
            original = instant(component["RECURRENCE-ID"].dt, zones)
            known = entry["changes"].get(original, (entry["sequence"], None))
            if sequence >= known[0]:
                entry["changes"][original] = (sequence, None if cancelled else self.shown(component, zones))
            return
        if sequence >= entry["sequence"]:
            entry["sequence"] = sequence
            entry["whole"] = None if cancelled else self.expand(component, zones)
            entry["changes"] = {key: change for key, change in entry["changes"].items() if change[0] > sequence}

    def shown(self, component, zones):
        start = instant(component["DTSTART"].dt, zones)
        return start, start + component["DURATION"].dt, str(component["SUMMARY"])

    def expand(self, component, zones):
        start, end, summary = self.shown(component, zones)
        if "RRULE" not in component and "RDATE" not in component:
            return {start: (start, end, summary)}
        first = component["DTSTART"].dt.replace(tzinfo=None)
        starts = {start}
        if "RRULE" in component:
            rule = component["RRULE"]
            until = instant(rule["UNTIL"][0], ["Europe/Helsinki"])
            endless = ";".join(part for part in rule.to_ical().decode().split(";") if not part.startswith("UNTIL="))
            for naive in rrulestr(endless, dtstart=first):
                found = local(naive)
                if found > until:
                    break
                starts.add(found)
        starts |= set(many(component, "RDATE", zones))
        left = set(many(component, "EXDATE", zones))
        assert left <= starts, "only what the rule gives can be left out"
        return {one: (one, one + (end - start), summary) for one in starts - left}

    def list(self):
        found = []
        for uid, entry in self.entries.items():
            days = dict(entry["whole"] or {})
            for original, (_, change) in entry["changes"].items():
                days.pop(original, None)
                if change is not None:
                    days[original] = change
            found += [(start, end, uid, summary) for start, end, summary in days.values()]
        return [
            {"uid": uid, "start": start.isoformat(), "end": end.isoformat(), "summary": summary}
            for start, end, uid, summary in sorted(found)
        ]


def replay(history):
    calendar = Calendar()
    for text in history:
        calendar.read(text)
    return calendar.list()


json.dump([replay(history) for history in json.load(sys.stdin)], sys.stdout)
