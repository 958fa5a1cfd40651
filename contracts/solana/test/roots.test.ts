import { concatBytes, type ErrorCode, emptyRoot, messageId, toHex, uintBytes } from "@isthmus/protocol";
import { TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateRoot,
  depositRecordAddress,
  executeRoot,
  instructionTag,
  signerSet,
  voteAddress,
} from "../src/index.ts";
import { accountOf, type BuiltRoot, House, rootDelaySeconds } from "./house.ts";
import { expectRefused } from "./refusal.ts";

function withDeposits(count: number): House {
  const house = new House();
  const member = house.member(1);
  for (let i = 1; i <= count; i++) house.deposit(member, accountOf(i), 1_000_000n);
  return house;
}

function voted(house: House, root: BuiltRoot): BuiltRoot {
  house.vote(signerSet.guardians, root.envelope);
  house.vote(signerSet.attesters, root.envelope);
  return root;
}

describe("execute_root", () => {
  it("wants the votes of both sets, for exactly these bytes", () => {
    const house = withDeposits(1);
    const root = house.buildRoot(1n, [], []);
    expectRefused(house.network, "VOTES_MISSING", [executeRoot(house.ref, root.envelope)]);
    house.vote(signerSet.attesters, root.envelope);
    expectRefused(house.network, "VOTES_MISSING", [executeRoot(house.ref, root.envelope)]);
    house.vote(signerSet.guardians, root.envelope);
    const tampered = root.envelope.slice();
    tampered[39] = (tampered[39] as number) ^ 1;
    expectRefused(house.network, "VOTES_MISSING", [executeRoot(house.ref, tampered)]);
    // The vote record of the sound message does not serve another one.
    const borrowed = executeRoot(house.ref, tampered);
    (borrowed.keys[1] as { pubkey: unknown }).pubkey = voteAddress(house.ref, toHex(messageId(root.envelope)));
    expectRefused(house.network, "ACCOUNT_ADDRESS", [borrowed]);
    house.network.run([executeRoot(house.ref, root.envelope)]);
    expectRefused(house.network, "MESSAGE_ALREADY_EXECUTED", [executeRoot(house.ref, root.envelope)]);
  });

  it("refuses bytes that are no envelope for this vault", () => {
    const house = withDeposits(0);
    const { envelope } = voted(house, house.buildRoot(1n, [], []));
    const valid = executeRoot(house.ref, envelope);
    const cases: [ErrorCode, Uint8Array][] = [
      ["ENVELOPE_MALFORMED", new Uint8Array(0)],
      ["ENVELOPE_MALFORMED", envelope.slice(0, 38)],
      ["PAYLOAD_MALFORMED", envelope.slice(0, -1)],
      ["PAYLOAD_MALFORMED", concatBytes(envelope, new Uint8Array(1))],
      ["ENVELOPE_TOO_LARGE", concatBytes(envelope, new Uint8Array(400))],
    ];
    for (const [offset, code] of [
      [0, "VERSION_UNKNOWN"],
      [1, "KIND_UNKNOWN"],
      [5, "HOUSE_MISMATCH"],
      [7, "SOURCE_MISMATCH"],
      [9, "DESTINATION_MISMATCH"],
      [10, "ENVELOPE_MALFORMED"],
      [14, "SESSION_UNKNOWN"],
      [22, "CYCLE_OUT_OF_ORDER"],
      [30, "CYCLE_OUT_OF_ORDER"],
    ] as const) {
      const changed = envelope.slice();
      changed[offset] = (changed[offset] as number) + 4;
      cases.push([code, changed]);
    }
    for (const [code, bytes] of cases) {
      const data = Buffer.from(concatBytes(uintBytes(instructionTag.executeRoot, 1), bytes));
      expectRefused(house.network, code, [
        new TransactionInstruction({ programId: valid.programId, keys: valid.keys, data }),
      ]);
    }
    house.network.setSeconds(house.network.seconds + 3601n);
    expectRefused(house.network, "DEADLINE_PASSED", [valid]);
  });

  it("takes newer roots only, with gaps", () => {
    const house = withDeposits(0);
    const older = voted(house, house.buildRoot(4n, [], []));
    const conflicting = voted(house, house.buildRoot(5n, [], [], { deadlineSeconds: house.network.seconds + 9n }));
    house.deliver(house.buildRoot(5n, [], []));
    expectRefused(house.network, "SEQUENCE_STALE", [executeRoot(house.ref, older.envelope)]);
    expectRefused(house.network, "SEQUENCE_STALE", [executeRoot(house.ref, conflicting.envelope)]);
    house.deliver(house.buildRoot(9n, [], []));
    expect(house.vault()).toMatchObject({ lastSequence: 9n, lastCycle: 9n });
  });

  it("rejects a deposit position that the vault never had", () => {
    const house = withDeposits(2);
    const { depositAccumulator } = house.vault();
    const forged = toHex(new Uint8Array(32).fill(5));
    const cases = [
      { depositIndex: 2n, depositAccumulator: forged },
      { depositIndex: 1n, depositAccumulator },
      { depositIndex: 3n, depositAccumulator },
      { depositIndex: 0n, depositAccumulator },
    ];
    for (const position of cases) {
      const root = voted(house, house.buildRoot(1n, [], [], position));
      expectRefused(house.network, "DEPOSIT_POSITION_UNKNOWN", [executeRoot(house.ref, root.envelope)]);
    }
    // The record with that accumulator does not serve another index, reached or not.
    for (const [cycle, depositIndex] of [
      [2n, 1n],
      [3n, 3n],
    ] as const) {
      const root = voted(house, house.buildRoot(cycle, [], [], { depositIndex, depositAccumulator }));
      const shown = executeRoot(house.ref, root.envelope);
      (shown.keys[3] as { pubkey: unknown }).pubkey = depositRecordAddress(house.ref, 2n);
      expectRefused(house.network, "DEPOSIT_POSITION_UNKNOWN", [shown]);
    }
    // Another deposit's record does not prove the position either.
    const root = voted(house, house.buildRoot(4n, [], []));
    const wrong = executeRoot(house.ref, root.envelope);
    const first = executeRoot(house.ref, house.buildRoot(4n, [], [], { depositIndex: 1n }).envelope);
    (wrong.keys[3] as { pubkey: unknown }).pubkey = first.keys[3]?.pubkey;
    expectRefused(house.network, "DEPOSIT_POSITION_UNKNOWN", [wrong]);
    house.network.run([executeRoot(house.ref, root.envelope)]);
  });

  it("refuses a position before the last root's, and the wrong number of accounts for a position", () => {
    const house = withDeposits(2);
    const early = voted(house, house.buildRoot(2n, [], [], { depositIndex: 0n, depositAccumulator: emptyRoot }));
    const full = voted(house, house.buildRoot(1n, [], []));
    const instruction = executeRoot(house.ref, full.envelope);
    instruction.keys.pop();
    expectRefused(house.network, "ACCOUNT_COUNT", [instruction]);
    const padded = executeRoot(house.ref, early.envelope);
    padded.keys.push(executeRoot(house.ref, full.envelope).keys[3] as (typeof padded.keys)[number]);
    expectRefused(house.network, "ACCOUNT_COUNT", [padded]);
    house.network.run([executeRoot(house.ref, full.envelope)]);
    expectRefused(house.network, "DEPOSIT_POSITION_REGRESSED", [executeRoot(house.ref, early.envelope)]);
  });
});

