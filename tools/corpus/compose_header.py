"""Name, headline, contacts and what leads the page."""

import re

from model import Heading, Labels, Para, Run, Split, bold

COUNTRIES = {
    "IN": "India",
    "AE": "United Arab Emirates",
    "SA": "Saudi Arabia",
    "QA": "Qatar",
    "GB": "United Kingdom",
    "US": "USA",
    "DE": "Germany",
    "FR": "France",
    "NG": "Nigeria",
    "KE": "Kenya",
    "PH": "Philippines",
    "MY": "Malaysia",
    "BR": "Brazil",
    "MX": "Mexico",
    "ES": "Spain",
    "IT": "Italy",
    "PL": "Poland",
    "KW": "Kuwait",
    "OM": "Oman",
    "BH": "Bahrain",
    "GH": "Ghana",
    "ZA": "South Africa",
    "CO": "Colombia",
    "AR": "Argentina",
    "SG": "Singapore",
    "ID": "Indonesia",
    "VN": "Vietnam",
    "NL": "Netherlands",
    "IE": "Ireland",
    "PT": "Portugal",
    "CA": "Canada",
    "EG": "Egypt",
    "PK": "Pakistan",
    "RO": "Romania",
    "SE": "Sweden",
    "GR": "Greece",
    "CL": "Chile",
    "PE": "Peru",
    "TH": "Thailand",
}


def bare_name(name):
    """A name without the title of address in front and the letters of a profession behind: neither is part of it."""
    return re.sub(r"^(mr|mrs|ms|miss|er|eng|sr)\.?\s+|,.*$", "", name, flags=re.IGNORECASE)


