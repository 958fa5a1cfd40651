import type { OrderDesk, OrderState } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import type { TotalsSource } from "../outbox/delivery.ts";
import { fakeDelivery, fakeParts } from "../testing/fake-parts.ts";
import { testMessage } from "../testing/message.ts";
import { PayOrderHandler } from "./pay-order-handler.ts";

const proof: readonly Hex[] = [`0x${"07".repeat(32)}`];
const due: Partial<OrderState> = { hasArrived: true, payableFromSeconds: 900n, asset: 4 };
const row = (asset: number, exitQuanta: string): TotalsSource => ({
  asset,
  entitledQuanta: "30",
  exitQuanta,
  consumedQuanta: "90",
  proof,
  depositRecordIndex: "2",
});

function start(order: Partial<OrderState>) {
  const { parts, chain } = fakeParts();
  chain.order = { ...chain.order, ...order };
  const orders = parts.adapter.orders as OrderDesk;
  return { parts, chain, handler: new PayOrderHandler(parts, orders) };
}

it("pays an order that is due, and shows the totals of each root that is not in effect for its asset", async () => {
  const { chain, handler } = start({ ...due, promisedCycles: [8n, 9n] });
  chain.declared = new Map([
    [8n, [row(1, "1"), row(4, "5")]],
    [9n, [row(4, "6")]],
  ]);
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "wait" });
  const totals = (exitQuanta: bigint) => ({ asset: 4, entitledQuanta: 30n, exitQuanta, consumedQuanta: 90n });
  const promised = [5n, 6n].map((exitQuanta) => ({ totals: totals(exitQuanta), proof }));
  expect(chain.sent).toEqual([{ kind: "pay-order", number: 5n, promised }]);
});

it("waits for its arrival, its delay and totals that the coordinator does not have yet", async () => {
  const { chain, handler } = start({});
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "wait", delayMs: 10 });
  const far = (1n << 40n) + 1n;
  chain.order = { ...chain.order, ...due, payableFromSeconds: far };
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "wait", delayMs: 10_000 });
  chain.order = { ...chain.order, payableFromSeconds: 900n, promisedCycles: [8n] };
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "wait", delayMs: 30_000 });
  expect(chain.sent).toEqual([]);
});

it.each(["REBALANCE_ABOVE_CAP", "TOTALS_EXCEED_HELD", "PAUSED", "SEQUENCER_DOWN"] as const)(
  "tries again later what the vault refuses now: %s",
  async (code) => {
    const { parts } = start({});
    const refuse = async () => {
      throw new IsthmusError(code, {});
    };
    const orders = { held: async () => [], state: async () => ({ ...fakeParts().chain.order, ...due }) } as OrderDesk;
    const handler = new PayOrderHandler({ ...parts, transactions: { advance: refuse } as never }, orders);
    expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "wait", delayMs: 30_000 });
  },
);

it("ends with the payment once it is final, and with an order that is vetoed or has expired", async () => {
  const { chain, handler } = start({ ...due, payableFromSeconds: null, paid: "included" });
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({ kind: "included" });
  chain.order = { ...chain.order, paid: "final" };
  expect(await handler.advance(fakeDelivery("pay-order", { state: "submitted" }))).toMatchObject({
    kind: "effective",
    reason: "DELIVERED",
  });
  chain.order = { ...chain.order, paid: "absent" };
  expect(await handler.advance(fakeDelivery("pay-order"))).toMatchObject({
    kind: "effective",
    reason: "SEQUENCE_STALE",
  });
  expect(chain.sent).toEqual([]);
});

it("gives up on one whose message died on the way", async () => {
  const { handler } = start({});
  const late = { ...fakeDelivery("pay-order"), message: testMessage({ cycle: 5n, deadlineSeconds: 999n }) };
  await expect(handler.advance(late)).rejects.toMatchObject({ code: "DEADLINE_PASSED" });
});
