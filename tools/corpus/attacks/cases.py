"""What a case is, and the list that the modules of cases add to."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Case:
    kind: str  # invisible, repetition, injection, encoding, lookalike
    trick: str
    draw: Callable
    base: str
    format: str
    flag: str = ""
    scene: Callable | None = None  # what the clean file has too
    plant: str = "skills"
    page: str = "1"
    seen: str = "nothing"  # nothing, specks, words: what a person sees of it on the page
    words: list = field(default_factory=list)

    @property
    def clean(self):
        scene = "-" + self.scene.__name__.replace("_", "-") if self.scene else ""
        return f"{self.base}{scene}"

    @property
    def name(self):
        return f"{self.base}-{self.trick}"


CASES = []


def case(kind, trick, format, base, **options):
    def add(function):
        CASES.append(Case(kind, trick, function, base, format, **options))
        return function

    return add
