/// What Swift's own module of the C library leaves out.
#ifndef CIKAR_PROCESS_H
#define CIKAR_PROCESS_H

/// Lets freed memory stay with the process for the next page, instead of going back to the system and coming again page
/// by page, zeroed. Does nothing where the C library has no such setting.
void cikar_process_keep_freed_memory(void);

/// Processors that this process may use, which a container or `taskset` may make fewer than the machine has; at least 1.
int cikar_process_processors(void);

#endif
