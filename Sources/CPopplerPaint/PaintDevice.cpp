#include "PaintDevice.h"

#include "Geometry.h"

using namespace geometry;

namespace {

// Parts of a path that are looked at one by one; a path of more is taken as a whole, by its box.
constexpr int mostParts = 64;
// Straight pieces of a part that are looked at one by one when it is stroked.
constexpr int mostPieces = 64;
// How deep poppler's own states nest before Gfx gives up is not stated; more levels than this are not kept apart.
constexpr size_t mostLevels = 10'000;
// Writing whose line rises or falls by more than this part of its way is aslant; scans lie less askew.
constexpr double leastSlant = 0.2;
// The part of a page's glyphs that are aslant on a page which is written so.
constexpr double slantedPage = 0.5;
// Lines are drawn at least as wide as this on any screen, in points.
constexpr double thinnestLine = 0.25;

uint32_t packed(const GfxRGB &colour)
{
    const auto byte = [](GfxColorComp value) { return static_cast<uint32_t>(colToByte(value)); };
    return byte(colour.r) << 16 | byte(colour.g) << 8 | byte(colour.b);
}

bool isPattern(GfxColorSpace *space)
{
    return space && space->getMode() == csPattern;
}

paint_box clipBox(const GfxState &state)
{
    double left, top, right, bottom;
    state.getClipBBox(&left, &top, &right, &bottom);
    return {coordinate(left), coordinate(top), coordinate(right), coordinate(bottom)};
}

bool isSame(const paint_look &a, const paint_look &b)
{
    return a.clip.left == b.clip.left && a.clip.top == b.clip.top && a.clip.right == b.clip.right
        && a.clip.bottom == b.clip.bottom && a.fill_opacity == b.fill_opacity
        && a.stroke_opacity == b.stroke_opacity && a.fill == b.fill && a.stroke == b.stroke && a.group == b.group
        && a.font == b.font && a.mode == b.mode && a.flags == b.flags;
}

} // namespace

PaintDevice::PaintDevice(const paint_request &request, paint::FontWatch &fonts)
    : TextOutputDev(nullptr, true, 0, false, false), request(request), fonts(fonts), groups(1)
{
}

void PaintDevice::startPage(int pageNum, GfxState *state, XRef *xref)
{
    TextOutputDev::startPage(pageNum, state, xref);
    lookIsOld = true;
}

void PaintDevice::saveState(GfxState *)
{
    if (levels.size() < mostLevels) levels.push_back(level);
}

void PaintDevice::restoreState(GfxState *state)
{
    if (!levels.empty()) {
        level = levels.back();
        levels.pop_back();
    }
    lookIsOld = true;
    TextOutputDev::restoreState(state);
}

void PaintDevice::updateAll(GfxState *state)
{
    lookIsOld = true;
    TextOutputDev::updateAll(state);
}

void PaintDevice::updateFont(GfxState *state)
{
    lookIsOld = true;
    TextOutputDev::updateFont(state);
}

// Text

void PaintDevice::drawChar(
    GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code, int,
    const Unicode *u, int uLen)
{
    const size_t index = glyphs.size();
    if (index >= request.most_glyphs) {
        isCut = true;
        return;
    }
    noteGlyph(state, x, y, dx, dy, code, u, uLen);
    if (index < request.skipped_count && request.skipped[index]) return;
    if (isReplacing) {
        replaced.push_back(static_cast<int32_t>(index));
    } else {
        glyphOfPlace.push_back(static_cast<int32_t>(index));
    }
    // Every glyph counts one byte, so that poppler's places of characters are places among the glyphs.
    TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, 1, u, uLen);
}

