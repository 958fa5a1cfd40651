import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Assertion } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { ExpectedPositions } from "../record/expected-positions.ts";
import { makeTraders } from "../traders/traders.ts";
import { assertPositionsNet } from "./assert-positions-net.ts";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("holds only if each account has the sum of its trades, also where that is none", async () => {
  const traders = makeTraders({ houseId: 7, secret: `0x${"5e".repeat(32)}`, count: 1 });
  const account = traders[0]?.member.account ?? "0x";
  const heldWith = async (lots: string, sizeLots: bigint) => {
    const positions = new ExpectedPositions();
    positions.add({ venue: 1, buyer: account, seller: "0x02", instrument: 1, sizeLots });
    const client = { get: async () => ({ positions: lots === "" ? [] : [{ instrument: 1, lots }] }) };
    const assertions: Assertion[] = [];
    await assertPositionsNet({ traders, positions, client, assertions } as unknown as DemoContext);
    return assertions[0]?.held;
  };
  expect([await heldWith("3", 3n), await heldWith("", 0n)]).toEqual([true, true]);
  expect([await heldWith("2", 3n), await heldWith("", 3n), await heldWith("1", 0n)]).toEqual([false, false, false]);
});
