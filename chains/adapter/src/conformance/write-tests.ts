import { type EntitlementLeaf, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import type { TransactionRequest } from "../transaction.ts";
import type { Dispatched, DispatchedMessage } from "./adapter-world.ts";
import type { Suite } from "./suite.ts";

const codeOf = async (action: Promise<unknown>): Promise<string> => {
  const outcome: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  );
  return outcome instanceof IsthmusError ? outcome.code : `no code: ${String(outcome)}`;
};

/** A root on its way through an adapter: votes, execution, activation, each sent as services send it. */
export function testDelivery(suite: () => Suite): void {
  let leaf: EntitlementLeaf;
  let sent: Dispatched;
  const messageState = (message: DispatchedMessage, transport?: "wormhole" | "attester") =>
    suite().world.adapter.messageState(messageQuery(message, transport));

  it("delivers a root's votes, each seen by its transport alone, and its execution", async () => {
    const { asset, recipient, depositQuanta, finalise, dispatch } = suite().world;
    await finalise();
    leaf = { account: suite().account(1), asset, recipient, entitledQuanta: depositQuanta, exitQuanta: 0n };
    sent = await dispatch([leaf]);
    const { message } = sent;
    if (message === null) return;
    expect(await messageState(message, "wormhole")).toMatchObject({ executed: "absent", voted: "absent" });
    const execute: TransactionRequest = { kind: "execute", envelope: message.envelope };
    for (const [index, vote] of message.votes.entries()) {
      expect(await messageState(message, vote.transport)).toMatchObject({ voted: "absent" });
      await suite().deliver({ kind: "vote", ...vote });
      expect(await messageState(message, vote.transport)).toMatchObject({ voted: "included" });
      if (index === 0) expect(await codeOf(suite().deliver(execute))).toBe("VOTES_MISSING");
    }
    const [first] = message.votes;
    if (first !== undefined) expect(await codeOf(suite().deliver({ kind: "vote", ...first }))).toBe(alreadyVoted);
    await suite().deliver(execute);
    expect(await messageState(message)).toMatchObject({ executed: "included", newestSequence: message.sequence });
  });

  it("activates the root and its totals after the delay, and reads them as included, then as final", async () => {
    const { adapter, asset, mature, finalise } = suite().world;
    expect((await adapter.activationState({ asset, final: false })).maturingCycle).toBe(sent.cycle);
    await mature();
    await suite().deliver({ kind: "activate" });
    await suite().deliver(activateAsset(sent));
    const now = { effectiveCycle: sent.cycle, maturingCycle: 0n, assetCycle: sent.cycle };
    expect(await adapter.activationState({ asset, final: false })).toMatchObject(now);
    const before = await adapter.activationState({ asset, final: true });
    expect([before.effectiveCycle, before.assetCycle]).toEqual([0n, 0n]);
    await finalise();
    expect(await adapter.activationState({ asset, final: true })).toMatchObject(now);
    const { message } = sent;
    if (message === null) return;
    expect(await messageState(message)).toMatchObject({ executed: "final" });
    for (const { transport } of message.votes)
      expect(await messageState(message, transport)).toMatchObject({ voted: "final" });
  });

  it("pays the claim that the root allows", async () => {
    const { adapter, asset, recipient, claim, scope } = suite().world;
    const { contract: vault } = scope;
    const settled = await adapter.vaultState();
    expect(settled).toMatchObject({ effectiveCycle: sent.cycle, receivedCycle: sent.cycle });
    const consumedQuanta = suite().depositedQuanta;
    expect(settled.assets).toMatchObject([
      { entitledQuanta: leaf.entitledQuanta, consumedQuanta, effectiveCycle: sent.cycle },
    ]);
    expect(await adapter.claimedQuanta(leaf.account, asset)).toBe(0n);
    const [event] = await adapter.eventsOf(await claim(leaf));
    const paid = { amountQuanta: leaf.entitledQuanta, claimedTotalQuanta: leaf.entitledQuanta };
    expect(event).toMatchObject({ kind: "claim", vault, account: leaf.account, asset, recipient, ...paid });
    expect(await adapter.claimedQuanta(leaf.account, asset)).toBe(leaf.entitledQuanta);
    const events = (await suite().everything()).filter((found) => "vault" in found && found.vault === vault);
    const kinds = events.slice(Number(suite().lastIndex)).map((found) => found.kind);
    expect(kinds).toEqual(["root-received", "root-effective", "asset-effective", "claim"]);
    const { effectiveRoot: root } = settled;
    expect(events).toContainEqual(expect.objectContaining({ kind: "root-effective", cycle: sent.cycle, root }));
  });

  testFailure(suite, () => activateAsset(sent));
}

