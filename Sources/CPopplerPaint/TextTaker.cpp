#include "TextTaker.h"

#include "Geometry.h"

#include <algorithm>
#include <cstdlib>

namespace paint {
namespace {

// Three members of poppler's that have no accessor. The explicit instantiation of a template may name a private member,
// which makes this the way that the language leaves open.
template<auto member>
struct OpenedPlaces {
    friend auto placesOfWord() { return member; }
};
template<auto member>
struct OpenedDirection {
    friend auto isLeftToRight() { return member; }
};
template<auto member>
struct OpenedFragment {
    friend auto orderedFragment() { return member; }
};

// Where in the page's content each character stands.
auto placesOfWord();
template struct OpenedPlaces<&TextWord::charPos>;
// Whether most of a page's letters run to the right.
auto isLeftToRight();
template struct OpenedDirection<&TextPage::primaryLR>;
// Puts the characters of a word into the order of reading.
auto orderedFragment();
template struct OpenedFragment<&TextPage::dumpFragment>;

// Marks of direction that poppler's text holds around right-to-left writing.
constexpr uint32_t leftToRight = 0x202A, rightToLeft = 0x202B, popDirection = 0x202C;

// More styles of a page than any resume has; characters of further ones get the last.
constexpr size_t mostStyles = 1024;

bool canRunLeft(uint32_t scalar)
{
    return (scalar >= 0x590 && scalar < 0x900) || scalar == 0x200F || (scalar >= 0x202A && scalar <= 0x202E)
        || (scalar >= 0x2066 && scalar <= 0x2069) || (scalar >= 0xFB1D && scalar < 0xFF00) || (scalar >= 0x10800 && scalar < 0x11000)
        || (scalar >= 0x1E800 && scalar < 0x1F000);
}

bool isScalar(uint32_t value)
{
    return value < 0xD800 || (value > 0xDFFF && value <= 0x10FFFF);
}

// The styles of a page; neighbours mostly share one.
class Styles {
public:
    explicit Styles(paint_page &page) : page(page) {}

    uint16_t number(const TextWord &word, int index)
    {
        double red, green, blue;
        word.getColor(&red, &green, &blue);
        // As poppler-glib rounds: to sixteen bits, of which eight are taken.
        const auto byte = [](double value) {
            return static_cast<uint32_t>(static_cast<int>(value * 65535.0 + 0.5) >> 8) & 0xFF;
        };
        const uint32_t colour = byte(red) << 16 | byte(green) << 8 | byte(blue);
        const auto size = static_cast<float>(word.getFontSize());
        const TextFontInfo *font = word.getFontInfo(index);
        for (size_t i = known.size(); i-- > 0;) {
            const paint_style &style = page.styles[i];
            if (known[i] == font && style.colour == colour && style.size == size) return static_cast<uint16_t>(i);
        }
        if (known.size() >= mostStyles) return static_cast<uint16_t>(known.size() - 1);
        const GooString *name = word.getFontName(index);
        known.push_back(font);
        page.styles.push_back({page.add(name ? name->toStr() : std::string()), size, colour});
        return static_cast<uint16_t>(known.size() - 1);
    }

private:
    paint_page &page;
    std::vector<const TextFontInfo *> known;
};

// Lists of words by line, from left to right, which poppler hands over to the caller.
class Lines {
public:
    Lines(TextPage &text, const PDFRectangle &area)
    {
        // On pages that mostly run to the left poppler's selection leaves out what is not between the corners' nearest
        // blocks.
        bool &direction = text.*isLeftToRight();
        const bool own = direction;
        direction = true;
        lines = text.getSelectionWords(&area, selectionStyleGlyph, &count);
        direction = own;
        if (!lines) count = 0;
    }
    ~Lines()
    {
        for (int i = 0; i < count; ++i) {
            for (TextWordSelection *word : *lines[i]) delete word;
            delete lines[i];
        }
        std::free(lines);
    }
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;

