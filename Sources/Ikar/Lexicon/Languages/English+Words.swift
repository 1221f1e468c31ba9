extension PhraseLanguage {
    /// English: bylines, menus, tags: lines of a few words that are furniture by themselves.
    static let englishWords: [PhraseRow] = [
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
