import { type Deployment, evmDeployments, hubDeploymentOf } from "@isthmus/adapter";
import { EvmAccount, EvmReader } from "@isthmus/chain-evm";
import { chainById, type Hex } from "@isthmus/protocol";
import { l1BlockAddress } from "../deploy/l1-block.ts";
import { l1FeederName } from "../deploy/parties.ts";
import type { LocalKeys } from "../keys/local-keys.ts";

/** Shows chains with the transport without a bridge the newest block of the hub's chain, as their derivation from L1 would. */
export class L1BlockFeed {
  readonly #hub: EvmReader;
  readonly #accounts: readonly EvmAccount[];
  readonly #stopped = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #shown = -1n;

  constructor(deployment: Deployment, keys: LocalKeys) {
    this.#hub = new EvmReader({ deployment: hubDeploymentOf(deployment) });
    this.#accounts = evmDeployments(deployment)
      .filter(({ native }) => native !== undefined && native.blocks !== null)
      .map(({ chain, rpcUrl }) => {
        const evmChainId = chainById(chain).evmChainId ?? 0;
        return new EvmAccount({ privateKey: keys.evmKey(l1FeederName), rpcUrl, evmChainId });
      });
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await this.show();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Shows the newest block, if it is another. */
  async show(): Promise<void> {
    const { number, hash } = await this.#hub.client.getBlock();
    if (number === this.#shown) return;
    const data: Hex = `0x${number.toString(16).padStart(64, "0")}${hash.slice(2)}`;
    for (const account of this.#accounts) await account.send({ to: l1BlockAddress, data, valueWei: 0n });
    this.#shown = number;
  }
}
