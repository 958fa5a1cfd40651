import {
  collateralVaultAbi,
  exitDeskAbi,
  hostileTokenAbi,
  messageGateAbi,
  requestDeskAbi,
} from "@isthmus/contracts-evm";
import { type Hex, toHex } from "@isthmus/protocol";
import { decodeFunctionResult, encodeFunctionData } from "viem";
import type { Action, LeafPlace, ModelRoot, Voters } from "../model/action.ts";
import type { Observation } from "../model/observation.ts";
import type { Outcome, Terms } from "../model/terms.ts";
import { codeOfRevert } from "./evm-error.ts";
import { observeEvm } from "./evm-observation.ts";
import type { ContractCall, EvmRpc } from "./evm-rpc.ts";
import { type EvmVault, parties } from "./evm-vault.ts";
import type { VaultMachine } from "./machine.ts";
import { accumulatorAt, assetNumber, type BuiltRoot, buildRoot } from "./messages.ts";

const settlementLane = 1;

/** A call that refuses with what it returned or why. */
type Sent = { readonly code: null; readonly data: Hex } | { readonly code: NonNullable<Outcome["code"]> };

/** In the place of entries that are no deposit. */
const noDeposit = { member: 0, asset: 0, amountQuanta: 1n };

const plain = (sent: Sent): Outcome => ({ code: sent.code, paidQuanta: [] });

/** A vault of the Solidity contracts: every action is a transaction with its receipt. */
export class EvmMachine implements VaultMachine {
  readonly #rpc: EvmRpc;
  readonly #vault: EvmVault;
  readonly #terms: Terms;
  #built = new Map<number, BuiltRoot>();
  #accumulators: Hex[] = [];
  #deposits: { member: number; asset: number; amountQuanta: bigint }[] = [];
  #seconds: number;

  constructor(parts: { rpc: EvmRpc; vault: EvmVault; terms: Terms }) {
    this.#rpc = parts.rpc;
    this.#vault = parts.vault;
    this.#terms = parts.terms;
    this.#seconds = parts.terms.openedAtSeconds;
  }

