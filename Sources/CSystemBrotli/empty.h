/* Deliberately empty: Swift sees no header of this library, only its link and pkg-config flags. */
