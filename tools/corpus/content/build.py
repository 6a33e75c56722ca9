"""Builds one made-up person's resume from a field's authored lines."""

import re

from . import common, places
from .career import NOW, month_text, spans
from .locale_words import fits
from .names import faith, fathers
from .text import ascii_words, columns, expand, items, lines

_OBJECTIVES = lines(common.OBJECTIVES)
_DECLARATIONS = lines(common.DECLARATIONS)
_VOLUNTEER = [columns(line) for line in lines(common.VOLUNTEER)]


def _digits(shape, rng):
    return "".join(str(rng.randint(0, 9)) if ch == "x" else ch for ch in shape)


def place(country, rng):
    city, region, shape = [part.strip() for part in rng.choice(places.CITIES[country].split("|")).split(";")]
    code = "".join(str(rng.randint(0, 9)) if ch == "#" else rng.choice("ABDEHJLNPRTW") if ch == "@" else ch for ch in shape)
    group = country if country in places.STREETS else places.REGION[country]
    street = rng.choice(items(places.STREETS.get(group, places.STREETS["other"]), "|"))
    street = street.format(n=rng.randint(3, 98), m=rng.randint(4, 19), city=city)
    return {"address": street, "postalCode": code, "city": city, "region": region, "countryCode": country.upper()}


def email(name, taken, rng):
    words = [word for word in ascii_words(re.sub(r"\(.*?\)|,.*", "", name)) if word not in ("dr", "mr", "mrs", "er", "eng", "sr")] or ["me"]
    first, last = words[0], words[-1]
    shapes = [f"{first}.{last}", f"{first}{last}", f"{last}.{first}", f"{first[0]}{last}", f"{first}_{last}", f"{last}{first[0]}", f"{first}-{last}"]
    if first == last:
        shapes = [first, first + "01", "contact." + first]
    rng.shuffle(shapes)
    tails = ["", str(rng.randint(78, 99)), str(rng.randint(2, 9)), "_" + str(rng.randint(1980, 2003))]
    for shape in shapes:
        for tail in (rng.choice(tails), "", "1", "22"):
            local = shape + tail
            if local not in taken:
                taken.add(local)
                if rng.random() < 0.08:
                    local = local.capitalize()
                return local + "@example.com"
    raise ValueError("no free address for " + name)


