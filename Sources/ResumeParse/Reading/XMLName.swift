/// The names of elements and attributes of OOXML that are read, so that they are compared as numbers.
enum XMLName: String, CaseIterable {
    // Blocks.
    case document, body, p, r, t, tbl, tr, tc, sdt, sdtPr, sdtEndPr, txbxContent, hdr, ftr, sectPr
    // Inside paragraphs.
    case tab, br, cr, ptab, sym, noBreakHyphen, softHyphen, hyperlink, fldChar, fldSimple, instrText, delText, rt
    case lastRenderedPageBreak, hlinkClick, fldData, ffData
    // Tracked changes and alternatives.
    case ins, del, moveFrom, moveTo, AlternateContent, Choice, Fallback
    case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange, tblPrExChange, numberingChange
    // Properties of paragraphs.
    case pPr, pStyle, numPr, numId, ilvl, outlineLvl, ind, spacing, pBdr, top, bottom, shd, tabs, framePr
    case pageBreakBefore
    // Properties of runs.
    case rPr, rStyle, b, i, u, caps, vanish, sz, color
    // Properties of tables, rows and cells.
    case tblPr, tblGrid, trPr, gridBefore, hidden, tcPr, gridSpan, vMerge
    // Properties of sections.
    case headerReference, footerReference, titlePg
    // Styles and numbering.
    case style, styleId, name, basedOn, docDefaults, rPrDefault, pPrDefault, latentStyles, tblStylePr
    case abstractNum, abstractNumId, num, lvl, lvlOverride, numFmt, lvlText, numStyleLink, styleLink, lvlPicBulletId
    // Attributes.
    case val, id, type, char, fldCharType, instr, left, start, hanging, firstLine, before, after, fill, `default`
    case dropCap, beforeAutospacing, afterAutospacing
    // Relationships.
    case Relationship, relationshipID = "Id", relationshipType = "Type", Target, TargetMode
    /// Any other name.
    case other = ""

    /// The name as written in a file.
    static func named(_ bytes: UnsafePointer<UInt8>) -> XMLName {
        let hash = unsafe XMLName.hash(bytes)
        return table[hash] ?? .other
    }

    /// The hash of no bytes.
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one more byte.
    @inline(__always)
    static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// FNV-1a over a string that ends with a zero.
    static func hash(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        var hash = emptyHash
        var next = unsafe bytes
        while unsafe next.pointee != 0 {
            unsafe hash = extend(hash, next.pointee)
            unsafe next += 1
        }
        return hash
    }

    /// The hash of a string.
    static func hash(_ string: String) -> UInt64 {
        string.utf8.reduce(emptyHash) { extend($0, $1) }
    }

    private static let table: [UInt64: XMLName] = {
        var table: [UInt64: XMLName] = [:]
        for name in XMLName.allCases where name != .other { table[hash(name.rawValue)] = name }
        return table
    }()
}
