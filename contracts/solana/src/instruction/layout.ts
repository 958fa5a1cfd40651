/** First byte of the instruction data. Numbers are only ever added. */
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
  /** An event that the program also notes as a call to itself; nobody else can make that call. */
  note: 17,
} as const;
export type InstructionName = keyof typeof instructionTag;

/** The two signer sets; both must vote for a message. */
export const signerSet = { guardians: 0, attesters: 1 } as const;
export type SignerSet = (typeof signerSet)[keyof typeof signerSet];

/** The most signers of one set. */
export const signerSetMax = 19;
/** The longest proof that a claim or an activation takes. */
export const proofDepthMax = 32;
/** The most bytes of a VAA in a buffer: 19 signatures, the body's 51 bytes and an envelope of 512. */
export const bufferMaxBytes = 6 + 19 * 66 + 51 + 512;
