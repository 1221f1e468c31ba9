#include "cikar_zlib.h"
