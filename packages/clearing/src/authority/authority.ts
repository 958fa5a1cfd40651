import { chainById, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import type { ChainAddress } from "../model/fields.ts";
import { addressBytes32, personalDigest, recoverAddress, verifySolana } from "./keys.ts";
import { signerAmong } from "./known-keys.ts";
import type { Signers } from "./signers.ts";
import { signingDigest } from "./signing.ts";

/** Who must have signed a command. */
export interface Authority<C> {
  /** The signers, as the reference documents them. */
  readonly signedBy: string;
  /** Changes nothing. @throws SIGNATURE_INVALID, SIGNER_UNKNOWN, ACCOUNT_UNKNOWN, VENUE_UNKNOWN, CHAIN_UNKNOWN */
  verify(signers: Signers, command: C): void;
}

interface KeySigned {
  readonly kind: string;
  readonly signature: Hex;
}

/** The clearing house's admin key. */
export const adminKey: Authority<KeySigned> = {
  signedBy: "admin key",
  verify: (signers, command) => verifyKey(signers.houseId, command, signers.admin),
};

/** The clearing house's oracle key. */
export const oracleKey: Authority<KeySigned> = {
  signedBy: "oracle key",
  verify: (signers, command) => verifyKey(signers.houseId, command, signers.oracle),
};

/** The authority key of the venue that the command names. */
export const venueKey: Authority<KeySigned & { readonly venue: number }> = {
  signedBy: "venue authority",
  verify: (signers, command) => {
    const venue = signers.venues.get(command.venue);
    if (venue === undefined) throw new IsthmusError("VENUE_UNKNOWN", { venue: command.venue });
    if (venue.authority === null) throw new IsthmusError("SIGNER_UNKNOWN", { venue: command.venue });
    verifyKey(signers.houseId, command, venue.authority);
  },
};

/** One of the addresses linked to the account. */
export const linkedAddress: Authority<{
  readonly account: Hex;
  readonly signer: ChainAddress;
  readonly signature: Hex;
}> = {
  signedBy: "a linked address",
  verify: (signers, command) => {
    verifyMember(signers, command.account, command.signer);
    verifyAddress(signingDigest(signers.houseId, command), command.signer, command.signature);
  },
};

/** Every address of a new account, in order. */
export const everyAddress: Authority<{
  readonly addresses: readonly ChainAddress[];
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "every address",
  verify: (signers, command) => {
    const { addresses, signatures } = command;
    const digest = signingDigest(signers.houseId, command);
    if (signatures.length !== addresses.length)
      throw new IsthmusError("SIGNATURE_INVALID", { wanted: addresses.length });
    addresses.forEach((address, index) => {
      verifyAddress(digest, address, signatures[index]);
    });
  },
};

/** A linked address of the account, then the address that is added. */
export const linkedAndNewAddress: Authority<{
  readonly account: Hex;
  readonly signer: ChainAddress;
  readonly address: ChainAddress;
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "a linked address, then the new one",
  verify: (signers, command) => {
    const digest = signingDigest(signers.houseId, command);
    verifyMember(signers, command.account, command.signer);
    verifyAddress(digest, command.signer, command.signatures[0]);
    verifyAddress(digest, command.address, command.signatures[1]);
  },
};

/** Linked addresses of two accounts, the giver's first. */
export const bothMembers: Authority<{
  readonly account: Hex;
  readonly signer: ChainAddress;
  readonly to: Hex;
  readonly toSigner: ChainAddress;
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "linked addresses of both accounts",
  verify: (signers, command) => {
    const digest = signingDigest(signers.houseId, command);
    verifyMember(signers, command.account, command.signer);
    verifyAddress(digest, command.signer, command.signatures[0]);
    verifyMember(signers, command.to, command.toSigner);
    verifyAddress(digest, command.toSigner, command.signatures[1]);
  },
};

/** The trader keys of both parties of a trade, the buyer's first. */
export const bothTraders: Authority<{
  readonly buyer: Hex;
  readonly seller: Hex;
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "trader keys of buyer and seller",
  verify: (signers, command) => {
    const digest = signingDigest(signers.houseId, command);
    verifyTrader(signers, command.buyer, digest, command.signatures[0]);
    verifyTrader(signers, command.seller, digest, command.signatures[1]);
  },
};

/** No signature: attesters check the command against their own nodes. */
export const checkedByAttesters: Authority<object> = {
  signedBy: "nobody: attesters check it",
  verify: () => undefined,
};

/** A key of the clearing house or of a venue signs the command digest itself. */
function verifyKey(houseId: number, command: KeySigned, address: Hex): void {
  const expected = address.toLowerCase() as Hex;
  const signer = signerAmong(signingDigest(houseId, command), command.signature, expected);
  if (signer === null) throw new IsthmusError("SIGNATURE_INVALID", { kind: command.kind });
  if (signer !== expected) throw new IsthmusError("SIGNER_UNKNOWN", { kind: command.kind, signer });
}

/** Requires that the signer is one of the account's linked addresses. */
function verifyMember(signers: Signers, id: Hex, signer: ChainAddress): void {
  const account = signers.accounts.get(id);
  if (account === undefined || account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
  if (account.recipients.get(signer.chain)?.address !== signer.address) {
    throw new IsthmusError("SIGNER_UNKNOWN", { chain: signer.chain, signer: signer.address });
  }
}

/** An account's trader key signs orders and trades with personal_sign. */
function verifyTrader(signers: Signers, id: Hex, digest: Uint8Array, signature: Hex | undefined): void {
  const account = signers.accounts.get(id);
  if (account === undefined || account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
  const signer = signature === undefined ? null : recoverAddress(personalDigest(digest), signature);
  if (signer === null) throw new IsthmusError("SIGNATURE_INVALID", { account: id });
  if (signer !== account.trader) throw new IsthmusError("SIGNER_UNKNOWN", { account: id, signer });
}

/** secp256k1 addresses sign with personal_sign, ed25519 addresses sign the text of `solanaSigningText`. */
function verifyAddress(digest: Uint8Array, { chain, address }: ChainAddress, signature: Hex | undefined): void {
  if (signature === undefined) throw new IsthmusError("SIGNATURE_INVALID", { chain, address });
  const valid =
    chainById(chain).signatureScheme === "ed25519"
      ? verifySolana(digest, signature, address)
      : isEvmWord(address) && recoveredWord(digest, signature) === address;
  if (!valid) throw new IsthmusError("SIGNATURE_INVALID", { chain, address });
}

function isEvmWord(address: Hex): boolean {
  return fromHex(address, 32)
    .slice(0, 12)
    .every((byte) => byte === 0);
}

function recoveredWord(digest: Uint8Array, signature: Hex): Hex | null {
  const signer = recoverAddress(personalDigest(digest), signature);
  return signer === null ? null : addressBytes32(signer);
}
