#pragma once
#include "world.h"

/* The runtime around one call of the program: its input in memory as the loader serialises it, its syscalls, the calls into
   the system, token and own program, and its rules afterwards. */

// What the runtime reports for a call that no number of the program's stands for: a callee's refusal, a rule broken.
#define RUNTIME_REFUSED (~0ul)

/* Runs the program on a world and aborts if it breaks a rule: lamports that appear or vanish, an account changed that is
   read-only or another program's. Returns the program's result; on success `after` holds the accounts, whose data
   stays valid until the next call. */
u64 run_program(const struct world *world, struct world *after);

// Folds bytes into a digest (FNV-1a); not for secrets.
u64 digest_of(u64 start, const void *bytes, u64 length);
// Of everything that the last call logged.
u64 log_digest(void);
