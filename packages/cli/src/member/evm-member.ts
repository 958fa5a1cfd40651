import type { EvmDeployment } from "@isthmus/adapter";
import { decodeRevert, EvmAccount, type EvmCall, EvmReader, readEntryAccumulator, tokenAbi } from "@isthmus/chain-evm";
import { chainById, type Hex, IsthmusError, unitsPerQuantum } from "@isthmus/protocol";
import { EvmVault, type RecordedDeposit as RecordedEntry } from "@isthmus/sdk/evm";
import type { MemberVault } from "./member-vault.ts";
import type { Amount, LeafProof, RecordedDeposit, Step } from "./step.ts";

/** How a member reaches an EVM chain. */
export interface EvmMemberOptions {
  readonly deployment: EvmDeployment;
  /** 20 bytes. */
  readonly wallet: Hex;
  /** 32 bytes, never shown; null: nothing can be sent. */
  readonly key: Hex | null;
}

/** Blocks may be full for a while. */
const receiptTimeoutMs = 600_000;
const readTimeoutMs = 30_000;

/** A member's wallet at an EVM vault. */
export class EvmMember implements MemberVault {
  readonly wallet: Hex;
  readonly reader: EvmReader;
  readonly #deployment: EvmDeployment;
  readonly #vault: EvmVault;
  readonly #account: EvmAccount | null;

  constructor({ deployment, wallet, key }: EvmMemberOptions) {
    this.wallet = wallet;
    this.reader = new EvmReader({ deployment, timeoutMs: readTimeoutMs });
    this.#deployment = deployment;
    this.#vault = new EvmVault(deployment.vault);
    const { rpcUrl } = deployment;
    const evmChainId = chainById(deployment.chain).evmChainId ?? 0;
    this.#account = key === null ? null : new EvmAccount({ privateKey: key, rpcUrl, evmChainId, receiptTimeoutMs });
  }

  async deposit({ account, asset, amountQuanta }: Amount): Promise<readonly Step[]> {
    const token = this.#deployment.tokens[String(asset)];
    const known = (await this.reader.vaultState()).assets.find((row) => row.asset === asset);
    if (token === undefined || known === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset });
    const units = amountQuanta * unitsPerQuantum(known.tokenDecimals);
    const owner = { owner: this.wallet, spender: this.#deployment.vault };
    const at = { address: token, abi: tokenAbi, functionName: "allowance" } as const;
    const allowed = await this.reader.client.readContract({ ...at, args: [owner.owner, owner.spender] });
    const steps: Step[] = [];
    // Some tokens let an allowance be raised from zero alone.
    if (allowed > 0n && allowed < units)
      steps.push(this.#step("end the vault's former allowance", this.#vault.approve(token, 0n)));
    if (allowed < units)
      steps.push(this.#step(`let the vault take ${units} units of ${token}`, this.#vault.approve(token, units)));
    const purpose = `pay ${amountQuanta} quanta of asset ${asset} into the account`;
    return [...steps, this.#step(purpose, this.#vault.deposit(account, asset, units))];
  }

  async claim({ leaf, proof }: LeafProof): Promise<readonly Step[]> {
    return [this.#step("pay the leaf's entitlement to its recipient", this.#vault.claim(leaf, proof))];
  }

  async requestWithdrawal({ account, asset, amountQuanta }: Amount): Promise<readonly Step[]> {
    const call = this.#vault.requestWithdrawal(account, asset, amountQuanta);
    return [this.#step(`request a withdrawal of ${amountQuanta} quanta of asset ${asset} at the vault`, call)];
  }

  async requestTakeBack(deposit: RecordedDeposit): Promise<readonly Step[]> {
    const call = this.#vault.requestTakeBack(await this.#placed(deposit));
    return [this.#step(`ask for deposit ${deposit.index} back`, call)];
  }

  async payTakeBack(deposit: RecordedDeposit, payer: string | null): Promise<readonly Step[]> {
    const call = this.#vault.payTakeBack(await this.#placed(deposit), this.#payer(payer));
    return [this.#step(`pay deposit ${deposit.index} back to its payer`, call)];
  }

  async freeze(request: bigint | null): Promise<readonly Step[]> {
    if (request === null) return [this.#step("freeze the vault of a silent house", this.#vault.freeze())];
    return [this.#step(`freeze the vault over request ${request}`, this.#vault.freezeIgnored(request))];
  }

  async exit({ leaf, proof }: LeafProof): Promise<readonly Step[]> {
    return [this.#step("pay the leaf's exit from the frozen vault", this.#vault.exit(leaf, proof))];
  }

  async exitDeposit(deposit: RecordedDeposit, payer: string | null): Promise<readonly Step[]> {
    const call = this.#vault.exitTakeBack(await this.#placed(deposit), this.#payer(payer));
    return [this.#step(`return deposit ${deposit.index} from the frozen vault to its payer`, call)];
  }

  /** The deposit with the vault's hash chain before it, by which the vault finds it. */
  async #placed({ index, ...deposit }: RecordedDeposit): Promise<RecordedEntry> {
    const { vault } = this.#deployment;
    const previous = await readEntryAccumulator(this.reader.client, vault, index - 1n);
    return { previous, ...deposit };
  }

  #payer(payer: string | null): Hex {
    return payer === null ? this.wallet : (payer.toLowerCase() as Hex);
  }

  #step(purpose: string, call: EvmCall): Step {
    const { to, data, valueWei: value } = call;
    return {
      purpose,
      content: { to, data, valueWei: value },
      tryOut: async () => {
        try {
          const gas = await this.reader.client.estimateGas({ account: this.wallet, to, data, value });
          return { gas: gas.toString() };
        } catch (error) {
          throw decodeRevert(error);
        }
      },
      send: async () => {
        if (this.#account === null) throw new IsthmusError("CONFIG_INVALID", { key: "--key-file" });
        const { transactionHash: txId, blockNumber: height } = await this.#account.send(call);
        return { txId, height };
      },
    };
  }
}
