// What a PDF draws, taken out of poppler in one pass: the text as poppler's own text device orders it, every glyph
// and shape in the order in which they are painted, and pictures of pages. Plain C: handles and flat arrays, which
// belong to their handle and are gone with it. Coordinates are points from the top left of the page as it is shown
// (its crop box, turned). No function throws, prints or keeps what it is given.
//
// A document and its pages may be used by one thread at a time; different documents by different threads.

#ifndef CPOPPLERPAINT_PAINT_H
#define CPOPPLERPAINT_PAINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

typedef struct paint_document paint_document;
typedef struct paint_page paint_page;

typedef enum paint_status { PAINT_OPENED, PAINT_ENCRYPTED, PAINT_BROKEN } paint_status;

typedef struct paint_box {
    float left, top, right, bottom;
} paint_box;

// A part of the page's bytes.
typedef struct paint_string {
    uint32_t start, count;
} paint_string;

// How a glyph follows the one before it in the text.
enum { PAINT_JOINT_NONE, PAINT_JOINT_SPACE, PAINT_JOINT_LINE };

// One character of the text, in poppler's order of text, in reading direction.
typedef struct paint_character {
    paint_box box;
    uint32_t scalar;
    // The glyph that drew it, as an index into the painted glyphs; -1 where that is not known.
    int32_t glyph;
    uint16_t style;
    uint8_t joint;
} paint_character;

// What characters share.
typedef struct paint_style {
    // The font's name in the file, with the mark of a subset.
    paint_string font;
    float size;
    uint32_t colour;
} paint_style;

// How glyphs were painted beside their colours.
enum {
    // Under a soft mask.
    PAINT_SOFT_MASK = 1,
    // With a blend mode other than normal.
    PAINT_BLENDED = 2,
    // Inside a clip that is no upright rectangle.
    PAINT_CLIP_SHAPE = 4,
    // Filled or stroked with a pattern.
    PAINT_PATTERN = 8,
    // As a part of a soft mask, not of the page.
    PAINT_IN_MASK = 16,
    // By an annotation, not by the page itself.
    PAINT_ANNOTATION = 32,
    // A shape that fills its box, or an image without holes.
    PAINT_SOLID = 64,
};

// What is known of a font.
enum {
    // It draws other letters than it is said to.
    PAINT_FONT_LIES = 1,
    // Some of its letters have no outline.
    PAINT_FONT_UNPROVEN = 2,
};

typedef struct paint_font {
    uint8_t flags;
} paint_font;

// A text that the file gives for some glyphs (ActualText), in UTF-8.
typedef struct paint_replacement {
    uint32_t first_glyph, glyph_count;
    paint_string text;
} paint_replacement;

// The state in which glyphs are painted. Runs of glyphs share one.
typedef struct paint_look {
    paint_box clip;
    float fill_opacity, stroke_opacity;
    uint32_t fill, stroke;
    // Of the page's transparency groups, from 1; 0 outside all. Inner groups follow outer ones.
    uint32_t group;
    // The font, as an index into the fonts; -1 where it is none of them.
    int32_t font;
    // The text rendering mode, 0 to 7.
    uint8_t mode;
    uint8_t flags;
} paint_look;

// One painted glyph, in the order of painting.
typedef struct paint_glyph {
    // From a fifth of the size below the baseline to four fifths above it, as wide as its advance.
    paint_box box;
    // The place in the order of painting, which glyphs and marks share.
    uint32_t order;
    uint32_t look;
    // Its height in points, or four times its em's width where that is less.
    float size;
    // The code in the font, and the first scalar of what it stands for; 0 where that is nothing.
    uint32_t code, scalar;
    // Whether only ink can tell that it draws something: a drawing of its own (Type 3) that is no plain shape.
    bool is_unclear;
} paint_glyph;

enum { PAINT_FILL, PAINT_STROKE, PAINT_IMAGE, PAINT_SHADING };

// Something painted that is no glyph, in the order of painting; clipped.
typedef struct paint_mark {
    paint_box box;
    // The part of the box that is painted for certain; empty where nothing is known.
    paint_box inner;
    uint32_t order;
    uint32_t colour;
    float opacity;
    uint8_t kind;
    uint8_t flags;
} paint_mark;

typedef struct paint_link {
    paint_box box;
    paint_string target;
} paint_link;

// What to read of a page.
typedef struct paint_request {
    // For each painted glyph, in order, whether it is left out of the text; may be shorter than there are glyphs.
    const uint8_t *_Nullable skipped;
    size_t skipped_count;
    // Whether replacements of drawn text (ActualText) are passed over.
    bool ignores_replacements;
    // Whether layers that are off are painted too.
    bool shows_all_layers;
    // More are not read; the page is then cut short.
    uint32_t most_glyphs, most_marks;
} paint_request;

// A picture of a page, 8 bits a pixel, rows from the top without padding.
typedef struct paint_raster {
    uint8_t *_Nullable pixels;
    uint32_t width, height;
    // Dots a point, and the first column and row of the page's that are shown.
    double scale;
    uint32_t left, top;
} paint_raster;

// Opens a document from a copy of its bytes, without a password; NULL and a reason where that fails.
paint_document *_Nullable paint_document_open(const void *_Nullable bytes, size_t count, paint_status *status);
void paint_document_close(paint_document *_Nullable document);
size_t paint_document_page_count(const paint_document *document);
// What the document's properties say that no page shows: subject and keywords, one text a line, in UTF-8, at most `most` bytes. NULL where there is nothing; freed with paint_text_free.
char *_Nullable paint_document_properties(paint_document *document, size_t most);
// The same of comments and of values of form fields that no page draws.
char *_Nullable paint_document_comments(paint_document *document, size_t most);
void paint_text_free(char *_Nullable text);
// Whether some of the document's layers can be off.
bool paint_document_has_layers(const paint_document *document);

// Reads a page, from 0; NULL where it can't be read.
paint_page *_Nullable paint_page_read(
    paint_document *document, size_t number, const paint_request *request);
void paint_page_close(paint_page *_Nullable page);
float paint_page_width(const paint_page *page);
float paint_page_height(const paint_page *page);
// Whether a bound cut the page short.
bool paint_page_is_cut(const paint_page *page);
const paint_character *_Nullable paint_page_characters(const paint_page *page, size_t *count);
const paint_style *_Nullable paint_page_styles(const paint_page *page, size_t *count);
const paint_glyph *_Nullable paint_page_glyphs(const paint_page *page, size_t *count);
const paint_look *_Nullable paint_page_looks(const paint_page *page, size_t *count);
const paint_mark *_Nullable paint_page_marks(const paint_page *page, size_t *count);
const paint_font *_Nullable paint_page_fonts(const paint_page *page, size_t *count);
const paint_replacement *_Nullable paint_page_replacements(const paint_page *page, size_t *count);
const uint8_t *_Nullable paint_page_bytes(const paint_page *page, size_t *count);
const paint_link *_Nullable paint_page_links(const paint_page *page, size_t *count);

// Draws a part of a page, from 0, in grey, at a resolution or a lower one at which the page has no more pixels than
// allowed. The glyphs marked in `skipped` are left out. The pixels are NULL where the page can't be drawn.
paint_raster paint_page_draw(
    paint_document *document, size_t number, paint_box part, double dots_per_inch, size_t most_pixels,
    const uint8_t *_Nullable skipped, size_t skipped_count);
void paint_raster_free(paint_raster raster);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
