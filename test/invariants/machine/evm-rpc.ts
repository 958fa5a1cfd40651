import type { AnvilNode } from "@isthmus/local";
import { type Hex, IsthmusError } from "@isthmus/protocol";

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string; readonly data?: unknown };
}

/** A call of a contract. */
export interface ContractCall {
  readonly from: Hex;
  readonly to: Hex;
  readonly data: Hex;
}

/** Far above what any call of a vault takes. */
const gas = "0xd59f80";

/** A call's result without its effects: its return data, or the data of its refusal. */
export type Tried = { readonly done: true; readonly data: Hex } | { readonly done: false; readonly data: Hex };

/** One anvil whose clock stands still unless it is moved. */
export class EvmRpc {
  readonly #url: string;

  constructor(node: AnvilNode) {
    this.#url = node.rpcUrl;
  }

  async #ask(requests: readonly { method: string; params: readonly unknown[] }[]): Promise<Answer[]> {
    const body = JSON.stringify(requests.map((request, id) => ({ jsonrpc: "2.0", id, ...request })));
    const headers = { "content-type": "application/json" };
    const answers = (await (await fetch(this.#url, { method: "POST", headers, body })).json()) as Answer[];
    return answers.sort((a, b) => a.id - b.id);
  }

  /** One request that must succeed. */
  async must(method: string, params: readonly unknown[]): Promise<unknown> {
    const [answer] = await this.#ask([{ method, params }]);
    if (answer === undefined || answer.error !== undefined)
      throw new IsthmusError("NODE_ERROR", { method, reason: answer?.error?.message ?? "no answer" });
    return answer.result;
  }

  /** Return data of views, in order. */
  async read(calls: readonly { to: Hex; data: Hex }[]): Promise<Hex[]> {
    const answers = await this.#ask(calls.map((call) => ({ method: "eth_call", params: [call, "latest"] })));
    return answers.map(({ result, error }) => {
      if (error !== undefined) throw new IsthmusError("NODE_ERROR", { method: "eth_call", reason: error.message });
      return result as Hex;
    });
  }

  /** Tries a call as the next transaction would run. */
  async try(call: ContractCall): Promise<Tried> {
    const [answer] = await this.#ask([{ method: "eth_call", params: [{ ...call, gas }, "latest"] }]);
    if (answer?.error === undefined) return { done: true, data: answer?.result as Hex };
    const { data } = answer.error;
    return { done: false, data: typeof data === "string" ? (data as Hex) : "0x" };
  }

  /** Lets the node send for an address, which can pay for gas. */
  async actAs(address: Hex): Promise<void> {
    await this.must("anvil_impersonateAccount", [address]);
    await this.must("anvil_setBalance", [address, "0xffffffffffffffffffffffffffff"]);
  }

  /** Sends a transaction that must succeed, and waits for its receipt. */
  async send(call: { from: Hex; to?: Hex; data: Hex }): Promise<{ contractAddress: Hex | null }> {
    const receipt = await this.must("eth_sendTransactionSync", [{ ...call, gas }]);
    const { status, contractAddress } = receipt as { status: Hex; contractAddress: Hex | null };
    if (status !== "0x1")
      throw new IsthmusError("ASSERTION_FAILED", { reason: "a call that was tried failed", ...call });
    return { contractAddress };
  }

  /** Sets the time of the blocks from now on. */
  async setSeconds(seconds: number): Promise<void> {
    await this.must("evm_setNextBlockTimestamp", [seconds]);
    await this.must("anvil_mine", ["0x1"]);
  }

  async snapshot(): Promise<string> {
    return String(await this.must("evm_snapshot", []));
  }

  async revert(snapshot: string): Promise<void> {
    await this.must("evm_revert", [snapshot]);
  }
}
