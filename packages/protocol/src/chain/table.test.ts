import { expect, it } from "vitest";
import { chainById, chainByName, chainTable, hubChainId } from "./table.ts";

it("refuses a chain that the table does not have", () => {
  expect(() => chainById(99)).toThrow(expect.objectContaining({ code: "CHAIN_UNKNOWN", details: { chain: 99 } }));
  expect(() => chainByName("toString")).toThrow(expect.objectContaining({ code: "CHAIN_UNKNOWN" }));
});

it("finds every chain by id and by name", () => {
  for (const chain of chainTable) expect([chainById(chain.id), chainByName(chain.name)]).toEqual([chain, chain]);
  expect(chainById(hubChainId).family).toBe("evm");
});

it("gives every chain its own ids on every network", () => {
  const unique = (values: readonly unknown[]) => {
    const given = values.filter((value) => value !== undefined);
    expect(new Set(given).size).toBe(given.length);
  };
  unique(chainTable.map(({ id }) => id));
  unique(chainTable.map(({ name }) => name));
  unique(chainTable.map(({ caip2 }) => caip2));
  unique(chainTable.map(({ evmChainId }) => evmChainId));
  unique(chainTable.map(({ layerZeroEid }) => layerZeroEid));
  unique(chainTable.map(({ wormholeChainId }) => wormholeChainId));
});
