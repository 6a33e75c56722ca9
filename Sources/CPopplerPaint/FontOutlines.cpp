#include "FontOutlines.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <fofi/FoFiTrueType.h>

#include <algorithm>
#include <cstdlib>

namespace paint {
namespace {

// How a Latin letter is made.
struct Shape {
    // The numbers of contours that it has in the fonts of the world, as bits.
    unsigned contours;
    // Whether it reaches over the small letters, and under the baseline.
    bool isHigh, isDeep;
};

constexpr unsigned one = 1 << 1, two = 1 << 2, three = 1 << 3;

// A to Z, then a to z. Fonts of stencils and such have others; half of all letters must differ before it counts.
constexpr Shape shapes[52] = {
    {two, true, false}, {three | two, true, false}, {one, true, false}, {two, true, false}, {one, true, false},
    {one, true, false}, {one, true, false}, {one, true, false}, {one, true, false}, {one, true, false},
    {one, true, false}, {one, true, false}, {one, true, false}, {one, true, false}, {two, true, false},
    {two, true, false}, {two | three, true, false}, {two, true, false}, {one, true, false}, {one, true, false},
    {one, true, false}, {one, true, false}, {one, true, false}, {one, true, false}, {one, true, false},
    {one, true, false}, {two, false, false}, {two, true, false}, {one, false, false}, {two, true, false},
    {two, false, false}, {one, true, false}, {two | three, false, true}, {one, true, false}, {two, true, false},
    {two, true, true}, {one, true, false}, {one, true, false}, {one, false, false}, {one, false, false},
    {two, false, false}, {two, false, true}, {two, false, true}, {one, false, false}, {one, false, false},
    {one, true, false}, {one, false, false}, {one, false, false}, {one, false, false}, {one, false, false},
    {one, false, true}, {one, false, false}};

// In ems: letters that reach higher are high, those that reach lower are deep. The letter t lies between.
constexpr double highest = 0.62, lowestHigh = 0.52, deepest = -0.12;

bool fits(const Shape &shape, int contours, double top, double bottom)
{
    if (contours < 32 && !(shape.contours & 1u << contours)) return false;
    if (shape.isHigh ? top < lowestHigh : top > highest) return false;
    return shape.isDeep == (bottom < deepest);
}

} // namespace

FontOutlines::FontOutlines(GfxFont &font, XRef &table) : font(font)
{
    std::optional<std::vector<unsigned char>> file = font.readEmbFontFile(&table);
    if (!file || file->empty()) return;
    bytes = std::move(*file);
    if (FT_Init_FreeType(&library) != 0) {
        library = nullptr;
        return;
    }
    const auto size = static_cast<FT_Long>(bytes.size());
    if (FT_New_Memory_Face(library, bytes.data(), size, 0, &face) != 0) {
        face = nullptr;
        return;
    }
    const int count = static_cast<int>(bytes.size());
    if (font.isCIDFont()) {
        auto &cid = static_cast<GfxCIDFont &>(font);
        if (const int *map = cid.getCIDToGID()) {
            glyphs.assign(map, map + cid.getCIDToGIDLen());
        }
        // FreeType takes the identifiers of a bare CFF font for glyphs.
    } else if (font.getType() == fontTrueType || font.getType() == fontTrueTypeOT) {
        const std::unique_ptr<FoFiTrueType> outlines = FoFiTrueType::make(bytes.data(), count);
        int *map = outlines ? static_cast<Gfx8BitFont &>(font).getCodeToGIDMap(outlines.get()) : nullptr;
        if (map) glyphs.assign(map, map + 256);
        std::free(map);
    } else {
        hasNames = true;
    }
}

FontOutlines::~FontOutlines()
{
    if (face) FT_Done_Face(face);
    if (library) FT_Done_FreeType(library);
}

unsigned int FontOutlines::glyph(CharCode code) const
{
    if (hasNames) {
        const char *name = code < 256 ? static_cast<const Gfx8BitFont &>(font).getCharName(static_cast<int>(code))
                                      : nullptr;
        return name ? FT_Get_Name_Index(face, const_cast<char *>(name)) : 0;
    }
    if (glyphs.empty()) return code;
    return code < glyphs.size() && glyphs[code] > 0 ? static_cast<unsigned int>(glyphs[code]) : 0;
}

bool FontOutlines::load(CharCode code)
{
    const unsigned int index = glyph(code);
    return index != 0 && face->units_per_EM != 0
        && FT_Load_Glyph(face, index, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) == 0
        && face->glyph->format == FT_GLYPH_FORMAT_OUTLINE;
}

double FontOutlines::top(CharCode code)
{
    if (!load(code) || face->glyph->outline.n_points == 0) return 0;
    FT_BBox box;
    FT_Outline_Get_CBox(&face->glyph->outline, &box);
    return static_cast<double>(box.yMax) / face->units_per_EM;
}

FontOutlines::Match FontOutlines::compare(CharCode code, Unicode letter, bool isAllCapitals)
{
    const bool isSmall = letter >= 'a' && letter <= 'z';
    if (!isSmall && !(letter >= 'A' && letter <= 'Z')) return Match::unknown;
    if (!load(code)) return Match::unknown;
    const FT_GlyphSlot slot = face->glyph;
    if (slot->outline.n_contours == 0 || slot->outline.n_points < 3) return Match::blank;
    FT_BBox box;
    FT_Outline_Get_CBox(&slot->outline, &box);
    const double em = face->units_per_EM;
    const double top = static_cast<double>(box.yMax) / em, bottom = static_cast<double>(box.yMin) / em;
    const int contours = slot->outline.n_contours;
    if (!isSmall) return fits(shapes[letter - 'A'], contours, top, bottom) ? Match::same : Match::other;
    if (!isAllCapitals) return fits(shapes[letter - 'a' + 26], contours, top, bottom) ? Match::same : Match::other;
    // Small capitals are as high as small letters.
    return fits(shapes[letter - 'a'], contours, std::max(top, lowestHigh), bottom) ? Match::same : Match::other;
}

} // namespace paint
