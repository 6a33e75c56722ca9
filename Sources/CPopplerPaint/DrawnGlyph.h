#ifndef CPOPPLERPAINT_DRAWNGLYPH_H
#define CPOPPLERPAINT_DRAWNGLYPH_H

#include "poppler.h"

#include <cstdint>

namespace paint {

// What the drawing of one glyph of a Type 3 font does.
struct DrawnGlyph {
    // Whether it is a shape in the colour of the text, of the size of a glyph and near its origin: nothing else can
    // be told without drawing it.
    bool isPlain = false;
    // The same for the same drawing.
    uint64_t fingerprint = 0;
};

// Runs the drawing of a glyph without drawing it.
DrawnGlyph drawnGlyph(PDFDoc &file, Gfx8BitFont &font, CharCode code);

} // namespace paint

#endif
