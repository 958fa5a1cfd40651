import type { Report } from "../../report/schema.ts";
import { sentMessages } from "../ask.ts";
import { assertThat, type DemoContext } from "../context.ts";

/**
 * Nothing happened twice, whatever was killed: every message had its effect once, and the vaults took in and paid out
 * exactly what the traders of the demo sent and asked for.
 */
export async function assertSingleEffects(context: DemoContext, chains: Report["chains"]): Promise<void> {
  await assertMessagesOnce(context);
  for (const { name, assets } of chains) {
    for (const { asset, symbol, deposits, claims } of assets) {
      const sent = context.ledger.deposited(asset);
      const asked = context.ledger.withdrawn(asset);
      assertThat(
        context,
        `the vault at ${name} holds every deposit once`,
        BigInt(deposits) === sent,
        `${deposits} of ${symbol} for ${sent} sent`,
      );
      assertThat(
        context,
        `the vault at ${name} paid every withdrawal once`,
        BigInt(claims) === asked,
        `${claims} of ${symbol} for ${asked} asked for`,
      );
    }
  }
}

async function assertMessagesOnce(context: DemoContext): Promise<void> {
  // The claims that followed are final on every chain, so the effects before them are.
  for (const reader of context.vaultReaders) await context.effects.readOn(reader);
  for (const { messageId, destination } of await sentMessages(context)) {
    const times = context.effects.timesOf(messageId);
    assertThat(
      context,
      "every message had its effect exactly once",
      times === 1,
      `${messageId} to chain ${destination}: ${times} times`,
    );
  }
}
