/* libxml2's SAX events straight into flat arrays; libxml2 builds no tree of its own (its tree mode loses everything
 * below depth 256). */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cikar_xml.h"
#include "vocabulary.h"

/* XML_PARSE_HUGE; HTML parsing in 2.9 honours the bit without naming it. */
enum { HTML_HUGE = 1 << 19 };
enum { EVENTS_BETWEEN_CLOCK_READS = 1024, MISMATCH_SEARCH = 64, BASE = 32 };

typedef struct {
    cikar_xml_page page; /* first, so that a page pointer is a builder pointer */
    const cikar_xml_vocabulary *vocabulary;
    const cikar_xml_input *input;
    cikar_xml_limits limits;
    htmlParserCtxtPtr parser;

    uint8_t *tags;
    int32_t *parents, *ends, *depths, *text_starts, *attribute_lists;
    int32_t node_capacity;

    uint8_t *text;
    size_t text_size, text_capacity;

    int32_t *stack; /* open elements */
    int32_t open, stack_capacity;
    int64_t flattened; /* open elements that were not recorded */
    int32_t verbatim;  /* open elements that keep white space */
    int32_t events;
    int32_t tag; /* the first of the tags with a list that is not behind the parser */
    int text_open; /* the last node is text that more characters may join */
} builder;

uint64_t cikar_monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void hit(builder *b, uint32_t limit) {
    b->page.limits_hit |= limit;
    if (b->page.stopped_at < 0) b->page.stopped_at = b->parser ? (int64_t)xmlByteConsumed(b->parser) : 0;
}

static void stop(builder *b, uint32_t limit) {
    hit(b, limit);
    xmlStopParser(b->parser);
}

static int resize(void *array, size_t count, size_t size) {
    void **p = array;
    void *grown = realloc(*p, count * size);
    if (!grown) return 0;
    *p = grown;
    return 1;
}

static int reserve_bytes(uint8_t **bytes, size_t *capacity, size_t wanted) {
    if (wanted <= *capacity) return 1;
    size_t larger = *capacity * 2 > wanted ? *capacity * 2 : wanted + 4096;
    if (larger > INT32_MAX || !resize(bytes, larger, 1)) return 0;
    *capacity = larger;
    return 1;
}

static int reserve_nodes(builder *b) {
    if (b->page.node_count + 1 < b->node_capacity) return 1;
    int32_t n = b->node_capacity ? b->node_capacity * 2 : 4096;
    if (!resize(&b->tags, n, 1) || !resize(&b->parents, n, 4) || !resize(&b->ends, n, 4) ||
        !resize(&b->depths, n, 4) || !resize(&b->text_starts, n, 4) || !resize(&b->attribute_lists, n, 4))
        return 0;
    b->node_capacity = n;
    return 1;
}

/* Appends a node below the innermost open element; -1 when a limit forbids it. */
static int32_t add_node(builder *b, int tag) {
    if (b->page.node_count >= b->limits.max_nodes) {
        hit(b, CIKAR_XML_LIMIT_NODES);
        return -1;
    }
    if (!reserve_nodes(b)) {
        stop(b, CIKAR_XML_LIMIT_MEMORY);
        return -1;
    }
    int32_t node = b->page.node_count++;
    b->tags[node] = (uint8_t)tag;
    b->parents[node] = b->open ? b->stack[b->open - 1] : -1;
    b->depths[node] = b->open;
    b->ends[node] = node + 1;
    b->text_starts[node] = (int32_t)b->text_size;
    b->attribute_lists[node] = -1;
    return node;
}

static void check_clock(builder *b) {
    if (++b->events % EVENTS_BETWEEN_CLOCK_READS == 0 && b->limits.deadline_ns &&
        cikar_monotonic_ns() > b->limits.deadline_ns)
        stop(b, CIKAR_XML_LIMIT_DEADLINE);
}

static int is_digit(uint8_t c) { return c >= '@' && c < '@' + BASE; }

/* The number of the list of the start tag that the parser is at the end of, -1 for none. An element that the tag implies
 * begins there as well, and has another name. */
