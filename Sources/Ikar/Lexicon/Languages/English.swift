extension PhraseLanguage {
    /// English.
    static let english = PhraseLanguage(
        code: "en",
        sets: [
            "please":
                "please|click_here_to|tap_here_to|click_to|you_can|to|want_to|don't_forget_to|be_sure_to|now",
            "signup": "sign_up|signup|sign_me_up|subscribe|register|opt_in",
            "receive": "get|receive|enjoy",
            "mailing": """
            newsletter|newsletters|e-newsletter|mailing_list|email_list|e-mail_list|email_updates|e-mail_updates|\
            email_alerts|e-mail_alerts|daily_briefing|morning_briefing|evening_briefing|email_newsletter|digest|free_e-mail|free_email|weekly_e-mail|weekly_email|daily_e-mail|daily_email|\
            weekday_e-mail|weekday_email|one_e-mail|one_email|short_e-mail|short_email|sunday_letter|weekly_letter
            """,
            "inbox": "your_inbox|your_email|your_e-mail|by_email|by_e-mail|via_email|via_e-mail|your_mailbox",
            "network": """
            facebook|twitter|instagram|linkedin|youtube|whatsapp|telegram|tiktok|pinterest|reddit|bluesky|threads|\
            mastodon|snapchat|x|flipboard|google_news|social_media|social
            """,
            "piece": "article|story|post|page|entry|column|recipe|video|item|news|link|report",
            "our": "our|the|this|a|an|my",
        ],
        dateWords: """
            january february march april may june july august september october november december jan feb mar apr jun \
            jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu \
            thur thurs fri sat sun yesterday today hour hours minute minutes day days week weeks month months ago hrs \
            mins
            """,
        dateGlue: """
            published updated posted modified created on at the of last first date time am pm a m p gmt utc est edt pst \
            pdt cst cdt cet cest bst ist et by and in read min
            """,
        rows: englishContacts + englishCalls + englishTerms + englishWords + englishNotes)
}
