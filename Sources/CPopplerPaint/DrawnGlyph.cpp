#include "DrawnGlyph.h"

#include "Geometry.h"

namespace paint {
namespace {

// Glyphs of less height or width than these parts of the em are specks.
constexpr double lowest = 0.02, narrowest = 0.02;
// Ink so many ems from the origin belongs to no letter.
constexpr double farthestInk = 3;

// Notes the extent of what a drawing paints.
class Probe final : public OutputDev {
public:
    geometry::Bounds bounds;
    uint64_t fingerprint = 0xCBF29CE484222325;
    bool isUncoloured = false;
    bool isPainted = false;
    bool isOdd = false;

    bool upsideDown() override { return false; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }

    void type3D1(GfxState *, double, double, double, double, double, double) override { isUncoloured = true; }

    void fill(GfxState *state) override { addPath(state); }
    void eoFill(GfxState *state) override { addPath(state); }
    void stroke(GfxState *state) override { addPath(state); }
    void clip(GfxState *) override { isOdd = true; }
    void eoClip(GfxState *) override { isOdd = true; }
    void clipToStrokePath(GfxState *) override { isOdd = true; }
    void updateFillOpacity(GfxState *) override { isOdd = true; }
    void updateStrokeOpacity(GfxState *) override { isOdd = true; }
    void updateBlendMode(GfxState *) override { isOdd = true; }
    void setSoftMask(GfxState *, const double *, bool, Function *, GfxColor *) override { isOdd = true; }
    void drawChar(
        GfxState *, double, double, double, double, double, double, CharCode, int, const Unicode *, int) override
    {
        isOdd = true;
    }
    bool tilingPatternFill(
        GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double, double) override
    {
        isOdd = true;
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return isOdd = true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return isOdd = true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return isOdd = true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override { return isOdd = true; }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return isOdd = true; }
    void drawImageMask(
        GfxState *state, Object *ref, Stream *str, int width, int height, bool invert, bool interpolate,
        bool inlineImg) override
    {
        // Its dots can't be told without decoding it.
        isOdd = true;
        OutputDev::drawImageMask(state, ref, str, width, height, invert, interpolate, inlineImg);
    }
    void drawImage(
        GfxState *state, Object *ref, Stream *str, int width, int height, GfxImageColorMap *colorMap,
        bool interpolate, const int *maskColors, bool inlineImg) override
    {
        isOdd = true;
        OutputDev::drawImage(state, ref, str, width, height, colorMap, interpolate, maskColors, inlineImg);
    }

private:
    void addPath(GfxState *state)
    {
        const GfxPath *path = state->getPath();
        for (int i = 0; i < path->getNumSubpaths(); ++i) {
            const GfxSubpath *part = path->getSubpath(i);
            if (part->getNumPoints() > 2) isPainted = true;
            for (int k = 0; k < part->getNumPoints(); ++k) {
                double x, y;
                state->transform(part->getX(k), part->getY(k), &x, &y);
                bounds.add(x, y);
                mix(x);
                mix(y);
            }
        }
    }

    void mix(double value)
    {
        const auto rounded = static_cast<uint64_t>(static_cast<int64_t>(geometry::coordinate(value * 16)));
        fingerprint = (fingerprint ^ rounded) * 0x100000001B3;
    }
};

} // namespace

DrawnGlyph drawnGlyph(PDFDoc &file, Gfx8BitFont &font, CharCode code)
{
    DrawnGlyph glyph;
    if (code > 255) return glyph;
    Object drawing = font.getCharProc(static_cast<int>(code));
    if (!drawing.isStream()) return glyph;
    Probe probe;
    const PDFRectangle everything(-1e6, -1e6, 1e6, 1e6);
    {
        Gfx gfx(&file, &probe, font.getResources(), &everything, nullptr);
        gfx.display(&drawing);
    }
    glyph.fingerprint = probe.fingerprint;
    // The page that is made for the drawing starts at its lower left corner.
    const double *matrix = font.getFontMatrix();
    const double left = probe.bounds.left - 1e6, right = probe.bounds.right - 1e6;
    const double bottom = probe.bounds.top - 1e6, top = probe.bounds.bottom - 1e6;
    const double across = std::fabs(matrix[0]), up = std::fabs(matrix[3]);
    glyph.isPlain = probe.isUncoloured && probe.isPainted && !probe.isOdd && (right - left) * across > narrowest
        && (top - bottom) * up > lowest && left * across > -farthestInk && right * across < farthestInk
        && bottom * up > -farthestInk && top * up < farthestInk;
    return glyph;
}

} // namespace paint
