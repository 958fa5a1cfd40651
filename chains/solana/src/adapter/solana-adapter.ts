import type {
  ActivationState,
  AddressFormat,
  ChainAdapter,
  ChainFamilyModule,
  ContractIds,
  FeeOffer,
  HeldRoots,
  MessageQuery,
  MessageState,
  RootVotes,
  SignedTransaction,
  SigningPlace,
  SigningTerms,
  SolanaDeployment,
  TransactionRequest,
  TransactionStatus,
} from "@isthmus/adapter";
import { fromHex, type Hex, IsthmusError } from "@isthmus/protocol";
import { Keypair, type SignatureStatus } from "@solana/web3.js";
import bs58 from "bs58";
import { solanaAddresses, solanaContracts } from "../address.ts";
import { buildTransaction, type SolanaCall, withPriorityFee } from "../call/solana-call.ts";
import { decodeNodeError } from "../error/decode-node-error.ts";
import { decodeProgramError } from "../error/decode-program-error.ts";
import { SolanaReader, type SolanaReaderOptions } from "../reader/solana-reader.ts";
import { priorityPrice } from "../send/priority-price.ts";
import { buildCall } from "./build.ts";
import { SolanaLateVotes } from "./late-votes.ts";
import { VaultRecords } from "./vault-records.ts";

/** How an adapter reaches its network, and whose transactions it signs. */
export interface SolanaAdapterOptions extends SolanaReaderOptions {
  /** A 32-byte seed or a 64-byte secret key as hex; never logged. Left out, the adapter reads only. */
  readonly privateKey?: Hex;
}

/** Slots over which the slot time is measured. */
const slotTimeSpan = 64n;

/** One Solana network: a blockhash window bounds each transaction, finality is `finalized`. */
export class SolanaAdapter extends SolanaReader implements ChainAdapter<SolanaCall> {
  readonly contracts: ContractIds;
  readonly addresses: AddressFormat = solanaAddresses;
  readonly layerZero = null;
  readonly native = null;
  readonly lateVotes: SolanaLateVotes;
  readonly orders = null;
  readonly #payer: Keypair | null;
  readonly #records: VaultRecords;

  /** @throws CONFIG_INVALID when the key is neither a seed nor a key pair */
  constructor(options: SolanaAdapterOptions) {
    super(options);
    this.contracts = solanaContracts(options.deployment);
    this.#payer = options.privateKey === undefined ? null : solanaKeypair(options.privateKey);
    this.#records = new VaultRecords(this.connection, options.deployment);
    this.lateVotes = new SolanaLateVotes(this.connection, options.deployment);
  }

  /** The payer in base58. */
  get sender(): string {
    return this.#key.publicKey.toBase58();
  }

