"""The layouts: who makes the file, from which template, and which habits belong to it. `share` is relative to its own group."""

import random
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layout:
    name: str
    # word, office (Word file printed by LibreOffice), odt (OpenDocument printed), odt_docx (OpenDocument saved as DOCX), latex, web, canvas
    producer: str
    template: str
    share: int
    tidy: bool
    forced: dict = field(default_factory=dict)
    side: tuple = ()
    rail: bool = False

    @property
    def suffix(self):
        return "docx" if self.producer in ("word", "odt_docx") else "pdf"

    def draws(self, text):
        """Whether its fonts have these letters."""
        if self.producer == "latex":
            return all(
                ord(letter) < 0x180 or letter in "‘’“”–—•●·₹" or 0xF000 < ord(letter) < 0xF100 for letter in text
            )
        if self.producer == "canvas":
            return all(
                ord(letter) < 0x250 or 0x2000 < ord(letter) < 0x2100 or 0x1E00 < ord(letter) < 0x1F00 for letter in text
            )
        return True


SIDE = ("contact", "skills", "languages", "certificates", "interests")
SHORT_SIDE = ("contact", "skills", "languages")


def words(*features, **more):
    return {"words": {"features": set(features), **more}}


MESSY = [
    Layout("word-classic", "word", "plain", 16, False, words("runs")),
    Layout("word-tables", "word", "plain", 9, False, {"work": "table", "education": "table", **words("fields")}),
    Layout("word-prose", "word", "plain", 7, False, {"work": "prose", **words(typed_bullets=True)}),
    Layout(
        "word-header-part",
        "word",
        "plain",
        6,
        False,
        {"name_place": "top", "contact": "lines", **words("header_name", "header_contacts")},
    ),
    Layout("word-text-box", "word", "plain", 5, False, {"name_place": "top", **words("text_box_header")}),
    Layout("word-tracked", "word", "plain", 6, False, words("tracked", "runs")),
    Layout("word-signs", "word", "plain", 6, False, words("sym")),
    Layout("word-labels", "word", "plain", 8, False, {"work": "labels", **words("runs")}),
    Layout("word-numbered", "word", "plain", 4, False, words("fields", numbered=True)),
    Layout("odt-docx", "odt_docx", "plain", 7, False),
    Layout("office-classic", "office", "plain", 18, False, words("runs")),
    Layout("office-tables", "office", "plain", 10, False, {"work": "table", "education": "table", **words()}),
    Layout("office-labels", "office", "plain", 8, False, {"work": "labels", **words("sym")}),
    Layout("odt-classic", "odt", "plain", 12, False),
    Layout("odt-tables", "odt", "plain", 8, False, {"work": "table", "education": "table"}),
    Layout("odt-prose", "odt", "plain", 5, False, {"work": "prose"}),
    Layout("canvas-classic", "canvas", "plain", 7, False),
    Layout("canvas-signs", "canvas", "plain", 5, False, {"bullet": "\uf0d8"}),
    Layout("canvas-halves", "canvas", "halves", 4, False),
    Layout("canvas-upwards", "canvas", "upwards", 2, False, {"work": "labels"}),
    Layout("web-plain", "web", "single", 6, False),
    Layout("latex-tabular", "latex", "tabular", 5, False, {"education": "table", "contact": "labels"}),
]
TIDY = [
    Layout("word-tidy", "word", "plain", 14, True, words()),
    Layout(
        "word-table-side",
        "word",
        "left",
        5,
        True,
        {"name_place": "top", "education": "table", **words("table_side")},
        SIDE,
    ),
    Layout("word-table-side-right", "word", "right", 3, True, {"name_place": "top", **words("table_side")}, SHORT_SIDE),
    Layout("word-columns", "word", "plain", 3, True, {"name_place": "top", **words("column_side")}, SHORT_SIDE),
    Layout("word-text-box-side", "word", "plain", 3, True, {"name_place": "top", **words("text_box_side")}, SHORT_SIDE),
    Layout("word-controls", "word", "plain", 6, True, words("controls", "fields", "runs")),
    Layout(
        "word-header-tidy",
        "word",
        "plain",
        5,
        True,
        {"name_place": "top", "contact": "lines", **words("header_name", "header_contacts")},
    ),
    Layout("word-rail", "word", "plain", 4, True, words(), (), True),
    Layout("odt-docx-tidy", "odt_docx", "plain", 4, True),
    Layout("office-tidy", "office", "plain", 8, True, words()),
    Layout("odt-tidy", "odt", "plain", 4, True),
    Layout("odt-rail", "odt", "plain", 7, True, {"heading_look": "accent"}, (), True),
    Layout("odt-frame-side", "odt", "frame", 3, True, {"name_place": "top"}, SHORT_SIDE),
    Layout("latex-article", "latex", "article", 8, True),
    Layout(
        "latex-moderncv",
        "latex",
        "moderncv",
        6,
        True,
        {"work": "split_role", "contact": "lines", "heading_look": "accent", "name_place": "top"},
    ),
    Layout("latex-two-column", "latex", "paracol", 2, True, {"name_place": "top"}, SHORT_SIDE),
    Layout("web-single", "web", "single", 6, True),
    Layout("web-side-left", "web", "left", 4, True, {"name_place": "top"}, SIDE),
    Layout("web-side-dark", "web", "left_dark", 3, True, {"name_place": "top"}, SIDE),
    Layout("web-side-right", "web", "right", 4, True, {"name_place": "top"}, SIDE),
    Layout("web-band", "web", "band", 4, True, {"name_place": "top"}),
    Layout("web-grid", "web", "grid", 4, True),
    Layout("web-rail", "web", "rail", 7, True, {"name_place": "top", "contact": "lines"}, (), True),
    Layout("canvas-tidy", "canvas", "plain", 3, True),
    Layout("canvas-spaced", "canvas", "plain", 3, True, {"heading_look": "spaced", "name_place": "spaced"}),
    Layout("canvas-side-left", "canvas", "side_left", 3, True, {"name_place": "top"}, SHORT_SIDE),
    Layout("canvas-side-right", "canvas", "side_right", 2, True, {"name_place": "top"}, SHORT_SIDE),
]
LAYOUTS = {layout.name: layout for layout in MESSY + TIDY}
# One person's file in a second format: the composed document is the same, so the truth must be too.
TWINS = [
    ("word-classic", "office-classic"),
    ("word-labels", "web-plain"),
    ("word-tables", "canvas-classic"),
    ("office-classic", "word-tracked"),
    ("word-tidy", "office-tidy"),
    ("latex-article", "word-controls"),
    ("web-single", "odt-docx-tidy"),
    ("odt-classic", "odt-docx"),
    ("word-signs", "canvas-signs"),
]
MESSY_REGIONS = {"india": 0.85, "gulf": 0.85, "africa": 0.6, "seasia": 0.5}


