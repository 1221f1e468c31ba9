/* Visual to logical order by ICU's bidi engine. */
#include "cikar_icu.h"

#include <stdlib.h>
#include <unicode/ubidi.h>

struct cikar_bidi {
    UBiDi *engine;
};

cikar_bidi *cikar_bidi_new(void) {
    cikar_bidi *bidi = malloc(sizeof *bidi);
    if (!bidi) return NULL;
    bidi->engine = ubidi_open();
    if (!bidi->engine) {
        free(bidi);
        return NULL;
    }
    /* Of ICU's inverse modes the one that brings every line of mixed text back as it was written. */
    ubidi_setReorderingMode(bidi->engine, UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    return bidi;
}

void cikar_bidi_free(cikar_bidi *bidi) {
    if (!bidi) return;
    ubidi_close(bidi->engine);
    free(bidi);
}

int32_t cikar_bidi_visual_to_logical(cikar_bidi *bidi, const uint16_t *visual, int32_t size, uint16_t *logical,
                                     int32_t *visual_index) {
    const UBiDiLevel right_to_left = 1;
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi->engine, visual, size, right_to_left, NULL, &status);
    const int32_t length = ubidi_writeReordered(bidi->engine, logical, size, UBIDI_DO_MIRRORING, &status);
    ubidi_getVisualMap(bidi->engine, visual_index, &status);
    if (status <= U_ZERO_ERROR && length != size) status = U_INTERNAL_PROGRAM_ERROR;
    return status == U_STRING_NOT_TERMINATED_WARNING ? 0 : (int32_t)status;
}
