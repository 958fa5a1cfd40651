import { concatBytes, toHex } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { token2022ProgramId, tokenProgramId } from "../address/addresses.ts";
import { type RecordName, recordType, signerSetMax } from "./reader.ts";
import {
  decodeActRecord,
  decodeAsset,
  decodeBufferRecord,
  decodeClaimRecord,
  decodeDepositPage,
  decodeVault,
  decodeVoteRecord,
} from "./records.ts";

const uint =
  (sizeBytes: number) =>
  (value: number | bigint): Uint8Array => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    return new Uint8Array(bytes.subarray(0, sizeBytes));
  };
const [u8, u16, u32, u64] = [uint(1), uint(2), uint(4), uint(8)];
const zeros = (length: number): Uint8Array => new Uint8Array(length);
const fill = (value: number): Uint8Array => zeros(32).fill(value);
const key = (value: number): PublicKey => new PublicKey(fill(value));
const hex = (value: number) => toHex(fill(value));
const record = (name: RecordName, ...fields: Uint8Array[]): Uint8Array =>
  concatBytes(new Uint8Array([0x49, 0x53, 0x54, 0x48, 4, recordType[name], 255, 0]), ...fields);

function signerSet(emitter: number, setIndex: number, count: number): Uint8Array {
  // Places above the count hold old bytes: they are ignored.
  const signers = Array.from({ length: signerSetMax }, (_, index) => zeros(20).fill(index + 1));
  return concatBytes(fill(emitter), u32(setIndex), u16(10_002), u8(count), zeros(1), ...signers, zeros(4), u64(98));
}
const signers = (count: number) => Array.from({ length: count }, (_, index) => toHex(zeros(20).fill(index + 1)));
const rootSlot = (cycle: number): Uint8Array => concatBytes(u64(cycle), fill(1), fill(2), u64(3), u64(4));

describe("decodeVault", () => {
  const vault = (
    change: { roots?: number[]; nextAdmin?: Uint8Array; canceller?: Uint8Array; previous?: Uint8Array } = {},
  ): Uint8Array =>
    record(
      "vault",
      u32(7),
      u16(3),
      u16(1),
      u32(5),
      zeros(4),
      fill(10),
      fill(17),
      change.nextAdmin ?? zeros(32),
      fill(11),
      change.canceller ?? zeros(32),
      u64(70),
      u64(71),
      u64(72),
      u64(60),
      u64(9),
      fill(12),
      u64(20),
      u64(21),
      u64(22),
      ...(change.roots ?? [30, 31, 32]).map(rootSlot),
      signerSet(13, 6, 4),
      signerSet(14, 0, 1),
      change.previous ?? zeros(888),
      u8(3),
      u8(2),
      u8(1),
      zeros(1),
      u32(600),
      u64(80),
      u64(81),
      ...[20, 21, 22, 0, 0].map(fill),
      u64(82),
      u64(83),
      u64(88),
      fill(84),
      u64(85),
      u64(86),
      u64(87),
      ...[90, 91, 92, 93].map(u64),
    );

  it("reads every field of the C struct", () => {
    const root = { root: hex(1), totalsRoot: hex(2), depositIndex: 3n, effectiveAtSeconds: 4n };
    expect(decodeVault(vault())).toEqual({
      houseId: 7,
      chain: 3,
      hubChain: 1,
      session: 5,
      creator: key(10),
      admin: key(17),
      nextAdmin: null,
      pauser: key(11),
      canceller: null,
      adminDelaySeconds: 70n,
      pausedUntilSeconds: 71n,
      pausableFromSeconds: 72n,
      rootDelaySeconds: 60n,
      depositIndex: 9n,
      depositAccumulator: hex(12),
      lastSequence: 20n,
      lastCycle: 21n,
      lastRootDepositIndex: 22n,
      effective: { cycle: 30n, ...root },
      maturing: { cycle: 31n, ...root },
      next: { cycle: 32n, ...root },
      guardians: { emitterChain: 10_002, emitter: hex(13), setIndex: 6, expiresAtSeconds: 98n, signers: signers(4) },
      attesters: { emitterChain: 10_002, emitter: hex(14), setIndex: 0, expiresAtSeconds: 98n, signers: signers(1) },
      previousSession: null,
      watchtowers: {
        keys: [key(20), key(21), key(22)],
        threshold: 2,
        vetoSeconds: 600,
        vetoedUntilSeconds: 81n,
      },
      exitPeriodSeconds: 85n,
      openedAtSeconds: 86n,
      frozenAtSeconds: 87n,
      takeBackDelaySeconds: 90n,
      inclusionPeriodSeconds: 91n,
      messageLifetimeSeconds: 92n,
      lastTakeBackIndex: 93n,
    });
  });

  it("reads the named admin, the canceller, empty slots and the previous session", () => {
    const previous = concatBytes(u64(8), u64(99), u32(4), zeros(4), signerSet(15, 2, 19), signerSet(16, 1, 2));
    expect(decodeVault(vault({ roots: [0, 31, 0], nextAdmin: fill(18), canceller: fill(19), previous }))).toMatchObject(
      {
        nextAdmin: key(18),
        canceller: key(19),
        effective: null,
        maturing: { cycle: 31n },
        next: null,
        previousSession: {
          session: 4,
          lastSequence: 8n,
          deadlineSeconds: 99n,
          guardians: { emitter: hex(15), setIndex: 2, expiresAtSeconds: 98n, signers: signers(19) },
          attesters: { emitter: hex(16), setIndex: 1, expiresAtSeconds: 98n, signers: signers(2) },
        },
      },
    );
  });
});

