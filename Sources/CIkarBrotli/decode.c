#include "cikar_brotli.h"

#include <brotli/decode.h>

/* The decoder stands for itself; the name hides it from Swift. */
static BrotliDecoderState *state_of(cikar_unbrotli *reader) { return (BrotliDecoderState *)reader; }

cikar_unbrotli *cikar_unbrotli_new(void) {
    return (cikar_unbrotli *)BrotliDecoderCreateInstance(NULL, NULL, NULL);
}

void cikar_unbrotli_free(cikar_unbrotli *reader) {
    if (reader) BrotliDecoderDestroyInstance(state_of(reader));
}

/* Errors of allocation are a range of their own in brotli's codes. */
static int32_t status_of_error(BrotliDecoderErrorCode code) {
    return code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES && code >= BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES
               ? CIKAR_UNBROTLI_MEMORY
               : CIKAR_UNBROTLI_DAMAGED;
}

int32_t cikar_unbrotli_step(cikar_unbrotli *reader, const uint8_t *in, size_t in_size, size_t *consumed, uint8_t *out,
                            size_t capacity, size_t *written) {
    size_t left = in_size, room = capacity;
    BrotliDecoderResult result =
        BrotliDecoderDecompressStream(state_of(reader), &left, &in, &room, &out, NULL);
    *consumed = in_size - left;
    *written = capacity - room;
    switch (result) {
    case BROTLI_DECODER_RESULT_SUCCESS: return CIKAR_UNBROTLI_END;
    case BROTLI_DECODER_RESULT_ERROR: return status_of_error(BrotliDecoderGetErrorCode(state_of(reader)));
    default: return CIKAR_UNBROTLI_MORE;
    }
}