  async blockTimeMs(): Promise<number> {
    return this.#ask(async () => {
      const { final } = await this.head();
      const wanted = Number(final > slotTimeSpan ? final - slotTimeSpan : 0n);
      const [first] = await this.connection.getBlocks(wanted, Number(final), "finalized");
      if (first === undefined || BigInt(first) === final) return 0;
      const [from, to] = await Promise.all([
        this.connection.getBlockTime(first),
        this.connection.getBlockTime(Number(final)),
      ]);
      return (((to ?? 0) - (from ?? 0)) * 1_000) / (Number(final) - first);
    });
  }

  messageState(query: MessageQuery): Promise<MessageState> {
    return this.#ask(() => this.#records.messageState(query));
  }

  activationState(query: { readonly asset?: number; readonly final: boolean }): Promise<ActivationState> {
    return this.#ask(() => this.#records.activationState(query));
  }

  heldRoots(): Promise<HeldRoots> {
    return this.#ask(() => this.#records.heldRoots());
  }

  /** Both transports vote for every root, so that votes open no budget. */
  async rootVotes(): Promise<RootVotes | null> {
    return null;
  }

  async build(request: TransactionRequest): Promise<SolanaCall> {
    return buildCall(this.deployment, this.#key.publicKey, request);
  }

  async simulate(call: SolanaCall): Promise<void> {
    const { value } = await this.#ask(async () => {
      const { blockhash } = await this.connection.getLatestBlockhash("confirmed");
      const transaction = buildTransaction(call, this.#key.publicKey, blockhash, null);
      transaction.sign([this.#key]);
      return await this.connection.simulateTransaction(transaction, {
        commitment: "confirmed",
        replaceRecentBlockhash: true,
      });
    });
    if (value.err !== null) throw decodeProgramError(value.err);
  }

  /** Signing again with another blockhash makes a second transaction, so nothing replaces a first one. */
  async terms(replaced: readonly FeeOffer[]): Promise<SigningTerms | null> {
    if (replaced.length > 0) return null;
    const { blockhash, lastValidBlockHeight } = await this.#ask(() => this.connection.getLatestBlockhash("confirmed"));
    return { nextNonce: null, fees: null, window: { blockhash, lastHeight: BigInt(lastValidBlockHeight) } };
  }

  /** The compute limit differs by generation, so that two generations never are the same transaction. */
  async sign(call: SolanaCall, { window }: SigningTerms, { generation }: SigningPlace): Promise<SignedTransaction> {
    if (window === null) throw new IsthmusError("INTERNAL", { reason: "no blockhash" });
    const own = { ...call, computeUnits: call.computeUnits + generation };
    const paying = withPriorityFee(own, await this.#price(own, generation));
    const transaction = buildTransaction(paying, this.#key.publicKey, window.blockhash, null);
    transaction.sign([this.#key]);
    const raw = Buffer.from(transaction.serialize()).toString("base64");
    return { txId: bs58.encode(transaction.signatures[0] ?? new Uint8Array()), raw };
  }

  async send(raw: string): Promise<void> {
    const bytes = Buffer.from(raw, "base64");
    await this.connection.sendRawTransaction(bytes, { skipPreflight: true, maxRetries: 0 }).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      if (!/already been processed|blockhash not found/i.test(text)) throw decodeNodeError(error);
    });
  }

  async status(txId: string): Promise<TransactionStatus> {
    const status = await this.#signatureStatus(txId);
    // Reads are at `confirmed`: an effect that they do not show yet is not included.
    if (status === null || status.confirmationStatus === "processed") return { kind: "absent" };
    const final = status.confirmationStatus === "finalized";
    const cost = final ? { computeUnits: await this.#computeUnits(txId) } : {};
    return { kind: "included", height: BigInt(status.slot), final, succeeded: status.err === null, cost };
  }

  async isExpired({ lastHeight }: { readonly lastHeight: bigint | null }): Promise<boolean> {
    if (lastHeight === null) return false;
    // The final height: confirmed blocks can be dropped, and the height goes back with them.
    return BigInt(await this.#ask(() => this.connection.getBlockHeight("finalized"))) > lastHeight;
  }

  async failureOf(txId: string): Promise<IsthmusError> {
    const status = await this.#signatureStatus(txId);
    if (status === null) return new IsthmusError("NOT_FOUND", { txId });
    return decodeProgramError(status.err, { txId });
  }

  decodeError(error: unknown): IsthmusError {
    return decodeNodeError(error);
  }

  /** Micro-lamports per unit that get a call into a block before its deadline, at most what it is worth. */
  async #price({ instructions, computeUnits, priority }: SolanaCall, generation: number): Promise<bigint> {
    if (priority === undefined) return 0n;
    const { mostLamports, deadlineSeconds } = priority;
    const written = instructions.flatMap(({ keys }) => keys.filter((key) => key.isWritable).map((key) => key.pubkey));
    const recent = await this.#ask(() =>
      this.connection.getRecentPrioritizationFees({ lockedWritableAccounts: written }),
    );
    const secondsLeft = deadlineSeconds === null ? null : deadlineSeconds - BigInt(Math.floor(Date.now() / 1_000));
    const recentMicroLamports = recent.map((block) => block.prioritizationFee);
    return priorityPrice({ recentMicroLamports, computeUnits, generation, mostLamports, secondsLeft });
  }

  async #signatureStatus(txId: string): Promise<SignatureStatus | null> {
    const { value } = await this.#ask(() =>
      this.connection.getSignatureStatuses([txId], { searchTransactionHistory: true }),
    );
    return value[0] ?? null;
  }

  async #computeUnits(txId: string): Promise<bigint> {
    const config = { commitment: "finalized", maxSupportedTransactionVersion: 0 } as const;
    const transaction = await this.#ask(() => this.connection.getTransaction(txId, config));
    return BigInt(transaction?.meta?.computeUnitsConsumed ?? 0);
  }

  get #key(): Keypair {
    if (this.#payer === null) throw new IsthmusError("CONFIG_INVALID", { key: "privateKey", chain: this.chain.name });
    return this.#payer;
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw decodeNodeError(error);
    }
  }
}

function solanaKeypair(key: Hex): Keypair {
  const bytes = fromHex(key);
  try {
    return bytes.length === 32 ? Keypair.fromSeed(bytes) : Keypair.fromSecretKey(bytes);
  } catch (cause) {
    throw new IsthmusError("CONFIG_INVALID", { key: "privateKey", lengthBytes: bytes.length }, { cause });
  }
}

/** The Solana family, for composition roots. */
export const solanaFamily: ChainFamilyModule<SolanaDeployment> = {
  addresses: solanaAddresses,
  contractsOf: solanaContracts,
  open: (deployment, options) => new SolanaAdapter({ deployment, ...options }),
};
