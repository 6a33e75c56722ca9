"""Projects: inside a job, with client and role, and in a section of their own."""

from dates import write_range
from model import Bullets, Labels, Para, Run, Space, Split, bold, italic


class ProjectsMixin:
    def project_in_job(self, project):
        kept = self.keep(
            "projects",
            name=project.get("name"),
            entity=project.get("client"),
            roles=[project["role"]] if project.get("role") else None,
            description=project.get("description"),
            highlights=list(project.get("highlights") or []),
        )
        if not kept:
            return []
        if self.style.tidy:
            blocks = [
                Para(
                    [bold("Project: "), project["name"]]
                    + ([f" (Client: {project['client']})"] if project.get("client") else []),
                    kind="entry",
                )
            ]
            if project.get("role"):
                blocks.append(Para([italic("Role: "), project["role"]]))
        else:
            pairs = [(self.rng.choice(["Project", "Project Title", "Project Name"]), project["name"])]
            if project.get("client"):
                pairs.append(("Client", project["client"]))
            if project.get("role"):
                pairs.append(("Role", project["role"]))
            if self.rng.random() < 0.5:
                pairs.append(("Team Size", str(self.rng.randint(2, 14))))
            blocks = [Labels(pairs)]
        if project.get("description"):
            blocks.append(
                Para(
                    [bold("Description: ")] + [project["description"]]
                    if not self.style.tidy
                    else project["description"]
                )
            )
        if project.get("highlights"):
            blocks.append(Bullets(list(project["highlights"])))
        return blocks

    def section_projects(self):
        blocks = []
        for project in self.resume.get("projects") or []:
            dates = start = end = None
            if project.get("startDate") and self.rng.random() < 0.7:
                dates, start, end = write_range(
                    project["startDate"],
                    project.get("endDate") or project["startDate"],
                    self.style.work_dates,
                    self.rng,
                )
            words = project.get("keywords") or []
            told_words = list(words) if words and self.rng.random() < 0.8 else []
            url = project.get("url") if self.style.tidy else None
            self.keep(
                "projects",
                name=project.get("name"),
                description=project.get("description"),
                highlights=list(project.get("highlights") or []),
                keywords=told_words,
                startDate=start,
                endDate=end,
                url=url,
            )
            label = (
                self.rng.choice(["Technologies", "Tools used", "Environment", "Tools"])
                if not self.style.tidy
                else self.rng.choice(["Technologies", "Tools"])
            )
            if self.style.tidy:
                title = [bold(project["name"])] + ([" – ", Run(url.removeprefix("https://"), link=url)] if url else [])
                blocks.append(Split(title, dates) if dates else Para(title, kind="entry"))
                if project.get("description"):
                    blocks.append(Para(project["description"]))
            else:
                pairs = [("Project Title" if self.rng.random() < 0.5 else "Title", bold(project["name"]))]
                if dates:
                    pairs.append(("Duration", dates))
                blocks.append(Labels(pairs, look="loose"))
                if project.get("description"):
                    blocks.append(Para([bold("Description: "), project["description"]]))
            if project.get("highlights"):
                blocks.append(Bullets(list(project["highlights"])))
            if told_words:
                blocks.append(Para([italic(f"{label}: "), ", ".join(told_words)]))
            blocks.append(Space(3))
        return blocks
