import type { FeeOffer, SigningTerms, TransactionStatus } from "@isthmus/adapter";
import { expect, it } from "vitest";
import { VetoSender, type VotingAdapter } from "./veto-sender.ts";

/** A chain that answers what a test lists, and records what is sent to it. */
function start() {
  const chain = {
    nowMs: 0,
    status: { kind: "absent" } as TransactionStatus,
    expired: false,
    terms: null as SigningTerms | null,
    sent: [] as string[],
    replaced: [] as number[],
  };
  const adapter = {
    build: async (request: unknown) => request,
    terms: async (replaced: readonly FeeOffer[]) => {
      chain.replaced.push(replaced.length);
      return chain.terms;
    },
    sign: async (call: { readonly sequence: bigint }, _terms: SigningTerms, { nonce }: { readonly nonce: bigint }) => ({
      txId: `${chain.sent.length}`,
      raw: `sequence ${call.sequence} nonce ${nonce}`,
    }),
    send: async (raw: string) => {
      chain.sent.push(raw);
    },
    status: async () => chain.status,
    isExpired: async () => chain.expired,
  } as unknown as VotingAdapter;
  const fees: FeeOffer = { maxFeePerGasWei: 1n, priorityFeePerGasWei: 1n };
  chain.terms = { nextNonce: 4n, fees, window: null };
  return { chain, sender: new VetoSender(adapter, () => chain.nowMs) };
}

const included = { kind: "included", height: 1n, final: false, succeeded: true, cost: {} } as const;

it("sends a vote, sends the same bytes again, and offers more under the same nonce when no block takes it", async () => {
  const { chain, sender } = start();
  expect(await sender.vote(1, 7n)).toBe(true);
  expect(await sender.vote(1, 7n)).toBe(false);
  chain.nowMs = 15_000;
  chain.terms = { nextNonce: 9n, fees: { maxFeePerGasWei: 2n, priorityFeePerGasWei: 2n }, window: null };
  expect(await sender.vote(1, 7n)).toBe(true);
  expect(chain.sent).toEqual(["sequence 7 nonce 4", "sequence 7 nonce 4", "sequence 7 nonce 4"]);
  expect(chain.replaced).toEqual([0, 1]);
});

it("is silent once its vote is in a block, and votes again when that brought no veto for a minute", async () => {
  const { chain, sender } = start();
  await sender.vote(1, 7n);
  chain.status = included;
  await sender.vote(1, 7n);
  chain.nowMs = 59_999;
  expect(await sender.vote(1, 7n)).toBe(false);
  chain.nowMs = 60_000;
  expect(await sender.vote(1, 7n)).toBe(true);
  expect(chain.sent).toHaveLength(2);
});

it("signs again what has expired, and leaves what cannot be replaced to the chain", async () => {
  const { chain, sender } = start();
  await sender.vote(1, 7n);
  chain.expired = true;
  expect(await sender.vote(1, 7n)).toBe(true);
  expect(chain.replaced).toEqual([0, 0]);
  [chain.expired, chain.nowMs, chain.terms] = [false, 15_000, null];
  expect(await sender.vote(1, 7n)).toBe(false);
  expect(chain.sent).toHaveLength(2);
});
