import { testDeployment } from "@isthmus/adapter/testing";
import { expect, it } from "vitest";
import { contractOnNetwork, evmAddresses, evmContracts } from "./address.ts";

const mixed = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045";
const bytes = `0x${"00".repeat(12)}${mixed.slice(2).toLowerCase()}` as const;

it("reads addresses with a right checksum or in one case, and writes them with a checksum", () => {
  for (const text of [mixed, mixed.toLowerCase(), `0x${mixed.slice(2).toUpperCase()}`])
    expect(evmAddresses.parse(text)).toBe(bytes);
  expect(evmAddresses.format(bytes)).toBe(mixed);
});

it.each(["", "0x12", mixed.slice(2), mixed.replace("d8dA", "D8dA"), `${mixed}00`])("refuses the text %j", (text) => {
  expect(() => evmAddresses.parse(text)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
});

it("refuses 32 bytes that are no EVM address", () => {
  const longer = `0x01${bytes.slice(4)}` as const;
  expect(() => evmAddresses.format(longer)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
});

it("names a deployment's vault and venue as 32 bytes", () => {
  const [hub] = testDeployment().chains;
  if (hub?.family !== "evm") throw new Error("no EVM chain");
  const word = (byte: string) => `0x${"00".repeat(12)}${byte.repeat(20)}`;
  expect(evmContracts(hub)).toEqual({ vault: word("02"), venue: null });
  expect(evmContracts({ ...hub, venue: `0x${"0f".repeat(20)}` }).venue).toBe(word("0f"));
});

it("names a contract together with its network, so that one address on two networks has two ids", () => {
  // 31337 and 31338.
  expect(contractOnNetwork(1, mixed)).toBe(`0x${"00".repeat(10)}7a69${mixed.slice(2).toLowerCase()}`);
  expect(contractOnNetwork(2, mixed)).toBe(`0x${"00".repeat(10)}7a6a${mixed.slice(2).toLowerCase()}`);
});

it("names no contract on a chain that has no EVM chain id", () => {
  expect(() => contractOnNetwork(3, mixed)).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
});
