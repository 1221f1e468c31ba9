/* Normalisation form C of UTF-8 text, through UTF-16 as ICU's C interface has it. */
#include "cikar_icu.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* A word with its marks fits: no allocation then. */
enum { STACK_UNITS = 256 };

/* NFC lengthens no UTF-16 text by more than this. */
enum { GROWTH = 3 };

static void normalize_units(const UNormalizer2 *nfc, const UChar *units, int32_t count, uint8_t *result,
                            int32_t capacity, int32_t *written, UErrorCode *status) {
    UChar stack[STACK_UNITS * GROWTH];
    UChar *normal = stack;
    const int32_t room = count > STACK_UNITS ? count * GROWTH : STACK_UNITS * GROWTH;
    if (count > STACK_UNITS) normal = malloc(sizeof(UChar) * (size_t)room);
    if (!normal) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return;
    }
    const int32_t normal_count = unorm2_normalize(nfc, units, count, normal, room, status);
    u_strToUTF8((char *)result, capacity, written, normal, normal_count, status);
    if (normal != stack) free(normal);
}

int32_t cikar_nfc(const uint8_t *utf8, int32_t size, uint8_t *result, int32_t capacity, int32_t *written) {
    UErrorCode status = U_ZERO_ERROR;
    *written = -1;
    if (size < 0 || size > INT32_MAX / GROWTH) return (int32_t)U_ILLEGAL_ARGUMENT_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    UChar stack[STACK_UNITS];
    UChar *units = stack;
    const int32_t room = size > STACK_UNITS ? size : STACK_UNITS;
    if (size > STACK_UNITS) units = malloc(sizeof(UChar) * (size_t)room);
    if (!units) return (int32_t)U_MEMORY_ALLOCATION_ERROR;
    int32_t count = 0;
    u_strFromUTF8(units, room, &count, (const char *)utf8, size, &status);
    if (U_SUCCESS(status) && unorm2_spanQuickCheckYes(nfc, units, count, &status) < count && U_SUCCESS(status)) {
        normalize_units(nfc, units, count, result, capacity, written, &status);
    }
    if (U_FAILURE(status)) *written = -1;
    if (units != stack) free(units);
    return (int32_t)status;
}
