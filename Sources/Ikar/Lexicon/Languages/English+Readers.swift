extension PhraseLanguage {
    /// English: what readers are asked to do, and what a page says of itself, in whole sentences that look like prose.
    static let englishReaders: [PhraseRow] = askedOfReaders + saidOfPieces + saidOfPictures

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

    /// Notes on a piece, its series, its sponsors, its makers.
    private static let saidOfPieces: [PhraseRow] = [
        .within(
            "en.read-also.explained-before", .readAlso,
            """
            you|readers can|may|might catch_up|read|see|find|revisit|listen … here|over_here|\
            explainer|episode
            """,
            most: 35),
        .opening(
            "en.read-also.what-others", .readAlso,
            "what others|readers|people|everyone are|is reading|watching", most: 10),
        .sentence(
            "en.read-also.label", .readAlso,
            """
            explained|from_the_archive|from_the_archives|in_depth|profile|revealed|exclusive|\
            fact_check|the_full_story|what_we_know|more_by_this_author|more_stories_by|\
            also_by_this_author|more_from_this_author|next_week|tomorrow|coming_up|next_time|last_week
            """, .stop, most: 25),
        .opening(
            "en.read-also.part", .readAlso,
            """
            read|see|watch part|parts|episode|chapter one|two|three|four|five|#
            """, most: 12),
        .within(
            "en.read-also.in-series", .readAlso,
            """
            this|it is the? first|second|third|fourth|fifth|last|final|latest|part|one|an of|in|\
            instalment|episode … series|project|investigation|articles
            """, most: 35),
        .sentence(
            "en.read-also.occasional", .readAlso,
            """
            in|about this|our occasional|regular|weekly|new|series series|column|feature
            """, most: 35),
        .within(
            "en.read-also.enjoyed", .readAlso,
            """
            if you enjoyed|liked|found … try|read|you_may|you_might|why_not|share|consider
            """, most: 40),
        .within(
            "en.legal.was-updated", .legal,
            """
            this|the|our story|article|post|piece|headline|review|report has|was|have been? … amended|\
            edited|updated|changed|corrected|added|altered
            """, most: 40),
        .within(
            "en.legal.added", .legal,
            """
            was|were|has_been added to|at this|the|end story|article|report|of
            """, most: 35),
        .within(
            "en.legal.apologises", .legal,
            """
            apologise|apologises|apologize|apologizes|happy_to_make_clear|happy_to_clarify for|to|\
            that … error|distress|mistake|confusion|caused|not
            """, most: 40),
        .opening(
            "en.legal.editing-error", .legal,
            """
            due|owing to an|a … editing|production|error error|earlier|version|draft
            """, most: 40),
        .opening("en.legal.record", .legal, "for the record", .stop, most: 45),
        .within(
            "en.legal.names", .legal,
            """
            not|name|names his|her|their|marked|have|has real|been|with name|names|changed|asterisk
            """, most: 15),
        .within(
            "en.legal.personal", .legal,
            """
            opinions|views are|expressed personal|here|his|her|their|those
            """, most: 35),
        .within(
            "en.legal.past", .legal, "past performance is|does no|not guarantee|guide|an|indicate", most: 30),
        .within(
            "en.legal.not-responsible", .legal,
            """
            is|are not responsible|liable for … external|content|sites|comments|errors
            """, most: 35),
        .within(
            "en.legal.prices", .legal,
            """
            prices|availability … correct|accurate|subject_to_change|time_of_publication
            """, most: 35),
        .within(
            "en.legal.earns", .legal,
            """
            links|link|purchase|purchases|retailer … earn|earns|cut|share|percentage|commission
            """,
            most: 50),
        .within(
            "en.legal.regulator", .legal,
            """
            member|complies|supports|regulated|adheres of|with|by|to the … press|standards|code|\
            council
            """, most: 45),
        .sentence(
            "en.advert.sponsored-by", .advert,
            """
            sponsored|supported|presented|produced|in|created|made|paid by|partnership|collaboration|\
            association|possible|for with|by
            """, most: 20),
        .within(
            "en.advert.made-possible", .advert,
            """
            is|was|travelled|post made|supported|funded|sponsored|courtesy|is|in possible|by|of|in|\
            with … grant|foundation|trust|fund|independent|collaboration|partnership|courtesy
            """, most: 35),
        .whole(
            "en.advert.labels", .advert,
            """
            brand_post|sponsor_message|sponsored_post|partner_content|paid_content|shop_our_edit|\
            buy_it_now|best_price_today|upcoming_events|save_the_date|from_our_sponsor|brand_content
            """),
        .opening("en.advert.save-date", .advert, "save the date", .stop, most: 25),
        .within(
            "en.advert.early-bird", .advert,
            """
            early|book|nominations|tickets|registration bird|your|are|is tickets|place|seat|open|spot|\
            now
            """, most: 25),
        .within(
            "en.advert.meet-us", .advert,
            """
            meet|join|hear|watch our|us|the|editors|livestream … at|for|on|from|anywhere event|show|\
            festival|library|saturday|sunday|evening|world|stage
            """, most: 30),
        .within(
            "en.app.push", .app,
            """
            turn|switch|enable|get|install|download|try|update|scan|personalise on|now|push|to|the|\
            our|your … notifications|alerts|app|qr_code
            """, most: 25),
        .opening(
            "en.app.read-in", .app, "read|listen|open|continue this|it|reading in the|our app", most: 10),
        .within(
            "en.app.our-app", .app,
            """
            with|in|from|through|our our|the|free|mobile|own … app|notifications
            """, most: 25),
        .sentence(
            "en.bio.has-written", .authorBio,
            """
            has|have|is|was written|author|a|the … for|freelance|columnist|correspondent|winner|fellow
            """, .nameBefore, most: 45),
        .sentence(
            "en.bio.author", .authorBio,
            """
            the|our author|writer|columnist|reviewer|reporter is|teaches|has|was|lives|holds|can a|an|\
            the|at|been|in|history|be|reached|written
            """,
            most: 35),
        .sentence(
            "en.bio.she", .authorBio,
            """
            she|he|they is|are the|a|an|currently winner|fellow|author|former|recipient|graduate|\
            contributing
            """, most: 35),
        .within("en.bio.hi", .authorBio, "hi|hello|hey i'm|i_am|my_name_is", .name, most: 50),
        .within(
            "en.bio.when", .authorBio,
            """
            when|if she|he|they isn't|is_not|aren't|wasn't … she|he|you|they
            """, most: 50),
        .opening("en.bio.about-company", .authorBio, "about", .name, most: 90),
        .within(
            "en.rights.reproduce", .rights,
            """
            reproduced|republished|reprinted|excerpted|extracted|adapted|syndicated with|from|by|\
            under … permission|licence|license|arrangement|publisher|published|kind
            """, most: 45),
    ]

    /// Galleries, videos and the buttons around them.
    private static let saidOfPictures: [PhraseRow] = [
        .sentence(
            "en.credit.image-of", .credit, "image|photo|picture|slide|page # of #", most: 12),
        .whole(
            "en.credit.gallery", .credit,
            """
            swipe_to_see_more|swipe_for_more|launch_slideshow|start_slideshow|view_slideshow|\
            view_fullscreen|buy_photos_from_this_gallery|tap_to_enlarge|tap_on_an_image_to_enlarge|\
            click_on_image_to_enlarge|video_unavailable|now_playing|press_play_to_listen|transcript|\
            read_transcript|download_audio|download_transcript|audio|video|playlist|up_next|mute|\
            unmute|autoplay|closed_captions
            """),
        .within(
            "en.credit.prints", .credit,
            """
            photos|images|pictures|prints are|is|from available|in|this … order|prints|buy|gallery
            """, most: 30),
        .within(
            "en.credit.watch-video", .credit,
            """
            watch|see|play the|our|this video|clip|footage above|below|to|in
            """, most: 25),
        .within(
            "en.read-also.podcast", .readAlso,
            """
            hear|listen|podcast|episode more|to|on|from|has|in … podcast|episode|audio_channel|\
            platforms|recording|our_website
            """, most: 30),
        .whole(
            "en.byline.tools", .byline,
            """
            text_size|font_size|view_as_pdf|save_as_pdf|download_pdf|translate_this_page|translate|\
            jump_to_recipe|print_recipe|pin_recipe|rate_recipe|listen_print_share_save|\
            auto-refresh_on|show_key_events_only|key_events_only|sort_by_latest|live_reporting|\
            listen_with_a_screen_reader|copy_to_clipboard|save_for_later|add_to_favourites|\
            add_to_favorites|email_this|print_this_page
            """),
        .sentence(
            "en.byline.refresh", .byline,
            """
            new posts|updates|comments are|is available click|tap|refresh
            """, most: 14),
        .whole(
            "en.share.buttons", .share,
            """
            tweet_this|pin_it_for_later|pin_it|text_this|share_full_article|gift_this_article|\
            gift_article|about_sharing|tell_your_friends|tell_a_friend|share_this_with|\
            send_to_a_friend|share_full_story|copy_link_to_article
            """),
        .sentence(
            "en.share.please", .share,
            """
            please|found|know|text|tag|send|help this|share|a|us|me|someone … share|widely|guide|\
            whatsapp|friend|friends|mate|photos
            """,
            most: 25),
        .within(
            "en.share.gift-articles", .share,
            "gift articles|article … share|give|anyone|month", most: 30),
    ]
}
