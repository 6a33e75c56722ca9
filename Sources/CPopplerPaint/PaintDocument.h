#ifndef CPOPPLERPAINT_PAINTDOCUMENT_H
#define CPOPPLERPAINT_PAINTDOCUMENT_H

#include "FontWatch.h"
#include "paint.h"
#include "poppler.h"

#include <memory>
#include <vector>

// An open file with the bytes that poppler reads from.
struct paint_document {
    std::vector<char> bytes;
    std::unique_ptr<PDFDoc> file;
    std::unique_ptr<paint::FontWatch> fonts;
    size_t pages = 0;
};

namespace paint {

// Opens a document; nothing and a reason where that fails.
std::unique_ptr<paint_document> open(const void *bytes, size_t count, paint_status &status);

} // namespace paint

#endif
