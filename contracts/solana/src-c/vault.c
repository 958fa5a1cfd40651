/* The Isthmus vault program for Solana: deposits, roots voted by two signer sets, claims with Merkle proofs. Leaves,
   envelopes, rules and error numbers are those of the EVM contracts; README.md has the table of accounts.

   This file is the one translation unit: dispatch only. Reading order: record.h (state), account.h and pda.h (what
   an account must be), state.h (loaders), then instructions/; tags.h (their numbers). Lower headers: types.h, syscalls.h, bytes.h; formats:
   leaf.h, merkle.h, envelope.h, vaa.h, event.h. There is no global mutable state and no heap. */

#include "security_txt.h"

#include "instructions/activate_asset.h"
#include "instructions/admin.h"
#include "instructions/buffer.h"
#include "instructions/claim.h"
#include "instructions/deposit.h"
#include "instructions/exit.h"
#include "instructions/self_cpi_event.h"
#include "instructions/request.h"
#include "instructions/root.h"
#include "instructions/timelock.h"
#include "instructions/vote.h"

#ifdef __clang_analyzer__
// The analyzer does not relate the table's rows to the instructions: to it, what the table has set may be anything.
extern void accounts_are_set(struct call *call);
#else
#define accounts_are_set(call)
#endif

FRAME u64 dispatch(struct call *call) {
  const u8 *tag = take(&call->data, 1);
  CHECK(tag != 0 && *tag < sizeof(ACCOUNT_RULES) / sizeof(ACCOUNT_RULES[0]), ERROR_INSTRUCTION_MALFORMED);
  TRY(check_accounts(call, *tag));
  accounts_are_set(call);
  switch (*tag) {
    case TAG_INITIALIZE: return initialize(call);
    case TAG_ADD_ASSET: return add_asset(call);
    case TAG_DEPOSIT: return deposit(call);
    case TAG_POST_VOTE: return post_vote(call);
    case TAG_POST_VOTE_FROM_BUFFER: return post_vote_from_buffer(call);
    case TAG_EXECUTE_ROOT: return execute_root(call);
    case TAG_ACTIVATE_ROOT: return activate_root(call);
    case TAG_ACTIVATE_ASSET: return activate_asset(call);
    case TAG_CLAIM: return claim(call);
    case TAG_PAUSE: return pause_vault(call);
    case TAG_UNPAUSE: return unpause_vault(call);
    case TAG_SET_PAUSER: return set_pauser(call);
    case TAG_SUSPEND_ASSET: return suspend_asset(call);
    case TAG_BUFFER_OPEN: return buffer_open(call);
    case TAG_BUFFER_WRITE: return buffer_write(call);
    case TAG_BUFFER_CLOSE: return buffer_close(call);
    case TAG_OPEN_SESSION: return open_session(call);
    case TAG_SELF_CPI_EVENT: return self_cpi_event(call);
    case TAG_START_TIMELOCK: return start_timelock(call);
    case TAG_SCHEDULE_ACT: return schedule_act(call);
    case TAG_CANCEL_ACT: return cancel_act(call);
    case TAG_PERFORM_ACT: return perform_act(call);
    case TAG_SET_CANCELLER: return set_canceller(call);
    case TAG_NAME_ADMIN: return name_admin(call);
    case TAG_ACCEPT_ADMIN: return accept_admin(call);
    case TAG_SET_WATCHTOWERS: return set_watchtowers(call);
    case TAG_VETO: return veto(call);
    case TAG_LIFT_VETO: return lift_veto(call);
    case TAG_FREEZE: return freeze_vault(call);
    case TAG_TAKE_EXIT: return take_exit(call);
    case TAG_RETURN_DEPOSIT: return return_deposit(call);
    case TAG_SET_BUDGET: return set_budget(call);
    case TAG_REQUEST_TAKE_BACK: return request_take_back(call);
    case TAG_PAY_TAKE_BACK: return pay_take_back(call);
    case TAG_REQUEST_WITHDRAWAL: return request_withdrawal(call);
    case TAG_FREEZE_IGNORED: return freeze_ignored(call);
    case TAG_REPORT_CONFLICT: return report_conflict(call);
    default: return ERROR_INSTRUCTION_MALFORMED;
  }
}

/* Called by the runtime once per instruction, and by this program for self-CPI events. `input` is the serialised call
   (account.h: parse_call). Returns 0, or a number of the error table, which the runtime reports as the custom program
   error (`Custom`) after rolling back the transaction. The same input and accounts always give the same result. */
__attribute__((visibility("default"))) u64 entrypoint(const u8 *input) {
  struct call call;
  TRY(parse_call(input, &call));
  return dispatch(&call);
}
