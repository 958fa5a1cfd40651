import { expect, it } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { testMessage } from "../testing/message.ts";
import { ExecuteHandler } from "./execute-handler.ts";

function start() {
  const { parts, chain } = fakeParts();
  return { chain, handler: new ExecuteHandler(parts) };
}

it("sends the execution, and reports an effect that is final by whose it was", async () => {
  const { chain, handler } = start();
  const delivery = fakeDelivery("execute");
  expect(await handler.advance(delivery)).toMatchObject({ kind: "wait" });
  expect(chain.sent).toEqual([{ kind: "execute", envelope: delivery.message.envelope }]);
  chain.message = { ...chain.message, executed: "included" };
  expect(await handler.advance(delivery)).toMatchObject({ kind: "included" });
  chain.message = { ...chain.message, executed: "final" };
  expect(await handler.advance(delivery)).toMatchObject({ kind: "effective", reason: "ALREADY_THERE" });
  const ours = fakeDelivery("execute", { state: "submitted" });
  expect(await handler.advance(ours)).toMatchObject({ kind: "effective", reason: "DELIVERED" });
  expect(chain.sent).toHaveLength(1);
});

it("sends nothing once a newer message had its effect, unless a transaction of its own is open", async () => {
  const { chain, handler } = start();
  chain.message = { ...chain.message, newestSequence: 6n };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "effective", reason: "SEQUENCE_STALE" });
  expect(chain.sent).toEqual([]);
  await handler.advance(fakeDelivery("execute", { state: "submitted" }));
  expect(chain.sent).toHaveLength(1);
});

it("waits for votes that are under way, but not for an urgent message", async () => {
  const { chain, handler } = start();
  chain.votesUnderWay = true;
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "wait", delayMs: 10 });
  expect(chain.sent).toEqual([]);
  await handler.advance(fakeDelivery("execute", { message: testMessage({ cycle: 5n, lane: 0 }) }));
  expect(chain.sent).toHaveLength(1);
});

it("throws VOTES_MISSING while a destination that counts votes lacks one, and waits for no other then", async () => {
  const { chain, handler } = start();
  chain.votesUnderWay = true;
  chain.message = { ...chain.message, votes: { count: 1, needed: 2 } };
  await expect(handler.advance(fakeDelivery("execute"))).rejects.toMatchObject({ code: "VOTES_MISSING" });
  chain.message = { ...chain.message, votes: { count: 2, needed: 2 } };
  await handler.advance(fakeDelivery("execute"));
  expect(chain.sent).toHaveLength(1);
});
