import type { Deployment } from "@isthmus/adapter";
import type { EvmReader } from "@isthmus/chain-evm";
import { type ErrorCode, isIsthmusError } from "@isthmus/protocol";
import type { Logger } from "pino";
import type { DueDelivery, Outbox } from "../outbox/outbox.ts";
import { type Planned, planDispatch } from "./plan.ts";

/** Dependencies and options of the hub watcher. */
export interface HubWatcherOptions {
  readonly deployment: Deployment;
  readonly reader: EvmReader;
  readonly outbox: Outbox;
  readonly log: Logger;
  /** Called with new deliveries; the sweeper would find them too. */
  readonly onPlanned: (deliveries: readonly DueDelivery[]) => void;
  /** Called with the error code of each dispatched message that cannot be planned. */
  readonly onUnplanned?: (code: ErrorCode) => void;
  /** Blocks per round; default 500. */
  readonly chunkBlocks?: bigint;
}

const cursorName = "hub";

/** Reads the hub's final blocks, once and in order, into the outbox; cursor and deliveries move in one transaction. */
export class HubWatcher {
  readonly #options: HubWatcherOptions;

  constructor(options: HubWatcherOptions) {
    this.#options = options;
  }

  /**
   * Reads from the cursor to the final height, at most one chunk.
   * @returns whether more blocks can be read immediately
   * @throws REQUEST_TIMEOUT, STORE_UNAVAILABLE; the cursor is unchanged then
   */
  async step(): Promise<boolean> {
    const { reader, outbox, onPlanned } = this.#options;
    const { final } = await reader.head();
    const before = BigInt(reader.deployment.deployedHeight) - 1n;
    const from = ((await outbox.cursor(cursorName)) ?? before) + 1n;
    if (from > final) return false;
    const chunk = this.#options.chunkBlocks ?? 500n;
    const to = from + chunk - 1n < final ? from + chunk - 1n : final;
    const planned: Planned[] = [];
    for (const event of await reader.events({ fromHeight: from, toHeight: to })) {
      if (event.kind !== "message-dispatched") continue;
      const transaction = await reader.transaction(event.txId);
      // The block changed although it was final: read the range again from the cursor.
      if (transaction === null || transaction.blockHash !== event.blockHash) return true;
      const plan = this.#plan(event, transaction);
      if (plan !== null) planned.push(plan);
    }
    onPlanned(await outbox.plan(planned, { name: cursorName, height: to }));
    return to < final;
  }

  #plan(...args: [event: Parameters<typeof planDispatch>[1], transaction: Parameters<typeof planDispatch>[2]]) {
    try {
      return planDispatch(this.#options.deployment, ...args);
    } catch (error) {
      if (!isIsthmusError(error)) throw error;
      // An envelope that this build cannot read must not block the ones behind it.
      this.#options.log.error({ code: error.code, txId: args[0].txId }, "a dispatched message cannot be planned");
      this.#options.onUnplanned?.(error.code);
      return null;
    }
  }
}
