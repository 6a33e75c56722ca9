import CPoppler

/// Takes one page out of poppler: text, boxes and styles come as three lists that are walked together here.
@unsafe
enum PDFPage {
    /// The glyphs, styles and links of a page.
    static func glyphs(of page: OpaquePointer, fonts: inout PDFFontTable) -> GlyphPage {
        var width = 0.0
        var height = 0.0
        unsafe poppler_page_get_size(page, &width, &height)
        var result = GlyphPage(width: Float(width), height: Float(height))
        guard let text = unsafe poppler_page_get_text(page) else { return result }
        defer { unsafe g_free(text) }
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard unsafe poppler_page_get_text_layout(page, &rectangles, &count) != 0, let boxes = unsafe rectangles else {
            return result
        }
        defer { unsafe g_free(boxes) }
        let attributes = unsafe poppler_page_get_text_attributes(page)
        defer { unsafe poppler_page_free_text_attributes(attributes) }

        var walker = unsafe PDFTextWalker(
            text: text, boxes: UnsafeBufferPointer(start: boxes, count: Int(count)), attributes: attributes)
        unsafe walker.walk(into: &result, fonts: &fonts)
        unsafe addLinks(of: page, to: &result)
        return result
    }

    /// Adds the links that lead out of the file. Link areas count from the bottom of the page, boxes from its top.
    private static func addLinks(of page: OpaquePointer, to result: inout GlyphPage) {
        let list = unsafe poppler_page_get_link_mapping(page)
        defer { unsafe poppler_page_free_link_mapping(list) }
        var item = unsafe list
        while let node = unsafe item, result.links.count < LayoutBounds.linksOfPage {
            unsafe item = node.pointee.next
            guard
                let mapping = unsafe node.pointee.data?.assumingMemoryBound(to: PopplerLinkMapping.self).pointee,
                let action = unsafe mapping.action?.pointee, unsafe action.type == POPPLER_ACTION_URI,
                let target = unsafe action.uri.uri
            else { continue }
            let area = unsafe mapping.area
            result.links.append(
                GlyphPage.Link(
                    left: Float(min(area.x1, area.x2)), top: result.height - Float(max(area.y1, area.y2)),
                    right: Float(max(area.x1, area.x2)), bottom: result.height - Float(min(area.y1, area.y2)),
                    target: unsafe String(cString: target)))
        }
        // Poppler lists links in the order of the file, last first or first first by version.
        result.links.sort { ($0.top, $0.left) < ($1.top, $1.left) }
    }
}
