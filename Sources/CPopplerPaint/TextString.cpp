#include "TextString.h"

#include <UTF.h>

#include <cstdlib>

namespace paint {

std::string utf8(const GooString &text)
{
    Unicode *scalars = nullptr;
    const int count = TextStringToUCS4(text.toStr(), &scalars);
    std::string result;
    for (int i = 0; i < count; ++i) {
        const Unicode scalar = scalars[i];
        if (scalar < 0x80) {
            result += static_cast<char>(scalar);
        } else if (scalar < 0x800) {
            result += static_cast<char>(0xC0 | scalar >> 6);
            result += static_cast<char>(0x80 | (scalar & 0x3F));
        } else if (scalar < 0x10000) {
            result += static_cast<char>(0xE0 | scalar >> 12);
            result += static_cast<char>(0x80 | (scalar >> 6 & 0x3F));
            result += static_cast<char>(0x80 | (scalar & 0x3F));
        } else if (scalar < 0x110000) {
            result += static_cast<char>(0xF0 | scalar >> 18);
            result += static_cast<char>(0x80 | (scalar >> 12 & 0x3F));
            result += static_cast<char>(0x80 | (scalar >> 6 & 0x3F));
            result += static_cast<char>(0x80 | (scalar & 0x3F));
        }
    }
    std::free(scalars);
    return result;
}

} // namespace paint
