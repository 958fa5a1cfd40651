/** A secp256k1 signature and the key that it should be of. */
export interface BatchEntry {
  /** 32 bytes. */
  readonly digest: Uint8Array;
  /** r ‖ s, 64 bytes. */
  readonly rs: Uint8Array;
  readonly recovery: number;
  /** Uncompressed public key, 65 bytes, on the curve. */
  readonly key: Uint8Array;
}

/** Fewer signatures are recovered one by one. */
export const fewestForBatch: number;

/** Whether every signature is of its key; wrong with a probability of at most 2^-128. The rule of low s is not checked. */
export function allSigned(entries: readonly BatchEntry[]): boolean;