class HeaderMixin:
    def header(self):
        basics, style = self.resume.get("basics", {}), self.style
        told = self.truth["basics"]
        blocks = []
        name = basics["name"]
        if style.name_case == "caps":
            name = name.upper()
        told["name"] = bare_name(name)
        self.name = name
        shown = (
            "   ".join(" ".join(part) for part in name.upper().split())
            if style.name_place == "spaced" and len(name) < 24 and name.replace(" ", "").isalpha() and name.isascii()
            else name
        )
        if shown != name:
            told["name"] = bare_name(name.upper())
        if style.name_place == "of":
            blocks.append(Para([bold(f"Curriculum Vitae of {name}")], kind="title", align="center"))
        else:
            if style.title:
                blocks.append(Para([bold(style.title)], kind="title", align="center"))
            if style.name_place != "label":
                align = {"top_right": "right"}.get(style.name_place, "left")
                if style.contact == "pipe" or (style.tidy and self.rng.random() < 0.4):
                    align = "center"
                blocks.append(Para([bold(shown)], kind="name", align=align))
        self.align = blocks[-1].align if blocks and blocks[-1].kind == "name" else "left"
        label = basics.get("label")
        if label and self.rng.random() < (0.75 if style.tidy else 0.25):
            told["label"] = label
            blocks.append(Para(label, kind="headline", align=self.align))
        contacts = self.contact_blocks(basics)
        if "contact" in self.sides:
            self.document.side.extend([self.contact_heading(), *contacts])
        else:
            blocks.extend(contacts)
        self.document.header = blocks

    def contact_heading(self):

        text = self.rng.choice(["Contact", "Contact", "Personal Info", "Details"])
        return Heading(text.upper() if self.style.heading_case == "caps" else text)

    def place_text(self, location, full):
        """City and region, or the whole address; the truth keeps the parts that were written."""
        told = {}
        parts = []
        if full and location.get("address"):
            parts.append(location["address"])
            told["address"] = location["address"]
        city = location.get("city")
        if city:
            told["city"] = city
            if full and location.get("postalCode"):
                told["postalCode"] = location["postalCode"]
                city += (" - " if self.style.region == "india" else " ") + location["postalCode"]
            parts.append(city)
        if location.get("region") and location["region"] != location.get("city"):
            told["region"] = location["region"]
            parts.append(location["region"])
        country = COUNTRIES.get(location.get("countryCode"))
        if country and self.rng.random() < 0.3 and country != location.get("region"):
            told["countryCode"] = location["countryCode"]
            parts.append(country)
        return ", ".join(parts), told

    def contact_blocks(self, basics):
        style, rng, told = self.style, self.rng, self.truth["basics"]
        look = "narrow" if "contact" in self.sides else style.contact
        place, location = self.place_text(
            basics.get("location") or {}, full=look != "pipe" and rng.random() < (0.7 if not style.tidy else 0.15)
        )
        email, phone = basics.get("email"), basics.get("phone")
        if location:
            told["location"] = location
        for key, value in (("email", email), ("phone", phone)):
            if value:
                told[key] = value
        mail_link = f"mailto:{email}" if email else None
        if email and rng.random() < 0.08:
            mail_link = "mailto:" + email.replace(
                "@", str(rng.randint(2, 9)) + "@"
            )  # an old address left behind the text
        links = []
        for profile in basics.get("profiles") or []:
            url = profile.get("url")
            if not url:
                continue
            kept = {"network": profile.get("network"), "url": url}
            if profile.get("username") and profile["username"] in url:
                kept["username"] = profile["username"]
            told.setdefault("profiles", []).append({key: value for key, value in kept.items() if value})
            bare = url.removeprefix("https://").removeprefix("www.")
            links.append(Run(bare if rng.random() < 0.85 else profile.get("network") or bare, link=url))
        if basics.get("url") and (style.tidy or rng.random() < 0.3):
            told["url"] = basics["url"]
            links.append(Run(basics["url"].removeprefix("https://"), link=basics["url"]))
        mail = Run(email, link=mail_link) if email else None
        return getattr(self, "contact_" + look)(place, mail, phone, links)

    def contact_narrow(self, place, mail, phone, links):
        """In a side column an address is broken where its letters end, as people do by hand."""
        blocks = [Para(text, kind="contact") for text in (phone,) if text]
        if mail:
            broken = mail.text.replace("@", "\n@") if len(mail.text) > 24 else mail.text
            blocks.append(Para([Run(broken, link=mail.link)], kind="contact"))
        if place:
            blocks.append(Para(place, kind="contact"))
        return blocks + [
            Para(
                [Run(link.text.replace("/in/", "\n/in/") if len(link.text) > 28 else link.text, link=link.link)],
                kind="contact",
            )
            for link in links
        ]

    def contact_pipe(self, place, mail, phone, links):
        separator = self.rng.choice([" | ", " | ", " • ", "  |  ", " · "])
        parts = [part for part in (place, phone, mail, *links) if part]
        lines = [parts] if len(parts) <= 4 else [parts[:3], parts[3:]]
        blocks = []
        for line in lines:
            text = []
            for part in line:
                text.extend([separator, part] if text else [part])
            blocks.append(Para(text, kind="contact", align=self.align))
        return blocks

    def contact_lines(self, place, mail, phone, links):
        return [Para([part], kind="contact", align=self.align) for part in (place, phone, mail, *links) if part]

    def contact_split(self, place, mail, phone, links):
        words = self.style.words
        right = [f"{words['phone']}: {phone}" if phone else "", mail]
        left = [place, *links] if place else [*links]
        rows = []
        if place and len(place) > 52:
            rows.append(Para(left.pop(0), kind="contact"))
        for index in range(max(len(left), len(right))):
            rows.append(
                Split(
                    left[index] if index < len(left) else "",
                    right[index] if index < len(right) and right[index] else "",
                )
            )
        return rows

    def contact_labels(self, place, mail, phone, links):
        words = self.style.words
        pairs = []
        if self.style.name_place == "label":
            pairs.append(("Name", self.name))
        if place:
            pairs.append((words["address"], place))
        if phone:
            pairs.append((words["phone"], phone))
        if mail:
            pairs.append((words["email"], mail))
        if mail and phone and self.rng.random() < 0.05:
            # Fields that stick together, as they do where a tab or a cell was lost.
            pairs = pairs[:-2]
            rest = Labels(pairs, look="loose") if pairs else None
            line = Para([f"{words['email']}: ", mail, f"{words['phone']}: {phone}"], kind="contact")
            return [block for block in (rest, line) if block] + [Para([link], kind="contact") for link in links]
        pairs.extend(("LinkedIn" if "linkedin" in link.text else "Link", link) for link in links)
        return [
            Labels(
                pairs,
                separator=self.rng.choice([":", ":", ":", " -"]),
                look=self.rng.choice(["tabs", "loose", "loose"]),
            )
        ]
