/// Drawings as word processors wrote them before 2010 (VML, ISO/IEC 29500-4, 14): text boxes, pictures and letterings.
extension DOCXStoryParser {
    /// Reads a VML shape or group, which has just started.
    mutating func readOldDrawing(inGroup: Bool = false) {
        let isGroup = cursor.current == .group
        var place = DOCXPlace()
        place.anchor = position
        place.isOfMargin = isMargin
        let isPlaced = readOldStyle(into: &place)
        // Inside a group lengths have a scale of their own.
        if inGroup { (place.left, place.top, place.width, place.height) = (nil, nil, nil, nil) }
        var isFilled = !cursor.has(.filled) || cursor.isOn(.filled)
        if isGroup { isFilled = false }
        place.ground = isFilled ? oldColour() : DOCXColour.transparent
        let start = story.text.count
        let firstBox = draft.boxes.count
        let outside = cursor.depth - 1
        reading: while cursor.depth > outside {
            let event = cursor.next()
            if isAlternative(event) { continue }
            switch event {
            case .start(.shape), .start(.rect), .start(.roundrect), .start(.oval), .start(.group):
                readOldDrawing(inGroup: isGroup || inGroup)
            case .start(.vmlFill):
                if cursor.has(.on), !cursor.isOn(.on) { place.ground = DOCXColour.transparent }
                if cursor.has(.type), !cursor.value(.type, is: "solid") { place.ground = DOCXColour.unknown }
            case .start(.imagedata): place.ground = DOCXColour.unknown
            case .start(.textbox):
                if cursor.string(.style)?.hasSuffix("fit-shape-to-text:t") == true { place.grows = true }
            case .start(.textpath):
                if let text = cursor.string(.string), !place.isHidden {
                    draft.boxes.append(
                        .textBox(
                            DOCXStory.Box(
                                blocks: [story.addParagraph(Array(text.unicodeScalars), style: draft.run)], place: place
                            )))
                }
            case .start(.txbxContent): if let box = readTextBox(place) { draft.boxes.append(box) }
            case .start(.foreign): readHidden()
            case .done, .failed: break reading
            default: continue
            }
        }
        place.isOpaque = place.ground <= DOCXColour.white
        let text = start..<story.text.count
        let extents = [place.width, place.height].compactMap(\.self)
        if !text.isEmpty,
            isPlaced && place.isOutside(page) || extents.contains(where: { $0 < Self.smallestBox }) && !place.grows
        {
            story.hide(text)
        } else if !place.grows, let height = place.height {
            for case .textBox(let box) in draft.boxes[min(firstBox, draft.boxes.count)...] {
                clip(box.blocks, at: height)
            }
        }
        if place.ground != DOCXColour.transparent, !isGroup { story.shapes.append(place) }
    }

    private func oldColour() -> UInt32 {
        guard let text = cursor.value(of: .fillcolor) else { return DOCXColour.white }
        // A theme's number may follow: `#4472c4 [3204]`.
        let word = text.split(separator: UInt8(ascii: " ")).first ?? []
        if word.first == UInt8(ascii: "#") {
            let digits = String(decoding: word.dropFirst(), as: UTF8.self)
            guard let value = UInt32(digits, radix: 16) else { return DOCXColour.unknown }
            if digits.utf8.count == 3 {
                return (value >> 8 & 0xF) * 0x11_0000 | (value >> 4 & 0xF) * 0x1100 | (value & 0xF) * 0x11
            }
            return value & DOCXColour.white
        }
        return DOCXColour.named(word.reduce(XMLName.emptyHash, XMLName.extend)) ?? DOCXColour.unknown
    }

    /// Reads a style as in CSS: `position:absolute;margin-left:36pt;width:100pt`. Gives whether the shape has a place.
    private func readOldStyle(into place: inout DOCXPlace) -> Bool {
        guard let text = cursor.string(.style) else { return false }
        var isPlaced = false
        for declaration in text.split(separator: ";") {
            let sides = declaration.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let value = String(sides[1].drop { $0 == " " })
            switch sides[0].drop(while: { $0 == " " }) {
            case "position": isPlaced = value == "absolute"
            case "visibility": place.isHidden = value == "hidden"
            case "margin-left": place.left = Self.twips(value)
            case "margin-top": place.top = Self.twips(value)
            case "width": place.width = Self.twips(value)
            case "height": place.height = Self.twips(value)
            case "z-index":
                place.order = Int(value) ?? 0
                place.isBehindText = place.order < 0
            case "mso-position-horizontal-relative": place.across = Self.base(value)
            case "mso-position-vertical-relative": place.down = Self.base(value)
            default: continue
            }
        }
        if !isPlaced { (place.left, place.top) = (nil, nil) }
        return isPlaced
    }

    private static func base(_ name: String) -> DOCXPlace.Base {
        ["page", "left-margin-area", "top-margin-area"].contains(name) ? .page : name == "margin" ? .margin : .text
    }

    /// A length with its unit; `nil` for per cents and words. A number alone counts pixels.
    private static func twips(_ value: String) -> Int? {
        let units: [(String, Double)] = [("pt", 20), ("in", 1440), ("cm", 566.9), ("mm", 56.69), ("px", 15), ("", 15)]
        for (unit, factor) in units where value.hasSuffix(unit) {
            guard let number = Double(value.dropLast(unit.count)), number.isFinite else { return nil }
            return Int(max(-1e8, min(number * factor, 1e8)))
        }
        return nil
    }
}
