@testable import Ikar

extension PhraseCase {
    /// What readers are asked to do and what pages say of themselves, in sentences that look like prose.
    static let readers: [PhraseCase] = [
        PhraseCase(
            cue: .newsletter,
            positive: [
                "Fill your inbox with good things. Once a week, no spam, promise.", "View all newsletters",
                "Every Friday our editor sends subscribers her view of the week.",
                "מי שיצטרף השבוע לרשימת הדיוור יקבל במתנה חוברת מתכונים.",
            ],
            negative: [
                "Each Thursday the market fills the square before the church.",
                "He read the letter twice and put it back into the box.",
            ]),
        PhraseCase(
            cue: .subscribe,
            positive: [
                "Cancel any time", "This content is reserved for our Plus members.", "Members only",
                "Make a tax-deductible contribution today", "תמכו בעיתונאות עצמאית מהפריפריה", "קנו לי קפה",
                "תודה שאת מנויה! בזכותך אנחנו כאן.",
            ],
            negative: [
                "The villa stands on the only hill of the island.",
                "המחיר של כיכר לחם עלה בשנה שעברה ברבע.",
            ]),
        PhraseCase(
            cue: .contact,
            positive: [
                "Do you know more about this story? Contact our reporters in confidence.",
                "Where to get help", "Helplines",
                "If you have been affected by this story, please contact the trust.",
                "את לא לבד. התקשרי עכשיו למרכז הסיוע.", "צילמתם? העליתם? שלחו גם אלינו!",
                "קו הקשב לנוער פתוח עד חצות",
            ],
            negative: [
                "If the river rises again, the lower town will be lost.",
                "הקו בין שתי הערים נסגר לפני המלחמה.",
            ]),
        PhraseCase(
            cue: .commentPrompt,
            positive: [
                "How would you rate this story?", "Click on a star to rate it", "Report this comment",
                "For legal reasons, we are not accepting comments on this story.",
                "הגיבו לכתבה דרך חשבון הפייסבוק שלכם", "תגובה זו הוסרה משום שלא עמדה בכללי הקהילה.",
                "תן ציון לכתבה",
            ],
            negative: [
                "The star of the evening was a horse of nineteen years.",
                "השופט נתן לו ארכה של שבוע.",
            ]),
        PhraseCase(
            cue: .legal,
            positive: [
                "This headline has been changed to better reflect the findings of the report.",
                "Past performance is no guarantee of future returns.",
                "We are not responsible for the content of external sites.",
                "אנו מתנצלים בפני הקוראים על הטעות.", "תשואות העבר אינן מבטיחות תשואות בעתיד.",
            ],
            negative: [
                "The past never left the house on the hill.", "העבר של העיר קבור מתחת לחניון.",
            ]),
        PhraseCase(
            cue: .advert,
            positive: [
                "Brand post", "Save the date: Lantern Food Weekend, 12-14 June", "תוכן מקודם",
                "הציבור מוזמן לשיעורו השבועי של הרב.", "הרשמה לקייטנה בעיצומה",
            ],
            negative: ["The date of the vote was kept secret.", "הכנס נסגר לפני שנים רבות."]),
        PhraseCase(
            cue: .app,
            positive: [
                "Turn on push alerts so you never miss a story", "Read this in the app",
                "סרקו את הברקוד והתקינו את הלוח",
            ],
            negative: ["They turn on the lamps at six.", "הוא פתח את החלון והביט בים."]),
        PhraseCase(
            cue: .share,
            positive: ["Tweet this", "Tell your friends", "הכתבה שותפה 312 פעמים"],
            negative: ["They share a house with two dogs.", "הקישור בין שני המקרים לא הוכח."]),
        PhraseCase(
            cue: .credit,
            positive: ["Image 1 of 14", "Video unavailable", "הצג תמונה במסך מלא", "טוען נגן..."],
            negative: ["The image of the king was cut out of the coins.", "התמונה נמכרה במיליון שקל."]),
        PhraseCase(
            cue: .byline,
            positive: ["Text size", "View as PDF", "הגדל טקסט"],
            negative: ["The size of the text was never in doubt.", "הטקסט נמצא במערה."]),
    ]
}
