import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Report } from "../../report/schema.ts";
import type { Assertion } from "../checks/assertions.ts";
import type { DemoContext } from "../context.ts";
import { EffectCounts } from "./effect-counts.ts";
import { assertSingleEffects } from "./single-effects.ts";
import { TradersLedger } from "./traders-ledger.ts";

const chains = [
  { name: "hub", assets: [{ asset: 1, symbol: "USD", deposits: "100", claims: "30" }] },
] as unknown as Report["chains"];

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Names of the failed assertions after so many executions of a message and these totals of the traders. */
async function failures(executions: number, depositedQuanta = 100n, withdrawnQuanta = 30n): Promise<string[]> {
  const executed = Array(executions).fill({ kind: "message-executed", messageId: "0x0a" });
  const dispatched = { kind: "message-dispatched", messageId: "0x0a", destination: 2, envelope: "0x", txId: "0x" };
  const readerOf = (id: number, events: readonly unknown[]) => ({
    chain: { id },
    head: async () => ({ final: 5n }),
    events: async () => events,
  });
  const ledger = new TradersLedger();
  ledger.addDeposit(1, depositedQuanta);
  ledger.addWithdrawal(1, withdrawnQuanta);
  const assertions: Assertion[] = [];
  const context = {
    assertions,
    ledger,
    effects: new EffectCounts(),
    readers: { hub: readerOf(1, [dispatched]) },
    vaultReaders: [readerOf(2, executed)],
  } as unknown as DemoContext;
  await assertSingleEffects(context, chains);
  return assertions.filter(({ held }) => !held).map(({ name }) => name);
}

it("holds if every message was executed once and the vaults moved what the traders asked for", async () => {
  expect(await failures(1)).toEqual([]);
});

it("fails for a message that was executed never or twice", async () => {
  expect(await failures(0)).toEqual(["every message had its effect exactly once"]);
  expect(await failures(2)).toEqual(["every message had its effect exactly once"]);
});

it("fails for a deposit that a vault counted twice, and a withdrawal that it paid twice", async () => {
  expect(await failures(1, 50n)).toEqual(["the vault at hub holds every deposit once"]);
  expect(await failures(1, 100n, 15n)).toEqual(["the vault at hub paid every withdrawal once"]);
});
