import type { ChainAdapter } from "@isthmus/adapter";
import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { testMessage } from "../testing/message.ts";
import { ExecuteHandler } from "./execute-handler.ts";
import { LateVotesHandler } from "./late-votes-handler.ts";
import { TransactionReverted } from "./transaction-reverted.ts";

const delivery = () => fakeDelivery("late-votes", { state: "seen" });
const request = { kind: "confirm-credit", envelope: delivery().message.envelope } as const;
const planned = [{ step: "late-votes", asset: 0, state: "seen", source: {} }];

function start() {
  const { parts, chain } = fakeParts();
  const lateVotes = parts.adapter.lateVotes as NonNullable<ChainAdapter["lateVotes"]>;
  return { parts, chain, handler: new LateVotesHandler(parts, lateVotes) };
}

it("calls when the votes are there, and ends when there is nothing to come", async () => {
  const { chain, handler } = start();
  chain.lateStep = { kind: "wait" };
  expect(await handler.advance(delivery())).toMatchObject({ kind: "wait" });
  expect(chain.sent).toEqual([]);
  chain.lateStep = { kind: "due", request };
  await handler.advance(delivery());
  expect(chain.sent).toEqual([request]);
  chain.lateStep = { kind: "over" };
  expect(await handler.advance(fakeDelivery("late-votes", { state: "submitted" }))).toMatchObject({
    kind: "effective",
    reason: "DELIVERED",
  });
});

it("calls after the deadline for what a vote before it made due", async () => {
  const { chain, handler } = start();
  chain.lateStep = { kind: "due", request };
  await handler.advance({ ...delivery(), message: testMessage({ cycle: 5n, deadlineSeconds: 1n }) });
  expect(chain.sent).toEqual([request]);
});

it("waits for no vote after the deadline", async () => {
  const { chain, handler } = start();
  chain.lateStep = { kind: "wait" };
  const late = { ...delivery(), message: testMessage({ cycle: 5n, deadlineSeconds: 1n }) };
  expect(await handler.advance(late)).toMatchObject({ kind: "effective", reason: "ALREADY_THERE" });
});

it("is planned after an execution that leaves something to wait for, and only then", async () => {
  const { parts, chain } = start();
  const handler = new ExecuteHandler(parts);
  chain.message = { ...chain.message, executed: "final" };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "effective", follow: [] });
  chain.lateStep = { kind: "wait" };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "effective", follow: planned });
});

it("is planned while votes are missing that went to another id", async () => {
  const { parts, chain } = start();
  const refuse = async () => {
    throw new IsthmusError("VOTES_MISSING", {});
  };
  const handler = new ExecuteHandler({ ...parts, transactions: { advance: refuse } as never });
  await expect(handler.advance(fakeDelivery("execute"))).rejects.toMatchObject({ code: "VOTES_MISSING" });
  chain.lateStep = { kind: "due", request };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "wait", follow: planned });
});

it("is planned before the votes are complete where votes are counted, but not after the deadline", async () => {
  const { parts, chain } = start();
  const handler = new ExecuteHandler(parts);
  chain.message = { ...chain.message, votes: { count: 1, needed: 2 } };
  chain.lateStep = { kind: "wait" };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject({ kind: "wait", follow: planned });
  const late = fakeDelivery("execute", { message: testMessage({ cycle: 5n, deadlineSeconds: 1n }) });
  await expect(handler.advance(late)).rejects.toMatchObject({ code: "VOTES_MISSING" });
});

it.each([
  ["is refused", () => new IsthmusError("SEQUENCE_STALE", {})],
  ["reverts", () => new TransactionReverted(fakeDelivery("execute"), new IsthmusError("SEQUENCE_STALE", {}))],
])("is planned when the execution %s because another message of the sequence was first", async (_how, failure) => {
  const { parts, chain } = start();
  const refuse = async () => {
    throw failure();
  };
  const handler = new ExecuteHandler({ ...parts, transactions: { advance: refuse } as never });
  chain.lateStep = { kind: "wait" };
  const stale = { kind: "effective", reason: "SEQUENCE_STALE", follow: planned };
  expect(await handler.advance(fakeDelivery("execute"))).toMatchObject(stale);
});
