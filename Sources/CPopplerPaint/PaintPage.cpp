#include "PaintPage.h"

#include "Geometry.h"
#include "PaintDevice.h"
#include "TextString.h"
#include "TextTaker.h"

#include <utility>

using namespace geometry;

namespace paint {
namespace {

// More links of a page than any resume has.
constexpr size_t mostLinks = 256;

// Turns all layers on for a while.
class AllLayers {
public:
    AllLayers(const PDFDoc &file, bool isWanted)
    {
        OCGs *layers = isWanted ? file.getOptContentConfig() : nullptr;
        if (!layers) return;
        for (const auto &[reference, layer] : layers->getOCGs()) {
            if (layer->getState() == OptionalContentGroup::On) continue;
            layer->setState(OptionalContentGroup::On);
            off.push_back(layer.get());
        }
    }
    ~AllLayers()
    {
        for (OptionalContentGroup *layer : off) layer->setState(OptionalContentGroup::Off);
    }
    AllLayers(const AllLayers &) = delete;
    AllLayers &operator=(const AllLayers &) = delete;

private:
    std::vector<OptionalContentGroup *> off;
};

bool hasEnough(void *device)
{
    return static_cast<PaintDevice *>(device)->isCut;
}

// The box of a link on the page as it is turned. Links count from the bottom left of the media box.
paint_box linkBox(const AnnotLink &link, const Page &page, double width, double height)
{
    double left, bottom, right, top;
    link.getRect(&left, &bottom, &right, &top);
    const PDFRectangle &crop = *page.getCropBox();
    left -= crop.x1;
    right -= crop.x1;
    bottom -= crop.y1;
    top -= crop.y1;
    Bounds bounds;
    for (const auto &[x, y] : {std::pair(left, bottom), std::pair(right, top)}) {
        switch (page.getRotate()) {
        case 90: bounds.add(y, x); break;
        case 180: bounds.add(width - x, y); break;
        case 270: bounds.add(width - y, height - x); break;
        default: bounds.add(x, height - y);
        }
    }
    return bounds.box();
}

void takeLinks(Page &source, paint_page &page)
{
    const Links links(source.getAnnots());
    const std::vector<AnnotLink *> &list = links.getLinks();
    // The last of the file first, as poppler-glib lists them.
    for (auto link = list.rbegin(); link != list.rend() && page.links.size() < mostLinks; ++link) {
        const LinkAction *action = (*link)->getAction();
        if (!action || action->getKind() != actionURI) continue;
        const std::string &target = static_cast<const LinkURI *>(action)->getURI();
        page.links.push_back({linkBox(**link, source, page.width, page.height), page.add(target)});
    }
}

} // namespace

std::unique_ptr<paint_page> read(paint_document &document, size_t number, const paint_request &request)
{
    Page *source = number < document.pages ? document.file->getPage(static_cast<int>(number) + 1) : nullptr;
    if (!source) return nullptr;
    auto page = std::make_unique<paint_page>();
    const bool isTurned = source->getRotate() == 90 || source->getRotate() == 270;
    const double width = isTurned ? source->getCropHeight() : source->getCropWidth();
    const double height = isTurned ? source->getCropWidth() : source->getCropHeight();
    page->width = coordinate(width);
    page->height = coordinate(height);

    const AllLayers layers(*document.file, request.shows_all_layers);
    PaintDevice device(request, *document.fonts);
    {
        const std::unique_ptr<Gfx> gfx(source->createGfx(
            &device, 72, 72, 0, false, true, -1, -1, -1, -1, false, hasEnough, &device));
        source->display(gfx.get());
        // Comments, stamps and fields are on the page for whoever looks at it.
        device.isAnnotation = true;
        for (Annot *annotation : source->getAnnots()->getAnnots()) annotation->draw(gfx.get(), false);
        // Its end ends the page, at which poppler puts the words in order.
    }
    device.finish();
    document.fonts->judge();

    page->isCut = device.isCut;
    const std::vector<bool> slanted = device.slanted();
    page->glyphs = std::move(device.glyphs);
    page->looks = std::move(device.looks);
    page->marks = std::move(device.marks);
    page->fonts = document.fonts->fonts();
    for (const PaintDevice::Replacement &replacement : device.replacements)
        page->replacements.push_back(
            {replacement.firstGlyph, replacement.glyphCount, page->add(utf8(GooString(replacement.text)))});
    TextPage *text = device.takeText();
    takeText(*text, PDFRectangle(0, 0, width, height), device.glyphOfPlace, slanted, *page);
    text->decRefCnt();
    takeLinks(*source, *page);
    return page;
}

} // namespace paint
