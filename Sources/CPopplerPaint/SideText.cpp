#include "SideText.h"

#include "TextString.h"

#include <algorithm>

namespace paint {
namespace {

// Pages whose annotations are looked at, and annotations of a page.
constexpr size_t mostPages = 20, mostAnnotations = 500;
// Metadata of programs are some kilobytes.
constexpr size_t mostMetadata = 1 << 16;

void add(std::string &texts, const Object &value, size_t most)
{
    if (!value.isString() || texts.size() >= most) return;
    texts += utf8(*value.getString());
    texts += '\n';
}

// Elements of a metadata stream in which people write; the rest are identifiers and dates of programs.
constexpr const char *writtenElements[] = {"dc:subject", "dc:description", "pdf:Keywords"};

// The texts of some elements of an XMP packet.
void addMarkup(std::string &texts, const std::string &packet, size_t most)
{
    for (const std::string element : writtenElements) {
        size_t start = packet.find('<' + element);
        // A short text may stand as an attribute.
        const size_t attribute = packet.find(element + "=\"");
        if (attribute != std::string::npos) {
            const size_t first = attribute + element.size() + 2;
            texts += packet.substr(first, std::min(most, packet.find('"', first) - first)) + '\n';
        }
        if (start == std::string::npos) continue;
        const size_t end = std::min(packet.find("</" + element, start), packet.size());
        bool isInMark = false;
        for (; start < end && texts.size() < most; ++start) {
            if (packet[start] == '<') isInMark = true;
            if (!isInMark) texts += packet[start];
            if (packet[start] == '>') {
                isInMark = false;
                texts += '\n';
            }
        }
    }
}

bool isDrawn(const Annot &annotation)
{
    return !(annotation.getFlags() & (Annot::flagHidden | Annot::flagNoView)) && annotation.getAppearStreams();
}

} // namespace

std::string properties(paint_document &document, size_t most)
{
    std::string texts;
    const Object information = document.file->getDocInfo();
    if (information.isDict())
        for (const char *key : {"Subject", "Keywords"}) add(texts, information.dictLookup(key), most);
    // Both places mostly hold the same.
    if (!texts.empty()) return texts;
    if (const std::unique_ptr<GooString> packet = document.file->readMetadata())
        addMarkup(texts, packet->toStr().substr(0, mostMetadata), most);
    return texts;
}

std::string comments(paint_document &document, size_t most)
{
    std::string texts;
    for (size_t number = 0; number < document.pages && number < mostPages && texts.size() < most; ++number) {
        Page *page = document.file->getPage(static_cast<int>(number) + 1);
        Annots *annotations = page ? page->getAnnots() : nullptr;
        if (!annotations) continue;
        size_t count = 0;
        for (Annot *annotation : annotations->getAnnots()) {
            if (++count > mostAnnotations) break;
            if (annotation->getType() == Annot::typeLink) continue;
            const bool isOnPage = isDrawn(*annotation) && annotation->getType() != Annot::typeText;
            if (isOnPage) continue;
            const Object &object = annotation->getAnnotObj();
            if (!object.isDict()) continue;
            for (const char *key : {"Contents", "V", "DV"}) add(texts, object.dictLookup(key), most);
        }
    }
    return texts;
}

} // namespace paint
