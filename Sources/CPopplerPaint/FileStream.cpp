#include "FileStream.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <vector>

namespace paint {
namespace {

// Bytes that are inflated at a time: of a font mostly just the head is asked for, of a page's content all. Each chunk is
// so many times as large as the one before.
constexpr size_t firstChunk = 1024, largestChunk = 1 << 16, growth = 8;

// A stream that is compressed with Flate and nothing else.
class Inflater final : public MemStream {
public:
    Inflater(const char *bytes, Goffset start, Goffset length, Object &&dict)
        : MemStream(bytes, start, length, std::move(dict)), packed(bytes + start), count(length)
    {
    }
    ~Inflater() override { end(); }

    BaseStream *copy() override { return new Inflater(buf, packed - buf, count, dict.copy()); }

    void reset() override
    {
        MemStream::reset();
        end();
        next = last = nullptr;
        // The header, as poppler checks it; the sum at the end it does not look at.
        if (count < 2) return;
        const unsigned method = static_cast<unsigned char>(packed[0]), flags = static_cast<unsigned char>(packed[1]);
        if ((method & 0x0F) != 8 || (method << 8 | flags) % 31 != 0 || flags & 0x20) return;
        stream = {};
        // zlib does not write to its input.
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed + 2));
        stream.avail_in = static_cast<uInt>(std::min<Goffset>(count - 2, std::numeric_limits<int>::max()));
        isOpen = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    }

    void close() override { end(); }

    int getChar() override { return next != last || inflateMore() ? *next++ : EOF; }
    int lookChar() override { return next != last || inflateMore() ? *next : EOF; }

    int getUnfilteredChar() override { return MemStream::getChar(); }
    void unfilteredReset() override { MemStream::reset(); }

private:
    const char *packed;
    Goffset count;
    z_stream stream = {};
    bool isOpen = false;
    std::vector<unsigned char> chunk;
    const unsigned char *next = nullptr, *last = nullptr;

    bool hasGetChars() override { return true; }

    int getChars(int wanted, unsigned char *buffer) override
    {
        int done = 0;
        while (done < wanted && (next != last || inflateMore())) {
            const auto part = static_cast<int>(std::min<ptrdiff_t>(last - next, wanted - done));
            std::memcpy(buffer + done, next, static_cast<size_t>(part));
            next += part;
            done += part;
        }
        return done;
    }

    // Inflates the next chunk; false at the end, and where the data are broken.
    bool inflateMore()
    {
        if (!isOpen) return false;
        if (chunk.size() < largestChunk) chunk.resize(chunk.empty() ? firstChunk : growth * chunk.size());
        stream.next_out = chunk.data();
        stream.avail_out = static_cast<uInt>(chunk.size());
        const int result = inflate(&stream, Z_SYNC_FLUSH);
        next = chunk.data();
        last = stream.next_out;
        if (result != Z_OK) end();
        return next != last;
    }

    void end()
    {
        if (isOpen) inflateEnd(&stream);
        isOpen = false;
    }
};

// Takes the filter of a stream out of its dictionary, if it is Flate alone and without parameters.
bool takeFlate(const Object &dict)
{
    if (!dict.isDict()) return false;
    const Object &filter = dict.dictLookupNF("Filter");
    const bool isList = filter.isArray() && filter.arrayGetLength() == 1;
    const Object &name = isList ? filter.arrayGetNF(0) : filter;
    if (!name.isName("FlateDecode") && !name.isName("Fl")) return false;
    for (const char *key : {"DecodeParms", "DP", "F"})
        if (!dict.dictLookupNF(key).isNull()) return false;
    // Only the stream holds it.
    dict.getDict()->remove("Filter");
    return true;
}

// A file or an unfiltered part of it.
class FileStream final : public MemStream {
public:
    FileStream(const char *bytes, Goffset start, Goffset length, Object &&dict)
        : MemStream(bytes, start, length, std::move(dict)), end(start + length)
    {
    }

    BaseStream *copy() override { return new FileStream(buf, getStart(), end - getStart(), dict.copy()); }

    Stream *makeSubStream(Goffset start, bool limited, Goffset length, Object &&dict) override
    {
        if (start < 0 || start > end || (limited && length < 0))
            return MemStream::makeSubStream(start, limited, length, std::move(dict));
        if (!limited || length > end - start) length = end - start;
        if (takeFlate(dict)) return new Inflater(buf, start, length, std::move(dict));
        return new FileStream(buf, start, length, std::move(dict));
    }

private:
    Goffset end;
};

} // namespace

std::unique_ptr<BaseStream> fileStream(const char *bytes, size_t count, bool inflates)
{
    const auto length = static_cast<Goffset>(count);
    if (inflates) return std::make_unique<FileStream>(bytes, 0, length, Object(objNull));
    return std::make_unique<MemStream>(bytes, 0, length, Object(objNull));
}

} // namespace paint
