"""People whose resume is the posting's word list, with nothing in their work that shows any of it."""

from . import common
from .career import spans
from .text import columns, items, lines

_THIN = [columns(line) for line in lines(common.THIN_WORK)]


def thin_work(writer, months):
    """Two unrelated jobs told in a line or two: (jobs newest first, first month, latest title)."""
    rng, ledger = writer.rng, writer.builder.ledger
    ranges = spans(months, 2, rng, current=rng.random() < 0.6)
    order = sorted(_THIN, key=lambda row: (ledger.lines[row[0]], rng.random()))
    out = []
    for (start, end), (title, company, sentences) in zip(ranges, order):
        ledger.lines[title] += 1
        texts = [text for text in (writer.builder.one([sentence]) for sentence in items(sentences)) if text]
        out.append({"name": company, "position": title, **writer.dates(start, end, False), "highlights": texts})
    return out, ranges[-1][0], out[0]["position"]


def must_have_names(field):
    """The must-haves in the posting's words, or the field's own where the posting lists none."""
    names = [skill if isinstance(skill, str) else skill["label"] for skill in field.job.get("must_have_skills", [])]
    return names or [options[0] for options in field.keys.values()]


def keyword_list(field, rng):
    """Every must-have and many more terms beside them."""
    more = [option for options in field.keys.values() for option in options]
    more += [name for group in field.more_skills.values() for name in group]
    listed = list(dict.fromkeys(must_have_names(field) + rng.sample(more, min(len(more), rng.randint(10, 32)))))
    rng.shuffle(listed)
    return [{"name": "Skills", "keywords": listed}] if rng.random() < 0.5 else [{"name": name} for name in listed]