void PaintDevice::noteGlyph(
    GfxState *state, double x, double y, double dx, double dy, CharCode code, const Unicode *u, int uLen)
{
    if (lookIsOld) renewLook(state);
    if (state->getRender() & 4) clipsToText = true;

    double originX, originY, advanceX, advanceY, matrix[4];
    state->transform(x, y, &originX, &originY);
    const double spacing
        = (state->getCharSpace() + (code == 0x20 ? state->getWordSpace() : 0)) * state->getHorizScaling();
    double spaceX, spaceY;
    state->textTransformDelta(spacing, 0, &spaceX, &spaceY);
    state->transformDelta(dx - spaceX, dy - spaceY, &advanceX, &advanceY);
    state->getFontTransMat(&matrix[0], &matrix[1], &matrix[2], &matrix[3]);

    const GfxFont *font = state->getFont().get();
    if (font && font->getType() == fontType3) {
        // The em of such a font is what its matrix and box say.
        const double *own = font->getFontMatrix();
        const double *box = font->getFontBBox();
        const double height = std::fabs(box[3] - box[1]) > 0 ? std::fabs(box[3] - box[1]) : 1000;
        const double across = std::fabs(own[0]) * height, up = std::fabs(own[3]) * height;
        matrix[0] *= across;
        matrix[1] *= across;
        matrix[2] *= up;
        matrix[3] *= up;
    }
    const double along = std::fabs(matrix[0]), down = std::fabs(matrix[1]);
    if (std::min(along, down) > leastSlant * std::max(along, down)) aslant.push_back(static_cast<uint32_t>(glyphs.size()));
    Bounds bounds;
    for (const double up : {-0.2, 0.8}) {
        bounds.add(originX + up * matrix[2], originY + up * matrix[3]);
        bounds.add(originX + advanceX + up * matrix[2], originY + advanceY + up * matrix[3]);
    }
    const double length = std::sqrt(matrix[0] * matrix[0] + matrix[1] * matrix[1]);
    const double across = length * std::fabs(state->getHorizScaling());
    const double advance = across > 0 ? std::sqrt(advanceX * advanceX + advanceY * advanceY) / across : 0;
    const double up = length > 0 ? std::fabs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / length : 0;
    const double size = std::min(up, 4 * across);
    const bool isUnclear = fonts.note(looks.back().font, code, u, uLen, advance);
    glyphs.push_back(
        {bounds.box(), order++, static_cast<uint32_t>(looks.size() - 1), coordinate(size), code,
         uLen > 0 ? u[0] : 0, isUnclear});
}

void PaintDevice::renewLook(GfxState *state)
{
    GfxRGB fill = {}, stroke = {};
    state->getFillRGB(&fill);
    state->getStrokeRGB(&stroke);
    const int mode = state->getRender();
    paint_look look = {
        clipBox(*state), static_cast<float>(state->getFillOpacity()), static_cast<float>(state->getStrokeOpacity()),
        packed(fill), packed(stroke), group, 0, static_cast<uint8_t>(mode >= 0 && mode <= 7 ? mode : 0),
        flags(state)};
    // Of the two colours only those that are used can be patterns. Gfx turns text that is filled with a pattern into
    // a clip.
    const bool isStroked = (mode & 3) == 1 || (mode & 3) == 2;
    if (isPattern(state->getFillColorSpace()) || (isStroked && isPattern(state->getStrokeColorSpace())))
        look.flags |= PAINT_PATTERN;
    look.font = fonts.number(state->getFont());
    if (looks.empty() || !isSame(looks.back(), look)) looks.push_back(look);
    lookIsOld = false;
}

uint8_t PaintDevice::flags(GfxState *state) const
{
    return static_cast<uint8_t>(
        level.flags | (isAnnotation ? PAINT_ANNOTATION : 0) | (state->getBlendMode() != gfxBlendNormal ? PAINT_BLENDED : 0));
}

void PaintDevice::beginActualText(GfxState *state, const GooString *text)
{
    if (request.ignores_replacements) return;
    isReplacing = true;
    replaced.clear();
    replacement = text->toStr();
    firstReplaced = glyphs.size();
    TextOutputDev::beginActualText(state, text);
}

void PaintDevice::endActualText(GfxState *state)
{
    if (!isReplacing) return;
    if (glyphs.size() > firstReplaced)
        replacements.push_back(
            {static_cast<uint32_t>(firstReplaced), static_cast<uint32_t>(glyphs.size() - firstReplaced), replacement});
    glyphOfPlace.insert(glyphOfPlace.end(), replaced.begin(), replaced.end());
    replaced.clear();
    isReplacing = false;
    TextOutputDev::endActualText(state);
}

void PaintDevice::endTextObject(GfxState *)
{
    if (!clipsToText) return;
    clipsToText = false;
    level.flags |= PAINT_CLIP_SHAPE;
    lookIsOld = true;
}

// Clips

void PaintDevice::clip(GfxState *state)
{
    if (!isRectangle(*state, *state->getPath())) level.flags |= PAINT_CLIP_SHAPE;
    lookIsOld = true;
}

void PaintDevice::clipToStrokePath(GfxState *)
{
    level.flags |= PAINT_CLIP_SHAPE;
    lookIsOld = true;
}

// Shapes

