import type { Report } from "../../report/schema.ts";
import { sentMessages } from "../ask.ts";
import { assertThat, type Stage } from "../stage.ts";

/**
 * Nothing happened twice, whatever was killed: every message had its effect once, and the vaults took in and paid out
 * exactly what the traders of the story sent and asked for.
 */
export async function assertSingleEffects(stage: Stage, chains: Report["chains"]): Promise<void> {
  await assertMessagesOnce(stage);
  for (const { name, assets } of chains) {
    for (const { asset, symbol, deposits, claims } of assets) {
      const sent = stage.ledger.deposited(asset);
      const asked = stage.ledger.withdrawn(asset);
      assertThat(
        stage,
        `the vault at ${name} holds every deposit once`,
        BigInt(deposits) === sent,
        `${deposits} of ${symbol} for ${sent} sent`,
      );
      assertThat(
        stage,
        `the vault at ${name} paid every withdrawal once`,
        BigInt(claims) === asked,
        `${claims} of ${symbol} for ${asked} asked for`,
      );
    }
  }
}

async function assertMessagesOnce(stage: Stage): Promise<void> {
  // The claims that followed are final on every chain, so the effects before them are.
  for (const reader of stage.vaultReaders) await stage.effects.readOn(reader);
  for (const { messageId, destination } of await sentMessages(stage)) {
    const times = stage.effects.timesOf(messageId);
    assertThat(
      stage,
      "every message had its effect exactly once",
      times === 1,
      `${messageId} to chain ${destination}: ${times} times`,
    );
  }
}
