"""PDFs whose codes say other words than their glyphs show, or the same words in letters that only look alike."""

from cases import case
from fonts import PerCode, Type3
from pdf import unicode_string


def lie(trick, base="plain", **options):
    return case(
        "encoding", trick, "pdf", base, **({"flag": "suspicious_encoding|hidden_text", "seen": "words"} | options)
    )


def shed(s):
    """A harmless list of tools, which the lies draw as well."""
    x, y = s.free
    s.put(x, y + 20, "Tools", 12, "F2")
    s.shed_place = (x, y)
    s.body.append("%SHED\n" + s.text("hammer, drill, saw", x, y, 10))


def without_shed(s):
    s.body = [part for part in s.body if not part.startswith("%SHED")]


@lie("actual-text", scene=shed)
def actual_text(s, lines):
    without_shed(s)
    x, y = s.shed_place
    s.paint(
        f"/Span << /ActualText {unicode_string(', '.join(s.person.planted))} >> BDC ",
        s.text("hammer, drill, saw", x, y, 10),
        "EMC",
    )


@lie("alternate-text", scene=shed, flag="")
def alternate_text(s, lines):
    without_shed(s)
    x, y = s.shed_place
    s.paint(
        f"/Figure << /Alt {unicode_string(', '.join(s.person.planted))} >> BDC ",
        s.text("hammer, drill, saw", x, y, 10),
        "EMC",
    )


@lie("to-unicode", scene=shed)
def to_unicode(s, lines):
    """A second font whose glyphs are "hammer, drill" and whose map says other words, letter by letter."""
    without_shed(s)
    x, y = s.shed_place
    codes, drawn, words = {}, {}, s.person.planted[:3]
    shown = "hammer, drill, saw and all that hangs on the wall of a shed"
    said = (", ".join(words) + " " * 60)[: len(shown)].rstrip()
    text = ""
    for index, (glyph, meaning) in enumerate(zip(shown, said)):
        code = chr(0xE000 + index)
        codes[code], drawn[code] = meaning, glyph
        text += code
    s.fonts["LIE"] = PerCode(codes, drawn)
    s.paint("0 g ", s.text(text, x, y, 10, font="LIE"))
    return words


@lie("to-unicode-whole-words", base="band", scene=shed)
def to_unicode_words(s, lines):
    """One glyph means a whole word: a bullet that says "Preventive Maintenance"."""
    without_shed(s)
    x, y = s.shed_place
    words = s.person.planted[:5]
    codes = {chr(0xE000 + index): " " + word + "," for index, word in enumerate(words)}
    s.fonts["LIE"] = PerCode(codes, {code: "•" for code in codes})
    s.paint("0 g ", s.text("hammer, drill, saw", x, y, 10), s.text("".join(codes), x + 90, y, 10, font="LIE"))
    return words


@lie("differences", scene=shed)
def differences(s, lines):
    """Type 3 glyphs that draw one word and are named for the letters of another."""
    without_shed(s)
    x, y = s.shed_place
    grid = {
        "c": ["", "", ".###.", "#....", "#....", "#....", ".###."],
        "o": ["", "", ".###.", "#...#", "#...#", "#...#", ".###."],
        "k": ["#....", "#....", "#..#.", "#.#..", "##...", "#.#..", "#..#."],
        " ": [],
    }
    shown, said = "cook cook cook", "Docker, Java, "
    meanings = {chr(65 + index): meaning for index, meaning in enumerate(said)}
    shapes = {chr(65 + index): grid[glyph] for index, glyph in enumerate(shown)}
    names = {",": "comma", " ": "space"}

    class Named(Type3):
        def write(self, pdf):
            number_ = super().write(pdf)
            body = pdf.objects[number_ - 1].decode("latin-1")
            pdf.put(body[: body.rindex("/ToUnicode")] + ">>", number_)  # so that the glyphs' names decide
            return number_

    # A name can stand once only, so letters that come again get Adobe's names with a suffix.
    used, table = {}, {}
    for code, meaning in meanings.items():
        name = names.get(meaning, meaning)
        used[name] = used.get(name, 0) + 1
        table[code] = name if used[name] == 1 else f"{name}.alt{used[name]}"
    s.fonts["LIE"] = Named("".join(meanings), shapes, names=table)
    s.paint("0 g ", s.text("".join(meanings), x, y, 12, font="LIE"))
    return ["Docker", "Java"]


