#include "TextTaker.h"

#include "Geometry.h"

#include <cstdlib>

namespace paint {
namespace {

// Poppler counts for every character where in the page's content it stands, and has no accessor for it. The explicit
// instantiation of a template may name a private member, which makes this the way that the language leaves open.
template<typename Member, Member member>
struct Opened {
    friend Member placesOfWord() { return member; }
};

using Places = int *TextWord::*;
Places placesOfWord();
template struct Opened<Places, &TextWord::charPos>;

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

// Lists of words by line, which poppler hands over to the caller.
class Lines {
public:
    Lines(TextPage &text, const PDFRectangle &area)
        : lines(text.getSelectionWords(&area, selectionStyleGlyph, &count))
    {
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
    }
}

// Puts characters that stand in the order of their boxes into the order of reading, as poppler's text has it: between
// marks of direction the text runs against the boxes.
void putInReadingOrder(TextPage &text, const PDFRectangle &area, paint_page &page)
{
    const std::unique_ptr<GooString> ordered(text.getSelectionText(&area, selectionStyleGlyph));
    std::vector<paint_character> &boxes = page.characters;
    std::vector<paint_character> result;
    result.reserve(boxes.size());
    Decoder decoder(*ordered);
    size_t index = 0, reversedFrom = 0, straightFrom = 0;
    bool isReversed = false, isStraight = false;
    // Numbers and words of the other direction inside a text that runs to the left.
    std::vector<std::pair<size_t, size_t>> straight;
    uint8_t joint = PAINT_JOINT_LINE;
    for (uint32_t scalar = 0; decoder.next(scalar);) {
        switch (scalar) {
        case rightToLeft:
            reversedFrom = result.size();
            isReversed = true;
            straight.clear();
            continue;
        case leftToRight:
            straightFrom = result.size();
            isStraight = isReversed;
            continue;
        case popDirection:
            if (isStraight) {
                straight.emplace_back(straightFrom, result.size());
                isStraight = false;
                continue;
            }
            if (isReversed) {
                swapBoxes(result, reversedFrom, result.size());
                for (const auto &run : straight) swapBoxes(result, run.first, run.second);
            }
            isReversed = false;
            continue;
        case ' ':
            joint = std::max<uint8_t>(joint, PAINT_JOINT_SPACE);
            continue;
        case '\n':
            joint = PAINT_JOINT_LINE;
            continue;
        default:
            break;
        }
        if (index >= boxes.size()) break;
        paint_character character = boxes[index++];
        character.scalar = scalar;
        character.joint = joint;
        result.push_back(character);
        joint = PAINT_JOINT_NONE;
    }
    boxes = std::move(result);
}

} // namespace

void takeText(
    TextPage &text, const PDFRectangle &area, const std::vector<int32_t> &glyphOfPlace, paint_page &page)
{
    const Lines lines(text, area);
    Styles styles(page);
    const Places places = placesOfWord();
    page.characters.reserve(page.glyphs.size());
    bool runsLeft = false;
    for (int i = 0; i < lines.size(); ++i) {
        uint8_t joint = PAINT_JOINT_LINE;
        const std::vector<TextWordSelection *> &words = lines[i];
        for (size_t j = 0; j < words.size(); ++j) {
            const TextWord &word = *words[j]->getWord();
            for (int k = words[j]->getBegin(); k < words[j]->getEnd(); ++k) {
                double left = 0, top = 0, right = 0, bottom = 0;
                word.getCharBBox(k, &left, &top, &right, &bottom);
                const uint32_t scalar = *word.getChar(k);
                const int place = (word.*places)[k];
                const bool isKnown = place >= 0 && static_cast<size_t>(place) < glyphOfPlace.size();
                // A ligature can stand for a space, too.
                if (scalar == ' ' || scalar == '\n') {
                    joint = std::max<uint8_t>(joint, scalar == ' ' ? PAINT_JOINT_SPACE : PAINT_JOINT_LINE);
                    continue;
                }
                if (canRunLeft(scalar)) runsLeft = true;
                page.characters.push_back(
                    {{static_cast<float>(left), static_cast<float>(top), static_cast<float>(right),
                      static_cast<float>(bottom)},
                     isScalar(scalar) ? scalar : 0xFFFD,
                     isKnown ? glyphOfPlace[static_cast<size_t>(place)] : -1,
                     styles.number(word, k),
                     joint});
                joint = PAINT_JOINT_NONE;
            }
            if (word.hasSpaceAfter() && j + 1 < words.size()) joint = std::max<uint8_t>(joint, PAINT_JOINT_SPACE);
        }
    }
    if (runsLeft) putInReadingOrder(text, area, page);
}

} // namespace paint
