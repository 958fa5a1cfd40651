import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { testMessage } from "../testing/message.ts";
import { ActivateHandler } from "./activate-handler.ts";

const nowSeconds = 10_000n;
beforeEach(() => void vi.useFakeTimers({ now: Number(nowSeconds) * 1_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** The root of cycle 5 matures. */
function start(change: { readonly chainSeconds?: bigint | null; readonly maturesAtSeconds?: bigint } = {}) {
  const { parts, chain } = fakeParts();
  const times = { chainSeconds: nowSeconds, maturesAtSeconds: nowSeconds, ...change };
  chain.activation = { ...chain.activation, maturingCycle: 5n, ...times };
  return { chain, handler: new ActivateHandler(parts) };
}
const message = (deadlineSeconds: bigint) => ({ message: testMessage({ cycle: 5n, deadlineSeconds }) });

it("activates a mature root, and reports it once the last final block holds it", async () => {
  const { chain, handler } = start();
  await handler.advance(fakeDelivery("activate"));
  expect(chain.sent).toEqual([{ kind: "activate" }]);
  chain.activation = { ...chain.activation, effectiveCycle: 5n, maturingCycle: 0n };
  expect(await handler.advance(fakeDelivery("activate"))).toMatchObject({ kind: "included" });
  chain.finalActivation = chain.activation;
  const ours = fakeDelivery("activate", { state: "submitted" });
  expect(await handler.advance(ours)).toMatchObject({ kind: "effective", reason: "DELIVERED" });
  chain.activation = { ...chain.activation, effectiveCycle: 6n };
  expect(await handler.advance(ours)).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
});

it("waits as long as the delay still takes, at most ten seconds at a time", async () => {
  const soon = start({ maturesAtSeconds: nowSeconds + 4n });
  expect(await soon.handler.advance(fakeDelivery("activate"))).toMatchObject({ kind: "wait", delayMs: 4_000 });
  const late = start({ maturesAtSeconds: nowSeconds + 60n });
  expect(await late.handler.advance(fakeDelivery("activate"))).toMatchObject({ kind: "wait", delayMs: 10_000 });
  expect([...soon.chain.sent, ...late.chain.sent]).toEqual([]);
});

it("goes by the clock where an idle chain's newest block is old: its own transaction makes the next", async () => {
  const { chain, handler } = start({ chainSeconds: nowSeconds - 60n, maturesAtSeconds: nowSeconds - 30n });
  await handler.advance(fakeDelivery("activate"));
  expect(chain.unchecked).toEqual([true]);
});

it("leaves maturity to the simulation where the chain shows no time", async () => {
  const { chain, handler } = start({ chainSeconds: null, maturesAtSeconds: nowSeconds + 60n });
  await handler.advance(fakeDelivery("activate"));
  expect(chain.unchecked).toEqual([false]);
});

it("ends as stale when newer roots have taken its place, and waits while it has not arrived", async () => {
  const { chain, handler } = start();
  chain.activation = { ...chain.activation, maturingCycle: 6n };
  expect(await handler.advance(fakeDelivery("activate"))).toMatchObject({
    kind: "effective",
    reason: "SEQUENCE_STALE",
  });
  chain.activation = { ...chain.activation, maturingCycle: 4n };
  expect(await handler.advance(fakeDelivery("activate", message(nowSeconds)))).toMatchObject({ kind: "wait" });
});

it("gives up a root that never arrived by its message's deadline", async () => {
  const { chain, handler } = start();
  chain.activation = { ...chain.activation, maturingCycle: 0n };
  const late = fakeDelivery("activate", message(nowSeconds - 1n));
  await expect(handler.advance(late)).rejects.toMatchObject({ code: "DEADLINE_PASSED" });
  chain.message = { ...chain.message, executed: "included" };
  expect(await handler.advance(late)).toMatchObject({ kind: "wait" });
});