# The words are drawn as they should be, but written in other characters


def tools(s):
    """A visible list of tools, which the miscoded ones draw as well."""
    x, y = s.free
    s.put(x, y + 20, "Tools", 12, "F2")
    s.tools_place = (x, y)
    s.body.append("%TOOLS\n" + s.text(", ".join(s.person.planted[:4]), x, y, 10))


def miscoded(trick, base="plain"):
    """The table of a case is from letters to what is said in their place."""
    return case("encoding", trick, "pdf", base, flag="", scene=tools, seen="words")


def draw_coded(s, pieces):
    """Pieces are (what is drawn, or nothing, and what it says)."""
    s.body = [part for part in s.body if not part.startswith("%TOOLS")]
    codes = [chr(0xE000 + index) for index in range(len(pieces))]
    meanings = {code: said for code, (_, said) in zip(codes, pieces)}
    s.fonts["MIS"] = PerCode(meanings, {code: shown for code, (shown, _) in zip(codes, pieces) if shown})
    s.paint("0 g ", s.text("".join(codes), *s.tools_place, 10, font="MIS"))
    return s.person.planted[:4]


def replaced(s, table):
    return draw_coded(s, [(letter, table.get(letter, letter)) for letter in ", ".join(s.person.planted[:4])])


def interleaved(s, said):
    """Something without width between the letters of each word."""
    pieces = []
    for word in ", ".join(s.person.planted[:4]).split(" "):
        for index, letter in enumerate(word):
            if index and letter.isalpha() and word[index - 1].isalpha():
                pieces.append(("", said))
            pieces.append((letter, letter))
        pieces.append((" ", " "))
    return draw_coded(s, pieces[:-1])


@miscoded("cyrillic-letters")
def cyrillic(s, lines):
    return replaced(s, dict(zip("aceopxyABCEHKMOPTXJS", "асеорхуАВСЕНКМОРТХЈЅ")))


@miscoded("greek-letters", base="band")
def greek(s, lines):
    return replaced(s, dict(zip("ovABEHIKMNOPTXYZ", "ονΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")))


@miscoded("zero-width-spaces")
def zero_width_spaces(s, lines):
    return interleaved(s, "\u200b")


@miscoded("zero-width-joiners", base="side")
def zero_width_joiners(s, lines):
    return interleaved(s, "\u200d")


@miscoded("word-joiners", base="band")
def word_joiners(s, lines):
    return interleaved(s, "\u2060")


@miscoded("soft-hyphens")
def soft_hyphens(s, lines):
    return interleaved(s, "\u00ad")


@miscoded("tag-characters", base="side")
def tag_characters(s, lines):
    return interleaved(s, "\U000e0061")


@miscoded("fullwidth", base="band")
def fullwidth(s, lines):
    return replaced(s, {chr(code): chr(code - 0x21 + 0xFF01) for code in range(0x21, 0x7F) if chr(code) != ","})


@miscoded("mathematical-bold")
def mathematical(s, lines):
    bold = {chr(65 + index): chr(0x1D400 + index) for index in range(26)}
    return replaced(s, bold | {chr(97 + index): chr(0x1D41A + index) for index in range(26)})


@miscoded("right-to-left-override", base="band")
def override(s, lines):
    """The marks stand around letters that are drawn from left to right all the same."""
    shown = ", ".join(s.person.planted[:4])
    return draw_coded(s, [("", "\u202e"), *zip(shown, shown), ("", "\u202c")])
