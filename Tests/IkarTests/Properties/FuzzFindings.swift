import Testing

/// An input that fuzzing found to break a property, and what was wrong.
struct FuzzFinding: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ text: String) {
        testDescription = name
        bytes = Array(text.utf8)
    }

    static let all = [
        FuzzFinding("a name that libxml2 ends too early", "<p>a</p><script*x>b</script><p>c"),
        FuzzFinding("control characters alone are no text", "<p>\u{7F}\u{81}</p><pre>\u{7F}\u{90}</pre>"),
        FuzzFinding(
            "cells outside rows in Markdown", "<table><td>a<td>b</table>c<table><td>d<tr><td>e<td>f</table>"),
        FuzzFinding("text between the cells of a row", "<table><tr><td>a</td>b<td>c</td></tr></table>"),
        FuzzFinding("few NULs in UTF-8", "<p\u{0}>one\u{0}</p>two<b>\u{0} three</b>"),
        FuzzFinding("a script that hides its own end", "a<script><!--<script></script>b<script>c</script>d"),
        FuzzFinding("marks that a control character keeps apart", "<p>a\u{31E}\u{81}\u{301}</p>"),
        FuzzFinding("an end tag whose name goes on", "<title>a</title\u{F}\n<p>b</p></title><p>c"),
        FuzzFinding("a quote within a value without quotes", "<p id=a=\"b c>d\">e</p><p =\"f>g\">h"),
        FuzzFinding("a list of choices takes the rest along", "<select><option>x<input>a"),
        FuzzFinding(
            "code in a table outside its cells",
            "<table><custom><pre>a b</pre></custom><tr><td>c<td>d<tr><td>e<td>f</table>"),
        FuzzFinding("a table inside code", "<pre>a<r><table><td>b<td>c"),
        FuzzFinding("code in a table inside code", "<pre><c><table><pre>a<td>b<td>c"),
        FuzzFinding("a comment that its own beginning seems to end", "<p>a<!---!>b</p>--!>c"),
    ]
}
