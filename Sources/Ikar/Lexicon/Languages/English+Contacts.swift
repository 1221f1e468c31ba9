extension PhraseLanguage {
    /// English: addresses and phones, comments, credits of pictures.
    static let englishContacts: [PhraseRow] = [
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
}
