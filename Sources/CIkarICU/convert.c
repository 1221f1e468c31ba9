/* Charset conversion: ICU's converters with WHATWG's way of counting what is malformed. */
#include "cikar_icu.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

/* UTF-16 between ICU's two converters: large enough that the calls do not show, small enough for the first cache. */
enum { PIVOT_UNITS = 4096 };

typedef struct {
    int64_t malformed;
    int32_t keeps_ascii;
} malformed_counter;

/* ICU's rule for where a malformed sequence ends is the standard's but for one case: when its last byte is ASCII and
 * the pair has no meaning, the byte is text of its own (so that no broken lead byte swallows a '<'). */
static void count_malformed(const void *context, UConverterToUnicodeArgs *args, const char *bytes, int32_t length,
                            UConverterCallbackReason reason, UErrorCode *status) {
    if (reason > UCNV_IRREGULAR) return; /* reset, close, clone */
    malformed_counter *counter = (malformed_counter *)context;
    counter->malformed++;
    *status = U_ZERO_ERROR;
    UChar units[2] = {CIKAR_REPLACEMENT_CHARACTER, 0};
    int32_t count = 1;
    if (counter->keeps_ascii && length > 1 && (uint8_t)bytes[length - 1] < 0x80) {
        units[count++] = (UChar)bytes[length - 1];
    }
    ucnv_cbToUWriteUChars(args, units, count, 0, status);
}

/* The length without the part of a last character that fitted. */
static size_t whole_characters(const uint8_t *utf8, size_t length) {
    size_t lead = length;
    while (lead > 0 && (utf8[lead - 1] & 0xC0) == 0x80) lead--;
    if (lead == 0) return length;
    const uint8_t first = utf8[lead - 1];
    const size_t expected = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return length - (lead - 1) < expected ? lead - 1 : length;
}

int32_t cikar_decode(const char *charset, int32_t keeps_ascii, const uint8_t *bytes, size_t size, uint8_t *utf8,
                     size_t capacity, size_t *written, size_t *consumed, int64_t *malformed) {
    UErrorCode status = U_ZERO_ERROR;
    *written = 0;
    *consumed = 0;
    *malformed = 0;
    UConverter *from = ucnv_open(charset, &status);
    UConverter *to = ucnv_open("UTF-8", &status);
    malformed_counter counter = {0, keeps_ascii};
    if (U_SUCCESS(status)) ucnv_setToUCallBack(from, count_malformed, &counter, NULL, NULL, &status);
    if (U_SUCCESS(status)) {
        UChar pivot[PIVOT_UNITS];
        UChar *pivot_source = pivot, *pivot_target = pivot;
        char *target = (char *)utf8;
        const char *source = (const char *)bytes;
        ucnv_convertEx(to, from, &target, (char *)utf8 + capacity, &source, (const char *)bytes + size, pivot,
                       &pivot_source, &pivot_target, pivot + PIVOT_UNITS, 1, 1, &status);
        *written = (size_t)(target - (char *)utf8);
        *consumed = (size_t)(source - (const char *)bytes);
        *malformed = counter.malformed;
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            status = U_ZERO_ERROR;
            if (*consumed == size && size > 0) *consumed = size - 1; /* the rest waits in the pivot */
            *written = whole_characters(utf8, *written);
        }
    }
    if (to) ucnv_close(to);
    if (from) ucnv_close(from);
    return (int32_t)status;
}

int32_t cikar_single_byte_table(const char *charset, uint32_t code_points[256]) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset, &status);
    if (U_FAILURE(status)) return (int32_t)status;
    for (int32_t byte = 0; byte < 256; byte++) {
        const char source = (char)byte;
        UChar units[4];
        UErrorCode byte_status = U_ZERO_ERROR;
        int32_t count = ucnv_toUChars(converter, units, 4, &source, 1, &byte_status);
        code_points[byte] = CIKAR_REPLACEMENT_CHARACTER;
        if (U_SUCCESS(byte_status) && count == 1) code_points[byte] = units[0];
    }
    ucnv_close(converter);
    return (int32_t)status;
}
