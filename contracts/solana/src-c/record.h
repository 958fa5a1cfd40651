#pragma once
#include "types.h"

/* The state that the program keeps: one account per record, at a program address. Records are little-endian C structs
   without padding; every unused byte is a named zero field. A reader outside needs only this file (src/record
   mirrors it). Sizes and offsets are consensus between program and readers: a changed layout needs a new
   RECORD_VERSION. */

#define RECORD_MAGIC 0x48545349u // "ISTH"
#define RECORD_VERSION 4

// Stored in the header. Numbers are only added: a reader identifies a record by them.
enum record_type {
  RECORD_VAULT = 1,
  RECORD_ASSET = 2,
  RECORD_DEPOSITS = 3,
  RECORD_CLAIM = 4,
  RECORD_VOTE = 5,
  RECORD_BUFFER = 6,
  RECORD_ACT = 7,
};

// Identifies program, layout and kind, so no account of another kind or program passes as this one. `bump` is the
// canonical bump of the address; storing it saves the search for it on every later use (pda.h).
struct record_header {
  u32 magic;
  u8 version;
  u8 type;
  u8 bump;
  u8 zero;
};
_Static_assert(sizeof(struct record_header) == 8, "record header");

// As many as Wormhole has guardians. Two thirds of them, 13 signatures, fit a buffer but not a transaction.
#define SIGNERS_MAX 19
// Last 20 bytes of the Keccak hash of a secp256k1 public key.
#define ADDRESS_BYTES 20

// One signer set (PROTOCOL P20: the adapter, not the message, fixes set and emitter). The first `count` places of
// `signers` are used, at least one; a signature names its signer by index. All zero: no set.
struct signer_set {
  // The hub's adapter as 32 bytes, on `emitter_chain` in the transport's own numbering.
  struct bytes32 emitter;
  // Number of the set that a VAA must name.
  u32 index;
  u16 emitter_chain;
  u8 count;
  u8 zero;
  u8 signers[SIGNERS_MAX][ADDRESS_BYTES];
  u8 zeros[4];
  // Unix time after which the set vouches for nothing. 0: never, for attesters only.
  u64 expires_at_seconds;
};
_Static_assert(sizeof(struct signer_set) == 432, "signer set");

// Index into `sets` and bit in a vote record. Guardians are an external transport; attesters are the operators
// themselves.
enum { SET_GUARDIANS = 0, SET_ATTESTERS = 1, SET_COUNT = 2 };

// The session before the current one, with its own signer sets. All zero: there was none.
struct previous_session {
  // Newest sequence that was sent under it, and the Unix time after which it is closed (PROTOCOL P24).
  u64 last_sequence;
  u64 deadline_seconds;
  u32 session;
  u8 zeros[4];
  struct signer_set sets[SET_COUNT];
};
_Static_assert(sizeof(struct previous_session) == 888, "previous session");

/* A root with both votes. cycle 0: the slot is empty. A root moves from `maturing` to `effective` once its delay
   has passed; `next` is the newest root after it (PROTOCOL P13). */
struct root_slot {
  u64 cycle;
  // Merkle root of the entitlement leaves, and of the totals leaves.
  struct bytes32 root;
  struct bytes32 totals_root;
  // Deposits up to this index are consumed by the cycle.
  u64 deposit_index;
  u64 effective_at_seconds;
};
_Static_assert(sizeof(struct root_slot) == 88, "root slot");

// The most watchtowers of a vault.
#define WATCHTOWERS_MAX 5

// Keys that together drop the roots that wait (PROTOCOL P13). The first `count` places are used; 0: there are none.
struct watchtowers {
  u8 count;
  // So many of them veto; at least two, so that none alone stops the vault.
  u8 threshold;
  // Bit i: watchtower i has voted since the last veto, in the span that ends at `votes_until_seconds`.
  u8 votes;
  u8 zero;
  u32 veto_seconds;
  u64 votes_until_seconds;
  // No root is accepted before.
  u64 vetoed_until_seconds;
  struct bytes32 keys[WATCHTOWERS_MAX];
};
_Static_assert(sizeof(struct watchtowers) == 184, "watchtowers");

// How far a sequence may be ahead of the last one at the least: a day of cycles of a minute and a half. The hub closes no
// cycle within a second of another, so a lane that stood still may jump by a sequence a second more.
#define SEQUENCE_JUMP 1000ul

