import { z } from "zod";
import { linkedAndNewAddress } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { noteUnknown } from "../cycle/older-exits.ts";
import { bytes32, chainAddress, signature, u64 } from "../model/fields.ts";
import { defineCommand } from "./define-command.ts";
import { requireNonce } from "./shared/nonce.ts";

/** Adds the account's recipient on a chain; a replacement takes effect after `recipientDelayCycles`. */
export const linkAddress = defineCommand({
  kind: "link-address",
  source: "member",
  summary: "Adds the account's recipient on a chain; a replacement takes effect after `recipientDelayCycles`.",
  schema: {
    account: bytes32,
    signer: chainAddress,
    address: chainAddress,
    nonce: u64,
    signatures: z.array(signature).length(2),
  },
  authority: linkedAndNewAddress,
  handle: (context, command) => {
    const { book } = context;
    const { cycle, parameters } = book.state;
    const account = book.member(command.account);
    requireNonce(account, command.nonce);
    const { chain, address } = command.address;
    const current = account.recipients.get(chain);
    const fromCycle = cycle + 1n + (current === undefined ? 0n : BigInt(parameters.recipientDelayCycles));
    require(current?.address !== address, "ALREADY_REGISTERED", { chain, address });
    if (current === undefined) noteUnknown(book, account);
    const written = book.write(command.account);
    written.lastNonce = command.nonce;
    if (current === undefined) written.recipients.set(chain, { address, next: null });
    else written.recipients.set(chain, { address: current.address, next: { address, fromCycle } });
    context.effects.push({ kind: "address-linked", account: account.id, chain, fromCycle });
  },
  example: {
    account: "0xabababababababababababababababababababababababababababababababab",
    address: { address: "0xefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef", chain: 3 },
    kind: "link-address",
    nonce: "4",
    signatures: [
      "0x1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111",
      "0x22222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222",
    ],
    signer: { address: "0x000000000000000000000000cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd", chain: 1 },
  },
});
