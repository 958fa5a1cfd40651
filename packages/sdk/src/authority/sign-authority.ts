import { type Command, type CommandOf, signDigest, signingDigest, type Unsigned } from "@isthmus/clearing";

/** Commands that the admin, the oracle or a venue signs. */
export type AuthorityCommand = CommandOf<
  | "register-asset"
  | "register-vault"
  | "register-venue"
  | "list-instrument"
  | "set-parameters"
  | "suspend"
  | "release"
  | "assign-suspense"
  | "trades"
  | "prices"
>;

/**
 * Signs a command with the key of the clearing house's admin, of its oracle or of a venue.
 * @param privateKey 32 bytes; never logged
 */
export function signAuthority<T extends Unsigned<AuthorityCommand>>(
  houseId: number,
  command: T,
  privateKey: Uint8Array,
): T & { signature: `0x${string}` } {
  return {
    ...command,
    signature: signDigest(signingDigest(houseId, command as unknown as Unsigned<Command>), privateKey),
  };
}
