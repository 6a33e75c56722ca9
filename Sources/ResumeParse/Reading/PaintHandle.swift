import CPopplerPaint

/// The owner of a page that the shim read.
@safe
final class PaintHandle {
    let page: OpaquePointer

    init(takingOwnership page: OpaquePointer) { unsafe self.page = page }

    deinit { unsafe paint_page_close(page) }

    var width: Float { unsafe paint_page_width(page) }
    var height: Float { unsafe paint_page_height(page) }
    var isCut: Bool { unsafe paint_page_is_cut(page) }
}
