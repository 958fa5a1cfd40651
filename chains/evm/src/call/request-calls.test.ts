import { decodeFunctionData } from "viem";
import { expect, it } from "vitest";
import { requestDeskAbi } from "../abi/contracts.ts";
import { requestDeskOf } from "../vault-desks.ts";
import { payTakeBackCall, requestTakeBackCall, requestWithdrawalCall } from "./request-calls.ts";

const vault = `0x${"aa".repeat(20)}` as const;
const payer = `0x${"11".repeat(20)}` as const;
const account = `0x${"01".repeat(32)}` as const;
const previous = `0x${"03".repeat(32)}` as const;
const deposit = { previous, account, asset: 2, amountQuanta: 7n };

it.each([
  ["requestTakeBack", requestTakeBackCall(vault, deposit), [previous, account, 2, 7n]],
  ["payTakeBack", payTakeBackCall(vault, deposit, payer), [previous, account, 2, 7n, payer]],
  ["requestWithdrawal", requestWithdrawalCall(vault, account, 2, 7n), [account, 2, 7n]],
] as const)("encodes %s for the vault's request desk", (functionName, call, args) => {
  expect([call.to, call.valueWei]).toEqual([requestDeskOf(vault), 0n]);
  expect(decodeFunctionData({ abi: requestDeskAbi, data: call.data })).toEqual({ functionName, args });
});
