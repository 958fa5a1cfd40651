import { addressAs32, approveCall, claimCall, depositCall, gateAbi, mintCall, vaultAbi } from "@isthmus/chain-evm";
import type { SingleChainNetwork } from "@isthmus/local/testing";
import { type EntitlementLeaf, entitlementLeafHash, fromHex, type Hex, MerkleTree, toHex } from "@isthmus/protocol";
import { encodeFunctionData, parseAbi, type TransactionReceipt } from "viem";
import {
  callDataGas,
  eventPart,
  type GasFigure,
  gasFigure,
  pathPart,
  price,
  slotsPart,
  transactionPart,
  transferPart,
} from "./figure.ts";
import {
  attesterVote,
  bridgeVote,
  type DeepLeaf,
  deepLeaf,
  deliver,
  depth,
  execute,
  rootMessage,
  scopeOf,
  takeEffect,
} from "./messages.ts";
import { peers } from "./peers.ts";

const asset = 1;
const bobsUnits = 1_000_000_000n;
const bob: Hex = `0x${"b0".repeat(32)}`;
const alice: Hex = `0x${"a1".repeat(32)}`;
const fresh: Hex = `0x${"be".repeat(20)}`;
const batch = 10;

/** Deposits, roots, claims, a veto and an exit at one vault that has been in use for some cycles. */
export async function settlementFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const figures = [...(await depositFigures(house))];
  // In use: earlier roots wrote every slot, and another member has claimed.
  for (let cycle = 1n; cycle <= 5n; cycle++) await settle(house, cycle, bobs(house, cycle * 1_000_000n));
  await house.admin.send(claimOf(house, bobs(house, 5_000_000n)));
  figures.push(...(await rootFigures(house)));
  figures.push(...(await claimFigures(house)));
  figures.push(await batchFigure(house));
  figures.push(await vetoFigure(house));
  figures.push(await exitFigure(house));
  return figures;
}

const inputOf = async (house: SingleChainNetwork, { transactionHash: hash }: TransactionReceipt): Promise<Hex> =>
  (await house.client.getTransaction({ hash })).input;

async function depositFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const { vault, token } = house.at;
  const payer = await house.account("depositor");
  await payer.send(mintCall(token, payer.address, 10n ** 15n));
  await payer.send(approveCall(token, vault, 10n ** 15n));
  const deposit = (account: Hex, units: bigint) => payer.send(depositCall(vault, account, asset, units));
  await deposit(bob, bobsUnits);
  await deposit(bob, bobsUnits);
  const first = await deposit(alice, bobsUnits);
  const later = await deposit(alice, bobsUnits);
  const shared = [
    { what: "the token pulls: account, allowance and two balances", gas: price.coldAccount + 3 * price.changedSlot },
    eventPart(3, 32),
    slotsPart("the pause, the asset's token, its least deposit and what totals declare", 3, "coldSlot"),
    slotsPart("what is owed of the asset", 1, "changedSlot"),
    slotsPart("the entry before, for its index", 1, "coldSlot"),
    slotsPart("the newest accumulator", 1, "changedSlot"),
    slotsPart("the deposit's entry", 1, "newSlot"),
    eventPart(4, 96),
  ];
  const partsOf = async (receipt: TransactionReceipt) => [transactionPart(await inputOf(house, receipt)), ...shared];
  return [
    gasFigure("deposit: an account's first", first.gasUsed, await partsOf(first), { peer: peers.bridgeDepositFirst }),
    gasFigure("deposit: a later one", later.gasUsed, await partsOf(later), { aim: 93_000, peer: peers.bridgeDeposit }),
  ];
}

function bobs(house: SingleChainNetwork, entitledQuanta: bigint): DeepLeaf {
  const recipient = addressAs32(`0x${"ca".repeat(20)}`);
  return deepLeaf(house, { account: bob, asset, recipient, entitledQuanta, exitQuanta: 0n });
}

function alices(house: SingleChainNetwork, entitledQuanta: bigint): DeepLeaf {
  return deepLeaf(house, { account: alice, asset, recipient: addressAs32(fresh), entitledQuanta, exitQuanta: 0n });
}

const claimOf = (house: SingleChainNetwork, { leaf, proof }: DeepLeaf) => claimCall(house.at.vault, leaf, proof);

