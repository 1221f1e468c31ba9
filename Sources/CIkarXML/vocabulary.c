/* Names to small identifiers by open addressing. The table is a few times larger than its contents, so a lookup is
 * one hash and, nearly always, one probe. */
#include "vocabulary.h"

#include <stdlib.h>

enum { SLOTS = 1024, MAX_NAMES = 255 };

/* A name is known by its full 32-bit hash: among some two hundred names there is no collision (the constructor makes
 * sure), and a page that invents a name to collide only mislabels an element of its own. */
typedef struct {
    uint32_t hash;
    int id_plus_one; /* 0 for an empty slot */
} slot;

struct cikar_xml_vocabulary {
    slot tags[SLOTS];
    uint8_t flags[MAX_NAMES + 1];
};

static uint32_t hash(const char *name) {
    uint32_t h = 2166136261u; /* FNV-1a */
    for (const unsigned char *p = (const unsigned char *)name; *p; p++) h = (h ^ *p) * 16777619u;
    return h;
}

static uint32_t place(uint32_t h) { return (h ^ (h >> 15)) & (SLOTS - 1); }

static int insert(slot *slots, const char *name, int id) {
    uint32_t h = hash(name), at = place(h);
    while (slots[at].id_plus_one) {
        if (slots[at].hash == h) return 0;
        at = (at + 1) & (SLOTS - 1);
    }
    slots[at].hash = h;
    slots[at].id_plus_one = id + 1;
    return 1;
}

static int find(const slot *slots, const char *name) {
    uint32_t h = hash(name);
    for (uint32_t at = place(h); slots[at].id_plus_one; at = (at + 1) & (SLOTS - 1))
        if (slots[at].hash == h) return slots[at].id_plus_one - 1;
    return CIKAR_XML_ABSENT;
}

cikar_xml_vocabulary *cikar_xml_vocabulary_new(const char *const *tags, const uint8_t *tag_flags, int32_t tag_count) {
    if (tag_count > MAX_NAMES) return NULL;
    cikar_xml_vocabulary *v = calloc(1, sizeof *v);
    if (!v) return NULL;
    int complete = 1;
    for (int i = CIKAR_XML_UNKNOWN + 1; i < tag_count; i++) {
        complete &= insert(v->tags, tags[i], i);
        v->flags[i] = tag_flags[i];
    }
    if (complete) return v;
    free(v);
    return NULL;
}

int cikar_xml_tag_id(const cikar_xml_vocabulary *v, const char *name) { return find(v->tags, name); }
uint8_t cikar_xml_tag_flags(const cikar_xml_vocabulary *v, int id) { return v->flags[id]; }
