"""How one writer writes: every choice that is not the person's data, drawn once from the person's own seed."""

import random
from dataclasses import dataclass, field

from dates import shape_for
from wording import ADDRESS, COMPANY, DURATION, DUTIES, EMAIL, PHONE, PLACE, POSITION, TITLES, word

MESSY_REGIONS = {"india", "gulf", "africa", "seasia"}

WORK_TIDY = [
    ("split_company", 30),
    ("split_role", 28),
    ("role_first", 14),
    ("company_first", 10),
    ("one_line", 8),
    ("pipe", 8),
    ("dates_first", 8),
    ("aside", 4),
]
WORK_MESSY = [
    ("labels", 34),
    ("table", 18),
    ("prose", 16),
    ("company_first", 12),
    ("one_line", 8),
    ("role_first", 8),
    ("dates_first", 8),
    ("pipe", 6),
    ("split_company", 8),
    ("split_role", 5),
]
EDUCATION_TIDY = [("split", 50), ("lines", 30), ("sentence", 10), ("aside", 5)]
EDUCATION_MESSY = [("table", 55), ("sentence", 25), ("lines", 10), ("labels", 6), ("split", 8)]
SKILLS_TIDY = [("groups", 45), ("commas", 25), ("columns", 10), ("bullets", 8), ("bars", 5), ("pipes", 7)]
SKILLS_MESSY = [("bullets", 28), ("groups", 28), ("commas", 18), ("table", 12), ("columns", 8), ("colons", 6)]
BULLETS_MESSY = [
    ("\uf0b7", 116),
    ("\uf0d8", 60),
    ("\uf076", 27),
    ("•", 23),
    ("\uf0a7", 19),
    ("\uf0fc", 13),
    ("-", 12),
    ("o", 8),
    ("●", 5),
    ("➢", 5),
    ("*", 4),
    ("▪", 2),
    ("►", 2),
    ("–", 2),
    ("❖", 1),
]
BULLETS_TIDY = [("•", 80), ("–", 10), ("▪", 5), ("-", 8), ("●", 6), ("◦", 2), ("►", 1)]


@dataclass
class Style:
    layout: str
    tidy: bool
    region: str
    work: str
    education: str
    skills: str
    heading_case: str
    heading_look: str
    heading_colon: bool
    bullet: str
    name_place: str
    name_case: str
    title: str | None
    contact: str
    work_dates: tuple
    school_dates: tuple
    oldest_first: bool
    personal: bool
    declaration: bool
    words: dict = field(default_factory=dict)
    font: str = "sans"
    accent: str = "1F3864"
    letter_paper: bool = False


def pick(rng, rows):
    return rng.choices([row[0] for row in rows], weights=[row[1] for row in rows])[0]


def style_for(person, layout):
    """What the layout itself decides is forced; the rest is the writer's, and the same in every rendering of the person."""
    forced, tidy = layout.forced, layout.tidy
    rng = random.Random(f"style/{person['id']}")
    region = person.get("habits", {}).get("region", "us")
    indian = region in MESSY_REGIONS and not tidy
    style = Style(
        layout=layout.name,
        tidy=tidy,
        region=region,
        work=pick(rng, WORK_TIDY if tidy else WORK_MESSY),
        education=pick(rng, EDUCATION_TIDY if tidy else EDUCATION_MESSY),
        skills=pick(rng, SKILLS_TIDY if tidy else SKILLS_MESSY),
        heading_case=pick(rng, [("caps", 55), ("title", 45), ("sentence", 3)]),
        heading_look=pick(
            rng,
            [("bold", 30), ("ruled", 35), ("shaded", 20), ("underlined", 12), ("spaced", 5)]
            if not tidy
            else [("ruled", 45), ("bold", 35), ("accent", 20), ("spaced", 6)],
        ),
        heading_colon=indian and rng.random() < 0.42,
        bullet=pick(rng, BULLETS_TIDY if tidy else BULLETS_MESSY),
        name_place=pick(
            rng,
            [("top", 80), ("of", 5), ("spaced", 5), ("label", 5), ("top_right", 3)]
            if not tidy
            else [("top", 92), ("spaced", 8)],
        ),
        name_case=pick(rng, [("caps", 40), ("title", 60)]),
        title=word(rng, TITLES) if indian and rng.random() < 0.7 else None,
        contact=pick(
            rng,
            [("labels", 50), ("lines", 25), ("split", 15), ("pipe", 10)]
            if not tidy
            else [("pipe", 60), ("lines", 20), ("split", 15), ("labels", 5)],
        ),
        work_dates=shape_for(rng, tidy, years_alone=rng.random() < 0.3),
        school_dates=shape_for(rng, tidy),
        oldest_first=person.get("habits", {}).get("order") == "oldest",
        personal=indian and rng.random() < 0.92,
        declaration=indian and rng.random() < 0.8,
        words={
            "phone": word(rng, PHONE),
            "email": word(rng, EMAIL),
            "address": word(rng, ADDRESS),
            "company": word(rng, COMPANY),
            "position": word(rng, POSITION),
            "duration": word(rng, DURATION),
            "duties": word(rng, DUTIES),
            "place": word(rng, PLACE),
        },
        font=pick(
            rng,
            [("serif", 50), ("sans", 30), ("calibri", 25), ("verdana", 4), ("cambria", 8)]
            if not tidy
            else [
                ("sans", 25),
                ("calibri", 35),
                ("serif", 12),
                ("cambria", 8),
                ("lato", 14),
                ("open", 8),
                ("garamond", 8),
            ],
        ),
        accent=rng.choice(["1F3864", "2E74B5", "0B6E4F", "7B2D26", "444444", "4A148C", "00695C", "8A5A00"]),
        letter_paper=region == "us",
    )
    if rng.random() < 0.6 and not tidy:
        style.school_dates = ("YYYY", "-", "YYYY", "till date", 1)
    for key, value in forced.items():
        if key == "words":
            style.words.update(value)
        else:
            setattr(style, key, value)
    return style
