import { concatBytes, type ErrorCode, emptyRoot, messageId, toHex, uintBytes } from "@isthmus/protocol";
import { TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import {
  activateRoot,
  depositPageAddress,
  executeRoot,
  instructionTag,
  postVote,
  signerSet,
  voteAddress,
} from "../src/index.ts";
import { expectRefused } from "./refusal.ts";
import { accountOf, type BuiltRoot, rootDelaySeconds, VaultFixture } from "./vault-fixture.ts";

function withDeposits(count: number): VaultFixture {
  const fixture = new VaultFixture();
  const member = fixture.member(1);
  for (let i = 1; i <= count; i++) fixture.deposit(member, accountOf(i), 1_000_000n);
  return fixture;
}

function voted(fixture: VaultFixture, root: BuiltRoot): BuiltRoot {
  fixture.vote(signerSet.guardians, root.envelope);
  fixture.vote(signerSet.attesters, root.envelope);
  return root;
}

describe("execute_root", () => {
  it("requires the votes of both sets for exactly these bytes", () => {
    const fixture = withDeposits(1);
    const root = fixture.buildRoot(1n, [], []);
    expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, root.envelope)]);
    fixture.vote(signerSet.attesters, root.envelope);
    expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, root.envelope)]);
    fixture.vote(signerSet.guardians, root.envelope);
    const tampered = root.envelope.slice();
    tampered[71] = (tampered[71] as number) ^ 1;
    expectRefused(fixture.network, "VOTES_MISSING", [executeRoot(fixture.ref, tampered)]);
    // The vote record of the valid message is refused for another one.
    const borrowed = executeRoot(fixture.ref, tampered);
    (borrowed.keys[1] as { pubkey: unknown }).pubkey = voteAddress(fixture.ref, toHex(messageId(root.envelope)));
    expectRefused(fixture.network, "ACCOUNT_ADDRESS", [borrowed]);
    fixture.network.run([executeRoot(fixture.ref, root.envelope)]);
    expectRefused(fixture.network, "MESSAGE_ALREADY_EXECUTED", [executeRoot(fixture.ref, root.envelope)]);
  });

  it("refuses bytes that are not an envelope for this vault", () => {
    const fixture = withDeposits(0);
    const { envelope } = voted(fixture, fixture.buildRoot(1n, [], []));
    const valid = executeRoot(fixture.ref, envelope);
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
      [39, "VAULT_MISMATCH"],
    ] as const) {
      const changed = envelope.slice();
      changed[offset] = (changed[offset] as number) + 4;
      cases.push([code, changed]);
    }
    for (const [code, bytes] of cases) {
      const data = Buffer.from(concatBytes(uintBytes(instructionTag.executeRoot, 1), bytes));
      expectRefused(fixture.network, code, [
        new TransactionInstruction({ programId: valid.programId, keys: valid.keys, data }),
      ]);
    }
    fixture.network.setSeconds(fixture.network.seconds + 3601n);
    expectRefused(fixture.network, "DEADLINE_PASSED", [valid]);
  });

  it("refuses a root for another vault of the same house, chain and keys, and its votes", () => {
    const fixture = withDeposits(0);
    const astray = fixture.buildRoot(1n, [], [], { vault: accountOf(9) });
    for (const set of [signerSet.guardians, signerSet.attesters]) {
      const vaa = fixture.vaa(set, astray.envelope);
      const payer = fixture.network.payer.publicKey;
      expectRefused(fixture.network, "VAULT_MISMATCH", [postVote(fixture.ref, { payer, set, vaa })]);
    }
    expectRefused(fixture.network, "VAULT_MISMATCH", [executeRoot(fixture.ref, astray.envelope)]);
    expect(fixture.vault()).toMatchObject({ lastSequence: 0n });
  });

  it("accepts newer roots only, with gaps", () => {
    const fixture = withDeposits(0);
    const older = voted(fixture, fixture.buildRoot(4n, [], []));
    const conflicting = voted(
      fixture,
      fixture.buildRoot(5n, [], [], { deadlineSeconds: fixture.network.seconds + 9n }),
    );
    fixture.deliver(fixture.buildRoot(5n, [], []));
    expectRefused(fixture.network, "SEQUENCE_STALE", [executeRoot(fixture.ref, older.envelope)]);
    expectRefused(fixture.network, "SEQUENCE_STALE", [executeRoot(fixture.ref, conflicting.envelope)]);
    fixture.deliver(fixture.buildRoot(9n, [], []));
    expect(fixture.vault()).toMatchObject({ lastSequence: 9n, lastCycle: 9n });
  });

  it("refuses a deposit index or accumulator that the vault never had", () => {
    const fixture = withDeposits(2);
    const { depositAccumulator } = fixture.vault();
    const forged = toHex(new Uint8Array(32).fill(5));
    const cases = [
      { depositIndex: 2n, depositAccumulator: forged },
      { depositIndex: 1n, depositAccumulator },
      { depositIndex: 3n, depositAccumulator },
      { depositIndex: 0n, depositAccumulator },
    ];
    for (const consumed of cases) {
      const root = voted(fixture, fixture.buildRoot(1n, [], [], consumed));
      expectRefused(fixture.network, "DEPOSIT_POSITION_UNKNOWN", [executeRoot(fixture.ref, root.envelope)]);
    }
    // The record with that accumulator is refused for another index, reached or not.
    for (const [cycle, depositIndex] of [
      [2n, 1n],
      [3n, 3n],
    ] as const) {
      const root = voted(fixture, fixture.buildRoot(cycle, [], [], { depositIndex, depositAccumulator }));
      const shown = executeRoot(fixture.ref, root.envelope);
      (shown.keys[3] as { pubkey: unknown }).pubkey = depositPageAddress(fixture.ref, 2n);
      expectRefused(fixture.network, "DEPOSIT_POSITION_UNKNOWN", [shown]);
    }
    const root = voted(fixture, fixture.buildRoot(4n, [], []));
    fixture.network.run([executeRoot(fixture.ref, root.envelope)]);
  });

  it("refuses a deposit index below the last root's, and the wrong number of accounts for an index", () => {
    const fixture = withDeposits(2);
    const early = voted(fixture, fixture.buildRoot(2n, [], [], { depositIndex: 0n, depositAccumulator: emptyRoot }));
    const full = voted(fixture, fixture.buildRoot(1n, [], []));
    const instruction = executeRoot(fixture.ref, full.envelope);
    instruction.keys.pop();
    expectRefused(fixture.network, "ACCOUNT_COUNT", [instruction]);
    const padded = executeRoot(fixture.ref, early.envelope);
    padded.keys.push(executeRoot(fixture.ref, full.envelope).keys[3] as (typeof padded.keys)[number]);
    expectRefused(fixture.network, "ACCOUNT_COUNT", [padded]);
    fixture.network.run([executeRoot(fixture.ref, full.envelope)]);
    expectRefused(fixture.network, "DEPOSIT_POSITION_REGRESSED", [executeRoot(fixture.ref, early.envelope)]);
  });
});

