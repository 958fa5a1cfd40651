import { IsthmusError } from "@isthmus/protocol";
import { type Costed, Fifo, Rotation } from "./rotation.ts";

/** Work that a client has sent. */
export interface ClientWork extends Costed {
  /** Where it came from: the remote address. */
  readonly client: string;
  /** Whose work it is: a venue, an account. */
  readonly signer: string;
}

/** How much may wait. */
export interface QueueLimits {
  /** Cost that a client, and a signer of one client, may spend in a round. */
  readonly quantum: number;
  /** Cost of all that may wait. A client may fill half of it, one signer of a client a quarter. */
  readonly mostCost: number;
  /** Cost that is worked off in a second: how long who is refused should wait. */
  readonly costPerSecond: number;
}

/**
 * Work of many clients, in fair turns between clients and between the signers of each. Between clients first: a signer is a name
 * that a stranger can send as well, by repeating what others have signed.
 */
export class ClientQueue<T extends ClientWork> {
  readonly #limits: QueueLimits;
  readonly #turns: Rotation<T>;
  readonly #waiting = new Map<string, number>();
  #cost = 0;

  constructor(limits: QueueLimits) {
    const { quantum } = limits;
    this.#limits = limits;
    this.#turns = new Rotation<T>({
      quantum,
      keyOf: ({ client }) => client,
      line: () => new Rotation<T>({ quantum, keyOf: ({ signer }) => signer, line: () => new Fifo<T>() }),
    });
  }

  /** Cost of all that waits. */
  get cost(): number {
    return this.#cost;
  }

  /** @throws RATE_LIMITED when the signer, the client or all together have too much waiting; others are not affected */
  add(work: T): void {
    const { client, signer, cost } = work;
    const { mostCost } = this.#limits;
    // Who has nothing waiting is never refused for what one piece of work costs.
    this.#require((this.#waiting.get(signerKey(client, signer)) ?? 0) + cost, mostCost / 4, cost);
    this.#require((this.#waiting.get(client) ?? 0) + cost, mostCost / 2, cost);
    this.#require(this.#cost + cost, mostCost, cost);
    this.#count(work, cost);
    this.#turns.add(work);
  }

  /** The next in turn; undefined if nothing waits. */
  take(): T | undefined {
    const work = this.#turns.take();
    if (work !== undefined) this.#count(work, -work.cost);
    return work;
  }

  #require(waitingCost: number, limitCost: number, ownCost: number): void {
    if (waitingCost <= limitCost || waitingCost === ownCost) return;
    const retryAfterSeconds = Math.ceil(waitingCost / this.#limits.costPerSecond);
    throw new IsthmusError("RATE_LIMITED", { waitingCost, limitCost, retryAfterSeconds });
  }

  #count({ client, signer }: T, cost: number): void {
    this.#cost += cost;
    for (const key of [client, signerKey(client, signer)]) {
      const now = (this.#waiting.get(key) ?? 0) + cost;
      if (now === 0) this.#waiting.delete(key);
      else this.#waiting.set(key, now);
    }
  }
}

/** No address contains a space. */
const signerKey = (client: string, signer: string): string => `${client} ${signer}`;
