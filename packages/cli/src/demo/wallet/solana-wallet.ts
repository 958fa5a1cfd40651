import type { SolanaDeployment } from "@isthmus/adapter";
import { claim, decodeVault, deposit, errorCodeOf, type VaultRef } from "@isthmus/contracts-solana";
import { type EntitlementLeaf, fromHex, type Hex, IsthmusError, isIsthmusError } from "@isthmus/protocol";
import {
  createAssociatedTokenAccountIdempotentInstruction,
  createMintToInstruction,
  getAccount,
  getAssociatedTokenAddressSync,
} from "@solana/spl-token";
import {
  type Connection,
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  SystemProgram,
  sendAndConfirmTransaction,
  Transaction,
  type TransactionInstruction,
} from "@solana/web3.js";
import type { Trader } from "../traders/traders.ts";
import type { Paid, Wallet } from "./wallet.ts";

const traderLamports = LAMPORTS_PER_SOL;
const payerLamports = 1_000 * LAMPORTS_PER_SOL;
const depositTries = 20;

/** Traders on the Solana network, through the stock web3.js connection. */
export class SolanaWallet implements Wallet {
  readonly chain: number;
  readonly #connection: Connection;
  readonly #ref: VaultRef;
  readonly #deployment: SolanaDeployment;
  readonly #payer: Keypair;
  readonly #minter: Keypair;
  #payerFunded: Promise<void> | undefined;

  constructor(options: {
    readonly deployment: SolanaDeployment;
    readonly connection: Connection;
    readonly payer: Hex;
    readonly mintAuthority: Hex;
  }) {
    this.chain = options.deployment.chain;
    this.#deployment = options.deployment;
    this.#connection = options.connection;
    this.#ref = {
      programId: new PublicKey(options.deployment.program),
      vault: new PublicKey(options.deployment.vault),
    };
    this.#payer = Keypair.fromSeed(fromHex(options.payer, 32));
    this.#minter = Keypair.fromSeed(fromHex(options.mintAuthority, 32));
  }

  async fund(trader: Trader, asset: number, amountQuanta: bigint): Promise<void> {
    this.#payerFunded ??= this.#airdrop();
    await this.#payerFunded;
    const owner = keypair(trader).publicKey;
    const mint = this.#mint(this.#deployment.tokens[asset] === undefined ? this.#firstAsset() : asset);
    const token = getAssociatedTokenAddressSync(mint, owner);
    const instructions = [
      SystemProgram.transfer({ fromPubkey: this.#payer.publicKey, toPubkey: owner, lamports: traderLamports }),
      createAssociatedTokenAccountIdempotentInstruction(this.#payer.publicKey, token, owner, mint),
    ];
    if (amountQuanta > 0n)
      instructions.push(createMintToInstruction(mint, token, this.#minter.publicKey, amountQuanta));
    await this.#send(instructions, [this.#payer, ...(amountQuanta > 0n ? [this.#minter] : [])]);
  }

  async deposit(trader: Trader, asset: number, amountQuanta: bigint): Promise<Paid> {
    const depositor = keypair(trader);
    const sourceToken = getAssociatedTokenAddressSync(this.#mint(asset), depositor.publicKey);
    for (let attempt = 1; ; attempt++) {
      const input = {
        depositor: depositor.publicKey,
        sourceToken,
        account: trader.member.account,
        asset,
        mint: this.#mint(asset),
        tokenUnits: amountQuanta * this.unitsPerQuantum(asset),
        index: (await this.#depositIndex()) + 1n,
      };
      try {
        return await this.#send([deposit(this.#ref, input)], [depositor]);
      } catch (error) {
        // More than 64 others came first: read the index again.
        if (!isIsthmusError(error, "ACCOUNT_ADDRESS") || attempt === depositTries) throw error;
      }
    }
  }

  async claim(trader: Trader, leaf: EntitlementLeaf, proof: readonly Hex[]): Promise<Paid> {
    const payer = keypair(trader);
    const { account, asset, recipient, entitledQuanta, exitQuanta } = leaf;
    return this.#send(
      [
        claim(this.#ref, {
          payer: payer.publicKey,
          account,
          asset,
          recipient,
          mint: this.#mint(asset),
          entitledQuanta,
          exitQuanta,
          proof,
        }),
      ],
      [payer],
    );
  }

  async balanceUnits(trader: Trader, asset: number): Promise<bigint> {
    const token = getAssociatedTokenAddressSync(this.#mint(asset), keypair(trader).publicKey);
    return (await getAccount(this.#connection, token, "confirmed")).amount;
  }

  /** Local tokens on Solana have 6 decimals: a quantum is one unit. */
  unitsPerQuantum(asset: number): bigint {
    this.#mint(asset);
    return 1n;
  }

  async #airdrop(): Promise<void> {
    const signature = await this.#connection.requestAirdrop(this.#payer.publicKey, payerLamports);
    await this.#connection.confirmTransaction(
      { signature, ...(await this.#connection.getLatestBlockhash()) },
      "confirmed",
    );
  }

  async #depositIndex(): Promise<bigint> {
    const info = await this.#connection.getAccountInfo(this.#ref.vault, "processed");
    if (info === null) throw new IsthmusError("NOT_FOUND", { what: "Solana vault" });
    return decodeVault(info.data).depositIndex;
  }

  async #send(instructions: readonly TransactionInstruction[], signers: readonly Keypair[]): Promise<Paid> {
    const transaction = new Transaction().add(...instructions);
    try {
      const txId = await sendAndConfirmTransaction(this.#connection, transaction, [...signers], {
        commitment: "confirmed",
        preflightCommitment: "processed",
      });
      const found = await this.#connection.getTransaction(txId, {
        commitment: "confirmed",
        maxSupportedTransactionVersion: 0,
      });
      return { txId, cost: BigInt(found?.meta?.computeUnitsConsumed ?? 0) };
    } catch (error) {
      const code = errorCodeOf(error);
      throw code === null ? error : new IsthmusError(code, {}, { cause: error });
    }
  }

  #firstAsset(): number {
    return Number(Object.keys(this.#deployment.tokens)[0]);
  }

  #mint(asset: number): PublicKey {
    const mint = this.#deployment.tokens[asset];
    if (mint === undefined) throw new IsthmusError("ASSET_UNKNOWN", { asset, chain: this.chain });
    return new PublicKey(mint);
  }
}

function keypair(trader: Trader): Keypair {
  return Keypair.fromSeed(fromHex(trader.solanaKey, 32));
}
