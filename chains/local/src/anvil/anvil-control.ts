import { rename, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fromHex, type Hex, isIsthmusError } from "@isthmus/protocol";
import { rpcBatch, rpcCall } from "./json-rpc.ts";

/** What only a local network can do: money from nothing, blocks at will, history undone. */
export class AnvilControl {
  readonly #rpcUrl: string;

  constructor(rpcUrl: string) {
    this.#rpcUrl = rpcUrl;
  }

  /** Whether the node answers now. */
  async answers(): Promise<boolean> {
    try {
      await rpcCall(this.#rpcUrl, "eth_chainId");
      return true;
    } catch (error) {
      if (isIsthmusError(error, "REQUEST_TIMEOUT")) return false;
      throw error;
    }
  }

  /** Sets the native balance of each address. */
  async fund(addresses: readonly Hex[], balanceWei: bigint): Promise<void> {
    const balance = `0x${balanceWei.toString(16)}`;
    await rpcBatch(
      this.#rpcUrl,
      addresses.map((address) => ({ method: "anvil_setBalance", params: [address, balance] })),
    );
  }

  /** Mines empty blocks. */
  async mine(blocks: number): Promise<void> {
    await rpcCall(this.#rpcUrl, "anvil_mine", [`0x${blocks.toString(16)}`]);
  }

  /** Moves the clock of later blocks forward. */
  async advanceSeconds(seconds: number): Promise<void> {
    await rpcCall(this.#rpcUrl, "evm_increaseTime", [seconds]);
    await this.mine(1);
  }

  /** Sends a call as any address, without its key: tokens of a contract can disappear. */
  async sendAs(from: Hex, call: { readonly to: Hex; readonly data: Hex }): Promise<void> {
    await this.fund([from], 10n ** 20n);
    await rpcCall(this.#rpcUrl, "anvil_impersonateAccount", [from]);
    await rpcCall(this.#rpcUrl, "eth_sendTransaction", [{ from, ...call }]);
    await this.mine(1);
    await rpcCall(this.#rpcUrl, "anvil_stopImpersonatingAccount", [from]);
  }

  /** Mines a block for each transaction immediately. */
  async startAutomine(): Promise<void> {
    await rpcCall(this.#rpcUrl, "evm_setAutomine", [true]);
  }

  /** Mines only for `mine` and the interval. */
  async stopAutomine(): Promise<void> {
    await rpcCall(this.#rpcUrl, "evm_setAutomine", [false]);
  }

  /** Replaces the newest blocks by as many empty ones, with other hashes: their transactions are gone. */
  async reorganise(depthBlocks: number): Promise<void> {
    await rpcCall(this.#rpcUrl, "anvil_reorg", [depthBlocks, []]);
  }

  /** Saves the state; `revert` returns to it once. */
  async snapshot(): Promise<string> {
    return String(await rpcCall(this.#rpcUrl, "evm_snapshot"));
  }

  /** Returns to a saved state: later blocks are gone. */
  async revert(snapshot: string): Promise<void> {
    await rpcCall(this.#rpcUrl, "evm_revert", [snapshot]);
  }

  /** Writes the chain with its blocks, transactions, receipts and logs, whole or not at all. */
  async saveState(file: string): Promise<void> {
    const dump = String(await rpcCall(this.#rpcUrl, "anvil_dumpState"));
    const json = await promisify(gunzip)(fromHex(dump));
    await writeFile(`${file}.part`, json, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
