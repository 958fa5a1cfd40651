import { emptyAccumulator, type Hex } from "@isthmus/protocol";
import { createPublicClient, custom, numberToHex } from "viem";
import { expect, it } from "vitest";
import { requestDeskOf } from "../vault-desks.ts";
import { readEntryAccumulator } from "./entry-accumulator.ts";

const vault = `0x${"aa".repeat(20)}` as const;
const accumulator = `0x${"ac".repeat(32)}` as const;
const data = `0x${"00".repeat(31)}07${"11".repeat(32)}${accumulator.slice(2)}` as const;

interface Filter {
  readonly address: readonly Hex[];
  readonly topics: readonly [readonly Hex[], Hex];
  readonly fromBlock: Hex;
  readonly toBlock: Hex;
}

/** A node with one entry in a block, and the questions that it was asked. */
function nodeWith(entry: { readonly block: bigint; readonly index: bigint }, head: bigint) {
  const questions: Filter[] = [];
  const request = async ({ method, params }: { method: string; params: readonly [Filter] }) => {
    if (method === "eth_blockNumber") return numberToHex(head);
    const [filter] = params;
    questions.push(filter);
    const inRange = BigInt(filter.fromBlock) <= entry.block && entry.block <= BigInt(filter.toBlock);
    return inRange && BigInt(filter.topics[1]) === entry.index ? [{ data }] : [];
  };
  return { client: createPublicClient({ transport: custom({ request }), cacheTime: 0 }), questions };
}

it("looks for an entry's event from the newest block back, without a gap, at the vault and its request desk", async () => {
  const { client, questions } = nodeWith({ block: 3n, index: 9n }, 120_000n);
  expect(await readEntryAccumulator(client, vault, 9n)).toBe(accumulator);
  const ranges = questions.map(({ fromBlock, toBlock }) => [BigInt(fromBlock), BigInt(toBlock)]);
  expect(ranges).toEqual([
    [70_001n, 120_000n],
    [20_001n, 70_000n],
    [0n, 20_000n],
  ]);
  expect(questions[0]?.address).toEqual([vault, requestDeskOf(vault)]);
  expect(new Set(questions[0]?.topics[0]).size).toBe(4);
});

it("knows the empty chain without a question, and no entry that the chain does not have", async () => {
  const { client, questions } = nodeWith({ block: 3n, index: 9n }, 10n);
  expect(await readEntryAccumulator(client, vault, 0n)).toBe(emptyAccumulator);
  expect(questions).toEqual([]);
  await expect(readEntryAccumulator(client, vault, 8n)).rejects.toMatchObject({ code: "DEPOSIT_POSITION_UNKNOWN" });
});
