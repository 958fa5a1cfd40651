import { chainById, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import type { ChainAddress } from "../model/fields.ts";
import type { Account } from "../model/state.ts";
import { addressBytes32 } from "./keys.ts";
import { plainChecks, type SignatureChecks, type SignedCommand, signedCommand } from "./signature-checks.ts";
import type { Signers } from "./signers.ts";

/** Who must have signed a command. */
export interface Authority<C> {
  /** The signers, as the reference documents them. */
  readonly signedBy: string;
  /**
   * Changes nothing.
   * @param checks looks at the signatures; `plainChecks` if left out
   * @throws SIGNATURE_INVALID, SIGNER_UNKNOWN, ACCOUNT_UNKNOWN, VENUE_UNKNOWN, CHAIN_UNKNOWN
   */
  verify(signers: Signers, command: C, checks?: SignatureChecks): void;
}

interface KeySigned {
  readonly kind: string;
  readonly signature: Hex;
}

/** The clearing house's admin key. */
export const adminKey: Authority<KeySigned> = {
  signedBy: "admin key",
  verify: (signers, command, checks) => verifyKey(looked(signers, command, checks), command, signers.admin),
};

/** The clearing house's oracle key. */
export const oracleKey: Authority<KeySigned> = {
  signedBy: "oracle key",
  verify: (signers, command, checks) => verifyKey(looked(signers, command, checks), command, signers.oracle),
};

/** The authority key of the venue that the command names. */
export const venueKey: Authority<KeySigned & { readonly venue: number }> = {
  signedBy: "venue authority",
  verify: (signers, command, checks) => {
    const venue = signers.venues.get(command.venue);
    if (venue === undefined) throw new IsthmusError("VENUE_UNKNOWN", { venue: command.venue });
    if (venue.authority === null) throw new IsthmusError("SIGNER_UNKNOWN", { venue: command.venue });
    verifyKey(looked(signers, command, checks), command, venue.authority);
  },
};

/** One of the addresses linked to the account. */
export const linkedAddress: Authority<{
  readonly account: Hex;
  readonly signer: ChainAddress;
  readonly signature: Hex;
}> = {
  signedBy: "a linked address",
  verify: (signers, command, checks) => {
    verifyMember(signers, command.account, command.signer);
    verifyAddress(looked(signers, command, checks), command.signer, command.signature);
  },
};

/** Every address of a new account, in order. */
export const everyAddress: Authority<{
  readonly addresses: readonly ChainAddress[];
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "every address",
  verify: (signers, command, checks) => {
    const { addresses, signatures } = command;
    const look = looked(signers, command, checks);
    if (signatures.length !== addresses.length)
      throw new IsthmusError("SIGNATURE_INVALID", { wanted: addresses.length });
    addresses.forEach((address, index) => {
      verifyAddress(look, address, signatures[index]);
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
  verify: (signers, command, checks) => {
    const look = looked(signers, command, checks);
    verifyMember(signers, command.account, command.signer);
    verifyAddress(look, command.signer, command.signatures[0]);
    verifyAddress(look, command.address, command.signatures[1]);
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
  verify: (signers, command, checks) => {
    const look = looked(signers, command, checks);
    verifyMember(signers, command.account, command.signer);
    verifyAddress(look, command.signer, command.signatures[0]);
    verifyMember(signers, command.to, command.toSigner);
    verifyAddress(look, command.toSigner, command.signatures[1]);
  },
};

/** The trader keys of both parties of a trade, the buyer's first. */
export const bothTraders: Authority<{
  readonly buyer: Hex;
  readonly seller: Hex;
  readonly signatures: readonly Hex[];
}> = {
  signedBy: "trader keys of buyer and seller",
  verify: (signers, command, checks) => {
    const look = looked(signers, command, checks);
    verifyTrader(look, signers.accounts.get(command.buyer), command.buyer, command.signatures[0]);
    verifyTrader(look, signers.accounts.get(command.seller), command.seller, command.signatures[1]);
  },
};

/** The venue's key; with the parties named, also the trader keys of both, the buyer's first. */
export const venueAndTraders: Authority<
  KeySigned & {
    readonly venue: number;
    readonly buyer?: Hex | undefined;
    readonly seller?: Hex | undefined;
    readonly signatures?: readonly Hex[] | undefined;
  }
> = {
  signedBy: "venue authority; beyond its limits also trader keys of buyer and seller",
  verify: (signers, command, checks) => {
    venueKey.verify(signers, command, checks);
    const { buyer, seller, signatures = [] } = command;
    if (buyer === undefined || seller === undefined) return;
    bothTraders.verify(signers, { ...command, buyer, seller, signatures }, checks);
  },
};

/** No signature: attesters check the command against their own nodes. */
export const checkedByAttesters: Authority<object> = {
  signedBy: "nobody: attesters check it",
  verify: () => undefined,
};

/** A command and what looks at its signatures. */
interface Look {
  readonly signed: SignedCommand;
  readonly checks: SignatureChecks;
}

function looked(signers: Signers, command: object, checks = plainChecks): Look {
  return { signed: signedCommand(signers.houseId, command), checks };
}

/** A key of the clearing house or of a venue signs the command digest itself. */
function verifyKey({ signed, checks }: Look, command: KeySigned, address: Hex): void {
  const expected = address.toLowerCase() as Hex;
  const signer = checks.signer(signed, { form: "digest", signature: command.signature, expected });
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
function verifyTrader(
  { signed, checks }: Look,
  account: Pick<Account, "kind" | "trader"> | undefined,
  id: Hex,
  signature: Hex | undefined,
): void {
  if (account === undefined || account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
  const question = { form: "personal", expected: account.trader } as const;
  const signer = signature === undefined ? null : checks.signer(signed, { ...question, signature });
  if (signer === null) throw new IsthmusError("SIGNATURE_INVALID", { account: id });
  if (signer !== account.trader) throw new IsthmusError("SIGNER_UNKNOWN", { account: id, signer });
}

/** secp256k1 addresses sign with personal_sign, ed25519 addresses sign the text of `signSolana`. */
function verifyAddress({ signed, checks }: Look, { chain, address }: ChainAddress, signature: Hex | undefined): void {
  if (signature === undefined) throw new IsthmusError("SIGNATURE_INVALID", { chain, address });
  const valid =
    chainById(chain).signatureScheme === "ed25519"
      ? checks.signedBySolana(signed, { form: "solana", signature, address })
      : isEvmWord(address) && signerWord({ signed, checks }, signature, address) === address;
  if (!valid) throw new IsthmusError("SIGNATURE_INVALID", { chain, address });
}

function isEvmWord(address: Hex): boolean {
  return fromHex(address, 32)
    .slice(0, 12)
    .every((byte) => byte === 0);
}

function signerWord({ signed, checks }: Look, signature: Hex, word: Hex): Hex | null {
  const expected: Hex = `0x${word.slice(26).toLowerCase()}`;
  const signer = checks.signer(signed, { form: "personal", signature, expected });
  return signer === null ? null : addressBytes32(signer);
}
