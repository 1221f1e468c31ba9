/* The Hebrew calendar by ICU's. */
#include "cikar_icu.h"

#include <unicode/ucal.h>

static UCalendar *open_calendar(const char *locale, UErrorCode *status) {
    static const UChar utc[] = {'U', 'T', 'C', 0};
    UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_TRADITIONAL, status);
    if (U_FAILURE(*status)) return NULL;
    ucal_setAttribute(calendar, UCAL_LENIENT, 0);
    ucal_clear(calendar);
    return calendar;
}

int32_t cikar_hebrew_date(int32_t year, int32_t month, int32_t day, int32_t *gregorian_year, int32_t *gregorian_month,
                          int32_t *gregorian_day) {
    UErrorCode status = U_ZERO_ERROR;
    *gregorian_year = *gregorian_month = *gregorian_day = 0;
    UCalendar *hebrew = open_calendar("en@calendar=hebrew", &status);
    UCalendar *gregorian = open_calendar("en@calendar=gregorian", &status);
    if (U_SUCCESS(status)) {
        ucal_set(hebrew, UCAL_EXTENDED_YEAR, year);
        ucal_set(hebrew, UCAL_MONTH, month);
        ucal_set(hebrew, UCAL_DAY_OF_MONTH, day);
        /* Fails for a day that the year does not have: the calendar is not lenient. */
        const UDate moment = ucal_getMillis(hebrew, &status);
        ucal_setMillis(gregorian, moment, &status);
        *gregorian_year = ucal_get(gregorian, UCAL_EXTENDED_YEAR, &status);
        *gregorian_month = ucal_get(gregorian, UCAL_MONTH, &status) + 1;
        *gregorian_day = ucal_get(gregorian, UCAL_DAY_OF_MONTH, &status);
    }
    if (hebrew) ucal_close(hebrew);
    if (gregorian) ucal_close(gregorian);
    return (int32_t)status;
}
