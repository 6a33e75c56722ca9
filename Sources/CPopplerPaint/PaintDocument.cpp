#include "PaintDocument.h"

#include "FileStream.h"

#include <mutex>

namespace paint {
namespace {

void keepSilent(ErrorCategory, Goffset, const char *) {}

// Poppler's tables are built once for the process and never change afterwards. Building them takes a sixth of a
// resume's time, so they are kept between documents.
void prepare()
{
    static std::once_flag once;
    std::call_once(once, [] {
        setErrorCallback(keepSilent);
        globalParams = std::make_unique<GlobalParams>();
    });
}

} // namespace

std::unique_ptr<paint_document> open(const void *bytes, size_t count, paint_status &status)
{
    prepare();
    auto document = std::make_unique<paint_document>();
    const char *first = static_cast<const char *>(bytes);
    document->bytes.assign(first, first + count);
    const auto read = [&](bool inflates) {
        // The file owns its stream.
        document->file
            = std::make_unique<PDFDoc>(fileStream(document->bytes.data(), document->bytes.size(), inflates).release());
        return document->file->isOk();
    };
    // An encrypted file may look broken where its streams are inflated before they are decrypted.
    const bool isPlain = read(true) && !document->file->isEncrypted();
    if (!isPlain && document->file->getErrorCode() != errEncrypted) read(false);
    if (!document->file->isOk()) {
        status = document->file->getErrorCode() == errEncrypted ? PAINT_ENCRYPTED : PAINT_BROKEN;
        return nullptr;
    }
    document->fonts = std::make_unique<FontWatch>(*document->file);
    const int pages = document->file->getNumPages();
    document->pages = pages > 0 ? static_cast<size_t>(pages) : 0;
    status = PAINT_OPENED;
    return document;
}

} // namespace paint