def quota(layouts, count):
    """Names of layouts, each as often as its share of the count, largest remainders first."""
    total = sum(layout.share for layout in layouts)
    exact = [(layout, layout.share * count / total) for layout in layouts]
    given = {layout.name: int(amount) for layout, amount in exact}
    for layout, _ in sorted(exact, key=lambda row: -(row[1] % 1))[: count - sum(given.values())]:
        given[layout.name] += 1
    return [layout for layout in layouts for _ in range(given[layout.name])]


def assign(people):
    """(person, layout, layout of the twin or None), in an order that tells nothing of job or grade."""
    rng = random.Random("layouts")
    people = list(people)
    rng.shuffle(people)
    messy = [
        person for person in people if rng.random() < MESSY_REGIONS.get(person.get("habits", {}).get("region"), 0.05)
    ]
    chosen = {}
    for group, layouts in ((messy, MESSY), ([person for person in people if person not in messy], TIDY)):
        free = quota(layouts, len(group))
        rng.shuffle(free)
        # Whoever needs rare letters chooses first.
        for person in sorted(group, key=lambda person: str(person["resume"]).isascii()):
            text = str(person["resume"])
            at = next((index for index, layout in enumerate(free) if layout.draws(text)), None)
            chosen[person["id"]] = (
                free.pop(at) if at is not None else LAYOUTS["word-tidy" if layouts is TIDY else "word-classic"]
            )
    pairs = {first: LAYOUTS[second] for first, second in TWINS}
    plan = []
    for person in people:
        layout = chosen[person["id"]]
        twin = pairs.get(layout.name)
        if twin and twin.draws(str(person["resume"])):
            pairs.pop(layout.name)
        else:
            twin = None
        plan.append((person, layout, twin))
    return plan
