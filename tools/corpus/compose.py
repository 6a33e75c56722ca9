"""A person and a style become a document and the truth of it: what the document says, no more and no less."""

import random

from compose_background import BackgroundMixin
from compose_header import HeaderMixin
from compose_lists import ListsMixin
from compose_projects import ProjectsMixin
from compose_work import WorkMixin
from model import Document, Heading
from wording import heading


class Composer(HeaderMixin, WorkMixin, ProjectsMixin, BackgroundMixin, ListsMixin):
    def __init__(self, person, style):
        self.person = person
        self.resume = person["resume"]
        self.extras = person.get("extras") or {}
        self.style = style
        self.rng = random.Random(f"compose/{person['id']}")
        self.document = Document()
        self.truth = {"basics": {}}

    def compose(self, side_sections=(), rail=False):
        self.rail = rail
        self.sides = side_sections
        self.header()
        for key in self.order():
            blocks = getattr(self, "section_" + key)()
            if not blocks:
                continue
            target = self.document.side if key in side_sections else self.document.main
            target.extend([self.heading(key), *blocks])
        return self.document, {key: value for key, value in self.truth.items() if value}

    def heading(self, key):
        text = heading(self.rng, key, self.style.tidy)
        if key == "summary" and not self.style.tidy and self.rng.random() < 0.3:
            text = "Professional Summary"
        case = self.style.heading_case
        text = text.upper() if case == "caps" else text.capitalize() if case == "sentence" else text
        if self.style.heading_look == "spaced" and len(text) < 26:
            text = "   ".join(" ".join(word) for word in text.upper().split())
        if self.style.heading_colon:
            text += self.rng.choice([":", ":", " :", ":-"])
        return Heading(text)

    def order(self):
        """Seniors lead with work and juniors with schooling; a writer's habits move the rest."""
        rng, tidy = self.rng, self.style.tidy
        junior = len(self.resume.get("work") or []) < 2
        lead = ["objective", "summary"]
        middle = ["work", "projects", "education"] if not junior else ["education", "projects", "work"]
        if rng.random() < (0.25 if tidy else 0.35):
            middle = {True: ["education", "work", "projects"], False: ["work", "education", "projects"]}[
                rng.random() < 0.3 or junior
            ]
        skills_at = rng.choice([0, 0, len(middle)] if tidy else [0, 1, 2, len(middle)])
        middle.insert(skills_at, "skills")
        tail = ["certificates", "awards", "publications", "volunteer", "languages"]
        if not tidy:
            rng.shuffle(tail)
        end = ["strengths", "interests", "personal", "references", "declaration"]
        return lead + middle + tail + end

    def keep(self, group, **fields):
        """Adds an entry to the truth with the fields that the document tells."""
        entry = {key: value for key, value in fields.items() if value not in (None, "", [])}
        if entry:
            self.truth.setdefault(group, []).append(entry)
        return entry
