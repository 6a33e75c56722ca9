"""What a resume says, before a producer draws it: areas of blocks, with runs of text inside them."""

from dataclasses import dataclass, field


@dataclass
class Run:
    """A piece of text with one look. `link` may lead elsewhere than the text says, as it does in real files."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    # Text that a tracked change deleted just before this run: only Word files can hold it.
    deleted: str | None = None


def runs(value):
    """Accepts a string, a run or a list of both, so that composing stays readable."""
    if isinstance(value, str):
        return [Run(value)]
    if isinstance(value, Run):
        return [value]
    return [Run(item) if isinstance(item, str) else item for item in value]


def plain(value):
    return "".join(run.text for run in runs(value))


def bold(text):
    return Run(text, bold=True)


def italic(text):
    return Run(text, italic=True)


@dataclass
class Heading:
    text: str


@dataclass
class Para:
    text: object
    # text, name, title (CURRICULUM VITAE), headline, contact, entry (keeps with next)
    kind: str = "text"
    align: str = "left"
    indent: int = 0


@dataclass
class Split:
    """Left text and right-aligned text on one line."""

    left: object
    right: object


@dataclass
class Bullets:
    items: list
    numbered: bool = False


@dataclass
class Labels:
    """Label, separator and value in aligned columns. `separator` is a colon, a dash, or nothing."""

    pairs: list
    separator: str = ":"
    # tabs (aligned by tab stops), table (a table without borders), loose (label: value, unaligned)
    look: str = "tabs"


@dataclass
class Table:
    rows: list
    widths: list
    header: bool = True
    borders: bool = True
    small: bool = False


@dataclass
class Columns:
    """Short items set in columns, row after row."""

    items: list
    count: int = 2
    bullets: bool = True


@dataclass
class Bars:
    """Skills with a rating from 1 to 5, drawn as bars or dots."""

    items: list


@dataclass
class Aside:
    """A narrow label or date to the left of blocks: the rail of Europass, the margin of moderncv."""

    label: object
    blocks: list


@dataclass
class Space:
    points: int = 6


@dataclass
class PageBreak:
    pass


@dataclass
class Document:
    """The header stands over both columns; `side` is empty in a single-column layout."""

    header: list = field(default_factory=list)
    main: list = field(default_factory=list)
    side: list = field(default_factory=list)
    running_header: str | None = None
    running_footer: str | None = None
    page_numbers: bool = False
    # A small portrait beside the name: PNG bytes.
    picture: bytes | None = None
