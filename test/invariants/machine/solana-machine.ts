import {
  activateAsset,
  activateRoot,
  assetAddress,
  type ClaimInput,
  claim,
  claimAddress,
  decodeAsset,
  decodeClaimRecord,
  decodeDepositPage,
  decodeVault,
  deposit,
  depositPageAddress,
  executeRoot,
  freeze,
  freezeIgnored,
  liftVeto,
  pause,
  payTakeBack,
  performAct,
  postVote,
  type RootSlot,
  requestTakeBack,
  requestWithdrawal,
  returnDeposit,
  scheduleAct,
  signerSet,
  suspendAsset,
  takeExit,
  unpause,
  veto,
} from "@isthmus/contracts-solana";
import { type ErrorCode, encodeVaa, type Hex, signDigest, type VaaBody, vaaDigest } from "@isthmus/protocol";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { Action, LeafPlace, ModelRoot, Voters } from "../model/action.ts";
import type { Observation, SlotView } from "../model/observation.ts";
import { type Outcome, type Terms, unitOf } from "../model/terms.ts";
import type { VaultMachine } from "./machine.ts";
import { accumulatorAt, assetNumber, type BuiltRoot, buildRoot } from "./messages.ts";
import type { Signer, SolanaVault } from "./solana-vault.ts";
import type { Svm } from "./svm.ts";
import { setUnits, unitsIn } from "./svm-tokens.ts";

type RequestAction = Extract<Action, { kind: "request-take-back" | "pay-take-back" | "request-withdrawal" }>;

/** In the place of entries that are no deposit. */
const noDeposit = { member: 0, asset: 0 };

const done = (code: ErrorCode | null): Outcome => ({ code, paidQuanta: [] });

/** A vault of the Solana program: every action is a transaction. */
export class SolanaMachine implements VaultMachine {
  readonly #terms: Terms;
  readonly #svm: Svm;
  readonly #vault: SolanaVault;
  readonly #built = new Map<number, BuiltRoot>();
  /** Of each deposit, in order, who made it and of what. */
  #deposits: { readonly member: number; readonly asset: number }[] = [];

  constructor(parts: { terms: Terms; svm: Svm; vault: SolanaVault }) {
    this.#terms = parts.terms;
    this.#svm = parts.svm;
    this.#vault = parts.vault;
  }

  perform(action: Action): Promise<Outcome> {
    return Promise.resolve(this.act(action));
  }

