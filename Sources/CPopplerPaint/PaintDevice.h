#ifndef CPOPPLERPAINT_PAINTDEVICE_H
#define CPOPPLERPAINT_PAINTDEVICE_H

#include "FontWatch.h"
#include "paint.h"
#include "poppler.h"

#include <string>
#include <vector>

// Poppler's text device, so that words and their order are poppler's own, which on the way notes what is painted:
// glyphs with the state they are painted in, and the boxes of shapes and pictures. Pictures are not decoded, patterns
// and shadings not taken apart.
class PaintDevice final : public TextOutputDev {
public:
    // `request` and `fonts` outlive the device.
    PaintDevice(const paint_request &request, paint::FontWatch &fonts);

    // A text that the file gives for some glyphs, as a string of PDF.
    struct Replacement {
        uint32_t firstGlyph, glyphCount;
        std::string text;
    };

    std::vector<paint_glyph> glyphs;
    std::vector<paint_look> looks;
    std::vector<paint_mark> marks;
    // For each place that poppler's text counts, the painted glyph that stands there.
    std::vector<int32_t> glyphOfPlace;
    std::vector<Replacement> replacements;
    // Which glyphs stand aslant on a page that has mostly others, as a stamp or a watermark does: by their geometry they
    // would fall into the lines that they run across. Empty where there are none.
    std::vector<bool> slanted() const;
    bool isCut = false;
    // Whether annotations are being painted.
    bool isAnnotation = false;

    // Takes the opacity and the masks of transparency groups over to what was painted in them.
    void finish();

    bool needNonText() override { return true; }
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }

    void startPage(int pageNum, GfxState *state, XRef *xref) override;
    void saveState(GfxState *state) override;
    void restoreState(GfxState *state) override;
    void updateAll(GfxState *state) override;
    void updateFillColorSpace(GfxState *) override { lookIsOld = true; }
    void updateStrokeColorSpace(GfxState *) override { lookIsOld = true; }
    void updateFillColor(GfxState *) override { lookIsOld = true; }
    void updateStrokeColor(GfxState *) override { lookIsOld = true; }
    void updateBlendMode(GfxState *) override { lookIsOld = true; }
    void updateFillOpacity(GfxState *) override { lookIsOld = true; }
    void updateStrokeOpacity(GfxState *) override { lookIsOld = true; }
    void updateRender(GfxState *) override { lookIsOld = true; }
    void updateFont(GfxState *state) override;

    void drawChar(
        GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
        int nBytes, const Unicode *u, int uLen) override;
    void incCharCount(int) override {}
    void beginActualText(GfxState *state, const GooString *text) override;
    void endActualText(GfxState *state) override;
    void endTextObject(GfxState *state) override;

    void stroke(GfxState *state) override;
    void fill(GfxState *state) override;
    void eoFill(GfxState *state) override { fill(state); }
    bool tilingPatternFill(
        GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double,
        double) override;
    bool functionShadedFill(GfxState *state, GfxFunctionShading *) override { return noteShading(state); }
    bool axialShadedFill(GfxState *state, GfxAxialShading *, double, double) override { return noteShading(state); }
    bool radialShadedFill(GfxState *state, GfxRadialShading *, double, double) override { return noteShading(state); }
    bool gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) override
    {
        return noteShading(state);
    }
    bool patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) override { return noteShading(state); }

    void clip(GfxState *state) override;
    void eoClip(GfxState *state) override { clip(state); }
    void clipToStrokePath(GfxState *state) override;

    void drawImageMask(
        GfxState *state, Object *ref, Stream *str, int width, int height, bool invert, bool interpolate,
        bool inlineImg) override;
    void setSoftMaskFromImageMask(
        GfxState *state, Object *ref, Stream *str, int width, int height, bool invert, bool inlineImg,
        double *baseMatrix) override;
    void unsetSoftMaskFromImageMask(GfxState *state, double *baseMatrix) override;
    void drawImage(
        GfxState *state, Object *ref, Stream *str, int width, int height, GfxImageColorMap *colorMap,
        bool interpolate, const int *maskColors, bool inlineImg) override;
    void drawMaskedImage(
        GfxState *state, Object *ref, Stream *str, int width, int height, GfxImageColorMap *colorMap,
        bool interpolate, Stream *maskStr, int maskWidth, int maskHeight, bool maskInvert,
        bool maskInterpolate) override;
    void drawSoftMaskedImage(
        GfxState *state, Object *ref, Stream *str, int width, int height, GfxImageColorMap *colorMap,
        bool interpolate, Stream *maskStr, int maskWidth, int maskHeight, GfxImageColorMap *maskColorMap,
        bool maskInterpolate) override;

    void beginTransparencyGroup(
        GfxState *state, const double *bbox, GfxColorSpace *blendingColorSpace, bool isolated, bool knockout,
        bool forSoftMask) override;
    void endTransparencyGroup(GfxState *state) override;
    void paintTransparencyGroup(GfxState *state, const double *bbox) override;
    void setSoftMask(
        GfxState *state, const double *bbox, bool alpha, Function *transferFunc, GfxColor *backdropColor) override;
    void clearSoftMask(GfxState *state) override;

private:
    // What poppler's graphics state does not hold, saved and restored with it.
    struct Level {
        uint8_t flags = 0;
    };
    // A transparency group: what was painted in it, and how it was laid on the page.
    struct Group {
        uint32_t parent = 0;
        float opacity = 1;
        uint8_t flags = 0;
    };

    const paint_request &request;
    paint::FontWatch &fonts;
    std::vector<Level> levels;
    Level level;
    std::vector<Group> groups;
    // Which group each mark belongs to.
    std::vector<uint32_t> groupOfMark;
    // The group that is being painted, and the last that was ended and not yet laid on the page.
    uint32_t group = 0, endedGroup = 0;
    uint32_t order = 0;
    // Glyphs of a replaced text, which poppler counts at its end.
    std::vector<int32_t> replaced;
    std::vector<uint32_t> aslant;
    std::string replacement;
    size_t firstReplaced = 0;
    bool isReplacing = false;
    bool clipsToText = false;
    bool lookIsOld = true;

    void noteGlyph(
        GfxState *state, double x, double y, double dx, double dy, CharCode code, const Unicode *u, int uLen);
    void renewLook(GfxState *state);
    uint8_t flags(GfxState *state) const;
    void noteImage(GfxState *state, bool isSolid);
    bool noteShading(GfxState *state);
    void addMark(GfxState *state, paint_box box, paint_box inner, uint8_t kind, uint32_t colour, float opacity,
                 uint8_t flags);
};

#endif
