import CPoppler

/// An open PDF; closes it at the end of its life. Poppler keeps a copy-free reference to its own copy of the bytes.
@safe
struct PDFFile: ~Copyable {
    private let document: OpaquePointer

    /// Opens a file held in memory, without a password.
    init(_ bytes: [UInt8]) throws(ReadError) {
        let data = unsafe bytes.withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, gsize($0.count)) }
        defer { unsafe g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        guard let document = unsafe poppler_document_new_from_bytes(data, nil, &error) else {
            defer { unsafe g_clear_error(&error) }
            throw unsafe PDFFile.readError(error)
        }
        unsafe self.document = document
    }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(document)) }

    /// How many pages the file says it has.
    var pageCount: Int { Int(unsafe poppler_document_get_n_pages(document)) }

    /// What a page draws, from 0; an empty page where it can't be read.
    func glyphs(ofPage number: Int, fonts: inout PDFFontTable) -> GlyphPage {
        guard let page = unsafe poppler_document_get_page(document, Int32(number)) else {
            return GlyphPage(width: 0, height: 0)
        }
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }
        return unsafe PDFPage.glyphs(of: page, fonts: &fonts)
    }

    private static func readError(_ error: UnsafeMutablePointer<GError>?) -> ReadError {
        if let error = unsafe error, unsafe error.pointee.domain == poppler_error_quark(),
            unsafe error.pointee.code == Int32(bitPattern: POPPLER_ERROR_ENCRYPTED.rawValue)
        {
            return ReadError(.encrypted, "the PDF needs a password; save it without one")
        }
        return ReadError(.corrupt, "the PDF is broken; export it again")
    }
}