    int size() const { return count; }
    const std::vector<TextWordSelection *> &operator[](int index) const { return *lines[index]; }

private:
    int count = 0;
    std::vector<TextWordSelection *> **lines;
};

// The scalars of poppler's text in UTF-8, as it orders writing that runs to the left.
class Decoder {
public:
    explicit Decoder(const GooString &text) : byte(text.c_str()), end(text.c_str() + text.getLength()) {}

    // The next scalar; U+FFFD for what is none.
    bool next(uint32_t &scalar)
    {
        if (byte == end) return false;
        const auto first = static_cast<unsigned char>(*byte++);
        if (first < 0x80) {
            scalar = first;
            return true;
        }
        const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        uint32_t value = first & (0x3Fu >> more);
        for (int i = 0; i < more; ++i) {
            if (byte == end || (static_cast<unsigned char>(*byte) & 0xC0) != 0x80) {
                scalar = 0xFFFD;
                return true;
            }
            value = value << 6 | (static_cast<unsigned char>(*byte++) & 0x3F);
        }
        scalar = isScalar(value) ? value : 0xFFFD;
        return true;
    }

private:
    const char *byte;
    const char *end;
};

// Gives the boxes of some characters to them the other way round.
void swapBoxes(std::vector<paint_character> &characters, size_t from, size_t end)
{
    for (; from + 1 < end; ++from, --end) {
        std::swap(characters[from].box.left, characters[end - 1].box.left);
        std::swap(characters[from].box.right, characters[end - 1].box.right);
        std::swap(characters[from].glyph, characters[end - 1].glyph);
        std::swap(characters[from].style, characters[end - 1].style);
    }
}

// Puts the characters of a word, from `first` on, that stand in the order of their boxes into the order of reading, as
// poppler has it: between marks of direction the text runs against the boxes.
void putInReadingOrder(const TextPage &text, const TextWordSelection &selection, std::vector<paint_character> &characters,
                       size_t first)
{
    const UnicodeMap *encoding = globalParams->getTextEncoding();
    if (!encoding) return;
    GooString ordered;
    const Unicode *scalars = selection.getWord()->getChar(selection.getBegin());
    (text.*orderedFragment())(scalars, selection.getEnd() - selection.getBegin(), encoding, &ordered);
    Decoder decoder(ordered);
    size_t index = first, reversedFrom = first, straightFrom = first;
    bool isReversed = false, isStraight = false;
    // Numbers and words of the other direction inside a text that runs to the left.
    std::vector<std::pair<size_t, size_t>> straight;
    for (uint32_t scalar = 0; index <= characters.size() && decoder.next(scalar);) {
        switch (scalar) {
        case rightToLeft:
            isReversed = true;
            reversedFrom = index;
            straight.clear();
            continue;
        case leftToRight:
            isStraight = isReversed;
            straightFrom = index;
            continue;
        case popDirection:
            if (isStraight) {
                straight.emplace_back(straightFrom, index);
                isStraight = false;
                continue;
            }
            if (isReversed) {
                swapBoxes(characters, reversedFrom, index);
                for (const auto &run : straight) swapBoxes(characters, run.first, run.second);
            }
            isReversed = false;
            continue;
        case ' ':
        case '\n':
            // Part of the joints.
            continue;
        default:
            break;
        }
        if (index < characters.size()) characters[index].scalar = scalar;
        ++index;
    }
}

// A word and whether a space parts it from the one before it in the order of reading.
struct PlacedWord {
    const TextWordSelection *selection;
    bool isParted;
};

// Whether some letters of a word, or some that are no digits or marks of ASCII, run to a side.
bool runs(const TextWordSelection &selection, bool isLeft)
{
    for (int i = selection.getBegin(); i < selection.getEnd(); ++i) {
        const uint32_t scalar = *selection.getWord()->getChar(i);
        const bool isLetter = scalar >= 0x80 || ((scalar | 0x20) >= 'a' && (scalar | 0x20) <= 'z');
        if (isLeft ? canRunLeft(scalar) : isLetter && !canRunLeft(scalar)) return true;
    }
    return false;
}

// The words of a line, which come from left to right, in the order of reading. On a page that runs to the left, lines
// with words that do are read from the right; words of other writing that follow each other in them keep their order.
std::vector<PlacedWord> orderedWords(const std::vector<TextWordSelection *> &line, bool pageRunsLeft)
{
    std::vector<PlacedWord> words;
    words.reserve(line.size());
    const auto parted = [&](size_t left) { return line[left]->getWord()->hasSpaceAfter(); };
    const bool isReversed = pageRunsLeft
        && std::any_of(line.begin(), line.end(), [](const TextWordSelection *word) { return runs(*word, true); });
    if (!isReversed) {
        for (size_t i = 0; i < line.size(); ++i) words.push_back({line[i], i > 0 && parted(i - 1)});
        return words;
    }
    for (size_t end = line.size(); end > 0;) {
        // From the last word to the first of those that run to the right.
        size_t first = end - 1;
        if (runs(*line[first], false) && !runs(*line[first], true))
            for (size_t i = first; i-- > 0 && !runs(*line[i], true);)
                if (runs(*line[i], false)) first = i;
        for (size_t i = first; i < end; ++i)
            words.push_back({line[i], i > first ? parted(i - 1) : end < line.size() && parted(end - 1)});
        end = first;
    }
    return words;
}

} // namespace

void takeText(
    TextPage &text, const PDFRectangle &area, const std::vector<int32_t> &glyphOfPlace,
    const std::vector<bool> &slanted, paint_page &page)
{
    const Lines lines(text, area);
    Styles styles(page);
    const auto places = placesOfWord();
    const bool runsLeft = !(text.*isLeftToRight());
    page.characters.reserve(page.glyphs.size());
    for (int i = 0; i < lines.size(); ++i) {
        uint8_t joint = PAINT_JOINT_LINE;
        for (const PlacedWord &placed : orderedWords(lines[i], runsLeft)) {
            const TextWordSelection &selection = *placed.selection;
            const TextWord &word = *selection.getWord();
            const size_t first = page.characters.size();
            // Marks of direction of its own would be mixed up with poppler's.
            bool hasReversed = false, hasMarks = false;
            if (placed.isParted) joint = std::max<uint8_t>(joint, PAINT_JOINT_SPACE);
            for (int k = selection.getBegin(); k < selection.getEnd(); ++k) {
                const uint32_t scalar = *word.getChar(k);
                const int place = (word.*places)[k];
                const bool isKnown = place >= 0 && static_cast<size_t>(place) < glyphOfPlace.size();
                const int32_t glyph = isKnown ? glyphOfPlace[static_cast<size_t>(place)] : -1;
                if (glyph >= 0 && !slanted.empty() && slanted[static_cast<size_t>(glyph)]) continue;
                // A ligature can stand for a space, too.
                if (scalar == ' ' || scalar == '\n') {
                    joint = std::max<uint8_t>(joint, scalar == ' ' ? PAINT_JOINT_SPACE : PAINT_JOINT_LINE);
                    continue;
                }
                if (canRunLeft(scalar)) hasReversed = true;
                if (scalar >= leftToRight && scalar <= 0x202E) hasMarks = true;
                double left = 0, top = 0, right = 0, bottom = 0;
                word.getCharBBox(k, &left, &top, &right, &bottom);
                page.characters.push_back(
                    {{static_cast<float>(left), static_cast<float>(top), static_cast<float>(right),
                      static_cast<float>(bottom)},
                     isScalar(scalar) ? scalar : 0xFFFD,
                     glyph,
                     styles.number(word, k),
                     joint});
                joint = PAINT_JOINT_NONE;
            }
            if (!hasReversed || hasMarks) continue;
            const uint8_t firstJoint = page.characters[first].joint;
            putInReadingOrder(text, selection, page.characters, first);
            page.characters[first].joint = firstJoint;
        }
    }
}

} // namespace paint
