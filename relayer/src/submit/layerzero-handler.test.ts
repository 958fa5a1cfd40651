import type { LayerZeroDestination } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { LayerZeroHandler } from "./layerzero-handler.ts";
import { TransactionReverted } from "./transaction-reverted.ts";

const hex = `0x${"02".repeat(32)}` as const;
const layerZeroSource = { header: hex, guid: hex, nonce: "1", srcEid: 1, sender: hex, dstEid: 2, receiver: hex };
const source = { layerZero: layerZeroSource };
const far = 4_000_000_000n;

function start(step: "verify" | "wait" | "commit" | "receive" | "delivered", chainSeconds = 1_000n) {
  const { parts, chain } = fakeParts();
  const destination: LayerZeroDestination = {
    adapter: `0x${"03".repeat(20)}`,
    nextStep: async () => step,
    dvnCall: (_packet, confirmations, expirationSeconds) => ({
      vid: confirmations,
      target: `0x${"04".repeat(20)}`,
      callData: "0x",
      expirationSeconds,
    }),
    chainSeconds: async () => chainSeconds,
  };
  return { chain, handler: new LayerZeroHandler(parts, destination) };
}
const signed = (expirationSeconds: bigint) =>
  fakeDelivery("layerzero", {
    source,
    state: "signed",
    proof: { dvnSignatures: "0x77", expirationSeconds: expirationSeconds.toString() },
  });

it.each(["commit", "receive"] as const)("sends what the destination needs next: %s", async (step) => {
  const { chain, handler } = start(step);
  await handler.advance(fakeDelivery("layerzero", { source }));
  expect(chain.sent).toMatchObject([{ kind: `layerzero-${step}`, packet: { nonce: 1n, guid: hex } }]);
  chain.progress = { kind: "included", txId: "0x", final: false, cost: {} };
  expect(await handler.advance(fakeDelivery("layerzero", { source }))).toMatchObject({ kind: "wait", delayMs: 0 });
});

it("sends nothing while a DVN of others has not verified the packet", async () => {
  const { chain, handler } = start("wait");
  expect(await handler.advance(fakeDelivery("layerzero", { source }))).toMatchObject({ kind: "wait" });
  expect(chain.sent).toEqual([]);
});

it("goes on with a packet whose vote is not wanted any more, so that none behind it is stuck", async () => {
  for (const step of ["commit", "receive"] as const) {
    const { chain, handler } = start(step);
    chain.message = { ...chain.message, executed: "final", newestSequence: 9n };
    await handler.advance(fakeDelivery("layerzero", { source }));
    expect(chain.sent).toMatchObject([{ kind: `layerzero-${step}` }]);
  }
});

it("ends with a packet that was delivered without a vote, or with its vote", async () => {
  const delivered = start("delivered");
  const delivery = fakeDelivery("layerzero", { source });
  expect(await delivered.handler.advance(delivery)).toMatchObject({ kind: "effective", reason: "ALREADY_THERE" });
  const voted = start("receive");
  voted.chain.message = { ...voted.chain.message, voted: "final" };
  expect(await voted.handler.advance(delivery)).toMatchObject({ kind: "effective" });
  expect([...delivered.chain.sent, ...voted.chain.sent]).toEqual([]);
});

it("asks DVN signers for the hub's confirmations, and again only when their signatures have expired", async () => {
  const { chain, handler } = start("verify");
  await handler.advance(fakeDelivery("layerzero", { source }));
  expect(chain.changes).toMatchObject([{ state: "signed", proof: { dvnSignatures: "0x5a" } }]);
  expect(chain.sent).toMatchObject([{ kind: "layerzero-verify", call: { vid: 3 }, signatures: "0x5a" }]);
  await handler.advance(signed(far));
  expect(chain.changes).toHaveLength(1);
  const late = start("verify", far);
  await late.handler.advance(signed(far));
  expect(late.chain.changes).toHaveLength(1);
});

it("discards signatures that the DVN contract did not accept", async () => {
  const { chain, handler } = start("verify");
  chain.progress = { kind: "reverted", txId: "0x", error: new IsthmusError("SIGNATURE_INVALID") };
  const thrown: unknown = await handler.advance(signed(far)).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(TransactionReverted);
  expect(chain.changes).toMatchObject([{ proof: null }]);
  expect((thrown as TransactionReverted).delivery.proof).toBeNull();
});

it("refuses a delivery without a packet", async () => {
  const { handler } = start("verify");
  await expect(handler.advance(fakeDelivery("layerzero"))).rejects.toMatchObject({ code: "SOURCE_NOT_FOUND" });
});
