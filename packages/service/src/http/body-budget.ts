import { IsthmusError } from "@isthmus/protocol";

/** Bytes of request bodies that a server holds before they are handled. */
export interface BodyLimits {
  readonly totalBytes: number;
  /** Of one remote address: what others may hold is never all taken by it. */
  readonly perAddressBytes: number;
}

/**
 * What clients may make a server keep in memory by sending bodies. A body is counted with its announced length from its header
 * on, one without a length with the most that its route takes.
 */
export class BodyBudget {
  readonly #limits: BodyLimits;
  readonly #byAddress = new Map<string, number>();
  #heldBytes = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  /** Bytes that are counted now. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /**
   * Counts a body.
   * @returns gives the bytes back, once
   * @throws RATE_LIMITED when the address, or all together, hold too much; nothing is counted
   */
  take(address: string, bytes: number): () => void {
    const ofAddress = (this.#byAddress.get(address) ?? 0) + bytes;
    const { totalBytes, perAddressBytes } = this.#limits;
    if (ofAddress > perAddressBytes)
      throw new IsthmusError("RATE_LIMITED", { bodyBytes: ofAddress, limitBytes: perAddressBytes });
    if (this.#heldBytes + bytes > totalBytes)
      throw new IsthmusError("RATE_LIMITED", { bodyBytes: this.#heldBytes + bytes, limitBytes: totalBytes });
    this.#byAddress.set(address, ofAddress);
    this.#heldBytes += bytes;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#heldBytes -= bytes;
      const left = (this.#byAddress.get(address) ?? bytes) - bytes;
      if (left <= 0) this.#byAddress.delete(address);
      else this.#byAddress.set(address, left);
    };
  }
}