static int32_t list_number(builder *b, const xmlChar *name) {
    const cikar_xml_input *input = b->input;
    const xmlParserInput *at = b->parser->input;
    int64_t offset = (int64_t)at->consumed + (at->cur - at->base);
    while (b->tag < input->tag_count && input->tag_ends[b->tag] < offset) b->tag++;
    if (b->tag == input->tag_count || input->tag_ends[b->tag] != offset) return -1;
    int length = xmlStrlen(name);
    if (at->cur - at->base <= length || at->cur[-length - 1] != '<') return -1;
    return xmlStrncasecmp(at->cur - length, name, length) == 0 ? input->tag_lists[b->tag] : -1;
}

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
    builder *b = context;
    (void)attributes;
    check_clock(b);
    b->text_open = 0;
    if (b->flattened || b->open >= b->limits.max_depth) {
        hit(b, CIKAR_XML_LIMIT_DEPTH);
        b->flattened++;
        return;
    }
    int id = cikar_xml_tag_id(b->vocabulary, (const char *)name);
    if (id == CIKAR_XML_ABSENT) id = CIKAR_XML_UNKNOWN;
    int32_t node = add_node(b, id);
    if (node < 0) {
        b->flattened++;
        return;
    }
    b->attribute_lists[node] = list_number(b, name);
    if (b->open == b->stack_capacity) {
        int32_t n = b->stack_capacity ? b->stack_capacity * 2 : 256;
        if (!resize(&b->stack, n, 4)) {
            stop(b, CIKAR_XML_LIMIT_MEMORY);
            return;
        }
        b->stack_capacity = n;
    }
    b->stack[b->open++] = node;
    b->verbatim += cikar_xml_tag_flags(b->vocabulary, id) & CIKAR_XML_TAG_VERBATIM;
}

static void close_top(builder *b) {
    int32_t node = b->stack[--b->open];
    b->ends[node] = b->page.node_count;
    b->verbatim -= cikar_xml_tag_flags(b->vocabulary, b->tags[node]) & CIKAR_XML_TAG_VERBATIM;
}

static void end_element(void *context, const xmlChar *name) {
    builder *b = context;
    check_clock(b);
    b->text_open = 0;
    if (b->flattened) {
        b->flattened--;
        return;
    }
    int id = cikar_xml_tag_id(b->vocabulary, (const char *)name);
    if (id == CIKAR_XML_ABSENT) id = CIKAR_XML_UNKNOWN;
    /* libxml2 reports balanced events; should it ever not, look a little way up rather than trust it. */
    for (int32_t i = b->open; i > 0 && b->open - i < MISMATCH_SEARCH; i--) {
        if (b->tags[b->stack[i - 1]] != id) continue;
        while (b->open >= i) close_top(b);
        return;
    }
}

static int is_space(uint8_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Appends text to the last node when that is text, else as a node of its own. */
static void append_text(builder *b, const uint8_t *bytes, size_t size) {
    if (!size) return;
    if (!b->verbatim) {
        size_t i = 0;
        while (i < size && is_space(bytes[i])) i++;
        if (i == size) { /* white space alone is one space, and none after a space */
            if (b->text_open && is_space(b->text[b->text_size - 1])) return;
            bytes = (const uint8_t *)" ";
            size = 1;
        }
    }
    if (!reserve_bytes(&b->text, &b->text_capacity, b->text_size + size)) {
        stop(b, CIKAR_XML_LIMIT_MEMORY);
        return;
    }
    if (!b->text_open) {
        if (add_node(b, CIKAR_XML_TEXT) < 0) return;
        b->text_open = 1;
    }
    memcpy(b->text + b->text_size, bytes, size);
    b->text_size += size;
}

static void characters(void *context, const xmlChar *bytes, int length) {
    builder *b = context;
    check_clock(b);
    if (length <= 0) return;
    const int32_t *starts = b->input->text_starts;
    if (!starts) {
        append_text(b, bytes, (size_t)length);
        return;
    }
    int32_t run = 0;
    for (int i = 0; i < length; i++) {
        if (is_space(bytes[i])) {
            append_text(b, bytes + i, 1);
        } else if (is_digit(bytes[i]) && run <= INT32_MAX / BASE - 1) {
            run = run * BASE + (bytes[i] - '@');
        } else {
            if (run < b->input->run_count)
                append_text(b, b->input->text + starts[run], (size_t)(starts[run + 1] - starts[run]));
            run = 0;
        }
    }
}

static void ignore_error(void *context, xmlErrorPtr error) {
    (void)context;
    (void)error;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* A parser with the given callbacks, or NULL. Its own encoding logic stays off: the bytes are UTF-8 by contract. */
static htmlParserCtxtPtr new_parser(void *context, startElementSAXFunc start, endElementSAXFunc end,
                                    charactersSAXFunc text) {
    pthread_once(&once, xmlInitParser);
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL, XML_CHAR_ENCODING_NONE);
    if (!parser) return NULL;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC; /* so that serror, a no-op, gets all messages: none reach stderr */
    parser->sax->startElement = start;
    parser->sax->endElement = end;
    parser->sax->characters = text;
    parser->sax->ignorableWhitespace = text;
    parser->sax->cdataBlock = text;
    parser->sax->serror = ignore_error;
    parser->userData = context;
    return parser;
}

/* All bytes at once, but by way of libxml2's push parser: its loop does the same as that for whole documents, and does not
 * copy the name of the open element for every tag. */
static void run(htmlParserCtxtPtr parser, const uint8_t *html, size_t size) {
    enum { OPTIONS = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD | HTML_HUGE };
    htmlCtxtUseOptions(parser, OPTIONS);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8); /* or it would guess */
    htmlParseChunk(parser, (const char *)html, (int)size, 1);
}

