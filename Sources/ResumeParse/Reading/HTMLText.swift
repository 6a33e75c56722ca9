internal import CXML2

/// The text of an HTML page or fragment, as a job's `jd_html` holds one.
public enum HTMLText {
    /// Gives the text with a line for each block; scripts, styles and comments are left out. HTML is read as leniently
    /// as browsers do, so there is no error; nothing is fetched.
    public static func text(of html: String) -> String {
        var bytes = Array(html.utf8)
        bytes.append(0)
        let options =
            Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
            | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
            | Int32(HTML_PARSE_COMPACT.rawValue)
        let document = unsafe bytes.withUnsafeBytes { buffer in
            unsafe htmlReadMemory(
                buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count - 1), nil, "UTF-8", options)
        }
        guard let document = unsafe document else { return "" }
        defer { unsafe xmlFreeDoc(document) }
        var text = ""
        var node = unsafe xmlDocGetRootElement(document)
        let root = unsafe node
        // A walk without recursion: a hostile page nests as deep as it likes.
        while let current = unsafe node {
            let isText = unsafe current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE
            let name = unsafe current.pointee.name.map { unsafe String(cString: $0) } ?? ""
            if isText, let content = unsafe current.pointee.content {
                unsafe text.append(String(cString: content))
            } else if blocks.contains(name) {
                text.append("\n")
            }
            let isSkipped = skipped.contains(name)
            if !isSkipped, !isText, let child = unsafe current.pointee.children {
                unsafe node = child
                continue
            }
            unsafe node = following(current, root: root)
        }
        return text.split(separator: "\n").map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static let blocks: Set<String> = [
        "p", "div", "br", "td", "th", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section",
        "article",
        "header", "footer", "dt", "dd", "blockquote", "pre", "hr",
    ]
    private static let skipped: Set<String> = ["script", "style", "head", "template", "noscript"]

    private static func following(_ node: xmlNodePtr, root: xmlNodePtr?) -> xmlNodePtr? {
        var current: xmlNodePtr? = unsafe node
        while let here = unsafe current, unsafe here != root {
            if let next = unsafe here.pointee.next { return unsafe next }
            unsafe current = here.pointee.parent
        }
        return nil
    }
}
