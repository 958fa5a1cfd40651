import { isIsthmusError } from "@isthmus/protocol";
import { assertThat } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { fetchJson } from "../http/fetch-json.ts";
import { waitFor } from "../http/wait-for.ts";

/** Asserts that every watchtower has replayed what the journal holds now: one that does not sees no forged root. */
export async function assertWatchtowersReplay(context: DemoContext): Promise<void> {
  const { journalIndex } = await context.client.get<{ journalIndex: string }>("/v1/status");
  for (const [watchtower, url] of context.config.watchtowerUrls.entries()) {
    const reached = await replayedTo(url, BigInt(journalIndex));
    assertThat(context, {
      name: `watchtower ${watchtower} replays the journal`,
      held: reached,
      detail: reached ? `up to ${journalIndex}` : await openAlarms(url),
    });
  }
}

async function replayedTo(url: string, journalIndex: bigint): Promise<boolean> {
  try {
    return await waitFor(`journal index ${journalIndex} at a watchtower`, async () => {
      const health = await fetchJson<{ journalIndex: string }>(new URL("/health", url));
      return health !== undefined && BigInt(health.journalIndex) >= journalIndex ? true : undefined;
    });
  } catch (error) {
    if (!isIsthmusError(error, "REQUEST_TIMEOUT")) throw error;
    return false;
  }
}

async function openAlarms(url: string): Promise<string> {
  const alarms = await fetchJson<{ open: readonly unknown[] }>(new URL("/v1/alarms", url));
  return `it stands behind; open alarms: ${JSON.stringify(alarms?.open ?? null)}`;
}
