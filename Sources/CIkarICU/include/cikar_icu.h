/* Opaque rim over ICU: own types only, no unicode headers (see the design notes). */
#ifndef CIKAR_ICU_H
#define CIKAR_ICU_H
#include <stdint.h>
#endif
