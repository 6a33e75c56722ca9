#ifndef CPOPPLERPAINT_GEOMETRY_H
#define CPOPPLERPAINT_GEOMETRY_H

#include "paint.h"
#include "poppler.h"

#include <algorithm>
#include <cmath>
#include <limits>

// Boxes of what poppler's paths cover on the page.
namespace geometry {

// Larger than any page; keeps what a hostile file states within what floats hold exactly.
constexpr double farthest = 1e6;

inline float coordinate(double value)
{
    if (!(value > -farthest)) return static_cast<float>(-farthest);
    return static_cast<float>(std::min(value, farthest));
}

inline paint_box none()
{
    return {0, 0, 0, 0};
}

inline bool isEmpty(const paint_box &box)
{
    return !(box.left < box.right && box.top < box.bottom);
}

inline paint_box meet(const paint_box &a, const paint_box &b)
{
    const paint_box box = {
        std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
    return isEmpty(box) ? none() : box;
}

inline bool meets(const paint_box &a, const paint_box &b)
{
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// A box that grows with the points added to it.
class Bounds {
public:
    void add(double x, double y)
    {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    void widen(double width)
    {
        left -= width;
        right += width;
        top -= width;
        bottom += width;
    }
    paint_box box() const { return {coordinate(left), coordinate(top), coordinate(right), coordinate(bottom)}; }

    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
};

// What one closed part of a path covers when it is filled.
struct Cover {
    // All of it.
    paint_box outer;
    // What is covered for certain.
    paint_box inner;
    // Whether it is an upright rectangle.
    bool isRectangle;
};

// The cover of a part of a path in the coordinates of the page.
Cover cover(const GfxState &state, const GfxSubpath &part);

// Whether a whole path is one upright rectangle or nothing.
bool isRectangle(const GfxState &state, const GfxPath &path);

} // namespace geometry

#endif
