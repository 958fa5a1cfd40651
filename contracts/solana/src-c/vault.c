/* The Isthmus vault program for Solana: deposits, roots voted by two signer sets, claims with Merkle proofs. Leaves,
   envelopes, rules and error numbers are those of the EVM contracts; README.md has the table of accounts.

   This file is the one translation unit: dispatch only. Reading order: record.h (state), account.h and pda.h (what
   an account must be), state.h (loaders), then instructions/. Lower headers: types.h, syscalls.h, bytes.h; formats:
   leaf.h, merkle.h, envelope.h, vaa.h, event.h. There is no global mutable state and no heap. */

#include "instructions/activate_asset.h"
#include "instructions/admin.h"
#include "instructions/buffer.h"
#include "instructions/claim.h"
#include "instructions/deposit.h"
#include "instructions/self_cpi_event.h"
#include "instructions/root.h"
#include "instructions/session.h"
#include "instructions/vote.h"

// First byte of the instruction data. Numbers are only added: a reader of old transactions knows instructions by
// them.
enum instruction_tag {
  TAG_INITIALIZE = 0,
  TAG_ADD_ASSET = 1,
  TAG_DEPOSIT = 2,
  TAG_POST_VOTE = 3,
  TAG_POST_VOTE_FROM_BUFFER = 4,
  TAG_EXECUTE_ROOT = 5,
  TAG_ACTIVATE_ROOT = 6,
  TAG_ACTIVATE_ASSET = 7,
  TAG_CLAIM = 8,
  TAG_PAUSE = 9,
  TAG_UNPAUSE = 10,
  TAG_SET_PAUSER = 11,
  TAG_SUSPEND_ASSET = 12,
  TAG_BUFFER_OPEN = 13,
  TAG_BUFFER_WRITE = 14,
  TAG_BUFFER_CLOSE = 15,
  TAG_OPEN_SESSION = 16,
  // 17 is TAG_SELF_CPI_EVENT (instructions/self_cpi_event.h): root.h needs it before this enum.
};

/* Called by the runtime once per instruction, and by this program for self-CPI events. `input` is the serialised call
   (account.h: parse_call). Returns 0, or a number of the error table, which the runtime reports as the custom program
   error (`Custom`) after rolling back the transaction. The same input and accounts always give the same result. */
__attribute__((visibility("default"))) u64 entrypoint(const u8 *input) {
  struct call call;
  TRY(parse_call(input, &call));
  const u8 *tag = take(&call.data, 1);
  CHECK(tag != 0, ERROR_INSTRUCTION_MALFORMED);
  switch (*tag) {
    case TAG_INITIALIZE: return initialize(&call);
    case TAG_ADD_ASSET: return add_asset(&call);
    case TAG_DEPOSIT: return deposit(&call);
    case TAG_POST_VOTE: return post_vote(&call);
    case TAG_POST_VOTE_FROM_BUFFER: return post_vote_from_buffer(&call);
    case TAG_EXECUTE_ROOT: return execute_root(&call);
    case TAG_ACTIVATE_ROOT: return activate_root(&call);
    case TAG_ACTIVATE_ASSET: return activate_asset(&call);
    case TAG_CLAIM: return claim(&call);
    case TAG_PAUSE: return pause_vault(&call);
    case TAG_UNPAUSE: return unpause_vault(&call);
    case TAG_SET_PAUSER: return set_pauser(&call);
    case TAG_SUSPEND_ASSET: return suspend_asset(&call);
    case TAG_BUFFER_OPEN: return buffer_open(&call);
    case TAG_BUFFER_WRITE: return buffer_write(&call);
    case TAG_BUFFER_CLOSE: return buffer_close(&call);
    case TAG_OPEN_SESSION: return open_session(&call);
    case TAG_SELF_CPI_EVENT: return self_cpi_event(&call);
    default: return ERROR_INSTRUCTION_MALFORMED;
  }
}
