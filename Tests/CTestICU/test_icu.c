#include "test_icu.h"

#include <string.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

int32_t test_icu_base_direction(const uint16_t *text, int32_t size) {
    UErrorCode status = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_open();
    ubidi_setPara(bidi, text, size, UBIDI_DEFAULT_LTR, NULL, &status);
    const int32_t level = ubidi_getParaLevel(bidi);
    /* Without a strong character the default is the level, whichever it is. */
    ubidi_setPara(bidi, text, size, UBIDI_DEFAULT_RTL, NULL, &status);
    const int32_t other = ubidi_getParaLevel(bidi);
    ubidi_close(bidi);
    return U_FAILURE(status) ? -1 : level == other ? level : TEST_ICU_NEUTRAL;
}

int32_t test_icu_levels(const uint16_t *text, int32_t size, uint8_t base, uint8_t *levels) {
    UErrorCode status = U_ZERO_ERROR;
    UBiDi *bidi = ubidi_open();
    ubidi_setPara(bidi, text, size, base, NULL, &status);
    const UBiDiLevel *found = ubidi_getLevels(bidi, &status);
    if (U_SUCCESS(status)) memcpy(levels, found, (size_t)size);
    ubidi_close(bidi);
    return (int32_t)status;
}

int32_t test_icu_decode(const char *charset, const uint8_t *bytes, int32_t size, uint16_t *units, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &status);
    const int32_t length = ucnv_toUChars(converter, units, capacity, (const char *)bytes, size, &status);
    if (converter) ucnv_close(converter);
    return status <= U_ZERO_ERROR ? length : -1;
}

uint32_t test_icu_mirror(uint32_t code_point) { return (uint32_t)u_charMirror((UChar32)code_point); }