it("decodeAsset reads every field of the C struct", () => {
  const asset = (change: { isSettled: number }) =>
    record(
      "asset",
      fill(1),
      fill(2),
      fill(3),
      u16(4),
      u8(9),
      u8(8),
      u8(254),
      u8(change.isSettled),
      u8(change.isSettled),
      zeros(1),
      u64(19),
      ...[10, 11, 12, 13, 14, 15, 16, 17, 18].map(u64),
      ...[20, 21, 0, 0].map(fill),
      ...[22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32].map(u64),
      zeros(8),
    );
  expect(decodeAsset(asset({ isSettled: 0 }))).toEqual({
    vault: key(1),
    mint: key(2),
    tokenAccount: key(3),
    asset: 4,
    tokenDecimals: 9,
    quantaDecimals: 8,
    tokenProgram: tokenProgramId,
    suspendedUntilSeconds: 19n,
    unitsPerQuantum: 10n,
    minimumQuanta: 11n,
    depositedQuanta: 12n,
    paidQuanta: 13n,
    ledgerQuanta: 14n,
    entitledQuanta: 15n,
    exitQuanta: 16n,
    consumedQuanta: 17n,
    effectiveCycle: 18n,
    roots: [hex(20), hex(21), hex(0), hex(0)],
    budgetQuanta: 22n,
    consumedIndex: 30n,
    lastTakeBackIndex: 31n,
    settlement: null,
  });
  expect(decodeAsset(asset({ isSettled: 1 })).tokenProgram).toEqual(token2022ProgramId);
  expect(decodeAsset(asset({ isSettled: 1 })).settlement).toEqual({
    owedQuanta: 26n,
    heldQuanta: 27n,
    leavesLeftQuanta: 28n,
    depositsLeftQuanta: 29n,
  });
});

it("decodeDepositPage reads every field of the C structs, and numbers the entries", () => {
  const entry = (value: number, kind: number) => [
    ...[fill(value), fill(2), fill(7), u64(3), u64(4), u64(8), u16(5)],
    ...[u8(kind), u8(value === 6 ? 1 : 0), zeros(4)],
  ];
  const bytes = record("deposits", u64(2), u64(2), ...entry(1, 3), ...entry(6, 0));
  const rest = {
    ...{ account: hex(2), payer: key(7), amountQuanta: 3n, cumulativeQuanta: 4n },
    ...{ requestedAtSeconds: 8n, asset: 5 },
  };
  expect(decodeDepositPage(bytes)).toEqual([
    { index: 129n, accumulator: hex(1), ...rest, kind: "withdrawal-request", isReturned: false },
    { index: 130n, accumulator: hex(6), ...rest, kind: "deposit", isReturned: true },
  ]);
});

it("decodeActRecord reads every field and the bytes behind them", () => {
  const bytes = record("act", fill(1), u64(2), u16(3), zeros(6), new Uint8Array([7, 8, 9]));
  expect(decodeActRecord(bytes)).toEqual({ vault: key(1), dueAtSeconds: 2n, bytes: new Uint8Array([7, 8, 9]) });
});

it("decodeClaimRecord reads every field of the C struct", () => {
  const claim = (exited: number) => record("claim", fill(1), u64(2), u64(4), u16(3), u8(exited), zeros(5));
  const fields = { account: hex(1), claimedQuanta: 2n, asset: 3 };
  expect(decodeClaimRecord(claim(0))).toEqual({ ...fields, exitLeftQuanta: null });
  expect(decodeClaimRecord(claim(1))).toEqual({ ...fields, exitLeftQuanta: 4n });
});

it.each([
  [0, 0, { guardiansVoted: false, attestersVoted: false, executed: false }],
  [1, 0, { guardiansVoted: true, attestersVoted: false, executed: false }],
  [2, 0, { guardiansVoted: false, attestersVoted: true, executed: false }],
  [3, 1, { guardiansVoted: true, attestersVoted: true, executed: true }],
])("decodeVoteRecord reads votes %i and executed %i", (votes, executed, flags) => {
  const bytes = record("vote", fill(1), u64(2), u8(votes), u8(executed), u8(executed), zeros(5));
  expect(decodeVoteRecord(bytes)).toEqual({ messageId: hex(1), sequence: 2n, ...flags, inConflict: flags.executed });
});

it("decodeBufferRecord reads every field and the VAA behind them", () => {
  const bytes = record("buffer", fill(1), fill(2), fill(3), u16(4), u8(1), zeros(5), new Uint8Array([7, 8, 9, 10]));
  expect(decodeBufferRecord(bytes)).toEqual({
    vault: key(1),
    payer: key(2),
    digest: hex(3),
    set: 1,
    vaa: new Uint8Array([7, 8, 9, 10]),
  });
});
