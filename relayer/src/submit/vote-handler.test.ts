import { expect, it } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { VaaVoteHandler } from "./vote-handler.ts";

const vaa = {
  timestampSeconds: 1,
  nonce: 1,
  emitterChain: 1,
  emitter: `0x${"02".repeat(32)}`,
  sequence: "3",
  consistency: 1,
} as const;
const delivery = (change: Parameters<typeof fakeDelivery>[1] = {}) =>
  fakeDelivery("wormhole", { source: { vaa }, ...change });

function start() {
  const { parts, chain } = fakeParts();
  return { chain, handler: new VaaVoteHandler(parts, "wormhole") };
}

it("collects signatures once, stores them, and votes with them", async () => {
  const { chain, handler } = start();
  await handler.advance(delivery());
  expect(chain.changes).toMatchObject([{ state: "signed", proof: { vaa: "0x5a" } }]);
  expect(chain.sent).toEqual([{ kind: "vote", transport: "wormhole", vaa: "0x5a" }]);
  await handler.advance(delivery({ state: "signed", proof: { vaa: "0x77" } }));
  expect(chain.changes).toHaveLength(1);
  expect(chain.sent[1]).toMatchObject({ vaa: "0x77" });
});

it("reports a vote on the chain, final or not, and sends none again", async () => {
  const { chain, handler } = start();
  chain.message = { ...chain.message, voted: "included" };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "included" });
  chain.message = { ...chain.message, voted: "final" };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "effective", reason: "ALREADY_THERE" });
  expect(await handler.advance(delivery({ state: "submitted" }))).toMatchObject({ reason: "DELIVERED" });
  expect(chain.sent).toEqual([]);
});

it("casts no vote that is not wanted any more, but follows one that was sent", async () => {
  const { chain, handler } = start();
  chain.message = { ...chain.message, newestSequence: 6n };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
  expect(chain.sent).toEqual([]);
  await handler.advance(delivery({ state: "submitted", proof: { vaa: "0x77" } }));
  expect(chain.sent).toHaveLength(1);
});

it("casts a vote after the execution too: the last one lifts budgets and raises credit", async () => {
  const { chain, handler } = start();
  chain.message = { ...chain.message, executed: "included" };
  await handler.advance(delivery({ state: "signed", proof: { vaa: "0x77" } }));
  expect(chain.sent).toHaveLength(1);
});

it("refuses a delivery that its source asked no VAA for", async () => {
  const { handler } = start();
  await expect(handler.advance(fakeDelivery("wormhole"))).rejects.toMatchObject({ code: "EMITTER_MISMATCH" });
});
