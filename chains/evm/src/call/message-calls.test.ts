import { decodeFunctionData } from "viem";
import { expect, it } from "vitest";
import { layerZeroAbi } from "../abi/transports.ts";
import { commitVerificationCall, dvnExecuteCall, executePacketCall, receivePacketCall } from "./message-calls.ts";

const to = `0x${"aa".repeat(20)}` as const;
const receiver = `0x${"00".repeat(12)}${"bb".repeat(20)}` as const;
const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const packet = {
  header: "0x0102",
  payloadHash: hex("01"),
  guid: hex("02"),
  nonce: 3n,
  srcEid: 4,
  sender: hex("05"),
  dstEid: 6,
  receiver,
  message: "0x0708",
} as const;
const address = `0x${"bb".repeat(20)}`;

it("sets gas by hand where a contract swallows its callee's failure", () => {
  const call = { vid: 1, target: to, callData: "0x", expirationSeconds: 9n } as const;
  expect(dvnExecuteCall(to, call, "0x11").gas).toBe(400_000n);
  // 63/64 of what remains must be enough for the receiver.
  const gas = executePacketCall(to, packet, 630_000n).gas ?? 0n;
  expect(((gas - 200_000n) * 63n) / 64n).toBeGreaterThanOrEqual(630_000n);
});

it("names the packet's parts where the contracts read them", () => {
  const commit = decodeFunctionData({ abi: layerZeroAbi, data: commitVerificationCall(to, packet).data });
  expect(commit.args).toEqual([packet.header, packet.payloadHash]);
  const execute = decodeFunctionData({ abi: layerZeroAbi, data: executePacketCall(to, packet, 1n).data });
  const origin = { srcEid: 4, sender: packet.sender, nonce: 3n };
  expect(execute.args).toMatchObject([{ origin, guid: packet.guid, message: packet.message, gasLimit: 1n }]);
  expect(receivePacketCall(to, packet).data).toContain(address.slice(2));
});
