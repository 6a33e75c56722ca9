import CPoppler

/// An open PDF; closes it at the end of its life. Poppler keeps a copy-free reference to its own copy of the bytes.
@safe
struct PDFFile: ~Copyable {
    let document: OpaquePointer

    /// Opens a file held in memory, without a password.
    init(_ bytes: [UInt8]) throws(ReadError) {
        _ = unsafe PDFFile.blank
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

    /// Poppler builds its tables of encodings with the first document that is opened and drops them with the last,
    /// which takes a sixth of a resume's time: so one without pages stays open as long as the process. Nothing ever
    /// touches it, so threads can't meet in it.
    nonisolated(unsafe) private static let blank: OpaquePointer? = {
        let objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]
        var file = "%PDF-1.4\n"
        var table = "xref\n0 3\n0000000000 65535 f \n"
        for (number, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.utf8.count) + offset + " 00000 n \n"
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += table + "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        let data = unsafe Array(file.utf8).withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, gsize($0.count)) }
        defer { unsafe g_bytes_unref(data) }
        return unsafe poppler_document_new_from_bytes(data, nil, nil)
    }()

    private static func readError(_ error: UnsafeMutablePointer<GError>?) -> ReadError {
        if let error = unsafe error, unsafe error.pointee.domain == poppler_error_quark(),
            unsafe error.pointee.code == Int32(bitPattern: POPPLER_ERROR_ENCRYPTED.rawValue)
        {
            return ReadError(.encrypted, "the PDF needs a password; save it without one")
        }
        return ReadError(.corrupt, "the PDF is broken; export it again")
    }
}