// The vault itself: configuration, session, deposit chain and roots. Seeds: "vault" · house id · creator. One per
// house and creator; other vaults of the same program are other tenants, so every record below names its vault in its
// seeds.
struct vault {
  struct record_header header;
  // Identity in leaves and envelopes. Fixed at initialize.
  u32 house_id;
  u16 chain;
  u16 hub_chain;
  // Current session; rises only.
  u32 session;
  u8 zeros[4];
  // The first admin: part of the address, and of no consequence after that.
  struct bytes32 creator;
  // Neither pauser nor canceller is ever the admin. `next_admin` is named and has not accepted; zero: nobody.
  struct bytes32 admin;
  struct bytes32 next_admin;
  struct bytes32 pauser;
  struct bytes32 canceller;
  // How long every act of the admin waits (timelock.h). 0: the timelock has not started, and the vault takes no deposits.
  u64 admin_delay_seconds;
  // Deposits and claims stand still until the first; the pauser may pause again from the second.
  u64 paused_until_seconds;
  u64 pausable_from_seconds;
  u64 root_delay_seconds;
  // Head of the hash chain over all assets: index of the newest entry, 0 before the first.
  u64 deposit_index;
  struct bytes32 deposit_accumulator;
  // Of the newest executed root. They rise, but for a veto, after which they are the effective root's. The sequence equals
  // the cycle (envelope.h). No root may name an entry before a payment that took a deposit back either.
  u64 last_sequence;
  u64 last_cycle;
  u64 last_root_deposit_index;
  struct root_slot effective;
  struct root_slot maturing;
  struct root_slot next;
  // Of the current session.
  struct signer_set sets[SET_COUNT];
  struct previous_session previous;
  struct watchtowers watchtowers;
  // The highest sequence that would have been accepted at `ceiling_at_seconds`; it rises by one a second from there.
  u64 sequence_ceiling;
  u64 ceiling_at_seconds;
  // When the last veto began: a lift that was scheduled before it is not of it.
  u64 vetoed_at_seconds;
  // Its own: a copy elsewhere is not this vault. Written at initialize, at the address of house id and creator.
  struct bytes32 address;
  // Without a root for this long anyone may freeze the vault; before the first root it counts from `opened_at_seconds`.
  u64 exit_period_seconds;
  u64 opened_at_seconds;
  // 0: not frozen (exit.h). Nothing thaws it.
  u64 frozen_at_seconds;
  // How long a requested take-back waits, how long the house has to reach a withdrawal request, and how long a message of the
  // house lives (request.h).
  u64 take_back_delay_seconds;
  u64 inclusion_period_seconds;
  u64 message_lifetime_seconds;
  // The last entry that took a deposit back; 0 before the first.
  u64 last_take_back_index;
};
_Static_assert(sizeof(struct vault) == 2592, "vault");
_Static_assert(__builtin_offsetof(struct vault, creator) == 24, "vault: creator");
_Static_assert(__builtin_offsetof(struct vault, effective) == 280, "vault: effective root");
_Static_assert(__builtin_offsetof(struct vault, sets) == 544, "vault: signer sets");
_Static_assert(__builtin_offsetof(struct vault, previous) == 1408, "vault: previous session");

// Roots of an asset that stay claimable.
#define CLAIMABLE_ROOTS 4

/* One asset of a vault. Seeds: "asset" · vault · id. Amounts are quanta: min(token decimals, 8) decimals. Invariant
   (PROTOCOL P4): entitled + exit - paid <= held - (deposited - consumed), held being min(ledger, token balance). */
struct asset {
  struct record_header header;
  struct bytes32 vault;
  struct bytes32 mint;
  struct bytes32 token_account;
  // Never 0: the engine has no asset 0.
  u16 id;
  u8 token_decimals;
  u8 quanta_decimals;
  u8 token_bump;
  // The figures of the exit below are fixed.
  u8 is_settled;
  // The mint is one of Token-2022's.
  u8 is_token_2022;
  u8 zero;
  // This asset's deposits and claims stand still until then.
  u64 suspended_until_seconds;
  // 10^(token decimals - quanta decimals), from 1 to 10^10.
  u64 units_per_quantum;
  // The smallest deposit, at least 1.
  u64 minimum_quanta;
  // Cumulative deposits and claims since the asset was added. A deposit that is taken back lowers the first.
  u64 deposited_quanta;
  u64 paid_quanta;
  // deposited - paid: what the vault holds by its own account, without donations.
  u64 ledger_quanta;
  // Declared by the totals leaf of `effective_cycle`. Entitled and consumed never fall.
  u64 entitled_quanta;
  u64 exit_quanta;
  u64 consumed_quanta;
  u64 effective_cycle;
  // The last roots whose totals took effect for this asset, the newest first: leaves of these alone are paid (PROTOCOL
  // P5). Zero: none, and no leaf leads to it.
  struct bytes32 roots[CLAIMABLE_ROOTS];
  // The most that leaves in a day (Unix time / 86,400) and the one before it together (PROTOCOL P22), and what left in
  // day `window` and in the one before.
  u64 budget_quanta;
  u64 window;
  u64 outflow_quanta;
  u64 outflow_before_quanta;
  // Of the exit (PROTOCOL P18): everything owed and what was held for it, fixed once; then what is left to be taken of
  // entitlements and exit balances, and of deposits that no root consumed.
  u64 owed_quanta;
  u64 held_quanta;
  u64 leaves_left_quanta;
  u64 deposits_left_quanta;
  // The entry that proved the consumed amount: deposits up to it are consumed.
  u64 consumed_index;
  // The last entry that took a deposit of this asset back, and the last one that a root had reached by then.
  u64 last_take_back_index;
  u64 earlier_take_back_index;
  u8 reserved[8];
};
_Static_assert(sizeof(struct asset) == 416, "asset");