void PaintDevice::fill(GfxState *state)
{
    const GfxPath *path = state->getPath();
    const int count = path->getNumSubpaths();
    GfxRGB rgb = {};
    state->getFillRGB(&rgb);
    const uint32_t colour = packed(rgb);
    const auto opacity = static_cast<float>(state->getFillOpacity());

    Cover covers[mostParts];
    bool isApart = count <= mostParts;
    for (int i = 0; i < count && isApart; ++i) {
        covers[i] = cover(*state, *path->getSubpath(i));
        // One part can cut a hole into another.
        for (int j = 0; j < i && isApart; ++j) isApart = !meets(covers[i].outer, covers[j].outer);
    }
    if (isApart) {
        for (int i = 0; i < count; ++i)
            addMark(state, covers[i].outer, covers[i].inner, PAINT_FILL, colour, opacity,
                    covers[i].isRectangle ? PAINT_SOLID : 0);
        return;
    }
    Bounds bounds;
    for (int i = 0; i < count; ++i) {
        const GfxSubpath *part = path->getSubpath(i);
        for (int k = 0; k < part->getNumPoints(); ++k) {
            double x, y;
            state->transform(part->getX(k), part->getY(k), &x, &y);
            bounds.add(x, y);
        }
    }
    addMark(state, bounds.box(), none(), PAINT_FILL, colour, opacity, 0);
}

void PaintDevice::stroke(GfxState *state)
{
    const GfxPath *path = state->getPath();
    const double half = std::max(state->getTransformedLineWidth(), thinnestLine) / 2;
    GfxRGB rgb = {};
    state->getStrokeRGB(&rgb);
    const uint32_t colour = packed(rgb);
    const auto opacity = static_cast<float>(state->getStrokeOpacity());
    double dashStart;
    const bool isDashed = !state->getLineDash(&dashStart).empty();

    const int count = path->getNumSubpaths();
    int pieces = 0;
    for (int i = 0; i < count && pieces <= mostPieces; ++i) pieces += path->getSubpath(i)->getNumPoints();
    if (pieces > mostPieces) {
        Bounds bounds;
        for (int i = 0; i < count; ++i) {
            const GfxSubpath *part = path->getSubpath(i);
            for (int k = 0; k < part->getNumPoints(); ++k) {
                double x, y;
                state->transform(part->getX(k), part->getY(k), &x, &y);
                bounds.add(x, y);
            }
        }
        bounds.widen(half);
        addMark(state, bounds.box(), none(), PAINT_STROKE, colour, opacity, 0);
        return;
    }
    for (int i = 0; i < count; ++i) {
        const GfxSubpath *part = path->getSubpath(i);
        double lastX = 0, lastY = 0;
        for (int k = 0; k < part->getNumPoints(); ++k) {
            double x, y;
            state->transform(part->getX(k), part->getY(k), &x, &y);
            if (k > 0) {
                Bounds bounds;
                bounds.add(lastX, lastY);
                bounds.add(x, y);
                bool isUpright = !isDashed && (std::fabs(x - lastX) < 0.1 || std::fabs(y - lastY) < 0.1);
                if (part->getCurve(k) && k + 2 < part->getNumPoints()) {
                    isUpright = false;
                    for (int end = k + 2; k < end;) {
                        ++k;
                        state->transform(part->getX(k), part->getY(k), &x, &y);
                        bounds.add(x, y);
                    }
                }
                bounds.widen(half);
                const paint_box box = bounds.box();
                addMark(state, box, isUpright ? box : none(), PAINT_STROKE, colour, opacity,
                        isUpright ? PAINT_SOLID : 0);
            }
            lastX = x;
            lastY = y;
        }
    }
}

bool PaintDevice::tilingPatternFill(
    GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double, double)
{
    return noteShading(state);
}

bool PaintDevice::noteShading(GfxState *state)
{
    // What is shaded is clipped to, so that the clip is its box.
    addMark(state, clipBox(*state), none(), PAINT_SHADING, 0, static_cast<float>(state->getFillOpacity()), 0);
    return true;
}

void PaintDevice::addMark(
    GfxState *state, paint_box box, paint_box inner, uint8_t kind, uint32_t colour, float opacity, uint8_t flags)
{
    const paint_box clip = clipBox(*state);
    box = meet(box, clip);
    if (isEmpty(box)) return;
    if (marks.size() >= request.most_marks) {
        isCut = true;
        return;
    }
    flags = static_cast<uint8_t>(flags | this->flags(state));
    inner = flags & PAINT_CLIP_SHAPE ? none() : meet(inner, clip);
    marks.push_back({box, inner, order++, colour, opacity, kind, flags});
    groupOfMark.push_back(group);
}

// Pictures