  async perform(action: Action): Promise<Outcome> {
    switch (action.kind) {
      case "deposit":
        return this.#deposit(action);
      case "root":
        return this.#root(action.root, action.voters);
      case "late-vote":
        return this.#lateVote(action.root, action.asset);
      case "claim":
        return this.#paid(await this.#toVault("claim", this.#leafArgs(action)), "claim");
      case "claim-many":
        return this.#claimMany(action.claims);
      case "activate":
        return plain(await this.#toVault("activate", []));
      case "activate-asset":
        return this.#activateAsset(action.root, action.asset);
      case "exit":
        return this.#paid(await this.#toDesk("exit", this.#leafArgs(action)), "exit");
      case "take-back":
        return this.#takeBack(action.index);
      case "request-take-back":
        return this.#requestTakeBack(action.index, action.payer);
      case "pay-take-back":
        return this.#payTakeBack(action.index);
      case "request-withdrawal":
        return this.#requestWithdrawal(action);
      case "freeze-ignored":
        return plain(await this.#toDesk("freezeIgnored", [BigInt(action.index)]));
      case "freeze":
        return plain(await this.#toDesk("freeze", []));
      case "settle":
        return plain(await this.#toDesk("settle", [assetNumber(action.asset)]));
      default:
        return this.#turn(action);
    }
  }

  observe(): Promise<Observation> {
    return observeEvm(this.#rpc, this.#vault, this.#terms);
  }

  async save(): Promise<() => Promise<void>> {
    const [snapshot, seconds] = [await this.#rpc.snapshot(), this.#seconds];
    const [accumulators, deposits] = [[...this.#accumulators], [...this.#deposits]];
    return async () => {
      await this.#rpc.revert(snapshot);
      [this.#seconds, this.#accumulators, this.#deposits] = [seconds, accumulators, deposits];
    };
  }

  /** Calls the next transfer of an asset's token makes, and whether the last one went through. */
  async arm(asset: number, call: { to: Hex; data: Hex }): Promise<void> {
    await this.#toToken(asset, "arm", [call.to, call.data]);
  }

  async #send(call: ContractCall): Promise<Sent> {
    const tried = await this.#rpc.try(call);
    if (!tried.done) return { code: codeOfRevert(tried.data) };
    await this.#rpc.send(call);
    return { code: null, data: tried.data };
  }

  #toVault(functionName: VaultFunction, args: readonly unknown[], from: Hex = parties.anyone): Promise<Sent> {
    const data = encodeFunctionData({ abi: collateralVaultAbi, functionName, args } as never);
    return this.#send({ from, to: this.#vault.vault, data });
  }

  #toGate(functionName: GateFunction, args: readonly unknown[], from: Hex = parties.anyone): Promise<Sent> {
    const data = encodeFunctionData({ abi: messageGateAbi, functionName, args } as never);
    return this.#send({ from, to: this.#vault.gate, data });
  }

  async #toRequests(functionName: RequestFunction, args: readonly unknown[], from: Hex): Promise<Outcome> {
    const data = encodeFunctionData({ abi: requestDeskAbi, functionName, args } as never);
    return plain(await this.#send({ from, to: this.#vault.requests, data }));
  }

  #toDesk(
    functionName: "freeze" | "freezeIgnored" | "settle" | "exit" | "takeBack",
    args: readonly unknown[],
  ): Promise<Sent> {
    const data = encodeFunctionData({ abi: exitDeskAbi, functionName, args } as never);
    return this.#send({ from: parties.anyone, to: this.#vault.desk, data });
  }

  async #toToken(asset: number, functionName: TokenFunction, args: readonly unknown[]): Promise<Outcome> {
    const data = encodeFunctionData({ abi: hostileTokenAbi, functionName, args } as never);
    return plain(await this.#send({ from: parties.anyone, to: this.#vault.tokens[asset] as Hex, data }));
  }

  #paid(sent: Sent, functionName: "claim" | "exit"): Outcome {
    if (sent.code !== null) return plain(sent);
    const paid =
      functionName === "claim"
        ? decodeFunctionResult({ abi: collateralVaultAbi, functionName, data: sent.data })
        : decodeFunctionResult({ abi: exitDeskAbi, functionName, data: sent.data });
    return { code: null, paidQuanta: [paid] };
  }

  async #deposit(action: { member: number; asset: number; units: bigint }): Promise<Outcome> {
    const { member, asset, units } = action;
    const { wallets, naming } = this.#vault;
    const before = await this.observe();
    const args = [naming.accounts[member], assetNumber(asset), units];
    const sent = await this.#toVault("deposit", args, wallets[member] as Hex);
    if (sent.code !== null) return plain(sent);
    await this.#record();
    const { assets } = await this.observe();
    const amountQuanta = (assets[asset]?.depositedQuanta ?? 0n) - (before.assets[asset]?.depositedQuanta ?? 0n);
    this.#deposits.push({ member, asset, amountQuanta });
    return plain(sent);
  }

  /** Keeps the accumulator of a new entry. */
  async #record(): Promise<void> {
    const question = { abi: collateralVaultAbi, functionName: "depositAccumulator" } as const;
    const [data] = await this.#rpc.read([{ to: this.#vault.vault, data: encodeFunctionData(question) }]);
    this.#accumulators.push(decodeFunctionResult({ ...question, data: data as Hex }));
  }

  /** An entry other than a deposit follows. */
  async #entry(outcome: Outcome): Promise<Outcome> {
    if (outcome.code !== null) return outcome;
    this.#deposits.push(noDeposit);
    await this.#record();
    return outcome;
  }

  async #requestTakeBack(index: number, payer: number): Promise<Outcome> {
    const [previous, account, asset, amountQuanta] = this.#depositArgs(index);
    const from = this.#vault.wallets[payer] as Hex;
    return this.#entry(await this.#toRequests("requestTakeBack", [previous, account, asset, amountQuanta], from));
  }

