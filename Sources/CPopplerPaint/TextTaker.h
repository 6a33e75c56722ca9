#ifndef CPOPPLERPAINT_TEXTTAKER_H
#define CPOPPLERPAINT_TEXTTAKER_H

#include "PaintPage.h"

namespace paint {

// Takes the text of a page out of poppler: the words as its selection of the whole page gives them, which is what
// poppler_page_get_text and its kin return, with the place of every character among the painted glyphs. Leaves out the
// glyphs that are marked as slanted.
void takeText(
    TextPage &text, const PDFRectangle &area, const std::vector<int32_t> &glyphOfPlace,
    const std::vector<bool> &slanted, paint_page &page);

} // namespace paint

#endif
