import type { CycleHeader } from "@isthmus/protocol";
import { decodeFunctionData } from "viem";
import { expect, it } from "vitest";
import { hubAbi } from "../abi/contracts.ts";
import { submitCycleCall } from "./hub-calls.ts";

const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const hub = `0x${"aa".repeat(20)}` as const;

it("encodes a cycle with its rows and signatures in the contract's order, and pays the quote", () => {
  const vault = { chain: 2, vault: hex("01"), root: hex("02"), depositAccumulator: hex("03"), depositIndex: 4n };
  const vaults = [{ ...vault, totalsRoot: hex("05") }];
  const venues = [{ chain: 2, venue: hex("06"), creditRoot: hex("07"), bandRoot: hex("08"), expirySeconds: 9n }];
  const hashes = { previousDigest: hex("0a"), journalDigest: hex("0b"), stateRoot: hex("0c") };
  const place = { houseId: 7, hubChain: 1, hub: hex("0d"), cycle: 3n, journalPosition: 30n };
  const header: CycleHeader = { ...place, ...hashes, vaults, venues };
  const call = submitCycleCall(hub, header, [{ index: 2, r: hex("0e"), s: hex("0f"), recovery: 1 }], 5n);
  expect([call.to, call.valueWei, call.gas]).toEqual([hub, 5n, undefined]);
  const { functionName, args } = decodeFunctionData({ abi: hubAbi, data: call.data });
  expect(functionName).toBe("submitCycle");
  const { previousDigest, journalDigest, stateRoot } = hashes;
  expect(args).toEqual([
    { cycle: 3n, previousDigest, journalPosition: 30n, journalDigest, stateRoot },
    vaults,
    venues,
    [{ index: 2, r: hex("0e"), s: hex("0f"), v: 1 }],
  ]);
});
