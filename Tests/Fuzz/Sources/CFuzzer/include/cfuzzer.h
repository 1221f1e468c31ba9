/* libFuzzer's way in for programs that have a main of their own (its documentation, "Using libFuzzer as a library"). */
#ifndef CFUZZER_H
#define CFUZZER_H
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argument_count, char ***arguments, int (*test)(const uint8_t *bytes, size_t count));

#endif
