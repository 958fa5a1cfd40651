import { errorOfRevertData } from "@isthmus/chain-evm";
import { fromHex, type Hex, IsthmusError, keccak256, toHex } from "@isthmus/protocol";
import { type Abi, encodeDeployData, encodeFunctionData, getContractAddress } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { rpcBatch } from "../anvil/json-rpc.ts";
import type { Artifact } from "./artifacts.ts";

interface Step {
  readonly name: string;
  readonly to: Hex | null;
  readonly data: Hex;
  readonly gas: bigint;
}

interface Receipt {
  readonly status: Hex;
  readonly gasUsed: Hex;
}

/** Gas used by one step of a script. */
export interface StepGas {
  readonly step: string;
  readonly gasUsed: bigint;
}

const callGas = 1_000_000n;
// The base fee starts at 1 gwei; whatever is not needed is not paid.
const maxFeePerGasWei = 1_000_000_000_000n;

/**
 * A list of deployments and calls by one key, whose contract addresses are known before anything is sent: no step waits
 * for the receipt of another.
 */
export class EvmScript {
  readonly #account: PrivateKeyAccount;
  readonly #evmChainId: number;
  readonly #firstNonce: number;
  readonly #steps: Step[] = [];

  /** @param firstNonce the key's next nonce on that chain */
  constructor(options: { readonly privateKey: Hex; readonly evmChainId: number; readonly firstNonce: number }) {
    this.#account = privateKeyToAccount(options.privateKey);
    this.#evmChainId = options.evmChainId;
    this.#firstNonce = options.firstNonce;
  }

  /** The script's sender, lower case. */
  get sender(): Hex {
    return this.#account.address.toLowerCase() as Hex;
  }

  /** Adds a deployment. @returns the address that the contract will have, lower case */
  deploy(name: string, artifact: Artifact, args: readonly unknown[] = [], gas = 7_000_000n): Hex {
    const nonce = BigInt(this.#firstNonce + this.#steps.length);
    const data = encodeDeployData({ abi: artifact.abi, bytecode: artifact.bytecode, args });
    this.#steps.push({ name: `deploy ${name}`, to: null, data, gas });
    return getContractAddress({ from: this.#account.address, nonce }).toLowerCase() as Hex;
  }

  /** Adds a call. */
  call(to: Hex, abi: Abi, functionName: string, args: readonly unknown[]): void {
    const data = encodeFunctionData({ abi, functionName, args });
    this.#steps.push({ name: `${functionName} at ${to}`, to, data, gas: callGas });
  }

  /**
   * Sends every step and waits for all receipts.
   * @throws DEPLOYMENT_FAILED naming the first step that failed, with its custom error
   */
  async run(rpcUrl: string): Promise<StepGas[]> {
    const raws: Hex[] = [];
    for (const [position, step] of this.#steps.entries())
      raws.push(await this.#sign(step, this.#firstNonce + position));
    // One after the other: of a batch, whose parts anvil takes in any order, it loses a transaction now and then.
    for (const [position, raw] of raws.entries()) {
      const [outcome] = await rpcBatch(rpcUrl, [{ method: "eth_sendRawTransaction", params: [raw] }]);
      if (outcome !== undefined && "error" in outcome)
        throw new IsthmusError("DEPLOYMENT_FAILED", { step: this.#nameOf(position), reason: outcome.error });
    }
    const hashes = raws.map((raw) => toHex(keccak256(fromHex(raw))));
    const receipts = await this.#receipts(rpcUrl, hashes, raws);
    for (const [position, receipt] of receipts.entries()) {
      if (receipt.status !== "0x1") throw await this.#failure(rpcUrl, position);
    }
    return receipts.map(({ gasUsed }, position) => ({ step: this.#nameOf(position), gasUsed: BigInt(gasUsed) }));
  }

  #sign(step: Step, nonce: number): Promise<Hex> {
    const { to, data, gas } = step;
    return this.#account.signTransaction({
      type: "eip1559",
      chainId: this.#evmChainId,
      nonce,
      data,
      gas,
      maxFeePerGas: maxFeePerGasWei,
      maxPriorityFeePerGas: 1n,
      ...(to === null ? {} : { to }),
    });
  }

  async #receipts(rpcUrl: string, hashes: readonly Hex[], raws: readonly Hex[]): Promise<Receipt[]> {
    const requests = hashes.map((hash) => ({ method: "eth_getTransactionReceipt", params: [hash] }));
    for (let attempt = 1; attempt <= 1_000; attempt++) {
      const outcomes = await rpcBatch(rpcUrl, requests);
      const receipts = outcomes.map((outcome) => ("result" in outcome ? (outcome.result as Receipt | null) : null));
      if (receipts.every((receipt) => receipt !== null)) return receipts;
      // Sent again, in case the pool dropped one: a transaction that is known or mined is refused without harm.
      const missing = raws.filter((_, position) => receipts[position] === null);
      if (attempt % 50 === 0)
        for (const raw of missing) await rpcBatch(rpcUrl, [{ method: "eth_sendRawTransaction", params: [raw] }]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new IsthmusError("REQUEST_TIMEOUT", { step: this.#nameOf(0), steps: hashes.length });
  }

  async #failure(rpcUrl: string, position: number): Promise<IsthmusError> {
    const { to, data, gas } = this.#steps[position] as Step;
    const step = this.#nameOf(position);
    const call = { from: this.sender, data, gas: `0x${gas.toString(16)}`, ...(to === null ? {} : { to }) };
    const [outcome] = await rpcBatch(rpcUrl, [{ method: "eth_call", params: [call, "latest"] }]);
    if (outcome === undefined || !("error" in outcome)) return new IsthmusError("DEPLOYMENT_FAILED", { step });
    const cause = typeof outcome.data === "string" ? errorOfRevertData(outcome.data as Hex) : undefined;
    const reason = cause?.message ?? outcome.error;
    return new IsthmusError("DEPLOYMENT_FAILED", { step, reason }, { cause });
  }

  #nameOf(position: number): string {
    return this.#steps[position]?.name ?? `step ${position}`;
  }
}
