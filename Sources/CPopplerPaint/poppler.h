// Poppler's private headers in one place, so that their warnings are not ours. They promise nothing from version to
// version; what changed is bridged here and nowhere else.

#ifndef CPOPPLERPAINT_POPPLER_H
#define CPOPPLERPAINT_POPPLER_H

#pragma clang system_header

#include <poppler-config.h>

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
