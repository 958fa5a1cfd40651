import {
  type Canonical,
  type Envelope,
  encodeCreditStop,
  encodeCreditUpdate,
  encodeEnvelope,
  encodeRebalance,
  encodeSettlementRoot,
  messageId,
  toHex,
} from "@isthmus/protocol";
import { maxU64, ones32, sample, sampleAddress32, secondVenue, solanaVault, zero32 } from "./samples.ts";

const settlementRoots = [
  {
    name: "plain",
    vault: sampleAddress32("second vault"),
    root: sample("root"),
    depositAccumulator: sample("accumulator"),
    depositIndex: 42n,
    cycleDigest: sample("cycle digest"),
    totalsRoot: sample("totals root"),
  },
  {
    name: "all zero",
    vault: zero32,
    root: zero32,
    depositAccumulator: zero32,
    depositIndex: 0n,
    cycleDigest: zero32,
    totalsRoot: zero32,
  },
  {
    name: "all ones",
    vault: ones32,
    root: ones32,
    depositAccumulator: ones32,
    depositIndex: maxU64,
    cycleDigest: ones32,
    totalsRoot: ones32,
  },
] as const;

const creditUpdates = [
  {
    name: "plain",
    venue: secondVenue.contract,
    creditRoot: sample("credit root"),
    bandRoot: sample("band root"),
    expirySeconds: 1_900_000_000n,
    cycleDigest: sample("cycle digest"),
  },
  { name: "all zero", venue: zero32, creditRoot: zero32, bandRoot: zero32, expirySeconds: 0n, cycleDigest: zero32 },
  {
    name: "all ones",
    venue: ones32,
    creditRoot: ones32,
    bandRoot: ones32,
    expirySeconds: maxU64,
    cycleDigest: ones32,
  },
] as const;

const creditStops = [
  { name: "one account", venue: secondVenue.contract, accounts: [sample("account")] },
  { name: "all zero", venue: zero32, accounts: [zero32] },
  { name: "as many as an envelope holds", venue: ones32, accounts: Array.from({ length: 13 }, () => ones32) },
] as const;

const rebalances = [
  {
    name: "plain",
    vault: sampleAddress32("second vault"),
    asset: 2,
    amountQuanta: 5_000_000n,
    route: 1,
    destination: 1,
    destinationVault: sampleAddress32("hub vault"),
    account: sample("order account"),
    expirySeconds: 1_900_000_000n,
  },
  {
    name: "all zero",
    vault: zero32,
    asset: 0,
    amountQuanta: 0n,
    route: 0,
    destination: 0,
    destinationVault: zero32,
    account: zero32,
    expirySeconds: 0n,
  },
  {
    name: "all ones",
    vault: ones32,
    asset: 0xffff,
    amountQuanta: (1n << 128n) - 1n,
    route: 0xffff,
    destination: 0xffff,
    destinationVault: ones32,
    account: ones32,
    expirySeconds: maxU64,
  },
] as const;

/** Settlement roots, credit updates, credit stops and rebalance orders, and bytes that must be refused. */
export function payloads(): Canonical {
  return {
    settlementRoots: settlementRoots.map((row) => ({ ...row, encoded: toHex(encodeSettlementRoot(row)) })),
    creditUpdates: creditUpdates.map((row) => ({ ...row, encoded: toHex(encodeCreditUpdate(row)) })),
    creditStops: creditStops.map((row) => ({ ...row, encoded: toHex(encodeCreditStop(row)) })),
    rebalances: rebalances.map((row) => ({ ...row, encoded: toHex(encodeRebalance(row)) })),
    malformed: [
      { name: "empty", encoded: "0x" },
      { name: "one byte short", encoded: toHex(encodeSettlementRoot(settlementRoots[0]).slice(0, 167)) },
      { name: "one byte long", encoded: `${toHex(encodeSettlementRoot(settlementRoots[0]))}00` },
    ],
  };
}

/** A settlement root on its way to the second chain. */
export const plainEnvelope: Envelope = {
  kind: 1,
  houseId: 7,
  source: 1,
  destination: 2,
  lane: 1,
  session: 1,
  sequence: 9n,
  cycle: 9n,
  deadlineSeconds: 1_900_000_000n,
  payload: encodeSettlementRoot(settlementRoots[0]),
};

const envelopeCases: readonly { readonly name: string; readonly envelope: Envelope }[] = [
  { name: "settlement root to an EVM chain", envelope: plainEnvelope },
  {
    name: "settlement root to Solana",
    envelope: {
      ...plainEnvelope,
      destination: 3,
      payload: encodeSettlementRoot({ ...settlementRoots[0], vault: solanaVault.contract }),
    },
  },
  {
    name: "credit update",
    envelope: { ...plainEnvelope, kind: 2, lane: 2, payload: encodeCreditUpdate(creditUpdates[0]) },
  },
  {
    name: "smallest",
    envelope: {
      kind: 5,
      houseId: 0,
      source: 0,
      destination: 0,
      lane: 0,
      session: 0,
      sequence: 0n,
      cycle: 0n,
      deadlineSeconds: 0n,
      payload: new Uint8Array(0),
    },
  },
  {
    name: "largest",
    envelope: {
      kind: 6,
      houseId: 0xffffffff,
      source: 0xffff,
      destination: 0xffff,
      lane: 3,
      session: 0xffffffff,
      sequence: maxU64,
      cycle: maxU64,
      deadlineSeconds: maxU64,
      payload: new Uint8Array(473).fill(0xff),
    },
  },
];

/** Whole envelopes with their message ids; malformed ones with the error code. */
export function envelopes(): Canonical {
  const plain = toHex(encodeEnvelope(plainEnvelope));
  return {
    cases: envelopeCases.map(({ name, envelope }) => {
      const encoded = encodeEnvelope(envelope);
      return {
        name,
        ...envelope,
        payload: toHex(envelope.payload),
        encoded: toHex(encoded),
        messageId: toHex(messageId(encoded)),
      };
    }),
    malformed: [
      { name: "empty", encoded: "0x", error: "ENVELOPE_MALFORMED" },
      { name: "header cut short", encoded: plain.slice(0, 2 + 2 * 38), error: "ENVELOPE_MALFORMED" },
      {
        name: "513 bytes",
        encoded: `${plain}${"00".repeat(513 - (plain.length - 2) / 2)}`,
        error: "ENVELOPE_TOO_LARGE",
      },
      { name: "version 0", encoded: `0x00${plain.slice(4)}`, error: "VERSION_UNKNOWN" },
      { name: "version 2", encoded: `0x02${plain.slice(4)}`, error: "VERSION_UNKNOWN" },
      { name: "kind 0", encoded: `0x0100${plain.slice(6)}`, error: "KIND_UNKNOWN" },
      { name: "kind 8", encoded: `0x0108${plain.slice(6)}`, error: "KIND_UNKNOWN" },
      { name: "lane 4", encoded: `${plain.slice(0, 22)}04${plain.slice(24)}`, error: "ENVELOPE_MALFORMED" },
    ],
  };
}
