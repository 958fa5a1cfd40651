import { describe, expect, it } from "vitest";
import { type Hex, toHex } from "../bytes/bytes.ts";
import {
  decodeCreditStop,
  decodeCreditUpdate,
  decodeRebalance,
  decodeSettlementRoot,
  encodeCreditStop,
  encodeCreditUpdate,
  encodeRebalance,
  encodeSettlementRoot,
} from "./payload.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const hexOf = (...parts: readonly string[]) => `0x${parts.map((part) => part.replace("0x", "")).join("")}`;

const root = {
  vault: bytes32(9),
  root: bytes32(1),
  depositAccumulator: bytes32(2),
  depositIndex: 258n,
  cycleDigest: bytes32(3),
  totalsRoot: bytes32(4),
};
const credit = {
  venue: bytes32(5),
  creditRoot: bytes32(6),
  bandRoot: bytes32(7),
  expirySeconds: 259n,
  cycleDigest: bytes32(8),
};

describe.each([
  ["a settlement root", decodeSettlementRoot, 168],
  ["a credit update", decodeCreditUpdate, 136],
  ["a rebalance order", decodeRebalance, 126],
] as const)("%s", (_name, decode, lengthBytes) => {
  it("is refused at any other length", () => {
    for (const length of [0, lengthBytes - 1, lengthBytes + 1])
      expect(() => decode(new Uint8Array(length))).toThrow(expect.objectContaining({ code: "PAYLOAD_MALFORMED" }));
  });
});

it("a settlement root has vault, root, accumulator, index, digest and totals root in this order", () => {
  const bytes = encodeSettlementRoot(root);
  expect(toHex(bytes)).toBe(hexOf(bytes32(9), bytes32(1), bytes32(2), "0000000000000102", bytes32(3), bytes32(4)));
  expect(decodeSettlementRoot(bytes)).toEqual(root);
});

it("a credit update has venue, credit root, band root, expiry and digest in this order", () => {
  const bytes = encodeCreditUpdate(credit);
  expect(toHex(bytes)).toBe(hexOf(bytes32(5), bytes32(6), bytes32(7), "0000000000000103", bytes32(8)));
  expect(decodeCreditUpdate(bytes)).toEqual(credit);
});

it("a credit stop has the venue and its accounts in this order", () => {
  const stop = { venue: bytes32(5), accounts: [bytes32(6), bytes32(7)] };
  expect(toHex(encodeCreditStop(stop))).toBe(hexOf(bytes32(5), bytes32(6), bytes32(7)));
  expect(decodeCreditStop(encodeCreditStop(stop))).toEqual(stop);
});

it("a credit stop without an account, with a broken one or with more than an envelope holds is refused", () => {
  for (const length of [0, 31, 32, 33, 63, 65, 14 * 32 + 1, 15 * 32])
    expect(() => decodeCreditStop(new Uint8Array(length))).toThrow(
      expect.objectContaining({ code: "PAYLOAD_MALFORMED" }),
    );
  for (const length of [64, 14 * 32])
    expect(decodeCreditStop(new Uint8Array(length)).accounts.length).toBe(length / 32 - 1);
});

it("a rebalance order has vault, asset, amount, route, destination and its vault, account and expiry in this order", () => {
  const order = {
    vault: bytes32(1),
    asset: 2,
    amountQuanta: 3n,
    route: 4,
    destination: 5,
    destinationVault: bytes32(6),
    account: bytes32(7),
    expirySeconds: 8n,
  };
  const amounts = ["0002", "3".padStart(32, "0"), "0004", "0005"];
  const bytes = encodeRebalance(order);
  expect(toHex(bytes)).toBe(hexOf(bytes32(1), ...amounts, bytes32(6), bytes32(7), "0000000000000008"));
  expect(decodeRebalance(bytes)).toEqual(order);
});
