#include "Geometry.h"

namespace geometry {
namespace {

// Points that lie nearer to a box's edge than this, in points, lie on it.
constexpr double onEdge = 0.02;

// How far inside the corner of its box a rounded corner stays, as a part of the corner's size: 1 - cos 45°.
constexpr double cornerInset = 0.3;

} // namespace

Cover cover(const GfxState &state, const GfxSubpath &part)
{
    Bounds bounds;
    const int count = part.getNumPoints();
    for (int i = 0; i < count; ++i) {
        double x, y;
        state.transform(part.getX(i), part.getY(i), &x, &y);
        bounds.add(x, y);
    }
    Cover cover = {bounds.box(), none(), false};

    // A shape all of whose points lie on its box's edges is the box, the box with rounded corners, or an ellipse, as
    // long as its straight lines are upright.
    double lastX = 0, lastY = 0, cornerWidth = 0, cornerHeight = 0;
    bool hasCurve = false;
    for (int i = 0; i < count; ++i) {
        double x, y;
        state.transform(part.getX(i), part.getY(i), &x, &y);
        const bool isOnSide = std::fabs(x - bounds.left) < onEdge || std::fabs(x - bounds.right) < onEdge;
        const bool isOnEnd = std::fabs(y - bounds.top) < onEdge || std::fabs(y - bounds.bottom) < onEdge;
        if (!isOnSide && !isOnEnd) return cover;
        if (part.getCurve(i)) {
            // Two control points and the end follow each other.
            hasCurve = true;
            if (i + 2 >= count) return cover;
            double endX, endY, x2, y2;
            state.transform(part.getX(i + 1), part.getY(i + 1), &x2, &y2);
            state.transform(part.getX(i + 2), part.getY(i + 2), &endX, &endY);
            cornerWidth = std::max(cornerWidth, std::fabs(endX - lastX));
            cornerHeight = std::max(cornerHeight, std::fabs(endY - lastY));
            lastX = endX;
            lastY = endY;
            i += 2;
            continue;
        }
        if (i > 0 && std::fabs(x - lastX) > onEdge && std::fabs(y - lastY) > onEdge) return cover;
        lastX = x;
        lastY = y;
    }
    if (!hasCurve) {
        if (count != 4 && count != 5) return cover;
        cover.inner = cover.outer;
        cover.isRectangle = true;
        return cover;
    }
    Bounds inner = bounds;
    inner.left += cornerInset * cornerWidth;
    inner.right -= cornerInset * cornerWidth;
    inner.top += cornerInset * cornerHeight;
    inner.bottom -= cornerInset * cornerHeight;
    cover.inner = inner.box();
    if (isEmpty(cover.inner)) cover.inner = none();
    return cover;
}

bool isRectangle(const GfxState &state, const GfxPath &path)
{
    return path.getNumSubpaths() == 0 || (path.getNumSubpaths() == 1 && cover(state, *path.getSubpath(0)).isRectangle);
}

} // namespace geometry
