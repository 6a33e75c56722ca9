#ifndef CPOPPLERPAINT_PAINTPAGE_H
#define CPOPPLERPAINT_PAINTPAGE_H

#include "PaintDocument.h"

#include <string>

// What was read of a page.
struct paint_page {
    float width = 0, height = 0;
    bool isCut = false;
    std::vector<paint_character> characters;
    std::vector<paint_style> styles;
    std::vector<paint_glyph> glyphs;
    std::vector<paint_look> looks;
    std::vector<paint_mark> marks;
    std::vector<paint_link> links;
    std::vector<paint_font> fonts;
    std::vector<paint_replacement> replacements;
    // What styles and links name.
    std::vector<uint8_t> bytes;

    paint_string add(const std::string &string)
    {
        const paint_string part = {static_cast<uint32_t>(bytes.size()), static_cast<uint32_t>(string.size())};
        bytes.insert(bytes.end(), string.begin(), string.end());
        return part;
    }
};

namespace paint {

// Reads a page, from 0; nothing where it can't be read.
std::unique_ptr<paint_page> read(paint_document &document, size_t number, const paint_request &request);

} // namespace paint

#endif
