#pragma once
#include "world.h"

/* The programs that the vault program calls, as far as it calls them: the system program's transfer, allocate and assign,
   the Token program's and Token-2022's transfers and InitializeAccount3, and the vault program's own event. */

// An account in the input: the bytes from its marker on, the length at the start, and whether a callee changed it.
struct live_account {
  u8 *bytes;
  u64 start_length;
  int is_called;
};

// The account at an address, or null.
struct live_account *live_account_at(const void *address);
u64 live_length(const struct live_account *account);
// Grows or shrinks an account within the room that the loader left.
void set_live_length(struct live_account *account, u64 length);
// Ends the transaction: a callee refused.
_Noreturn void refuse_call(void);

// Has the effect of a call whose privileges have been checked.
void call_program(const struct cpi_instruction *instruction, const u8 program[32]);
