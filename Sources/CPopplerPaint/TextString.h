#ifndef CPOPPLERPAINT_TEXTSTRING_H
#define CPOPPLERPAINT_TEXTSTRING_H

#include "poppler.h"

#include <string>

namespace paint {

// A text string of a PDF, in whichever of its encodings, as UTF-8.
std::string utf8(const GooString &text);

} // namespace paint

#endif
