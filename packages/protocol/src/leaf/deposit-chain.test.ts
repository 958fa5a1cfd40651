import { expect, it } from "vitest";
import { fromHex, type Hex, toHex } from "../bytes/bytes.ts";
import { domain, keccak256, type Purpose } from "../bytes/hash.ts";
import {
  emptyAccumulator,
  foldDeposit,
  foldTakeBack,
  foldTakeBackRequest,
  foldWithdrawalRequest,
} from "./deposit-chain.ts";

const bytes32 = (byte: number): Hex => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;
const scope = { houseId: 7, chain: 2, contract: bytes32(0x11) };
const deposit = { index: 3n, account: bytes32(0x22), asset: 5, amountQuanta: 258n };

it("folds domain, house, chain, vault, previous accumulator and the deposit's fields", () => {
  const preimage = Uint8Array.from([
    ...domain("deposit"),
    ...[0, 0, 0, 7],
    ...[0, 2],
    ...fromHex(bytes32(0x11)),
    ...new Uint8Array(32),
    ...[0, 0, 0, 0, 0, 0, 0, 3],
    ...fromHex(bytes32(0x22)),
    ...[0, 5],
    ...new Uint8Array(14),
    ...[1, 2],
  ]);
  expect(foldDeposit(scope, emptyAccumulator, deposit)).toBe(toHex(keccak256(preimage)));
});

it.each([
  ["another house", { ...scope, houseId: 8 }, emptyAccumulator, deposit],
  ["another chain", { ...scope, chain: 1 }, emptyAccumulator, deposit],
  ["another vault", { ...scope, contract: bytes32(0x12) }, emptyAccumulator, deposit],
  ["another predecessor", scope, bytes32(1), deposit],
  ["another index", scope, emptyAccumulator, { ...deposit, index: 4n }],
  ["another account", scope, emptyAccumulator, { ...deposit, account: bytes32(0x23) }],
  ["another asset", scope, emptyAccumulator, { ...deposit, asset: 6 }],
  ["another amount", scope, emptyAccumulator, { ...deposit, amountQuanta: 259n }],
] as const)("gives %s another accumulator", (_name, otherScope, previous, other) => {
  expect(foldDeposit(otherScope, previous, other)).not.toBe(foldDeposit(scope, emptyAccumulator, deposit));
});

const takeBack = { ...deposit, index: 4n, depositIndex: 3n };
const request = { ...deposit, index: 4n, requester: bytes32(0x33) };
const preimageOf = (purpose: Purpose, subject: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...domain(purpose),
    ...[0, 0, 0, 7],
    ...[0, 2],
    ...fromHex(bytes32(0x11)),
    ...fromHex(bytes32(1)),
    ...[0, 0, 0, 0, 0, 0, 0, 4],
    ...subject,
    ...fromHex(bytes32(0x22)),
    ...[0, 5],
    ...new Uint8Array(14),
    ...[1, 2],
  ]);

it.each([
  ["take-back-request", foldTakeBackRequest(scope, bytes32(1), takeBack), [0, 0, 0, 0, 0, 0, 0, 3]],
  ["take-back", foldTakeBack(scope, bytes32(1), takeBack), [0, 0, 0, 0, 0, 0, 0, 3]],
  ["withdrawal-request", foldWithdrawalRequest(scope, bytes32(1), request), [...fromHex(bytes32(0x33))]],
] as const)("folds a %s like a deposit, under its own domain and with its subject before the account", (...row) => {
  const [purpose, folded, subject] = row;
  expect(folded).toBe(toHex(keccak256(preimageOf(purpose, subject))));
});

it("gives another deposit or requester another accumulator", () => {
  const other = { ...takeBack, depositIndex: 2n };
  expect(foldTakeBack(scope, bytes32(1), other)).not.toBe(foldTakeBack(scope, bytes32(1), takeBack));
  const others = { ...request, requester: bytes32(0x34) };
  expect(foldWithdrawalRequest(scope, bytes32(1), others)).not.toBe(foldWithdrawalRequest(scope, bytes32(1), request));
});
