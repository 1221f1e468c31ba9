/* Opaque rim over libxml2's HTML SAX parser.
 *
 * Only our own types stand here: no header that Swift sees may include libxml2 headers (see the design notes). The rim
 * turns valid UTF-8 HTML into a flat tree in document order, held in parallel arrays that the handle owns.
 */
#ifndef CIKAR_XML_H
#define CIKAR_XML_H

#include <stddef.h>
#include <stdint.h>

/* The names that get an identifier of their own; immutable once made, shared by any number of threads. */
typedef struct cikar_xml_vocabulary cikar_xml_vocabulary;

enum { CIKAR_XML_TAG_VERBATIM = 1 }; /* white space inside is kept as written (pre, textarea) */

/* Element names get the identifiers 0 … tag_count-1 in the order given, except that 0 is text and 1 any name not
 * listed. Names are lower case. NULL when memory runs out. */
cikar_xml_vocabulary *cikar_xml_vocabulary_new(const char *const *tags, const uint8_t *tag_flags, int32_t tag_count);

/* What stopped a parse early or made it partial; bits. */
enum {
    CIKAR_XML_LIMIT_NODES = 1,
    CIKAR_XML_LIMIT_DEPTH = 2,
    CIKAR_XML_LIMIT_DEADLINE = 4,
    CIKAR_XML_LIMIT_MEMORY = 8
};

typedef struct {
    int32_t max_nodes;
    int32_t max_depth;            /* deeper elements are flattened into the last one that fits */
    uint64_t deadline_ns;         /* of cikar_monotonic_ns(), 0 for none */
} cikar_xml_limits;

/* A parsed page. All arrays belong to the page and live until cikar_xml_page_free, or _drop. */
typedef struct {
    int32_t node_count;
    const uint8_t *tags;              /* node_count identifiers */
    const int32_t *parents;           /* node_count; -1 for a root */
    const int32_t *ends;              /* node_count; index after the node's subtree */
    const int32_t *depths;            /* node_count; 0 for a root */
    const int32_t *text_starts;       /* node_count + 1 offsets into text: a subtree's text is one range */
    const int32_t *attribute_lists;   /* node_count numbers of the tags' lists; -1 for none */
    const uint8_t *text;
    uint32_t limits_hit;              /* CIKAR_XML_LIMIT_… */
    int64_t stopped_at;               /* byte offset in the input where the first limit bit, else -1 */
} cikar_xml_page;

/* A page to parse: valid UTF-8 without NULs whose tags have no attributes. (The caller keeps them in numbered lists:
 * libxml2 takes some thirty instructions a byte of an attribute, and half of a page's bytes are such.) Which start tags
 * have a list is told by where they end; the lists' numbers come back in attribute_lists.
 *
 * Text is kept by the caller as well, in runs: where it stands, the HTML has a run's number and a semicolon, at
 * most one between two tags, with a space before it at most. White space alone may stand as itself. Numbers are in base 32, the
 * digits being the characters from @ on: libxml2 reads them character by character. */
typedef struct {
    const uint8_t *html;
    size_t size;
    const uint8_t *text;        /* all runs */
    const int32_t *text_starts; /* run_count + 1 offsets into text; NULL when the HTML has its text itself */
    int32_t run_count;
    const int32_t *tag_ends;    /* tag_count offsets into html, ascending: the > of the start tags that have a list */
    const int32_t *tag_lists;   /* tag_count numbers */
    int32_t tag_count;
} cikar_xml_input;

/* Parses a page. NULL when memory runs out before anything could be kept. */
cikar_xml_page *cikar_xml_parse(const cikar_xml_vocabulary *vocabulary, const cikar_xml_input *input,
                                const cikar_xml_limits *limits);
void cikar_xml_page_free(cikar_xml_page *page);
/* Frees one of the page's arrays before the rest. */
void cikar_xml_page_drop(cikar_xml_page *page, const void *array);

/* Runs libxml2 with callbacks that do nothing and returns how many events came: the floor to measure against. */
int64_t cikar_xml_count_events(const uint8_t *html, size_t size);

/* Monotonic clock in nanoseconds. */
uint64_t cikar_monotonic_ns(void);

#endif