void PaintDevice::noteImage(GfxState *state, bool isSolid)
{
    Bounds bounds;
    for (const double x : {0.0, 1.0}) {
        for (const double y : {0.0, 1.0}) {
            double atX, atY;
            state->transform(x, y, &atX, &atY);
            bounds.add(atX, atY);
        }
    }
    const double *matrix = state->getCTM();
    const bool isUpright = (std::fabs(matrix[1]) < 0.1 && std::fabs(matrix[2]) < 0.1)
        || (std::fabs(matrix[0]) < 0.1 && std::fabs(matrix[3]) < 0.1);
    const paint_box box = bounds.box();
    addMark(state, box, isSolid && isUpright ? box : none(), PAINT_IMAGE, 0,
            static_cast<float>(state->getFillOpacity()), isSolid && isUpright ? PAINT_SOLID : 0);
}

void PaintDevice::drawImageMask(
    GfxState *state, Object *ref, Stream *str, int width, int height, bool invert, bool interpolate, bool inlineImg)
{
    noteImage(state, false);
    OutputDev::drawImageMask(state, ref, str, width, height, invert, interpolate, inlineImg);
}

void PaintDevice::setSoftMaskFromImageMask(
    GfxState *state, Object *ref, Stream *str, int width, int height, bool invert, bool inlineImg, double *)
{
    OutputDev::drawImageMask(state, ref, str, width, height, invert, false, inlineImg);
    level.flags |= PAINT_SOFT_MASK;
    lookIsOld = true;
}

void PaintDevice::unsetSoftMaskFromImageMask(GfxState *state, double *)
{
    clearSoftMask(state);
}

void PaintDevice::drawImage(
    GfxState *state, Object *ref, Stream *str, int width, int height, GfxImageColorMap *colorMap, bool interpolate,
    const int *maskColors, bool inlineImg)
{
    noteImage(state, !maskColors);
    OutputDev::drawImage(state, ref, str, width, height, colorMap, interpolate, maskColors, inlineImg);
}

void PaintDevice::drawMaskedImage(
    GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int, int, bool, bool)
{
    noteImage(state, false);
}

void PaintDevice::drawSoftMaskedImage(
    GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *, int, int, GfxImageColorMap *,
    bool)
{
    noteImage(state, false);
}

// Transparency

void PaintDevice::beginTransparencyGroup(
    GfxState *, const double *, GfxColorSpace *, bool, bool, bool forSoftMask)
{
    groups.push_back({group, 1, static_cast<uint8_t>(forSoftMask ? PAINT_IN_MASK : 0)});
    group = static_cast<uint32_t>(groups.size() - 1);
    lookIsOld = true;
}

void PaintDevice::endTransparencyGroup(GfxState *)
{
    endedGroup = group;
    group = groups[group].parent;
    lookIsOld = true;
}

void PaintDevice::paintTransparencyGroup(GfxState *state, const double *)
{
    groups[endedGroup].opacity = static_cast<float>(state->getFillOpacity());
    groups[endedGroup].flags |= static_cast<uint8_t>(flags(state) & (PAINT_SOFT_MASK | PAINT_BLENDED));
}

void PaintDevice::setSoftMask(GfxState *, const double *, bool, Function *, GfxColor *)
{
    level.flags |= PAINT_SOFT_MASK;
    lookIsOld = true;
}

void PaintDevice::clearSoftMask(GfxState *)
{
    level.flags &= static_cast<uint8_t>(~PAINT_SOFT_MASK);
    lookIsOld = true;
}

std::vector<bool> PaintDevice::slanted() const
{
    const auto count = static_cast<double>(glyphs.size());
    if (aslant.empty() || static_cast<double>(aslant.size()) >= slantedPage * count) return {};
    std::vector<bool> marks(glyphs.size());
    for (const uint32_t index : aslant) marks[index] = true;
    return marks;
}

void PaintDevice::finish()
{
    for (size_t i = 1; i < groups.size(); ++i) {
        // A group stands behind the ones around it.
        const Group &parent = groups[groups[i].parent];
        groups[i].opacity *= parent.opacity;
        groups[i].flags |= parent.flags;
    }
    for (paint_look &look : looks) {
        look.fill_opacity *= groups[look.group].opacity;
        look.stroke_opacity *= groups[look.group].opacity;
        look.flags |= groups[look.group].flags;
    }
    for (size_t i = 0; i < marks.size(); ++i) {
        marks[i].opacity *= groups[groupOfMark[i]].opacity;
        marks[i].flags |= groups[groupOfMark[i]].flags;
    }
}
