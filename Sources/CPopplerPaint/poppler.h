// Poppler's private headers in one place, so that their warnings are not ours. They promise nothing from version to
// version. Checked by compiling and running: 22.12. Known by reading poppler's news and the headers of 25.04: from 25.01
// on a word keeps its characters in one private list (TextWord::chars) in place of the arrays that TextTaker opens, and
// in 2025 Stream::reset came to return whether it worked and BaseStream::makeSubStream a std::unique_ptr, both of which
// FileStream overrides. Versions between are let through; what else changed in them the compiler says.

#ifndef CPOPPLERPAINT_POPPLER_H
#define CPOPPLERPAINT_POPPLER_H

#pragma clang system_header

#include <poppler-config.h>

// The version is there as text only, so that the preprocessor can't compare it.
constexpr int popplerVersion()
{
    int parts[2] = {0, 0}, part = 0;
    for (const char *next = POPPLER_VERSION; *next && part < 2; ++next) {
        if (*next == '.') ++part;
        else parts[part] = 10 * parts[part] + (*next - '0');
    }
    return 100 * parts[0] + parts[1];
}

static_assert(popplerVersion() >= 2212, "poppler is too old: install 22.12 or later, up to 24.12");
static_assert(popplerVersion() < 2501, "poppler is too new: its text words changed in 25.01; install 22.12 to 24.12");

#include <Annot.h>
#include <Catalog.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <Gfx.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <Link.h>
#include <OptionalContent.h>
#include <PDFDoc.h>
#include <Page.h>
#include <SplashOutputDev.h>
#include <Stream.h>
#include <TextOutputDev.h>
#include <splash/SplashBitmap.h>

#endif
