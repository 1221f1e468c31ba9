/* Opaque rim over ICU: our own types only, one service per .c file.
 *
 * No header that Swift sees may include ICU's (see the design notes), and ICU's functions are versioned macros that
 * only C can name. Every int32_t status is an ICU error code: 0 or below is success, above is failure.
 */
#ifndef CIKAR_ICU_H
#define CIKAR_ICU_H

#include <stddef.h>
#include <stdint.h>

/* What a byte without a meaning becomes in a table. */
enum { CIKAR_REPLACEMENT_CHARACTER = 0xFFFD };

/* convert.c: charset conversion. */

/* Decodes a whole buffer into UTF-8, one U+FFFD per malformed sequence as the WHATWG Encoding Standard counts them.
 * Stops early, with *consumed below size, when capacity is reached; what was written ends at a character boundary, and
 * *malformed may count a few thousand characters more.
 * keeps_ascii: whether an ASCII byte that ends a malformed sequence is text of its own (not so in ISO-2022). */
int32_t cikar_decode(const char *charset, int32_t keeps_ascii, const uint8_t *bytes, size_t size, uint8_t *utf8,
                     size_t capacity, size_t *written, size_t *consumed, int64_t *malformed);

/* Fills code_points with the meaning of each byte of a single-byte charset, U+FFFD where it has none. */
int32_t cikar_single_byte_table(const char *charset, uint32_t code_points[256]);

/* detect.c: statistics. */

/* Writes the likeliest charset of a plain text into name (NUL-terminated, cut at capacity) and how sure ICU is, 0 to
 * 100. Milliseconds per 10 kB: give it a sample. */
int32_t cikar_detect(const uint8_t *text, size_t size, char *name, size_t capacity, int32_t *confidence);

/* normalize.c: NFC. */

/* Normalises valid UTF-8. *written is the length of the result, or -1 when the text is NFC already and nothing was
 * written. Capacity of three times the size always suffices. */
int32_t cikar_nfc(const uint8_t *utf8, int32_t size, uint8_t *result, int32_t capacity, int32_t *written);

/* properties.c: what a code point is. Tables built into ICU's code: no data file is touched. */

/* 1 for letters, marks and numbers. */
int32_t cikar_is_word(uint32_t code_point);
/* 1 for upper case and title case letters. */
int32_t cikar_is_upper(uint32_t code_point);
/* The simple case folding. */
uint32_t cikar_fold_case(uint32_t code_point);
/* The ISO 15924 code packed big-endian: 'Hebr' is 0x48656272. */
uint32_t cikar_script(uint32_t code_point);
/* Part in the bidirectional algorithm: 1 left to right, -1 right to left, 2 an isolate begins, -2 it ends, 3 a mark on
 * the character before, 4 a digit, 5 white space, 0 anything else. */
int32_t cikar_direction(uint32_t code_point);

/* calendar.c: the Hebrew calendar. */

/* The Gregorian day of a Hebrew one. month counts as ICU does: 0 is Tishri, 5 Adar I of leap years, 6 Adar, 12 Elul.
 * Fails for a day that the year does not have. */
int32_t cikar_hebrew_date(int32_t year, int32_t month, int32_t day, int32_t *gregorian_year, int32_t *gregorian_month,
                          int32_t *gregorian_day);

/* breaks.c: words and sentences. */

enum { CIKAR_WORDS = 1, CIKAR_SENTENCES = 2 };

/* Counts the words (pieces with a letter, a number, kana or an ideograph) or sentences of valid UTF-8. */
int32_t cikar_count_pieces(const uint8_t *utf8, size_t size, int32_t unit, int64_t *count);

/* bidi.c: visual to logical order. */

/* A reorderer; not to be shared between threads. */
typedef struct cikar_bidi cikar_bidi;
cikar_bidi *cikar_bidi_new(void);
void cikar_bidi_free(cikar_bidi *bidi);

/* Reorders one line of UTF-16 from visual order (leftmost first) to logical order, its base right to left. logical and
 * visual_index hold size elements each: visual_index[i] is where logical[i] stood. Brackets are mirrored. */
int32_t cikar_bidi_visual_to_logical(cikar_bidi *bidi, const uint16_t *visual, int32_t size, uint16_t *logical,
                                     int32_t *visual_index);

#endif
