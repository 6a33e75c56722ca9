import Testing

@testable import ScreenEngine

@Suite struct SearchTermsTests {
    /// What DRF 3.15.2's `search_smart_split` answered, but for empty terms, which find everything.
    @Test(arguments: [
        ("a b", ["a", "b"]),
        ("a,b", ["a", "b"]),
        (#""a b" c"#, ["a b", "c"]),
        ("'a b' c", ["a b", "c"]),
        (#"a"b c"d"#, [#"a"b c"d"#]),
        (#""a"#, [#""a"#]),
        (#"a,"b c""#, ["a", #""b c""#]),
        (#""a b",c"#, [#""a b""#, "c"]),
        (",,", []),
        ("it's ok", ["it's", "ok"]),
        ("don't can't", ["don't can't"]),
        (#""a\"b""#, [#"a"b"#]),
        ("a  b", ["a", "b"]),
        ("\u{A0}a\u{A0}b", ["a", "b"]),
        (#""" x"#, ["x"]),
        (#""a\\b""#, [#"a\b"#]),
        (#"'a\'b'"#, ["a'b"]),
        ("a,,b,", ["a", "b"]),
        ("\"", []),
        (#"'"' x"#, [#"""#, "x"]),
        (#""a b"c"#, [#""a b"c"#]),
        (#""a,b""#, ["a,b"]),
        (#"x,"y z",w"#, ["x", #""y z""#, "w"]),
        (#"a'b"c d""#, [#"a'b"c"#, #"d""#]),
        (#""a"'b c"#, ["a", "'b", "c"]),
        (#"a" "b" ' 'c"#, [#"a" "b"#, "' 'c"]),
        (#""a b' c d' "e"#, [#""a b' c d' "e"#]),
        ("", []),
    ])
    func `A search is split as DRF splits it`(text: String, terms: [String]) {
        #expect(SearchTerms.split(text) == terms)
    }
}