class Builder:
    """Holds what must not repeat over people: the ledger of sentences, names, addresses."""

    def __init__(self, ledger, rng, name_pools):
        self.ledger = ledger
        self.rng = rng
        self.names = name_pools
        self.emails = set()
        self.fathers = fathers()

    # -- a person's frame ---------------------------------------------------------------------------------------

    def frame(self, region, gender):
        """Name, home country, country of residence, contact data."""
        rng = self.rng
        name, home = self.names[region][gender].pop(0)
        if region == "gulf":
            country = home if home in ("ae", "sa", "om") else rng.choice(["ae", "ae", "sa", "qa", "om", "kw"])
        else:
            country = {"india": "in", "us": "us", "uk": "gb"}.get(region) or home
        home = home or country
        where = place(country, rng)
        if region in ("us", "uk") and rng.random() < 0.6 or rng.random() < 0.15:
            where["address"] = where["postalCode"] = ""
        phone = _digits(rng.choice(items(places.PHONES[country], "|")), rng)
        return {"name": name, "gender": gender, "home": home, "country": country, "place": where, "phone": phone,
                "email": email(name, self.emails, rng), "group": region}

    def basics(self, frame, label, profile):
        rng = self.rng
        where = {key: value for key, value in frame["place"].items() if value}
        basics = {"name": frame["name"], "email": frame["email"], "phone": frame["phone"], "location": where}
        if label:
            basics["label"] = label
        slug = "-".join(ascii_words(re.sub(r"\(.*?\)|,.*", "", frame["name"]))) or "me"
        profiles = []
        if rng.random() < (0.55 if frame["group"] in ("us", "uk", "other") else 0.2):
            profiles.append({"network": "LinkedIn", "username": slug + "-example", "url": f"https://www.linkedin.com/in/{slug}-example"})
        if profile == "code" and rng.random() < 0.6:
            profiles.append({"network": "GitHub", "username": slug + "-example", "url": f"https://github.com/{slug}-example"})
            if rng.random() < 0.4:
                basics["url"] = f"https://{slug}.example.com"
        if profiles:
            basics["profiles"] = profiles
        return basics

    def languages(self, frame):
        rng = self.rng
        group = frame["group"]
        if rng.random() < {"india": 0.5, "gulf": 0.6, "us": 0.2, "uk": 0.25, "other": 0.75}[group]:
            levels = rng.choice([["Native", "Fluent", "Basic"], ["Mother tongue", "C1", "A2"], ["Native", "Professional working", "Elementary"],
                                 ["", "", ""], ["Read, write and speak", "Read, write and speak", "Speak"]])
            tongues = places.TONGUES.get(frame["home"], "French").split("|")
            if frame["home"] in ("us", "gb"):
                names = ["English", rng.choice(tongues)]
            elif frame["home"] == "in":
                mother = rng.choice(tongues[1:])
                names = [mother, "English", "Hindi"] + (["Arabic"] if group == "gulf" and rng.random() < 0.4 else [])
            else:
                names = [tongues[0], "English"] + tongues[1:]
            return [{"language": name, **({"fluency": levels[min(index, 2)]} if levels[0] else {})} for index, name in enumerate(names)]
        return []

    def schools(self, frame, graduated):
        """10th and 12th class, as Indian resumes list them, newest first."""
        rng = self.rng
        low, high = rng.choice(places.SCHOOL_LABELS)
        names = items(places.SCHOOLS)
        board = rng.choice(places.BOARDS)
        out = []
        for label, year in ((high, graduated - 4), (low, graduated - 6)):
            percentage = rng.choice([f"{rng.randint(51, 94)}%", f"{rng.randint(52, 91)}.{rng.randint(1, 9)}%", f"{rng.randint(55, 90)}.{rng.randint(10, 99)} %"])
            out.append({"board": board, "class": label, "school": rng.choice(names), "year": str(year), "percentage": percentage})
        return out

    def education(self, frame, degrees, kind, first_job, masters):
        """Degree entries, newest first; first_job is a month index."""
        rng = self.rng
        home = frame["home"]
        region_key = {"in": "india", "us": "us", "gb": "uk"}.get(home, "other")
        options = items(degrees.get(region_key) or degrees["other"])
        institutes = items(places.INSTITUTES.get(home, places.INSTITUTES["other"])[kind])
        if home in places.LOCAL_UNIVERSITY and rng.random() < 0.7:
            institutes = [places.LOCAL_UNIVERSITY[home]]
        study, _, area = rng.choice(options).partition("@")
        if home == "in" and kind == "tech":
            # Polytechnics give diplomas, colleges degrees.
            diploma = not study.startswith("B")
            institutes = [name for name in institutes if ("Polytechnic" in name) == diploma]
        masters = masters and bool(degrees.get("masters"))
        end = min(first_job // 12 - rng.choice([0, 0, 1]), NOW // 12) - (2 if masters else 0)
        score = rng.choice({"india": [f"{rng.randint(58, 84)}%", f"{rng.randint(6, 8)}.{rng.randint(1, 9)} CGPA", "First Class", f"{rng.randint(60, 82)}.{rng.randint(1, 9)}%", ""],
                            "us": [f"{rng.choice(['3.2', '3.5', '3.7', '3.85'])} GPA", "", "", "cum laude"], "uk": ["2:1", "First Class Honours", "2:2", ""]}.get(region_key, ["", "Second Class Upper", "Good", ""]))
        years = 1 if re.search(r"ITI|I\.T\.I|Certificate|B\.Ed|PGCE|LL\.M", study) else 3 if re.search(r"Diploma|B\.Com|B\.A|BBA|BSc|BA|LL\.B|LLB", study) else 2 if study.startswith(("M", "Associate", "A.D", "ADN")) else 4
        entry = {"institution": rng.choice(institutes), "studyType": study.strip(), "startDate": str(end - years), "endDate": str(end)}
        if area.strip():
            entry["area"] = area.strip()
        if score:
            entry["score"] = score
        out = [entry]
        if masters:
            study, _, area = rng.choice(items(degrees["masters"])).partition("@")
            later = {"institution": rng.choice([name for name in institutes if "Polytechnic" not in name] or institutes), "studyType": study.strip(), "area": area.strip(), "startDate": str(end), "endDate": str(end + 2)}
            out.insert(0, later)
        return out

    def personal(self, frame, graduated, tongues):
        rng = self.rng
        home = frame["home"]
        born = graduated - 22 - rng.choice([0, 0, 1, 2])
        day, month = rng.randint(1, 28), rng.randint(1, 12)
        male = frame["gender"] == "m"
        data = {}
        if home in ("in", "pk", "bd", "eg") and rng.random() < 0.8:
            label = rng.choice(["Father's Name", "Father’s Name", "Father Name", "Fathers Name"])
            data[label] = rng.choice(["", "Mr. ", "Sri. ", "Shri "]) + rng.choice(fathers(frame["name"]))
        shapes = [f"{day:02d}/{month:02d}/{born}", f"{day:02d}-{month:02d}-{born}", f"{day:02d}.{month:02d}.{born}",
                  f"{day}{'st' if day in (1, 21) else 'nd' if day in (2, 22) else 'rd' if day in (3, 23) else 'th'} {['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} {born}"]
        data[rng.choice(["Date of Birth", "DOB", "Date of birth", "D.O.B"])] = rng.choice(shapes)
        data[rng.choice(["Gender", "Sex"])] = "Male" if male else "Female"
        data[rng.choice(["Marital Status", "Marital status", "Martial Status"])] = rng.choice(["Single", "Married", "Married", "Unmarried"])
        data["Nationality"] = places.NATIONALITY.get(home, "Indian")
        if home == "in" and rng.random() < 0.45:
            data["Religion"] = faith(frame["name"])
        if frame["group"] == "gulf" or rng.random() < 0.25:
            data[rng.choice(["Passport No", "Passport No.", "Passport Number"])] = rng.choice("ZKXQ") + f"00{rng.randint(10000, 99999)}"
            if rng.random() < 0.6:
                year = rng.randint(2017, 2024)
                data["Date of Issue"] = f"{day:02d}/{month:02d}/{year}"
                data["Date of Expiry"] = f"{max(1, day - 1):02d}/{month:02d}/{year + 10}"
                data["Place of Issue"] = {"in": "Cochin", "ph": "DFA Manila", "eg": "Cairo", "pk": "Lahore"}.get(home, frame["place"]["city"])
        if frame["group"] == "gulf" and home != frame["country"]:
            data["Visa Status"] = rng.choice(["Employment visa (transferable)", "Visit visa", "Residence visa", "Transferable Iqama"])
        data[rng.choice(["Languages Known", "Languages known", "Language Known", "Languages Known"])] = ", ".join(tongues or ["English", places.TONGUES.get(home, "French").split("|")[0]])
        if home == "in" and rng.random() < 0.7:
            there = place("in", rng)
            data["Permanent Address"] = f"{there['address']}, {there['city']}, {there['region']} - {there['postalCode']}"
        return data

    # -- sentences ----------------------------------------------------------------------------------------------

    def sentences(self, duties, tags, count, senior, must_cover, used, frame):
        """`count` distinct duty sentences whose tags are all allowed; each key of must_cover is shown at least once."""
        rng = self.rng
        possible = [duty for duty in duties if duty.tags <= tags and duty.text not in used and (duty.level != "!" or senior) and duty.level != "~"]
        allowed = [duty for duty in possible if fits(duty.text, frame)]
        shown = set().union(*(duty.tags for duty in allowed)) if allowed else set()
        # Better a foreign word than a must-have that is not shown.
        allowed += [duty for duty in possible if duty not in allowed and duty.tags - shown]
        out = []
        missing = set(must_cover)

        def add(candidates):
            pick = self.ledger.take([duty.text for duty in candidates], rng)
            if pick is None:
                return False
            duty = next(duty for duty in candidates if _matches(duty.text, pick))
            used.add(duty.text)
            allowed.remove(duty)
            out.append(pick)
            missing.difference_update(duty.tags)
            return True

        while missing and len(out) < count:
            best = max((len(duty.tags & missing) for duty in allowed), default=0)
            if best == 0 or not add([duty for duty in allowed if duty.tags & missing]):
                break
        while len(out) < count and allowed:
            if not add(allowed):
                break
        return out, missing

    def one(self, candidates, **slots):
        return self.ledger.take(candidates, self.rng, **slots)


def _matches(template, wording):
    template, wording = (re.sub(r"\b([Aa])n\b", r"\1", text) for text in (template, wording))
    parts = re.split(r"\{[^{}]*\|[^{}]*\}", template)
    return re.fullmatch(".*".join(re.escape(part) for part in parts), wording) is not None


def declaration(builder, trade):
    return builder.one(_DECLARATIONS, trade=trade)


def objective(builder, trade):
    return builder.one(_OBJECTIVES, trade=trade)


def volunteer(builder, frame):
    position, organisation, sentence = builder.rng.choice([row for row in _VOLUNTEER if all(fits(text, frame) for text in row)])
    summary = builder.one([sentence])
    if summary is None:
        return []
    year = builder.rng.randint(2016, 2024)
    return [{"organization": organisation, "position": position, "startDate": str(year), "endDate": str(year + builder.rng.randint(0, 1)), "summary": summary}]
