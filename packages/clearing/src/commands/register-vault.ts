import { emptyAccumulator } from "@isthmus/protocol";
import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { bytes32, chain } from "../model/fields.ts";
import { noDelay } from "../model/no-delay.ts";
import { noEntries } from "../model/no-entries.ts";
import { defineCommand } from "./define-command.ts";
import { requireKnownChain } from "./shared/known-chain.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Registers the vault contract of a chain; one per chain. */
export const registerVault = defineCommand({
  kind: "register-vault",
  source: "admin",
  summary: "Registers the vault contract of a chain; one per chain.",
  schema: {
    chain,
    vault: bytes32,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { state } = context.book;
    requireAdminNonce(context, command.nonce);
    requireKnownChain(command.chain);
    require(!state.vaults.has(command.chain), "ALREADY_REGISTERED", { chain: command.chain });
    useAdminNonce(context, command.nonce);
    state.vaults.set(command.chain, {
      chain: command.chain,
      vault: command.vault,
      depositIndex: 0n,
      accumulator: emptyAccumulator,
      effectiveCycle: 0n,
      ...noDelay(),
      ...noEntries(),
    });
    context.effects.push({ kind: "registered", what: "vault", id: String(command.chain) });
  },
  example: {
    chain: 1,
    kind: "register-vault",
    nonce: "1",
    signature:
      "0x342b0fd40bfcb338128a1634286bde8abe412461227d73cb042a293a2cb597275223fc50a9f3be5c110b39e7006a7d0107f413fd2fce96b08bb1c6f1785b244500",
    vault: "0x0000000000000000000000002121212121212121212121212121212121212121",
  },
});
