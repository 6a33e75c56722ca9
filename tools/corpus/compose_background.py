"""Schooling, certificates, personal details and the declaration."""

from dates import write, write_range
from model import Aside, Bullets, Labels, Para, Space, Split, Table, bold, italic


class BackgroundMixin:
    def school_of(self, entry):
        """The extra record of a school year (board, percentage) behind an entry, if it is one."""
        for school in self.extras.get("schools") or []:
            if school.get("school") == entry.get("institution") and str(school.get("class")) == entry.get("studyType"):
                return school
        return None

    def section_education(self):
        entries = list(self.resume.get("education") or [])
        if self.style.tidy and self.style.region not in ("india", "gulf"):
            entries = [entry for entry in entries if not self.school_of(entry)] or entries
        if not entries:
            return []
        if self.style.oldest_first and self.rng.random() < 0.5:
            entries.reverse()
        shape = "aside" if self.rail else self.style.education
        if shape == "table":
            return self.education_table(entries)
        blocks = []
        for entry in entries:
            blocks.extend(getattr(self, "education_" + shape)(entry))
        if shape == "sentence":
            return [Bullets([block for block in blocks])]
        return blocks

    def degree(self, entry, form=None):
        area, degree = entry.get("area"), entry.get("studyType") or ""
        if not area or area.lower() in degree.lower():
            return degree, None
        form = form or self.degree_form
        return {
            "in": f"{degree} in {area}",
            "paren": f"{degree} ({area})",
            "comma": f"{degree}, {area}",
            "dash": f"{degree} - {area}",
        }[form], area

    @property
    def degree_form(self):
        if not hasattr(self, "_degree_form"):
            self._degree_form = self.rng.choice(
                ["in", "in", "in", "paren", "comma"] if self.style.tidy else ["in", "paren", "paren", "dash"]
            )
        return self._degree_form

    def years(self, entry, end_only=False):
        """Text and truth of the years; many write only the year of passing."""
        start, end = entry.get("startDate"), entry.get("endDate")
        if not start and not end:
            return "", None, None
        if end_only or not start:
            known = end or start
            text, told = write(known, self.style.school_dates[2], self.rng)
            return text, None, told
        return write_range(start, end, self.style.school_dates, self.rng)

    def tell_school(self, entry, degree_area, start, end, score, institution=None):
        self.keep(
            "education",
            institution=institution or entry.get("institution"),
            area=degree_area,
            studyType=entry.get("studyType"),
            startDate=start,
            endDate=end,
            score=score,
        )

    def education_split(self, entry):
        degree, area = self.degree(entry)
        text, start, end = self.years(entry, end_only=self.rng.random() < 0.35)
        score = entry.get("score") if self.rng.random() < 0.7 else None
        self.tell_school(entry, area, start, end, score)
        lead, follow = (entry["institution"], degree) if self.rng.random() < 0.5 else (degree, entry["institution"])
        blocks = [
            Split([bold(lead)], text),
            Para([italic(follow)] + ([f", {self.score_text(score)}"] if score else []), kind="entry"),
        ]
        if entry.get("courses") and self.rng.random() < 0.5:
            self.truth["education"][-1]["courses"] = list(entry["courses"])
            blocks.append(Para([bold("Relevant coursework: "), ", ".join(entry["courses"])]))
        return blocks

    def score_text(self, score):
        if "%" in score or any(letter.isalpha() for letter in score):
            return score
        return (
            f"GPA {score}"
            if self.style.region == "us"
            else f"CGPA {score}"
            if self.style.region in ("india", "gulf")
            else f"Grade: {score}"
        )

    def education_lines(self, entry):
        degree, area = self.degree(entry)
        text, start, end = self.years(entry)
        score = entry.get("score") if self.rng.random() < 0.6 else None
        self.tell_school(entry, area, start, end, score)
        line = f"{entry['institution']}" + (f", {text}" if text else "")
        return [
            Para([bold(degree)], kind="entry"),
            Para(line),
            *([Para(self.score_text(score))] if score else []),
            Space(3),
        ]

    def education_aside(self, entry):
        degree, area = self.degree(entry)
        text, start, end = self.years(entry)
        self.tell_school(entry, area, start, end, None)
        return [Aside(text, [Para([bold(degree)], kind="entry"), Para(entry["institution"])])]

    def education_labels(self, entry):
        area = (
            entry.get("area")
            if entry.get("area") and entry["area"].lower() not in entry.get("studyType", "").lower()
            else None
        )
        text, start, end = self.years(entry, end_only=True)
        score = entry.get("score")
        self.tell_school(entry, area, start, end, score)
        pairs = [
            ("Course", bold(entry.get("studyType", ""))),
            ("Specialization", area),
            ("Institute", entry["institution"]),
            ("Year of Passing", text),
            ("Percentage", score),
        ]
        return [Labels([pair for pair in pairs if pair[1]]), Space(3)]

    def education_sentence(self, entry):
        degree, area = self.degree(entry)
        text, start, end = self.years(entry, end_only=True)
        score = entry.get("score") if self.rng.random() < 0.6 else None
        self.tell_school(entry, area, start, end, score)
        school = self.school_of(entry)
        sentence = [bold(degree), self.rng.choice([" from ", " from ", " at "]) + entry["institution"]]
        if school and school.get("board") and self.rng.random() < 0.5:
            sentence.append(f", {school['board']}")
        if text:
            sentence.append(self.rng.choice([f" in {text}", f" in the year {text}", f" ({text})"]))
        if score:
            sentence.append(f" with {score}")
        return [sentence + ["."]]

    def education_table(self, entries):
        rng = self.rng
        first = rng.choice(["Course", "Qualification", "Examination", "Degree", "Exam Passed"])
        place = rng.choice(
            [
                "Institution",
                "School/College",
                "Name of Institute",
                "Board/University",
                "Board / University",
                "College/University",
            ]
        )
        board_column = place.startswith("Board")
        stream = rng.random() < 0.3
        columns = [(first, 26), (place, 36)]
        if stream:
            columns.insert(1, ("Specialization", 20))
        columns += [
            (rng.choice(["Year", "Year of Passing", "Passing Year"]), 14),
            (rng.choice(["Percentage", "% of Marks", "Marks (%)", "Percentage/CGPA"]), 14),
        ]
        if rng.random() < 0.3:
            columns.insert(0, ("S.No", 9))
        rows = [[bold(name) for name, _ in columns]]
        for number, entry in enumerate(entries, 1):
            school = self.school_of(entry)
            institution = entry.get("institution")
            if board_column and school and school.get("board"):
                institution = school["board"]
            degree, area = (entry.get("studyType") or "", entry.get("area")) if stream else self.degree(entry)
            text, start, end = self.years(entry, end_only=rng.random() < 0.8)
            score = entry.get("score") or (str(school["percentage"]) if school and school.get("percentage") else None)
            self.tell_school(entry, area, start, end, score, institution)
            cells = {
                "S.No": f"{number}.",
                first: degree,
                place: institution,
                "Specialization": area or "-",
                columns[-2][0]: text,
                columns[-1][0]: score or "-",
            }
            rows.append([cells[name] for name, _ in columns])
        return [Table(rows, [width for _, width in columns])]

    def section_certificates(self):
        items = []
        form = self.rng.choice(["comma", "dash", "paren", "pipe"])
        for certificate in self.resume.get("certificates") or []:
            date, known = (
                write(certificate["date"], self.style.work_dates[0] if self.rng.random() < 0.5 else "YYYY", self.rng)
                if certificate.get("date")
                else (None, None)
            )
            issuer = certificate.get("issuer")
            self.keep("certificates", name=certificate["name"], issuer=issuer, date=known)
            parts = [part for part in (issuer, date) if part]
            if form == "paren" and parts:
                text = f"{certificate['name']} ({', '.join(parts)})"
            else:
                text = {"comma": ", ", "dash": " - ", "paren": "", "pipe": " | "}[form].join(
                    [certificate["name"], *parts]
                )
            items.append(text)
        return [Bullets(items)] if items else []

    def section_personal(self):
        personal = dict(self.extras.get("personal") or {})
        if not personal or not self.style.personal:
            return []
        known = next((key for key in personal if "language" in key.lower()), None)
        if known and self.languages_told:
            personal.pop(known)
        elif known:
            value = personal[known]
            text = value if isinstance(value, str) else ", ".join(value)
            personal[known] = text
            for language in text.replace(" and ", ", ").replace("&", ",").split(","):
                self.keep("languages", language=language.strip().rstrip("."))
        if self.style.words.get("personal_name"):
            personal = {"Name": self.name, **personal}
        look = self.rng.choice(["tabs", "tabs", "table", "loose"])
        return [Labels([(key, str(value)) for key, value in personal.items()], look=look)]

    def section_declaration(self):
        if not self.style.declaration:
            return []
        text = (
            self.extras.get("declaration")
            or "I hereby declare that the information furnished above is true to the best of my knowledge and belief."
        )
        place = self.extras.get("place") or (self.resume["basics"].get("location") or {}).get("city") or ""
        signature = self.rng.choice([f"({self.name})", f"({self.name.upper()})", "Signature", self.name])
        if self.rng.random() < 0.6:
            return [Para(text), Space(10), Split(f"Place: {place}", ""), Split("Date:", signature)]
        return [
            Para(text),
            Space(10),
            Para("Date: ................"),
            Para(f"Place : {place}"),
            Para(signature, align="right"),
        ]
