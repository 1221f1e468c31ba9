extension PhraseLanguage {
    /// English: notes on a piece, its series, its sponsors, its makers.
    static let englishPieces: [PhraseRow] = [
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

    /// English: galleries, videos and the buttons around them.
    static let englishPictures: [PhraseRow] = [
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
