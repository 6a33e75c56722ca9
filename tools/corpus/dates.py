"""Dates as people write them, and what precision is left of them once written.

A shape is (start, separator, end, present word, weight). The weights follow the counts of shapes in real resumes: years alone and
month names lead, numeric dates, ordinals and apostrophes are the long tail.
"""

import re

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

MESSY = [
    ("YYYY", "-", "YYYY", "till date", 30),
    ("YYYY", " to ", "YYYY", "till date", 16),
    ("YYYY", " – ", "YYYY", "Present", 10),
    ("YYYY", " - ", "YYYY", "Present", 10),
    ("MMMM YYYY", " to ", "MMMM YYYY", "till date", 120),
    ("MMM YYYY", " to ", "MMM YYYY", "till date", 90),
    ("MMMM YYYY", " to ", "MMM YYYY", "till now", 30),
    ("MMMM YYYY", " – ", "MMMM YYYY", "Present", 60),
    ("MMM YYYY", " – ", "MMM YYYY", "till date", 60),
    ("MMMM YYYY", " - ", "MMMM YYYY", "Till Date", 35),
    ("MMM YYYY", " - ", "MMM YYYY", "Present", 30),
    ("MMMM YYYY", "-", "MMMM YYYY", "Till now", 20),
    ("MMM YYYY", "-", "MMM YYYY", "present", 20),
    ("MMMM YYYY", "- ", "MMMM YYYY", "present", 14),
    ("D/M/YYYY", " to ", "D/M/YYYY", "till date", 40),
    ("DD-MM-YYYY", " to ", "DD-MM-YYYY", "till date", 30),
    ("DD.MM.YYYY", " to ", "DD.MM.YYYY", "till date", 30),
    ("D MMMM YYYY", " to ", "D MMMM YYYY", "till date", 20),
    ("Dth MMMM YYYY", " to ", "Dth MMMM YYYY", "till date", 40),
    ("Dth MMM YYYY", " to ", "Dth MMM YYYY", "till", 15),
    ("D MMM YYYY", " to ", "D MMM YYYY", "till date", 12),
    ("MMMM-YYYY", " to ", "MMMM-YYYY", "till date", 18),
    ("MMM-YYYY", " to ", "MMM-YYYY", "Till Date", 20),
    ("MMM’YY", " – ", "MMM’YY", "Till Date", 26),
    ("MMM’YY", " to ", "MMM’YY", "till date", 22),
    ("MMM’YY", "-", "MMM’YY", "Present", 14),
    ("MMM. YYYY", " to ", "MMM. YYYY", "till date", 20),
    ("MMM. YYYY", " – ", "MMM. YYYY", "Present", 8),
    ("MMM YY", " – ", "MMM YY", "Present", 10),
    ("MMMYYYY", " to ", "MMMYYYY", "till date", 10),
    ("MMMM YYYY", " till ", "MMMM YYYY", "date", 10),
    ("MMMM, YYYY", " to ", "MMMM, YYYY", "Present", 10),
    ("MM/YYYY", " – ", "MM/YYYY", "Present", 12),
    ("MM/YYYY", " - ", "MM/YYYY", "till date", 12),
    ("MMM’ YYYY", " to ", "MMM’ YYYY", "till date", 8),
]
TIDY = [
    ("MMM YYYY", " - ", "MMM YYYY", "Present", 60),
    ("MMM YYYY", " – ", "MMM YYYY", "Present", 80),
    ("MMMM YYYY", " – ", "MMMM YYYY", "Present", 60),
    ("MM/YYYY", " - ", "MM/YYYY", "Present", 40),
    ("MM/YYYY", " – ", "MM/YYYY", "present", 25),
    ("YYYY", " – ", "YYYY", "Present", 18),
    ("YYYY", "-", "YYYY", "present", 8),
    ("MMMM YYYY", " to ", "MMMM YYYY", "Present", 20),
    ("MMM YYYY", "—", "MMM YYYY", "Current", 10),
    ("MMM. YYYY", " – ", "MMM. YYYY", "Present", 10),
    ("YYYY-MM", " – ", "YYYY-MM", "ongoing", 6),
    ("MMM ’YY", " – ", "MMM ’YY", "Now", 6),
]


def choose(rng, rows):
    """One of rows by the weight in its last place."""
    return rng.choices(rows, weights=[row[-1] for row in rows])[0]


def shape_for(rng, tidy, years_alone=True):
    """Jobs need a month to be counted in months, so years alone stay rare for them; schooling is mostly years."""
    rows = [row for row in (TIDY if tidy else MESSY) if years_alone or "M" in row[0]]
    return choose(rng, rows)


def _ordinal(day):
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def write(date, form, rng):
    """The date in that form, and the date as far as the form still tells it. A day that is not known is made up and then told."""
    parts = [int(part) for part in re.findall(r"\d+", date)]
    year = parts[0]
    if len(parts) == 1:
        return str(year), str(year)
    month = parts[1]
    known = f"{year:04}-{month:02}"
    if form == "YYYY":
        return str(year), str(year)
    text = form
    if "D" in form:
        day = parts[2] if len(parts) > 2 else rng.choice([1, 1, 3, 10, 14, 15, 16, 17, 20, 22, 25, 28])
        known += f"-{day:02}"
        numeric = "MMM" not in form
        text = (
            text.replace("Dth", "\0")
            .replace("DD", f"{day:02}")
            .replace("D", f"{day:02}" if numeric and rng.random() < 0.5 else str(day))
        )
        text = text.replace("\0", _ordinal(day))
    year_text = str(year)
    for token, value in (("YYYY", year_text), ("YY", f"{year % 100:02}")):
        if token in text:
            text = text.replace(token, value)
            break
    for token, value in (
        ("MMMM", MONTHS[month - 1]),
        ("MMM.", SHORT[month - 1] + ("" if month == 5 else ".")),
        ("MMM", SHORT[month - 1]),
        ("MM", f"{month:02}"),
    ):
        if token in text:
            return text.replace(token, value), known
    if "/M/" in text:
        text = text.replace("/M/", f"/{month:02}/")
    return text, known


def write_range(start, end, shape, rng):
    """Text of the range, and its start and end as told; no end date means a current job."""
    first, start_known = write(start, shape[0], rng)
    if not end:
        return f"{first}{shape[1]}{shape[3]}", start_known, None
    last, end_known = write(end, shape[2], rng)
    return f"{first}{shape[1]}{last}", start_known, end_known
