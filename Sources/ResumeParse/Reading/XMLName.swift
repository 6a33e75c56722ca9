/// The names of elements and attributes of OOXML that are read, so that they are compared as numbers.
enum XMLName: String, CaseIterable {
    // Blocks.
    case document, body, p, r, t, tbl, tr, tc, sdt, sdtPr, sdtEndPr, txbxContent, hdr, ftr, sectPr, background, altChunk
    case mathText = "m:t"
    // Inside paragraphs.
    case tab, br, cr, ptab, sym, noBreakHyphen, softHyphen, hyperlink, fldChar, fldSimple, instrText, delText, rt
    case lastRenderedPageBreak, fldData, ffData
    // Tracked changes and alternatives.
    case ins, del, moveFrom, moveTo
    case AlternateContent = "mc:AlternateContent", Choice = "mc:Choice", Fallback = "mc:Fallback", Requires
    case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange, tblPrExChange, numberingChange
    // Content controls.
    case showingPlcHdr, dataBinding, storeItemID
    // Properties of paragraphs.
    case pPr, pStyle, numPr, numId, ilvl, outlineLvl, ind, spacing, pBdr, top, bottom, shd, tabs, framePr
    case pageBreakBefore
    // Properties of runs.
    case rPr, rStyle, b, i, u, caps, vanish, specVanish, sz, color, highlight, w, position, vertAlign
    case shadow, emboss, imprint
    case textFill = "w14:textFill", textOutline = "w14:textOutline", inkSolid = "w14:solidFill", inkNone = "w14:noFill"
    case inkGradient = "w14:gradFill", inkColour = "w14:srgbClr", inkScheme = "w14:schemeClr", inkAlpha = "w14:alpha"
    case inkLumMod = "w14:lumMod", inkLumOff = "w14:lumOff", inkTint = "w14:tint", inkShade = "w14:shade"
    // Properties of tables, rows and cells.
    case tblPr, tblGrid, tblStyle, tblLook, tblInd, tblpPr, trPr, trHeight, gridBefore, hidden, tcPr, gridSpan, vMerge
    case hMerge, cellDel, cnfStyle, gridCol
    // Properties of sections.
    case headerReference, footerReference, titlePg, pgSz, pgMar, cols
    // Styles and numbering.
    case style, styleId, name, basedOn, docDefaults, rPrDefault, pPrDefault, latentStyles, tblStylePr
    case tblStyleRowBandSize, tblStyleColBandSize
    case abstractNum, abstractNumId, num, lvl, lvlOverride, numFmt, lvlText, numStyleLink, styleLink, lvlPicBulletId
    // Settings.
    case displayBackgroundShape, evenAndOddHeaders, clrSchemeMapping, docVar
    // Comments.
    case comment
    // Drawings.
    case anchor = "wp:anchor", inline = "wp:inline", extent = "wp:extent", docPr = "wp:docPr"
    case wrapNone = "wp:wrapNone", positionH = "wp:positionH", positionV = "wp:positionV", posOffset = "wp:posOffset",
        align = "wp:align"
    case wsp = "wps:wsp", spPr = "wps:spPr", shapeStyle = "wps:style", bodyPr = "wps:bodyPr", cNvPr = "wps:cNvPr"
    case wgp = "wpg:wgp", grpSp = "wpg:grpSp", grpSpPr = "wpg:grpSpPr"
    case pic = "pic:pic", picSpPr = "pic:spPr", blip = "a:blip"
    case drawnParagraph = "a:p", drawnText = "a:t", drawnBreak = "a:br", hlinkClick = "a:hlinkClick"
    case xfrm = "a:xfrm", off = "a:off", ext = "a:ext", chOff = "a:chOff", chExt = "a:chExt", ln = "a:ln"
    case solidFill = "a:solidFill", noFill = "a:noFill", gradFill = "a:gradFill", blipFill = "a:blipFill"
    case pattFill = "a:pattFill", fillRef = "a:fillRef", spAutoFit = "a:spAutoFit", normAutofit = "a:normAutofit"
    case prstGeom = "a:prstGeom", srgbClr = "a:srgbClr", schemeClr = "a:schemeClr", sysClr = "a:sysClr", alpha =
        "a:alpha"
    case lumMod = "a:lumMod", lumOff = "a:lumOff", tint = "a:tint", shade = "a:shade"
    case clrScheme = "a:clrScheme", dk1 = "a:dk1", lt1 = "a:lt1", dk2 = "a:dk2", lt2 = "a:lt2"
    case accent1 = "a:accent1", accent2 = "a:accent2", accent3 = "a:accent3", accent4 = "a:accent4"
    case accent5 = "a:accent5", accent6 = "a:accent6", hlink = "a:hlink", folHlink = "a:folHlink"
    case relIds = "dgm:relIds", diagramPoint = "dgm:pt", diagramText = "dgm:t", drawnDiagramText = "dsp:txBody"
    case chart = "c:chart", chartValue = "c:v", chartText = "c:tx", chartCategories = "c:cat", chartPoint = "c:pt"
    case chartSeries = "c:ser"
    // Old drawings.
    case shape = "v:shape", rect = "v:rect", roundrect = "v:roundrect", oval = "v:oval", group = "v:group"
    case textbox = "v:textbox", vmlFill = "v:fill", imagedata = "v:imagedata", textpath = "v:textpath"
    // Metadata.
    case title = "cp:title", subject = "cp:subject", keywords = "cp:keywords", description = "cp:description"
    case category = "cp:category", Keywords = "cp:Keywords", Company = "cp:Company", Manager = "cp:Manager"
    case property = "cp:property"
    // Attributes.
    case val, id, type, char, fldCharType, instr, left, start, hanging, firstLine, before, after, fill, `default`
    case dropCap, beforeAutospacing, afterAutospacing, right, end, line, lineRule, hRule, x, y, h, hAnchor, vAnchor
    case xAlign, yAlign, themeColor, themeTint, themeShade, themeFill, themeFillTint, themeFillShade
    case firstRow, lastRow, firstColumn, lastColumn, noHBand, noVBand, tblpX, tblpY, horzAnchor, vertAnchor
    case space, equalWidth, bg1, t1, bg2, t2, lastClr
    case cx, cy, relativeFrom, behindDoc, relativeHeight, descr, drawnTitle = "title", idx, prst, embed, dm
    case fillcolor, filled, opacity, string, on
    // Relationships.
    case Relationship = "rel:Relationship", relationshipID = "Id", relationshipType = "Type", Target, TargetMode
    /// An element that word processors pass over, with all that is in it.
    case foreign = "!"
    /// Any other name.
    case other = ""

