import type { LateQuery, LateStep, LateVotes, SolanaDeployment } from "@isthmus/adapter";
import {
  decodeVault,
  decodeVoteRecord,
  type VaultRef,
  type VaultState,
  type VoteRecord,
  voteAddress,
  votePlace,
} from "@isthmus/contracts-solana";
import { type Hex, IsthmusError, uintBytes } from "@isthmus/protocol";
import type { Connection } from "@solana/web3.js";
import bs58 from "bs58";
import { vaultRef } from "../call/vault-ref.ts";
import { decodeNodeError } from "../error/decode-node-error.ts";

/**
 * Shows a Solana vault two messages of one sequence, so that their root waits twice its delay (PROTOCOL P23). Due while the root of
 * the sequence waits, whichever message brought it: once for each message that was executed.
 */
export class SolanaLateVotes implements LateVotes {
  readonly #connection: Connection;
  readonly #ref: VaultRef;

  constructor(connection: Connection, deployment: SolanaDeployment) {
    this.#connection = connection;
    this.#ref = vaultRef(deployment);
  }

  async nextStep({ messageId, sequence }: LateQuery): Promise<LateStep> {
    try {
      const vault = await this.#vault();
      if (vault.frozenAtSeconds > 0n) return { kind: "over" };
      if (![vault.maturing, vault.next].some((root) => root?.cycle === sequence)) {
        const isExpected = vault.lastSequence < sequence && (await this.#votes(messageId))?.executed !== true;
        return { kind: isExpected ? "wait" : "over" };
      }
      const ids = conflictOf(await this.#votesOf(sequence));
      return ids === null ? { kind: "wait" } : { kind: "due", request: { kind: "report-conflict", messageIds: ids } };
    } catch (error) {
      throw decodeNodeError(error);
    }
  }

  async #vault(): Promise<VaultState> {
    const account = await this.#connection.getAccountInfo(this.#ref.vault, "confirmed");
    if (account === null) throw new IsthmusError("NOT_FOUND", { account: "vault" });
    return decodeVault(account.data);
  }

  async #votes(messageId: Hex): Promise<VoteRecord | null> {
    const account = await this.#connection.getAccountInfo(voteAddress(this.#ref, messageId), "confirmed");
    return account === null || account.data.length === 0 ? null : decodeVoteRecord(account.data);
  }

  /** Every message of a sequence that has votes at this vault. Records, since whoever votes can hide its events by filling the log. */
  async #votesOf(sequence: bigint): Promise<VoteRecord[]> {
    const bytes = bs58.encode(uintBytes(sequence, 8).reverse());
    const filters = [{ dataSize: votePlace.sizeBytes }, { memcmp: { offset: votePlace.sequenceOffset, bytes } }];
    const found = await this.#connection.getProgramAccounts(this.#ref.programId, { commitment: "confirmed", filters });
    return found.flatMap(({ pubkey, account }) => {
      const record = decodeVoteRecord(account.data);
      // Other vaults of the program have messages of this sequence too.
      return pubkey.equals(voteAddress(this.#ref, record.messageId)) ? [record] : [];
    });
  }
}

/** The executed message that has not waited for its conflict, and the first other one by id; null where there is none. */
function conflictOf(votes: readonly VoteRecord[]): readonly [Hex, Hex] | null {
  const executed = votes.find((vote) => vote.executed && !vote.inConflict);
  if (executed === undefined) return null;
  const others = votes.map((vote) => vote.messageId).filter((id) => id !== executed.messageId);
  const [other] = others.sort();
  return other === undefined ? null : [executed.messageId, other];
}
