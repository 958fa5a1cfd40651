import { type Canonical, canonicalBytes, commandDigest } from "@isthmus/protocol";

/** A command before it is signed. */
export type Unsigned<T> = T extends unknown ? Omit<T, "signature" | "signatures"> : never;

/** The canonical bytes of a command without its `signature` and `signatures`. */
export function unsignedBytes(command: object): Uint8Array {
  const { signature: _signature, signatures: _signatures, ...rest } = command as Record<string, unknown>;
  return canonicalBytes(rest as Canonical);
}

/** The 32 bytes that every signer of a command signs; `authority.ts` has the form each kind of key signs them in. */
export function signingDigest(houseId: number, command: object): Uint8Array {
  return commandDigest(houseId, unsignedBytes(command));
}