describe("root slots", () => {
  it("never replaces the maturing root, replaces the next one and starts its clock anew", () => {
    const house = withDeposits(0);
    const { network } = house;
    const start = network.seconds;
    expectRefused(network, "ROOT_MISSING", [activateRoot(house.ref)]);
    house.deliver(house.buildRoot(1n, [], []));
    network.setSeconds(start + 10n);
    house.deliver(house.buildRoot(2n, [], []));
    network.setSeconds(start + 20n);
    house.deliver(house.buildRoot(3n, [], []));
    expect(house.vault()).toMatchObject({
      effective: null,
      maturing: { cycle: 1n, effectiveAtSeconds: start + rootDelaySeconds },
      next: { cycle: 3n, effectiveAtSeconds: start + 20n + rootDelaySeconds },
    });
    network.setSeconds(start + rootDelaySeconds - 1n);
    expectRefused(network, "ROOT_NOT_MATURE", [activateRoot(house.ref)]);
    network.setSeconds(start + rootDelaySeconds);
    const activated = network.run([activateRoot(house.ref)]);
    expect(activated.events).toMatchObject([{ name: "RootEffective", cycle: 1n }]);
    expect(house.vault()).toMatchObject({ effective: { cycle: 1n }, maturing: { cycle: 3n }, next: null });
    expectRefused(network, "ROOT_NOT_MATURE", [activateRoot(house.ref)]);
  });

  it("makes a matured root effective before it takes a new one, and both when both have matured", () => {
    const house = withDeposits(0);
    const { network } = house;
    house.deliver(house.buildRoot(1n, [], []));
    network.setSeconds(network.seconds + rootDelaySeconds);
    const arrived = house.deliver(house.buildRoot(2n, [], []));
    expect(arrived.events.map((event) => event.name)).toEqual(["RootEffective", "RootReceived", "MessageExecuted"]);
    house.deliver(house.buildRoot(3n, [], []));
    network.setSeconds(network.seconds + rootDelaySeconds);
    const activated = network.run([activateRoot(house.ref)]);
    expect(activated.events).toMatchObject([{ cycle: 2n }, { cycle: 3n }]);
    expect(house.vault()).toMatchObject({ effective: { cycle: 3n }, maturing: null, next: null });
    expectRefused(network, "ROOT_MISSING", [activateRoot(house.ref)]);
  });
});
