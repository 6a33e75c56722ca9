"""Small readers for the authored text: line tables, alternations, and the ledger that keeps sentences from repeating."""

import re
import unicodedata
from collections import Counter

# A sentence may stand in this many resumes; check.py asserts it.
MOST_USES = 4
_ALTERNATION = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def lines(block):
    return [line.strip() for line in block.strip().splitlines() if line.strip()]


def items(text, separator=";"):
    return [part.strip() for part in text.replace("\n", " ").split(separator) if part.strip()]


def columns(line):
    """Parts between bars; a bar inside braces is no divider."""
    return [part.strip() for part in re.split(r"\|(?![^{]*\})", line)]


def expand(text, rng):
    """Replaces each {a|b|c} by one of its choices, and puts "an" before numbers that are spoken with a vowel."""
    chosen = _ALTERNATION.sub(lambda match: rng.choice(match.group(1).split("|")), text)
    return re.sub(r"\b([Aa]) (?=(?:8|11|18|8\d|eight|eleven|eighteen)\b)", r"\1n ", chosen)


def ascii_words(text):
    plain = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L").replace("ð", "d").replace("ı", "i").replace("ø", "o").replace("Đ", "D"))
    return re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())


class Ledger:
    """Hands out authored lines, the least used first, and none more than MOST_USES times in one wording."""

    def __init__(self):
        self.lines = Counter()
        self.wordings = Counter()

    def take(self, candidates, rng, **slots):
        """One line of the candidates, expanded and filled; None when every one is used up."""
        order = sorted(candidates, key=lambda line: (self.lines[line], rng.random()))
        for line in order:
            for _ in range(6):
                wording = expand(line, rng)
                for key, value in slots.items():
                    wording = wording.replace("<" + key + ">", str(value))
                if self.wordings[wording] < MOST_USES:
                    self.lines[line] += 1
                    self.wordings[wording] += 1
                    return wording
        return None


class Duty:
    """`tags | sentence`: tags are must-have keys, `*` none; a leading `!` is for seniors, `~` for beginners."""

    def __init__(self, line):
        tags, _, self.text = line.partition("|")
        words = tags.split()
        self.level = words.pop(0) if words[0] in "!~" else ""
        self.tags = {word for word in words if word != "*"}
        self.text = self.text.strip()


class ProjectLine:
    """`tags | name | description | highlight ; highlight | keyword, keyword`."""

    def __init__(self, line):
        parts = columns(line)
        words = parts[0].split()
        self.level = words.pop(0) if words[0] in "!~" else ""
        self.tags = {word for word in words if word != "*"}
        self.name, self.description = parts[1], parts[2]
        self.highlights = items(parts[3])
        self.keywords = items(parts[4], ",")
        self.line = line
