import type { Report } from "../../report/schema.ts";
import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { sentMessages } from "../queries.ts";

/**
 * Asserts that nothing happened twice, whatever was killed: every message had one effect, and the vaults received and paid
 * exactly what the traders deposited and withdrew.
 */
export async function assertSingleEffects(context: DemoContext, chains: Report["chains"]): Promise<void> {
  await assertMessagesOnce(context);
  for (const { name, assets } of chains) {
    for (const { asset, symbol, deposits, claims } of assets) {
      const sent = context.ledger.deposited(asset);
      const asked = context.ledger.withdrawn(asset);
      assertThat(context, {
        name: `the vault at ${name} holds every deposit once`,
        held: BigInt(deposits) === sent,
        detail: `${deposits} of ${symbol} for ${sent} sent`,
      });
      assertThat(context, {
        name: `the vault at ${name} paid every withdrawal once`,
        held: BigInt(claims) === asked,
        detail: `${claims} of ${symbol} for ${asked} asked for`,
      });
    }
  }
}

async function assertMessagesOnce(context: DemoContext): Promise<void> {
  // Later claims are final on every chain, so the effects before them are too.
  for (const reader of context.vaultReaders) await context.effects.readOn(reader);
  for (const { messageId, destination } of await sentMessages(context)) {
    const times = context.effects.timesOf(messageId);
    assertThat(context, {
      name: "every message had its effect exactly once",
      held: times === 1,
      detail: `${messageId} to chain ${destination}: ${times} times`,
    });
  }
}