function messageQuery({ messageId, lane, sentAtSeconds }: DispatchedMessage, transport?: "wormhole" | "attester") {
  const query = { messageId, lane, sentAtSeconds };
  return transport === undefined ? query : { ...query, transport };
}

function activateAsset({ totals: [first] }: Dispatched): TransactionRequest {
  if (first === undefined) throw new Error("the root has no totals");
  return { kind: "activate-asset", ...first };
}

/** A request that the contract refuses because an earlier one had its effect. */
function testFailure(suite: () => Suite, repeated: () => TransactionRequest): void {
  it("follows a failed transaction to finality, with its cost and the contract's reason", async () => {
    const { adapter, finalise } = suite().world;
    const again = repeated();
    expect(await codeOf(adapter.simulate(await adapter.build(again)))).toBe("ASSET_ALREADY_EFFECTIVE");
    const { txId, raw } = await suite().send(again);
    expect(await suite().included(txId)).toMatchObject({ succeeded: false, final: false });
    await adapter.send(raw);
    await finalise();
    const status = await adapter.status(txId);
    expect(status).toMatchObject({ kind: "included", succeeded: false, final: true });
    if (status.kind === "included") {
      const { gasUsed = 0n, computeUnits = 0n } = status.cost;
      expect(gasUsed + computeUnits).toBeGreaterThan(0n);
    }
    expect((await adapter.failureOf(txId)).code).toBe("ASSET_ALREADY_EFFECTIVE");
  });
}

/** What the chain answers about transactions that were never sent. */
export function testSigning(suite: () => Suite): void {
  it("signs different bytes for each generation, and does not call a fresh one expired", async () => {
    const { adapter } = suite().world;
    const call = await adapter.build({ kind: "activate" });
    const terms = await adapter.terms([]);
    if (terms === null) throw new Error("no terms for a first attempt");
    const sign = (generation: number) =>
      adapter.sign(call, terms, {
        nonce: terms.nextNonce === null ? null : terms.nextNonce + BigInt(generation),
        generation,
      });
    const [first, again, second] = [await sign(1), await sign(1), await sign(2)];
    expect(again).toEqual(first);
    expect(second.txId).not.toBe(first.txId);
    const validity = { nonce: terms.nextNonce, lastHeight: terms.window?.lastHeight ?? null };
    expect(await adapter.isExpired(validity)).toBe(false);
  });

  it("raises both offers of a replacement by a tenth, or allows none", async () => {
    const { adapter } = suite().world;
    const first = (await adapter.terms([]))?.fees ?? null;
    const offers = [first ?? { maxFeePerGasWei: 1n, priorityFeePerGasWei: 1n }];
    const next = await adapter.terms(offers);
    if (first === null) return expect(next).toBeNull();
    expect((next?.fees?.maxFeePerGasWei ?? 0n) * 10n).toBeGreaterThanOrEqual(first.maxFeePerGasWei * 11n);
    expect((next?.fees?.priorityFeePerGasWei ?? 0n) * 10n).toBeGreaterThanOrEqual(first.priorityFeePerGasWei * 11n);
  });

  it("refuses a request that the chain has no call for", async () => {
    const { adapter, unsupported } = suite().world;
    if (unsupported !== null) expect(await codeOf(adapter.build(unsupported))).toBe("INPUT_INVALID");
  });

  it("throws REQUEST_TIMEOUT when its node is unreachable, whatever the question", async () => {
    const { adapter, unreachable, unknownTxId, asset } = suite().world;
    const call = await adapter.build({ kind: "activate" });
    const messageId = `0x${"07".repeat(32)}` as const;
    const questions = [
      () => unreachable.head(),
      () => unreachable.events({ fromHeight: 0n, toHeight: 1n }),
      () => unreachable.eventsOf(unknownTxId),
      () => unreachable.vaultState(),
      () => unreachable.finalVaultState(1n),
      () => unreachable.claimedQuanta(suite().account(1), asset),
      () => unreachable.blockTimeMs(),
      () => unreachable.messageState({ messageId, lane: 1, sentAtSeconds: 0n }),
      () => unreachable.activationState({ final: true }),
      () => unreachable.simulate(call),
      () => unreachable.terms([]),
      () => unreachable.send(adapter.sender.startsWith("0x") ? "0x02" : "AQ=="),
      () => unreachable.status(unknownTxId),
      () => unreachable.isExpired({ nonce: 0n, lastHeight: 0n }),
      () => unreachable.failureOf(unknownTxId),
    ];
    for (const question of questions) {
      const answer = await question().catch((error: unknown) => error);
      expect(isIsthmusError(answer, "REQUEST_TIMEOUT"), `${question}: ${String(answer)}`).toBe(true);
    }
  });
}

const alreadyVoted = "MESSAGE_ALREADY_VOTED";
