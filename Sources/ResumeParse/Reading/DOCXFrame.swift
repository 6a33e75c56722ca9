/// A frame around paragraphs (ISO/IEC 29500-1, 17.3.1.11), as far as it decides whether they are seen. Twips.
struct DOCXFrame: Sendable, Equatable {
    /// What a frame takes whose width is not set: it is as wide as its text.
    private static let usualWidth = 5_000

    /// Its height where nothing outside is drawn.
    var exactHeight: Int?
    /// Its width where that is set.
    var width: Int?
    private var height = 0
    private var x: Int?
    private var y: Int?
    private var across = DOCXPlace.Base.text
    private var down = DOCXPlace.Base.text

    /// Takes over the `w:framePr` that a cursor stands on.
    init(_ cursor: borrowing XMLCursor) {
        width = cursor.measure(.w, perPoint: 20)
        height = cursor.measure(.h, perPoint: 20) ?? 0
        if cursor.value(.hRule, is: "exact") { exactHeight = height }
        if !cursor.has(.xAlign) { x = cursor.measure(.x, perPoint: 20) }
        if !cursor.has(.yAlign) { y = cursor.measure(.y, perPoint: 20) }
        across = Self.base(.hAnchor, cursor)
        down = Self.base(.vAnchor, cursor)
    }

    /// Whether it stands where nothing is printed.
    func isOutside(_ page: DOCXPage) -> Bool {
        page.isBeside(x, width ?? Self.usualWidth, from: across) || page.isAboveOrBelow(y, height, from: down)
    }

    private static func base(_ name: XMLName, _ cursor: borrowing XMLCursor) -> DOCXPlace.Base {
        cursor.value(name, is: "page") ? .page : cursor.value(name, is: "margin") ? .margin : .text
    }
}
