import type { NativeStep } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import type { DeliveryProof } from "../outbox/delivery.ts";
import { fakeDelivery, fakeHubProof, fakeParts } from "../testing/fake-parts.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { NativeHandler } from "./native-handler.ts";

const stored = (blockNumber: bigint): DeliveryProof => ({
  hub: { ...fakeHubProof, blockNumber: blockNumber.toString(), header: "0x77" },
});

function start(step: NativeStep) {
  const { parts, chain } = fakeParts();
  const asked: bigint[] = [];
  const native = {
    nextStep: async (sourceHeight: bigint) => {
      asked.push(sourceHeight);
      return step;
    },
  };
  const prover = parts.prover as NonNullable<HandlerParts["prover"]>;
  return { parts, chain, asked, handler: new NativeHandler({ ...parts, prover }, native) };
}

it("waits until the destination knows a block since the dispatch, and has that one recorded", async () => {
  const waiting = start({ kind: "wait" });
  const delivery = fakeDelivery("native");
  expect(await waiting.handler.advance(delivery)).toMatchObject({ kind: "wait", delayMs: 10 });
  expect(waiting.asked).toEqual([delivery.message.sourceHeight]);
  expect(waiting.chain.sent).toEqual([]);
  const recording = start({ kind: "record" });
  await recording.handler.advance(delivery);
  expect(recording.chain.sent).toEqual([{ kind: "native-record" }]);
  recording.chain.progress = { kind: "included", txId: "0x", final: false, cost: {} };
  expect(await recording.handler.advance(delivery)).toMatchObject({ kind: "wait" });
});

it("proves while the hub's node holds the state, and votes once the block is settled", async () => {
  const { chain, handler } = start({ kind: "prove", blockNumber: 8n, settled: false });
  expect(await handler.advance(fakeDelivery("native"))).toMatchObject({ kind: "wait" });
  expect(chain.changes).toMatchObject([{ state: "signed", proof: { hub: { blockNumber: "8", header: "0x01" } } }]);
  expect(chain.sent).toEqual([]);
  const settled = start({ kind: "prove", blockNumber: 8n, settled: true });
  const delivery = fakeDelivery("native", { state: "signed", proof: stored(8n) });
  await settled.handler.advance(delivery);
  const { envelope } = delivery.message;
  expect(settled.chain.sent).toMatchObject([{ kind: "native-vote", envelope, proof: { header: "0x77" } }]);
  expect(settled.chain.changes).toEqual([]);
});

it("proves again from another block, and after a reorganisation of the hub's chain", async () => {
  const { parts, chain, handler } = start({ kind: "prove", blockNumber: 8n, settled: true });
  await handler.advance(fakeDelivery("native", { state: "submitted", proof: stored(7n) }));
  expect(chain.changes).toMatchObject([{ state: "submitted", proof: { hub: { header: "0x01" } } }]);
  Object.assign(parts.transactions, {
    advance: async () => {
      throw new IsthmusError("HEADER_MISMATCH");
    },
  });
  await expect(handler.advance(fakeDelivery("native", { proof: stored(8n) }))).rejects.toMatchObject({
    code: "HEADER_MISMATCH",
  });
  expect(chain.changes.at(-1)).toMatchObject({ proof: null });
});

it("casts no vote that is on the chain or not wanted any more", async () => {
  const { chain, handler } = start({ kind: "prove", blockNumber: 8n, settled: true });
  chain.message = { ...chain.message, newestSequence: 6n };
  expect(await handler.advance(fakeDelivery("native"))).toMatchObject({ reason: "SEQUENCE_STALE" });
  chain.message = { ...chain.message, voted: "final" };
  expect(await handler.advance(fakeDelivery("native"))).toMatchObject({ reason: "ALREADY_THERE" });
  expect(chain.sent).toEqual([]);
});
