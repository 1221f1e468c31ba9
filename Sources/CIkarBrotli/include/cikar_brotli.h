/* Opaque rim over libbrotlidec: unpacks brotli data piece by piece. */
#ifndef CIKAR_BROTLI_H
#define CIKAR_BROTLI_H

#include <stddef.h>
#include <stdint.h>

typedef struct cikar_unbrotli cikar_unbrotli;

/* What a step came to. */
enum {
    CIKAR_UNBROTLI_MORE = 0,    /* all input was taken, or the output is full */
    CIKAR_UNBROTLI_END = 1,     /* the data ended; what follows it was not taken */
    CIKAR_UNBROTLI_DAMAGED = 2, /* not what brotli writes */
    CIKAR_UNBROTLI_MEMORY = 3   /* memory ran out */
};

/* A reader at the beginning of brotli data. NULL when memory runs out. */
cikar_unbrotli *cikar_unbrotli_new(void);

/* Unpacks from in to out as far as either reaches and stores how far in consumed and written, whatever the status: what
 * stands before an error is good. */
int32_t cikar_unbrotli_step(cikar_unbrotli *reader, const uint8_t *in, size_t in_size, size_t *consumed, uint8_t *out,
                            size_t capacity, size_t *written);

/* Frees the reader; NULL is allowed. */
void cikar_unbrotli_free(cikar_unbrotli *reader);

#endif
