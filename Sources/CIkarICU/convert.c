#include "cikar_icu.h"
