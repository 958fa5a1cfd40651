import { expect, it } from "vitest";
import { depositQuanta, type Market } from "../market/market.ts";
import { ClientModel } from "./client-model.ts";
import { judge } from "./judge.ts";

const trade = { id: "a", instrument: 1, buyer: "0x01", seller: "0x02", sizeLots: 3n, maker: "buyer" } as const;

/** A market whose mark is 12 and whose buyer holds so many lots, bought at 10. */
function marketWith(lots: bigint, balanceQuanta: bigint): Market {
  const side = (signed: bigint) => ({
    balances: [{ amountQuanta: String(balanceQuanta) }],
    positions: [{ instrument: 1, lots: String(signed) }],
    ...{ pendingQuanta: "0", unrealisedQuanta: String(signed * 2n) },
  });
  const answers: Record<string, unknown> = {
    "/v1/accounts/0x01": side(lots),
    "/v1/accounts/0x02": side(-lots),
    "/v1/cycles?limit=200": { cycles: [{ cycle: "1", state: "final" }] },
    "/v1/status": { alarms: [] },
  };
  const members = [{ account: "0x01" }, { account: "0x02" }];
  const client = { get: async (path: string) => answers[path] };
  return { members, client, mark: async () => 12n } as unknown as Market;
}

const model = new ClientModel();
model.add([{ ...trade, priceTicks: 10n }]);

it("finds nothing where every account has what its trades make", async () => {
  expect(await judge(marketWith(3n, depositQuanta), model, 1)).toEqual({ differences: [], open: [], alarms: [] });
});

it.each([
  { what: "a lost trade", lots: 0n, balanceQuanta: depositQuanta },
  { what: "a trade counted twice", lots: 6n, balanceQuanta: depositQuanta },
  { what: "a quantum too many", lots: 3n, balanceQuanta: depositQuanta + 1n },
])("names accounts that differ: $what", async ({ lots, balanceQuanta }) => {
  const { differences } = await judge(marketWith(lots, balanceQuanta), model, 1);
  expect(differences.length).toBeGreaterThan(1);
});
