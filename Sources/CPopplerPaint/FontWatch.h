#ifndef CPOPPLERPAINT_FONTWATCH_H
#define CPOPPLERPAINT_FONTWATCH_H

#include "paint.h"
#include "poppler.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace paint {

// Watches which letters a document's fonts are said to draw, and finds the fonts that draw others or nothing. What
// stands in a font's name list or character map is believed as long as the widths of the letters bear it out; else the
// outlines are looked at.
class FontWatch {
public:
    explicit FontWatch(PDFDoc &file) : file(file) {}

    // The number of a font among the document's fonts.
    int32_t number(const std::shared_ptr<GfxFont> &font);

    // Notes a glyph that a font draws; `width` is its advance in ems. Says whether only ink can tell that it draws
    // something.
    bool note(int32_t font, CharCode code, const Unicode *text, int count, double width);

    // Looks at fonts that have drawn more letters since it last looked.
    void judge();

    // What is known of the fonts by their number.
    const std::vector<paint_font> &fonts() const { return verdicts; }

private:
    // A letter that a font is said to draw.
    struct Letter {
        CharCode code;
        Unicode scalar;
        double width;
    };
    struct Watched {
        std::shared_ptr<GfxFont> font;
        std::vector<uint64_t> seen;
        std::vector<Letter> letters;
        // Glyphs that stand for more letters than their width holds.
        size_t crowded = 0;
        size_t judged = 0;
        bool isDrawn = false;
        // For fonts of drawings.
        std::map<CharCode, bool> isPlain;
        bool arePlain = true;
        std::set<uint64_t> drawings;
        std::set<Unicode> drawnLetters;
    };

    PDFDoc &file;
    std::vector<Watched> watched;
    std::vector<paint_font> verdicts;
    int32_t last = -1;

    bool isBelievable(const Watched &font) const;
    uint8_t lookAtOutlines(const Watched &font) const;
};

} // namespace paint

#endif