  async #payTakeBack(index: number): Promise<Outcome> {
    return this.#entry(await this.#toRequests("payTakeBack", this.#depositArgs(index), parties.anyone));
  }

  async #requestWithdrawal(what: { member: number; asset: number; quanta: bigint }): Promise<Outcome> {
    const { wallets, naming } = this.#vault;
    const args = [naming.accounts[what.member], assetNumber(what.asset), what.quanta];
    return this.#entry(await this.#toRequests("requestWithdrawal", args, wallets[what.member] as Hex));
  }

  /** What proves a deposit, or does not where there is none. */
  #depositArgs(index: number): readonly unknown[] {
    const deposit = this.#deposits[index - 1] ?? noDeposit;
    const { wallets, naming } = this.#vault;
    const [account, payer] = [naming.accounts[deposit.member], wallets[deposit.member]];
    const previous = accumulatorAt(this.#accumulators, index - 1);
    return [previous, account, assetNumber(deposit.asset), deposit.amountQuanta, payer];
  }

  async #root(root: ModelRoot, voters: Voters): Promise<Outcome> {
    const built = buildRoot(this.#vault.naming, root, accumulatorAt(this.#accumulators, root.depositIndex));
    this.#built.set(root.number, built);
    const envelope = toHex(built.envelope);
    for (const voter of votersOf(voters)) await this.#toGate("vote", [envelope], voter);
    return plain(await this.#toGate("execute", [envelope]));
  }

  async #lateVote(root: ModelRoot, asset: number): Promise<Outcome> {
    const envelope = toHex(this.#rootOf(root).envelope);
    const voted = await this.#toGate("vote", [envelope], parties.bridgeB);
    if (voted.code !== null) return plain(voted);
    return plain(await this.#toVault("liftBudget", [assetNumber(asset), envelope]));
  }

  #rootOf(root: ModelRoot): BuiltRoot {
    return this.#built.get(root.number) ?? buildRoot(this.#vault.naming, root, accumulatorAt([], root.depositIndex));
  }

  #leafArgs({ root, place }: LeafPlace): readonly unknown[] {
    const { leaves, entitlements } = this.#rootOf(root);
    const { account, asset, recipient, entitledQuanta, exitQuanta } = leaves[place] as (typeof leaves)[number];
    return [account, asset, recipient, entitledQuanta, exitQuanta, entitlements.proof(place)];
  }

  async #claimMany(claims: readonly LeafPlace[]): Promise<Outcome> {
    const args = claims.map((one) => {
      const [account, asset, recipient, entitledQuanta, exitQuanta, proof] = this.#leafArgs(one);
      return { account, asset, recipient, entitledQuanta, exitQuanta, proof };
    });
    const sent = await this.#toVault("claimMany", [args]);
    if (sent.code !== null) return plain(sent);
    const paid = decodeFunctionResult({ abi: collateralVaultAbi, functionName: "claimMany", data: sent.data });
    return { code: null, paidQuanta: paid };
  }

  async #activateAsset(root: ModelRoot, asset: number): Promise<Outcome> {
    const { totals, totalsTree } = this.#rootOf(root);
    const accumulator = accumulatorAt(this.#accumulators, root.totals[asset]?.recordIndex ?? 0);
    const args = [totals[asset], totalsTree.proof(asset), accumulator];
    return plain(await this.#toVault("activateAsset", args));
  }

  async #takeBack(index: number): Promise<Outcome> {
    const sent = await this.#toDesk("takeBack", this.#depositArgs(index));
    if (sent.code !== null) return plain(sent);
    const paid = decodeFunctionResult({ abi: exitDeskAbi, functionName: "takeBack", data: sent.data });
    return { code: null, paidQuanta: [paid] };
  }

  /** What keys, the clock and tokens do. */
  async #turn(action: Action): Promise<Outcome> {
    const { wallets, vault } = this.#vault;
    switch (action.kind) {
      case "wait":
        this.#seconds += action.seconds;
        await this.#rpc.setSeconds(this.#seconds);
        return { code: null, paidQuanta: [] };
      case "veto":
        return this.#veto();
      case "lift-veto":
        return plain(await this.#toGate("liftVeto", [settlementLane], parties.admin));
      case "pause":
        return plain(await this.#toVault("pause", [], parties.pauser));
      case "unpause":
        return plain(await this.#toVault("unpause", [], parties.admin));
      case "suspend": {
        const args = [assetNumber(action.asset), action.suspended];
        return plain(await this.#toVault("suspendAsset", args, parties.admin));
      }
      case "donate":
        return this.#toToken(action.asset, "mint", [vault, action.units]);
      case "vanish":
        return this.#toToken(action.asset, "shrink", [vault, action.units]);
      case "block":
        return this.#toToken(action.asset, "block_", [wallets[action.member], action.blocked]);
      case "fee":
        return this.#toToken(action.asset, "setFee", [BigInt(action.feeBps)]);
      default:
        return { code: "INPUT_INVALID", paidQuanta: [] };
    }
  }

  /** As many watchtowers as it takes name the sequence that is the last again. */
  async #veto(): Promise<Outcome> {
    const { effective } = await this.observe();
    let last: Outcome = { code: null, paidQuanta: [] };
    for (const tower of parties.towers)
      last = plain(await this.#toGate("veto", [settlementLane, BigInt(effective?.cycle ?? 0)], tower));
    return last;
  }
}

type VaultFunction =
  | "deposit"
  | "claim"
  | "claimMany"
  | "activate"
  | "activateAsset"
  | "liftBudget"
  | "pause"
  | "unpause"
  | "suspendAsset";
type RequestFunction = "requestTakeBack" | "payTakeBack" | "requestWithdrawal";
type GateFunction = "vote" | "execute" | "veto" | "liftVeto";
type TokenFunction = "mint" | "shrink" | "block_" | "setFee" | "arm";

function votersOf(voters: Voters): readonly Hex[] {
  const { bridgeA, bridgeB, attesters } = parties;
  if (voters === "all") return [bridgeA, bridgeB, attesters];
  if (voters === "two") return [bridgeA, attesters];
  return voters === "bridges" ? [bridgeA, bridgeB] : [attesters];
}
