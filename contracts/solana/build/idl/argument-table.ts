import type { InstructionName } from "../../src/index.ts";

/** How one field of instruction data is written; numbers are big-endian. */
export type FieldType =
  | "u8"
  | "u16"
  | "u32"
  | "u64"
  | "u128"
  | "bytes32"
  | "key"
  /** Emitter chain, emitter, set index, expiry, and signers behind their count. */
  | "signer set"
  /** Keys behind their count. */
  | "keys"
  /** 32 bytes each, up to the end of the data. */
  | "hashes"
  /** Up to the end of the data. */
  | "bytes";

/** Name and type of each field behind the tag. */
export type Fields = readonly (readonly [name: string, type: FieldType])[];

const leaf: Fields = [
  ["associatedBump", "u8"],
  ["account", "bytes32"],
  ["recipient", "key"],
  ["entitledQuanta", "u128"],
  ["exitQuanta", "u128"],
  ["proof", "hashes"],
];

/** The data of every instruction, in order; `idl.test.ts` holds it against the builders. */
export const argumentTable: Readonly<Record<InstructionName, Fields>> = {
  initialize: [
    ["houseId", "u32"],
    ["chain", "u16"],
    ["hubChain", "u16"],
    ["session", "u32"],
    ["rootDelaySeconds", "u64"],
    ["exitPeriodSeconds", "u64"],
    ["takeBackDelaySeconds", "u64"],
    ["inclusionPeriodSeconds", "u64"],
    ["messageLifetimeSeconds", "u64"],
    ["pauser", "key"],
    ["newestCycle", "u64"],
    ["guardians", "signer set"],
    ["attesters", "signer set"],
  ],
  addAsset: [
    ["asset", "u16"],
    ["minimumQuanta", "u128"],
    ["budgetQuanta", "u128"],
    ["mint", "key"],
  ],
  deposit: [
    ["account", "bytes32"],
    ["tokenUnits", "u128"],
  ],
  postVote: [
    ["set", "u8"],
    ["vaa", "bytes"],
  ],
  postVoteFromBuffer: [["set", "u8"]],
  executeRoot: [["envelope", "bytes"]],
  activateRoot: [],
  activateAsset: [
    ["recordIndex", "u64"],
    ["entitledQuanta", "u128"],
    ["exitQuanta", "u128"],
    ["consumedQuanta", "u128"],
    ["proof", "hashes"],
  ],
  claim: leaf,
  pause: [],
  unpause: [],
  setPauser: [["pauser", "key"]],
  suspendAsset: [
    ["asset", "u16"],
    ["suspended", "u8"],
  ],
  bufferOpen: [
    ["set", "u8"],
    ["digest", "bytes32"],
    ["lengthBytes", "u16"],
  ],
  bufferWrite: [
    ["offset", "u16"],
    ["part", "bytes"],
  ],
  bufferClose: [],
  // The signer sets that change follow, bit 0 of `changed` first.
  openSession: [
    ["session", "u32"],
    ["previousLastSequence", "u64"],
    ["previousDeadlineSeconds", "u64"],
    ["changed", "u8"],
    ["changedSets", "bytes"],
  ],
  selfCpiEvent: [["event", "bytes"]],
  startTimelock: [
    ["delaySeconds", "u64"],
    ["canceller", "key"],
  ],
  // An instruction's own data, its tag first.
  scheduleAct: [["act", "bytes"]],
  cancelAct: [],
  performAct: [],
  setCanceller: [["canceller", "key"]],
  nameAdmin: [["nextAdmin", "key"]],
  acceptAdmin: [],
  setWatchtowers: [
    ["threshold", "u8"],
    ["vetoSeconds", "u32"],
    ["watchtowers", "keys"],
  ],
  veto: [],
  liftVeto: [],
  freeze: [],
  takeExit: leaf,
  returnDeposit: [
    ["associatedBump", "u8"],
    ["index", "u64"],
  ],
  setBudget: [
    ["asset", "u16"],
    ["budgetQuanta", "u128"],
  ],
  requestTakeBack: [["depositIndex", "u64"]],
  payTakeBack: [
    ["associatedBump", "u8"],
    ["depositIndex", "u64"],
  ],
  requestWithdrawal: [
    ["account", "bytes32"],
    ["amountQuanta", "u128"],
  ],
  freezeIgnored: [["requestIndex", "u64"]],
  reportConflict: [],
};
