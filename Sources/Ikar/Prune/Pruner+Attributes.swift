/// Which attributes go on to the parser, and how they are written: each with a quoted value, references rewritten.
extension Pruner {
    /// Whether a `link` is one that a later stage reads; style sheets, icons and hints are not.
    func linkMatters(_ head: TagHead) -> Bool {
        ByteScan.contains("canonical", in: html, head.attributes)
            || ByteScan.contains("author", in: html, head.attributes)
            || ByteScan.contains("itemprop", in: html, head.attributes)
    }

    /// Writes the attributes of a tag that the page tree keeps.
    mutating func attributes(_ head: TagHead, _ tag: Tag) {
        var i = head.attributes.lowerBound
        var kept = 0
        var hasSource = false
        var sourceSets: [AttributeScan] = []
        while let attribute = AttributeScan.next(html, &i, head.attributes.upperBound) {
            guard let id = NameTable.attributes.value(attribute.hash), let name = AttributeName(rawValue: id)
            else {
                continue
            }
            switch name {
            case .style where !hides(attribute.value): continue
            // A placeholder that holds a whole image.
            case .src where ByteScan.matches("data:", in: html, at: attribute.value.lowerBound): continue
            case .src: hasSource = !attribute.value.isEmpty
            case .srcset, .dataSrcset:
                sourceSets.append(attribute)
                continue
            default: break
            }
            kept += 1
            guard kept <= limits.maxAttributes else {
                hit(.attributes)
                return
            }
            write(attribute)
        }
        // Long lists of sizes, wanted only where they are the one way to the image.
        if tag == .source || !hasSource, sourceSets.count <= limits.maxAttributes {
            sourceSets.forEach { write($0) }
        }
    }

    /// Inline styles matter only where they hide.
    private func hides(_ value: Range<Int>) -> Bool {
        ByteScan.contains("none", in: html, value) || ByteScan.contains("hidden", in: html, value)
    }

    private mutating func write(_ attribute: AttributeScan) {
        write(" ")
        page.html.append(contentsOf: html[attribute.name])
        write("=")
        let range = attribute.value
        let hasQuote =
            ByteScan.find(Ascii.quote, in: html, from: range.lowerBound, to: range.upperBound) != nil
        if hasQuote,
            ByteScan.find(Ascii.apostrophe, in: html, from: range.lowerBound, to: range.upperBound) != nil
        {
            write("\"")
            for byte in html[range] {
                if byte == Ascii.quote { write("&quot;") } else { page.html.append(byte) }
            }
            write("\"")
            return
        }
        let quote = hasQuote ? Ascii.apostrophe : Ascii.quote
        page.html.append(quote)
        CharacterReferences.append(html, range, to: &page.html, isAttribute: true)
        page.html.append(quote)
    }
}