/** The totals of a root over one known leaf: Bob's five dollars besides, which at first include one unclaimed quantum. */
const totalsFor = ({ leaf }: { readonly leaf: EntitlementLeaf }) => ({
  asset,
  entitledQuanta: leaf.entitledQuanta + (leaf.account === bob ? 1n : 5_000_000n),
  exitQuanta: 0n,
  consumedQuanta: bobsUnits,
});

async function settle(house: SingleChainNetwork, cycle: bigint, leaf: DeepLeaf) {
  const message = await rootMessage(house, cycle, { root: leaf.root, totals: totalsFor(leaf) });
  await deliver(house, message.envelope);
  return await takeEffect(house, message);
}

const voteSlots = [
  slotsPart("the voter's seat", 1, "coldSlot"),
  slotsPart("the tally of a message", 1, "newSlot"),
  slotsPart("the sequences that have votes, for conflicts (P23)", 1, "changedSlot"),
  eventPart(3, 32),
];
const laterVote = [
  slotsPart("the voter's seat", 1, "coldSlot"),
  slotsPart("the tally", 1, "changedSlot"),
  eventPart(3, 32),
];

async function rootFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const leaf = bobs(house, 5_000_000n);
  const totals = { ...totalsFor(leaf), entitledQuanta: 5_000_002n };
  const message = await rootMessage(house, 6n, { root: leaf.root, totals });
  const first = await bridgeVote(house, 0, message.envelope);
  const attested = await attesterVote(house, message.envelope);
  const executed = await execute(house, message.envelope);
  const effect = await takeEffect(house, message);
  // The same votes without what a transport's own transaction costs, from the adapter's address as the gate sees it.
  const again = await rootMessage(house, 7n, { root: leaf.root, totals });
  const bare = [await bridgeVote(house, 0, again.envelope), await voteFrom(house, house.at.attester, again.envelope)];
  const second = await execute(house, again.envelope);
  await takeEffect(house, again);
  const votesGas = await withoutTransactions(house, bare);
  const executeParts = [
    slotsPart("tally, lane, the vault's state and its root of three slots", 6, "changedSlot"),
    slotsPart("the session's terms, the receiver and the entry that the root names", 3, "coldSlot"),
    { what: "the call of the receiver", gas: price.coldAccount },
    eventPart(2, 64),
    eventPart(2, 128),
  ];
  const signers = {
    what: "three signatures and the code of their signers",
    gas: 3 * price.recover + price.coldAccount,
  };
  const calls = { what: "two calls of contracts, the emitter", gas: 2 * price.coldAccount + price.coldSlot };
  const executeAll = [transactionPart(await inputOf(house, executed)), ...executeParts];
  return [
    gasFigure("vote: the first, by a bridge's adapter", first.gasUsed, [
      transactionPart(await inputOf(house, first)),
      ...voteSlots,
    ]),
    gasFigure(
      "vote: attesters, 3 of 4 signatures, the second vote",
      attested.gasUsed,
      [transactionPart(await inputOf(house, attested)), signers, calls, ...laterVote],
      { aim: 65_000, peer: peers.receivedMessage },
    ),
    gasFigure("execute: a settlement root", executed.gasUsed, executeAll, { peer: peers.layerZeroReceive }),
    gasFigure(
      "two votes, without their transactions, and execute",
      votesGas + second.gasUsed,
      [...voteSlots, ...laterVote, transactionPart(await inputOf(house, second)), ...executeParts],
      { aim: 105_000, peer: peers.layerZeroReceive },
    ),
    gasFigure("activate: a root takes effect", effect.activate.gasUsed, [
      transactionPart(await inputOf(house, effect.activate)),
      slotsPart("the effective root", 2, "changedSlot"),
      eventPart(2, 32),
    ]),
    gasFigure("activate: one asset's totals", effect.totals.gasUsed, [
      transactionPart(await inputOf(house, effect.totals)),
      slotsPart("the asset's totals and its claimable root", 5, "changedSlot"),
      { what: "the token's balance", gas: price.coldAccount + price.coldSlot },
      eventPart(3, 96),
    ]),
  ];
}

/** What transactions use beyond their base price and call data. */
async function withoutTransactions(house: SingleChainNetwork, receipts: readonly TransactionReceipt[]) {
  let gas = 0n;
  for (const receipt of receipts)
    gas += receipt.gasUsed - BigInt(price.transaction + callDataGas(await inputOf(house, receipt)));
  return gas;
}

