#include "cikar_zlib_stream.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

/* 15 bits of window are the most there are; zlib's way of asking for a framing is to add to them or negate them. */
#define WINDOW_BITS 15
#define GZIP_FRAMING 16
/* zlib's own default, which gzip(1) uses too. */
#define PACK_MEMORY 8
/* A header and a trailer that deflateBound is not told of. */
#define GZIP_FRAME_SIZE 18

struct cikar_inflate {
    z_stream stream;
};

static int window_bits(int32_t framing) {
    switch (framing) {
    case CIKAR_INFLATE_GZIP: return WINDOW_BITS + GZIP_FRAMING;
    case CIKAR_INFLATE_RAW: return -WINDOW_BITS;
    default: return WINDOW_BITS;
    }
}

/* zlib counts in unsigned int, so larger pieces are handed over in parts. */
static uInt clamp(size_t size) { return size > UINT_MAX ? UINT_MAX : (uInt)size; }

cikar_inflate *cikar_inflate_new(int32_t framing) {
    cikar_inflate *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    if (inflateInit2(&reader->stream, window_bits(framing)) != Z_OK) {
        free(reader);
        return NULL;
    }
    return reader;
}

void cikar_inflate_reset(cikar_inflate *reader) { inflateReset(&reader->stream); }

void cikar_inflate_free(cikar_inflate *reader) {
    if (!reader) return;
    inflateEnd(&reader->stream);
    free(reader);
}

int32_t cikar_inflate_step(cikar_inflate *reader, const uint8_t *in, size_t in_size, size_t *consumed, uint8_t *out,
                           size_t capacity, size_t *written) {
    z_stream *stream = &reader->stream;
    uInt given = clamp(in_size), room = clamp(capacity);
    stream->next_in = (z_const Bytef *)in;
    stream->avail_in = given;
    stream->next_out = out;
    stream->avail_out = room;
    int result = inflate(stream, Z_NO_FLUSH);
    *consumed = given - stream->avail_in;
    *written = room - stream->avail_out;
    switch (result) {
    case Z_OK:
    case Z_BUF_ERROR: return CIKAR_INFLATE_MORE; /* the latter: no progress without more input or more room */
    case Z_STREAM_END: return CIKAR_INFLATE_END;
    case Z_MEM_ERROR: return CIKAR_INFLATE_MEMORY;
    default: return CIKAR_INFLATE_DAMAGED;
    }
}

size_t cikar_gzip_bound(size_t size) { return compressBound(size) + GZIP_FRAME_SIZE; }

size_t cikar_gzip_pack(const uint8_t *data, size_t size, uint8_t *out, size_t capacity) {
    z_stream stream = {0};
    if (size > UINT_MAX || capacity > UINT_MAX || capacity < cikar_gzip_bound(size)) return 0;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits(CIKAR_INFLATE_GZIP), PACK_MEMORY,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return 0;
    stream.next_in = (z_const Bytef *)data;
    stream.avail_in = (uInt)size;
    stream.next_out = out;
    stream.avail_out = (uInt)capacity;
    int result = deflate(&stream, Z_FINISH);
    size_t length = capacity - stream.avail_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? length : 0;
}
