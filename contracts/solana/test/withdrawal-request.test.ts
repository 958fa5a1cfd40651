import { foldWithdrawalRequest, toHex } from "@isthmus/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import { decodeDepositPage, depositPageAddress, freezeIgnored, requestWithdrawal } from "../src/index.ts";
import { expectRefused } from "./refusal.ts";
import { accountOf, dollar, inclusionPeriodSeconds, rootDelaySeconds, VaultFixture } from "./vault-fixture.ts";

let fixture: VaultFixture;
beforeEach(() => {
  fixture = new VaultFixture({ minimumQuanta: 100n });
});

const pass = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);
const ask = (amountQuanta: bigint, index = fixture.vault().depositIndex + 1n) =>
  requestWithdrawal(fixture.ref, {
    requester: fixture.network.payer.publicKey,
    account: accountOf(1),
    asset: dollar,
    amountQuanta,
    index,
  });

/** A root at the newest entry, in effect. */
function serve(cycle: bigint): void {
  const root = fixture.buildRoot(cycle, [], []);
  fixture.deliver(root);
  fixture.activate(root);
}

describe("a withdrawal request", () => {
  it("is an entry that every root must pass, with its requester in the chain", () => {
    const { events } = fixture.network.run([ask(100n)]);
    const requester = fixture.network.payer.publicKey;
    const { depositAccumulator } = fixture.vault();
    expect(events).toMatchObject([
      { name: "WithdrawalRequested", index: 1n, account: accountOf(1), amountQuanta: 100n, requester },
    ]);
    expect(depositAccumulator).toBe(
      foldWithdrawalRequest(fixture.scope, `0x${"00".repeat(32)}`, {
        ...{ index: 1n, account: accountOf(1), asset: dollar, amountQuanta: 100n },
        requester: toHex(requester.toBytes()),
      }),
    );
    const [record] = decodeDepositPage(fixture.network.data(depositPageAddress(fixture.ref, 1n)));
    expect(record).toMatchObject({ kind: "withdrawal-request", requestedAtSeconds: fixture.network.seconds });
    expect(fixture.asset().depositedQuanta).toBe(0n);
  });

  it("is at least the asset's smallest deposit", () => {
    expectRefused(fixture.network, "REQUEST_TOO_SMALL", [ask(99n)]);
    expectRefused(fixture.network, "AMOUNT_OUT_OF_RANGE", [ask(1n << 64n)]);
  });
});

describe("the freeze for one member", () => {
  it("is anyone's when a house that serves others has not reached the request in time", () => {
    serve(1n);
    fixture.network.run([ask(100n)]);
    // Others are served: roots take effect that stop short of the request.
    const before = { depositIndex: 0n, depositAccumulator: `0x${"00".repeat(32)}` } as const;
    pass(inclusionPeriodSeconds - rootDelaySeconds - 1n);
    const root = fixture.buildRoot(2n, [], [], before);
    fixture.deliver(root);
    fixture.activate(root);
    expectRefused(fixture.network, "HOUSE_NOT_SILENT", [freezeIgnored(fixture.ref, 1n)]);
    pass(1n);
    const { events } = fixture.network.run([freezeIgnored(fixture.ref, 1n)]);
    expect(events).toMatchObject([{ name: "VaultFrozen" }]);
    expectRefused(fixture.network, "VAULT_FROZEN", [freezeIgnored(fixture.ref, 1n)]);
    expectRefused(fixture.network, "VAULT_FROZEN", [ask(100n)]);
  });

  it("is nobody's once an effective root has reached it, counting one whose delay has passed", () => {
    serve(1n);
    fixture.network.run([ask(100n)]);
    pass(inclusionPeriodSeconds);
    const root = fixture.buildRoot(2n, [], []);
    fixture.deliver(root);
    pass(rootDelaySeconds);
    expectRefused(fixture.network, "ENTRY_REACHED", [freezeIgnored(fixture.ref, 1n)]);
  });

  it("needs a request, and a first root", () => {
    const member = fixture.member(1);
    fixture.deposit(member, accountOf(1), 500n);
    fixture.network.run([ask(100n)]);
    pass(inclusionPeriodSeconds);
    expectRefused(fixture.network, "ROOT_MISSING", [freezeIgnored(fixture.ref, 2n)]);
    expectRefused(fixture.network, "PROOF_INVALID", [freezeIgnored(fixture.ref, 1n)]);
    expectRefused(fixture.network, "PROOF_INVALID", [freezeIgnored(fixture.ref, 3n)]);
  });
});
