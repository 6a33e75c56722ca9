/// Drawings: text boxes, shapes and pictures with their places, alone or in groups (DrawingML).
extension DOCXStoryParser {
    /// A drawing while it is read.
    private struct OpenDrawing {
        /// The whole drawing.
        var place = DOCXPlace()
        /// The shape that is being read.
        var shape = DOCXPlace()
        /// The transforms of the groups that it is in; empty outside of groups.
        var transforms: [DOCXTransform] = []
        /// Whether the shape says what fills it, so that its style does not.
        var hasFill = false
        /// Whether the shape fills its rectangle.
        var isRectangle = false
        /// How many shapes have begun.
        var count = 0
        /// The boxes of the shape, and the text before them.
        var firstBox = 0
        var start = 0
        /// For each open group whether its transform is known.
        var groups: [Bool] = []
        /// Text that is drawn without a text box.
        var loose: [DOCXStory.Block] = []
    }

    /// Narrower or lower boxes show no letter, in twips: two points.
    static let smallestBox = 40
    /// Drawings have their order by a number, shapes in them by their turn.
    private static let shapesOfDrawing = 4096

    /// Reads `wp:anchor` or `wp:inline`, which has just started.
    mutating func readDrawing() {
        var drawing = OpenDrawing()
        drawing.place.anchor = anchor()
        drawing.place.isOfMargin = isMargin
        if cursor.current == .anchor {
            drawing.place.isBehindText = cursor.has(.behindDoc) && cursor.isOn(.behindDoc)
            drawing.place.order = (cursor.integer(.relativeHeight) ?? 0) * Self.shapesOfDrawing
            drawing.place.isHidden = cursor.has(.hidden) && cursor.isOn(.hidden)
        }
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isAlternative(event) { continue }
            switch event {
            case .start(.positionH):
                drawing.place.across = base()
                drawing.place.left = readOffset()
            case .start(.positionV):
                drawing.place.down = base()
                drawing.place.top = readOffset()
            case .start(.extent):
                drawing.place.width = cursor.integer(.cx).map { Int(Double($0) / DOCXTransform.unitsOfTwip) }
                drawing.place.height = cursor.integer(.cy).map { Int(Double($0) / DOCXTransform.unitsOfTwip) }
            case .start(.wrapNone): drawing.place.overlaysText = true
            case .start(.docPr):
                if cursor.has(.hidden), cursor.isOn(.hidden) { drawing.place.isHidden = true }
                noteDescription()
            case .start(.hlinkClick): if let target = linkTarget() { addLink(from: draft.text.count, target) }
            case .start(.wgp), .start(.grpSp): drawing.groups.append(false)
            case .start(.grpSpPr): readGroup(&drawing)
            case .end(.wgp), .end(.grpSp): if drawing.groups.popLast() == true { drawing.transforms.removeLast() }
            case .start(.wsp), .start(.pic): begin(&drawing)
            case .end(.wsp), .end(.pic): end(&drawing)
            case .start(.cNvPr): noteDescription()
            case .start(.spPr), .start(.picSpPr): readShape(&drawing)
            case .start(.shapeStyle): readStyle(&drawing)
            case .start(.blip): readPicture(&drawing)
            case .start(.spAutoFit): drawing.shape.grows = true
            case .start(.txbxContent): if let box = readTextBox(drawing.shape) { draft.boxes.append(box) }
            case .start(.relIds): if let part = notePart(.diagram, cursor.hash(.dm)) { draft.boxes.append(part) }
            case .start(.chart): if let part = notePart(.chart, cursor.hash(.id)) { draft.boxes.append(part) }
            case .start(.drawnParagraph): readDrawnParagraph(into: &drawing.loose)
            case .start(.foreign): readHidden()
            case .done, .failed: break reading
            default: continue
            }
        }
        if !drawing.loose.isEmpty {
            draft.boxes.append(.textBox(DOCXStory.Box(blocks: drawing.loose, place: drawing.place)))
        }
    }

    /// The place of a drawing in the text; in an empty paragraph a mark that stands for nothing tells it from the next.
    mutating func anchor() -> Int {
        let anchor = position
        if draft.text.isEmpty {
            draft.text.append(DOCXStory.nothing)
            draft.endRun(from: 0, draft.run)
        }
        return anchor
    }

    private func base() -> DOCXPlace.Base {
        if ["page", "leftMargin", "topMargin"].contains(where: { cursor.value(.relativeFrom, is: $0) }) {
            return .page
        }
        if cursor.value(.relativeFrom, is: "margin") { return .margin }
        // The only column starts at the margin; in cells and columns it may start anywhere.
        return cursor.value(.relativeFrom, is: "column") && !isInTable ? .margin : .text
    }

    /// The number in `wp:posOffset`, in twips; `nil` where the place is named by a word.
    private mutating func readOffset() -> Int? {
        var digits: [Unicode.Scalar] = []
        var isOffset = false
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.posOffset): isOffset = true
            case .end(.posOffset): isOffset = false
            case .text: if isOffset { cursor.appendText(to: &digits) }
            case .done, .failed: return nil
            default: continue
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: digits.filter { !$0.isSpace })
        return Double(String(text)).map { Int(max(-1e8, min($0 / DOCXTransform.unitsOfTwip, 1e8))) }
    }

    private mutating func noteDescription() {
        for name in [XMLName.descr, .drawnTitle] {
            guard let text = cursor.string(name) else { continue }
            story.unseen.note(Array(text.unicodeScalars), in: .descriptions, at: position, joins: false)
        }
    }

    private mutating func begin(_ drawing: inout OpenDrawing) {
        drawing.shape = drawing.place
        drawing.shape.order += drawing.count
        drawing.count += 1
        drawing.hasFill = false
        drawing.isRectangle = false
        drawing.firstBox = draft.boxes.count
        drawing.start = story.text.count
    }

    /// Decides whether the shape's text is seen, and notes what it covers.
    private mutating func end(_ drawing: inout OpenDrawing) {
        let place = drawing.shape
        let text = drawing.start..<story.text.count
        if !text.isEmpty, !place.isHidden {
            let extents = [place.width, place.height].compactMap(\.self)
            let isTooSmall = extents.contains { $0 < Self.smallestBox } && !place.grows
            if place.isOutside(page) || isTooSmall {
                story.hide(text)
            } else if !place.grows, let height = place.height {
                for case .textBox(let box) in draft.boxes[min(drawing.firstBox, draft.boxes.count)...] {
                    clip(box.blocks, at: height)
                }
            }
        }
        if place.ground != DOCXColour.transparent, !place.isHidden { story.shapes.append(place) }
    }

    private mutating func readGroup(_ drawing: inout OpenDrawing) {
        var isRectangle = false
        let (frame, inner, _) = readProperties(&isRectangle)
        guard drawing.groups.last == false else { return }
        let outer =
            drawing.transforms.last
            ?? DOCXTransform(left: drawing.place.left ?? 0, top: drawing.place.top ?? 0)
        // The outermost group starts at the drawing's own corner, whatever it says.
        var own = frame
        if drawing.transforms.isEmpty { (own.x, own.y) = (0, 0) }
        drawing.transforms.append(outer.inGroup(own, showing: inner))
        drawing.groups[drawing.groups.count - 1] = true
    }

    private mutating func readShape(_ drawing: inout OpenDrawing) {
        let (frame, _, fill) = readProperties(&drawing.isRectangle)
        if let fill {
            drawing.hasFill = true
            drawing.shape.ground = fill
            drawing.shape.isOpaque = fill <= DOCXColour.white && drawing.isRectangle
        }
        guard let transform = drawing.transforms.last else { return }
        let placed = transform.placed(frame)
        (drawing.shape.width, drawing.shape.height) = (placed.width, placed.height)
        if drawing.place.left != nil { drawing.shape.left = placed.left }
        if drawing.place.top != nil { drawing.shape.top = placed.top }
    }

    /// Reads the properties of a shape or group, which have just started: its rectangle, the one that it shows, and
    /// what fills it.
    private mutating func readProperties(
        _ isRectangle: inout Bool
    ) -> (DOCXTransform.Frame, DOCXTransform.Frame, UInt32?) {
        var frame = DOCXTransform.Frame()
        var inner = DOCXTransform.Frame()
        var fill: UInt32?
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.off): (frame.x, frame.y) = (cursor.integer(.x) ?? 0, cursor.integer(.y) ?? 0)
            case .start(.ext): (frame.width, frame.height) = (cursor.integer(.cx) ?? 0, cursor.integer(.cy) ?? 0)
            case .start(.chOff): (inner.x, inner.y) = (cursor.integer(.x) ?? 0, cursor.integer(.y) ?? 0)
            case .start(.chExt): (inner.width, inner.height) = (cursor.integer(.cx) ?? 0, cursor.integer(.cy) ?? 0)
            case .start(.solidFill), .start(.noFill), .start(.gradFill), .start(.blipFill), .start(.pattFill):
                fill = cursor.readFill(styles.theme)
            case .start(.prstGeom):
                isRectangle = cursor.value(.prst, is: "rect") || cursor.value(.prst, is: "roundRect")
            case .start(.ln): cursor.skip()
            case .done, .failed: return (frame, inner, fill)
            default: continue
            }
        }
        return (frame, inner, fill)
    }

    /// A shape without a fill of its own has its style's; fill 0 is none.
    private mutating func readStyle(_ drawing: inout OpenDrawing) {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.fillRef):
                let isFilled = (cursor.integer(.idx) ?? 0) > 0
                let fill = cursor.readFill(styles.theme)
                if isFilled, !drawing.hasFill {
                    drawing.shape.ground = fill
                    drawing.shape.isOpaque = fill <= DOCXColour.white && drawing.isRectangle
                }
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// A picture may have any colour, and may let what is under it shine through. One that is not in the file is not drawn.
    private func readPicture(_ drawing: inout OpenDrawing) {
        guard let entry = cursor.hash(.embed).flatMap({ relationships.entry($0) }), !entry.isExternal else { return }
        drawing.shape.ground = DOCXColour.unknown
        drawing.shape.picture = entry.target
    }

    /// Text that is drawn in a canvas without being a text box.
    private mutating func readDrawnParagraph(into blocks: inout [DOCXStory.Block]) {
        var text: [Unicode.Scalar] = []
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .text: cursor.appendText(to: &text)
            case .start(.drawnBreak): text.append(" ")
            case .done, .failed: break
            default: continue
            }
            if cursor.hasFailed { break }
        }
        blocks.append(story.addParagraph(text, style: draft.run))
    }
}
