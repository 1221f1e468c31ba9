extension PhraseLanguage {
    /// English: legal notes, consent, rights, adverts, accounts, apps.
    static let englishTerms: [PhraseRow] = [
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
}
