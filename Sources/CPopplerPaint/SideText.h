#ifndef CPOPPLERPAINT_SIDETEXT_H
#define CPOPPLERPAINT_SIDETEXT_H

#include "PaintDocument.h"

#include <string>

namespace paint {

// What stands beside the pages, one text a line, in UTF-8, at most so many bytes.

// Subject and keywords, of the metadata stream where the properties have none.
std::string properties(paint_document &document, size_t most);

// Comments of annotations and values of form fields, as far as no page draws them.
std::string comments(paint_document &document, size_t most);

} // namespace paint

#endif
