import type { EvmDeployment } from "@isthmus/adapter";
import { approveCall, claimCall, depositCall, EvmAccount, type EvmCall, mintCall, tokenAbi } from "@isthmus/chain-evm";
import { chainById, type EntitlementLeaf, type Hex, IsthmusError, unitsPerQuantum } from "@isthmus/protocol";
import { createPublicClient, http, type PublicClient } from "viem";
import type { Trader } from "../traders/traders.ts";
import type { Paid, Wallet } from "./wallet.ts";

const nativeForFeesWei = 10n ** 20n;

/** Traders on an EVM chain. */
export class EvmWallet implements Wallet {
  readonly chain: number;
  readonly deployment: EvmDeployment;
  readonly client: PublicClient;
  readonly #accounts = new Map<Hex, EvmAccount>();
  readonly #tokenDecimals: Readonly<Record<number, number>>;

  constructor(deployment: EvmDeployment, tokenDecimals: Readonly<Record<number, number>>) {
    this.deployment = deployment;
    this.chain = deployment.chain;
    this.#tokenDecimals = tokenDecimals;
    this.client = createPublicClient({ transport: http(deployment.rpcUrl), cacheTime: 0 });
  }

  async fund(trader: Trader, asset: number, amountQuanta: bigint): Promise<void> {
    await this.client.request({
      method: "anvil_setBalance" as never,
      params: [trader.member.trader, `0x${nativeForFeesWei.toString(16)}`] as never,
    });
    if (amountQuanta > 0n)
      await this.send(trader, mintCall(this.#token(asset), trader.member.trader, this.#units(asset, amountQuanta)));
  }

  async deposit(trader: Trader, asset: number, amountQuanta: bigint): Promise<Paid> {
    const units = this.#units(asset, amountQuanta);
    await this.send(trader, approveCall(this.#token(asset), this.deployment.vault, units));
    return this.send(trader, depositCall(this.deployment.vault, trader.member.account, asset, units));
  }

  claim(trader: Trader, leaf: EntitlementLeaf, proof: readonly Hex[]): Promise<Paid> {
    return this.send(trader, claimCall(this.deployment.vault, leaf, proof));
  }

  balanceUnits(trader: Trader, asset: number): Promise<bigint> {
    return this.client.readContract({
      address: this.#token(asset),
      abi: tokenAbi,
      functionName: "balanceOf",
      args: [trader.member.trader],
    });
  }

  /** Sends any call with a trader's key. @throws the contract's own error code when it reverts */
  async send(trader: Trader, call: EvmCall): Promise<Paid> {
    const receipt = await this.account(trader).send(call);
    return { txId: receipt.transactionHash, cost: receipt.gasUsed };
  }

  /** The sender behind a trader's EVM key on this chain. */
  account(trader: Trader): EvmAccount {
    const known = this.#accounts.get(trader.evmKey);
    if (known !== undefined) return known;
    const account = new EvmAccount({
      privateKey: trader.evmKey,
      rpcUrl: this.deployment.rpcUrl,
      evmChainId: chainById(this.chain).evmChainId ?? 0,
    });
    this.#accounts.set(trader.evmKey, account);
    return account;
  }

  #token(asset: number): Hex {
    const token = this.deployment.tokens[asset];
    if (token === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset, chain: this.chain });
    return token;
  }

  unitsPerQuantum(asset: number): bigint {
    return unitsPerQuantum(this.#tokenDecimals[asset] ?? 0);
  }

  #units(asset: number, amountQuanta: bigint): bigint {
    return amountQuanta * this.unitsPerQuantum(asset);
  }
}
