#ifndef CPOPPLERPAINT_PAGERASTER_H
#define CPOPPLERPAINT_PAGERASTER_H

#include "PaintDocument.h"

namespace paint {

// Draws a part of a page in grey without some of its glyphs; no pixels where it can't be drawn.
paint_raster draw(
    paint_document &document, size_t number, paint_box part, double dotsPerInch, size_t mostPixels, const uint8_t *skipped,
    size_t skippedCount);

} // namespace paint

#endif
