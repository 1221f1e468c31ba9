extension PhraseLanguage {
    /// What editors say of the text: who helped, where else it stands, what was changed.
    static let englishEditors: [PhraseRow] = [
        .within(
            "en.byline.contributed", .byline,
            """
            contributed|contributing to|reporting|research this|the report|story|article|reporting|piece|dispatch|analysis
            """, most: 45),
        .opening(
            "en.byline.additional", .byline,
            """
            with|additional|further reporting|files|contributions|research|writing|material|photography by|from
            """, most: 20),
        .opening("en.byline.desk", .byline, "reporting|writing|editing by", .name, most: 25),
        .whole(
            "en.byline.by-author", .byline,
            "see|view|read|browse all|more posts|articles|stories by this|the author"),
        .whole(
            "en.byline.kind", .byline,
            "article_type|story_type|content_type|news_analysis|staff_report|staff_reports|wire_reports"),
        .opening(
            "en.byline.reviewed", .byline,
            "fact-checked|medically_reviewed|clinically_reviewed|expert_reviewed by|on", most: 16),
        .within(
            "en.bio.joined", .authorBio,
            """
            joined|joins the|our newspaper|paper|newsroom|team|staff|magazine|station|site|publication
            """, .nameBefore, most: 60),

        .opening(
            "en.legal.this-was", .legal,
            """
            this article|story|post|essay|piece|column|report|interview|review|op-ed|content|commentary|excerpt \
            was|first|originally|has|is|appeared|ran … originally|first|published|appeared|produced|corrected|updated|republished|created|\
            reprinted|adapted|supported|funded|sponsored|made_possible|translated|\
            print_edition|issue|edition|headline|generated
            """, most: 45),
        .opening(
            "en.legal.version", .legal,
            "a|an shorter|longer|earlier|edited? version of this|the article|story|post|essay|piece|column",
            most: 40),
        .opening(
            "en.legal.old", .legal, "this article|story|post|page is more_than|over # years|months|year old",
            most: 14),
        .opening("en.legal.issue", .legal, "from|published_in the … issue|edition", most: 20),
        .within(
            "en.legal.names-changed", .legal,
            "names|some_names|details|identities have been changed|withheld", most: 30),
        .within(
            "en.legal.opinions-in", .legal,
            "views|opinions in|of this|the column|article|piece|post|author|writer", most: 40),
        .within(
            "en.legal.recommendation", .legal, "nothing in|on this|these … advice|recommendation|offer",
            most: 45),
        .within(
            "en.rights.reproduction", .rights,
            "reproduction|republication in|without|of … prohibited|permission|forbidden", most: 45),
        .opening("en.byline.translated", .byline, "translated|adapted|excerpted|reprinted from|by", most: 25),
        .sentence(
            "en.legal.developing", .legal, "this|it is|remains a developing|breaking story|news", most: 30),
        .sentence(
            "en.rights.republish", .rights,
            """
            republish|reprint|reprints|syndicate|license this|our|and|or|these story|article|articles|stories|content|permissions
            """, most: 20),
        .opening(
            "en.legal.standards", .legal, "our editorial? standards|policies|ethics|guidelines", .stop,
            most: 12),
        .opening(
            "en.legal.note", .legal,
            """
            correction|corrections|clarification|editor's_note|editors'_note|editor's_notes|author's_note|\
            publisher's_note|note_to_readers
            """, .stop, most: 60),
        .within(
            "en.legal.as-associate", .legal,
            "associate|affiliate|partner|member|influencer … i|we earn|receive",
            most: 60),
        .within(
            "en.legal.selected", .legal,
            "independently|carefully|hand selected|chosen|reviewed|tested|curated|picked|selects|reviews by|everything|products|and",
            most: 50),
        .within(
            "en.legal.holdings", .legal,
            """
            author|writer|reporter|columnist has|holds|owns|had … position|positions|shares|stake|financial_interest|\
            conflict_of_interest|conflicts_of_interest
            """, most: 50),
        .whole(
            "en.consent.privacy", .consent,
            "your_privacy|your_privacy_is_important_to_us|your_privacy_matters|we_respect_your_privacy"),
    ]

    /// What is for sale, and what money is asked for.
    static let englishSellers: [PhraseRow] = [
        .sentence(
            "en.subscribe.rely", .subscribe,
            """
            if|we|our|because you|rely|depend|work value|appreciate|like|on|enjoy|is_supported … contribution|donation|readers|support|\
            supporting|donate|donations|member|members
            """, most: 40),
        .within(
            "en.subscribe.makes-possible", .subscribe,
            """
            your|reader support|contribution|donation|gift|generosity makes|helps|keeps|allows|funds|enables|will
            """, most: 40),
        .sentence(
            "en.subscribe.access", .subscribe,
            "try|get|enjoy|start unlimited|digital|full|premium|all digital? access",
            most: 25),
        .opening(
            "en.subscribe.to-continue", .subscribe,
            "to continue|keep|finish|read reading|watching|this|the … subscribe|register|log_in|sign_in|sign_up|account",
            most: 30),
        .within(
            "en.subscribe.gift", .subscribe,
            """
            chip_in|chipping_in|give_what_you_can|monthly_gift|one-time_gift|tax-deductible_gift|tax-deductible_donation|\
            matched_dollar_for_dollar|recurring_donation|become_a_monthly_donor|small_monthly
            """, most: 50),
        .sentence(
            "en.subscribe.subscribers", .subscribe,
            "subscribers|members get|enjoy|receive|can … access|archive|magazine|benefits", most: 30),
        .sentence(
            "en.subscribe.not-ready", .subscribe,
            "not|want|ready ready|the? to? subscribe|print_edition|commit", most: 30),
        .whole(
            "en.subscribe.locked", .subscribe,
            """
            unlock_this_article|unlock_this_story|buy_us_a_coffee|read_without_ads|go_ad-free|subscriber_exclusive|\
            subscribers_only|subscriber_only|members_only|for_subscribers|for_subscribers_only|premium_content|\
            exclusive_content|log_in_to_read|free_preview|support_our_work|support_our_journalism
            """),
        .opening(
            "en.advert.download", .advert,
            """
            download|get|request|access our|a|your|the free? whitepaper|white_paper|ebook|e-book|brochure|checklist|template|\
            case_study|buyer's_guide|free_guide|free_report
            """, most: 20),
        .sentence(
            "en.advert.register", .advert,
            """
            register|rsvp|join|reserve|save now|today|for|here|your|us … webinar|seat|spot|workshop|trial|demo|masterclass
            """, most: 25),
        .whole("en.advert.why", .advert, "why_am_i_seeing_this_ad|about_this_ad|hide_ad|hide_this_ad"),
        .within(
            "en.advert.code", .advert,
            "use|enter|with the|promo|our? code|coupon_code … checkout|off|discount", most: 30),
        .sentence(
            "en.advert.browse", .advert, "looking|searching for … browse|search|visit|explore|see_our",
            most: 30),
        .opening(
            "en.advert.order", .advert,
            "order|pre-order|preorder|buy|to_order a|the|your book|copy|tickets … visit|call|from|now|bookshop|online",
            most: 30),
        .sentence(
            "en.advert.act-now", .advert, "register|book|apply|enrol|enroll|rsvp now|today|here|early|online",
            most: 25),
        .sentence(
            "en.advert.tickets", .advert,
            "tickets are|go|cost|start … sale|available|door|online|box_office|here", most: 25),
        .sentence(
            "en.advert.sign-up", .advert, "sign_up|get_started|start for|with|your a|free trial|demo|free",
            most: 20),
    ]
}
