/* Opaque rim over zlib for data that comes in pieces, and for packing. See cikar_zlib.h for data that stands in memory. */
#ifndef CIKAR_ZLIB_STREAM_H
#define CIKAR_ZLIB_STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef struct cikar_inflate cikar_inflate;

/* What stands around the deflated data. */
enum {
    CIKAR_INFLATE_GZIP = 0, /* one gzip member */
    CIKAR_INFLATE_ZLIB = 1, /* zlib's header and checksum: what HTTP calls "deflate" */
    CIKAR_INFLATE_RAW = 2   /* nothing: what some servers send as "deflate" */
};

/* What a step came to. */
enum {
    CIKAR_INFLATE_MORE = 0,    /* all input was taken, or the output is full */
    CIKAR_INFLATE_END = 1,     /* the data ended and its checksum is right; what follows it was not taken */
    CIKAR_INFLATE_DAMAGED = 2, /* not what a packer writes, or the checksum is wrong */
    CIKAR_INFLATE_MEMORY = 3   /* memory ran out */
};

/* A reader at the beginning of packed data. NULL when memory runs out. */
cikar_inflate *cikar_inflate_new(int32_t framing);

/* Makes the reader ready for the next data of the same kind. */
void cikar_inflate_reset(cikar_inflate *reader);

/* Unpacks from in to out as far as either reaches and stores how far in consumed and written, whatever the status: what
 * stands before an error is good. */
int32_t cikar_inflate_step(cikar_inflate *reader, const uint8_t *in, size_t in_size, size_t *consumed, uint8_t *out,
                           size_t capacity, size_t *written);

/* Frees the reader; NULL is allowed. */
void cikar_inflate_free(cikar_inflate *reader);

/* The most bytes that a gzip member of size bytes can take. */
size_t cikar_gzip_bound(size_t size);

/* Packs size bytes into one gzip member at out. Returns its length; 0 when memory runs out or capacity is less than
 * cikar_gzip_bound says. The same bytes always give the same member. */
size_t cikar_gzip_pack(const uint8_t *data, size_t size, uint8_t *out, size_t capacity);

#endif
