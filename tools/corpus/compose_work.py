"""Jobs and projects in the habits that real resumes show."""

from dates import write_range
from model import Aside, Bullets, Labels, Para, Space, Split, Table, bold, italic


class WorkMixin:
    def section_work(self):
        jobs = list(self.resume.get("work") or [])
        if not jobs:
            return []
        shape = "rail" if self.rail else self.style.work
        if shape == "table":
            return self.work_table(jobs)
        blocks = []
        for index, group in enumerate(self.groups(jobs)):
            if blocks:
                blocks.append(Space(5))
            if len(group) > 1 and shape in ("split_company", "split_role", "company_first", "labels", "role_first"):
                blocks.extend(self.work_nested(group))
            else:
                for job in group:
                    blocks.extend(getattr(self, "work_" + shape)(job, index))
        return blocks

    def groups(self, jobs):
        """Neighbouring roles in one company."""
        groups = []
        for job in jobs:
            if groups and groups[-1][-1]["name"] == job["name"]:
                groups[-1].append(job)
            else:
                groups.append([job])
        return groups

    def told(self, job, place=True):
        """Writes the range and adds the job to the truth."""
        start, end = job.get("startDate"), job.get("endDate")
        has_slipped = start and end and len(start) > 4 and self.rng.random() < 0.004
        if has_slipped:
            start, end = end, start  # a slip that real files hold
        text, known_start, known_end = (
            write_range(start, end, self.style.work_dates, self.rng) if start else ("", None, None)
        )
        if has_slipped:
            known_start, known_end = known_end, known_start
        location = job.get("location") if place else None
        entry = self.keep(
            "work",
            name=job.get("name"),
            position=job.get("position"),
            location=location,
            startDate=known_start,
            endDate=known_end,
        )
        return text, entry

    def where(self, job):
        return f"{job['name']}, {job['location']}" if job.get("location") else job["name"]

    def body(self, job, entry, label=False):
        """Summary, highlights and the projects inside the job."""
        blocks = []
        rng = self.rng
        if job.get("summary") and (self.style.tidy or not job.get("highlights") or rng.random() < 0.6):
            entry["summary"] = job["summary"]
            blocks.append(Para(job["summary"]))
        if job.get("highlights"):
            entry["highlights"] = list(job["highlights"])
            if label:
                blocks.append(
                    Para([bold(self.style.words["duties"] + rng.choice([":", ":", " :", ":-", ""]))], kind="entry")
                )
            if self.style.tidy is False and rng.random() < 0.05:
                blocks.extend(Para(item) for item in job["highlights"])
            else:
                blocks.append(Bullets(list(job["highlights"]), numbered=bool(self.style.words.get("numbered"))))
        for project in job.get("projects") or []:
            blocks.extend(self.project_in_job(project))
        return blocks

    def work_split_company(self, job, index):
        dates, entry = self.told(job)
        return [
            Split([bold(self.where(job))], dates),
            Para([italic(job["position"])], kind="entry"),
            *self.body(job, entry),
        ]

    def work_split_role(self, job, index):
        dates, entry = self.told(job)
        right = job.get("location") or ""
        return [
            Split([bold(job["position"])], [bold(dates)] if self.rng.random() < 0.3 else dates),
            Split([italic(job["name"])], [italic(right)] if right else "")
            if right
            else Para([italic(job["name"])], kind="entry"),
            *self.body(job, entry),
        ]

    def work_company_first(self, job, index):
        dates, entry = self.told(job)
        return [
            Para([bold(self.where(job))], kind="entry"),
            Para([bold(job["position"])] if not self.style.tidy else job["position"], kind="entry"),
            Para(dates if self.style.tidy else f"({dates})", kind="entry"),
            *self.body(job, entry, label=not self.style.tidy),
        ]

    def work_role_first(self, job, index):
        dates, entry = self.told(job)
        separator = self.rng.choice([" | ", ", ", " – ", " • "])
        middle = separator.join(part for part in (job["name"], job.get("location")) if part)
        return [
            Para([bold(job["position"])], kind="entry"),
            Para(middle, kind="entry"),
            Para([italic(dates)], kind="entry"),
            *self.body(job, entry),
        ]

    def work_dates_first(self, job, index):
        dates, entry = self.told(job)
        second = (
            [bold(job["position"]), f", {self.where(job)}"]
            if index % 2 == 0 or self.style.tidy
            else [bold(job["position"]), f" at {self.where(job)}"]
        )
        return [Para(dates, kind="entry"), Para(second, kind="entry"), *self.body(job, entry)]

    def work_one_line(self, job, index):
        dates, entry = self.told(job, place=False)
        number = f"{index + 1}) " if not self.style.tidy and self.rng.random() < 0.4 else ""
        joiner = (
            self.rng.choice([" at ", " at ", " @ ", ", "])
            if self.style.tidy
            else self.rng.choice([" at ", " with ", " in "])
        )
        return [
            Para([number, bold(job["position"]), joiner, bold(job["name"]), f" ({dates})"], kind="entry"),
            *self.body(job, entry, label=not self.style.tidy),
        ]

    def work_pipe(self, job, index):
        dates, entry = self.told(job)
        return [Para([bold(f"{self.where(job)} | {job['position']} | {dates}")], kind="entry"), *self.body(job, entry)]

    def work_aside(self, job, index):
        dates, entry = self.told(job)
        return [
            Aside(
                dates,
                [
                    Para([bold(job["position"])], kind="entry"),
                    Para([italic(self.where(job))], kind="entry"),
                    *self.body(job, entry),
                ],
            )
        ]

    def work_rail(self, job, index):
        dates, entry = self.told(job)
        body = self.body(job, entry)
        rows = [Aside("Dates", [Para(dates)]), Aside("Occupation or position held", [Para([bold(job["position"])])])]
        if body:
            rows.append(Aside("Main activities and responsibilities", body))
        rows.append(Aside("Name and address of employer", [Para(self.where(job))]))
        return rows

    def work_labels(self, job, index):
        dates, entry = self.told(job)
        words = self.style.words
        pairs = [
            (words["company"], bold(job["name"])),
            (words["position"], job["position"]),
            (words["duration"], dates),
        ]
        if job.get("location"):
            pairs.append((words["place"], job["location"]))
        if index % 3 == 2:
            pairs[0], pairs[2] = pairs[2], pairs[0]
        self.label_look = getattr(self, "label_look", None) or self.rng.choice(["tabs", "tabs", "loose", "table"])
        blocks = [Labels(pairs, look=self.label_look)]
        if not job.get("endDate") and self.rng.random() < 0.3:
            blocks.insert(0, Para([bold("Present Employer")], kind="entry"))
        return [*blocks, *self.body(job, entry, label=True)]

    def work_prose(self, job, index):
        end = job.get("endDate")
        dates, entry = self.told(job)
        shape = self.style.work_dates
        first, last = dates.split(shape[1], 1) if shape[1] in dates else (dates, "till date")
        rng = self.rng
        if not end:
            text = rng.choice(
                [
                    ["Presently working as ", bold(job["position"]), " in ", bold(self.where(job)), f" since {first}."],
                    [
                        "Currently working with ",
                        bold(self.where(job)),
                        " as ",
                        bold(job["position"]),
                        f" from {first} to till date.",
                    ],
                    [
                        "Working as a ",
                        bold(job["position"]),
                        " in ",
                        bold(self.where(job)),
                        f" from {first} to till date.",
                    ],
                ]
            )
        else:
            text = rng.choice(
                [
                    [
                        "I have worked with ",
                        bold(self.where(job)),
                        " as ",
                        bold(job["position"]),
                        f" from {first} to {last}.",
                    ],
                    ["Worked as ", bold(job["position"]), " in ", bold(self.where(job)), f" from {first} to {last}."],
                    [
                        "Worked with ",
                        bold(self.where(job)),
                        " as a ",
                        bold(job["position"]),
                        f" during {first} to {last}.",
                    ],
                ]
            )
        body = self.body(job, entry, label=rng.random() < 0.5)
        return [Bullets([text]), *body] if rng.random() < 0.5 else [Para(text, kind="entry"), *body]

    def work_nested(self, group):
        """One company, several roles: the company stands once."""
        starts = [job["startDate"] for job in group if job.get("startDate")]
        current = any(not job.get("endDate") for job in group)
        ends = [job["endDate"] for job in group if job.get("endDate")]
        whole, _, _ = write_range(min(starts), None if current else max(ends), self.style.work_dates, self.rng)
        place = next((job["location"] for job in group if job.get("location")), None)
        head = f"{group[0]['name']}, {place}" if place else group[0]["name"]
        blocks = [Split([bold(head)], whole) if self.rng.random() < 0.6 else Para([bold(head)], kind="entry")]
        for job in group:
            dates, entry = self.told({**job, "location": place})
            blocks.append(
                Split([italic(job["position"])], dates)
                if self.style.tidy
                else Para([bold(job["position"]), f" ({dates})"], kind="entry")
            )
            blocks.extend(self.body(job, entry, label=not self.style.tidy))
        return blocks

    def work_table(self, jobs):
        """Jobs as rows, dates in cells so narrow that they wrap; duties follow below, or not at all."""
        rng = self.rng
        narrow = rng.random() < 0.6
        words = self.style.words
        company = rng.choice(["Organization", "Name of Company", "Company", "Employer", "Name of the Organization"])
        role = rng.choice(["Designation", "Position", "Post Held"])
        columns = [("S.No", 8)] if rng.random() < 0.6 else []
        order = [(company, 34), (role, 26)] if rng.random() < 0.75 else [(role, 26), (company, 34)]
        columns += order + ([("From", 11), ("To", 11)] if narrow else [(rng.choice(["Duration", "Period"]), 24)])
        rows = [[bold(name) for name, _ in columns]]
        after = []
        listed = rng.random() < 0.75
        for number, job in enumerate(jobs, 1):
            dates, entry = self.told(job)
            shape = self.style.work_dates
            first, last = dates.split(shape[1], 1) if shape[1] in dates else (dates, "")
            cells = []
            for name, _ in columns:
                cells.append(
                    {
                        "S.No": f"{number}.",
                        company: self.where(job),
                        role: job["position"],
                        "From": first,
                        "To": last,
                    }.get(name, dates)
                )
            rows.append(cells)
            if listed and (job.get("highlights") or job.get("projects") or job.get("summary")):
                after.append(Para([bold(f"{words['duties']} at {job['name']}:")], kind="entry"))
                after.extend(self.body(job, entry))
        return [Table(rows, [width for _, width in columns], small=narrow), Space(6), *after]
