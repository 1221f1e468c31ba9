import Testing

@testable import Ikar

/// Blocks that say a meaning and prose that only holds its words.
struct PhraseCase: Sendable, CustomTestStringConvertible {
    let cue: PhraseCue
    let positive: [String]
    let negative: [String]

    var testDescription: String { "\(cue)" }
}

extension PhraseCase {
    /// All cases, of furniture and of prose.
    static let all = english + englishNotes + hebrew + hebrewNotes + hebrewFurniture + readers

    static let english: [PhraseCase] = [
        PhraseCase(
            cue: .newsletter,
            positive: [
                "Sign up for our newsletter",
                "Subscribe to our weekly e-mail list for more stories like this.",
                "Join our WhatsApp channel", "Get the Evening Briefing delivered to your inbox",
                "Enter your e-mail address", "NEWSLETTER", "Stay up to date",
                "You can unsubscribe at any time.",
                "By signing up you agree to receive occasional offers", "Never miss a story",
                "The day's five stories, straight to your inbox",
            ],
            negative: [
                "The minister said the newsletter had been printed twice a month since 1961.",
                "Members of the union who sign up new colleagues are paid a bonus, the leaflet explains.",
                "She asked for the list to be sent to the mayor before Friday's vote.",
                "The parish newsletter was his only source of news during the winter.",
                "His inbox had been emptied by the time the police arrived.",
            ]),
        PhraseCase(
            cue: .readAlso,
            positive: [
                "Read more: Night buses return after a petition", "Read also:", "RELATED STORIES",
                "More on this story", "You may also like", "Continue reading",
                "See also: the harbour in 1958",
                "Recommended for you", "Related: why the price of wheat rose", "Most read",
                "Read next in Companies",
            ],
            negative: [
                "Read more than a page and you will see what the author means by mercy.",
                "The two accidents were related, investigators said on Monday.",
                "More on average was spent on bridges than on roads in the county that year.",
                "He continued reading until the lamp went out and then sat in the dark.",
                "You may find that the second coat dries faster than the first.",
            ]),
        PhraseCase(
            cue: .share,
            positive: [
                "Share this article", "Share on Facebook", "Follow us on Instagram", "Copy link", "Tweet",
                "Made it? Tag me on Instagram with a picture",
                "Click to share on Twitter (Opens in new window)", "Email this to a friend",
                "Follow @harbourdesk",
                "Send to a friend", "Printer-friendly version", "Facebook Twitter WhatsApp",
                "Like us on Facebook!",
            ],
            negative: [
                "The partners share this burden equally, the court was told on Tuesday morning.",
                "Shares in the glassmaker fell nine per cent after Facebook changed its terms.",
                "They follow us everywhere, said the two reporters who covered the march.",
                "A link between the two fires has not been ruled out by the brigade.",
            ]),
        PhraseCase(
            cue: .subscribe,
            positive: [
                "Subscribe", "Subscribe now for $1", "Become a member", "Support our journalism",
                "Already a subscriber? Log in", "This article is for subscribers only",
                "Start your free trial",
                "You have read two of three free stories this month.", "Donate", "Subscribe: 3 months for £3",
                "Please consider supporting our work with a donation.",
            ],
            negative: [
                "Few economists subscribe to the view that wages follow prices so closely.",
                "The museum was founded by a member of the council who had become rich on salt.",
                "The trial of the two men will start in the spring, the prosecutor said.",
                "Subscribers to the old theory point to the flood marks in the fish hall.",
            ]),
        PhraseCase(
            cue: .credit,
            positive: [
                "Photo: Ilse Tarrant", "Photograph by Teodor Brask", "Image credit: Harbour Museum",
                "(Photo by Ana Reyes/Getty Images)", "Credit: Reuters", "Illustration: Nora Peleg",
                "Photo courtesy of the parish", "Picture: Jude Farrow", "Click to enlarge",
            ],
            negative: [
                "The photo by the door had faded long before the family sold the house to strangers.",
                "She was given credit for the rescue by everyone on the quay that night.",
                "The image of the harbour in fog has been printed on mugs since 1958.",
                "They took a picture of the river from the bridge and went home.",
            ]),
        PhraseCase(
            cue: .contact,
            positive: [
                "Contact us", "Tel. 01632 960 318", "Call us on 555-0142", "E-mail: desk@example.org",
                "newsroom@example.org", "Get in touch", "P.O. Box 212, Zichron Oren",
                "Write to docs@example.org with any questions", "Send tips to green@example.org",
                "[email protected]", "The newsroom can be reached by telephone at 555-0163",
            ],
            negative: [
                "The police were in contact with the family throughout the night and into the morning.",
                "He called the council's decision a phone book of excuses in a long speech.",
                "Between 1998-2004 the firm paid no tax in the county at all.",
                "The house on the corner had 14 rooms and a street door painted green.",
            ]),
        PhraseCase(
            cue: .commentPrompt,
            positive: [
                "Comments", "12 comments", "Comments (12)", "Leave a reply", "Add a comment",
                "Join the conversation",
                "Your email address will not be published.", "Be the first to comment",
                "Log in to post a comment",
                "Notify me of follow-up comments by email", "Comments are closed", "View all comments",
            ],
            negative: [
                "The mayor's comments were greeted with laughter on both sides of the chamber.",
                "No comment was made by the company until the following Wednesday morning.",
                "In reply the prosecutor read the whole of the letter to the jury.",
                "She left a comment in the margin of the book, in pencil.",
            ]),
        PhraseCase(
            cue: .legal,
            positive: [
                "Privacy Policy", "Terms of Use", "Terms and Conditions", "Cookie Policy",
                "This post contains affiliate links.",
                "We may earn a commission if you buy through our links.",
                "The views expressed are the author's own.",
                "This is not intended as medical advice.", "Disclaimer: nothing here is advice.",
            ],
            negative: [
                "The terms of the deal were kept secret by both families for sixty years.",
                "He was granted all rights to the river by the king in a charter.",
                "Her views on the matter changed after the second winter on the island.",
                "Privacy was the one thing the lighthouse gave its keepers in plenty.",
            ]),
        PhraseCase(
            cue: .rights,
            positive: [
                "© 2024 Harbour Press", "All rights reserved", "All rights reserved.", "(c) 2021 The Ledger",
                "Copyright 2023 Ledger Company Limited", "Copyright © 2019 by the author",
                "This material may not be published, broadcast or redistributed.",
                "It may not be reproduced without written permission.",
                "© 2022 Ledger Wire. This material may not be copied.",
            ],
            negative: [
                "He was granted all rights to the river by the king in a charter.",
                "Copyright was unknown to the printers of the valley, and so they copied.",
                "Her right to the house was never questioned while her aunt lived.",
                "The museum may reproduce the letters once the family agrees.",
            ]),
        PhraseCase(
            cue: .consent,
            positive: [
                "We use cookies to remember your settings", "This site uses cookies.", "Accept all",
                "Manage cookies",
                "By continuing to use this site you agree to our use of cookies.", "Cookie settings",
                "Do not sell my personal information", "We value your privacy",
                "We and our 214 partners store and read information on your device", "Reject all",
            ],
            negative: [
                "She baked cookies for the whole street every Christmas until the oven failed.",
                "The two sides would accept all the terms but one, the envoy told reporters.",
                "The store and its partners were fined for the way they kept information about staff.",
                "They do not sell bread on the island after noon.",
            ]),
        PhraseCase(
            cue: .advert,
            positive: [
                "Advertisement", "Sponsored content", "Advertisement – story continues below",
                "Story continues below",
                "Article continues below this ad", "Ad", "Paid for by Larkmead Insulation",
                "Advertise with us",
                "Sponsored by the tourist board", "Shop now", "Scroll to continue reading",
            ],
            negative: [
                "The advertisement that made her famous was filmed in a single afternoon in 1964.",
                "The story continues with the second volume, which the family has not released.",
                "The team was sponsored for a decade by a maker of pencils.",
                "An ad in the window offered a piano stool, but no piano.",
            ]),
        PhraseCase(
            cue: .app,
            positive: [
                "Download our app", "Get the app", "Open in app", "Available on the App Store",
                "Turn on notifications", "Please enable JavaScript", "Get it on Google Play",
                "Download the free app for iOS and Android", "Your browser does not support HTML5 video",
            ],
            negative: [
                "The company's new app lost the orders of two thousand customers in an hour.",
                "Parents were told by letter that notifications about closures had stopped.",
                "He said the store in the village would open again after Easter.",
                "The browser market is smaller than it was a decade ago.",
            ]),
        PhraseCase(
            cue: .login,
            positive: [
                "Log in", "Sign in", "Forgot your password?", "Create an account",
                "Don't have an account? Sign up",
                "You must be logged in to post", "My account", "Register", "Sign in to continue reading",
                "Already have an account?",
            ],
            negative: [
                "He kept an account of the voyage in a tin box under the bunk.",
                "The clerk would register the boats each spring before the ice had gone.",
                "A sign in the hall warned visitors about the stairs.",
                "The password to the vault was known to three people, all of them dead.",
            ]),
        PhraseCase(
            cue: .navigation,
            positive: [
                "Skip to main content", "Menu", "Search", "Back to top", "Next page", "Previous article",
                "Home",
                "Toggle navigation", "Page 2 of 5", "Jump to navigation", "Sorry, we could not find the page",
            ],
            negative: [
                "The search for the two missing climbers was called off at dusk on Sunday.",
                "The menu changes with the tide, and there is no printed version of it.",
                "They went home the next day and never spoke of the bridge again.",
                "She turned back to the top of the hill when the whistle blew.",
            ]),
        PhraseCase(
            cue: .tags,
            positive: [
                "Tags: river, flood", "Tags", "Topics: harbour labour", "Filed under: Transport",
                "Categories: Bread",
                "Tagged with bus, garage", "Posted in News", "Related tags", "Keywords: tides, clocks",
            ],
            negative: [
                "The tags on the boxes had been written by a child, the archivist believed.",
                "The report names three topics that the ministry would rather not discuss.",
                "A complaint was filed under an old law that nobody had used since 1911.",
                "The keywords in the letter were underlined in red.",
            ]),
        PhraseCase(
            cue: .byline,
            positive: [
                "By Carla Voss", "Published: NOVEMBER 3, 2024 17:42", "MARCH 12, 2022 23:56", "5 min read",
                "Last updated on May 13, 2024", "Written by Hal Pemberthy", "10/1/2014", "3 days ago",
                "Saturday 8 February 2025",
                "Posted by Editor on 20 September 2024",
            ],
            negative: [
                "By then the water had reached the second step of the chapel and was rising.",
                "In March 2022 the council voted to close the bridge to lorries.",
                "The letter was written by a man who had never seen the sea.",
                "It took 5 minutes to read the verdict and an hour to empty the room.",
                "12 of them",
            ]),
        PhraseCase(
            cue: .authorBio,
            positive: [
                "Rowena Castellane is a reporter who covers roads and rivers.",
                "Carla Voss is the Ledger's transport editor.", "About the author",
                "The writer is a retired engineer.",
                "Hal Pemberthy is an award-winning journalist based in Karsk.",
                "Dale Everhart covers the county for the Gazette.", "More from Carla Voss",
                "About the writer:",
                "She is the author of two books on tides.",
            ],
            negative: [
                "The bridge is a reporter's dream: everyone who crosses it has a story about the toll.",
                "When the editor arrived the paper had already gone to press.",
                "He told the author that the tide would not wait for his book.",
                "An insurance policy covers the boats for storm damage but not for ice.",
            ]),
    ]
}
