import type { ChainReader } from "@isthmus/adapter";
import { expect, it } from "vitest";
import { EffectCounts } from "./effect-counts.ts";

/** A chain of executions by height, with a final height that a test moves. */
function chainOf(executed: Readonly<Record<number, readonly string[]>>) {
  const state = { final: 0n, ranges: [] as string[] };
  const reader = {
    chain: { id: 2 },
    head: async () => ({ final: state.final }),
    events: async ({ fromHeight, toHeight }: { fromHeight: bigint; toHeight: bigint }) => {
      state.ranges.push(`${fromHeight}-${toHeight}`);
      return Object.entries(executed)
        .filter(([height]) => BigInt(height) >= fromHeight && BigInt(height) <= toHeight)
        .flatMap(([, ids]) => ids.map((messageId) => ({ kind: "message-executed", messageId })));
    },
  };
  return { state, reader: reader as unknown as ChainReader };
}

it("counts every execution in final blocks, and reads each block once", async () => {
  const { state, reader } = chainOf({ 1: ["0xa1"], 4: ["0xb2", "0xa1"], 9: ["0xb2"] });
  const effects = new EffectCounts();
  for (const final of [2n, 2n, 5n]) {
    state.final = final;
    await effects.readOn(reader);
  }
  expect(state.ranges).toEqual(["0-2", "3-5"]);
  expect(["0xa1", "0xb2", "0xc3"].map((id) => effects.timesOf(id))).toEqual([2, 1, 0]);
});
