import bs58 from "bs58";

/** Whether a text is the base58 form of 32 bytes. */
export function isAddress(text: string): boolean {
  return text.length >= 32 && text.length <= 44 && base58Bytes(text)?.length === 32;
}

/** The bytes of a base58 text; null if it has other characters. */
export function base58Bytes(text: string): Uint8Array | null {
  try {
    return bs58.decode(text);
  } catch {
    return null;
  }
}
