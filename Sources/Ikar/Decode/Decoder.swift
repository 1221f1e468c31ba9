/// Turns a page's bytes into clean UTF-8.
///
/// The surprise: a declaration is only evidence. Bytes that are UTF-8 throughout are read as UTF-8 whatever the page
/// says, and a page that says UTF-8 and is not is read as what it is.
enum Decoder {
    /// Decodes a page. Linear in its bytes; valid UTF-8 is not copied.
    ///
    /// - Throws: ``ExtractionError/unknownEncoding(_:)`` for the caller's own label only, and
    ///   ``ExtractionError/notText(_:)``.
    static func decode(_ bytes: [UInt8], source: PageSource, limits: Limits) throws(ExtractionError)
        -> DecodedPage
    {
        var override: Charset?
        if let label = source.encoding {
            guard let charset = Charset.named(label) else { throw .unknownEncoding(label) }
            override = charset
        }
        if let kind = Signature.kind(of: bytes) { throw .notText(kind) }
        let evidence = Evidence(bytes: bytes, limit: limits.maxBytes)
        let verdict =
            override.map { Evidence.Verdict($0, .override) } ?? evidence.verdict(source: source)
        if case .utf16 = verdict.charset.reading {
        } else if let kind = Signature.controlCharacters(in: bytes, range: evidence.range) {
            throw .notText(kind)
        }
        return evidence.page(verdict, limit: limits.maxBytes)
    }
}

/// What is known about a page's bytes while its encoding is being told.
struct Evidence {
    let bytes: [UInt8]
    /// The bytes to read: after the byte-order mark, as far as the limit can need.
    private(set) var range: Range<Int>
    private let byteOrderMark: Charset?
    /// What the range holds, read as UTF-8. Counted once: every decision below hangs on it.
    private let census: UTF8Scan.Census

    init(bytes: [UInt8], limit: Int) {
        self.bytes = bytes
        let mark = Self.byteOrderMark(of: bytes)
        byteOrderMark = mark?.charset
        let start = mark?.length ?? 0
        let end = bytes.count - start > limit ? start + max(limit, 0) : bytes.count
        range = start..<UTF8Repair.boundary(bytes, from: start, atMost: end)
        census = UTF8Scan.census(bytes, in: range, stopsEarly: true)
    }

    private static func byteOrderMark(of bytes: [UInt8]) -> (charset: Charset, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// What a page is read in.
    struct Verdict {
        let charset: Charset
        let evidence: EncodingEvidence
        /// What the transport or the page declares, the first of them.
        var declared: Charset?

        init(_ charset: Charset, _ evidence: EncodingEvidence) {
            self.charset = charset
            self.evidence = evidence
        }
    }

    /// The encoding by the standard's order of evidence, contradictions between what is declared and what the bytes
    /// hold resolved.
    func verdict(source: PageSource) -> Verdict {
        let header = source.contentType.flatMap { MetaPrescan.label(in: $0.utf8) }.flatMap {
            Charset.named($0)
        }
        let meta = MetaPrescan.charset(of: bytes, from: range.lowerBound)
        let (charset, evidence) = charset(header: header, meta: meta)
        var verdict = Verdict(charset, evidence)
        verdict.declared = header ?? meta
        return verdict
    }

    private func charset(header: Charset?, meta: Charset?) -> (Charset, EncodingEvidence) {
        if let byteOrderMark { return (byteOrderMark, .byteOrderMark) }
        if let header, fits(header) { return settled(header, .contentType) }
        if let guess = UTF16Guess.charset(of: bytes, in: range) { return (guess, .detection) }
        if let meta, fits(meta) { return settled(meta, .meta) }
        if census.malformed == 0 { return (.utf8, .utf8Validity) }
        if isMostlyUTF8 { return (.utf8, .detection) }
        if let found = CharsetDetection.charset(of: bytes, in: range) { return (found, .detection) }
        return (.windows1252, .fallback)
    }

    /// Whether a declared encoding can be what the bytes are in.
    private func fits(_ charset: Charset) -> Bool {
        switch charset.reading {
        case .utf8: census.malformed == 0 || isMostlyUTF8
        case .utf16(let isBigEndian): UTF16Guess.fits(bytes, in: range, isBigEndian: isBigEndian)
        default: true
        }
    }

    /// The declared encoding, or UTF-8 when the bytes say so against it.
    private func settled(_ charset: Charset, _ evidence: EncodingEvidence) -> (Charset, EncodingEvidence) {
        switch charset.reading {
        case .utf8, .utf16: return (charset, evidence)
        case .multiByte:
            // Pairs of a few legacy characters can be UTF-8 by chance: one in seven is in GBK.
            return isSurelyUTF8(sequences: Threshold.sequencesAgainstMultiByte)
                ? (.utf8, .utf8Validity) : (charset, evidence)
        case .singleByte, .visualHebrew:
            return isSurelyUTF8(sequences: 1) ? (.utf8, .utf8Validity) : (charset, evidence)
        }
    }

    private func isSurelyUTF8(sequences: Int) -> Bool {
        guard census.sequences >= sequences else { return false }
        return census.malformed == 0
            || census.sequences
                >= max(
                    Threshold.sequencesDespiteMalformed,
                    Threshold.sequencesPerMalformedAgainstDeclared * malformed)
    }

    /// Whether well-formed sequences so outnumber malformed ones that nothing but damaged UTF-8 explains the bytes.
    private var isMostlyUTF8: Bool {
        census.sequences > 0 && census.sequences >= Threshold.sequencesPerMalformed * malformed
    }

    /// Malformed sequences but one that the page's end cut off.
    private var malformed: Int { census.malformed - (census.endsIncomplete ? 1 : 0) }

    /// Counts of sequences of two bytes and more.
    private enum Threshold {
        /// In legacy text at most one letter group in ten is UTF-8 by chance, in damaged UTF-8 most are.
        static let sequencesPerMalformed = 2
        /// Overruling a declaration takes more.
        static let sequencesPerMalformedAgainstDeclared = 10
        static let sequencesDespiteMalformed = 32
        static let sequencesAgainstMultiByte = 8
    }
}

extension Evidence {
    /// The page read in an encoding, cut at the limit.
    func page(_ verdict: Verdict, limit: Int) -> DecodedPage {
        var page = read(verdict, limit: limit)
        page.evidence = verdict.evidence
        if let declared = verdict.declared, declared.name != verdict.charset.name {
            page.declaredEncoding = declared.name
        }
        if page.utf8.count > limit {
            page.utf8.removeSubrange(UTF8Repair.boundary(page.utf8, from: 0, atMost: limit)...)
            page.isCut = true
        }
        return page
    }

