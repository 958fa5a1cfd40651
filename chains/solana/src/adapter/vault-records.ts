import type {
  ActivationState,
  HeldRoots,
  Inclusion,
  MessageQuery,
  MessageState,
  SolanaDeployment,
} from "@isthmus/adapter";
import {
  assetAddress,
  decodeAsset,
  decodeVault,
  decodeVoteRecord,
  type VaultState,
  type VoteRecord,
  voteAddress,
} from "@isthmus/contracts-solana";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import type { Commitment, Connection, PublicKey } from "@solana/web3.js";
import { vaultRef } from "../call/vault-ref.ts";

/** Both signer sets must vote. */
const votesNeeded = 2;

/** Reads the vault program's records of messages and roots. */
export class VaultRecords {
  readonly #connection: Connection;
  readonly #ref: ReturnType<typeof vaultRef>;

  constructor(connection: Connection, deployment: SolanaDeployment) {
    this.#connection = connection;
    this.#ref = vaultRef(deployment);
  }

  /** What the vault knows of a message. @throws INPUT_INVALID for a transport that does not deliver to Solana */
  async messageState({ messageId, transport }: MessageQuery): Promise<MessageState> {
    if (transport === "layerzero" || transport === "native")
      throw new IsthmusError("INPUT_INVALID", { field: "transport", value: transport });
    const [record, vault] = await Promise.all([this.#votes(messageId, "confirmed"), this.#vault("confirmed")]);
    const voted = (votes: VoteRecord | null) =>
      transport !== undefined && votes?.[transport === "wormhole" ? "guardiansVoted" : "attestersVoted"] === true;
    const executed = (votes: VoteRecord | null) => votes?.executed === true;
    const final = voted(record) || executed(record) ? await this.#votes(messageId, "finalized") : null;
    const inclusion = (holds: (votes: VoteRecord | null) => boolean): Inclusion =>
      holds(final) ? "final" : holds(record) ? "included" : "absent";
    const count = Number(record?.guardiansVoted ?? false) + Number(record?.attestersVoted ?? false);
    return {
      executed: inclusion(executed),
      voted: inclusion(voted),
      newestSequence: vault.lastSequence,
      votes: { count, needed: votesNeeded },
    };
  }

  /** The vault's root slots. @throws ASSET_UNKNOWN when the vault has no such asset */
  async activationState(query: { readonly asset?: number; readonly final: boolean }): Promise<ActivationState> {
    const commitment = query.final ? "finalized" : "confirmed";
    const [vault, assetCycle] = await Promise.all([
      this.#vault(commitment),
      query.asset === undefined ? 0n : this.#assetCycle(query.asset, commitment),
    ]);
    return {
      effectiveCycle: vault.effective?.cycle ?? 0n,
      maturingCycle: vault.maturing?.cycle ?? 0n,
      maturesAtSeconds: vault.maturing?.effectiveAtSeconds ?? 0n,
      nextCycle: vault.next?.cycle ?? 0n,
      // The cluster's clock is a sysvar that only a program run reads at the right slot.
      chainSeconds: null,
      assetCycle,
    };
  }

  /** The vault's roots, as of the newest confirmed slot. */
  async heldRoots(): Promise<HeldRoots> {
    const { effective, maturing, next } = await this.#vault("confirmed");
    const waiting = [maturing, next].filter((root) => root !== null);
    return { effective, waiting, credit: [], chainSeconds: null, freezableFromSeconds: null, frozen: false };
  }

  async #vault(commitment: Commitment): Promise<VaultState> {
    const bytes = await this.#account(this.#ref.vault, commitment);
    if (bytes === null) throw new IsthmusError("NOT_FOUND", { account: "vault" });
    return decodeVault(bytes);
  }

  async #votes(messageId: Hex, commitment: Commitment): Promise<VoteRecord | null> {
    const bytes = await this.#account(voteAddress(this.#ref, messageId), commitment);
    return bytes === null || bytes.length === 0 ? null : decodeVoteRecord(bytes);
  }

  async #assetCycle(asset: number, commitment: Commitment): Promise<bigint> {
    const bytes = await this.#account(assetAddress(this.#ref, asset), commitment);
    if (bytes === null) throw new IsthmusError("ASSET_UNKNOWN", { asset });
    return decodeAsset(bytes).effectiveCycle;
  }

  async #account(address: PublicKey, commitment: Commitment): Promise<Uint8Array | null> {
    const info = await this.#connection.getAccountInfo(address, commitment);
    return info === null ? null : info.data;
  }
}