  /** Performs an action without waiting for anything. */
  act(action: Action): Outcome {
    const { ref, walletTokens, vaultTokens } = this.#vault;
    switch (action.kind) {
      case "deposit": {
        const input = {
          depositor: (this.#vault.wallets[action.member] as { publicKey: PublicKey }).publicKey,
          sourceToken: walletTokens[action.member]?.[action.asset] as PublicKey,
          account: this.#vault.naming.accounts[action.member] as Hex,
          asset: assetNumber(action.asset),
          mint: this.#vault.mints[action.asset] as PublicKey,
          tokenUnits: action.units,
          index: this.#state().depositIndex + 1n,
        };
        const outcome = this.#send(deposit(ref, input));
        if (outcome.code === null) this.#deposits.push({ member: action.member, asset: action.asset });
        return outcome;
      }
      case "root":
        return this.#root(action.root, action.voters);
      case "late-vote":
        return this.#vote(signerSet.guardians, this.#vault.guardians, this.#rootOf(action.root).envelope);
      case "claim":
        return this.#claims([action]);
      case "claim-many":
        return this.#claims(action.claims);
      case "exit":
        return this.#exit(action);
      case "take-back":
        return this.#takeBack(action.index);
      case "request-take-back":
      case "pay-take-back":
      case "request-withdrawal":
        return this.#request(action);
      case "freeze-ignored":
        return this.#send(freezeIgnored(ref, BigInt(action.index)));
      case "freeze":
        return this.#send(freeze(ref));
      case "activate":
        return this.#send(activateRoot(ref));
      case "activate-asset":
        return this.#activateAsset(action.root, action.asset);
      case "donate":
      case "vanish": {
        const token = vaultTokens[action.asset] as PublicKey;
        const change = action.kind === "donate" ? action.units : -action.units;
        setUnits(this.#svm, token, unitsIn(this.#svm, token) + change);
        return done(null);
      }
      default:
        return this.#turn(action);
    }
  }

  observe(): Promise<Observation> {
    return Promise.resolve(this.view());
  }

  /** Reads the accounts. */
  view(): Observation {
    const { ref, naming, vaultTokens, walletTokens } = this.#vault;
    const state = this.#state();
    return {
      depositIndex: Number(state.depositIndex),
      effective: slotView(state.effective),
      maturing: slotView(state.maturing),
      next: slotView(state.next),
      assets: this.#terms.assets.map((_, asset) => {
        const book = decodeAsset(this.#data(assetAddress(ref, assetNumber(asset))));
        const { depositedQuanta, paidQuanta, entitledQuanta, exitQuanta, consumedQuanta, effectiveCycle } = book;
        return {
          depositedQuanta,
          paidQuanta,
          entitledQuanta,
          exitQuanta,
          consumedQuanta,
          effectiveCycle: Number(effectiveCycle),
          vaultUnits: unitsIn(this.#svm, vaultTokens[asset] as PublicKey),
          walletUnits: walletTokens.map((tokens) => unitsIn(this.#svm, tokens[asset] as PublicKey)),
        };
      }),
      claimed: naming.accounts.map((account) =>
        this.#terms.assets.map((_, asset) => {
          const found = this.#svm.account(claimAddress(ref, account, assetNumber(asset)));
          return found === null ? 0n : decodeClaimRecord(found.data).claimedQuanta;
        }),
      ),
      frozen: state.frozenAtSeconds !== 0n,
    };
  }

  save(): Promise<() => Promise<void>> {
    const [back, deposits] = [this.#svm.save(), [...this.#deposits]];
    return Promise.resolve(() => {
      this.#deposits = deposits;
      return Promise.resolve(back());
    });
  }

  #state() {
    return decodeVault(this.#data(this.#vault.ref.vault));
  }

  #data(key: PublicKey): Uint8Array {
    return this.#svm.account(key)?.data ?? new Uint8Array();
  }

  #send(...instructions: readonly TransactionInstruction[]): Outcome {
    return done(this.#svm.send(instructions));
  }

  #root(root: ModelRoot, voters: Voters): Outcome {
    const built = buildRoot(this.#vault.naming, root, this.#accumulator(root.depositIndex));
    this.#built.set(root.number, built);
    const { guardians, attesters } = this.#vault;
    if (voters !== "attesters") this.#vote(signerSet.guardians, guardians, built.envelope);
    if (voters !== "bridges") this.#vote(signerSet.attesters, attesters, built.envelope);
    return this.#send(executeRoot(this.#vault.ref, built.envelope));
  }

  #vote(set: (typeof signerSet)[keyof typeof signerSet], signer: Signer, envelope: Uint8Array): Outcome {
    const { emitterChain, emitter, setIndex } = signer;
    const body: VaaBody = {
      timestampSeconds: this.#terms.openedAtSeconds,
      nonce: 1,
      emitterChain,
      emitter,
      sequence: 1n,
      consistency: 1,
      payload: envelope,
    };
    const vaa = encodeVaa({
      signerSet: setIndex,
      signatures: [signDigest(signer.key, vaaDigest(body), 0)],
      body,
    });
    return this.#send(postVote(this.#vault.ref, { payer: this.#svm.payer.publicKey, set, vaa }));
  }

  #accumulator(index: number): Hex {
    if (index === 0) return accumulatorAt([], 0);
    const page = this.#svm.account(depositPageAddress(this.#vault.ref, BigInt(index)));
    const records = page === null ? [] : decodeDepositPage(page.data);
    return records.find((record) => record.index === BigInt(index))?.accumulator ?? accumulatorAt([], index);
  }

