import { emptyAccumulator, foldDeposit, messageId, toHex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import {
  assetTokenAddress,
  claimAddress,
  claimTableAddresses,
  decodeClaimRecord,
  decodeDepositRecord,
  decodeVoteRecord,
  depositRecordAddress,
  voteAddress,
} from "../src/index.ts";
import { accountOf, dollar, House, recipientOf, totalsOf } from "./house.ts";
import { tokenUnits } from "./tokens.ts";

it("deposits, settles a root voted by both sets, and pays a claim once", () => {
  const house = new House();
  const { network } = house;
  const alice = house.member(1);
  const bob = house.member(2, 0n);
  const first = { index: 1n, account: accountOf(1), asset: dollar, amountQuanta: 5_000_000n };
  const deposited = house.deposit(alice, first.account, 5_000_000n);
  const accumulator = foldDeposit(house.scope, emptyAccumulator, first);
  expect(deposited.events).toMatchObject([{ name: "Deposited", ...first, accumulator }]);
  expect(decodeDepositRecord(network.data(depositRecordAddress(house.ref, 1n)))).toEqual({
    ...first,
    accumulator,
    cumulativeQuanta: 5_000_000n,
  });
  expect(house.vault()).toMatchObject({ depositIndex: 1n, depositAccumulator: accumulator });
  expect(tokenUnits(network, assetTokenAddress(house.ref, dollar))).toBe(5_000_000n);

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
  const root = house.buildRoot(1n, leaves, [totalsOf(leaves, dollar, 5_000_000n)]);
  const executed = house.deliver(root);
  expect(executed.events.map((event) => event.name)).toEqual(["RootReceived", "MessageExecuted"]);
  expect(house.vault().maturing).toMatchObject({ cycle: 1n, root: root.entitlements.root });
  expect(decodeVoteRecord(network.data(voteAddress(house.ref, toHex(messageId(root.envelope)))))).toMatchObject({
    guardiansVoted: true,
    attestersVoted: true,
    executed: true,
  });
  const activated = house.activate(root);
  expect(activated.flatMap((outcome) => outcome.events.map((event) => event.name))).toEqual([
    "RootEffective",
    "AssetEffective",
  ]);

  const table = network.lookupTable(claimTableAddresses(house.ref, [dollar]));
  const claimed = network.run([house.claimInstruction(root, 1, bob.token)], { table });
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
  expect(decodeClaimRecord(network.data(claimAddress(house.ref, accountOf(2), dollar)))).toEqual({
    account: accountOf(2),
    asset: dollar,
    claimedQuanta: 2_000_000n,
  });
  const again = network.run([house.claimInstruction(root, 1, bob.token)], { table });
  expect(again.events).toEqual([]);
  expect(tokenUnits(network, bob.token)).toBe(2_000_000n);
  expect(house.asset()).toMatchObject({
    paidQuanta: 2_000_000n,
    ledgerQuanta: 3_000_000n,
    depositedQuanta: 5_000_000n,
  });
});
