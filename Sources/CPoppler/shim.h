// Poppler's library proper has C++ headers alone, which CPopplerPaint includes itself; this module links the library.
