import { afterEach, expect, it, vi } from "vitest";
import type { DemoContext } from "../context.ts";
import { TradersLedger } from "../record/traders-ledger.ts";
import { EngineClient, houseId } from "../testing/engine-client.ts";
import { makeTraders } from "../traders/traders.ts";
import { withdrawSome } from "./move-funds.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("enters a withdrawal into the ledger only after the coordinator has accepted it", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const traders = makeTraders({ houseId, secret: `0x${"5e".repeat(32)}`, count: 3 });
  const accepting = { command: async () => ({ journalIndex: "1", digest: "", effects: [] }) };
  const contextOf = (client: Pick<DemoContext["client"], "command">) =>
    ({ client, traders, ledger: new TradersLedger() }) as unknown as DemoContext;
  const accepted = contextOf(accepting);
  await withdrawSome(accepted);
  expect([1, 2, 3].map((asset) => accepted.ledger.withdrawn(asset))).toEqual([120_000_000n, 150_000_000n, 10_000_000n]);
  // An engine without these accounts refuses.
  const refused = contextOf(new EngineClient());
  await expect(withdrawSome(refused)).rejects.toMatchObject({ code: "ACCOUNT_UNKNOWN" });
  expect(refused.ledger.withdrawn(2)).toBe(0n);
});
