#ifndef CIKAR_XML_VOCABULARY_H
#define CIKAR_XML_VOCABULARY_H

#include "cikar_xml.h"

enum { CIKAR_XML_TEXT = 0, CIKAR_XML_UNKNOWN = 1, CIKAR_XML_ABSENT = -1 };

/* Identifier of a lower-case name, or CIKAR_XML_ABSENT. */
int cikar_xml_tag_id(const cikar_xml_vocabulary *v, const char *name);
uint8_t cikar_xml_tag_flags(const cikar_xml_vocabulary *v, int id);

#endif
