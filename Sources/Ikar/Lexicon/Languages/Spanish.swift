extension PhraseLanguage {
    /// Spanish.
    static let spanish = PhraseLanguage(
        code: "es",
        sets: [
            "network":
                "facebook|twitter|instagram|whatsapp|linkedin|youtube|telegram|pinterest|x|tiktok|email|correo"
        ],
        dateWords: """
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes \
            miércoles jueves viernes sábado domingo ayer hoy hora horas minutos días semana semanas mes meses
            """,
        dateGlue: "de del el la a las los publicado actualizado hace en por h hrs modificado fecha",
        rows: [
            .sentence(
                "es.newsletter.signup", .newsletter,
                """
                suscríbete|suscríbase|suscribirse|regístrate|recibe|recibir|apúntate|únete … boletín|\
                newsletter|newsletters|correo|boletines|canal_de_whatsapp|email
                """, sites: 3),
            .whole(
                "es.newsletter.alone", .newsletter,
                """
                newsletter|newsletters|boletín|boletines|suscríbete_a_nuestro_boletín|boletín_de_noticias
                """, sites: 3),
            .opening(
                "es.read-also.also", .readAlso,
                """
                lea|lee|leer|ver|te_puede|también|además|vea también|más|interesar|te_puede_interesar|\
                puedes_leer
                """, most: 25, sites: 13),
            .whole(
                "es.read-also.alone", .readAlso,
                """
                leer_más|ver_más|seguir_leyendo|más_información|más_noticias|noticias_relacionadas|\
                artículos_relacionados|entradas_relacionadas|te_puede_interesar|también_te_puede_interesar|\
                lo_más_leído|lo_más_visto|más_leídas|más_leídos|relacionados|entradas_recientes|\
                últimas_noticias|ver_todo|ver_todas|recomendados|saber_más|contenido_relacionado|\
                temas_relacionados|noticias_destacadas|más_sobre_este_tema
                """, sites: 16),
            .whole(
                "es.share.alone", .share,
                """
                compartir|compartir_en|comparte|comparte_esto|síguenos|síganos|copiar_enlace|imprimir|\
                enviar_por_correo|enviar|redes_sociales|me_gusta|guardar|comparte_este_artículo|tuitear
                """, sites: 11),
            .opening(
                "es.share.on", .share,
                """
                haz|compartir|comparte|sigue|síguenos|síganos|pulsa|clic … en|por|vía <network>
                """, most: 16, sites: 1),
            .whole(
                "es.subscribe.alone", .subscribe,
                """
                suscríbete|suscribirse|suscripción|suscripciones|hazte_socio|suscriptores|dona|donar|\
                hemeroteca|edición_impresa|apóyanos
                """, sites: 7),
            .within(
                "es.subscribe.only", .subscribe,
                """
                contenido|exclusivo|ya|artículo|solo … suscriptores|suscriptor|socios
                """, most: 30, sites: 4),
            .sentence(
                "es.subscribe.support", .subscribe,
                """
                apoya|apoye|suscríbete|hazte … periodismo|socio|socia|ilimitado|euros|mes
                """, most: 40, sites: 2),
            .opening(
                "es.credit.photo", .credit,
                """
                foto|fotos|fotografía|imagen|crédito|créditos|ilustración|infografía|vídeo|video|fuente|\
                foto_de|archivo
                """, .stop, most: 25, sites: 5),
            .whole(
                "es.credit.alone", .credit,
                """
                ampliar|ampliar_imagen|ver_galería|galería|ampliar_foto|fotogalería|imagen_de_archivo|\
                foto_de_archivo
                """, sites: 1),
            .whole(
                "es.contact.alone", .contact,
                """
                contacto|contacta|contáctanos|contáctenos|contacte_con_nosotros|escríbenos|teléfono|\
                dirección|atención_al_cliente|quiénes_somos|correo_electrónico
                """, sites: 10),
            .within(
                "es.contact.channel", .contact,
                """
                tel|teléfono|correo|email|e-mail|fax|escríbenos|llame|contacto|móvil
                """, .channel, most: 40),
            .whole(
                "es.comments.heading", .commentPrompt,
                """
                comentarios|comentario|deja_un_comentario|dejar_un_comentario|deja_una_respuesta|responder|\
                cancelar_respuesta|cancelar_la_respuesta|publicar_comentario|publicar_el_comentario|\
                añadir_comentario|ver_comentarios|comentar|sin_comentarios|únete_a_la_conversación|\
                escribe_un_comentario|deja_tu_comentario
                """, sites: 10),
            .within(
                "es.comments.address", .commentPrompt,
                """
                tu|su dirección|correo … publicada|publicado
                """, most: 25),
            .within("es.comments.required", .commentPrompt, "campos obligatorios", most: 25),
            .within("es.rights.all", .rights, "todos los derechos reservados", most: 80, sites: 5),
            .whole(
                "es.legal.alone", .legal,
                """
                aviso_legal|política_de_privacidad|privacidad|términos_y_condiciones|términos_de_uso|\
                condiciones_de_uso|política_de_cookies|condiciones_generales|accesibilidad|\
                protección_de_datos|mapa_web|mapa_del_sitio|código_ético|aviso_de_privacidad|\
                condiciones_de_contratación
                """, sites: 10),
            .within(
                "es.consent.uses", .consent,
                """
                sitio|web|utilizamos|usamos|nosotros|socios|página … cookies
                """, most: 120, sites: 1),
            .whole(
                "es.consent.buttons", .consent,
                """
                aceptar|aceptar_todo|aceptar_cookies|rechazar|rechazar_todo|configurar|\
                configuración_de_cookies|configurar_cookies|cookies|aceptar_y_continuar|más_opciones|\
                preferencias|gestionar_cookies|acepto
                """, sites: 1),
            .whole(
                "es.advert.alone", .advert,
                """
                publicidad|anuncio|anuncios|patrocinado|contenido_patrocinado|publirreportaje|clasificados|\
                anúnciate|anunciantes|comprar|añadir_al_carrito|carrito|tienda
                """, sites: 8),
            .opening(
                "es.advert.continues", .advert,
                """
                la|el|publicidad|continúa|sigue|seguir noticia|artículo|continúa|leyendo … publicidad|\
                continúa|abajo|después
                """, most: 12),
            .sentence(
                "es.app.download", .app,
                """
                descarga|descargue|descárgate|instala|bájate … app|aplicación|apps
                """, most: 20, sites: 3),
            .whole(
                "es.login.alone", .login,
                """
                iniciar_sesión|inicia_sesión|inicie_sesión|acceder|entrar|registrarse|regístrate|mi_cuenta|\
                crear_cuenta|cerrar_sesión|olvidé_mi_contraseña|he_olvidado_mi_contraseña|contraseña|\
                usuario|mi_perfil|ingresar|has_olvidado_tu_contraseña
                """, sites: 10),
            .whole(
                "es.navigation.menu", .navigation,
                """
                inicio|menú|buscar|búsqueda|cerrar|volver|siguiente|anterior|volver_arriba|ir_arriba|\
                arriba|acerca_de|sobre_nosotros|archivo|archivos|secciones|categorías|portada|noticias|\
                política|economía|cultura|deportes|internacional|opinión|sociedad|ayuda|el_tiempo|\
                menú_principal|navegación|página_siguiente|página_anterior|entrada_siguiente|\
                entrada_anterior|siguiente_artículo|empleo|cancelar|abrir_menú|cerrar_menú
                """, sites: 26),
            .sentence(
                "es.error.page", .navigation,
                """
                página_no_encontrada|error_404|página_no_existe|no_se_encontró_la_página|\
                esta_página_no_existe
                """, most: 12),
            .whole(
                "es.navigation.skip", .navigation,
                """
                saltar|ir|pasar al contenido|contenido_principal|menú|pie
                """, sites: 5),
            .opening(
                "es.tags.colon", .tags,
                """
                etiquetas|temas|tags|categoría|categorías|archivado_en|palabras_clave|publicado_en|\
                más_sobre|etiquetado_como
                """, .stop, most: 40, sites: 4),
            .whole("es.tags.alone", .tags, "etiquetas|nube_de_etiquetas|temas_relacionados|archivado_en"),
            .opening(
                "es.byline.by", .byline,
                """
                por|escrito_por|publicado_por|redactado_por
                """, .name, most: 7, sites: 10),
            .opening(
                "es.byline.published", .byline,
                """
                publicado|actualizado|publicada|actualizada|última_actualización|fecha|\
                fecha_de_publicación|creado|tiempo_de_lectura el|a|en|por|hace|#
                """, .number, most: 16, sites: 2),
            .within("es.byline.minutes", .byline, "# min|minuto|minutos de_lectura", most: 10, sites: 1),
            .opening("es.bio.about", .authorBio, "sobre|acerca_de el|la autor|autora|autores", most: 8),
            .within(
                "es.bio.is", .authorBio,
                """
                es … periodista|escritor|escritora|redactor|redactora|columnista|corresponsal|autor|autora
                """, .nameBefore, most: 60),
        ])
}
