@testable import Ikar

extension PhraseCase {
    /// Notes and calls of newsrooms between and under paragraphs, and prose with the same words.
    static let englishNotes: [PhraseCase] = [
        PhraseCase(
            cue: .newsletter,
            positive: [
                "This column first appeared in our Saturday newsletter.", "Join 12,000 other readers",
                "Thousands of tips. Join thousands of subscribers today.", "You're on the list!",
                "This field is required", "The week in five stories, emailed every morning.",
                "Try our weekly quiz and the podcast.",
            ],
            negative: [
                "This year the parish printed its last edition and gave the press away.",
                "The letters were delivered by a boy on a mule for forty years.",
                "The choir hopes that others will join before the concert in May.",
            ]),
        PhraseCase(
            cue: .readAlso,
            positive: [
                "Watch: The moment the bridge came down", "In pictures: A week of floods",
                "Listen to the episode on Spotify",
                "For more stories from the valley, visit our county page.",
                "Scroll down for more photos", "More in Politics", "Recommended stories", "Hot topics",
                "Other recipes you may like", "Check out our full gallery from the fair",
            ],
            negative: [
                "They watch the river from the tower and ring the bell when it rises.",
                "For more than forty years the ferry was the only way across the bay.",
                "More people came in the spring than the village had beds for.",
                "Visitors see the blog's author as the last witness of the strike.",
            ]),
        PhraseCase(
            cue: .contact,
            positive: [
                "Spotted an error? Tell us.", "Report a typo", "Have a story to share? Get in touch.",
                "Send us a tip", "Email Dana Whitlock",
            ],
            negative: [
                "The inspector reported the crack to the council in March and was ignored.",
                "They have a story about the well that nobody outside the valley believes.",
                "Email reached the island in 2003, ten years after the mainland.",
            ]),
        PhraseCase(
            cue: .commentPrompt,
            positive: [
                "Was this page helpful? Yes No", "Did you find this article useful?", "Take our poll",
                "Vote now",
                "Play today's crossword",
            ],
            negative: [
                "Was this the man who had sold the bridge twice, the judge asked.",
                "Children play in the ruins of the mill until it gets dark.",
            ]),
        PhraseCase(
            cue: .byline,
            positive: [
                "Dana Whitlock contributed to this report.", "Additional reporting by Omar Leaf",
                "With files from the Harbour Desk", "Reporting by Dana Whitlock; Editing by Omar Leaf",
                "See all articles by this author", "Medically reviewed by Ines Dorn, MD",
            ],
            negative: [
                "The drought contributed to the fall of three governments in five years.",
                "With the money from the sale she bought the orchard back.",
            ]),
        PhraseCase(
            cue: .legal,
            positive: [
                "This article was originally published by a partner newsroom.",
                "This story has been corrected.",
                "This is a developing story and will be updated.",
                "Our standards: how we work", "Correction: An earlier version misspelled the name.",
                "As an affiliate of several shops, we earn from qualifying purchases.",
                "Products are independently selected by our editors.",
                "The author holds shares in the company.",
            ],
            negative: [
                "This story begins in a barn, with a fox and two frightened boys.",
                "The stories she licensed to the studio were never filmed.",
                "Our ethics are not for sale, the baker told the inspectors.",
                "The author has a house by the lake and six cats.",
            ]),
        PhraseCase(
            cue: .rights,
            positive: ["Republish this story", "Reprints and permissions", "Reprint our articles for free"],
            negative: ["The publisher will reprint the letters once the family agrees."]),
        PhraseCase(
            cue: .subscribe,
            positive: [
                "If you value our reporting, please consider a donation.",
                "Your support makes our work possible.",
                "We rely on readers like you.", "Get unlimited digital access for $1", "Unlock this article",
            ],
            negative: [
                "If the council agrees, the ferry will run again by the end of May.",
                "Your mother's support was all that the boy asked of the court.",
            ]),
        PhraseCase(
            cue: .advert,
            positive: [
                "Download our free checklist", "Register for our upcoming webinar",
                "Tickets are on sale now at the box office", "Start with a free trial",
            ],
            negative: [
                "The register of the parish lists nine families of that name.",
                "Tickets for the crossing were sold from a hut by the pier.",
            ]),
        PhraseCase(
            cue: .authorBio,
            positive: ["Dana Whitlock joined the newspaper in 2015."],
            negative: ["In May the farmers joined the strike and the port stood still."]),
    ]
}