    private func read(_ verdict: Verdict, limit: Int) -> DecodedPage {
        let charset = verdict.charset
        var page = DecodedPage(
            utf8: [], encoding: charset.name, evidence: .fallback, malformedSequences: 0,
            isCut: range.upperBound < bytes.count)
        switch charset.reading {
        case .utf8:
            let census = self.census.isComplete ? self.census : UTF8Scan.census(bytes, in: range)
            page.malformedSequences = census.malformed
            if malformed > 0, verdict.evidence != .override,
                let mixed = MixedEncoding.mending(utf8: bytes, in: range, declared: verdict.declared)
            {
                page.take(mixed)
            } else {
                page.utf8 = cleanUTF8(census)
            }
        case .singleByte(let source):
            read(single: source, verdict, into: &page)
        case .visualHebrew(let source):
            read(single: source, verdict, into: &page)
            page.utf8 = VisualHebrew.logical(page.utf8) ?? page.utf8
        case .utf16(let isBigEndian):
            read(multi: isBigEndian ? "utf-16be" : "utf-16le", keepsASCII: false, limit: limit, into: &page)
        case .multiByte(let name, let keepsASCII):
            read(multi: name, keepsASCII: keepsASCII, limit: limit, into: &page)
        }
        return page
    }

    /// The range as UTF-8, the very array when nothing has to be changed.
    private func cleanUTF8(_ census: UTF8Scan.Census) -> [UInt8] {
        if census.malformed > 0 || census.hasNUL { return UTF8Repair.clean(bytes, in: range) }
        return range == bytes.indices ? bytes : Array(bytes[range])
    }

    private func read(single source: Charset.TableSource, _ verdict: Verdict, into page: inout DecodedPage) {
        guard let table = SingleByteTable.table(of: verdict.charset.name, from: source) else {
            page.utf8 = UTF8Repair.clean(bytes, in: range)
            return
        }
        if census.sequences > 0 || !census.isComplete, verdict.evidence != .override,
            let mixed = MixedEncoding.withUTF8(in: bytes, range, table: table)
        {
            page.take(mixed)
            return
        }
        (page.utf8, page.malformedSequences) = table.decode(bytes, in: range)
    }

    private func read(multi name: String, keepsASCII: Bool, limit: Int, into page: inout DecodedPage) {
        // These may shrink in UTF-8: ICU reads on until the limit is reached.
        let range = self.range.lowerBound..<bytes.count
        // The most that one byte becomes (a malformed one: U+FFFD), and a character more.
        let longest = 3
        let room = 4
        let capacity = min(range.count, limit) * longest + room
        guard
            let decoded = ICUConversion.decode(
                bytes, in: range, charset: name, keepsASCII: keepsASCII,
                capacity: min(capacity, min(capacity, limit) + room)
            )
        else {
            page.utf8 = UTF8Repair.clean(bytes, in: self.range)
            return
        }
        page.malformedSequences = decoded.malformedSequences
        page.isCut = decoded.isCut
        page.utf8 = decoded.utf8.contains(0) ? decoded.utf8.filter { $0 != 0 } : decoded.utf8
    }
}

extension DecodedPage {
    /// Takes over what was read in two encodings.
    fileprivate mutating func take(_ mixed: MixedEncoding.Reading) {
        utf8 = mixed.utf8
        malformedSequences = mixed.malformedSequences
        mixedEncoding = mixed.other
    }
}
