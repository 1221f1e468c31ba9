extension PhraseLanguage {
    /// German.
    static let german = PhraseLanguage(
        code: "de",
        sets: [
            "piece": "artikel|beitrag|seite|meldung|text|nachricht|link|video|rezept",
            "network":
                "facebook|twitter|instagram|whatsapp|linkedin|xing|youtube|pinterest|telegram|x|mastodon|bluesky|e-mail|email|mail",
        ],
        dateWords: """
            januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag \
            mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr gestern heute stunde stunden \
            minute minuten tag tagen woche wochen monat monaten
            """,
        dateGlue:
            "vom am um von den der veröffentlicht aktualisiert erstellt stand zuletzt vor uhrzeit geändert datum",
        rows: [
            .sentence(
                "de.newsletter.signup", .newsletter,
                """
                jetzt? abonnieren|bestellen|melden|registrieren|holen|erhalten sie? … newsletter|e-mail|\
                postfach|whatsapp_kanal
                """, sites: 12),
            .sentence(
                "de.newsletter.name", .newsletter,
                """
                zum|unser|unseren|unserem|den|kostenlosen|kostenloser newsletter … anmelden|abonnieren|\
                bestellen|an
                """, sites: 1),
            .whole(
                "de.newsletter.alone", .newsletter,
                """
                newsletter|newsletter_abonnieren|newsletter_anmeldung|newsletter_bestellen|zum_newsletter|\
                zum_newsletter_anmelden|jetzt_anmelden|nichts_mehr_verpassen
                """, sites: 30),
            .within(
                "de.newsletter.inbox", .newsletter,
                """
                direkt|kostenlos|täglich|wöchentlich … ihr_postfach|dein_postfach|per_e-mail|per_mail
                """, sites: 1),
            .opening(
                "de.read-also.also", .readAlso,
                """
                lesen_sie|lies|siehe|sehen_sie|lesen|mehr auch|mehr|dazu|hierzu|weiter
                """, most: 25, sites: 11),
            .opening(
                "de.read-also.colon", .readAlso,
                """
                mehr|mehr_zum_thema|lesen_sie_auch|auch_interessant|weiterlesen|siehe_auch|zum_thema|\
                passend_dazu|weitere_artikel
                """, .stop, most: 25, sites: 73),
            .whole(
                "de.read-also.alone", .readAlso,
                """
                mehr|weiterlesen|mehr_lesen|mehr_erfahren|mehr_anzeigen|mehr_zum_thema|\
                das_könnte_sie_auch_interessieren|das_könnte_dich_auch_interessieren|ähnliche_artikel|\
                ähnliche_beiträge|verwandte_artikel|verwandte_themen|weitere_artikel|weitere_beiträge|\
                weitere_themen|weitere_nachrichten|meistgelesen|meist_gelesen|meistgelesene_artikel|\
                neueste_beiträge|letzte_beiträge|aktuelle_beiträge|neueste_kommentare|top_themen|\
                zum_artikel|empfehlungen|empfohlen|aktuelle_nachrichten|auch_interessant|beliebte_beiträge|\
                alle_artikel|zum_thema|lesen_sie_auch
                """, sites: 100),
            .sentence(
                "de.read-also.interest", .readAlso,
                """
                das könnte|dürfte sie|dich|euch auch? interessieren|gefallen
                """, most: 12, sites: 22),
            .whole(
                "de.share.alone", .share,
                """
                teilen|<piece>_teilen|artikel_teilen|beitrag_teilen|folgen|folgen_sie_uns|folge_uns|\
                empfehlen|weiterempfehlen|link_kopieren|merken|drucken|druckversion|seite_drucken|\
                artikel_drucken|vorlesen|soziale_medien|twittern|per_e-mail_versenden|teilen_mit|\
                gefällt_mir
                """, sites: 98),
            .opening(
                "de.share.on", .share,
                """
                klick|klicken|auf|bei|diesen|per|über|zum … teilen|ausdrucken|versenden|weiterleiten|\
                empfehlen
                """, most: 14, sites: 17),
            .sentence(
                "de.share.follow", .share,
                """
                folgen|folge|besuchen|besuche sie|du? uns … auf|bei|<network>
                """, most: 20, sites: 11),
            .whole(
                "de.subscribe.alone", .subscribe,
                """
                abo|abos|abonnieren|abonnement|jetzt_abonnieren|abo_bestellen|spenden|jetzt_spenden|\
                mitglied_werden|e-paper|epaper|unterstützen|unterstützen_sie_uns|leserservice|aboservice|\
                abo_service|probeabo|digital_abo|abo_shop
                """, sites: 106),
            .sentence(
                "de.subscribe.support", .subscribe,
                """
                unterstützen|unterstütze|testen|lesen|werden|sichern|abonnieren sie|uns|jetzt? … abo|\
                spende|mitglied|weiterlesen|journalismus|monat|kostenlos
                """, most: 40, sites: 5),
            .within(
                "de.subscribe.only", .subscribe,
                """
                nur|exklusiv|bereits für? abonnenten|abonnent|mitglieder|registrierte
                """, most: 30, sites: 2),
            .opening(
                "de.credit.photo", .credit,
                """
                foto|fotos|bild|bilder|bildquelle|fotografie|grafik|bildnachweis|illustration|symbolbild|\
                symbolfoto|quelle|copyright|video|archivfoto|titelbild
                """, .stop, most: 25, sites: 110),
            .within(
                "de.credit.bracket", .credit, "foto|bild|grafik|bildquelle", .stop, most: 25, sites: 56),
            .whole(
                "de.credit.alone", .credit,
                """
                bild_vergrößern|vergrößern|bilderstrecke|bildergalerie|fotostrecke|zur_bildergalerie|foto|\
                symbolbild|symbolfoto|archivbild
                """, sites: 8),
            .whole(
                "de.contact.alone", .contact,
                """
                kontakt|kontaktieren_sie_uns|kontaktformular|ansprechpartner|telefon|telefax|fax|anschrift|\
                so_erreichen_sie_uns|schreiben_sie_uns|kundenservice|öffnungszeiten|feedback|\
                fehler_gefunden|hinweis_geben|fehler_melden
                """, sites: 235),
            .within(
                "de.contact.channel", .contact,
                """
                tel|telefon|telefax|fax|e-mail|mail|mobil|telefonisch|rufnummer|hotline
                """, .channel, most: 60, sites: 21),
            .within(
                "de.contact.touch", .contact,
                """
                nehmen|schreiben|senden|rufen|kontaktieren sie … kontakt|uns|an
                """, .channel, most: 40, sites: 6),
            .whole(
                "de.comments.heading", .commentPrompt,
                """
                kommentar|kommentare|kommentieren|kommentar_schreiben|kommentar_verfassen|\
                kommentar_abschicken|kommentar_hinterlassen|schreibe_einen_kommentar|\
                schreiben_sie_einen_kommentar|hinterlasse_einen_kommentar|hinterlasse_eine_antwort|\
                antworten|antwort_abbrechen|antworten_abbrechen|\
                schreibe_einen_kommentar_antworten_abbrechen|alle_kommentare|kommentare_anzeigen|\
                leserkommentare|diskussion|diskutieren_sie_mit|keine_kommentare|mitdiskutieren|\
                ihr_kommentar|kommentare_lesen|netiquette
                """, sites: 93),
            .opening(
                "de.comments.verb", .commentPrompt,
                """
                schreibe|schreiben|hinterlasse|verfassen|sie|du|um|melden … kommentar|kommentieren|\
                kommentare|angemeldet_sein
                """, most: 16, sites: 16),
            .within(
                "de.comments.address", .commentPrompt,
                """
                deine|ihre|meinen e-mail|email|namen|e-mail-adresse … veröffentlicht|browser|speichern
                """, most: 30, sites: 34),
            .within("de.comments.required", .commentPrompt, "erforderliche|benötigte felder", most: 30),
            .within("de.rights.all", .rights, "alle rechte vorbehalten", most: 80, sites: 7),
            .whole(
                "de.legal.alone", .legal,
                """
                impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzbestimmungen|agb|\
                nutzungsbedingungen|nutzungsbasierte_onlinewerbung|haftungsausschluss|disclaimer|\
                rechtliche_hinweise|rechtliches|barrierefreiheit|urheberrecht|widerrufsrecht|\
                widerrufsbelehrung|impressum_datenschutz|datenschutz_impressum|jugendschutz|bildnachweise|\
                mediadaten
                """, sites: 246),
            .within(
                "de.legal.affiliate", .legal,
                """
                affiliate-links|affiliate-link|partnerlinks|werbelinks|partnerlink|eine_provision|\
                provision_erhalten
                """, most: 80, sites: 5),
            .within(
                "de.legal.accept", .legal,
                """
                ich|sie|es habe|stimme|akzeptiere|gelten|erklären … datenschutzerklärung|agb|\
                nutzungsbedingungen|datenschutzbestimmungen|datenschutzhinweise
                """, most: 60, sites: 5),
            .within(
                "de.consent.uses", .consent,
                """
                wir|website|webseite|seite|websites|angebot … verwenden|verwendet|nutzen|nutzt|setzen|\
                setzt|benutzt|einsatz … cookies|cookie
                """, most: 120, sites: 42),
            .within(
                "de.consent.cookies", .consent,
                """
                cookies|cookie … verwendung|zustimmung|einwilligung|einstellungen|zustimmen|einverstanden|\
                akzeptieren|akzeptiert|verwendet|erforderlich|notwendig|ablehnen
                """, most: 120, sites: 41),
            .within(
                "de.consent.verwendung", .consent,
                """
                verwendung|einsatz|nutzung|setzen von cookies
                """, most: 120, sites: 8),
            .whole(
                "de.consent.buttons", .consent,
                """
                akzeptieren|alle_akzeptieren|ablehnen|alle_ablehnen|zustimmen|einstellungen|\
                cookie-einstellungen|cookies|cookie-richtlinie|datenschutzeinstellungen|\
                privatsphäre-einstellungen|auswahl_bestätigen|einwilligung|speichern|essenziell|notwendig|\
                statistik|alle_cookies_akzeptieren|einverstanden|verstanden|utiq_verwalten
                """, sites: 39),
            .whole(
                "de.advert.alone", .advert,
                """
                anzeige|anzeigen|werbung|sponsored|gesponsert|gesponserte_inhalte|advertorial|\
                anzeigenmarkt|kleinanzeigen|werbepartner|stellenangebote|stellenmarkt|werben|\
                werben_sie_bei_uns|werbung_schalten|partner|in_kooperation_mit|jetzt_kaufen|\
                in_den_warenkorb|warenkorb|zum_shop|zum_angebot
                """, sites: 121),
            .opening(
                "de.advert.continues", .advert,
                """
                der? artikel|beitrag|text wird|geht nach|unterhalb|unter … anzeige|werbung|\
                anzeige_fortgesetzt|weiter
                """, most: 12),
            .sentence(
                "de.app.download", .app,
                """
                laden|lade|holen|installieren|jetzt|zur|unsere sie? … app|apps|app_store|google_play
                """, most: 20, sites: 4),
            .within(
                "de.app.javascript", .app,
                """
                javascript … aktivieren|aktiviert|deaktiviert|einschalten
                """, most: 40, sites: 13),
            .whole(
                "de.app.alone", .app,
                """
                app|apps|unsere_app|push_nachrichten|zur_app|mobile_app|eilmeldungen
                """, sites: 1),
            .whole(
                "de.login.alone", .login,
                """
                anmelden|einloggen|login|abmelden|ausloggen|logout|registrieren|jetzt_registrieren|\
                passwort_vergessen|passwort|benutzername|mein_konto|mein_profil|konto|kundenkonto|\
                angemeldet_bleiben|benutzerkonto_anlegen|noch_kein_konto|log_in|neu_registrieren|anmeldung|\
                registrierung
                """, sites: 87),
            .sentence(
                "de.login.verb", .login,
                """
                melden|loggen|registrieren|bitte|sie_müssen|du_musst sie|dich|sich|angemeldet|eingeloggt … \
                an|ein|anmelden|einloggen|registrieren|sein
                """, most: 14, sites: 10),
            .whole(
                "de.navigation.menu", .navigation,
                """
                startseite|menü|suche|suchen|suche_nach|suchbegriff|navigation|hauptmenü|hauptnavigation|\
                schließen|menü_schließen|zurück|weiter|vor|nach_oben|zum_seitenanfang|seitenanfang|\
                über_uns|wir_über_uns|inhalt|inhaltsverzeichnis|sitemap|übersicht|archiv|themen|kategorien|\
                rubriken|karriere|jobs|presse|hilfe|veranstaltungen|termine|nachrichten|aktuelles|politik|\
                wirtschaft|kultur|panorama|ressorts|deutsch|rss|home|blogroll|zurück_zur_startseite|\
                zur_startseite|sie_befinden_sich_hier|sie_sind_hier|alle_kategorien|abbrechen|absenden|\
                senden|seite_durchsuchen|stichwortsuche|regional|wetter|tv_programm|nächste_seite|\
                vorherige_seite
                """, sites: 317),
            .sentence(
                "de.error.page", .navigation,
                """
                seite_nicht_gefunden|fehler_404|seite_wurde_nicht_gefunden|\
                diese_seite_existiert_nicht|seite_existiert_nicht|nicht_gefunden
                """, most: 12),
            .whole(
                "de.navigation.skip", .navigation,
                """
                zum|direkt_zum|springe_zum|springen_sie_zum|zur inhalt|hauptinhalt|navigation|suche|menü|\
                seitenende|inhalt_springen|inhalt_wechseln|hauptnavigation_springen|hauptinhalt_springen|\
                navigation_springen
                """, sites: 52),
            .opening(
                "de.navigation.post", .navigation,
                """
                nächster|nächste|vorheriger|vorherige|voriger|älterer|neuerer|ältere|neuere artikel|\
                beitrag|beiträge|seite|einträge
                """, most: 20, sites: 19),
            .opening(
                "de.tags.colon", .tags,
                """
                tags|schlagwörter|schlagworte|themen|thema|kategorie|kategorien|stichworte|stichwörter|\
                abgelegt_unter|rubrik|veröffentlicht_unter|verschlagwortet_mit|getaggt_mit|ressort|mehr_zu|\
                veröffentlicht_in
                """, .stop, most: 40, sites: 109),
            .whole(
                "de.tags.alone", .tags,
                """
                tags|schlagwörter|schlagworte|stichwörter|themen_in_diesem_artikel|tagcloud|schlagwortwolke
                """, sites: 4),
            .opening("de.byline.by", .byline, "von", .name, most: 6, sites: 46),
            .opening(
                "de.byline.published", .byline,
                """
                veröffentlicht|aktualisiert|erstellt|stand|geschrieben|publiziert|gepostet|zuletzt|\
                artikel_vom|letzte_änderung|datum|eingestellt am|vom|um|aktualisiert|von|geändert
                """, most: 14, sites: 16),
            .opening(
                "de.byline.author", .byline,
                """
                autor|autorin|geschrieben_von|verfasst_von|veröffentlicht_von|verfasser|redaktion|stand|\
                ein_beitrag_von|beitrag_von|erstellt_von
                """, .stop, most: 12, sites: 43),
            .within(
                "de.byline.minutes", .byline,
                """
                # min|minuten|minute lesezeit|lesedauer|lesen|zu_lesen
                """, most: 10, sites: 2),
            .opening(
                "de.byline.reading", .byline, "lesezeit|lesedauer|geschätzte_lesezeit", most: 8, sites: 4),
            .opening(
                "de.bio.about", .authorBio,
                """
                über den autor|die_autorin|die_autoren|die_autor
                """, most: 6, sites: 4),
            .opening(
                "de.bio.about-her", .authorBio,
                """
                zur_person|über_die_autorin|über_die_autoren|über_die_redaktion|der_autor_ist|\
                die_autorin_ist|zum_autor
                """, most: 40, sites: 5),
            .within(
                "de.bio.is", .authorBio,
                """
                ist|arbeitet|schreibt … redakteur|redakteurin|journalist|journalistin|autor|autorin|\
                korrespondent|korrespondentin|kolumnist|kolumnistin|ressort
                """, .nameBefore, most: 60, sites: 2),
        ])
}
