import type { Connection } from "@solana/web3.js";
import { expect, it } from "vitest";
import { SlotBlocks } from "./slot-blocks.ts";

/** A node with blocks in some slots only; counts questions. */
function nodeWith(slots: readonly number[], refusal: object = { code: -32_009 }) {
  const asked: string[] = [];
  const getBlock = async (slot: number, { commitment }: { commitment: string }) => {
    asked.push(`${slot} ${commitment}`);
    if (!slots.includes(slot)) throw refusal;
    return { blockhash: `hash ${slot}`, blockTime: slot * 10 };
  };
  return { asked, blocks: new SlotBlocks({ getBlock } as unknown as Connection) };
}

it("keeps final blocks, and asks again for those that may be dropped", async () => {
  const { asked, blocks } = nodeWith([7]);
  const wanted = { slot: 7, blockhash: "hash 7", timestampSeconds: 70n };
  for (let again = 0; again < 2; again++) expect(await blocks.at(7, "confirmed")).toEqual(wanted);
  for (let again = 0; again < 2; again++) expect(await blocks.at(7, "finalized")).toEqual(wanted);
  expect(asked).toEqual(["7 confirmed", "7 confirmed", "7 finalized"]);
});

it("finds the newest block at or below a final slot, past slots without one", async () => {
  const { blocks } = nodeWith([3, 9]);
  expect((await blocks.newestFinal(8)).slot).toBe(3);
  expect(await blocks.at(8, "confirmed")).toBeNull();
});

it("throws NOT_FOUND where hundreds of slots have none, and what the node answers otherwise", async () => {
  await expect(nodeWith([]).blocks.newestFinal(500)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const other = { code: -32_603 };
  await expect(nodeWith([], other).blocks.at(1, "confirmed")).rejects.toBe(other);
});
