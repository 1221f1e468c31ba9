#include "cikar_zlib.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

/* Window size with gzip framing only: 15 bits of window plus 16, as inflateInit2 has it. */
#define GZIP_WINDOW_BITS (15 + 16)
/* Magic bytes and the compression method, which is always "deflate". */
#define MEMBER_MAGIC_SIZE 3

struct cikar_gunzip {
    z_stream stream;
    const uint8_t *end;
    int32_t status;
    int32_t has_begun;      /* whether the first member was begun */
    int32_t member_is_open; /* whether a member was begun and has not ended */
};

int32_t cikar_gunzip_matches(const uint8_t *data, size_t size) {
    return size >= MEMBER_MAGIC_SIZE && data[0] == 0x1f && data[1] == 0x8b && data[2] == Z_DEFLATED;
}

cikar_gunzip *cikar_gunzip_new(const uint8_t *data, size_t size) {
    cikar_gunzip *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    if (inflateInit2(&reader->stream, GZIP_WINDOW_BITS) != Z_OK) {
        free(reader);
        return NULL;
    }
    reader->stream.next_in = (z_const Bytef *)data;
    reader->end = data + size;
    reader->status = CIKAR_GUNZIP_MORE;
    return reader;
}

void cikar_gunzip_free(cikar_gunzip *reader) {
    if (!reader) return;
    inflateEnd(&reader->stream);
    free(reader);
}

/* zlib counts in unsigned int, so larger pieces are handed over in parts. */
static uInt clamp(size_t size) { return size > UINT_MAX ? UINT_MAX : (uInt)size; }

/* Opens the next member when there is one; says whether the data goes on. The first is opened whatever it looks like, so
 * that zlib says what is wrong with it. */
static int begin_member(cikar_gunzip *reader) {
    size_t left = (size_t)(reader->end - reader->stream.next_in);
    if (reader->has_begun) {
        if (!cikar_gunzip_matches(reader->stream.next_in, left)) return 0;
        inflateReset(&reader->stream);
    }
    reader->has_begun = 1;
    reader->member_is_open = 1;
    return 1;
}

/* What inflate's result means when it is not plain progress. */
static int32_t status_of(int result) {
    switch (result) {
    case Z_MEM_ERROR: return CIKAR_GUNZIP_MEMORY;
    case Z_BUF_ERROR: return CIKAR_GUNZIP_TRUNCATED; /* no progress although there was room: no input is left */
    default: return CIKAR_GUNZIP_DAMAGED;
    }
}

int32_t cikar_gunzip_read(cikar_gunzip *reader, uint8_t *out, size_t capacity, size_t *written) {
    z_stream *stream = &reader->stream;
    *written = 0;
    while (reader->status == CIKAR_GUNZIP_MORE) {
        if (!reader->member_is_open && !begin_member(reader)) {
            reader->status = CIKAR_GUNZIP_END;
            break;
        }
        if (*written == capacity) break;
        stream->avail_in = clamp((size_t)(reader->end - stream->next_in));
        stream->next_out = out + *written;
        stream->avail_out = clamp(capacity - *written);
        int result = inflate(stream, Z_NO_FLUSH);
        *written = (size_t)(stream->next_out - out);
        if (result == Z_STREAM_END)
            reader->member_is_open = 0;
        else if (result != Z_OK)
            reader->status = status_of(result);
    }
    return reader->status;
}
