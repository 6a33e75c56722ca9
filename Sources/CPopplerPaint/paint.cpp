// The C side: what is thrown ends here.

#include "paint.h"

#include "PageRaster.h"
#include "PaintDocument.h"
#include "PaintPage.h"
#include "SideText.h"

#include <cstdlib>
#include <cstring>
#include <string>

paint_document *paint_document_open(const void *bytes, size_t count, paint_status *status)
{
    *status = PAINT_BROKEN;
    try {
        return paint::open(bytes, count, *status).release();
    } catch (...) {
        return nullptr;
    }
}

void paint_document_close(paint_document *document)
{
    delete document;
}

size_t paint_document_page_count(const paint_document *document)
{
    return document->pages;
}

namespace {

char *copy(const std::string &text)
{
    if (text.empty()) return nullptr;
    auto *copy = static_cast<char *>(std::malloc(text.size() + 1));
    if (copy) std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

} // namespace

char *paint_document_properties(paint_document *document, size_t most)
{
    try {
        return copy(paint::properties(*document, most));
    } catch (...) {
        return nullptr;
    }
}

char *paint_document_comments(paint_document *document, size_t most)
{
    try {
        return copy(paint::comments(*document, most));
    } catch (...) {
        return nullptr;
    }
}

void paint_text_free(char *text)
{
    std::free(text);
}

bool paint_document_has_layers(const paint_document *document)
{
    const OCGs *layers = document->file->getOptContentConfig();
    return layers && layers->hasOCGs();
}

paint_page *paint_page_read(paint_document *document, size_t number, const paint_request *request)
{
    try {
        return paint::read(*document, number, *request).release();
    } catch (...) {
        return nullptr;
    }
}

void paint_page_close(paint_page *page)
{
    delete page;
}

float paint_page_width(const paint_page *page)
{
    return page->width;
}

float paint_page_height(const paint_page *page)
{
    return page->height;
}

bool paint_page_is_cut(const paint_page *page)
{
    return page->isCut;
}

const paint_character *paint_page_characters(const paint_page *page, size_t *count)
{
    *count = page->characters.size();
    return page->characters.data();
}

const paint_style *paint_page_styles(const paint_page *page, size_t *count)
{
    *count = page->styles.size();
    return page->styles.data();
}

const paint_glyph *paint_page_glyphs(const paint_page *page, size_t *count)
{
    *count = page->glyphs.size();
    return page->glyphs.data();
}

const paint_look *paint_page_looks(const paint_page *page, size_t *count)
{
    *count = page->looks.size();
    return page->looks.data();
}

const paint_mark *paint_page_marks(const paint_page *page, size_t *count)
{
    *count = page->marks.size();
    return page->marks.data();
}

const paint_font *paint_page_fonts(const paint_page *page, size_t *count)
{
    *count = page->fonts.size();
    return page->fonts.data();
}

const paint_replacement *paint_page_replacements(const paint_page *page, size_t *count)
{
    *count = page->replacements.size();
    return page->replacements.data();
}

const uint8_t *paint_page_bytes(const paint_page *page, size_t *count)
{
    *count = page->bytes.size();
    return page->bytes.data();
}

const paint_link *paint_page_links(const paint_page *page, size_t *count)
{
    *count = page->links.size();
    return page->links.data();
}

paint_raster paint_page_draw(
    paint_document *document, size_t number, paint_box part, double dots_per_inch, size_t most_pixels,
    const uint8_t *skipped, size_t skipped_count)
{
    try {
        return paint::draw(*document, number, part, dots_per_inch, most_pixels, skipped, skipped_count);
    } catch (...) {
        return {nullptr, 0, 0, 0, 0, 0};
    }
}

void paint_raster_free(paint_raster raster)
{
    std::free(raster.pixels);
}
