/// A page as a line of NDJSON has it: `{"id":…,"url":…,"html":…}`.
package struct PageLine: Equatable, Sendable {
    /// The page itself.
    package enum Content: Equatable, Sendable {
        /// HTML that the writer has decoded: UTF-8.
        case html([UInt8])
        /// HTML as it came over the wire.
        case bytes([UInt8])
        /// Plain text, UTF-8.
        case text([UInt8])
    }

    /// The caller's own name for the page; a number is written as it stands.
    package var id: String?
    package var url: String?
    package var content: Content
    /// The encoding of `html_b64` by the caller's account.
    package var charset: String?

    /// Reads a line.
    ///
    /// - Throws: what is wrong with it, for people.
    package init(_ line: [UInt8]) throws(PageLineProblem) {
        var members: [String: JSONScanner.Value] = [:]
        do throws(JSONProblem) {
            members = try JSONScanner.members(of: line, named: Self.names)
        } catch {
            throw PageLineProblem(id: nil, description: error.description)
        }
        id = members["id"]?.text
        url = members["url"]?.text
        charset = members["charset"]?.text
        let contents = ["html", "html_b64", "text"].filter { members[$0]?.string != nil }
        guard let name = contents.first, let bytes = members[name]?.string else {
            throw PageLineProblem(
                id: id,
                description: "the line has no page; give \"html\", \"html_b64\" or \"text\" as a string")
        }
        guard contents.count == 1 else {
            throw PageLineProblem(
                id: id, description: "the line has both \"\(contents[0])\" and \"\(contents[1])\"; give one")
        }
        switch name {
        case "html": content = .html(bytes)
        case "text": content = .text(bytes)
        default:
            guard let decoded = Base64.decode(bytes) else {
                throw PageLineProblem(id: id, description: "\"html_b64\" is no base64; encode the page again")
            }
            content = .bytes(decoded)
        }
    }

    private static let names: Set<String> = ["id", "url", "html", "html_b64", "text", "charset"]
}

/// Why a line gives no page.
package struct PageLineProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line's `id`, where it could be read.
    package var id: String?
    /// What is wrong and what to do.
    package var description: String
}

/// Undoes base64 (RFC 4648), both alphabets, white space and missing padding allowed.
package enum Base64 {
    private static let unused: UInt8 = 0xFF
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: unused, count: 256)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for (value, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(value) }
        table[Int(UInt8(ascii: "-"))] = 62
        table[Int(UInt8(ascii: "_"))] = 63
        return table
    }()

    /// The bytes; nil for what is no base64.
    package static func decode(_ text: [UInt8]) -> [UInt8]? {
        let (bitsPerLetter, bitsPerByte): (UInt32, UInt32) = (6, 8)
        let table = table
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 3)
        var (pending, bits): (UInt32, UInt32) = (0, 0)
        var letters = 0
        for (index, letter) in text.enumerated() {
            let value = table[Int(letter)]
            if value == unused {
                if letter == 0x20 || letter == 0x0A || letter == 0x0D || letter == 0x09 { continue }
                // Padding ends the text.
                guard letter == UInt8(ascii: "="),
                    text[index...].allSatisfy({ $0 == UInt8(ascii: "=") || $0 <= 0x20 })
                else { return nil }
                break
            }
            letters += 1
            pending = pending << bitsPerLetter | UInt32(value)
            bits += bitsPerLetter
            if bits >= bitsPerByte {
                bits -= bitsPerByte
                bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
            }
        }
        // One letter alone has too few bits for a byte.
        return letters % 4 == 1 ? nil : bytes
    }
}
