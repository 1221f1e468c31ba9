/* Words and sentences by ICU's break iterators (Unicode UAX #29). */
#include "cikar_icu.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

int32_t cikar_count_pieces(const uint8_t *utf8, size_t size, int32_t unit, int64_t *count) {
    UErrorCode status = U_ZERO_ERROR;
    *count = 0;
    UText *text = utext_openUTF8(NULL, (const char *)utf8, (int64_t)size, &status);
    UBreakIterator *breaks = ubrk_open(unit == CIKAR_WORDS ? UBRK_WORD : UBRK_SENTENCE, "", NULL, 0, &status);
    if (U_SUCCESS(status)) ubrk_setUText(breaks, text, &status);
    if (U_SUCCESS(status)) {
        while (ubrk_next(breaks) != UBRK_DONE) {
            /* Between words stand pieces of white space and of punctuation. */
            if (unit != CIKAR_WORDS || ubrk_getRuleStatus(breaks) >= UBRK_WORD_NUMBER) ++*count;
        }
    }
    if (breaks) ubrk_close(breaks);
    if (text) utext_close(text);
    return (int32_t)status;
}