/** A vote from an address that has no key here. */
async function voteFrom(house: SingleChainNetwork, from: Hex, envelope: Hex): Promise<TransactionReceipt> {
  await house.node.control.fund([from], 10n ** 20n);
  const data = encodeFunctionData({ abi: gateAbi, functionName: "vote", args: [envelope] });
  const send = house.client.request as (call: { method: string; params: readonly unknown[] }) => Promise<Hex>;
  await send({ method: "anvil_impersonateAccount", params: [from] });
  const hash = await send({
    method: "eth_sendTransaction",
    params: [{ from, to: house.at.gate, data, gas: "0x7a120" }],
  });
  return await house.client.waitForTransactionReceipt({ hash, pollingInterval: 20 });
}

async function claimFigures(house: SingleChainNetwork): Promise<GasFigure[]> {
  const leaf = alices(house, 5_000_000n);
  await settle(house, 8n, leaf);
  const first = await house.admin.send(claimOf(house, leaf));
  const more = alices(house, 6_000_000n);
  await settle(house, 9n, more);
  const repeated = await house.admin.send(claimOf(house, more));
  const shared = [
    slotsPart("a claimable root", 1, "coldSlot"),
    slotsPart("the pause, the asset's token with its votes and window", 2, "coldSlot"),
    slotsPart("what of the asset is unpaid and owed", 1, "changedSlot"),
    { what: "the token's own instructions, measured in a transfer alone", gas: await tokenInstructions(house) },
    pathPart(depth),
    eventPart(3, 96),
  ];
  const parts = async (receipt: TransactionReceipt, kind: "newSlot" | "changedSlot") => [
    transactionPart(await inputOf(house, receipt)),
    ...shared,
    slotsPart("what the account has claimed", 1, kind),
    transferPart({ toNew: kind === "newSlot" }),
  ];
  return [
    gasFigure("claim at depth 20: first, to a fresh address", first.gasUsed, await parts(first, "newSlot"), {
      aim: 100_000,
      peer: peers.merkleClaim,
    }),
    gasFigure("claim at depth 20: repeated", repeated.gasUsed, await parts(repeated, "changedSlot"), {
      aim: 66_000,
      peer: peers.merkleClaimLater,
    }),
  ];
}

/** What the token's code takes for a transfer beyond the parts of a floor. */
async function tokenInstructions(house: SingleChainNetwork): Promise<number> {
  const data = encodeFunctionData({ abi: parseAbi(["function transfer(address,uint256)"]), args: [fresh, 1n] });
  const [payer, { token: to }] = [await house.account("depositor"), house.at];
  await payer.send({ to, data, valueWei: 0n });
  const again = await payer.send({ to, data, valueWei: 0n });
  const parts = [transactionPart(await inputOf(house, again)), transferPart({ toNew: false })];
  // The account that a transaction calls is warm.
  return Number(again.gasUsed) + price.coldAccount - parts.reduce((sum, { gas }) => sum + gas, 0);
}

/** Ten members of one tree are paid in one transaction, each to a fresh address; the figure is of one of them. */
async function batchFigure(house: SingleChainNetwork): Promise<GasFigure> {
  const leaves = Array.from({ length: 16 }, (_, member): EntitlementLeaf => {
    const byte = (member + 16).toString(16);
    const recipient = addressAs32(`0x${byte.repeat(20)}`);
    return { account: `0x${byte.repeat(32)}`, asset, recipient, entitledQuanta: 1_000_000n, exitQuanta: 0n };
  });
  const tree = new MerkleTree(leaves.map((leaf) => entitlementLeafHash(scopeOf(house), leaf)));
  const above = Array.from({ length: depth - 4 }, (_, level): Hex => `0x${(level + 80).toString(16).repeat(32)}`);
  const root = above.reduce(
    (node, sibling) => fromHex(new MerkleTree([node, fromHex(sibling)]).root),
    fromHex(tree.root),
  );
  const totals = { asset, entitledQuanta: 27_000_000n, exitQuanta: 0n, consumedQuanta: bobsUnits };
  const message = await rootMessage(house, 10n, { root: toHex(root), totals });
  await deliver(house, message.envelope);
  await takeEffect(house, message);
  const claims = leaves.slice(0, batch).map((leaf, at) => ({ ...leaf, proof: [...tree.proof(at), ...above] }));
  const args = [claims];
  const receipt = await house.call(house.admin, house.at.vault, { abi: vaultAbi, functionName: "claimMany", args });
  const input = await inputOf(house, receipt);
  const parts = [
    { what: "a tenth of a transaction", gas: price.transaction / batch },
    { what: "call data", gas: Math.round(callDataGas(input) / batch) },
    slotsPart("what the account has claimed, and the recipient's balance", 2, "newSlot"),
    { what: "warm slots and calls of the token", gas: 1_000 },
    pathPart(depth),
    eventPart(3, 96),
    eventPart(3, 32),
  ];
  return gasFigure(
    `claim at depth 20: one of a batch of ${batch}, first, to a fresh address`,
    receipt.gasUsed / BigInt(batch),
    parts,
    {
      peer: peers.merkleClaim,
    },
  );
}

