// CPopplerPaint includes FreeType's headers itself; this module links the library.
