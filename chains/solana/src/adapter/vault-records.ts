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
import { type Commitment, type Connection, type PublicKey, SYSVAR_CLOCK_PUBKEY } from "@solana/web3.js";
import { vaultRef } from "../call/vault-ref.ts";
import { clusterSecondsOf } from "../reader/vault-state.ts";

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
    const addresses = [this.#ref.vault, SYSVAR_CLOCK_PUBKEY];
    const [account, clock] = await this.#connection.getMultipleAccountsInfo(addresses, "confirmed");
    if (!account || !clock) throw new IsthmusError("NOT_FOUND", { account: "vault" });
    const vault = decodeVault(account.data);
    const { effective, maturing, next, exitPeriodSeconds } = vault;
    const chainSeconds = clusterSecondsOf(clock.data);
    const waiting = [maturing, next].filter((root) => root !== null);
    // One whose delay has passed is in effect by right.
    const last = waiting.findLast((root) => root.effectiveAtSeconds <= chainSeconds) ?? effective;
    const freezableFromSeconds = (last?.effectiveAtSeconds ?? vault.openedAtSeconds) + exitPeriodSeconds;
    return { effective, waiting, credit: [], chainSeconds, freezableFromSeconds, frozen: vault.frozenAtSeconds !== 0n };
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
