extension PhraseLanguage {
    /// English: notes and calls of newsrooms and blogs that stand between or under the paragraphs of an article.
    static let englishNotes: [PhraseRow] = notesOfReaders + englishEditors + englishSellers + englishReaders

    /// What readers are asked to read, watch, sign up for or send.
    private static let notesOfReaders: [PhraseRow] = [
        .opening(
            "en.newsletter.this-story", .newsletter,
            """
            this|today's story|article|column|essay|post|piece|is|edition|week's … newsletter|newsletters
            """, most: 35),
        .within(
            "en.newsletter.readers", .newsletter,
            """
            join thousands|millions|hundreds|#|over|more_than … readers|subscribers|others|people|members
            """, most: 30),
        .within(
            "en.newsletter.each-morning", .newsletter,
            """
            delivered|sent|emailed to_you|directly? daily|weekly|every_day|every_morning|each_morning|each_week|every_week
            """, most: 25),
        .whole(
            "en.newsletter.form", .newsletter,
            """
            your_email|your_email_address|your_e-mail_address|enter_email|enter_your_email|first_name|last_name|\
            please_enter_a_valid_email|please_enter_a_valid_email_address|invalid_email_address|\
            this_field_is_required|check_your_inbox|please_check_your_email|be_the_first_to_know|\
            an_error_occurred|something_went_wrong|please_try_again|please_try_again_later|\
            something_went_wrong_please_try_again_later|success|you're_on_the_list|success_you're_on_the_list|\
            you're_subscribed|you_are_subscribed
            """),
        .sentence(
            "en.newsletter.try", .newsletter,
            """
            <please>? try|check_out|listen_to|tune_in_to our|the … podcast|newsletter|quiz|crossword|app|\
            youtube_channel
            """, most: 25),

        .sentence(
            "en.newsletter.sign-up-here", .newsletter,
            "sign_up|subscribe|join_us here|now|today|below|free|for_free", most: 40),
        .within(
            "en.newsletter.email-below", .newsletter,
            "add|drop|leave|enter|put your email|e-mail|address|details below|here|in", most: 40),
        .within(
            "en.newsletter.free-letter", .newsletter,
            "free|weekly|daily|weekend|morning|evening|sunday letter|dispatch|bulletin|briefing|roundup|newsletter|digest",
            most: 30),
        .opening(
            "en.read-also.kind", .readAlso,
            """
            watch|listen|photos|in_photos|in_pictures|gallery|photo_gallery|quiz|explainer|podcast|live_updates|\
            opinion|timeline|interactive|poll|survey|go_deeper|dig_deeper|from_the_archives|watch_below|watch_above|watch_now|\
            listen_now|watch_live|watch_more|background|flashback|next_up
            """, .stop, most: 20),
        .opening(
            "en.read-also.listen", .readAlso,
            """
            listen|watch|stream|subscribe|find|hear … apple_podcasts|spotify|soundcloud|on_demand|on_youtube|\
            episode|wherever_you_get_your_podcasts|wherever_you_listen
            """, most: 30),
        .opening(
            "en.read-also.for-more", .readAlso,
            """
            for more|additional|other|all stories|news|coverage|headlines|articles|updates|breaking_news|content|videos|photos|sports|recipes … visit|follow|go_to|click|check_out|subscribe|sign_up|listen
            """, most: 30),
        .opening(
            "en.read-also.click-through", .readAlso,
            """
            click|tap|swipe|scroll here|through|below|above|the|on|down … more|gallery|photos|pictures|stories|\
            video|videos|slideshow|images
            """, most: 25),
        .opening(
            "en.read-also.more-in-section", .readAlso, "more|latest|top in|from|stories_from|news_from",
            .name,
            most: 5),
        .whole(
            "en.read-also.lists", .readAlso,
            """
            recommended_stories|recommended_reading|recommended_articles|suggested_stories|suggested_reading|\
            sponsored_stories|promoted_stories|latest_headlines|top_headlines|more_headlines|hot_topics|\
            trending_topics|trending_stories|popular_stories|popular_articles|see_more_photos|more_photos|\
            more_videos|dig_deeper|go_deeper|explore_more|explore_more_on_these_topics|other_stories|other_news|\
            more_to_read|more_to_explore|read_next|next_story|previous_story|must_reads|must_watch|\
            from_the_archives|recent_stories|recent_news|more_top_stories|featured_stories|featured_videos|\
            our_picks|in_this_series|more_in_this_series|here's_what_else_to_know|watch_next|more_from_the_web|\
            more_from_this_author|what_we're_reading|stories_for_you|catch_up
            """),
        .within(
            "en.read-also.you-may-like", .readAlso,
            "you may|might|will|could also? like|enjoy|be_interested_in|have_missed", most: 8),
        .opening(
            "en.read-also.catch-up", .readAlso, "catch_up|get_caught_up|get_up_to_speed on|with|quickly",
            most: 14),
        .opening(
            "en.read-also.visit", .readAlso,
            """
            visit|see|check_out|browse our|the full|new|online? website|web_site|site|page|blog|faq|gallery|archive
            """, most: 20),
        .opening(
            "en.read-also.others", .readAlso, "read … other|latest|previous stories|articles|columns|posts",
            most: 8),

        .opening(
            "en.read-also.most-read", .readAlso,
            "most read|popular|viewed|shared|commented|watched in|on|this|today", most: 8),
        .within(
            "en.read-also.series", .readAlso,
            "part|instalment|installment|article|articles|next|last of|in this|our series", most: 30),
        .within(
            "en.read-also.coverage", .readAlso, "our full|complete|latest|live|continuing coverage", most: 30),
        .within(
            "en.read-also.find-here", .readAlso, "you can|may find|read|see|watch|hear it|more|them? here",
            most: 30),
        .sentence(
            "en.contact.mistake", .contact,
            """
            report|spot|spotted|notice|noticed|flag|submit|request|found|see a|an typo|error|mistake|correction|\
            problem|inaccuracy
            """, most: 16),
        .sentence(
            "en.contact.story", .contact,
            """
            have|got a|an story|news|tip|question|opinion|correction … to_share|for_us|get_in_touch|let_us_know|email|\
            contact|tell_us
            """, most: 25),
        .sentence(
            "en.contact.send", .contact,
            "<please>? send|submit|email us|your|a|in a? news? tip|tips|story|stories|letter|feedback",
            most: 14),
        .within(
            "en.contact.hear-from", .contact, "we want|would|we'd|love love|like? to hear from", most: 40),
        .within(
            "en.contact.your-story", .contact,
            "tell|send|share us|with_us? your|about_your story|experience|question|experiences|stories|thoughts",
            most: 35),
        .opening(
            "en.contact.press", .contact,
            "for press|media|reprint|licensing|advertising|general inquiries|enquiries|requests|queries",
            most: 30),
        .within("en.contact.in-touch", .contact, "may|will be in touch", most: 40),
        .opening("en.contact.person", .contact, "email|e-mail|contact|follow", .name, most: 4),

        .opening(
            "en.comments.helpful", .commentPrompt,
            "was|is|did this|you … helpful|useful", most: 10),
        .sentence(
            "en.comments.take-part", .commentPrompt,
            """
            take|vote|answer|play|solve|try in? our|today's|this_week's|the poll|quiz|survey|crossword|puzzle|game
            """, most: 15),
        .within(
            "en.comments.closed", .commentPrompt, "comments|commenting on this|the … closed|disabled|off",
            most: 20),
        .opening(
            "en.comments.show-more", .commentPrompt,
            "show|load|view|see|read # more? replies|comments|answers|responses", most: 8),
        .sentence(
            "en.comments.thanks", .commentPrompt,
            "thanks|thank_you for voting|your_vote|participating|your_comment|commenting", most: 25),
        .within("en.comments.poll", .commentPrompt, "cast your vote", most: 25),
        .within(
            "en.comments.readers-agree", .commentPrompt, "# of? readers|voters|respondents agree|said|voted",
            most: 20),
        .whole(
            "en.comments.feedback", .commentPrompt,
            """
            rate_this|rate_this_article|rate_this_story|rate_this_page|take_our_poll|vote_now|cast_your_vote|poll|\
            view_results|thanks_for_your_feedback|thank_you_for_your_feedback|jump_to_comments
            """),

        .sentence(
            "en.share.follow-topic", .share,
            "follow the|this|these topic|topics|author|writer|columnist|story|tag|conversation", most: 25),
        .within(
            "en.share.pass-on", .share, "pass|send|forward it|this on|along|to_a_friend|to_friends", most: 30),
        .within("en.share.preferred", .share, "preferred source", most: 25),
        .whole("en.share.counts", .share, "# shares|likes|views|reads|retweets|claps|saves"),
        .within(
            "en.app.for-phones", .app, "download it|now|today|free for|on|from iphone|ios|android|app_store",
            most: 30),
        .within(
            "en.share.view-post", .share,
            "view|see this|more post|posts|photo|reel|profile|on on|<network> <network>?", most: 10),
        .whole(
            "en.share.player", .share,
            """
            like_this|tap_to_unmute|click_to_unmute|embed_code|play_audio|play_episode|listen_to_article|\
            listen_to_this_story|read_aloud|replay|unmute
            """),
        .opening(
            "en.navigation.unavailable", .navigation,
            """
            this video|content|post|player|feature|audio|embed is|isn't|cannot|can't|requires|could|may … \
            available|supported|javascript|played|displayed|loaded|playable
            """, most: 16),
    ]
}