    /// The name that is written so in a file.
    static func named(_ bytes: UnsafePointer<UInt8>, _ vocabulary: XMLVocabulary) -> XMLName {
        var hash = emptyHash
        if vocabulary != .word { hash = extend(XMLName.hash(vocabulary.rawValue), UInt8(ascii: ":")) }
        return unsafe find(XMLName.hash(bytes, from: hash))
    }

    /// The hash of no bytes.
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash with one more byte.
    @inline(__always)
    static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// FNV-1a over a string that ends with a zero.
    static func hash(_ bytes: UnsafePointer<UInt8>, from start: UInt64 = emptyHash) -> UInt64 {
        var hash = start
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

    /// The names by their hashes: a slot is tried, then those that follow it. A quarter full, so that few are tried.
    private static let slots = 1024
    private static let table: [(hash: UInt64, name: XMLName)] = {
        var table = Array(repeating: (hash: UInt64(0), name: XMLName.other), count: slots)
        for name in XMLName.allCases where name != .other {
            let hash = hash(name.rawValue)
            var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
            while table[slot].hash != 0 { slot = (slot + 1) & (slots - 1) }
            table[slot] = (hash, name)
        }
        return table
    }()

    private static func find(_ hash: UInt64) -> XMLName {
        let table = table
        var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
        while table[slot].hash != 0 {
            if table[slot].hash == hash { return table[slot].name }
            slot = (slot + 1) & (slots - 1)
        }
        return .other
    }
}
