import type { DemoConfig } from "../config.ts";
import { assertThat, type DemoContext } from "../context.ts";
import { tell } from "../progress.ts";
import { fetchJson } from "../wait.ts";

type Target = DemoConfig["drills"][number];

const firstDrillCycle = 2;
const pauseMs = 25;
const timeoutMs = 60_000;
/** States of a row that has a transaction or signatures in hand and is not over. */
const inHand = ["signed", "submitted"];

interface MessageRow {
  readonly cycle: string;
  readonly rows: readonly { readonly state: string }[];
}

/** The part that a cycle's drill kills; undefined for a cycle without one. */
export function drillOf(context: DemoContext, cycle: number): Target | undefined {
  return context.config.drills[cycle - firstDrillCycle];
}

/**
 * Has a part killed in the middle of a cycle, when it holds most: coordinator and operator between the close and the
 * signatures, the relayer and the database while deliveries of this cycle are signed or sent and not confirmed.
 */
export async function drill(context: DemoContext, target: Target, cycle: number): Promise<void> {
  if (target === "relayer" || target === "postgres") {
    const seen = await deliveryInHand(context, cycle);
    assertThat(
      context,
      `the kill of ${target} hit deliveries under way`,
      seen !== null,
      seen ?? "nothing was under way",
    );
  }
  tell({ tell: "kill", part: target, cycle });
}

/** Waits until the relayer has something of the cycle in hand. @returns what, or null when everything was over first */
async function deliveryInHand(context: DemoContext, cycle: number): Promise<string | null> {
  const untilMs = Date.now() + timeoutMs;
  while (Date.now() < untilMs) {
    const answer = await fetchJson<{ messages: readonly MessageRow[] }>(
      new URL("/v1/messages?limit=20", context.config.relayerUrl),
    );
    const states = (answer?.messages ?? [])
      .filter((message) => message.cycle === String(cycle))
      .flatMap(({ rows }) => rows.map(({ state }) => state));
    const busy = states.filter((state) => inHand.includes(state)).length;
    if (busy > 0) return `${busy} of ${states.length} deliveries of cycle ${cycle} were signed or sent`;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}
