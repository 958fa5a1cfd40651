import { emptyAccumulator, foldDeposit, messageId, toHex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import {
  assetTokenAddress,
  claimAddress,
  claimTableAddresses,
  decodeClaimRecord,
  decodeDepositPage,
  decodeVoteRecord,
  depositPageAddress,
  voteAddress,
} from "../src/index.ts";
import { tokenUnits } from "./tokens.ts";
import { accountOf, dollar, recipientOf, totalsOf, VaultFixture } from "./vault-fixture.ts";

it("takes a deposit, accepts a root with both votes, and pays a claim once", () => {
  const fixture = new VaultFixture();
  const { network } = fixture;
  const alice = fixture.member(1);
  const bob = fixture.member(2, 0n);
  const first = { index: 1n, account: accountOf(1), asset: dollar, amountQuanta: 5_000_000n };
  const deposited = fixture.deposit(alice, first.account, 5_000_000n);
  const accumulator = foldDeposit(fixture.scope, emptyAccumulator, first);
  expect(deposited.events).toMatchObject([{ name: "Deposited", ...first, accumulator }]);
  expect(decodeDepositPage(network.data(depositPageAddress(fixture.ref, 1n)))[0]).toEqual({
    ...first,
    accumulator,
    payer: alice.wallet.publicKey,
    cumulativeQuanta: 5_000_000n,
    requestedAtSeconds: 0n,
    kind: "deposit",
    isReturned: false,
  });
  expect(fixture.vault()).toMatchObject({ depositIndex: 1n, depositAccumulator: accumulator });
  expect(tokenUnits(network, assetTokenAddress(fixture.ref, fixture.mint))).toBe(5_000_000n);

  const leaves = [
    {
      account: accountOf(1),
      asset: dollar,
      recipient: recipientOf(alice.wallet),
      entitledQuanta: 0n,
      exitQuanta: 3_000_000n,
    },
    {
      account: accountOf(2),
      asset: dollar,
      recipient: recipientOf(bob.wallet),
      entitledQuanta: 2_000_000n,
      exitQuanta: 0n,
    },
  ];
  const root = fixture.buildRoot(1n, leaves, [totalsOf(leaves, dollar, 5_000_000n)]);
  const executed = fixture.deliver(root);
  expect(executed.events.map((event) => event.name)).toEqual(["RootReceived", "MessageExecuted"]);
  expect(fixture.vault().maturing).toMatchObject({ cycle: 1n, root: root.entitlements.root });
  expect(decodeVoteRecord(network.data(voteAddress(fixture.ref, toHex(messageId(root.envelope)))))).toMatchObject({
    guardiansVoted: true,
    attestersVoted: true,
    executed: true,
  });
  const activated = fixture.activate(root);
  expect(activated.flatMap((outcome) => outcome.events.map((event) => event.name))).toEqual([
    "RootEffective",
    "AssetEffective",
  ]);

  const table = network.lookupTable(claimTableAddresses(fixture.ref, [{ asset: dollar, mint: fixture.mint }]));
  const claimed = network.run([fixture.claimInstruction(root, 1, bob.token)], { table });
  expect(claimed.events).toMatchObject([
    {
      name: "Claimed",
      account: accountOf(2),
      asset: dollar,
      recipient: bob.wallet.publicKey,
      amountQuanta: 2_000_000n,
      claimedTotalQuanta: 2_000_000n,
    },
  ]);
  expect(tokenUnits(network, bob.token)).toBe(2_000_000n);
  expect(decodeClaimRecord(network.data(claimAddress(fixture.ref, accountOf(2), dollar)))).toEqual({
    account: accountOf(2),
    asset: dollar,
    claimedQuanta: 2_000_000n,
    exitLeftQuanta: null,
  });
  const again = network.run([fixture.claimInstruction(root, 1, bob.token)], { table });
  expect(again.events).toEqual([]);
  expect(tokenUnits(network, bob.token)).toBe(2_000_000n);
  expect(fixture.asset()).toMatchObject({
    paidQuanta: 2_000_000n,
    ledgerQuanta: 3_000_000n,
    depositedQuanta: 5_000_000n,
  });
});
