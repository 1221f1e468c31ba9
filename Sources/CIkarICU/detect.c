/* Charset detection by ICU's statistics. */
#include "cikar_icu.h"

#include <string.h>
#include <unicode/ucsdet.h>

int32_t cikar_detect(const uint8_t *text, size_t size, char *name, size_t capacity, int32_t *confidence) {
    UErrorCode status = U_ZERO_ERROR;
    *confidence = 0;
    if (capacity > 0) name[0] = 0;
    if (size > INT32_MAX) size = INT32_MAX;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, (const char *)text, (int32_t)size, &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    if (U_SUCCESS(status) && match) {
        const char *found = ucsdet_getName(match, &status);
        int32_t sure = ucsdet_getConfidence(match, &status);
        if (U_SUCCESS(status) && found && capacity > 0) {
            strncpy(name, found, capacity - 1);
            name[capacity - 1] = 0;
            *confidence = sure;
        }
    }
    if (detector) ucsdet_close(detector);
    return (int32_t)status;
}
