import { concatBytes, toHex, uintBytes } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { keypairOf } from "../../test/network.ts";
import { decodeEvent, decodeEvents, logWasCut, type VaultEvent } from "./events.ts";

const vault = keypairOf(20, 1).publicKey;
const wallet = keypairOf(20, 2).publicKey;
const program = keypairOf(20, 3).publicKey;
const other = keypairOf(20, 4).publicKey.toBase58();
const own = program.toBase58();
const bytes = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const u8 = (value: number): Uint8Array => uintBytes(value, 1);
const u16 = (value: number): Uint8Array => uintBytes(value, 2);
const u64 = (value: number): Uint8Array => uintBytes(value, 8);
const u128 = (value: number): Uint8Array => uintBytes(value, 16);
const encoded = (number: number, ...fields: Uint8Array[]): Uint8Array =>
  concatBytes(u8(number), vault.toBytes(), ...fields);

describe("decodeEvent", () => {
  const entry = { account: toHex(bytes(1)), asset: 2, amountQuanta: 10n, accumulator: toHex(bytes(5)) };
  it.each<[number, Uint8Array[], object]>([
    [
      1,
      [u64(9), bytes(1), u16(2), u128(300), wallet.toBytes(), bytes(4)],
      {
        name: "Deposited",
        index: 9n,
        account: toHex(bytes(1)),
        asset: 2,
        amountQuanta: 300n,
        from: wallet,
        accumulator: toHex(bytes(4)),
      },
    ],
    [
      2,
      [u64(9), bytes(1), bytes(2), u64(3), u64(1_800_000_000)],
      {
        name: "RootReceived",
        cycle: 9n,
        root: toHex(bytes(1)),
        totalsRoot: toHex(bytes(2)),
        depositIndex: 3n,
        effectiveAtSeconds: 1_800_000_000n,
      },
    ],
    [3, [u64(9), bytes(1)], { name: "RootEffective", cycle: 9n, root: toHex(bytes(1)) }],
    [
      4,
      [u64(9), u16(2), u128(3), u128(4), u128(5)],
      { name: "AssetEffective", cycle: 9n, asset: 2, entitledQuanta: 3n, exitQuanta: 4n, consumedQuanta: 5n },
    ],
    [
      5,
      [bytes(1), u16(2), wallet.toBytes(), u128(3), u128(4)],
      {
        name: "Claimed",
        account: toHex(bytes(1)),
        asset: 2,
        recipient: wallet,
        amountQuanta: 3n,
        claimedTotalQuanta: 4n,
      },
    ],
    [6, [bytes(1), u8(1), u8(3)], { name: "MessageVoted", messageId: toHex(bytes(1)), set: 1, votes: 3 }],
    [7, [bytes(1), u8(1), u64(9)], { name: "MessageExecuted", messageId: toHex(bytes(1)), kind: 1, cycle: 9n }],
    [8, [u64(60)], { name: "TimelockStarted", delaySeconds: 60n }],
    [9, [bytes(1), u8(16), u64(70)], { name: "CallScheduled", callId: toHex(bytes(1)), tag: 16, dueAtSeconds: 70n }],
    [10, [bytes(1)], { name: "CallCancelled", callId: toHex(bytes(1)) }],
    [11, [bytes(1)], { name: "CallPerformed", callId: toHex(bytes(1)) }],
    [12, [wallet.toBytes(), u64(80)], { name: "Paused", by: wallet, untilSeconds: 80n }],
    [13, [wallet.toBytes()], { name: "Unpaused", key: wallet }],
    [14, [wallet.toBytes()], { name: "PauserSet", key: wallet }],
    [15, [wallet.toBytes()], { name: "CancellerSet", key: wallet }],
    [16, [wallet.toBytes()], { name: "AdminNamed", key: wallet }],
    [17, [wallet.toBytes()], { name: "AdminSet", key: wallet }],
    [
      18,
      [u16(2), wallet.toBytes(), u8(9), u128(10), u128(11)],
      { name: "AssetAdded", asset: 2, mint: wallet, tokenDecimals: 9, minimumQuanta: 10n, budgetQuanta: 11n },
    ],
    [19, [u16(2), u64(90)], { name: "AssetSuspended", asset: 2, untilSeconds: 90n }],
    [21, [u8(2), u8(3), uintBytes(600, 4)], { name: "WatchtowersSet", threshold: 2, count: 3, vetoSeconds: 600 }],
    [22, [wallet.toBytes()], { name: "VetoVoted", key: wallet }],
    [23, [u64(9), u64(3), u64(90)], { name: "RootsVetoed", cycle: 9n, depositIndex: 3n, untilSeconds: 90n }],
    [24, [wallet.toBytes()], { name: "VetoLifted", key: wallet }],
    [25, [u64(90)], { name: "VaultFrozen", atSeconds: 90n }],
    [
      26,
      [u16(2), bytes(1), u128(10), u128(9)],
      { name: "ExitSettled", asset: 2, root: toHex(bytes(1)), owedQuanta: 10n, heldQuanta: 9n },
    ],
    [
      27,
      [bytes(1), u16(2), wallet.toBytes(), u128(10), u128(9)],
      { name: "Exited", account: toHex(bytes(1)), asset: 2, recipient: wallet, paidQuanta: 10n, leftQuanta: 9n },
    ],
    [
      28,
      [u64(3), bytes(1), u16(2), wallet.toBytes(), u128(10)],
      { name: "DepositReturned", index: 3n, account: toHex(bytes(1)), asset: 2, payer: wallet, paidQuanta: 10n },
    ],
    [
      30,
      [u64(4), u64(3), bytes(1), u16(2), u128(10), wallet.toBytes(), bytes(5)],
      { name: "TakeBackRequested", index: 4n, depositIndex: 3n, ...entry, payer: wallet },
    ],
    [
      31,
      [u64(4), u64(3), bytes(1), u16(2), u128(10), wallet.toBytes(), bytes(5)],
      { name: "TakenBack", index: 4n, depositIndex: 3n, ...entry, payer: wallet },
    ],
    [
      32,
      [u64(4), bytes(1), u16(2), u128(10), wallet.toBytes(), bytes(5)],
      { name: "WithdrawalRequested", index: 4n, ...entry, requester: wallet },
    ],
    [
      33,
      [u64(4), bytes(1), bytes(2)],
      { name: "MessageConflict", sequence: 4n, messageId: toHex(bytes(1)), otherMessageId: toHex(bytes(2)) },
    ],
    [34, [u64(4), u64(5)], { name: "RootSlowed", cycle: 4n, effectiveAtSeconds: 5n }],
    [29, [u16(2), u128(10)], { name: "BudgetSet", asset: 2, budgetQuanta: 10n }],
    [
      20,
      [uintBytes(3, 4), u64(8), u64(99), u8(2)],
      {
        name: "SessionOpened",
        session: 3,
        previousLastSequence: 8n,
        previousDeadlineSeconds: 99n,
        changed: 2,
      },
    ],
  ])("decodes event %i field by field", (number, fields, event) => {
    expect(decodeEvent(encoded(number, ...fields))).toEqual({ vault, ...event });
  });

  it("ignores unknown numbers and refuses missing bytes", () => {
    expect(decodeEvent(encoded(200))).toBe(null);
    expect(() => decodeEvent(encoded(3, u64(9)))).toThrow(expect.objectContaining({ code: "ENVELOPE_MALFORMED" }));
  });
});

