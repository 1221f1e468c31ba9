extension PhraseLanguage {
    /// English: newsletters, subscriptions, shares, other pieces: what readers are asked to take.
    static let englishCalls: [PhraseRow] = [
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
}
