#include "PageRaster.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace paint {
namespace {

// Draws all but some glyphs, which are numbered as PaintDevice does. Glyphs of fonts that the file does not hold are
// drawn as bars where their strokes would be: what is installed changes no result, and no file is opened.
class RasterDevice final : public SplashOutputDev {
public:
    RasterDevice(SplashColorPtr paper, const uint8_t *skipped, size_t count)
        : SplashOutputDev(splashModeMono8, 1, false, paper), skipped(skipped), count(count)
    {
    }

    void drawChar(
        GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
        int nBytes, const Unicode *u, int uLen) override
    {
        if (isSkipped()) return;
        Ref embedded;
        if (const GfxFont *font = state->getFont().get(); !font || !font->getEmbeddedFontID(&embedded)) {
            if (uLen == 0 || (u[0] != ' ' && u[0] != 0xA0)) drawBar(state, x, y, dx, dy);
            return;
        }
        SplashOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, nBytes, u, uLen);
    }

    void endTextObject(GfxState *state) override
    {
        SplashOutputDev::endTextObject(state);
        if (clipBars.empty()) return;
        const PathInPlace path(state);
        for (const Bar &bar : clipBars) bar.add(state);
        clipBars.clear();
        SplashOutputDev::clip(state);
        state->clip();
    }

    bool beginType3Char(
        GfxState *state, double x, double y, double dx, double dy, CharCode code, const Unicode *u, int uLen) override
    {
        // Glyphs that are drawn by others of their kind belong to the outermost.
        if (depth == 0 && isSkipped()) return true;
        const bool isDrawn = SplashOutputDev::beginType3Char(state, x, y, dx, dy, code, u, uLen);
        if (!isDrawn) ++depth;
        return isDrawn;
    }

    void endType3Char(GfxState *state) override
    {
        if (depth > 0) --depth;
        SplashOutputDev::endType3Char(state);
    }

    // Patterns are drawn by the device itself or, where it declines, by Gfx between changes of the pattern's opacity.
    bool tilingPatternFill(
        GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern, const double *matrix, int x0, int y0,
        int x1, int y1, double xStep, double yStep) override
    {
        ++depth;
        const bool isDrawn
            = SplashOutputDev::tilingPatternFill(state, gfx, catalog, pattern, matrix, x0, y0, x1, y1, xStep, yStep);
        --depth;
        return isDrawn;
    }

    void updatePatternOpacity(GfxState *state) override
    {
        ++depth;
        SplashOutputDev::updatePatternOpacity(state);
    }

    void clearPatternOpacity(GfxState *state) override
    {
        if (depth > 0) --depth;
        SplashOutputDev::clearPatternOpacity(state);
    }

private:
    struct Bar {
        double x[4], y[4];

        void add(GfxState *state) const
        {
            state->moveTo(x[0], y[0]);
            for (int i = 1; i < 4; ++i) state->lineTo(x[i], y[i]);
            state->closePath();
        }
    };

    // Makes room for a path of our own; Gfx goes on from where it was.
    class PathInPlace {
    public:
        explicit PathInPlace(GfxState *state) : state(state), x(state->getCurX()), y(state->getCurY())
        {
            state->clearPath();
        }
        ~PathInPlace()
        {
            state->clearPath();
            state->moveTo(x, y);
            state->clearPath();
        }
        PathInPlace(const PathInPlace &) = delete;
        PathInPlace &operator=(const PathInPlace &) = delete;

    private:
        GfxState *state;
        double x, y;
    };

    const uint8_t *skipped;
    size_t count;
    std::vector<Bar> clipBars;
    size_t index = 0;
    int depth = 0;

    // A stem of half the size's height in the middle of the advance.
    void drawBar(GfxState *state, double x, double y, double dx, double dy)
    {
        const int mode = state->getRender();
        double upX, upY;
        state->textTransformDelta(0, 0.5 * state->getFontSize(), &upX, &upY);
        constexpr double from = 0.3, to = 0.6;
        const Bar bar = {{x + from * dx, x + to * dx, x + to * dx + upX, x + from * dx + upX},
                         {y + from * dy, y + to * dy, y + to * dy + upY, y + from * dy + upY}};
        if (mode != 3 && mode != 7) {
            const PathInPlace path(state);
            bar.add(state);
            if ((mode & 3) != 1) fill(state);
            if ((mode & 3) == 1 || (mode & 3) == 2) stroke(state);
        }
        if (mode & 4) clipBars.push_back(bar);
    }

    bool isSkipped()
    {
        // Patterns and the glyphs of drawn fonts are not taken apart by PaintDevice, and so not numbered.
        if (depth > 0) return false;
        const size_t number = index++;
        return number < count && skipped[number];
    }
};

} // namespace

paint_raster draw(
    paint_document &document, size_t number, paint_box part, double dotsPerInch, size_t mostPixels,
    const uint8_t *skipped, size_t skippedCount)
{
    const paint_raster nothing = {nullptr, 0, 0, 0, 0, 0};
    Page *source = number < document.pages ? document.file->getPage(static_cast<int>(number) + 1) : nullptr;
    if (!source || !(dotsPerInch > 0)) return nothing;
    const double area = source->getCropWidth() * source->getCropHeight() / (72.0 * 72.0);
    if (!(area > 0)) return nothing;
    dotsPerInch = std::min(dotsPerInch, std::sqrt(static_cast<double>(mostPixels) / area));

    const double scale = dotsPerInch / 72;
    const bool isTurned = source->getRotate() == 90 || source->getRotate() == 270;
    const double pageWidth = isTurned ? source->getCropHeight() : source->getCropWidth();
    const double pageHeight = isTurned ? source->getCropWidth() : source->getCropHeight();
    const auto dot = [scale](double value, double most) {
        return static_cast<int>(std::clamp(value, 0.0, most) * scale);
    };
    const int left = dot(part.left, pageWidth), top = dot(part.top, pageHeight);
    const int columns = dot(part.right, pageWidth) + 1 - left, rows = dot(part.bottom, pageHeight) + 1 - top;
    if (columns <= 1 || rows <= 1) return nothing;

    SplashColor paper = {255, 0, 0, 0};
    RasterDevice device(paper, skipped, skippedCount);
    device.setFontAntialias(true);
    device.setVectorAntialias(true);
    device.startDoc(document.file.get());
    document.file->displayPageSlice(
        &device, static_cast<int>(number) + 1, dotsPerInch, dotsPerInch, 0, false, true, false, left, top, columns,
        rows);

    SplashBitmap *bitmap = device.getBitmap();
    if (!bitmap || bitmap->getMode() != splashModeMono8 || !bitmap->getDataPtr()) return nothing;
    const auto width = static_cast<uint32_t>(bitmap->getWidth()), height = static_cast<uint32_t>(bitmap->getHeight());
    auto *pixels = static_cast<uint8_t *>(std::malloc(static_cast<size_t>(width) * height));
    if (!pixels) return nothing;
    for (uint32_t row = 0; row < height; ++row)
        std::memcpy(pixels + static_cast<size_t>(row) * width,
                    bitmap->getDataPtr() + static_cast<ptrdiff_t>(row) * bitmap->getRowSize(), width);
    return {pixels, width, height, scale, static_cast<uint32_t>(left), static_cast<uint32_t>(top)};
}

} // namespace paint
