import Testing

@testable import Ikar

@Suite("Names of elements, attributes and properties") struct NamesTests {
    @Test("Each case has its own spelling for a name")
    func spellings() {
        #expect(Tag.names == Tag.allCases.map { String(describing: $0) })
        #expect(
            AttributeName.names
                == AttributeName.allCases.map { attribute in
                    String(describing: attribute).reduce(into: "") { name, letter in
                        name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
                    }
                })
        let properties = SchemaVocabulary.Property.allCases.map { String(describing: $0) }
        #expect(SchemaVocabulary.propertyNames == ["@type", "@id"] + properties.dropFirst(2))
    }
}
