extension PhraseLanguage {
    /// French.
    static let french = PhraseLanguage(
        code: "fr",
        sets: [
            "network":
                "facebook|twitter|instagram|whatsapp|linkedin|youtube|telegram|pinterest|x|e-mail|email|mail|bluesky"
        ],
        dateWords: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi \
            jeudi vendredi samedi dimanche hier aujourd'hui heure heures minute minutes jours semaine semaines mois
            """,
        dateGlue: "le la à a h publié mis jour modifié il y posté du dernière mise et par min",
        rows: [
            .sentence(
                "fr.newsletter.signup", .newsletter,
                """
                inscrivez-vous|abonnez-vous|recevez|inscription|s'inscrire|s'abonner|je_m'abonne … \
                newsletter|newsletters|lettre_d'information|lettre|e-mail|infolettre|boîte_mail
                """, sites: 3),
            .whole(
                "fr.newsletter.alone", .newsletter,
                """
                newsletter|newsletters|nos_newsletters|infolettre|lettre_d'information|s'inscrire|\
                je_m'inscris|inscription_à_la_newsletter
                """, sites: 2),
            .opening(
                "fr.read-also.also", .readAlso,
                """
                à? lire|voir|écouter|lisez|découvrir aussi|également|la_suite|ensuite
                """, most: 25, sites: 3),
            .whole(
                "fr.read-also.alone", .readAlso,
                """
                lire_la_suite|en_savoir_plus|voir_plus|voir_tout|lire_plus|à_lire|à_lire_aussi|\
                sur_le_même_sujet|articles_similaires|articles_liés|articles_récents|derniers_articles|\
                les_plus_lus|les_plus_populaires|à_découvrir|nos_autres_articles|dans_la_même_rubrique|\
                afficher_plus|lire_l'article|recommandé_pour_vous|plus_d'articles|à_ne_pas_manquer|\
                notre_sélection|les_dernières_actualités
                """, sites: 7),
            .sentence(
                "fr.read-also.like", .readAlso,
                """
                vous aimerez|pourriez|pourrait aussi|également|aimer|être_intéressé
                """, most: 12, sites: 2),
            .whole(
                "fr.share.alone", .share,
                """
                partager|partager_l'article|partager_cet_article|partagez|suivez-nous|nous_suivre|\
                copier_le_lien|imprimer|envoyer_par_e-mail|envoyer_à_un_ami|réseaux_sociaux|tweeter|j'aime|\
                enregistrer|partager_sur
                """, sites: 7),
            .opening(
                "fr.share.on", .share,
                """
                cliquez|cliquer|partager|partagez|suivez|suivre … sur|par|via <network>
                """, most: 16, sites: 2),
            .sentence(
                "fr.share.follow", .share,
                """
                suivez|retrouvez|rejoignez nous|notre … <network>|réseaux_sociaux
                """, most: 20),
            .whole(
                "fr.subscribe.alone", .subscribe,
                """
                abonnement|abonnements|s'abonner|abonnez-vous|je_m'abonne|faire_un_don|nous_soutenir|\
                soutenez-nous|offrir_un_abonnement|édition_abonnés|devenir_membre|abonné|e-paper
                """, sites: 12),
            .within(
                "fr.subscribe.only", .subscribe,
                """
                article|contenu|déjà|est … réservé_aux_abonnés|réservé|abonné|abonnés
                """, most: 30),
            .sentence(
                "fr.subscribe.support", .subscribe,
                """
                soutenez|soutenir|abonnez|profitez|accédez … journalisme|indépendant|illimité|euros|mois|\
                don
                """, most: 40),
            .opening(
                "fr.credit.photo", .credit,
                """
                photo|photos|crédit|crédits|crédit_photo|crédits_photo|image|illustration|photographie|\
                légende
                """, .stop, most: 25, sites: 1),
            .whole(
                "fr.credit.alone", .credit,
                """
                agrandir|agrandir_l'image|voir_la_galerie|diaporama|photo_d'illustration|\
                image_d'illustration
                """),
            .whole(
                "fr.contact.alone", .contact,
                """
                contact|contactez-nous|nous_contacter|contacts|nous_écrire|écrivez-nous|téléphone|adresse|\
                service_client|qui_sommes-nous|signaler_une_erreur
                """, sites: 306),
            .within(
                "fr.contact.channel", .contact,
                """
                tél|téléphone|courriel|e-mail|fax|mail|contactez|écrire
                """, .channel, most: 40),
            .whole(
                "fr.comments.heading", .commentPrompt,
                """
                commentaires|commentaire|laisser_un_commentaire|ajouter_un_commentaire|\
                laissez_un_commentaire|publier_le_commentaire|répondre|annuler_la_réponse|réagir|\
                vos_réactions|réactions|voir_les_commentaires|poster_un_commentaire|aucun_commentaire|\
                laisser_une_réponse|participer_à_la_conversation
                """, sites: 9),
            .within(
                "fr.comments.address", .commentPrompt,
                """
                votre adresse … publiée|sera_pas_publiée
                """, most: 25, sites: 1),
            .within("fr.comments.required", .commentPrompt, "champs obligatoires", most: 25, sites: 1),
            .within("fr.rights.all", .rights, "tous droits réservés", most: 80),
            .whole(
                "fr.legal.alone", .legal,
                """
                mentions_légales|conditions_générales|conditions_générales_de_vente|\
                conditions_générales_d'utilisation|cgu|cgv|politique_de_confidentialité|confidentialité|\
                données_personnelles|vie_privée|protection_des_données|charte|accessibilité|plan_du_site|\
                politique_de_cookies|droits_de_reproduction|conditions_d'utilisation|charte_déontologique
                """, sites: 11),
            .within(
                "fr.consent.uses", .consent,
                """
                nous|site|partenaires|ce_site … utilise|utilisons|utilisent|utilisation|déposer|stockons … \
                cookies|traceurs|données
                """, most: 120, sites: 3),
            .whole(
                "fr.consent.buttons", .consent,
                """
                accepter|tout_accepter|refuser|tout_refuser|j'accepte|accepter_et_fermer|\
                continuer_sans_accepter|paramétrer|gérer_les_cookies|cookies|gestion_des_cookies|\
                préférences|paramètres_des_cookies|personnaliser|gérer_mes_cookies
                """, sites: 3),
            .whole(
                "fr.advert.alone", .advert,
                """
                publicité|pub|sponsorisé|contenu_sponsorisé|annonce|annonces|partenaires|petites_annonces|\
                publi-rédactionnel|contenu_partenaire|annonceurs|acheter|ajouter_au_panier|panier|boutique
                """, sites: 11),
            .opening(
                "fr.advert.continues", .advert,
                """
                la? suite|article|publicité après|suite|continue|la_suite … publicité|ci-dessous|bas
                """, most: 12),
            .sentence(
                "fr.app.download", .app,
                """
                téléchargez|télécharger|installez notre|l'application|nos … application|app|appli|\
                l'application
                """, most: 20),
            .whole(
                "fr.login.alone", .login,
                """
                connexion|se_connecter|s'identifier|identifiez-vous|connectez-vous|mon_compte|\
                créer_un_compte|mot_de_passe_oublié|déconnexion|se_déconnecter|s'enregistrer|mot_de_passe|\
                identifiant|je_me_connecte|espace_abonnés
                """, sites: 3),
            .whole(
                "fr.navigation.menu", .navigation,
                """
                accueil|menu|rechercher|recherche|fermer|retour|suivant|précédent|retour_en_haut|\
                haut_de_page|à_propos|archives|rubriques|catégories|sommaire|navigation|afficher_le_menu|\
                menu_principal|page_suivante|page_précédente|article_suivant|article_précédent|\
                vous_êtes_ici|actualités|politique|économie|météo|emploi|aide|valider|annuler|envoyer
                """, sites: 19),
            .sentence(
                "fr.error.page", .navigation,
                """
                page_introuvable|page_non_trouvée|erreur_404|cette_page_n'existe_pas|\
                page_inexistante
                """, most: 12),
            .whole(
                "fr.navigation.skip", .navigation,
                """
                aller|passer|accéder au|à contenu|contenu_principal|menu|la_navigation|la_recherche
                """, sites: 4),
            .opening(
                "fr.tags.colon", .tags,
                """
                tags|mots-clés|étiquettes|thèmes|catégorie|catégories|rubrique|classé_dans|sujets
                """, .stop, most: 40, sites: 6),
            .opening(
                "fr.byline.by", .byline,
                """
                par|publié_par|écrit_par|rédigé_par|propos_recueillis_par
                """, .name, most: 8, sites: 6),
            .opening(
                "fr.byline.published", .byline,
                """
                publié|mis_à_jour|modifié|posté|temps_de_lecture|dernière_mise_à_jour|date_de_publication \
                le|à|il|par|#
                """, .number, most: 16),
            .within("fr.byline.minutes", .byline, "# min|minute|minutes de_lecture", most: 10),
            .opening(
                "fr.bio.about", .authorBio,
                """
                à propos_de|de_l'auteur|l'auteur|de_l'autrice|des_auteurs
                """, most: 8, sites: 2),
            .within(
                "fr.bio.is", .authorBio,
                """
                est … journaliste|auteur|autrice|écrivain|rédacteur|rédactrice|chroniqueur|chroniqueuse|\
                correspondant
                """, .nameBefore, most: 60),
        ])
}