// Kinds of entries of the hash chain.
enum { ENTRY_DEPOSIT = 0, ENTRY_TAKE_BACK_REQUEST = 1, ENTRY_TAKE_BACK = 2, ENTRY_WITHDRAWAL_REQUEST = 3, ENTRY_KINDS = 4 };

// One entry and the head of the hash chain after it: a root proves its deposit index with the accumulator kept here, a
// totals leaf its consumed amount with the cumulative one (PROTOCOL P8).
struct entry_record {
  struct bytes32 accumulator;
  struct bytes32 account;
  // Who paid the deposit, or who posted the request.
  struct bytes32 payer;
  u64 amount_quanta;
  // All deposits of this asset up to and including this entry, less what was taken back.
  u64 cumulative_quanta;
  // Of a withdrawal request: when it was posted. Of a deposit: when its payer asked for it back, 0 if never.
  u64 requested_at_seconds;
  u16 asset;
  u8 kind;
  // The deposit went back to its payer.
  u8 is_returned;
  u8 zeros[4];
};
_Static_assert(sizeof(struct entry_record) == 128, "entry record");

// Entries share pages, so that a sender names an account without knowing the index that its entry will get: 64 others
// may come first.
#define ENTRIES_PER_PAGE 64ul

// The entries from index 64 × number + 1; `count` records follow the struct, and the account grows with each, at its
// sender's cost. Seeds: "deposits" · vault · number. Never closed (PROTOCOL P6).
struct entry_page {
  struct record_header header;
  u64 number;
  u64 count;
};
_Static_assert(sizeof(struct entry_page) == 24, "entry page");

// Cumulative claims of one account in one asset. Seeds: "claim" · vault · account · asset. Never closed (PROTOCOL
// P6): without it the same leaf would pay again.
struct claim_record {
  struct record_header header;
  struct bytes32 account;
  u64 claimed_quanta;
  // Its share of a frozen vault that is not paid yet.
  u64 exit_left_quanta;
  u16 asset;
  // The share is fixed.
  u8 has_exited;
  u8 zeros[5];
};
_Static_assert(sizeof(struct claim_record) == 64, "claim record");

// Votes for one message. Seeds: "vote" · vault · message id. Never closed: `executed` keeps a message from a second
// effect. Bit i of `votes`: signer set i has voted.
struct vote_record {
  struct record_header header;
  struct bytes32 message_id;
  u64 sequence;
  u8 votes;
  u8 executed;
  // Another message of this sequence has votes as well (PROTOCOL P23).
  u8 in_conflict;
  u8 zeros[5];
};
_Static_assert(sizeof(struct vote_record) == 56, "vote record");

// An act of the admin that waits: its `length` bytes, tag and data of an instruction, follow the struct. Seeds: "act" ·
// vault · keccak256(bytes). Closed when it is performed or cancelled.
struct act_record {
  struct record_header header;
  struct bytes32 vault;
  u64 due_at_seconds;
  u16 length;
  u8 zeros[6];
};
_Static_assert(sizeof(struct act_record) == 56, "act record");

// A VAA that is being written, bound to digest, set and payer (PROTOCOL P37); its `length` bytes follow the struct.
// Seeds: "buffer" · vault · payer · digest. Closed by its payer.
struct buffer_record {
  struct record_header header;
  struct bytes32 vault;
  struct bytes32 payer;
  struct bytes32 digest;
  u16 length;
  u8 set;
  u8 zeros[5];
};
_Static_assert(sizeof(struct buffer_record) == 112, "buffer record");
