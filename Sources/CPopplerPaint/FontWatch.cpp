#include "FontWatch.h"

#include "DrawnGlyph.h"
#include "FontOutlines.h"

#include <cmath>
#include <cstring>

namespace paint {
namespace {

// More fonts and letters than any document needs are not watched.
constexpr size_t mostFonts = 256, mostLetters = 400;
constexpr CharCode mostCodes = 0x10000;
// Drawings of glyphs of one font that are looked at; the rest is taken to be like them.
constexpr size_t mostDrawings = 8;
// Fewer letters prove nothing.
constexpr size_t fewestLetters = 6;
// Widths of ordinary fonts go along with those of Helvetica by 0.85 and more, those of ornamental ones by 0.6; letters
// given to other glyphs by about nothing.
constexpr double leastCorrelation = 0.6;
// Letters are no narrower than this in ems, three of them together; ligatures stand for three at most.
constexpr double narrowestLetter = 0.15;
constexpr int lettersOfLigature = 3;
// An outline takes no less than this in a font's table of outlines, in bytes, and a letter no less in a whole font.
constexpr size_t leastOutline = 24, leastLetterOfFile = 40, leastFile = 400;
// Letters with different drawings are fewer than this part of the letters where drawings are shared.
constexpr double sharedDrawings = 0.6;
// Tops of capitals differ by less, in ems; round ones reach a little higher.
constexpr double sameHeight = 0.08;

// Widths of Helvetica's letters, A to Z and a to z, in thousandths of an em.
constexpr int widths[52] = {667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722,
                            667, 611, 722, 667, 944, 667, 667, 611, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
                            500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500};

int letterIndex(Unicode scalar)
{
    if (scalar >= 'A' && scalar <= 'Z') return static_cast<int>(scalar - 'A');
    if (scalar >= 'a' && scalar <= 'z') return static_cast<int>(scalar - 'a') + 26;
    return -1;
}

} // namespace

int32_t FontWatch::number(const std::shared_ptr<GfxFont> &font)
{
    if (!font) return -1;
    // Text stays with a font for a while.
    if (last >= 0 && watched[static_cast<size_t>(last)].font == font) return last;
    for (size_t i = 0; i < watched.size(); ++i) {
        // Fonts are made anew for each page; an indirect one is known by its reference.
        const Ref &known = *watched[i].font->getID(), &wanted = *font->getID();
        if (watched[i].font == font || (known.num >= 0 && known.gen < 100'000 && known == wanted)) {
            watched[i].font = font;
            return last = static_cast<int32_t>(i);
        }
    }
    if (watched.size() >= mostFonts) return last = -1;
    Watched added;
    added.font = font;
    added.isDrawn = font->getType() == fontType3;
    watched.push_back(std::move(added));
    verdicts.push_back({0});
    return last = static_cast<int32_t>(watched.size() - 1);
}

bool FontWatch::note(int32_t number, CharCode code, const Unicode *text, int count, double width)
{
    if (number < 0) return true;
    Watched &font = watched[static_cast<size_t>(number)];
    if (code < mostCodes) {
        const size_t word = code >> 6;
        if (word >= font.seen.size()) font.seen.resize(word + 1);
        const uint64_t bit = uint64_t(1) << (code & 63);
        if (font.seen[word] & bit) return font.isDrawn && !font.isPlain[code];
        font.seen[word] |= bit;
    }
    if (count > lettersOfLigature && width / count < narrowestLetter) ++font.crowded;
    bool isUnclear = false;
    if (font.isDrawn && font.isPlain.size() >= mostDrawings) {
        font.isPlain[code] = font.arePlain;
        isUnclear = !font.arePlain;
    } else if (font.isDrawn) {
        const DrawnGlyph glyph = drawnGlyph(file, static_cast<Gfx8BitFont &>(*font.font), code);
        font.isPlain[code] = glyph.isPlain;
        isUnclear = !glyph.isPlain;
        if (count == 1 && letterIndex(text[0]) >= 0) {
            font.arePlain = font.arePlain && glyph.isPlain;
            font.drawings.insert(glyph.fingerprint);
            font.drawnLetters.insert(text[0]);
        }
    }
    if (count == 1 && letterIndex(text[0]) >= 0 && font.letters.size() < mostLetters)
        font.letters.push_back({code, text[0], width});
    return isUnclear;
}

void FontWatch::judge()
{
    for (size_t i = 0; i < watched.size(); ++i) {
        Watched &font = watched[i];
        if (font.crowded > 0) verdicts[i].flags |= PAINT_FONT_LIES;
        if (font.letters.size() < fewestLetters || font.letters.size() < 2 * font.judged) continue;
        font.judged = font.letters.size();
        if (font.isDrawn) {
            const auto letters = static_cast<double>(font.drawnLetters.size());
            if (static_cast<double>(font.drawings.size()) < sharedDrawings * letters)
                verdicts[i].flags |= PAINT_FONT_LIES;
        } else if (!isBelievable(font)) {
            verdicts[i].flags |= lookAtOutlines(font);
        }
    }
}

// Whether the widths of a font's letters and the size of its file are as its letters would have them.
bool FontWatch::isBelievable(const Watched &font) const
{
    const auto count = static_cast<double>(font.letters.size());
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (const Letter &letter : font.letters) {
        const double expected = widths[letterIndex(letter.scalar)] / 1000.0;
        x += expected;
        y += letter.width;
        xx += expected * expected;
        yy += letter.width * letter.width;
        xy += expected * letter.width;
    }
    const double covariance = xy - x * y / count;
    const double spread = std::sqrt(std::max(0.0, xx - x * x / count) * std::max(0.0, yy - y * y / count));
    if (!(covariance >= leastCorrelation * spread) || spread == 0) return false;

    Ref reference;
    if (!font.font->getEmbeddedFontID(&reference)) return true;
    Object object = file.getXRef()->fetch(reference);
    if (!object.isStream()) return true;
    const Object length = object.streamGetDict()->lookup("Length");
    const size_t least = leastFile + leastLetterOfFile * font.letters.size();
    if (length.isInt() && static_cast<size_t>(std::max(0, length.getInt())) < least) return false;
    // The directory of a TrueType file says how long its outlines are together.
    Stream *stream = object.getStream();
    stream->reset();
    unsigned char head[12 + 16 * 32];
    int read = 0;
    for (int byte; read < static_cast<int>(sizeof head) && (byte = stream->getChar()) != EOF;)
        head[read++] = static_cast<unsigned char>(byte);
    stream->close();
    for (int entry = 12; entry + 16 <= read; entry += 16) {
        if (std::memcmp(head + entry, "glyf", 4) != 0) continue;
        const unsigned char *size = head + entry + 12;
        const size_t bytes = size_t(size[0]) << 24 | size_t(size[1]) << 16 | size_t(size[2]) << 8 | size[3];
        return bytes >= leastOutline * font.letters.size();
    }
    return true;
}

uint8_t FontWatch::lookAtOutlines(const Watched &font) const
{
    FontOutlines outlines(*font.font, *file.getXRef());
    if (!outlines.isOpen()) return 0;
    double lowestTop = 1e9, highestTop = -1e9;
    for (const Letter &letter : font.letters) {
        const double top = letterIndex(letter.scalar) >= 26 ? outlines.top(letter.code) : 0;
        if (top <= 0) continue;
        lowestTop = std::min(lowestTop, top);
        highestTop = std::max(highestTop, top);
    }
    const bool hasOneHeight = highestTop - lowestTop < sameHeight;
    size_t blank = 0, known = 0, wrong = 0;
    for (const bool isAllCapitals : {false, true}) {
        size_t differing = 0;
        blank = known = 0;
        for (const Letter &letter : font.letters) {
            const FontOutlines::Match match = outlines.compare(letter.code, letter.scalar, isAllCapitals);
            known += match != FontOutlines::Match::unknown;
            blank += match == FontOutlines::Match::blank;
            differing += match == FontOutlines::Match::other || match == FontOutlines::Match::blank;
        }
        wrong = isAllCapitals ? std::min(wrong, differing) : differing;
        // Only in a font of capitals alone are small letters as high as each other.
        if (!hasOneHeight) break;
    }
    uint8_t flags = 0;
    if (blank > 0) flags |= PAINT_FONT_UNPROVEN;
    if (known >= fewestLetters && 2 * wrong >= known) flags |= PAINT_FONT_LIES;
    return flags;
}

} // namespace paint
