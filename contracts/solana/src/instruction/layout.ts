import { signerSetMax } from "../record/reader.ts";

/** First byte of the instruction data. Numbers are only added. */
export const instructionTag = {
  initialize: 0,
  addAsset: 1,
  deposit: 2,
  postVote: 3,
  postVoteFromBuffer: 4,
  executeRoot: 5,
  activateRoot: 6,
  activateAsset: 7,
  claim: 8,
  pause: 9,
  unpause: 10,
  setPauser: 11,
  suspendAsset: 12,
  bufferOpen: 13,
  bufferWrite: 14,
  bufferClose: 15,
  openSession: 16,
  /** A call of the program to itself whose data is an event; nobody else can make it. */
  selfCpiEvent: 17,
  startTimelock: 18,
  scheduleAct: 19,
  cancelAct: 20,
  performAct: 21,
  setCanceller: 22,
  nameAdmin: 23,
  acceptAdmin: 24,
  setWatchtowers: 25,
  veto: 26,
  liftVeto: 27,
  freeze: 28,
  takeExit: 29,
  returnDeposit: 30,
  setBudget: 31,
  requestTakeBack: 32,
  payTakeBack: 33,
  requestWithdrawal: 34,
  freezeIgnored: 35,
  reportConflict: 36,
} as const;
/** An instruction of the program. */
export type InstructionName = keyof typeof instructionTag;

/** The two signer sets; a message needs the votes of both. */
export const signerSet = { guardians: 0, attesters: 1 } as const;
/** Number of a signer set. */
export type SignerSet = (typeof signerSet)[keyof typeof signerSet];

/** The most bytes of a VAA in a buffer: 19 signatures, the body's 51 bytes and an envelope of 512. */
export const bufferMaxBytes = 6 + signerSetMax * 66 + 51 + 512;
