import {
  activateAsset,
  activateRoot,
  assetAddress,
  decodeAsset,
  decodeVault,
  decodeVoteRecord,
  executeRoot,
  postVote,
  signerSet,
  type VaultRef,
  type VaultState,
  type VoteRecord,
  voteAddress,
} from "@isthmus/contracts-solana";
import { fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import type { Commitment, Connection, PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { Row } from "../../outbox/row.ts";
import { isPastDeadline } from "../evm/follow-carriers.ts";
import { collectVaa, type EvmParts } from "../evm/vote-carrier.ts";
import type { Carrier, Destination, Progress } from "../outcome.ts";
import { StepReverted } from "../step-reverted.ts";
import { asked, type SolanaPush, type SolanaSender } from "./solana-sender.ts";

/** What the Solana carriers work with. */
export interface SolanaParts extends Pick<EvmParts, "outbox" | "signatures" | "pollIntervalMs"> {
  readonly connection: Connection;
  readonly ref: VaultRef;
  readonly sender: SolanaSender;
}

/** Compute limits, explicit per instruction; three signatures take about 80,000 units. */
const computeUnits = { vote: 400_000, execute: 200_000, activate: 100_000, activateAsset: 200_000 } as const;

/** A Solana vault as a destination of messages: two signer sets vote, both are needed. */
export class SolanaDestination implements Destination {
  readonly carriers: Destination["carriers"];
  readonly #parts: SolanaParts;

  constructor(parts: SolanaParts) {
    this.#parts = parts;
    const carrier = (advance: (row: Row) => Promise<Progress>): Carrier => ({ advance });
    this.carriers = {
      wormhole: carrier((row) => this.#vote(row, "wormhole")),
      attester: carrier((row) => this.#vote(row, "attester")),
      execute: carrier((row) => this.#execute(row)),
      activate: carrier((row) => this.#activate(row)),
      "activate-asset": carrier((row) => this.#activateAsset(row)),
    };
  }

  settle(row: Row): Promise<{ readonly row: Row; readonly settled: boolean }> {
    return this.#parts.sender.settle(row);
  }

  async #vote(row: Row, transport: "wormhole" | "attester"): Promise<Progress> {
    const { messageId, sequence } = row.message;
    const voted = (record: VoteRecord | null) =>
      record !== null && (transport === "wormhole" ? record.guardiansVoted : record.attestersVoted);
    const [record, vault] = await Promise.all([this.#voteRecord(messageId, "confirmed"), this.#vault("confirmed")]);
    if (voted(record)) return this.#there(row, voted(await this.#voteRecord(messageId, "finalized")));
    if (row.state !== "submitted") {
      if (record?.executed === true) return { kind: "effective", row, reason: "ALREADY_THERE" };
      if (vault.lastSequence > sequence) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    }
    const signed = row.proof === null ? await collectVaa(this.#parts, row, transport) : row;
    if (signed.proof === null || !("vaa" in signed.proof)) throw new IsthmusError("INTERNAL", { row: row.id });
    const vote = postVote(this.#parts.ref, {
      payer: this.#parts.sender.payer,
      set: transport === "wormhole" ? signerSet.guardians : signerSet.attesters,
      vaa: fromHex(signed.proof.vaa),
    });
    return await this.#send(signed, "post-vote", vote, computeUnits.vote);
  }

  async #execute(row: Row): Promise<Progress> {
    const { messageId, sequence, envelope } = row.message;
    const [record, vault] = await Promise.all([this.#voteRecord(messageId, "confirmed"), this.#vault("confirmed")]);
    if (record?.executed === true)
      return this.#there(row, (await this.#voteRecord(messageId, "finalized"))?.executed === true);
    if (row.state !== "submitted") {
      if (vault.lastSequence > sequence) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
      const votes = Number(record?.guardiansVoted ?? false) + Number(record?.attestersVoted ?? false);
      if (votes < 2) throw new IsthmusError("VOTES_MISSING", { votes, needed: 2 });
    }
    const execute = executeRoot(this.#parts.ref, fromHex(envelope));
    return await this.#send(row, "execute", execute, computeUnits.execute);
  }

  async #activate(row: Row): Promise<Progress> {
    const { cycle } = row.message;
    const { pollIntervalMs, ref } = this.#parts;
    const vault = await this.#vault("confirmed");
    const effective = vault.effective?.cycle ?? 0n;
    if (effective > cycle) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    if (effective === cycle)
      return this.#there(row, ((await this.#vault("finalized")).effective?.cycle ?? 0n) >= cycle);
    if (row.state !== "submitted") {
      const received = [vault.maturing?.cycle ?? 0n, vault.next?.cycle ?? 0n];
      // A newer root has taken the slot that this one was in, or never was in.
      if (!received.includes(cycle) && received.some((held) => held > cycle))
        return { kind: "effective", row, reason: "SEQUENCE_STALE" };
      if (vault.maturing?.cycle !== cycle) {
        const record = await this.#voteRecord(row.message.messageId, "confirmed");
        if (isPastDeadline(row) && record?.executed !== true)
          throw new IsthmusError("DEADLINE_PASSED", { deadlineSeconds: row.message.deadlineSeconds });
        return { kind: "wait", row, delayMs: pollIntervalMs };
      }
    }
    return await this.#send(row, "activate", activateRoot(ref), computeUnits.activate);
  }

  async #activateAsset(row: Row): Promise<Progress> {
    const { cycle } = row.message;
    if (!("totals" in row.source)) throw new IsthmusError("PROOF_INVALID", { row: row.id });
    const { totals } = row.source;
    const [held, vault] = await Promise.all([this.#assetCycle(row.asset, "confirmed"), this.#vault("confirmed")]);
    if (held > cycle) return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    if (held === cycle) return this.#there(row, (await this.#assetCycle(row.asset, "finalized")) >= cycle);
    if (row.state !== "submitted" && (vault.effective?.cycle ?? 0n) > cycle)
      return { kind: "effective", row, reason: "SEQUENCE_STALE" };
    const leaf = {
      asset: totals.asset,
      entitledQuanta: BigInt(totals.entitledQuanta),
      exitQuanta: BigInt(totals.exitQuanta),
      consumedQuanta: BigInt(totals.consumedQuanta),
    };
    const input = { totals: leaf, proof: totals.proof, recordIndex: BigInt(totals.depositRecordIndex) };
    const activate = activateAsset(this.#parts.ref, input);
    return await this.#send(row, `activate-asset-${row.asset}`, activate, computeUnits.activateAsset);
  }

  async #send(row: Row, step: string, instruction: TransactionInstruction, units: number): Promise<Progress> {
    const { sender, pollIntervalMs } = this.#parts;
    const push: SolanaPush = await sender.push(row, step, [instruction], units);
    if (push.kind === "reverted") throw new StepReverted(push.row, push.error);
    return { kind: push.kind === "included" ? "included" : "wait", row: push.row, delayMs: pollIntervalMs };
  }

  #there(row: Row, final: boolean): Progress {
    if (!final) return { kind: "included", row, delayMs: this.#parts.pollIntervalMs };
    return { kind: "effective", row, reason: row.state === "submitted" ? "DELIVERED" : "ALREADY_THERE" };
  }

  async #vault(commitment: Commitment): Promise<VaultState> {
    const bytes = await this.#account(this.#parts.ref.vault, commitment);
    if (bytes === null) throw new IsthmusError("NOT_FOUND", { account: "vault" });
    return decodeVault(bytes);
  }

  async #voteRecord(messageId: Hex, commitment: Commitment): Promise<VoteRecord | null> {
    const bytes = await this.#account(voteAddress(this.#parts.ref, messageId), commitment);
    return bytes === null || bytes.length === 0 ? null : decodeVoteRecord(bytes);
  }

  async #assetCycle(asset: number, commitment: Commitment): Promise<bigint> {
    const bytes = await this.#account(assetAddress(this.#parts.ref, asset), commitment);
    if (bytes === null) throw new IsthmusError("ASSET_UNKNOWN", { asset });
    return decodeAsset(bytes).effectiveCycle;
  }

  async #account(address: PublicKey, commitment: Commitment): Promise<Uint8Array | null> {
    const info = await asked(() => this.#parts.connection.getAccountInfo(address, commitment));
    return info === null ? null : info.data;
  }
}
