"""Dates: a career of a planned length, cut into jobs."""

# The month that current jobs run to. Fixed, so that the corpus is the same on every day.
NOW = 2026 * 12 + 5


def month_text(index, day=None):
    text = f"{index // 12:04d}-{index % 12 + 1:02d}"
    return text if day is None else f"{text}-{day:02d}"


def spans(total, count, rng, current=True, gap=False, overlap=False):
    """`count` (start, end) month pairs, newest first, that cover about `total` months; end None for a current job."""
    count = max(1, min(count, total // 7 or 1))
    weights = [rng.uniform(0.7, 1.6) for _ in range(count)]
    lengths = [max(5, round(total * weight / sum(weights))) for weight in weights]
    out = []
    end = NOW if current else NOW - rng.randint(2, 9)
    for position, length in enumerate(lengths):
        start = end - length
        out.append((start, None if position == 0 and current else end))
        pause = rng.choice([0, 0, 1, 1, 2])
        if gap and position == 0:
            pause = rng.randint(8, 16)
        if overlap and position == 0:
            pause = -min(4, length - 2)
        end = start - pause
    return out
