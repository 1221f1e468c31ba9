/* Properties of code points. */
#include "cikar_icu.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

int32_t cikar_is_word(uint32_t code_point) {
    const uint32_t words = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return (U_GET_GC_MASK((UChar32)code_point) & words) != 0;
}

int32_t cikar_is_upper(uint32_t code_point) {
    return u_isUUppercase((UChar32)code_point) || u_istitle((UChar32)code_point);
}

uint32_t cikar_fold_case(uint32_t code_point) {
    return (uint32_t)u_foldCase((UChar32)code_point, U_FOLD_CASE_DEFAULT);
}

uint32_t cikar_script(uint32_t code_point) {
    UErrorCode status = U_ZERO_ERROR;
    const char *name = uscript_getShortName(uscript_getScript((UChar32)code_point, &status));
    if (U_FAILURE(status) || !name) name = "Zzzz"; /* unknown */
    uint32_t code = 0;
    for (int32_t i = 0; i < 4; i++) code = code << 8 | (uint8_t)name[i];
    return code;
}

int32_t cikar_direction(uint32_t code_point) {
    switch (u_charDirection((UChar32)code_point)) {
    case U_LEFT_TO_RIGHT: return 1;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return -1;
    case U_FIRST_STRONG_ISOLATE:
    case U_LEFT_TO_RIGHT_ISOLATE:
    case U_RIGHT_TO_LEFT_ISOLATE: return 2;
    case U_POP_DIRECTIONAL_ISOLATE: return -2;
    case U_DIR_NON_SPACING_MARK: return 3;
    case U_EUROPEAN_NUMBER:
    case U_ARABIC_NUMBER: return 4;
    case U_WHITE_SPACE_NEUTRAL:
    case U_SEGMENT_SEPARATOR:
    case U_BLOCK_SEPARATOR: return 5;
    default: return 0;
    }
}
