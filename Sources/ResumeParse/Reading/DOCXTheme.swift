/// The colours that a document's styles name by their part in its theme (ISO/IEC 29500-1, 20.1.6.2).
struct DOCXTheme: Sendable {
    /// Dark 1, light 1, dark 2, light 2, six accents, hyperlinks, followed hyperlinks; at first those of Office.
    private var colours: InlineArray<12, UInt32> = [
        0x00_0000, 0xFF_FFFF, 0x44_546A, 0xE7_E6E6, 0x44_72C4, 0xED_7D31, 0xA5_A5A5, 0xFF_C000, 0x5B_9BD5, 0x70_AD47,
        0x05_63C1, 0x95_4F72,
    ]
    /// Which of them text 1, background 1, text 2 and background 2 are.
    private var mapping: InlineArray<4, Int> = [0, 1, 2, 3]

    /// The colours of a document without a theme.
    init() {}

    /// Reads the scheme of `theme1.xml`. Broken XML gives the colours up to there.
    mutating func readScheme(_ cursor: inout XMLCursor) {
        var slot: Int?
        while true {
            switch cursor.next() {
            case .start(.srgbClr):
                if let slot, let colour = cursor.rgb(.val) { colours[slot] = colour }
            case .start(.sysClr):
                if let slot, let colour = cursor.rgb(.lastClr) {
                    colours[slot] = colour
                } else if let slot, let colour = cursor.hash(.val).flatMap(DOCXColour.named) {
                    colours[slot] = colour
                }
            case .start(let name): slot = Self.slots[name] ?? slot
            case .end(.clrScheme), .done, .failed: return
            default: continue
            }
        }
    }

    /// Takes over `w:clrSchemeMapping` of the settings, on which the cursor stands.
    mutating func readMapping(_ cursor: borrowing XMLCursor) {
        for (index, name) in [XMLName.t1, .bg1, .t2, .bg2].enumerated() {
            if let slot = cursor.hash(name).flatMap({ Self.names[$0] }), case .colour(let slot) = slot {
                mapping[index] = slot
            }
        }
    }

    /// The colour of a name of WordprocessingML or DrawingML; `nil` for none of the theme's.
    func colour(_ name: UInt64) -> UInt32? {
        switch Self.names[name] {
        case .colour(let slot): colours[slot]
        case .mapped(let slot): colours[mapping[slot]]
        case nil: nil
        }
    }

    private enum Place { case colour(Int), mapped(Int) }

    private static let slots: [XMLName: Int] = [
        .dk1: 0, .lt1: 1, .dk2: 2, .lt2: 3, .accent1: 4, .accent2: 5, .accent3: 6, .accent4: 7, .accent5: 8,
        .accent6: 9, .hlink: 10, .folHlink: 11,
    ]
    private static let names: [UInt64: Place] = {
        let colours = [
            ["dark1", "dk1"], ["light1", "lt1"], ["dark2", "dk2"], ["light2", "lt2"], ["accent1"], ["accent2"],
            ["accent3"], ["accent4"], ["accent5"], ["accent6"], ["hyperlink", "hlink"],
            ["followedHyperlink", "folHlink"],
        ]
        let mapped = [["text1", "tx1"], ["background1", "bg1"], ["text2", "tx2"], ["background2", "bg2"]]
        var names: [UInt64: Place] = [:]
        for (slot, group) in colours.enumerated() { for name in group { names[XMLName.hash(name)] = .colour(slot) } }
        for (slot, group) in mapped.enumerated() { for name in group { names[XMLName.hash(name)] = .mapped(slot) } }
        return names
    }()
}
