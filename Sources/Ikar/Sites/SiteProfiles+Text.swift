/// What is wrong with a file of site profiles.
public struct SiteProfilesError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// What was found and what was expected, without a full stop.
    public var reason: String

    /// The line and the reason, and what to do.
    public var description: String { "line \(line): \(reason); learn the profiles again" }
}

/// Profiles as text, a fact a line, its fields set off by tabs:
///
/// ```
/// ikar-site-profiles	1
/// site	news.example	30
/// text	00a1b2c3d4e5f607	28
/// ```
///
/// The first line has the version of the form and of the fingerprints. `site` has a host and the number of its pages;
/// the lines after it are the site's: the fingerprint of a text in its place, and on how many pages it stands. Sites are in the order of their names' bytes, texts the most frequent first.
extension SiteProfiles {
    private static let magic = "ikar-site-profiles"
    private static let version = "1"
    private static let tab = UInt8(ascii: "\t")
    private static let siteWord = Array("site".utf8)
    private static let textWord = Array("text".utf8)

    /// Reads profiles that ``text`` wrote. Linear; memory within the same bounds as learning.
    ///
    /// - Throws: ``SiteProfilesError`` for the first line that is not as it should be.
    public init(parsing text: [UInt8]) throws(SiteProfilesError) {
        let head = Array("\(Self.magic)\t\(Self.version)".utf8)
        var number = 0
        var host: String?
        var at = 0
        while at < text.count || number == 0 {
            let end = text[at...].firstIndex(of: Ascii.lineFeed) ?? text.count
            let line = text[at..<end]
            at = end + 1
            number += 1
            if number == 1 {
                guard line.elementsEqual(head) else {
                    throw SiteProfilesError(
                        line: 1,
                        reason:
                            "not '\(Self.magic)', a tab and '\(Self.version)': no profiles of this version")
                }
                continue
            }
            let fields = line.split(separator: Self.tab, omittingEmptySubsequences: false)
            do throws(Problem) {
                try add(fields, to: &host)
            } catch {
                throw SiteProfilesError(line: number, reason: error.reason)
            }
        }
    }

    private struct Problem: Error { var reason: String }

    private mutating func add(_ fields: [ArraySlice<UInt8>], to host: inout String?) throws(Problem) {
        let word = fields.first ?? []
        if word.elementsEqual(Self.siteWord) {
            host = try addSite(fields)
        } else if word.elementsEqual(Self.textWord), let host {
            try addText(fields, to: host)
        } else {
            throw Problem(
                reason: host == nil
                    ? "not 'site', before which nothing stands" : "neither 'site' nor 'text'")
        }
    }

    private mutating func addSite(_ fields: [ArraySlice<UInt8>]) throws(Problem) -> String {
        guard fields.count == 3, let host = String(validating: fields[1], as: UTF8.self), Self.isUsable(host),
            let pages = Self.count(fields[2])
        else { throw Problem(reason: "not 'site', a host and a number of pages") }
        guard sites[host] == nil else { throw Problem(reason: "the site '\(host)' for the second time") }
        guard sites.count < SiteRule.mostSites else {
            throw Problem(reason: "more than \(SiteRule.mostSites) sites")
        }
        sites[host] = SiteProfile(pages: pages, texts: [:])
        return host
    }

    private mutating func addText(_ fields: [ArraySlice<UInt8>], to host: String) throws(Problem) {
        guard fields.count == 3, let text = Self.fingerprint(fields[1]), let count = Self.count(fields[2]),
            count <= sites[host]?.pages ?? 0
        else {
            throw Problem(
                reason: "not 'text', 16 hexadecimal digits and a number of pages up to the site's")
        }
        guard sites[host]?.texts.count ?? 0 < SiteRule.mostProfileTexts else {
            throw Problem(reason: "more than \(SiteRule.mostProfileTexts) texts of one site")
        }
        guard sites[host]?.texts.updateValue(count, forKey: text) == nil else {
            throw Problem(reason: "the same text for the second time")
        }
    }

    private static func count(_ field: ArraySlice<UInt8>) -> Int32? {
        guard let value = Int32(String(decoding: field, as: UTF8.self)), value > 0 else { return nil }
        return value
    }

    private static let fingerprintDigits = 16
    private static let hexadecimal = 16

    private static func fingerprint(_ field: ArraySlice<UInt8>) -> UInt64? {
        guard field.count == fingerprintDigits, field.first != UInt8(ascii: "+") else { return nil }
        return UInt64(String(decoding: field, as: UTF8.self), radix: hexadecimal)
    }

    private static func digits(_ fingerprint: UInt64) -> String {
        let digits = String(fingerprint, radix: hexadecimal)
        return String(repeating: "0", count: fingerprintDigits - digits.count) + digits
    }

    /// The profiles as text, the same for equal profiles; ends with a line end. `n log n`.
    public var text: String {
        var out = "\(Self.magic)\t\(Self.version)\n"
        for (host, profile) in sites.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            out += "site\t\(host)\t\(profile.pages)\n"
            let texts = profile.texts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
            for (text, pages) in texts { out += "text\t\(Self.digits(text))\t\(pages)\n" }
        }
        return out
    }
}
