import { TestCcp } from "@isthmus/clearing/testing";
import { isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { closeCommand } from "./close.ts";
import { confirmedLosses } from "./confirmed-losses.ts";

/** A loss of 40 that is due at the close of the open cycle. */
function dueLoss(): TestCcp {
  const ccp = TestCcp.standard({ genesis: { parameters: { locationLossDelayCycles: 2 } } });
  ccp.deposit(ccp.open(0).id, 1, 100n);
  ccp.admin({ kind: "location-loss", asset: 1, amountQuanta: 40n });
  expect(taken(ccp, { answering: 4, confirmed: 4 })).toEqual([]);
  ccp.closeCycle();
  return ccp;
}

function taken({ engine }: TestCcp, { answering, confirmed }: { answering: number; confirmed: number }): unknown {
  try {
    return confirmedLosses(engine, { quorum: 3, answering: () => answering, confirmationsOf: () => confirmed });
  } catch (error) {
    return isIsthmusError(error) ? error.code : error;
  }
}

it("takes a due loss that a quorum has confirmed, and none that fewer have: whoever announces one stops nothing", () => {
  const ccp = dueLoss();
  const loss = { asset: 1, amountQuanta: 40n };
  expect([0, 2, 3].map((confirmed) => taken(ccp, { answering: 4, confirmed }))).toEqual([[], [], [loss]]);
  const { engine } = ccp;
  expect(closeCommand(engine, [], 60)).not.toHaveProperty("confirmedLosses");
  expect(engine.apply(closeCommand(engine, [], 60))).toMatchObject({
    ok: true,
    effects: expect.arrayContaining([{ kind: "location-loss-lapsed", ...loss, number: null }]),
  });
});

it("waits while fewer than a quorum answer: a start without answers must not make a confirmed loss lapse", () => {
  const ccp = dueLoss();
  expect(taken(ccp, { answering: 2, confirmed: 2 })).toBe("LOSS_UNCONFIRMED");
  ccp.admin({ kind: "location-loss", asset: 1, amountQuanta: null });
  expect(taken(ccp, { answering: 0, confirmed: 0 })).toEqual([]);
});

it("names what is taken in the closing, which the engine takes", () => {
  const { engine } = dueLoss();
  const all = { quorum: 3, answering: () => 4, confirmationsOf: () => 3 };
  const close = closeCommand(engine, [], 60, confirmedLosses(engine, all));
  expect(engine.apply(close)).toMatchObject({ ok: true });
  expect(engine.state.assets.get(1)?.lostQuanta).toBe(40n);
});