describe("decodeEvents", () => {
  const data = `Program data: ${Buffer.from(encoded(3, u64(9), bytes(1))).toString("base64")}`;
  const event = { name: "RootEffective", vault, cycle: 9n, root: toHex(bytes(1)) } satisfies VaultEvent;
  const invoke = (id: string, depth: number): string => `Program ${id} invoke [${depth}]`;
  const success = (id: string): string => `Program ${id} success`;

  it("reads events of the program itself, also when another program calls it", () => {
    expect(decodeEvents(program, [invoke(own, 1), data, data, success(own)])).toEqual([event, event]);
    expect(decodeEvents(program, [invoke(other, 1), invoke(own, 2), data, success(own), success(other)])).toEqual([
      event,
    ]);
    expect(decodeEvents(program, [invoke(own, 1), invoke(other, 2), success(other), data, success(own)])).toEqual([
      event,
    ]);
  });

  it("ignores what other programs print, also when the program calls them", () => {
    expect(decodeEvents(program, [invoke(other, 1), data, success(other)])).toEqual([]);
    expect(decodeEvents(program, [invoke(own, 1), invoke(other, 2), data, success(other), success(own)])).toEqual([]);
    expect(decodeEvents(program, [data])).toEqual([]);
  });

  it("is not misled by lines that imitate the runtime's", () => {
    const forged = [
      `Program log: ${own} invoke [1]`,
      "Program log: invoke [1]",
      "Program log: success",
      "Program log: failed:",
    ];
    expect(decodeEvents(program, [invoke(other, 1), ...forged, data, success(other)])).toEqual([]);
    expect(decodeEvents(program, [...forged, invoke(own, 1), ...forged, data, success(own)])).toEqual([event]);
  });

  it("reads nothing from a failed transaction and skips unknown numbers", () => {
    const failed = `Program ${other} failed: custom program error: 0x1`;
    expect(decodeEvents(program, [invoke(own, 1), data, success(own), invoke(other, 1), failed])).toEqual([]);
    expect(decodeEvents(program, [invoke(own, 1), "Program data: /w==", data, success(own)])).toEqual([event]);
  });

  it("stops at the cut of a log: shorter lines behind it have an unknown emitter", () => {
    const cut = "Log truncated";
    // The program's last line and the next program's first one were too long; the printed line was not.
    for (const printed of ["Program data: AQ==", "Program data: ", "Program data: BQAA", data])
      expect(decodeEvents(program, [invoke(own, 1), data, cut, printed])).toEqual([event]);
    expect(decodeEvents(program, [cut, invoke(own, 1), data, success(own)])).toEqual([]);
    expect(logWasCut([invoke(own, 1), cut])).toBe(true);
    expect(logWasCut([invoke(own, 1), `Program log: ${cut}`, success(own)])).toBe(false);
  });
});
