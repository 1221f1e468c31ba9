/* Opaque rim over zlib: unpacks gzip data that stands in memory.
 *
 * A gzip file may hold several members one after the other (what `cat a.gz b.gz` makes, and every WARC file); they are
 * read as one. Whatever follows the last member and is no member itself is ignored, as gzip does.
 */
#ifndef CIKAR_ZLIB_H
#define CIKAR_ZLIB_H

#include <stddef.h>
#include <stdint.h>

typedef struct cikar_gunzip cikar_gunzip;

/* What a read came to. */
enum {
    CIKAR_GUNZIP_MORE = 0,      /* the buffer is full; there may be more */
    CIKAR_GUNZIP_END = 1,       /* all members were read and their checksums are right */
    CIKAR_GUNZIP_TRUNCATED = 2, /* the data ends inside a member */
    CIKAR_GUNZIP_DAMAGED = 3,   /* not what gzip writes, or a checksum is wrong */
    CIKAR_GUNZIP_MEMORY = 4     /* memory ran out */
};

/* Whether data begins like a gzip member. */
int32_t cikar_gunzip_matches(const uint8_t *data, size_t size);

/* A reader of size bytes of gzip data, which must stay where they are until cikar_gunzip_free. NULL when memory runs
 * out. */
cikar_gunzip *cikar_gunzip_new(const uint8_t *data, size_t size);

/* Unpacks up to capacity bytes to out and stores their count in written, whatever the status: what stands before an
 * error is good. After a status other than CIKAR_GUNZIP_MORE every further read gives the same status and no bytes. */
int32_t cikar_gunzip_read(cikar_gunzip *reader, uint8_t *out, size_t capacity, size_t *written);

/* Frees the reader; NULL is allowed. */
void cikar_gunzip_free(cikar_gunzip *reader);

#endif