describe("root slots", () => {
  it("never replaces the maturing root, replaces the next one and restarts its clock", () => {
    const fixture = withDeposits(0);
    const { network } = fixture;
    const start = network.seconds;
    expectRefused(network, "ROOT_MISSING", [activateRoot(fixture.ref)]);
    fixture.deliver(fixture.buildRoot(1n, [], []));
    network.setSeconds(start + 10n);
    fixture.deliver(fixture.buildRoot(2n, [], []));
    network.setSeconds(start + 20n);
    fixture.deliver(fixture.buildRoot(3n, [], []));
    expect(fixture.vault()).toMatchObject({
      effective: null,
      maturing: { cycle: 1n, effectiveAtSeconds: start + rootDelaySeconds },
      next: { cycle: 3n, effectiveAtSeconds: start + 20n + rootDelaySeconds },
    });
    network.setSeconds(start + rootDelaySeconds - 1n);
    expectRefused(network, "ROOT_NOT_MATURE", [activateRoot(fixture.ref)]);
    network.setSeconds(start + rootDelaySeconds);
    const activated = network.run([activateRoot(fixture.ref)]);
    expect(activated.events).toMatchObject([{ name: "RootEffective", cycle: 1n }]);
    expect(fixture.vault()).toMatchObject({ effective: { cycle: 1n }, maturing: { cycle: 3n }, next: null });
    expectRefused(network, "ROOT_NOT_MATURE", [activateRoot(fixture.ref)]);
  });

  it("makes a mature root effective before it accepts a new one, and both if both are mature", () => {
    const fixture = withDeposits(0);
    const { network } = fixture;
    fixture.deliver(fixture.buildRoot(1n, [], []));
    network.setSeconds(network.seconds + rootDelaySeconds);
    const arrived = fixture.deliver(fixture.buildRoot(2n, [], []));
    expect(arrived.events.map((event) => event.name)).toEqual(["RootEffective", "RootReceived", "MessageExecuted"]);
    fixture.deliver(fixture.buildRoot(3n, [], []));
    network.setSeconds(network.seconds + rootDelaySeconds);
    const activated = network.run([activateRoot(fixture.ref)]);
    expect(activated.events).toMatchObject([{ cycle: 2n }, { cycle: 3n }]);
    expect(fixture.vault()).toMatchObject({ effective: { cycle: 3n }, maturing: null, next: null });
    expectRefused(network, "ROOT_MISSING", [activateRoot(fixture.ref)]);
  });
});
