/* Opaque rim over zlib. */
#ifndef CIKAR_ZLIB_H
#define CIKAR_ZLIB_H
#include <stdint.h>
#endif