cikar_xml_page *cikar_xml_parse(const cikar_xml_vocabulary *vocabulary, const cikar_xml_input *input,
                                const cikar_xml_limits *limits) {
    builder *b = calloc(1, sizeof *b);
    if (!b) return NULL;
    b->vocabulary = vocabulary;
    b->input = input;
    b->limits = *limits;
    b->page.stopped_at = -1;
    size_t size = input->size;
    size_t text_expected = input->text_starts ? (size_t)input->text_starts[input->run_count] : size / 2;
    int ready = reserve_nodes(b) && reserve_bytes(&b->text, &b->text_capacity, text_expected + 16);
    b->parser = ready ? new_parser(b, start_element, end_element, characters) : NULL;
    if (!b->parser) {
        cikar_xml_page_free(&b->page);
        return NULL;
    }
    if (size > 0 && size <= INT32_MAX) run(b->parser, input->html, size);
    b->flattened = 0;
    while (b->open) close_top(b);
    htmlFreeParserCtxt(b->parser);
    b->parser = NULL;

    int32_t n = b->page.node_count;
    b->text_starts[n] = (int32_t)b->text_size;
    b->page.tags = b->tags;
    b->page.parents = b->parents;
    b->page.ends = b->ends;
    b->page.depths = b->depths;
    b->page.text_starts = b->text_starts;
    b->page.attribute_lists = b->attribute_lists;
    b->page.text = b->text;
    return &b->page;
}

void cikar_xml_page_drop(cikar_xml_page *page, const void *array) {
    builder *b = (builder *)page;
    void **arrays[] = {(void **)&b->tags,        (void **)&b->parents,         (void **)&b->ends, (void **)&b->depths,
                       (void **)&b->text_starts, (void **)&b->attribute_lists, (void **)&b->text};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        if (*arrays[i] != array) continue;
        free(*arrays[i]);
        *arrays[i] = NULL;
    }
}

void cikar_xml_page_free(cikar_xml_page *page) {
    if (!page) return;
    builder *b = (builder *)page;
    free(b->tags);
    free(b->parents);
    free(b->ends);
    free(b->depths);
    free(b->text_starts);
    free(b->attribute_lists);
    free(b->text);
    free(b->stack);
    free(b);
}

static void count_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    (void)name;
    (void)attributes;
    ++*(int64_t *)context;
}
static void count_end(void *context, const xmlChar *name) {
    (void)name;
    ++*(int64_t *)context;
}
static void count_text(void *context, const xmlChar *bytes, int length) {
    (void)bytes;
    (void)length;
    ++*(int64_t *)context;
}

int64_t cikar_xml_count_events(const uint8_t *html, size_t size) {
    if (size > INT32_MAX) return -1;
    int64_t events = 0;
    htmlParserCtxtPtr parser = new_parser(&events, count_start, count_end, count_text);
    if (!parser) return -1;
    run(parser, html, size);
    htmlFreeParserCtxt(parser);
    return events;
}
