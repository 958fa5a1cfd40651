import { recordBytes } from "./reader.ts";

/** Where the records of votes are found among a program's accounts: their size, and where each has its message's sequence, a little-endian u64. */
export const votePlace = { sizeBytes: recordBytes.vote, sequenceOffset: 40 } as const;
