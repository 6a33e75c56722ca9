#ifndef CPOPPLERPAINT_FILESTREAM_H
#define CPOPPLERPAINT_FILESTREAM_H

#include "poppler.h"

#include <memory>

namespace paint {

// A file in memory, for poppler to read from. Where it can, it has zlib inflate the file's compressed streams: poppler's
// own decoder takes a fifth of a resume's time. Streams of an encrypted file have to be decrypted first, which this
// knows nothing of; such a file is read with plain streams.
std::unique_ptr<BaseStream> fileStream(const char *bytes, size_t count, bool inflates);

} // namespace paint

#endif
