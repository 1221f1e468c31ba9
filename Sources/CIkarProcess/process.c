#define _GNU_SOURCE
#include "cikar_process.h"

#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>

// The largest piece that comes from the heap rather than from the system by itself; glibc takes no more.
#define LARGEST_FROM_HEAP (32 << 20)
// What may stay free at the heap's top.
#define KEPT_AT_TOP (128 << 20)
// By how much the heap grows, at least.
#define STEP (4 << 20)
#endif

void cikar_process_keep_freed_memory(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, LARGEST_FROM_HEAP);
    mallopt(M_TRIM_THRESHOLD, KEPT_AT_TOP);
    mallopt(M_TOP_PAD, STEP);
#endif
}

int cikar_process_processors(void) {
    cpu_set_t allowed;
    // Fails where the machine has more processors than the set has places.
    long count = sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed)
                                                                     : sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : (int)count;
}
