import { testDeployment } from "@isthmus/adapter/testing";
import { expect, it } from "vitest";
import { solanaAddresses, solanaContracts } from "./address.ts";

const system = "1".repeat(32);

it("reads and writes addresses in base58", () => {
  expect(solanaAddresses.parse(system)).toBe(`0x${"00".repeat(32)}`);
  expect(solanaAddresses.format(`0x${"00".repeat(31)}01`)).toBe("11111111111111111111111111111112");
});

it.each(["", "0OIl", system.slice(1), `${system}1`, "0x12"])("refuses the text %j", (text) => {
  expect(() => solanaAddresses.parse(text)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
});

it("names the vault's state account as 32 bytes, and no venue", () => {
  const solana = testDeployment().chains.find(({ chain }) => chain === 3);
  if (solana?.family !== "solana") throw new Error("no Solana network");
  expect(solanaContracts(solana)).toEqual({ vault: `0x${"00".repeat(32)}`, venue: null });
});
