import { decodeFunctionData } from "viem";
import { expect, it } from "vitest";
import { vaultAbi } from "../abi/contracts.ts";
import { activateAssetCall, claimCall, depositCall } from "./vault-calls.ts";

const vault = `0x${"aa".repeat(20)}` as const;
const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const argsOf = (data: `0x${string}`) => decodeFunctionData({ abi: vaultAbi, data });

it("encodes a claim as the leaf with its proof", () => {
  const leaf = { account: hex("01"), asset: 2, recipient: hex("03"), entitledQuanta: 4n, exitQuanta: 5n };
  const call = claimCall(vault, leaf, [hex("06")]);
  expect(argsOf(call.data)).toEqual({ functionName: "claim", args: [hex("01"), 2, hex("03"), 4n, 5n, [hex("06")]] });
  expect([call.to, call.valueWei]).toEqual([vault, 0n]);
});

it("encodes totals with the record up to which they count", () => {
  const totals = { asset: 2, entitledQuanta: 3n, exitQuanta: 4n, consumedQuanta: 5n };
  const { args } = argsOf(activateAssetCall(vault, totals, [hex("06")], hex("07")).data);
  expect(args).toEqual([totals, [hex("06")], hex("07")]);
});

it("encodes a deposit for an account in token units", () => {
  expect(argsOf(depositCall(vault, hex("01"), 2, 3n).data).args).toEqual([hex("01"), 2, 3n]);
});
