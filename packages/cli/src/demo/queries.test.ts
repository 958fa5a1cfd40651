import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import type { DemoContext } from "./context.ts";
import { askAccount, askLeaf, kindName, sentMessages } from "./queries.ts";

/** A context whose coordinator answers every request with this, or throws it. */
function contextOf(answer: unknown): DemoContext {
  const get = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { client: { get } } as unknown as DemoContext;
}

const where = { cycle: 1, chain: 2, account: "0x01", asset: 3 } as const;

it("returns undefined for a leaf that a cycle's root does not have, and passes other refusals on", async () => {
  expect(await askLeaf(contextOf(new IsthmusError("NOT_FOUND")), where)).toBeUndefined();
  await expect(askLeaf(contextOf(new IsthmusError("NOT_READY")), where)).rejects.toMatchObject({ code: "NOT_READY" });
});

it("reads bigints of the answers", async () => {
  const account = await askAccount(contextOf({ balances: [{ asset: 1, amountQuanta: "5" }] }), "0x01");
  expect(account.balances[0]?.amountQuanta).toBe(5n);
});

it("reads dispatched messages from the hub's final blocks, and no other events", async () => {
  const ranges: unknown[] = [];
  const message = { messageId: "0x0a", destination: 2, envelope: "0x0b", txId: "0x0c" };
  const hub = {
    head: async () => ({ final: 9n }),
    events: async (range: unknown) => {
      ranges.push(range);
      return [{ kind: "message-dispatched", ...message, height: 4n }, { kind: "cycle-submitted" }];
    },
  };
  expect(await sentMessages({ readers: { hub } } as unknown as DemoContext)).toEqual([message]);
  expect(ranges).toEqual([{ fromHeight: 0n, toHeight: 9n }]);
});

it("names message kinds by their number", () => {
  expect([1, 99].map(kindName)).toEqual(["settlementRoot", "99"]);
});
