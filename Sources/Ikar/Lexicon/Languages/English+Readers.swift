extension PhraseLanguage {
    /// English: what readers are asked to do, and what a page says of itself, in whole sentences that look like prose.
    static let englishReaders: [PhraseRow] = askedOfReaders + englishPieces + englishPictures

    /// Sign-ups, support, tips, votes, help.
    private static let askedOfReaders: [PhraseRow] = [
        .within("en.newsletter.your-inbox", .newsletter, "in|into|to|fill your inbox|mailbox", most: 40),
        .within(
            "en.newsletter.send-you", .newsletter,
            """
            we'll|we_will|i'll|we send|email|mail|deliver you … email|emails|mail|newsletter|morning|\
            week|day
            """,
            most: 30),
        .sentence(
            "en.newsletter.each", .newsletter,
            """
            each|every|once_a monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|\
            morning|month … subscribers|inbox|newsletter|newsletters|send_it_out|in_your_email
            """, most: 40),
        .opening(
            "en.newsletter.all", .newsletter, "view|see|browse|manage all|my|your|our newsletters", most: 8),
        .sentence(
            "en.subscribe.cancel", .subscribe,
            "cancel any|at_any|anytime|whenever time|moment|you", most: 14),
        .within(
            "en.subscribe.price", .subscribe,
            """
            unlimited|full|digital|print access|edition|subscription … week|month|year|months|weeks
            """, most: 25),
        .within(
            "en.subscribe.reserved", .subscribe,
            """
            this|the content|story|article|piece|page is reserved|exclusive|only|available|free … \
            members|subscribers|supporters|member|premium|support
            """, most: 30),
        .within(
            "en.subscribe.journalism", .subscribe,
            """
            support|supports|fund|funds|powers|sustain|sustains|backing|behind our|local|independent|\
            this journalism|newsroom|reporting|work|writing
            """, most: 45),
        .within(
            "en.subscribe.contribution", .subscribe,
            """
            make|give|every|your|a a|tax-deductible|one-off|monthly|small|single|contribution|\
            donation|gift contribution|donation|gift|however|keeps|helps|today|powers
            """, most: 30),
        .within(
            "en.subscribe.coffee", .subscribe,
            "price|cost|instead of a|one cup|coffee|pint", most: 40),
        .whole(
            "en.subscribe.amounts", .subscribe,
            """
            one-time|one-off|monthly|weekly|annually|other|other_amount|give|give_now|donate_now|\
            join_us|join_today|become_a_friend|this_is_a_premium_article|premium_article|\
            premium_content|subscriber_only|subscribers_only|members_only|cancel_anytime|\
            cancel_any_time
            """),
        .sentence(
            "en.contact.do-you-know", .contact,
            """
            do|did|have you know|have|see|work|witness|got … story|anything|information|tip|question|\
            complaint|dilemma|about_this
            """, most: 40),
        .sentence(
            "en.contact.have-you", .contact,
            """
            have|were|are you … we'd|we_would|drop|email|contact|write|tell_us|send_us|get_in_touch
            """, most: 40),
        .within(
            "en.contact.on-signal", .contact,
            """
            contact|reach|message|reached|contacted|text … on_signal|via_signal|on_whatsapp|\
            via_whatsapp|securely|via_his_website|via_her_website|on_social_media
            """, most: 35),
        .within(
            "en.contact.send-photos", .contact,
            """
            send|invited_to_send us|your|them|in photos|pictures|tips|video|to_us|by
            """, most: 35),
        .within(
            "en.contact.anyone", .contact,
            """
            anyone|anybody|any_witnesses|any_witness with|who … contact|call|phone|come_forward
            """,
            most: 40),
        .sentence(
            "en.contact.helpline", .contact,
            """
            if you|you're|someone … affected|suicide|immediate_danger|need_help|in_danger|distress
            """, most: 50),
        .within(
            "en.contact.support-available", .contact,
            """
            confidential|free|impartial|emotional support|help|advice … available|contact|call|visit|\
            on
            """, most: 30),
        .whole(
            "en.contact.help", .contact,
            """
            helplines|helpline|where_to_get_help|how_to_get_help|where_to_find_help|\
            information_and_support|questions_get_in_touch|know_more|got_a_story|got_a_tip|\
            send_us_your_tips|send_a_tip|meet_the_author|give_feedback|contact_the_author|\
            contact_the_reporter
            """),
        .sentence(
            "en.comments.have-your-say", .commentPrompt,
            """
            have|had your say … poll|survey|below|comments|website|win|vote|reader
            """, most: 30),
        .sentence(
            "en.comments.tell-us", .commentPrompt,
            """
            tell|show|let us which|what|who|how|whether|your|in|with … we'll|thumbs_up|comments|below|\
            think|know|improve|post|favourite|favorite
            """, most: 30),
        .sentence(
            "en.comments.rate", .commentPrompt,
            """
            please? rate|click_to_vote|click_on_a_star|how_would_you_rate|how_did_you_do|you_scored|\
            test_your_knowledge|no_votes|average_rating|results|total_votes|vote_count|was_this_article|was_this_helpful|\
            did_you_find_this_useful
            """, most: 16),
        .within(
            "en.comments.moderated", .commentPrompt,
            """
            comments|comment are|is|on|may|will … moderated|premoderated|pre-moderated|closed|\
            published|appear|appearing|disabled|accepted
            """, most: 45),
        .within(
            "en.comments.moderate", .commentPrompt,
            """
            moderate|monitor|accepting|allow|pre-moderate|post-moderate|read all|comments|readers'|or|\
            any … comments|on|story|article
            """,
            most: 45),
        .sentence(
            "en.comments.poll-note", .commentPrompt,
            """
            this|our poll|quiz|survey is|reflects|takes|closes … scientific|opinions|minutes|at
            """, most: 30),
        .sentence(
            "en.comments.hit-like", .commentPrompt,
            """
            hit|tap|press|click the heart|like|thumbs|bell|follow|star button|icon|up|if|to|sign
            """, most: 25),
        .within(
            "en.comments.leave-me", .commentPrompt, "leave me|us|a a|your comment|review|rating|reply",
            most: 30),
        .whole(
            "en.comments.tools", .commentPrompt,
            """
            report_this_comment|sort_by|sort_by_newest|newest|oldest|most_liked|most_recent|\
            newest_first|oldest_first|readers'_comments|show_replies|load_more_comments|all_comments|\
            top_comments
            """),
    ]
}
