/* The Isthmus vault program for Solana: deposits, roots voted by two signer sets, claims with Merkle proofs. The same
   leaves, envelopes, rules and error numbers as the EVM contracts; README.md has the table of accounts. */

#include "instructions/activate_asset.h"
#include "instructions/admin.h"
#include "instructions/buffer.h"
#include "instructions/claim.h"
#include "instructions/deposit.h"
#include "instructions/note.h"
#include "instructions/root.h"
#include "instructions/session.h"
#include "instructions/vote.h"

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
  // 17 is TAG_NOTE (instructions/note.h).
};

// 0, or a number of the error table, which the runtime reports as the custom program error.
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
    case TAG_NOTE: return note(&call);
    default: return ERROR_INSTRUCTION_MALFORMED;
  }
}
