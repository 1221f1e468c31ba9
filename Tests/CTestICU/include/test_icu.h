/* ICU's own answers, for tests that compare with them. Own types only, as in the library's rim. */
#ifndef TEST_ICU_H
#define TEST_ICU_H

#include <stdint.h>

enum { TEST_ICU_NEUTRAL = 3 };

/* The paragraph level that the first strong character outside isolates gives: 0 left to right, 1 right to left. */
int32_t test_icu_base_direction(const uint16_t *text, int32_t size);

/* The level of each unit of a paragraph whose base is left to right (0) or right to left (1). */
int32_t test_icu_levels(const uint16_t *text, int32_t size, uint8_t base, uint8_t *levels);

/* Decodes bytes with ICU's default handling of what is malformed; returns the units written, or -1. */
int32_t test_icu_decode(const char *charset, const uint8_t *bytes, int32_t size, uint16_t *units, int32_t capacity);

/* The character that stands for another where text runs right to left, itself for most. */
uint32_t test_icu_mirror(uint32_t code_point);

#endif
