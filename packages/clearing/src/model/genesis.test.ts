import { expect, it } from "vitest";
import { testGenesis } from "../testing/local.ts";
import { genesisState } from "./genesis.ts";
import { defaultParameters, type HouseParameters } from "./parameters.ts";
import { systemAccountNames, systemAccounts } from "./system-accounts.ts";

it("starts with the system accounts, numbered in order, and nothing else", () => {
  const state = genesisState(testGenesis);
  expect(state.accountIds).toEqual(Object.values(systemAccounts));
  expect([...state.accounts.values()].map(({ id, number, kind }) => [id, number, kind])).toEqual(
    state.accountIds.map((id, number) => [id, number, "system"]),
  );
  expect(state).toMatchObject({ journalIndex: 0n, cycle: 0n, parameters: defaultParameters, settlementClass: "USD" });
  expect(systemAccountNames.get(systemAccounts.insurance)).toBe("insurance");
});

it("takes parameters of the genesis, but no recipients that change without announcement", () => {
  expect(genesisState({ ...testGenesis, parameters: { staleSeconds: 7 } }).parameters.staleSeconds).toBe(7);
  expect(() => genesisState({ ...testGenesis, parameters: { recipientDelayCycles: 0 } })).toThrow(
    expect.objectContaining({ code: "PARAMETER_INVALID" }),
  );
});

it.each([
  ["a fraction", { liquidationBufferPpm: 0.5 }, "liquidationBufferPpm"],
  ["not a number", { liquidationBufferPpm: Number.NaN }, "liquidationBufferPpm"],
  ["out of range", { gainsHaircutPpm: 1_000_001 }, "gainsHaircutPpm"],
  ["a negative amount", { auctionCapQuanta: -1n }, "auctionCapQuanta"],
  ["unknown", { haircutOfNobody: 1 } as Partial<HouseParameters>, "parameters"],
] as const)("refuses a parameter that is %s, before it is at work", (_, parameters, field) => {
  expect(() => genesisState({ ...testGenesis, parameters })).toThrow(
    expect.objectContaining({ code: "PARAMETER_INVALID", details: expect.objectContaining({ field }) }),
  );
});