  #rootOf(root: ModelRoot): BuiltRoot {
    return this.#built.get(root.number) ?? buildRoot(this.#vault.naming, root, this.#accumulator(root.depositIndex));
  }

  /** Claims of one transaction, no two of one account and asset. */
  #claims(claims: readonly LeafPlace[]): Outcome {
    const before = claims.map((one) => this.#claimedOf(one));
    const code = this.#svm.send(claims.map((one) => claim(this.#vault.ref, this.#leafInput(one))));
    if (code !== null) return done(code);
    const paid = claims.map((one, index) => this.#claimedOf(one) - (before[index] ?? 0n));
    return { code: null, paidQuanta: paid };
  }

  #leafInput({ root, place }: LeafPlace): ClaimInput {
    const { leaves, entitlements } = this.#rootOf(root);
    const leaf = leaves[place] as (typeof leaves)[number];
    const mint = this.#vault.mints[leaf.asset - 1] as PublicKey;
    return { payer: this.#svm.payer.publicKey, ...leaf, mint, proof: entitlements.proof(place) };
  }

  /** An exit; what it paid is what the vault's own tokens went down by. */
  #exit(place: LeafPlace): Outcome {
    const leaf = place.root.leaves[place.place];
    return this.#paying(leaf?.asset ?? 0, takeExit(this.#vault.ref, this.#leafInput(place)));
  }

  /** What a member asks of the vault: another entry of its hash chain. */
  #request(action: RequestAction): Outcome {
    const { ref, wallets, mints, naming } = this.#vault;
    const walletOf = (member: number): PublicKey => (wallets[member] as SolanaVault["wallets"][number]).publicKey;
    const index = this.#state().depositIndex + 1n;
    const instruction = (): TransactionInstruction => {
      if (action.kind === "request-withdrawal") {
        const { member, asset, quanta: amountQuanta } = action;
        const account = naming.accounts[member] as Hex;
        return requestWithdrawal(ref, {
          requester: walletOf(member),
          asset: assetNumber(asset),
          index,
          account,
          amountQuanta,
        });
      }
      const deposit = this.#deposits[action.index - 1] ?? noDeposit;
      const entry = { asset: assetNumber(deposit.asset), index, depositIndex: BigInt(action.index) };
      if (action.kind === "request-take-back") return requestTakeBack(ref, { ...entry, payer: walletOf(action.payer) });
      const [sender, mint] = [this.#svm.payer.publicKey, mints[deposit.asset] as PublicKey];
      return payTakeBack(ref, { ...entry, sender, mint, payer: walletOf(deposit.member) });
    };
    const outcome = this.#send(instruction());
    if (outcome.code === null) this.#deposits.push(noDeposit);
    return outcome;
  }

  #takeBack(index: number): Outcome {
    const deposit = this.#deposits[index - 1] ?? noDeposit;
    const instruction = returnDeposit(this.#vault.ref, {
      sender: this.#svm.payer.publicKey,
      index: BigInt(index),
      asset: assetNumber(deposit.asset),
      mint: this.#vault.mints[deposit.asset] as PublicKey,
      payer: (this.#vault.wallets[deposit.member] as SolanaVault["wallets"][number]).publicKey,
    });
    return this.#paying(deposit.asset, instruction);
  }

  #paying(asset: number, instruction: TransactionInstruction): Outcome {
    const token = this.#vault.vaultTokens[asset] as PublicKey;
    const before = unitsIn(this.#svm, token);
    const outcome = this.#send(instruction);
    if (outcome.code !== null) return outcome;
    return { code: null, paidQuanta: [(before - unitsIn(this.#svm, token)) / unitOf(this.#terms, asset)] };
  }

  #claimedOf({ root, place }: LeafPlace): bigint {
    const leaf = root.leaves[place];
    if (leaf === undefined) return 0n;
    const account = this.#vault.naming.accounts[leaf.member] as Hex;
    const found = this.#svm.account(claimAddress(this.#vault.ref, account, assetNumber(leaf.asset)));
    return found === null ? 0n : decodeClaimRecord(found.data).claimedQuanta;
  }

  #activateAsset(root: ModelRoot, asset: number): Outcome {
    const { totals, totalsTree } = this.#rootOf(root);
    return this.#send(
      activateAsset(this.#vault.ref, {
        totals: totals[asset] as (typeof totals)[number],
        mint: this.#vault.mints[asset] as PublicKey,
        proof: totalsTree.proof(asset),
        recordIndex: BigInt(root.totals[asset]?.recordIndex ?? 0),
      }),
    );
  }

  /** What keys and the clock do. */
  #turn(action: Action): Outcome {
    const { ref, admin, pauser, towers } = this.#vault;
    switch (action.kind) {
      case "wait":
        this.#svm.seconds += action.seconds;
        return done(null);
      case "veto":
        return towers.map(({ publicKey }) => this.#send(veto(ref, publicKey))).at(-1) ?? done(null);
      case "lift-veto":
        return this.#act(liftVeto(ref, admin.publicKey));
      case "pause":
        return this.#send(pause(ref, pauser.publicKey));
      case "unpause":
        return this.#send(unpause(ref, admin.publicKey));
      case "suspend": {
        const { suspended } = action;
        return this.#act(suspendAsset(ref, { admin: admin.publicKey, asset: assetNumber(action.asset), suspended }));
      }
      default:
        return done("INPUT_INVALID");
    }
  }

  /** An act of the admin through the timelock. */
  #act(act: TransactionInstruction): Outcome {
    const { ref, admin } = this.#vault;
    this.#send(scheduleAct(ref, admin.publicKey, act));
    this.#svm.seconds += this.#terms.platform.actSeconds;
    return this.#send(performAct(ref, act));
  }
}

function slotView(slot: RootSlot | null): SlotView | null {
  if (slot === null) return null;
  return {
    cycle: Number(slot.cycle),
    depositIndex: Number(slot.depositIndex),
    effectiveAtSeconds: Number(slot.effectiveAtSeconds),
  };
}
