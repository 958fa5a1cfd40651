import type { Authority } from "../authority/authority.ts";
import type { Signers } from "../authority/signers.ts";
import { type Command, definitionOf } from "./registry.ts";

/**
 * Verifies that a command was signed by its authority. The coordinator's intake and every attester call it before `apply`;
 * it changes nothing. Commands from chains and `close-cycle` carry no signature and pass: attesters check those against
 * their own nodes.
 *
 * @throws SIGNATURE_INVALID, SIGNER_UNKNOWN, ACCOUNT_UNKNOWN, VENUE_UNKNOWN, CHAIN_UNKNOWN, COMMAND_UNKNOWN
 */
export function verifyAuthority(engine: { readonly signers: Signers }, command: Command): void {
  const authority = definitionOf(command.kind).authority as Authority<Command>;
  authority.verify(engine.signers, command);
}
