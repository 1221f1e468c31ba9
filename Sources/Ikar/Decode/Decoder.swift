enum Decoder {
    static func decode(_ bytes: [UInt8], source: PageSource, limits: Limits) throws(ExtractionError)
        -> DecodedPage
    {
        DecodedPage(
            utf8: bytes, encoding: "utf-8", evidence: .utf8Validity, malformedSequences: 0, isCut: false)
    }
}
