/// Which attributes are kept, and with which values.
extension Pruner {
    /// An attribute that some stage reads.
    struct FoundAttribute {
        var name: AttributeName
        var value: Range<Int>
    }

    /// Scans the start tag whose name begins at the index, and notes its attributes that some stage reads in ``found``.
    mutating func readStartTag(nameAt start: Int) -> TagHead {
        found.removeAll(keepingCapacity: true)
        let names = attributeNames
        let most = limits.maxAttributes
        return TagHead(html, nameAt: start) { attribute in
            // One too many shows that there are too many.
            guard found.count <= most, let id = names.value(attribute.hash),
                let name = AttributeName(rawValue: id)
            else { return }
            found.append(FoundAttribute(name: name, value: attribute.value))
        }
    }

    /// Whether the `link` that was scanned last is one that a later stage reads; style sheets, icons and hints are not.
    func linkMatters() -> Bool {
        found.contains { attribute in
            switch attribute.name {
            case .itemprop: true
            case .rel:
                ByteScan.contains("canonical", in: html, attribute.value)
                    || ByteScan.contains("author", in: html, attribute.value)
            default: false
            }
        }
    }

    /// What is found among a tag's attributes.
    struct Kept {
        /// The number of their list; nil when none is kept.
        var list: Int?
        /// The value of one that hides an e-mail address.
        var hiddenMail: Range<Int>?
    }

    /// Keeps the attributes of the tag that was scanned last.
    mutating func attributes(_ tag: Tag) -> Kept {
        var kept = Kept()
        guard !found.isEmpty else { return kept }
        let first = page.attributes.names.count
        var hasSource = false
        var sourceSets: [(AttributeName, Range<Int>)] = []
        for i in found.indices {
            let attribute = found[i]
            let name = attribute.name
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
