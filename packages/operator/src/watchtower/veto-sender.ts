import type { ChainAdapter, FeeOffer } from "@isthmus/adapter";

/** A vote that was sent. */
interface SentVote {
  readonly txId: string;
  readonly raw: string;
  readonly nonce: bigint | null;
  readonly lastHeight: bigint | null;
  readonly fees: readonly FeeOffer[];
  readonly sentMs: number;
  readonly included: boolean;
}

/** The parts of an adapter that a vote needs. */
export type VotingAdapter = Pick<ChainAdapter, "build" | "terms" | "sign" | "send" | "status" | "isExpired">;

/** A vote that no block holds is offered again at a higher fee after this long. */
const replaceAfterMs = 15_000;
/** A vote that brought no veto is repeated: the other towers may have voted for another veto meanwhile. */
const repeatAfterMs = 60_000;

/**
 * Sends one chain's votes to veto, one at a time. Nothing is stored: after a restart a vote is cast again, which counts once.
 */
export class VetoSender {
  readonly #adapter: VotingAdapter;
  readonly #nowMs: () => number;
  readonly #votes = new Map<string, SentVote>();
  #generation = 0;

  constructor(adapter: VotingAdapter, nowMs: () => number) {
    this.#adapter = adapter;
    this.#nowMs = nowMs;
  }

  /**
   * Brings the vote one step further: sends it, sends it again, or raises its fee.
   * @returns whether a new vote was sent
   */
  async vote(lane: number, sequence: bigint): Promise<boolean> {
    const key = `${lane}/${sequence}`;
    const sent = this.#votes.get(key);
    if (sent === undefined) return await this.#send(key, { lane, sequence }, []);
    const ageMs = this.#nowMs() - sent.sentMs;
    if (sent.included) return ageMs < repeatAfterMs ? false : await this.#send(key, { lane, sequence }, []);
    const status = await this.#adapter.status(sent.txId);
    if (status.kind === "included") {
      this.#votes.set(key, { ...sent, included: true });
      return false;
    }
    if (await this.#adapter.isExpired(sent)) return await this.#send(key, { lane, sequence }, []);
    if (ageMs >= replaceAfterMs) return await this.#send(key, { lane, sequence }, sent.fees, sent.nonce);
    await this.#adapter.send(sent.raw);
    return false;
  }

  async #send(
    key: string,
    { lane, sequence }: { readonly lane: number; readonly sequence: bigint },
    replaced: readonly FeeOffer[],
    replacedNonce: bigint | null = null,
  ): Promise<boolean> {
    const call = await this.#adapter.build({ kind: "veto", lane, sequence });
    const terms = await this.#adapter.terms(replaced);
    // The fee policy is exhausted, or the chain replaces nothing: what was sent may still be included.
    if (terms === null) return false;
    const nonce = replaced.length === 0 ? terms.nextNonce : replacedNonce;
    this.#generation++;
    const { txId, raw } = await this.#adapter.sign(call, terms, { nonce, generation: this.#generation });
    const fees = terms.fees === null ? replaced : [terms.fees, ...replaced];
    const lastHeight = terms.window?.lastHeight ?? null;
    this.#votes.set(key, { txId, raw, nonce, lastHeight, fees, sentMs: this.#nowMs(), included: false });
    await this.#adapter.send(raw);
    return true;
  }
}
