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
        rows: contacts + callsToAction + furniture + words + englishNotes)

    private static let callsToAction: [PhraseRow] = [
        .sentence(
            "en.newsletter.signup", .newsletter, "<please>? <signup> … <mailing>|<inbox>", sites: 175),
        .sentence(
            "en.newsletter.join", .newsletter,
            """
            <please>? join|join_to … <mailing>|whatsapp|telegram|email_list
            """, sites: 43),
        .sentence(
            "en.newsletter.receive", .newsletter,
            """
            <please>? <receive> … <mailing>|<inbox>|delivered_to
            """, sites: 72),
        .sentence(
            "en.newsletter.enter", .newsletter,
            """
            <please>? enter|submit|leave … email|e-mail|email_address
            """, sites: 69),
        .sentence(
            "en.newsletter.stay", .newsletter,
            """
            stay|keep informed|in_the_loop|up_to_date|updated|in_touch|in_the_know
            """, most: 25, sites: 67),
        .sentence(
            "en.newsletter.never-miss", .newsletter,
            """
            never|don't|do_not miss a|an|out|any|another story|update|post|thing|beat|article|issue|on
            """, most: 25, sites: 9),
        .within(
            "en.newsletter.to-inbox", .newsletter,
            """
            delivered|straight|sent|direct|directly|right to|into your inbox|email|e-mail|mailbox|phone
            """, sites: 24),
        .within(
            "en.newsletter.in-inbox", .newsletter,
            """
            stories|news|headlines|updates|posts|recipes|tips|articles … in_your_inbox|to_your_inbox|\
            by_email|by_e-mail
            """, sites: 27),
        .within(
            "en.newsletter.sends", .newsletter,
            """
            we|i|editor|editors|her|his|they|us send|sends|mail|mails|write|pick|choose … inbox|e-mail|\
            email|newsletter|letter|each_morning|every_morning|every_week
            """, most: 45),
        .within(
            "en.newsletter.our", .newsletter,
            """
            our free? daily|weekly|monthly|morning|evening|weekday? free? <mailing>
            """, most: 40, sites: 19),
        .whole(
            "en.newsletter.name", .newsletter,
            """
            free? email|e-mail|daily|weekly|our|the? newsletter|newsletters|newsletter_signup|\
            newsletter_sign_up|mailing_list|email_updates|email_alerts
            """, sites: 301),
        .whole(
            "en.newsletter.alone", .newsletter,
            """
            newsletter|newsletters|sign_up|sign_me_up|sign_up_now|get_updates|email_signup|email_sign_up|\
            mailing_list|join_our_community
            """, sites: 178),
        .within("en.newsletter.unsubscribe", .newsletter, "unsubscribe at any_time|anytime", sites: 17),
        .sentence(
            "en.newsletter.thanks", .newsletter,
            """
            thank_you|thanks for subscribing|signing_up|joining
            """, sites: 26),
        .within(
            "en.newsletter.agree", .newsletter,
            """
            by signing_up|subscribing|submitting|registering … you|i agree|accept|consent|confirm
            """, most: 60, sites: 34),
        .within(
            "en.newsletter.akin", .newsletter,
            """
            receive|receiving … offers|marketing|promotions|promotional … from_us|emails|e-mails|partners
            """, most: 60, sites: 7),

        .opening(
            "en.read-also.colon", .readAlso,
            """
            read|see|read_this|watch|listen also|more|next|now|this_next
            """, .stop, sites: 172),
        .opening(
            "en.read-also.verb", .readAlso,
            """
            also? read_also|see_also|also_read|also_see|read_next|must_read|don't_miss|recommended_reading|\
            further_reading|up_next|keep_reading|continue_reading
            """, most: 20, sites: 46),
        .opening(
            "en.read-also.related", .readAlso,
            """
            related|related_story|related_stories|related_article|related_articles|related_post|\
            related_posts|related_news|related_content|related_coverage|related_video|related_videos|\
            related_topics|related_links|related_reading|similar_articles|similar_posts|similar_stories|\
            recommended|more_stories|more_news|more_articles|top_stories|trending|trending_now|\
            editors'_picks|most_read|most_popular|latest_news|latest_stories|recent_posts|recent_articles|\
            in_case_you_missed_it|icymi|popular_posts|more_like_this|more_coverage|you_may_also_like|\
            you_might_also_like|you_may_like|recommended_for_you|what_to_read_next|read_more|more_reading|\
            background
            """, .stop, most: 20, sites: 395),
        .opening("en.read-also.more-on", .readAlso, "more on|from|about|in", .stop, most: 8, sites: 3),
        .opening(
            "en.read-also.more-on-name", .readAlso, "more|additional|further on|reading|posts|articles",
            most: 7),
        .opening(
            "en.read-also.full", .readAlso,
            """
            read|see|watch|view|check_out the|our full|complete|entire|original … review|story|article|guide|report|interview|\
            list|post|episode|transcript
            """, most: 14),
        .sentence(
            "en.read-also.learn-more", .readAlso,
            """
            learn|find_out|read|discover more about|on|in|at|here
            """, most: 14),
        .whole("en.read-also.whole", .readAlso, "read_more|read_the_full <our>? <piece>|next", sites: 2),
        .whole(
            "en.read-also.more", .readAlso,
            """
            read|view|see|show|load|explore|discover more|all|full <piece>|articles|stories|posts|news|\
            reviews|related_products?
            """, sites: 220),
        .whole("en.read-also.continue", .readAlso, "continue|keep reading the? full? <piece>?", sites: 21),
        .sentence(
            "en.read-also.you-may", .readAlso,
            """
            you may|might|will also? like|be_interested_in|enjoy|have_missed
            """, most: 12, sites: 17),
        .opening(
            "en.read-also.more-on-this", .readAlso,
            """
            more on|about this|the topic|story|subject|issue
            """, .stop, most: 10, sites: 2),
        .opening(
            "en.read-also.click-read", .readAlso,
            """
            click here|to_read … read|more|full <our>? more|<piece>|here
            """, most: 25),
        .opening(
            "en.read-also.more-from", .readAlso,
            """
            more|latest stories|news|articles|posts|from|coverage from|on|in|about
            """, most: 10, sites: 3),
        .whole(
            "en.read-also.headings", .readAlso,
            """
            related|trending|recommended|popular|featured|latest|most_popular|most_read|most_viewed|\
            most_commented|recent_posts|recent_articles|popular_posts|related_articles|related_posts|\
            related_stories|related_content|related_topics|related_products|related_links|related_news|\
            related_items|top_stories|latest_news|latest_stories|latest_posts|latest_articles|more_stories|\
            more_news|more_articles|more_posts|editor's_picks|editors'_picks|today's_picks|staff_picks|\
            what's_new|you_may_have_missed|view_all|see_all|see_more|view_more|show_more|load_more|\
            shop_all|all_posts|all_articles|all_news|back_to_blog|similar_threads|similar_posts|\
            recommended_for_you|people_also_ask|around_the_web|from_around_the_web|from_the_web|\
            more_from_our_network|what_others_are_reading|keep_reading|further_reading
            """, sites: 212),

        .opening(
            "en.share.verb", .share,
            """
            share|tweet|pin|email|e-mail|send|recommend|bookmark <our> <piece>
            """, most: 14, sites: 55),
        .opening(
            "en.share.on", .share,
            """
            click_to? share|post|tweet|pin|send|follow|like|find|save|connect us? it? this? with_us? on|to|\
            via|in|by <network>|email|e-mail
            """, most: 14, sites: 61),
        .whole(
            "en.share.alone", .share,
            """
            share|share_this|tweet|pin_it|repost|share_it|copy_link|copy_url|copied|link_copied|follow|\
            follow_us|connect|connect_with_us|stay_connected|email_this|share_options|share_with|share_via|\
            share_to|social_media|social|gift_this_article|get_link|embed|shares|likes|follow_on|\
            send_to_a_friend|email_to_a_friend|email_this_to_a_friend|tell_a_friend|pass_it_on
            """, sites: 475),
        .whole(
            "en.share.network", .share,
            """
            facebook|twitter|instagram|linkedin|youtube|whatsapp|telegram|tiktok|pinterest|reddit|bluesky|\
            mastodon|tumblr|messenger|flipboard|rss|rss_feed|rss_feeds|x_twitter|twitter_x|\
            x_formerly_twitter|email_link|snapchat|threads
            """, sites: 508),
        .whole(
            "en.share.networks", .share,
            """
            facebook|twitter|instagram|x|share|email facebook|twitter|x|instagram|linkedin|whatsapp|email|\
            pinterest|youtube linkedin|whatsapp|email|pinterest|youtube|instagram|x|reddit|twitter|print? \
            email|linkedin|whatsapp|youtube|reddit|print|copy_link|telegram|tiktok|pinterest?
            """, sites: 56),
        .sentence(
            "en.share.follow-us", .share,
            """
            <please>? follow|like|find|join|connect_with us|me|our … <network>|on
            """, most: 30, sites: 61),
        .sentence(
            "en.share.follow-handle", .share,
            """
            <please>? follow|tweet|contact|find|like … on_twitter|on_facebook|on_instagram|on_x|\
            on_linkedin|on_threads|on_bluesky|on_mastodon
            """, most: 30, sites: 22),
        .within("en.share.tag", .share, "tag|tagging us|me … <network>", most: 40),
        .sentence("en.share.follow-channel", .share, "follow|tweet|tweets", .channel, most: 12, sites: 13),
        .whole(
            "en.share.copy", .share,
            """
            copy|get article|column|story|short|this|permanent|page? link|url|address to|for? clipboard|\
            article|story|column|page|this_article|this_page?
            """, sites: 33),
        .whole(
            "en.share.gift", .share,
            """
            gift|send|mail|email|tell|recommend|forward this|it|article|a_copy|page? to? a friend|\
            colleague|friends about|this? this? <piece>?
            """, sites: 4),
        .within("en.share.opens", .share, "opens in_a|in new|a_new window|tab", most: 10, sites: 36),
        .sentence(
            "en.share.if-you-liked", .share,
            """
            if you liked|enjoyed|found … share|like_us|follow
            """, most: 40, sites: 2),

        .sentence(
            "en.subscribe.now", .subscribe,
            """
            <please>? subscribe|subscribe_now|subscribe_today … to|for|now|today|only|and
            """, most: 30, sites: 113),
        .whole(
            "en.subscribe.alone", .subscribe,
            """
            subscribe|subscribe_now|subscribe_today|subscriptions|subscription|become_a_member|\
            become_a_subscriber|join_now|join_us|donate|donate_now|support_us|membership|start_free_trial|\
            start_your_free_trial|get_started_for_free|try_it_free|try_for_free|upgrade|upgrade_now|\
            go_premium|gift_subscriptions|give_a_gift|e-paper|epaper|print_edition|digital_edition|\
            make_a_donation|start_my_trial|become_a_patron|buy_me_a_coffee
            """, sites: 340),
        .sentence(
            "en.subscribe.support", .subscribe,
            """
            <please>? support|help|consider … journalism|us|our_work|donating|donation|a_donation|\
            supporting|subscribing|becoming_a_member|joining|reporting
            """, most: 50, sites: 45),
        .sentence(
            "en.subscribe.become", .subscribe,
            """
            <please>? become|becoming a|an member|subscriber|patron|supporter|friend|insider|affiliate|\
            partner
            """, most: 30, sites: 54),
        .within(
            "en.subscribe.paywall", .subscribe,
            """
            content|article|story|access|available|exclusive|only for|to|is|is_for|only subscribers|\
            members|premium|paid
            """, most: 30),
        .sentence(
            "en.subscribe.trial", .subscribe,
            """
            start|try|take_out|get|begin your|a|my|our free? # ? day|week|month? free? trial|subscription
            """, most: 30, sites: 8),
        .within(
            "en.subscribe.already", .subscribe,
            """
            already a|an subscriber|member|account
            """, most: 30, sites: 6),
        .sentence(
            "en.subscribe.read-limit", .subscribe,
            """
            you|you've have? read|reached|used … free stories|articles|article|limit|story|part|#
            """, most: 40),
        .sentence(
            "en.subscribe.unlock", .subscribe,
            """
            unlock|get|enjoy|for unlimited|full|exclusive|instant|ad-free access|articles|reading|digital
            """, most: 40, sites: 4),
        .within(
            "en.subscribe.reader-funded", .subscribe,
            """
            support|fund|funded|supported|paid_for by|our readers|reader|journalism|independent_journalism|\
            newsroom
            """, most: 50, sites: 2),
    ]

    private static let contacts: [PhraseRow] = [
        .opening(
            "en.credit.photo", .credit,
            """
            photo|photos|photograph|photographs|photography|image|images|picture|pictures|illustration|\
            video|graphic|cover_photo|header_image|featured_image|screenshot|stock_photo credit|credits|\
            courtesy|courtesy_of|by|source|via|from|copyright
            """, most: 25, sites: 32),
        .opening("en.credit.embed-opening", .credit, "a post|video shared|posted by", most: 20),
        .opening(
            "en.credit.colon", .credit,
            """
            photo|photos|photograph|image|images|picture|illustration|video|graphic|credit|caption|\
            source_photo|credits|left|above|below|pictured|file_photo|file
            """, .stop, most: 25, sites: 147),
        .within(
            "en.credit.bracket", .credit,
            """
            photo|photograph|image|picture|file_photo|illustration by|credit|courtesy|courtesy_of|via
            """, .name, most: 40, sites: 15),
        .within(
            "en.credit.agency", .credit,
            """
            getty_images|shutterstock|istock|istockphoto|getty|adobe_stock|unsplash|wikimedia_commons|\
            flickr|creative_commons|ap_photo|afp|alamy|depositphotos|pexels|pixabay
            """, most: 25, sites: 97),
        .whole(
            "en.credit.zoom", .credit,
            """
            enlarge|click_to_enlarge|tap_to_enlarge|view_larger_image|view_gallery|open_image_in_gallery|\
            see_photos|view_photos|photo_gallery|hide_caption|toggle_caption|image|photo|play_video|\
            watch_video|view_image|expand|slideshow|full_screen|fullscreen|caption|image_gallery|open_image
            """, sites: 30),

        .whole(
            "en.contact.alone", .contact,
            """
            contact|contact_us|contacts|get_in_touch|email_us|call_us|write_to_us|write_us|contact_info|\
            contact_information|contact_details|contact_sales|customer_service|customer_support|\
            help_center|reach_us|how_to_reach_us|our_location|our_address|find_us|visit_us|feedback|\
            send_feedback|submit_a_tip|send_a_tip|phone|phone_number|telephone|fax|email_address|address|\
            mailing_address|opening_hours|business_hours|office_hours|talk_to_us|live_chat|chat_with_us|\
            submit_a_news_tip|contact_the_author|contact_support
            """, sites: 708),
        .sentence(
            "en.contact.verb", .contact,
            """
            <please>? contact|call|email|e-mail|write|phone|reach|text|reach_out|ring|send us|me|our|him|\
            her|the|tips|news|a|letters|to|an|your
            """, .channel, most: 120, sites: 38),
        .within(
            "en.contact.channel", .contact,
            """
            phone|telephone|tel|fax|call|email|e-mail|mobile|whatsapp|toll_free|customer_service|\
            switchboard|newsroom
            """, .channel, most: 120, sites: 169),
        .within(
            "en.contact.reached", .contact,
            """
            can_be|may_be|be reached|contacted … at|by|on
            """, .channel, most: 40),
        .within("en.contact.obfuscated", .contact, "email_protected", most: 40, sites: 50),
        .sentence(
            "en.contact.tip", .contact,
            """
            do|have|got|know|did you … tip|story_idea|question|something|more_information|know_about|tips|\
            feedback|questions
            """, most: 25, sites: 3),
        .sentence("en.contact.touch", .contact, "get in touch with|via|by|and", most: 20, sites: 15),
        .sentence(
            "en.contact.question", .contact,
            """
            if|for you|more|any|further have|information|inquiries|press|media|questions … contact|call|\
            email|e-mail|visit|write
            """, most: 50, sites: 12),
        .within("en.contact.box", .contact, "p_o|po box #", most: 25, sites: 9),
        .within(
            "en.contact.street", .contact,
            """
            # … street|avenue|ave|blvd|boulevard|floor|suite|road|st|rd|lane|drive #|suite|floor|ny|ca|\
            london|usa|united_states|uk
            """, most: 25, sites: 51),
        .within(
            "en.contact.address", .contact,
            """
            # … row|quay|close|steps|place|square|street|avenue|lane|road|drive|court|terrace|crescent|\
            blvd|ave|rd|parkway|highway|p_o_box
            """, most: 12, sites: 130),
        .within("en.contact.letters", .contact, "letters|letter to the editor|editors", most: 20, sites: 6),

        .whole(
            "en.comments.heading", .commentPrompt,
            """
            #? comments|comment|responses|replies|reply|reader_comments|readers'_comments|all_comments|\
            view_comments|show_comments|hide_comments|comments_closed|no_comments|no_comments_yet|\
            join_the_conversation|join_the_discussion|the_conversation|conversation|discussion|\
            leave_a_reply|leave_a_comment|add_a_comment|add_comment|post_a_comment|post_comment|\
            write_a_comment|cancel_reply|leave_a_reply_cancel_reply|submit_comment|loading_comments|\
            view_all_comments|read_comments|comments_are_closed|have_your_say|your_comment|sort_by_newest|\
            newest_first|oldest_first|load_more_comments|comment_on_this|trackbacks|pingbacks|\
            write_a_review|add_a_review|report_comment
            """, sites: 205),
        .opening(
            "en.comments.verb", .commentPrompt,
            """
            <please>? leave|post|add|write|submit|make|view|read|see|show|sign_in_to|log_in_to|login_to|\
            be_the_first_to|register_to|you_must_be_logged_in_to|you_must_log_in_or_register_to a|your|all|\
            the|#? comment|comments|reply|response|responses
            """, most: 16, sites: 112),
        .opening(
            "en.comments.log-in", .commentPrompt,
            """
            <please>? log_in|login|sign_in|register|subscribe to|or … comment|comments|reply|respond|\
            join_the_conversation|join_the_discussion
            """, most: 16),
        .within(
            "en.comments.address", .commentPrompt,
            """
            your email_address|e-mail_address|email|e-mail will|is not|never be? published|shared|displayed
            """, sites: 39),
        .within("en.comments.required", .commentPrompt, "required fields are marked", most: 30, sites: 2),
        .within("en.comments.save", .commentPrompt, "save my name", most: 30, sites: 25),
        .within(
            "en.comments.notify", .commentPrompt,
            """
            notify me of|when|via|about … comments|posts|comment|replies|email
            """, most: 30, sites: 12),
        .within(
            "en.comments.moderation", .commentPrompt,
            """
            comments|comment are|is|will|appear|may|must … moderated|closed|moderation|deleted|removed|\
            approved|disabled|edited|off|reviewed
            """, most: 50, sites: 8),
        .within("en.comments.akismet", .commentPrompt, "this site uses akismet", most: 30, sites: 11),
        .within("en.comments.opinion", .commentPrompt, "what do you think in_the_comments|below", most: 25),
        .within(
            "en.comments.let-us-know", .commentPrompt,
            """
            let|tell us|me … in_the_comments|comments_below|comment_below|comments_section|below
            """, most: 40),
        .within(
            "en.comments.below", .commentPrompt,
            """
            leave|share|drop|post|add … comment|comments|thoughts|opinion in|below|section
            """, most: 40, sites: 4),
        .opening(
            "en.comments.first", .commentPrompt,
            """
            be the first to comment|reply|review|like|rate|respond|write
            """, most: 15, sites: 5),
    ]

    private static let furniture: [PhraseRow] = [
        .opening(
            "en.rights.copyright", .rights,
            """
            copyright|c|all_content|content #|c|by|the|is|copyright
            """, .number, most: 60, sites: 261),
        .within("en.rights.all", .rights, "all rights reserved", most: 80, sites: 110),
        .whole(
            "en.legal.alone", .legal,
            """
            terms|privacy|legal|disclaimer|imprint|copyright|privacy_policy|privacy_notice|\
            privacy_statement|privacy_center|terms_of_use|terms_of_service|terms_of_sale|\
            terms_and_conditions|terms_conditions|terms_&_conditions|terms_privacy|legal_notice|\
            legal_notices|accessibility|accessibility_statement|cookie_policy|cookies_policy|\
            code_of_conduct|community_guidelines|editorial_policy|editorial_guidelines|ethics_policy|\
            corrections|corrections_policy|advertising_policy|affiliate_disclosure|affiliate_disclaimer|\
            disclosure|disclosures|modern_slavery_statement|ad_choices|adchoices|dmca|user_agreement|\
            conditions_of_use|refund_policy|return_policy|shipping_policy|security_policy|\
            your_privacy_choices|privacy_rights|website_terms|terms_and_rules
            """, sites: 782),
        .within(
            "en.legal.terms", .legal,
            """
            <our>? terms of_use|of_service|and_conditions|conditions … privacy_policy|privacy_notice|\
            privacy|apply
            """, most: 60, sites: 58),
        .within(
            "en.legal.privacy-terms", .legal,
            """
            privacy_policy|privacy_notice and|of|terms|cookie|cookies|accessibility … terms|policy|\
            conditions|apply|use|service|statement
            """, most: 60, sites: 42),
        .within(
            "en.legal.affiliate", .legal,
            """
            affiliate|commission|commissions|referral_fee links|link|commission|commissions|partner|\
            program|programs|if_you|on_purchases|from|when_you|for_purchases
            """, most: 80, sites: 95),
        .within(
            "en.legal.earn", .legal,
            """
            may|might|will|we earn|receive|get a|an|money|affiliate|compensation small|affiliate? \
            commission|fee|when
            """, most: 80, sites: 35),
        .within(
            "en.legal.views", .legal,
            """
            views|opinions|opinion|content|statements … expressed|own|those|represent|reflect … own|author|\
            author's|authors|writer|necessarily|official|solely
            """, most: 80, sites: 3),
        .within(
            "en.legal.own", .legal,
            """
            the author's|author|authors|writer's own and|alone|views|opinion|opinions
            """, most: 60),
        .within(
            "en.rights.permission", .rights,
            """
            may_not be|without … published|reproduced|copied|redistributed|permission|prior_written|\
            written_permission|written_consent
            """, most: 80, sites: 2),
        .within(
            "en.legal.advice", .legal,
            """
            not|no constitute|intended|substitute|a_substitute|financial|legal|medical|intended_as … \
            advice|advisor|professional|diagnosis|recommendation|engineer
            """, most: 80, sites: 8),
        .opening(
            "en.legal.disclaimer", .legal,
            """
            disclaimer|disclosure|full_disclosure|legal_disclaimer|important_notice|risk_warning
            """, .stop, most: 255, sites: 52),
        .within(
            "en.legal.registered", .legal,
            """
            registered in|office|trademark|trademarks|charity|company … england|number|no|#|of|wales
            """, most: 50, sites: 28),
        .within("en.legal.recaptcha", .legal, "protected by recaptcha", most: 40, sites: 1),
        .opening(
            "en.legal.powered", .legal,
            """
            proudly? powered|hosted|website|site|site_design|web_design|website_designed by
            """, most: 8, sites: 79),
        .opening(
            "en.legal.correction", .legal,
            """
            this site|website is|may protected|owned|operated|contain|contains|uses by|affiliate|links
            """, most: 40, sites: 15),

        .within(
            "en.consent.uses", .consent,
            """
            we|website|site|our_partners|and_others|partners|page use|uses|set|sets|using|store|place|\
            utilizes … cookies|cookie
            """, most: 120, sites: 88),
        .within(
            "en.consent.continue", .consent,
            """
            by continuing|using|browsing|clicking|closing to|this|our|the|accept … agree|cookies|consent|\
            accept|use
            """, most: 120, sites: 17),
        .whole(
            "en.consent.buttons", .consent,
            """
            accept|accept_all|accept_cookies|accept_all_cookies|reject|reject_all|decline|allow_all|deny|\
            agree|i_agree|i_accept|got_it|manage_cookies|manage_consent|manage_preferences|manage_options|\
            cookie_settings|cookie_preferences|cookies|cookie_notice|cookie_consent|privacy_settings|\
            privacy_preferences|privacy_overview|always_active|always_enabled|save_accept|save_preferences|\
            save_settings|necessary|functional|performance_cookies|functional_cookies|\
            strictly_necessary_cookies|targeting_cookies|analytics_cookies|view_preferences|\
            confirm_my_choices|consent|legitimate_interest|list_of_partners_vendors|show_purposes|\
            necessary_cookies|we_value_your_privacy|we_care_about_your_privacy|before_you_continue|\
            accept_and_continue|continue_without_accepting|essential_cookies
            """, sites: 226),
        .within(
            "en.consent.sell", .consent,
            """
            do not sell|sell_or_share my personal|information|data
            """, sites: 82),
        .within(
            "en.consent.device", .consent,
            """
            store|stores|access|read|storing|scan … information|characteristics on|for a|your|\
            identification? device
            """, most: 120, sites: 17),
        .within(
            "en.consent.purposes", .consent,
            """
            personalise|personalize|personalised|personalized|measure … advertising|ads|content … \
            measurement|performance|audience|cookies|development|advertising
            """, most: 120, sites: 9),
        .sentence(
            "en.consent.value", .consent,
            """
            we value|care|respect your|about privacy|your_privacy
            """, most: 120, sites: 23),
        .within(
            "en.consent.strictly", .consent,
            """
            cookies are|that|may|is necessary|essential|used|help|be|stored|allow
            """, most: 120, sites: 22),
        .within(
            "en.consent.opt-out", .consent,
            """
            opt out of … sale|sharing|cookies|tracking|processing
            """, most: 120, sites: 2),
        .sentence(
            "en.consent.partners", .consent,
            """
            we and our|#|a … partners|vendors|providers
            """, most: 120, sites: 15),

        .whole(
            "en.advert.alone", .advert,
            """
            advertisement|advertisements|ad|ads|advertising|advertise|sponsored|sponsored_content|\
            sponsored_links|sponsored_post|sponsor|sponsors|our_sponsors|promoted|promoted_content|\
            promotion|advertorial|paid_content|paid_post|partner_content|branded_content|skip_ad|close_ad|\
            advertise_with_us|advertise_here|remove_ads|report_this_ad|report_ad|why_this_ad|ad_feedback|\
            special_offers|special_offer|our_partners|from_our_partners|from_our_sponsors|brand_studio|\
            sponsor_content|continue_reading_below|story_continues_below
            """, sites: 195),
        .opening(
            "en.advert.continues", .advert,
            """
            advertisement|ad|story|article|scroll|content scroll|continue|continues|to|below|continued|\
            story|article continue|continues|below|after|keep|reading|to? advertisement|ad|below|reading|\
            continue|read|with?
            """, most: 14, sites: 8),
        .within(
            "en.advert.below", .advert,
            """
            article|story continues after|below advertisement|ad|this
            """, most: 14),
        .within(
            "en.advert.scroll", .advert,
            """
            scroll to|for|down continue|keep|read|more reading|content|scrolling?
            """, most: 12, sites: 1),
        .opening(
            "en.advert.sponsored", .advert,
            """
            sponsored|paid|presented|promoted|brought_to_you|advertisement|advertising|\
            this_post_is_sponsored|this_content_is_sponsored|partner by|feature|content|message|for|post|\
            promotion
            """, most: 20, sites: 20),
        .within(
            "en.advert.sale", .advert,
            """
            off your|orders|order|with|sitewide|everything|first|select … order|code|checkout|coupon|\
            purchase|#
            """, .number, most: 25, sites: 15),
        .whole(
            "en.advert.shop", .advert,
            """
            shop_now|buy_now|order_now|add_to_cart|add_to_basket|add_to_bag|view_cart|your_cart|\
            your_cart_is_empty|continue_shopping|checkout|book_now|get_a_quote|request_a_quote|\
            request_a_demo|book_a_demo|get_a_demo|get_a_free_quote|schedule_a_demo|claim_offer|get_deal|\
            view_deal|see_price|check_price|free_shipping|gift_cards|shop|store
            """, sites: 339),
        .opening(
            "en.advert.price", .advert,
            """
            check|see|view|compare the|latest|current|best|lowest? price|prices|pricing|deals
            """, most: 12),
        .opening(
            "en.advert.shop-for", .advert,
            "shop|buy|order|get now|the|this|it|our|all|for|here on|at|from|through", most: 14),
        .sentence(
            "en.advert.looking-for", .advert,
            """
            looking|ready|need|want|interested for|to|in|help|more … check_out|contact_us|get_started|book|schedule|\
            call_us|learn_more|explore|try|contact|shop
            """, most: 40),
        .sentence(
            "en.advert.book", .advert,
            """
            <please>? book|schedule|request|claim|start a|an|your|our free? demo|consultation|call|trial|quote|appointment|\
            free_trial
            """, most: 30),

        .sentence(
            "en.app.download", .app,
            """
            <please>? download|get|install|open|try|available our|the|in|on|from free|new|mobile|ios|\
            android|app_store|google_play? app|apps|application|google_play|app_store
            """, most: 25, sites: 31),
        .opening(
            "en.app.store", .app,
            """
            get_it|download|available|now_available|download_it on|from|in the? apple? app_store|\
            google_play|play_store
            """, most: 15, sites: 2),
        .whole(
            "en.app.alone", .app,
            """
            app|apps|our_app|our_apps|mobile_app|mobile_apps|download_app|download_the_app|get_the_app|\
            get_our_app|open_app|open_in_app|push_notifications|app_store|google_play|google_play_store|\
            turn_on_notifications|enable_notifications|allow_notifications|breaking_news_alerts|news_alerts
            """, sites: 66),
        .sentence(
            "en.app.notify", .app,
            """
            <please>? turn_on|enable|allow|get|receive … notifications|push_notifications|\
            breaking_news_alerts|desktop_notifications
            """, most: 30, sites: 2),
        .within(
            "en.app.browser", .app,
            """
            your browser does_not|is|doesn't|is_not|version support|out_of_date|outdated|not_supported|\
            no_longer|does
            """, most: 40, sites: 1),
        .within(
            "en.app.javascript", .app,
            """
            enable|turn_on|activate|requires|without|disabled javascript
            """, most: 40, sites: 31),
        .opening("en.app.javascript-off", .app, "javascript is|must|required", most: 40, sites: 23),

        .whole(
            "en.login.alone", .login,
            """
            log_in|login|sign_in|signin|log_out|logout|sign_out|register|register_now|register_for_free|\
            my_account|your_account|account|create_account|create_an_account|create_a_free_account|\
            forgot_password|forgot_your_password|reset_password|lost_your_password|lost_password|\
            remember_me|username|user_name|password|email_or_username|username_or_email|log_in_sign_up|\
            login_register|log_in_register|sign_in_register|sign_in_or_register|member_login|\
            subscriber_login|stay_signed_in|sign_in_with_google|continue_with_google|\
            continue_with_facebook|keep_me_logged_in|my_profile|profile|members_login|not_a_member|\
            confirm_password|sign_up_log_in|log_in_or_register|new_user
            """, sites: 543),
        .sentence(
            "en.login.verb", .login,
            """
            <please>? log_in|login|sign_in|register|log_on|log_into|sign_into to|or|with|here|now|your … \
            continue|view|read|access|post|account|register|comment|create|reply|join|sign|see|google|use|\
            save
            """, most: 20, sites: 76),
        .opening(
            "en.login.who", .login,
            """
            subscriber|subscribers|member|members|client|customer|user|staff|account log_in|login|sign_in|\
            log_on|logon
            """, most: 6, sites: 9),
        .opening(
            "en.login.short", .login,
            """
            <please>? log_in|login|sign_in|log_on|sign-in|log-in to|or|with|for|here|now|using|by
            """, most: 7, sites: 50),
        .within("en.login.have-account", .login, "have an account", most: 25, sites: 40),
        .within(
            "en.login.must", .login,
            """
            you must|need_to|have_to be? log_in|logged_in|sign_in|signed_in|register|registered|login
            """, most: 30, sites: 14),
        .sentence(
            "en.login.forgot", .login,
            """
            forgot|forgotten|lost your|my|username? password|username|details
            """, most: 20, sites: 56),
        .sentence(
            "en.login.create", .login,
            """
            create|register_for|open a|an|your|my free|new? account|profile
            """, most: 20, sites: 31),
    ]

    private static let words: [PhraseRow] = [
        .whole(
            "en.navigation.skip", .navigation,
            """
            skip|jump to|to_the|past|over main|primary|the|footer|navigation|header|toolbar? content|\
            navigation|menu|search|footer|main|article|sidebar|main_content|bottom|top|primary_navigation|\
            videos|comments|toolbar
            """, sites: 510),
        .whole(
            "en.navigation.menu", .navigation,
            """
            menu|main_menu|open_menu|close_menu|toggle_menu|toggle_navigation|show_menu|navigation|\
            main_navigation|site_navigation|primary_menu|mobile_menu|open_menu_close_menu|search|\
            search_for|search_this_site|search_site|search_the_site|advanced_search|close_search|\
            toggle_search|open_search|search_results|search_here|home|homepage|home_page|about_us|about_me|\
            sitemap|site_map|site_index|breadcrumb|breadcrumbs|you_are_here|close|cancel|submit|loading|\
            previous|prev|go_back|back_to_top|return_to_top|to_the_top|scroll_to_top|go_to_top|sections|\
            categories|archives|archive|careers|jobs|our_team|our_story|our_company|our_mission|who_we_are|\
            what_we_do|how_it_works|meet_the_team|newsroom|press|press_room|press_releases|investors|\
            investor_relations|quick_links|useful_links|links|site_links|faq|events|english|\
            select_language|change_language|dark_mode|light_mode|select_page|footer|header|sidebar|sort_by|\
            blog|news|all_categories|on_this_page|in_this_article|table_of_contents|share_feedback|\
            expand_all|collapse_all|click_to_expand|show_less|read_less|view_less|wishlist|blogs|podcasts|\
            videos|webinars|opinion|sports|weather|obituaries|classifieds|horoscopes|crossword|puzzles|\
            podcast|home_delivery|store_locator|find_a_store|shop_all|view_all_results|no_results|\
            no_results_found|no_thanks|not_now|maybe_later|dismiss|join_our_team|work_with_us
            """, sites: 1474),
        .whole(
            "en.navigation.paging", .navigation,
            """
            <our>? next|previous|prev|older|newer|last|first page|post|posts|article|articles|story|entry|\
            entries|topic|slide|thread|video|project|recipe
            """, sites: 56),
        .whole("en.navigation.page-of", .navigation, "page # of|out_of #", sites: 5),
        .opening(
            "en.navigation.to-post", .navigation,
            """
            next|previous|prev post|article|story|page|entry|topic
            """, .stop, most: 25, sites: 10),
        .whole(
            "en.navigation.back-to", .navigation,
            """
            back|return|go to|to_the|to_all|home homepage|home|top|blog|news|main_menu|start|page|list|\
            results|index|overview|page_top?
            """, sites: 121),
        .sentence(
            "en.navigation.looking", .navigation,
            """
            what are you looking_for|searching_for|looking
            """, most: 12, sites: 12),
        .sentence(
            "en.navigation.press-enter", .navigation,
            """
            press|hit|type|start_typing enter|esc|and … search|close
            """, most: 15, sites: 5),
        .sentence(
            "en.error.page", .navigation,
            """
            error_404|404_error|page_not_found|page_can't_be_found|page_cannot_be_found|page_doesn't_exist|\
            page_does_not_exist|page_missing|page_unavailable|file_not_found|content_not_found|article_not_found|\
            access_denied|403_forbidden|500_internal_server_error|service_unavailable
            """, most: 12),
        .sentence(
            "en.navigation.not-found", .navigation,
            """
            sorry|oops|uh_oh|error|the|this|that|we page|we|can't|#|could|something … not_found|find|\
            went_wrong|exist|could_not_be_found|isn't_available
            """, most: 25, sites: 30),

        .opening(
            "en.tags.colon", .tags,
            """
            tags|tag|tagged|tagged_with|tagged_as|topics|topic|categories|category|filed_under|filed_in|\
            keywords|labels|posted_in|more_about|subjects|in_this_story|read_more_about|posted_under|\
            explore_more|categorized_in
            """, .stop, most: 40, sites: 290),
        .opening(
            "en.tags.filed", .tags, "filed|tagged|posted|categorized under|with|in|as", most: 20, sites: 8),
        .whole(
            "en.tags.alone", .tags,
            """
            tags|topics|tag_cloud|popular_tags|popular_topics|all_topics|related_tags|keywords|hashtags|\
            browse_by_topic|explore_more_topics
            """, sites: 25),

        .opening("en.byline.by", .byline, "by", .name, most: 14, sites: 217),
        .opening(
            "en.byline.written", .byline,
            """
            words|text|story|report|reported|reporting|written|posted|published|authored|compiled|edited|\
            reviewed|submitted|contributed|medically_reviewed|fact_checked|article|author|photographs|\
            analysis by|by_the
            """, most: 20, sites: 123),
        .opening(
            "en.byline.author", .byline,
            """
            author|authors|writer|reporter|editor|contributor|byline|published_by|posted_by|source
            """, .stop, most: 12, sites: 87),
        .opening(
            "en.byline.published", .byline,
            """
            first|originally|date|last? published|updated|posted|modified|created|last_updated|\
            last_modified|last_edited|last_reviewed|publish_date|date_published|release_date|updated_on|\
            published_on|posted_on|publication_date|date|added
            """, .number, most: 18, sites: 77),
        .whole(
            "en.byline.reading", .byline,
            """
            about|estimated|approx? reading_time|read_time|time? #? m|min|mins|minute|minutes read|reading|\
            to_read|watch|listen|reading_time
            """, sites: 6),
        .within(
            "en.byline.reading-time", .byline,
            """
            # min|minute|minutes|mins read|reading_time
            """, most: 16, sites: 77),
        .opening(
            "en.byline.reading-opening", .byline,
            """
            reading|read|estimated_reading time
            """, .number, most: 10, sites: 12),
        .whole(
            "en.share.print", .share,
            """
            print|print_this|print_this_page|print_page|print_article|printer_friendly|\
            printer-friendly_version|printer_friendly_page|printer_version|print_view|print_version|\
            print_edition|email_article|save_article|save_for_later|save_this_story|listen|\
            listen_to_this_article|listen_to_article|text_size|font_size|increase_font_size|\
            decrease_font_size|larger_text|smaller_text|reader_mode|pdf|download_pdf|save_as_pdf|\
            add_to_favorites|bookmark|read_later
            """, sites: 58),
        .whole(
            "en.byline.alone", .byline,
            """
            written_by|posted_by|published_by|author|authors|date|updated|published|staff_writer|\
            staff_reporter|staff|contributor|correspondent|editor|guest_contributor|senior_reporter|\
            senior_editor|associate_editor|contributing_writer
            """, sites: 47),
        .opening("en.share.listen", .share, "listen to this|the article|story|post", most: 12, sites: 3),
        .opening(
            "en.byline.ago", .byline,
            """
            #|an|a|one second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|\
            months|year|years ago
            """, most: 8, sites: 30),
        .whole(
            "en.byline.counts", .byline,
            """
            # views|shares|likes|reads|view|share|like|votes|downloads|followers
            """, sites: 32),
        .within("en.byline.trust", .byline, "add as a preferred source", most: 15, sites: 2),

        .within(
            "en.bio.is-a", .authorBio,
            """
            is|was a|an|the|our|currently_a|also_a|based … reporter|journalist|writer|editor|columnist|\
            correspondent|author|freelancer|blogger|photographer|contributor|professor|novelist|producer|\
            historian|critic|fellow|lecturer|broadcaster|founder|analyst
            """, .nameBefore, most: 90, sites: 62),
        .within(
            "en.bio.covers", .authorBio,
            """
            covers|writes|reports|has_covered|has_written|has_been_covering|has_reported|writes_about|\
            reports_on … for|at|since the|our|its|#|publications
            """, .nameBefore, most: 90, sites: 1),
        .opening(
            "en.bio.about", .authorBio,
            """
            about the author|authors|writer|journalist|contributor|reporter|editor|columnist
            """, most: 20, sites: 26),
        .opening(
            "en.bio.more", .authorBio,
            """
            more_from|more_by|view_all_posts_by|view_all_articles_by|see_all_posts_by|posts_by|articles_by|\
            all_posts_by|read_more_by|see_more_from
            """, .name, most: 10, sites: 38),
        .opening(
            "en.bio.writer-is", .authorBio,
            """
            the writer|author|reporter|authors|writers|columnist is|are|can|was|has|lives|owns
            """, most: 60),
        .opening(
            "en.bio.he", .authorBio,
            """
            he|she|they is|was|has|holds|lives|previously|writes|covers|joined … reporter|journalist|\
            editor|author|writer|covers|covered|lives|works|bachelor's|master's|degree|university|books|\
            book|newsroom|blog
            """, most: 50, sites: 1),
    ]
}
