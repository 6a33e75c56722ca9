#ifndef CPOPPLERPAINT_FONTOUTLINES_H
#define CPOPPLERPAINT_FONTOUTLINES_H

#include "poppler.h"

#include <memory>
#include <vector>

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace paint {

// The outlines of a font that is embedded in a file.
class FontOutlines {
public:
    enum class Match { unknown, blank, other, same };

    FontOutlines(GfxFont &font, XRef &table);
    ~FontOutlines();
    FontOutlines(const FontOutlines &) = delete;
    FontOutlines &operator=(const FontOutlines &) = delete;

    // Whether the font could be read.
    bool isOpen() const { return face != nullptr; }

    // Whether the glyph of a code can be a Latin letter, by the number of its contours and by how far it reaches up
    // and down; in fonts of capitals alone, whether it can be the letter's capital.
    Match compare(CharCode code, Unicode letter, bool isAllCapitals);

    // How high a code's glyph reaches, in ems; 0 where that is not known.
    double top(CharCode code);

private:
    GfxFont &font;
    std::vector<unsigned char> bytes;
    FT_LibraryRec_ *library = nullptr;
    FT_FaceRec_ *face = nullptr;
    // The glyphs of codes, where the font's own tables have to say; else codes are glyphs.
    std::vector<int> glyphs;
    bool hasNames = false;

    unsigned int glyph(CharCode code) const;
    // Loads a code's outline; false where there is no glyph.
    bool load(CharCode code);
};

} // namespace paint

#endif
