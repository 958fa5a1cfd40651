import { type Hex, messageId, toHex } from "@isthmus/protocol";
import { beforeEach, describe, expect, it } from "vitest";
import { activateRoot, reportConflict, signerSet } from "../src/index.ts";
import { expectRefused } from "./refusal.ts";
import { accountOf, type BuiltRoot, recipientOf, rootDelaySeconds, totalsOf, VaultFixture } from "./vault-fixture.ts";

let fixture: VaultFixture;
beforeEach(() => {
  fixture = new VaultFixture();
});

const idOf = ({ envelope }: BuiltRoot): Hex => toHex(messageId(envelope));
const report = (one: BuiltRoot, two: BuiltRoot) => reportConflict(fixture.ref, [idOf(one), idOf(two)]);
const pass = (seconds: bigint): void => fixture.network.setSeconds(fixture.network.seconds + seconds);

/** Another root of a cycle, as a signer set with stolen keys would vote for it. */
function forged(cycle: bigint, entitledQuanta: bigint): BuiltRoot {
  const recipient = recipientOf(fixture.network.payer);
  const leaves = [{ account: accountOf(1), asset: 2, recipient, entitledQuanta, exitQuanta: 0n }];
  return fixture.buildRoot(cycle, leaves, [totalsOf(leaves, 2, 0n)]);
}

describe("two messages of one sequence with votes", () => {
  it.each([signerSet.guardians, signerSet.attesters])(
    "slow a root that waits, once, whichever set lied (%i)",
    (set) => {
      const [root, other, third] = [fixture.buildRoot(1n, [], []), forged(1n, 5n), forged(1n, 6n)];
      fixture.deliver(root);
      const due = fixture.network.seconds + rootDelaySeconds;
      fixture.vote(set, other.envelope);
      const { events } = fixture.network.run([report(root, other)]);
      expect(events).toMatchObject([
        { name: "MessageConflict", sequence: 1n, messageId: idOf(root), otherMessageId: idOf(other) },
        { name: "RootSlowed", cycle: 1n, effectiveAtSeconds: due + rootDelaySeconds },
      ]);
      expectRefused(fixture.network, "CONFLICT_MISSING", [report(root, other)]);
      expectRefused(fixture.network, "CONFLICT_MISSING", [report(other, root)]);
      // One set votes for as many as it likes: the root has waited for all of them.
      fixture.vote(set, third.envelope);
      expect(fixture.network.run([report(third, root)]).events).toHaveLength(1);
      const fourth = forged(1n, 7n);
      fixture.vote(set, fourth.envelope);
      expect(fixture.network.run([report(root, fourth)]).events).toHaveLength(1);
      pass(rootDelaySeconds);
      expectRefused(fixture.network, "ROOT_NOT_MATURE", [activateRoot(fixture.ref)]);
      pass(rootDelaySeconds);
      fixture.network.run([activateRoot(fixture.ref)]);
      expect(fixture.vault().effective?.cycle).toBe(1n);
    },
  );

  it("slow a root that has not arrived yet, and nothing of another sequence", () => {
    const [root, other, later] = [fixture.buildRoot(1n, [], []), forged(1n, 5n), fixture.buildRoot(2n, [], [])];
    fixture.vote(signerSet.attesters, root.envelope);
    fixture.vote(signerSet.guardians, other.envelope);
    fixture.network.run([report(root, other)]);
    fixture.deliverAlreadyVoted(root, signerSet.guardians);
    fixture.deliver(later);
    const { maturing, next } = fixture.vault();
    expect(maturing?.effectiveAtSeconds).toBe(fixture.network.seconds + 2n * rootDelaySeconds);
    expect(next?.effectiveAtSeconds).toBe(fixture.network.seconds + rootDelaySeconds);
    expectRefused(fixture.network, "CONFLICT_MISSING", [report(root, later)]);
  });

  it("leave a root in effect whose delay has passed", () => {
    const [root, other] = [fixture.buildRoot(1n, [], []), forged(1n, 5n)];
    fixture.deliver(root);
    fixture.vote(signerSet.attesters, other.envelope);
    pass(rootDelaySeconds);
    expect(fixture.network.run([report(root, other)]).events).toHaveLength(1);
    fixture.network.run([activateRoot(fixture.ref)]);
    expect(fixture.vault().effective?.cycle).toBe(1n);
  });
});
