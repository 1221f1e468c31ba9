extension PhraseLanguage {
    /// Hebrew: notes and calls that stand between the paragraphs of an article, in its own container, where nothing but
    /// their words tells them from it.
    static let hebrewNotes: [PhraseRow] = notesOfReaders + notesOfEditors + notesOfSellers

    /// What readers are asked to do.
    private static let notesOfReaders: [PhraseRow] = [
        .within(
            "he.newsletter.to-mailbox", .newsletter,
            """
            לקבל|קבל~|מקבלים|תקבלו … למייל|לתיבה|+תיבת_הדואר|לדוא"ל|לאימייל|לטלפון_שלכם|לנייד_שלכם
            """, most: 30),
        .within("he.newsletter.no-spam", .newsletter, "בלי|ללא ספאם|חפירות|פטפוטים|הודעות_מיותרות", most: 35),
        .within(
            "he.newsletter.group-here", .newsletter,
            """
            +קבוצת|+קבוצה|+ערוץ <network> … נכנסים|נכנסו|מצטרפים|הצטרפ~|כאן|מכאן|השקטה|שקטה
            """, most: 35),
        .sentence(
            "he.newsletter.registration", .newsletter,
            """
            להרשמה|להצטרפות|להירשם|להצטרף +הסכת|+פודקאסט|+עדכון|+עדכונים|+רשימה|+מועדון|+קהילה|+ערוץ
            """, most: 25),
        .sentence(
            "he.newsletter.not-yet", .newsletter,
            """
            עדיין_לא|עוד_לא|טרם חברים|חברות|עוקבים|עוקבות|הורדתם|הצטרפתם|נרשמתם|התקנתם
            """, most: 30),
        .within("he.newsletter.give-mail", .newsletter, "תנו|תני|תן|שלחו לי|לנו מייל|כתובת|אימייל", most: 30),
        .sentence(
            "he.newsletter.details", .newsletter,
            """
            השאיר~|מלאו|הזינו פרטים|טלפון|כתובת|מייל|+הודעה … נחזור|ונחזור|וקבלו|תקבלו|לקבל|אליכם|אליך
            """, most: 30),

        .sentence(
            "he.read-also.watch", .readAlso,
            """
            לצפייה|להאזנה|לעיון|לתקציר|לסרטון|לגלריה|האזינו|האזיני
            """, most: 18),
        .opening(
            "he.read-also.dont-miss", .readAlso,
            """
            אל_תפספסו|לא_לפספס|אסור_לפספס|שווה_קריאה|חובה_לקרוא|כדאי_לקרוא
            """, .stop, most: 20),
        .within(
            "he.read-also.whole-talk", .readAlso,
            """
            השיחה|הריאיון|הראיון|התוכנית|הקטע|הסרטון|התקציר|הפרק|ההקלטה המלא|המלאה
            """, most: 20),
        .opening(
            "he.read-also.all-the", .readAlso,
            """
            לכל|לכלל <pieces>|+פרוטוקולים|+קטעים|+תוכניות|+ביקורות|+שיעורים|+תוצאות|+הודעות|+אירועים|+פרסומים|+שאלות
            """, most: 14),
        .opening(
            "he.read-also.about", .readAlso, "עוד על|אודות|בעניין|מאת|בסדרה|אצלנו|בנושא|באותו_נושא", most: 16),
        .sentence(
            "he.read-also.series", .readAlso,
            """
            זו|זהו|זה|זאת|+חלק +רשימה|+פרק|+חלק|+כתבה|+טור|+שיעור|+פוסט … +סדרה|+סדרת
            """, most: 20),
        .opening(
            "he.read-also.next-time", .readAlso,
            """
            בשבוע_הבא|בפרק_הבא|בחודש_הבא|בגיליון_הבא|בשיעור_הבא|מחר|בקרוב באתר|בתוכנית|אצלנו|במדור|במגזין|בערוץ
            """, most: 20),
        .sentence("he.read-also.seen", .readAlso, "ראיתם|קראתם|שמעתם|פספסתם כבר|את", most: 14),
        .opening(
            "he.read-also.aired", .readAlso,
            """
            גם_זה|גם_זאת|גם_זו|כבר שודר|שודרה|פורסם|פורסמה|התפרסם אצלנו|באתר|כאן
            """, most: 16),

        .within("he.share.tag-someone", .share, "תייג~ חבר|חברה|חברים|מישהו|מישהי", most: 25),
        .sentence(
            "he.share.also-on", .share,
            """
            אני|אנחנו|אנו|תמצאו_אותי|תמצאו_אותנו|מצאו_אותנו|חפשו_אותנו גם? <network>
            """, most: 14),
        .sentence(
            "he.share.follow-author", .share, "עקב~ אחר|אחרי +כותב|+כותבת|+טור|+מדור|+פודקאסט", most: 25),
        .sentence(
            "he.share.enjoyed", .share,
            """
            נהניתם|אהבתם|נהנית|אהבת … עשו|subscribe|פעמון|+יוטיוב|youtube|עקב~|הצטרפ~|הירשמ~|תייג~|דרג~
            """, most: 25),
        .sentence(
            "he.share.rate", .share, "דרג~|לדירוג|לדרג גם|את|אתם|אותנו|+כתבה|+מתכון|+מוצר|עכשיו", most: 14),
        .sentence("he.share.tell-friends", .share, "ספר~ עלינו|עליי|לחברים|לחבר|לחברה", most: 20),

        .within("he.comments.poll", .commentPrompt, "תוצאות|לתוצאות|השתתפו|הצביעו +סקר", most: 20),
        .within("he.comments.votes", .commentPrompt, "# הצביעו|השתתפו|דירגו|הגיבו עד_כה|+סקר", most: 20),
        .sentence("he.comments.vote", .commentPrompt, "הצביעו|הצביעי|הצבע|להצבעה", .stop, most: 10),
        .within(
            "he.comments.locked", .commentPrompt,
            """
            +אשכול|+דיון|+תגובות|+שרשור ננעל|יינעל|נעול|נסגר|סגור|סגורות|חסומות|ננעלו|נסגרו
            """, most: 20),

        .sentence(
            "he.contact.mistake", .contact,
            """
            מצאתם|גיליתם|ראיתם|נפלה|נפל|חושבים|נתקלתם|מצאת|זיהיתם … +טעות|שטעינו|טעינו|+שגיאה|+תקלה|אי_דיוק|שגינו
            """, most: 30),
        .sentence(
            "he.contact.to-desk", .contact,
            """
            שלח~|שולחים|שילחו|הודיעו|פנ~|העירו|דווחו אלינו|+מערכת|+דסק|+צוות|בדף_השיחה|את_עינינו|הודעה
            """, most: 30),
        .sentence(
            "he.contact.and-we", .contact,
            """
            שלח~|שילחו|כתב~|ספר~|הודיעו … ונעדכן|נעדכן|ונתקן|נתקן|ונפרסם|ונבדוק|נבדוק|נשדר
            """, most: 30),
        .opening(
            "he.contact.for-questions", .contact,
            """
            לשאלות|לבירורים|לפרטים|לפניות|להזמנות|לפרטים_נוספים|למידע_נוסף|לתיאום
            """, .channel, most: 35),
        .sentence(
            "he.contact.were-you", .contact,
            "הייתם|היית|צילמתם|יש_לכם|מכירים שם|סיפור|+סיפור|+מידע|תמונה|תמונות|סרטון",
            most: 25),
        .within(
            "he.contact.invited", .contact,
            """
            אתם|את|אתה|הנכם|הינכם|כולם מוזמנים|מוזמנת|מוזמן לתרום|להרחיב|לערוך|להוסיף|להשתתף|לכתוב|להצטרף|לשלוח|\
            לשתף|לעקוב|להגיב|לשאול|לפנות
            """, most: 35),

        .within(
            "he.navigation.press", .navigation,
            """
            לחצו|לחצי|ללחוץ|הקליקו|הקישו על|כאן|פה|את
            """, most: 30),
        .opening(
            "he.navigation.results", .navigation, "נמצאו|מוצגות|מוצגים # תוצאות|פריטים|מאמרים|שיעורים|מוצרים",
            most: 12),
        .opening("he.navigation.download", .navigation, "להורדה|להורדת|להדפסה|להדפסת", most: 16),
        .opening(
            "he.navigation.contents", .navigation, "במאמר|בכתבה|בפוסט|בעמוד|בדף|בערך|במדריך זה|זו|הזה|הזאת",
            .stop, most: 5),

        .within("he.login.must", .login, "יש|עליכם|עליך|צריך|נא|כדי להתחבר|להזדהות|להיכנס_לחשבון", most: 20),

        .opening(
            "he.app.sent-from", .app, "נשלח|נכתב מהטלפון|מהאייפון|מהנייד|מאפליקציית|באמצעות_אפליקציית",
            most: 14),
        .within("he.app.also-in", .app, "גם|זמין|זמינה|זמינים +אפליקציה|+אפליקציית|+יישומון", most: 25),
    ]

    /// What editors say of the text: where it comes from, what it is good for, who has rights in it.
    private static let notesOfEditors: [PhraseRow] = [
        .opening(
            "he.byline.edited", .byline,
            """
            נערך_לאחרונה|נערכה_לאחרונה|ההודעה_נערכה|הודעה_נערכה|עריכה_אחרונה
            """, most: 24),
        .opening(
            "he.credit.made", .credit,
            """
            הגישה|הגיש|הגישו|הפקה|תחקיר|בימוי|הקלטה|הקלדה|הגהה|עורך_ראשי|עורכת_ראשית|מפיק|מפיקה|\
            מגיש|מגישה|על_הקול|תסריט|שחקנים
            """, .stop, most: 30),
        .opening(
            "he.credit.typed", .credit,
            """
            הוקלד|הוקלדה|תומלל|תומללה|נרשם|הוגה|נסרק|סוכם|שוכתב על_ידי|בידי|ע"י|מפי
            """, most: 30),
        .opening(
            "he.credit.first-published", .credit,
            """
            נדפס|פורסם|פורסמה|התפרסם|התפרסמה|שודר|שודרה|הופיע|הופיעה לראשונה|במקור
            """, most: 40),
        .opening(
            "he.credit.this-was", .credit,
            """
            הפוסט|הטור|הכתבה|המאמר|הרשימה|הסיפור|השיר|הראיון|הריאיון|התוכנית|הפריט|הדברים פורסם|פורסמה|התפרסם|\
            התפרסמה|נדפס|נדפסה|שודר|שודרה|הופיע|הופיעה|נאמרו|נכתב לראשונה|במקור|לפני_כן
            """, most: 30),
        .sentence(
            "he.credit.dedicated", .credit,
            """
            +שיעור|+דף|+לימוד|+גיליון|+עלון|+מאמר מוקדש|מוקדשת|מוקדשים
            """, most: 30),
        .within("he.credit.memory", .credit, "לעילוי_נשמת|לע\"נ|לרפואת|לרפו\"ש", most: 25),

        .opening("he.legal.disclosure", .legal, "גילוי_נאות|ניגוד_עניינים|גילוי_נאות_מלא", .stop, most: 60),
        .opening("he.legal.corrected", .legal, "תיקון|תיקון_טעות|הבהרה|נ\"ב", .number, most: 40),
        .within(
            "he.legal.first-version", .legal, "בגרסה|בגירסה|בנוסח קודמת|הקודמת|הראשונה|ראשונה|הקודם", most: 30
        ),
        .within("he.legal.contradiction", .legal, "בכל|במקרה_של|של סתירה", most: 45),
        .within("he.legal.convenience", .legal, "נועד|נועדה|מוגש לנוחות|לידיעה|למידע_כללי", most: 40),
        .within("he.legal.genders", .legal, "בלשון|לשון זכר|נקבה", most: 35),
        .within(
            "he.legal.through-us", .legal, "תקנו|קנייה|רכישה|תזמינו דרכי|דרכנו|דרכם|דרך_הקישור|דרך_הלינק",
            most: 45),
        .within(
            "he.legal.no-substitute", .legal,
            """
            תחליף|כתחליף|להחליף ל|לייעוץ|ליעוץ|לטיפול|לאבחון|לחוות_דעת|להתייעצות|ייעוץ|בדיקה
            """, most: 60),
        .within("he.legal.general", .legal, "כללי|כללית|כלליים בלבד", most: 45),
        .sentence(
            "he.legal.do-not", .legal,
            """
            אין לשכפל|להפיץ|להסתמך|לראות_באמור|לראות_בכתוב|ללמוד_מן|ללמוד_מהכתוב|לעשות_שימוש
            """, most: 45),
        .within(
            "he.legal.subject-to", .legal,
            """
            כפופים|כפוף|כפופות|בכפוף|עשויים|עשויות|ייתכנו|נוסח_התקנון|התקנון לתקנון|לתנאים|לשינויים|להשתנות|לתנאי|\
            הוא_הקובע|שינויים
            """, most: 40),
        .within(
            "he.legal.public-domain", .legal,
            """
            +יצירה|+טקסט|+ספר|+שיר|+סיפור|נמצאת|נמצא ברשות_הציבור|נחלת_הכלל|ברשות_הכלל
            """, most: 45),
        .within("he.legal.not-updated", .legal, "אינו|אינה|לא|אינם מתעדכן|מתעדכנת|מתעדכנים", most: 25),
        .within(
            "he.legal.reuse", .legal, "+שימוש|שימוש_חוזר … מותר|אסור|באישור|ברשות|טעון", most: 35),
        .within("he.legal.genizah", .legal, "טעון|טעונה|טעונים גניזה", most: 25),
        .opening("he.legal.cite", .legal, "לציטוט|ציטוט_מומלץ|איך_לצטט|לציטוט_המאמר", .stop, most: 30),
        .within(
            "he.legal.review-copy", .legal, "הושאל|הושאלה|סופק|סופקה|נשלח|נשלחה|ניתן לסקירה|לביקורת|לצורך",
            most: 25),
        .within("he.legal.review-unit", .legal, "יחידת|מכשיר|עותק +סקירה|+ביקורת", most: 25),
        .opening("he.legal.source-needed", .legal, "דרוש|נדרש|חסר מקור", most: 25),
        .opening("he.legal.stub", .legal, "+ערך|+פרק|+דף זה|הזה|זו … קצרמר|חלקי|בכתיבה|בבנייה", most: 25),
        .opening(
            "he.legal.old-version", .legal, "זו|זוהי|זאת|+גרסה|+גירסה גרסה|גירסה|ישנה|קודמת|ישנה|של", most: 25
        ),
        .opening(
            "he.legal.staff-note", .legal, "הערת צוות|מנהל|+מערכת|+עורך|+עורכת|מנהלים|+הנהלה", most: 40),
        .opening("he.legal.correction", .legal, "תיקון|הבהרה|תיקון_טעות|עדכון_והבהרה", .stop, most: 50),
    ]

    /// What is for sale, and what money is asked for.
    private static let notesOfSellers: [PhraseRow] = [
        .opening("he.advert.coupon", .advert, "קוד|קודי קופון|הנחה|הטבה", most: 25),
        .opening("he.advert.compare", .advert, "השוואת|להשוואת מחירים|מחיר", most: 12),
        .within(
            "he.advert.stock", .advert, "עד_גמר_המלאי|אזל_במלאי|אזל_מהמלאי|בכפוף_למלאי|בתוקף_עד", most: 25),
        .within(
            "he.advert.prices", .advert, "+מחירים|+תעריפים נבדקו|נכונים|עשויים|כפופים|מעודכנים", most: 25),
        .opening(
            "he.advert.to-buy", .advert,
            """
            קנ~|הזמינ~|לרכישה|לרכישת|להזמנה|להזמנת|לקביעת|לתיאום עכשיו|+כרטיסים|תור|פגישה|אונליין|+מוצר|מקום|מקומות|\
            +ספר|+סדנה|+קורס|שיעור
            """, most: 22),
        .within(
            "he.advert.made-with", .advert, "הוכן|נכתב|נכתבה|הופק|הופקה|צולם בשיתוף|במימון|בחסות|בתמיכת",
            most: 25),
        .within("he.advert.places-left", .advert, "נותרו|נשארו|נותר … מקומות|מקום|כרטיסים|אחרונים", most: 30),
        .within("he.advert.calculator", .advert, "+מחשבון … הזינו|חשבו|בדקו|ישיב|וקבלו", most: 25),
        .within("he.advert.department", .advert, "מחלקת|לפרסום +פרסום|+מודעות|באתר|אצלנו|בעיתון", most: 25),
        .sentence("he.advert.owners", .advert, "בעלי|בעלות עסקים|עסק", .stop, most: 25),
        .within(
            "he.advert.for-members", .advert,
            "מבוטחי|מבוטחים|לקוחות|לקוחותינו|מנויי|חברי … זכאים|נהנים|מקבלים", most: 22),

        .within(
            "he.subscribe.donations", .subscribe,
            """
            חי|חיים|מתקיים|מתקיימת|פועל|פועלת|קיים|תלוי … מתרומות|בתרומות|מתרומותיכם|תרומותיכם|מתמיכת|מתרומת
            """, most: 30),
        .within(
            "he.subscribe.your-gift", .subscribe, "תרומתכם|תמיכתכם|תרומתך|תמיכתך|לעזרתכם|לתמיכתכם", most: 40),
        .sentence(
            "he.subscribe.help", .subscribe,
            """
            סייעו|עזרו|תמכו|תרמו|בואו_לעזור לנו|באתר|במיזם|בפרויקט|לפרויקט|לאתר|במפעל|להמשיך
            """, most: 30),
        .within(
            "he.subscribe.dedicate", .subscribe,
            """
            להקדשת|הקדשת|החזקת|להנצחת|להחזקת יום|שיעור|עמוד|+שיעור|+אתר|דף
            """, most: 30),
    ]
}
