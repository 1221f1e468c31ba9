/// Which attributes are kept, and with which values.
extension Pruner {
    /// Whether a `link` is one that a later stage reads; style sheets, icons and hints are not.
    func linkMatters(_ head: TagHead) -> Bool {
        var i = head.attributes.lowerBound
        while let attribute = AttributeScan.next(html, &i, head.attributes.upperBound) {
            switch attributeNames.value(attribute.hash).flatMap(AttributeName.init) {
            case .itemprop: return true
            case .rel:
                if ByteScan.contains("canonical", in: html, attribute.value)
                    || ByteScan.contains("author", in: html, attribute.value)
                {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// What is found among a tag's attributes.
    struct Kept {
        /// The number of their list; nil when none is kept.
        var list: Int?
        /// The value of one that hides an e-mail address.
        var hiddenMail: Range<Int>?
    }

    /// Keeps the attributes of a tag that some stage reads.
    mutating func attributes(_ head: TagHead, _ tag: Tag) -> Kept {
        var kept = Kept()
        guard head.attributes.count > 1 else { return kept }
        var i = head.attributes.lowerBound
        let first = page.attributes.names.count
        var hasSource = false
        var sourceSets: [(AttributeName, Range<Int>)] = []
        while let attribute = AttributeScan.next(html, &i, head.attributes.upperBound) {
            guard let id = attributeNames.value(attribute.hash), let name = AttributeName(rawValue: id)
            else {
                continue
            }
            switch name {
            case .style where !hides(attribute.value): continue
            // A placeholder that holds a whole image.
            case .src where ByteScan.matches("data:", in: html, at: attribute.value.lowerBound): continue
            case .dataCfemail:
                kept.hiddenMail = attribute.value
                continue
            case .src: hasSource = !attribute.value.isEmpty
            case .srcset, .dataSrcset:
                sourceSets.append((name, attribute.value))
                continue
            default: break
            }
            keep(name, attribute.value, first)
        }
        // Long lists of sizes, wanted only where they are the one way to the image.
        if tag == .source || !hasSource { for (name, value) in sourceSets { keep(name, value, first) } }
        guard page.attributes.names.count > first else { return kept }
        page.attributes.starts.append(Int32(page.attributes.names.count))
        kept.list = page.attributes.count - 1
        return kept
    }

    /// Inline styles matter only where they hide.
    private func hides(_ value: Range<Int>) -> Bool {
        ByteScan.contains("none", in: html, value) || ByteScan.contains("hidden", in: html, value)
    }

    private mutating func keep(_ name: AttributeName, _ value: Range<Int>, _ first: Int) {
        guard page.attributes.names.count - first < limits.maxAttributes else {
            hit(.attributes)
            return
        }
        var end = value.upperBound
        if value.count > limits.maxAttributeBytes {
            hit(.attributeBytes)
            end = UTF8Repair.boundary(
                html, from: value.lowerBound, atMost: value.lowerBound + limits.maxAttributeBytes)
        }
        CharacterReferences.append(html, value.lowerBound..<end, to: &page.attributes.text, in: .attribute)
        page.attributes.names.append(name)
        page.attributes.valueStarts.append(Int32(page.attributes.text.count))
    }
}