/** The second watchtower's vote, which has the effect. */
async function vetoFigure(house: SingleChainNetwork): Promise<GasFigure> {
  const state = await house.node.control.snapshot();
  const leaf = bobs(house, 5_000_000n);
  const message = await rootMessage(house, 11n, { root: leaf.root, totals: totalsFor(leaf) });
  await deliver(house, message.envelope);
  const [first, second] = house.watchtowers;
  const veto = { abi: gateAbi, functionName: "veto", args: [1, 10n] };
  await house.call(first, house.at.gate, veto);
  const receipt = await house.call(second, house.at.gate, veto);
  const parts = [
    transactionPart(await inputOf(house, receipt)),
    slotsPart("the watchtower, its set, the votes so far", 3, "coldSlot"),
    slotsPart("votes, lane, count of vetoes, and the vault's two slots", 5, "changedSlot"),
    { what: "the call of the receiver", gas: price.coldAccount },
    eventPart(3, 32),
    eventPart(3, 32),
  ];
  const figure = gasFigure("veto: the watchtower whose vote has the effect", receipt.gasUsed, parts);
  await house.node.control.revert(state);
  return figure;
}

const deskAbi = parseAbi([
  "function exit(bytes32 account, uint16 asset, bytes32 recipient, uint128 entitled, uint128 exit, bytes32[] proof) returns (uint128)",
  "function settle(uint16 asset)",
  "function freeze()",
]);

/** The house falls silent, somebody freezes the vault and settles the asset, and a member takes what is hers. */
async function exitFigure(house: SingleChainNetwork): Promise<GasFigure> {
  const { vault } = house.at;
  const leaf = deepLeaf(house, {
    account: alice,
    asset,
    recipient: addressAs32(fresh),
    entitledQuanta: 7_000_000n,
    exitQuanta: 3_000_000n,
  });
  const totals = { asset, entitledQuanta: 28_000_000n, exitQuanta: 3_000_000n, consumedQuanta: bobsUnits };
  const message = await rootMessage(house, 11n, { root: leaf.root, totals });
  await deliver(house, message.envelope);
  await takeEffect(house, message);
  await house.node.control.advanceSeconds(8 * 86_400);
  const desk = await house.client.readContract({ address: vault, abi: vaultAbi, functionName: "exitDesk" });
  await house.call(house.admin, desk, { abi: deskAbi, functionName: "freeze", args: [] });
  await house.call(house.admin, desk, { abi: deskAbi, functionName: "settle", args: [asset] });
  // Under a root that a transport is missing for, exits begin on the second day after the freeze.
  await house.node.control.advanceSeconds(2 * 86_400);
  const { account, recipient, entitledQuanta, exitQuanta } = leaf.leaf;
  const args = [account, asset, recipient, entitledQuanta, exitQuanta, leaf.proof];
  const receipt = await house.call(house.admin, desk, { abi: deskAbi, functionName: "exit", args });
  const parts = [
    transactionPart(await inputOf(house, receipt)),
    slotsPart("root, owed and held of the asset", 3, "coldSlot"),
    slotsPart("that the account has left", 1, "newSlot"),
    slotsPart("what has been paid", 2, "changedSlot"),
    { what: "the leaf", gas: 300 },
    pathPart(depth),
    transferPart({ toNew: false }),
    eventPart(3, 96),
  ];
  return gasFigure("exit: a member takes her share of a frozen vault at depth 20", receipt.gasUsed, parts);
}
