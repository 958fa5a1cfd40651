import { assertThat } from "../checks/assertions.ts";
import type { DemoConfig } from "../config.ts";
import type { DemoContext } from "../context.ts";
import { fetchJson } from "../http/fetch-json.ts";
import { reportProgress } from "../progress.ts";

type Target = DemoConfig["drills"][number];

const firstDrillCycle = 2;
const pauseMs = 25;
const timeoutMs = 60_000;
/** States of a delivery that has signatures or a transaction and is not finished. */
const activeStates = ["signed", "submitted"];

/** A message with its deliveries, as the relayer's API returns it. */
export interface MessageView {
  readonly cycle: string;
  readonly deliveries: readonly { readonly state: string }[];
}

/** The part that the drill of a cycle kills; undefined for a cycle without a drill. */
export function drillOf(drills: readonly Target[], cycle: number): Target | undefined {
  return drills[cycle - firstDrillCycle];
}

/**
 * Has a part killed during a cycle, at the worst moment: coordinator and operator between the close and the signatures,
 * the relayer and the database while deliveries of this cycle are signed or sent and not confirmed.
 */
export async function drill(context: DemoContext, target: Target, cycle: number): Promise<void> {
  if (target === "relayer" || target === "postgres") {
    const active = await activeDeliveries(context, cycle);
    assertThat(context, {
      name: `the kill of ${target} hit deliveries under way`,
      held: active !== null,
      detail: active ?? "nothing was under way",
    });
  }
  reportProgress({ kind: "kill", part: target, cycle });
}

/** Waits until deliveries of the cycle are active. @returns their count as text; null if the time ran out first */
async function activeDeliveries(context: DemoContext, cycle: number): Promise<string | null> {
  const untilMs = Date.now() + timeoutMs;
  const url = new URL("/v1/messages?limit=20", context.config.relayerUrl);
  while (Date.now() < untilMs) {
    const answer = await fetchJson<{ messages: readonly MessageView[] }>(url);
    const { active, total } = countDeliveries(answer?.messages ?? [], cycle);
    if (active > 0) return `${active} of ${total} deliveries of cycle ${cycle} were signed or sent`;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return null;
}

/** Deliveries of a cycle: all of them, and those that are signed or sent. */
export function countDeliveries(
  messages: readonly MessageView[],
  cycle: number,
): { readonly active: number; readonly total: number } {
  const rows = messages.filter((message) => message.cycle === String(cycle)).flatMap((message) => message.deliveries);
  return { active: rows.filter(({ state }) => activeStates.includes(state)).length, total: rows.length };
}
