#pragma once
#include "types.h"

// What the program keeps. Records are little-endian C structs without holes; a reader needs only this file
// (src/record mirrors it). The header tells program, version and kind apart; the bump is the canonical one.

#define RECORD_MAGIC 0x48545349u // "ISTH"
#define RECORD_VERSION 1

enum record_type {
  RECORD_VAULT = 1,
  RECORD_ASSET = 2,
  RECORD_DEPOSIT = 3,
  RECORD_CLAIM = 4,
  RECORD_VOTE = 5,
  RECORD_BUFFER = 6,
};

struct record_header {
  u32 magic;
  u8 version;
  u8 type;
  u8 bump;
  u8 zero;
};
_Static_assert(sizeof(struct record_header) == 8, "record header");

#define SIGNERS_MAX 19
#define ADDRESS_BYTES 20

// One signer set (PROTOCOL P20: the adapter, not the message, fixes set and emitter).
struct signer_set {
  struct key emitter;
  u32 index;
  u16 emitter_chain;
  u8 count;
  u8 zero;
  u8 signers[SIGNERS_MAX][ADDRESS_BYTES];
  u8 zeros[4];
};
_Static_assert(sizeof(struct signer_set) == 424, "signer set");

enum { SET_GUARDIANS = 0, SET_ATTESTERS = 1, SET_COUNT = 2 };

// The session before the present one, with its own signer sets. All zero: there was none.
struct previous_session {
  // Newest sequence that was sent under it, and the time after which it is closed (PROTOCOL P24).
  u64 last_sequence;
  u64 deadline_seconds;
  u32 session;
  u8 zeros[4];
  struct signer_set sets[SET_COUNT];
};
_Static_assert(sizeof(struct previous_session) == 872, "previous session");

// A root that arrived. cycle 0: none.
struct root_slot {
  u64 cycle;
  struct key root;
  struct key totals_root;
  u64 deposit_index;
  u64 effective_at_seconds;
};
_Static_assert(sizeof(struct root_slot) == 88, "root slot");

struct vault {
  struct record_header header;
  u32 house;
  u16 chain;
  u16 hub_chain;
  u32 session;
  u8 paused;
  u8 zeros[3];
  struct key admin;
  struct key pauser;
  u64 root_delay_seconds;
  u64 deposit_index;
  struct key deposit_accumulator;
  // Newest that was executed: gate (sequence of lane 1), vault (cycle, deposit position).
  u64 last_sequence;
  u64 last_cycle;
  u64 last_root_deposit_index;
  struct root_slot effective;
  struct root_slot maturing;
  struct root_slot next;
  struct signer_set sets[SET_COUNT];
  struct previous_session previous;
  u8 reserved[64];
};
_Static_assert(sizeof(struct vault) == 2208, "vault");

struct asset {
  struct record_header header;
  struct key vault;
  struct key mint;
  struct key token_account;
  u16 id;
  u8 token_decimals;
  u8 quanta_decimals;
  u8 token_bump;
  u8 suspended;
  u8 zeros[2];
  u64 units_per_quantum;
  u64 minimum_quanta;
  u64 deposited_quanta;
  u64 paid_quanta;
  u64 ledger_quanta;
  u64 entitled_quanta;
  u64 exit_quanta;
  u64 consumed_quanta;
  u64 effective_cycle;
  u8 reserved[32];
};
_Static_assert(sizeof(struct asset) == 216, "asset");

// Never closed (PROTOCOL P6, P8).
struct deposit_record {
  struct record_header header;
  u64 index;
  struct key accumulator;
  struct key account;
  u64 amount_quanta;
  // All deposits of this asset up to and with this one.
  u64 cumulative_quanta;
  u16 asset;
  u8 zeros[6];
};
_Static_assert(sizeof(struct deposit_record) == 104, "deposit record");

// Never closed (PROTOCOL P6).
struct claim_record {
  struct record_header header;
  struct key account;
  u64 claimed_quanta;
  u16 asset;
  u8 zeros[6];
};
_Static_assert(sizeof(struct claim_record) == 56, "claim record");

// Never closed. Bit i of votes: signer set i has voted.
struct vote_record {
  struct record_header header;
  struct key message_id;
  u64 sequence;
  u8 votes;
  u8 executed;
  u8 zeros[6];
};
_Static_assert(sizeof(struct vote_record) == 56, "vote record");

// A VAA in the making, bound to digest, set and payer (PROTOCOL P37); its bytes follow.
struct buffer_record {
  struct record_header header;
  struct key vault;
  struct key payer;
  struct key digest;
  u16 length;
  u8 set;
  u8 zeros[5];
};
_Static_assert(sizeof(struct buffer_record) == 112, "buffer record");
