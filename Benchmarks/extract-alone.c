// Text extraction and nothing else, through the libraries that screen reads with: the measure that `make bench` holds
// screen's throughput against. One process, files read from disk one after the other, nothing kept.
//
//   extract-alone LIST      LIST has one path a line
//
// PDF: poppler-glib's text, the boxes of its glyphs and their attributes, page by page.
// DOCX: libzip and libxml2's reader; the text of document.xml, headers and footers with paragraph breaks, and a walk over
// styles.xml and numbering.xml, without which no reader can tell headings and lists. With -t the text alone.

#include <libxml/xmlreader.h>
#include <poppler.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// Bytes of text, so that the work can't be left out, and so that two runs can be compared.
static size_t text_size = 0;

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    long end = ftell(file);
    rewind(file);
    char *bytes = end >= 0 ? malloc((size_t)end + 1) : NULL;
    if (bytes) *size = fread(bytes, 1, (size_t)end, file);
    fclose(file);
    return bytes;
}

static bool extract_pdf(const char *bytes, size_t size) {
    GError *error = NULL;
    GBytes *held = g_bytes_new_static(bytes, size);
    PopplerDocument *document = poppler_document_new_from_bytes(held, NULL, &error);
    g_bytes_unref(held);
    if (!document) {
        g_clear_error(&error);
        return false;
    }
    int pages = poppler_document_get_n_pages(document);
    for (int number = 0; number < pages; number++) {
        PopplerPage *page = poppler_document_get_page(document, number);
        if (!page) continue;
        char *text = poppler_page_get_text(page);
        PopplerRectangle *boxes = NULL;
        guint count = 0;
        poppler_page_get_text_layout(page, &boxes, &count);
        GList *attributes = poppler_page_get_text_attributes(page);
        if (text) text_size += strlen(text);
        poppler_page_free_text_attributes(attributes);
        g_free(boxes);
        g_free(text);
        g_object_unref(page);
    }
    g_object_unref(document);
    return true;
}

typedef struct {
    char *bytes;
    size_t count, capacity;
} Text;

static void append(Text *text, const char *bytes, size_t count) {
    if (text->count + count > text->capacity) {
        text->capacity = (text->count + count) * 2 + 4096;
        text->bytes = realloc(text->bytes, text->capacity);
        if (!text->bytes) abort();
    }
    memcpy(text->bytes + text->count, bytes, count);
    text->count += count;
}

static void extract_part(zip_t *archive, zip_int64_t index, Text *text) {
    zip_stat_t status;
    if (zip_stat_index(archive, (zip_uint64_t)index, 0, &status) != 0 || status.size > 64u << 20) return;
    char *bytes = malloc(status.size + 1);
    zip_file_t *file = zip_fopen_index(archive, (zip_uint64_t)index, 0);
    zip_int64_t size = bytes && file ? zip_fread(file, bytes, status.size) : -1;
    if (file) zip_fclose(file);
    xmlTextReaderPtr reader = size > 0
        ? xmlReaderForMemory(bytes, (int)size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)
        : NULL;
    bool in_text = false;
    while (reader && xmlTextReaderRead(reader) == 1) {
        int type = xmlTextReaderNodeType(reader);
        if (type == XML_READER_TYPE_ELEMENT || type == XML_READER_TYPE_END_ELEMENT) {
            const char *name = (const char *)xmlTextReaderConstLocalName(reader);
            bool starts = type == XML_READER_TYPE_ELEMENT && !xmlTextReaderIsEmptyElement(reader);
            if (strcmp(name, "t") == 0) in_text = starts;
            else if (strcmp(name, "p") == 0 && !starts) append(text, "\n", 1);
        } else if (in_text && (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE)) {
            const char *value = (const char *)xmlTextReaderConstValue(reader);
            if (value) append(text, value, strlen(value));
        }
    }
    if (reader) xmlFreeTextReader(reader);
    free(bytes);
}

static bool text_only;

static bool is_read_part(const char *name) {
    if (strcmp(name, "word/document.xml") == 0 || strncmp(name, "word/header", 11) == 0
        || strncmp(name, "word/footer", 11) == 0)
        return true;
    return !text_only && (strcmp(name, "word/styles.xml") == 0 || strcmp(name, "word/numbering.xml") == 0);
}

static bool extract_docx(const char *bytes, size_t size) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes, size, 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    zip_error_fini(&error);
    if (!archive) {
        if (source) zip_source_free(source);
        return false;
    }
    Text text = {0};
    zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t index = 0; index < entries; index++) {
        const char *name = zip_get_name(archive, (zip_uint64_t)index, 0);
        if (name && is_read_part(name)) extract_part(archive, index, &text);
    }
    text_size += text.count;
    free(text.bytes);
    zip_discard(archive);
    return true;
}

int main(int argc, char **argv) {
    text_only = argc == 3 && strcmp(argv[1], "-t") == 0;
    FILE *list = argc == 2 || text_only ? fopen(argv[argc - 1], "r") : NULL;
    if (!list) {
        fprintf(stderr, "usage: extract-alone [-t] LIST\n");
        return 64;
    }
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    size_t done = 0, failed = 0;
    while ((length = getline(&line, &capacity, list)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        size_t size = 0;
        char *bytes = read_file(line, &size);
        bool is_zip = bytes && size > 4 && memcmp(bytes, "PK\x03\x04", 4) == 0;
        bool is_read = bytes && (is_zip ? extract_docx(bytes, size) : extract_pdf(bytes, size));
        if (is_read) done++; else failed++;
        free(bytes);
    }
    free(line);
    fclose(list);
    printf("%zu read, %zu failed, %zu bytes of text\n", done, failed, text_size);
    return 0;
}
