import type { SolanaDeployment } from "@isthmus/adapter";
import {
  buildTransaction,
  decodeProgramError,
  SolanaAccount,
  type SolanaCall,
  SolanaReader,
  tokenAccountOf,
} from "@isthmus/chain-solana";
import { fromHex, IsthmusError, unitsPerQuantum } from "@isthmus/protocol";
import { SolanaVault } from "@isthmus/sdk/solana";
import { type AddressLookupTableAccount, type Keypair, PublicKey } from "@solana/web3.js";
import type { MemberVault } from "./member-vault.ts";
import type { Amount, LeafProof, RecordedDeposit, Step } from "./step.ts";

/** How a member reaches a Solana network. */
export interface SolanaMemberOptions {
  readonly deployment: SolanaDeployment;
  /** Base58. */
  readonly wallet: string;
  /** Never shown; null: nothing can be sent. */
  readonly key: Keypair | null;
}

const readTimeoutMs = 30_000;

/** A member's wallet at a Solana vault. */
export class SolanaMember implements MemberVault {
  readonly wallet: string;
  readonly reader: SolanaReader;
  readonly #deployment: SolanaDeployment;
  readonly #vault: SolanaVault;
  readonly #account: SolanaAccount | null;

  constructor({ deployment, wallet, key }: SolanaMemberOptions) {
    this.wallet = wallet;
    this.reader = new SolanaReader({ deployment, timeoutMs: readTimeoutMs });
    this.#deployment = deployment;
    this.#vault = new SolanaVault(deployment, wallet);
    const { connection } = this.reader;
    this.#account = key === null ? null : new SolanaAccount({ key, connection, deployment });
  }

  async deposit({ account, asset, amountQuanta }: Amount): Promise<readonly Step[]> {
    const known = (await this.reader.vaultState()).assets.find((row) => row.asset === asset);
    if (known === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset });
    const tokenUnits = amountQuanta * unitsPerQuantum(known.tokenDecimals);
    const call = this.#vault.deposit({ account, asset, tokenUnits, index: await this.#next() });
    return [this.#step(`pay ${amountQuanta} quanta of asset ${asset} into the account`, call)];
  }

  async claim({ leaf, proof }: LeafProof): Promise<readonly Step[]> {
    const recipient = new PublicKey(fromHex(leaf.recipient, 32)).toBase58();
    const step = this.#step("pay the leaf's entitlement to its recipient", this.#vault.claim(leaf, proof));
    return [...(await this.#open(leaf.asset, recipient)), step];
  }

  async requestWithdrawal(amount: Amount): Promise<readonly Step[]> {
    const { asset, amountQuanta } = amount;
    const call = this.#vault.requestWithdrawal({ ...amount, index: await this.#next() });
    return [this.#step(`request a withdrawal of ${amountQuanta} quanta of asset ${asset} at the vault`, call)];
  }

  async requestTakeBack({ index: depositIndex, asset }: RecordedDeposit): Promise<readonly Step[]> {
    const call = this.#vault.requestTakeBack({ depositIndex, asset, index: await this.#next() });
    return [this.#step(`ask for deposit ${depositIndex} back`, call)];
  }

  async payTakeBack(deposit: RecordedDeposit, payer: string | null): Promise<readonly Step[]> {
    const { index: depositIndex, asset } = deposit;
    const target = payer ?? this.wallet;
    const call = this.#vault.payTakeBack({ depositIndex, asset, index: await this.#next() }, target);
    const step = this.#step(`pay deposit ${depositIndex} back to its payer`, call);
    return [...(await this.#open(asset, target)), step];
  }

  async freeze(request: bigint | null): Promise<readonly Step[]> {
    if (request === null) return [this.#step("freeze the vault of a silent house", this.#vault.freeze())];
    return [this.#step(`freeze the vault over request ${request}`, this.#vault.freezeIgnored(request))];
  }

  async exit({ leaf, proof }: LeafProof): Promise<readonly Step[]> {
    const recipient = new PublicKey(fromHex(leaf.recipient, 32)).toBase58();
    const step = this.#step("pay the leaf's exit from the frozen vault", this.#vault.exit(leaf, proof));
    return [...(await this.#open(leaf.asset, recipient)), step];
  }

  async exitDeposit({ index, asset }: RecordedDeposit, payer: string | null): Promise<readonly Step[]> {
    const target = payer ?? this.wallet;
    const call = this.#vault.exitTakeBack({ index, asset }, target);
    const step = this.#step(`return deposit ${index} from the frozen vault to its payer`, call);
    return [...(await this.#open(asset, target)), step];
  }

  /** The vault pays to associated token accounts: opens one that is not there. */
  async #open(asset: number, owner: string): Promise<Step[]> {
    const address = tokenAccountOf(this.#deployment, asset, new PublicKey(owner));
    if ((await this.reader.connection.getAccountInfo(address, "confirmed")) !== null) return [];
    return [this.#step(`open the token account of ${owner}`, this.#vault.openTokenAccount(asset, owner))];
  }

  async #next(): Promise<bigint> {
    return (await this.reader.vaultState()).depositIndex + 1n;
  }

  #step(purpose: string, call: SolanaCall): Step {
    const instructions = call.instructions.map(({ programId, keys, data }) => ({
      program: programId.toBase58(),
      accounts: keys.map(({ pubkey, isSigner, isWritable }) => ({ address: pubkey.toBase58(), isSigner, isWritable })),
      data: `0x${Buffer.from(data).toString("hex")}`,
    }));
    return {
      purpose,
      content: { instructions, computeUnits: call.computeUnits },
      tryOut: () => this.#tryOut(call),
      send: async () => {
        if (this.#account === null) throw new IsthmusError("CONFIG_INVALID", { key: "--key-file" });
        const { txId, slot } = await this.#account.send(call);
        return { txId, height: BigInt(slot) };
      },
    };
  }

  async #tryOut(call: SolanaCall): Promise<Readonly<Record<string, string>>> {
    const { connection } = this.reader;
    const { blockhash } = await connection.getLatestBlockhash("confirmed");
    const table = call.useLookupTable ? await this.#lookupTable() : null;
    const transaction = buildTransaction(call, new PublicKey(this.wallet), blockhash, table);
    const config = { commitment: "confirmed", sigVerify: false, replaceRecentBlockhash: true } as const;
    const { value } = await connection.simulateTransaction(transaction, config);
    if (value.err !== null) throw decodeProgramError(value.err);
    return { computeUnits: String(value.unitsConsumed ?? 0) };
  }

  async #lookupTable(): Promise<AddressLookupTableAccount | null> {
    const { lookupTable } = this.#deployment;
    if (lookupTable === null) return null;
    return (await this.reader.connection.getAddressLookupTable(new PublicKey(lookupTable))).value;
  }
}
