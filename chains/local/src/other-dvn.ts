import { type Deployment, evmDeployments, hubDeploymentOf } from "@isthmus/adapter";
import {
  addressAs32,
  awaitsDvn,
  dvnExecuteCall,
  dvnVerifyCall,
  type EmittedPacket,
  EvmAccount,
  EvmReader,
  joinDvnSignatures,
  packetsOf,
  signDvnCall,
} from "@isthmus/chain-evm";
import { chainById, fromHex, type Hex } from "@isthmus/protocol";
import { otherDvnName } from "./deploy/parties.ts";
import type { LocalKeys } from "./keys/local-keys.ts";

/** What a second DVN works with. */
export interface OtherDvnOptions {
  /** One whose chains have a second DVN. */
  readonly deployment: Deployment;
  readonly keys: LocalKeys;
  /** Receives what a round failed with; the next one tries again. */
  readonly onError?: (error: unknown) => void;
  /** Pause between rounds; default 200. */
  readonly pauseMs?: number;
}

interface Destination {
  readonly reader: EvmReader;
  readonly account: EvmAccount;
  readonly dvn: Hex;
}

/**
 * The local network's second DVN, with a key that no operator has: it reads the hub by itself and states to its own contract at each
 * destination what it found in final blocks, as a DVN of others does. It keeps nothing: the destinations show what they still wait for.
 */
export class OtherDvn {
  readonly #hub: EvmReader;
  readonly #destinations: ReadonlyMap<number, Destination>;
  readonly #key: Hex;
  readonly #pauseMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #waiting = new Map<Hex, EmittedPacket>();
  readonly #stopped = new AbortController();
  #readTo: bigint;
  #running: Promise<void> = Promise.resolve();

  constructor({ deployment, keys, onError = () => undefined, pauseMs = 200 }: OtherDvnOptions) {
    const hub = hubDeploymentOf(deployment);
    this.#hub = new EvmReader({ deployment: hub });
    this.#readTo = BigInt(hub.deployedHeight) - 1n;
    this.#key = keys.evmKey(otherDvnName);
    this.#pauseMs = pauseMs;
    this.#onError = onError;
    this.#destinations = new Map(
      evmDeployments(deployment).flatMap((chain) => {
        const { otherDvn: dvn } = chain.layerZero;
        const { layerZeroEid, evmChainId } = chainById(chain.chain);
        if (dvn === undefined || layerZeroEid === undefined || evmChainId === undefined) return [];
        const account = new EvmAccount({ privateKey: this.#key, rpcUrl: chain.rpcUrl, evmChainId });
        return [[layerZeroEid, { reader: new EvmReader({ deployment: chain }), account, dvn }]];
      }),
    );
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  /** Reads the hub's new final blocks and verifies what waits. Also for tests. */
  async round(): Promise<void> {
    const { final } = await this.#hub.head();
    if (final > this.#readTo) {
      for (const event of await this.#hub.events({ fromHeight: this.#readTo + 1n, toHeight: final }))
        if (event.kind === "message-dispatched") await this.#take(event.txId as Hex);
      this.#readTo = final;
    }
    for (const packet of this.#waiting.values()) if (await this.#verify(packet)) this.#waiting.delete(packet.guid);
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await this.round().catch(this.#onError);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, this.#pauseMs);
        const { signal } = this.#stopped;
        signal.addEventListener("abort", done, { once: true });
        function done(): void {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          resolve();
        }
      });
    }
  }

  /** The packets of our adapter in a transaction. */
  async #take(txId: Hex): Promise<void> {
    const transaction = await this.#hub.finalTransaction(txId);
    if (transaction === null) return;
    const sender = addressAs32(this.#hub.deployment.adapters.layerZero);
    for (const packet of packetsOf(this.#hub.deployment, transaction))
      if (packet.sender === sender) this.#waiting.set(packet.guid, packet);
  }

  /** @returns whether nothing is left to do for it */
  async #verify(packet: EmittedPacket): Promise<boolean> {
    const destination = this.#destinations.get(packet.dstEid);
    if (destination === undefined || !(await awaitsDvn(destination.reader, packet, destination.dvn))) return true;
    const { finalTimestampSeconds } = await destination.reader.head();
    const call = dvnVerifyCall({
      destinationEid: packet.dstEid,
      receiveLibrary: destination.reader.deployment.layerZero.receiveLibrary,
      header: packet.header,
      payloadHash: packet.payloadHash,
      confirmations: this.#hub.deployment.finalityDepth,
      expirationSeconds: finalTimestampSeconds + 3_600n,
    });
    const signature = await signDvnCall(fromHex(this.#key, 32), call);
    await destination.account.send(dvnExecuteCall(destination.dvn, call, joinDvnSignatures([signature], 1)));
    return false;
  }
}
