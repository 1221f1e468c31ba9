/// What the words in a link's address and `rel` say about where it leads.
///
/// One row a meaning; tokens are told apart as in ``ContainerCue``. Names of networks stand for the sharing and following
/// that pages offer through them, whatever the site.
enum LinkCue: Int, CaseIterable, Sendable {
    case social, taxonomy, author, plea, contact, sponsored, comment, fragment

    /// The cue's bit.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    /// Words by meaning, in the order of the cases; a fragment is known by its sign.
    private static let table = [
        """
        facebook twitter whatsapp linkedin pinterest reddit telegram instagram youtube tiktok threads bluesky \
        mastodon sharer share intent follow rss feed
        """,
        "tag tags topic topics category categories cat section sections keyword keywords label labels hashtag archive",
        """
        author authors writer writers profile profiles contributor contributors staff people user users member \
        members columnist columnists journalist journalists reporter reporters bio about
        """,
        """
        subscribe subscription subscriptions newsletter newsletters signup login signin register registration join \
        donate donation account membership offer offers checkout podcast podcasts app apps download
        """,
        "mailto tel contact sms",
        "sponsored nofollow affiliate aff ref partner partners amzn",
        "comment comments respond disqus replytocom reply talkback",
        "",
    ]

    /// Bits of the cues that a word's hash stands for.
    static let bits = CueBits(table)
}
