import { chainById, fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { addressWord, personalDigest, recoverAddress, verifySolana } from "../authority/keys.ts";
import { signerAmong } from "../authority/known-keys.ts";
import type { Signers } from "../authority/signers.ts";
import type { ChainAddress } from "../model/fields.ts";
import { signingDigest } from "./codec.ts";
import type { Command } from "./command.ts";

/**
 * Checks that a command was given by whom it must come from. The coordinator's intake and every attester call it before
 * `apply`; it changes nothing. Commands observed on chain and `close-cycle` carry no signature and pass: attesters
 * check those against their own nodes.
 *
 * @throws SIGNATURE_INVALID, SIGNER_UNKNOWN, ACCOUNT_UNKNOWN, VENUE_UNKNOWN, CHAIN_UNKNOWN, COMMAND_UNKNOWN
 */
export function verifyAuthority(engine: { readonly signers: Signers }, command: Command): void {
  const { signers } = engine;
  switch (command.kind) {
    case "register-asset":
    case "register-vault":
    case "register-venue":
    case "list-instrument":
    case "set-parameters":
    case "suspend":
    case "release":
    case "assign-suspense":
      verifyKey(signers.houseId, command, command.signature, signers.admin);
      break;
    case "prices":
      verifyKey(signers.houseId, command, command.signature, signers.oracle);
      break;
    case "trades":
    case "packed-trades":
    case "bust-trade": {
      const venue = signers.venues.get(command.venue);
      if (venue === undefined) throw new IsthmusError("VENUE_UNKNOWN", { venue: command.venue });
      if (venue.authority === null) throw new IsthmusError("SIGNER_UNKNOWN", { venue: command.venue });
      verifyKey(signers.houseId, command, command.signature, venue.authority);
      break;
    }
    case "open-account": {
      const digest = signingDigest(signers.houseId, command);
      if (command.signatures.length !== command.addresses.length) {
        throw new IsthmusError("SIGNATURE_INVALID", { wanted: command.addresses.length });
      }
      command.addresses.forEach((address, i) => {
        verifyAddress(digest, address, command.signatures[i]);
      });
      break;
    }
    case "link-address": {
      const digest = signingDigest(signers.houseId, command);
      verifyMember(signers, command.account, command.signer, digest, command.signatures[0]);
      verifyAddress(digest, command.address, command.signatures[1]);
      break;
    }
    case "signed-trade": {
      const digest = signingDigest(signers.houseId, command);
      verifyTrader(signers, command.buyer, digest, command.signatures[0]);
      verifyTrader(signers, command.seller, digest, command.signatures[1]);
      break;
    }
    case "port-account": {
      const digest = signingDigest(signers.houseId, command);
      verifyMember(signers, command.account, command.signer, digest, command.signatures[0]);
      verifyMember(signers, command.to, command.toSigner, digest, command.signatures[1]);
      break;
    }
    case "withdraw":
    case "bid":
    case "contribute":
    case "transfer":
    case "request-credit":
      verifyMember(
        signers,
        command.account,
        command.signer,
        signingDigest(signers.houseId, command),
        command.signature,
      );
      break;
    case "deposit":
    case "claim":
    case "root-effective":
    case "venue-trade":
    case "chain-time":
    case "close-cycle":
      break;
    default: {
      // A kind that was left out above would otherwise need nobody's signature.
      const unknown: never = command;
      throw new IsthmusError("COMMAND_UNKNOWN", { kind: String((unknown as Command).kind).slice(0, 64) });
    }
  }
}

/** A key of the house or of a venue signs the command digest itself. */
function verifyKey(houseId: number, command: Command, signature: Hex, address: Hex): void {
  const expected = address.toLowerCase() as Hex;
  const signer = signerAmong(signingDigest(houseId, command), signature, expected);
  if (signer === null) throw new IsthmusError("SIGNATURE_INVALID", { kind: command.kind });
  if (signer !== expected) throw new IsthmusError("SIGNER_UNKNOWN", { kind: command.kind, signer });
}

/** The signer must be one of the account's linked addresses. */
function verifyMember(
  signers: Signers,
  id: Hex,
  signer: ChainAddress,
  digest: Uint8Array,
  signature: Hex | undefined,
): void {
  const account = signers.accounts.get(id);
  if (account === undefined || account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
  if (account.recipients.get(signer.chain)?.address !== signer.address) {
    throw new IsthmusError("SIGNER_UNKNOWN", { chain: signer.chain, signer: signer.address });
  }
  verifyAddress(digest, signer, signature);
}

/** An account's trader key signs orders and trades with personal_sign. */
function verifyTrader(signers: Signers, id: Hex, digest: Uint8Array, signature: Hex | undefined): void {
  const account = signers.accounts.get(id);
  if (account === undefined || account.kind === "system") throw new IsthmusError("ACCOUNT_UNKNOWN", { account: id });
  const signer = signature === undefined ? null : recoverAddress(personalDigest(digest), signature);
  if (signer === null) throw new IsthmusError("SIGNATURE_INVALID", { account: id });
  if (signer !== account.trader) throw new IsthmusError("SIGNER_UNKNOWN", { account: id, signer });
}

/** EVM addresses sign with personal_sign, Solana addresses sign the text of `solanaSigningText`. */
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
  return signer === null ? null : addressWord(signer);
}
