#ifndef CPOPPLERPAINT_PAINTDOCUMENT_H
#define CPOPPLERPAINT_PAINTDOCUMENT_H

#include "paint.h"
#include "poppler.h"

#include <memory>
#include <vector>

// An open file with the bytes that poppler reads from.
struct paint_document {
    std::vector<char> bytes;
    std::unique_ptr<PDFDoc> file;
    size_t pages = 0;
};

namespace paint {

// Opens a document; nothing and a reason where that fails.
std::unique_ptr<paint_document> open(const void *bytes, size_t count, paint_status &status);

} // namespace paint

#endif
