import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * A key for records that a process writes for itself. They show after a restart that it wrote them: whoever can change them knows its
 * signing key too, and needs no records. Derived, so that the signing key signs nothing else.
 */
export class OwnKey {
  readonly #key: Buffer;

  /** @param secret the process's signing key */
  constructor(secret: string | Uint8Array) {
    this.#key = createHmac("sha256", secret).update("isthmus/own-records").digest();
  }

  /** The mark of bytes, 32 bytes. */
  markOf(...parts: readonly (string | Uint8Array)[]): Buffer {
    const mac = createHmac("sha256", this.#key);
    for (const part of parts) mac.update(part);
    return mac.digest();
  }

  /** Whether a mark is that of the bytes. */
  isMarkOf(mark: Uint8Array, ...parts: readonly (string | Uint8Array)[]): boolean {
    return mark.length === 32 && timingSafeEqual(mark, this.markOf(...parts));
  }
}
