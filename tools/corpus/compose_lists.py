"""Skills, languages, awards and the other sections that are lists."""

from dates import write, write_range
from model import Bars, Bullets, Columns, Labels, Para, Split, Table, bold


class ListsMixin:
    @property
    def languages_told(self):
        return bool(self.truth.get("languages"))

    def section_objective(self):
        text = self.extras.get("objective")
        if not text or self.style.tidy or self.rng.random() < 0.2 and self.resume.get("basics", {}).get("summary"):
            return []
        self.truth["basics"]["summary"] = text
        return [Para(text)]

    def section_summary(self):
        basics = self.truth["basics"]
        if "summary" in basics:
            return []
        lines = self.extras.get("summary_lines")
        if lines and not self.style.tidy:
            basics["summary"] = "\n".join(lines)
            return [Bullets(list(lines))]
        text = self.resume.get("basics", {}).get("summary")
        if not text:
            return []
        basics["summary"] = text
        return [Para(text)]

    def section_skills(self):
        groups = [group for group in self.resume.get("skills") or [] if group.get("keywords") or group.get("name")]
        if not groups:
            return []
        shape = self.style.skills
        words = [word for group in groups for word in group.get("keywords") or [group["name"]]]
        named = all(group.get("name") and group.get("keywords") for group in groups)
        if shape in ("groups", "table", "colons") and named:
            for group in groups:
                self.keep("skills", name=group["name"], keywords=list(group["keywords"]))
            pairs = [(group["name"], ", ".join(group["keywords"])) for group in groups]
            if shape == "table":
                return [Table([[bold(name), text] for name, text in pairs], [30, 70], header=False)]
            if shape == "colons":
                return [Labels(pairs, look="tabs")]
            if self.rng.random() < 0.35:
                return [Bullets([[bold(f"{name}: "), text] for name, text in pairs])]
            return [Para([bold(f"{name}: "), text]) for name, text in pairs]
        for word in words:
            self.keep("skills", name=word)
        narrow = "skills" in self.sides
        if shape == "bars" and len(words) <= 14:
            return [Bars([(word, self.rng.randint(2, 5)) for word in words])]
        if shape in ("columns", "table"):
            return [Columns(words, 1 if narrow else self.rng.choice([2, 3]), bullets=self.rng.random() < 0.7)]
        if shape == "bullets" or narrow:
            return [Bullets(list(words))]
        if shape == "pipes":
            return [Para(" | ".join(words))]
        return [Para(", ".join(words) + self.rng.choice(["", "."]))]

    def section_languages(self):
        languages = self.resume.get("languages") or []
        in_personal = self.style.personal and any(
            "language" in key.lower() for key in self.extras.get("personal") or {}
        )
        if not languages or in_personal and self.rng.random() < 0.85:
            return []
        fluency = self.rng.random() < 0.75
        texts = []
        for language in languages:
            level = language.get("fluency") if fluency else None
            self.keep("languages", language=language["language"], fluency=level)
            texts.append((language["language"], level))
        if "languages" in self.sides or self.rng.random() < 0.3:
            return [Bullets([f"{name} – {level}" if level else name for name, level in texts])]
        return [Para(", ".join(f"{name} ({level})" if level else name for name, level in texts))]

    def section_awards(self):
        items = []
        for award in self.resume.get("awards") or []:
            date, known = write(award["date"], "YYYY", self.rng) if award.get("date") else (None, None)
            self.keep(
                "awards",
                title=award.get("title"),
                awarder=award.get("awarder"),
                date=known,
                summary=award.get("summary"),
            )
            items.append(
                ", ".join(part for part in (award.get("title"), award.get("awarder"), date) if part)
                + (f": {award['summary']}" if award.get("summary") else "")
            )
        return [Bullets(items)] if items else []

    def section_publications(self):
        items = []
        for publication in self.resume.get("publications") or []:
            date, known = (
                write(publication["releaseDate"], "YYYY", self.rng) if publication.get("releaseDate") else (None, None)
            )
            self.keep(
                "publications", name=publication.get("name"), publisher=publication.get("publisher"), releaseDate=known
            )
            items.append(
                ". ".join(part for part in (publication.get("name"), publication.get("publisher"), date) if part) + "."
            )
        return [Bullets(items)] if items else []

    def section_volunteer(self):
        blocks = []
        for entry in self.resume.get("volunteer") or []:
            dates, start, end = (
                write_range(entry["startDate"], entry.get("endDate"), self.style.work_dates, self.rng)
                if entry.get("startDate")
                else ("", None, None)
            )
            self.keep(
                "volunteer",
                organization=entry.get("organization"),
                position=entry.get("position"),
                startDate=start,
                endDate=end,
                summary=entry.get("summary"),
                highlights=list(entry.get("highlights") or []),
            )
            head = (
                [bold(entry.get("position") or ""), ", " + entry["organization"]]
                if entry.get("position")
                else [bold(entry["organization"])]
            )
            blocks.append(Split(head, dates) if dates else Para(head, kind="entry"))
            if entry.get("summary"):
                blocks.append(Para(entry["summary"]))
            if entry.get("highlights"):
                blocks.append(Bullets(list(entry["highlights"])))
        return blocks

    def section_interests(self):
        names = [interest.get("name") for interest in self.resume.get("interests") or [] if interest.get("name")]
        hobbies = list(self.extras.get("hobbies") or [])
        if not names and not hobbies or self.style.tidy and self.rng.random() < 0.5:
            return []
        listed = names or hobbies
        for name in listed:
            self.keep("interests", name=name)
        return [Para(", ".join(listed) + ".")] if self.rng.random() < 0.6 else [Bullets(listed)]

    def section_strengths(self):
        strengths = self.extras.get("strengths")
        return [Bullets(list(strengths))] if strengths and not self.style.tidy else []

    def section_references(self):
        references = self.extras.get("references") or []
        if references and not self.style.tidy:
            return [
                Para(reference if isinstance(reference, str) else ", ".join(str(value) for value in reference.values()))
                for reference in references
            ]
        if self.rng.random() < (0.1 if self.style.tidy else 0.15):
            return [Para("Available upon request." if self.rng.random() < 0.5 else "References available on request.")]
        return []
