import type {
  ActivationState,
  AddressFormat,
  ChainAdapter,
  ChainFamilyModule,
  ContractIds,
  EvmDeployment,
  FeeOffer,
  HeldRoots,
  LateVotes,
  LayerZeroDestination,
  MessageQuery,
  MessageState,
  NativeDestination,
  OrderDesk,
  RootVotes,
  SignedTransaction,
  SigningPlace,
  SigningTerms,
  TransactionRequest,
  TransactionStatus,
} from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { keccak256 } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { bumpedFees, defaultFeePolicy, type FeePolicy, firstFees } from "../account/fees.ts";
import { evmAddresses, evmContracts } from "../address.ts";
import { EvmReader, type EvmReaderOptions } from "../reader/evm-reader.ts";
import { decodeRevert } from "../revert/decode-revert.ts";
import { readActivationState } from "./activation-state.ts";
import { buildCall } from "./build.ts";
import { readHeldRoots } from "./held-roots.ts";
import { EvmLateVotes } from "./late-votes.ts";
import { EvmLayerZero, verifiedPayload } from "./layerzero.ts";
import { MessageStates } from "./message-state.ts";
import { EvmNative } from "./native.ts";
import { EvmOrderDesk } from "./order-desk.ts";
import type { PreparedCall } from "./prepared-call.ts";
import { readRootVotes } from "./root-votes.ts";

/** How an adapter reaches its chain, and whose transactions it signs. */
export interface EvmAdapterOptions extends EvmReaderOptions {
  /** 32 bytes as hex; never logged. Left out, the adapter reads only. */
  readonly privateKey?: Hex;
  readonly fees?: FeePolicy;
}

/** Blocks over which the block time is measured. */
const blockTimeSpan = 64n;

/** One EVM chain: an account nonce orders the transactions of a key, finality is a depth. */
export class EvmAdapter extends EvmReader implements ChainAdapter<PreparedCall> {
  readonly contracts: ContractIds;
  readonly addresses: AddressFormat = evmAddresses;
  readonly layerZero: LayerZeroDestination;
  readonly native: NativeDestination | null;
  readonly lateVotes: LateVotes;
  readonly orders: OrderDesk;
  readonly #account: PrivateKeyAccount | null;
  readonly #fees: FeePolicy;
  readonly #messages: MessageStates;

  constructor(options: EvmAdapterOptions) {
    super(options);
    this.contracts = evmContracts(options.deployment);
    this.#account = options.privateKey === undefined ? null : privateKeyToAccount(options.privateKey);
    this.#fees = options.fees ?? defaultFeePolicy;
    this.#messages = new MessageStates(this);
    const late = new EvmLateVotes(this);
    this.lateVotes = { nextStep: (query) => this.#ask(() => late.nextStep(query)) };
    const desk = new EvmOrderDesk(this);
    this.orders = {
      held: () => this.#ask(() => desk.held()),
      state: (number) => this.#ask(() => desk.state(number)),
    };
    this.layerZero = new EvmLayerZero(this);
    const blocks = options.deployment.native?.blocks ?? null;
    this.native = blocks === null ? null : new EvmNative(this, blocks);
  }

  /** The 20-byte address, lower case. */
  get sender(): Hex {
    return this.#key.address.toLowerCase() as Hex;
  }

  async blockTimeMs(): Promise<number> {
    return this.#ask(async () => {
      const { final, finalTimestampSeconds } = await this.head();
      const first = final > blockTimeSpan ? final - blockTimeSpan : 0n;
      if (first === final) return 0;
      const { timestamp } = await this.client.getBlock({ blockNumber: first });
      return (Number(finalTimestampSeconds - timestamp) * 1_000) / Number(final - first);
    });
  }

  messageState(query: MessageQuery): Promise<MessageState> {
    return this.#ask(() => this.#messages.read(query));
  }

  activationState(query: { readonly asset?: number; readonly final: boolean }): Promise<ActivationState> {
    return this.#ask(() => readActivationState(this, query));
  }

  heldRoots(): Promise<HeldRoots> {
    return this.#ask(() => readHeldRoots(this));
  }

  rootVotes(query: { readonly asset: number; readonly envelope: Hex }): Promise<RootVotes | null> {
    return this.#ask(() => readRootVotes(this, query));
  }

  async build(request: TransactionRequest): Promise<PreparedCall> {
    return await buildCall(this, this.sender, request);
  }

  async simulate({ to, data, valueWei: value, gas }: PreparedCall): Promise<void> {
    await this.#ask(() => this.client.call({ account: this.sender, to, data, value, gas }));
  }

  async terms(replaced: readonly FeeOffer[]): Promise<SigningTerms | null> {
    const [newest] = replaced;
    const oldest = replaced.at(-1);
    if (newest !== undefined && oldest !== undefined) {
      const fees = bumpedFees(oldest, newest, this.#fees);
      return fees === null ? null : { nextNonce: null, fees, window: null };
    }
    const { sender: address } = this;
    const [nonce, block] = await this.#ask(() =>
      Promise.all([
        this.client.getTransactionCount({ address, blockTag: "latest" }),
        this.client.getBlock({ blockTag: "latest" }),
      ]),
    );
    return { nextNonce: BigInt(nonce), fees: firstFees(block.baseFeePerGas ?? 0n, this.#fees), window: null };
  }

  async sign(call: PreparedCall, { fees }: SigningTerms, { nonce }: SigningPlace): Promise<SignedTransaction> {
    if (nonce === null || fees === null) throw new IsthmusError("INTERNAL", { reason: "no nonce or no fees" });
    const raw = await this.#key.signTransaction({
      type: "eip1559",
      chainId: this.chain.evmChainId ?? 0,
      nonce: Number(nonce),
      to: call.to,
      data: call.data,
      value: call.valueWei,
      gas: call.gas,
      maxFeePerGas: fees.maxFeePerGasWei,
      maxPriorityFeePerGas: fees.priorityFeePerGasWei,
    });
    return { txId: keccak256(raw), raw };
  }

  async send(raw: string): Promise<void> {
    try {
      await this.client.sendRawTransaction({ serializedTransaction: raw as Hex });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (/already (known|imported)|nonce too low|underpriced|nonce is too low/i.test(text)) return;
      throw decodeRevert(error);
    }
  }

  async status(txId: string, request?: TransactionRequest): Promise<TransactionStatus> {
    const included = await this.transaction(txId);
    if (included === null) return { kind: "absent" };
    const { final } = await this.head();
    const { height, gasUsed } = included;
    const hadEffect = request?.kind !== "layerzero-verify" || verifiedPayload(included);
    const succeeded = included.succeeded && hadEffect;
    return { kind: "included", height, final: height <= final, succeeded, cost: { gasUsed } };
  }

  async isExpired({ nonce }: { readonly nonce: bigint | null }): Promise<boolean> {
    if (nonce === null) return false;
    const { final } = await this.head();
    const { sender: address } = this;
    const count = await this.#ask(() => this.client.getTransactionCount({ address, blockNumber: final }));
    return BigInt(count) > nonce;
  }

  /** Runs the transaction again on the block that refused it. */
  async failureOf(txId: string): Promise<IsthmusError> {
    const included = await this.transaction(txId);
    if (included === null) return new IsthmusError("NOT_FOUND", { txId });
    if (included.succeeded)
      return new IsthmusError("TRANSACTION_REVERTED", { txId, reason: "included, but had no effect" });
    const { from, to, input, value } = await this.#ask(() => this.client.getTransaction({ hash: included.txId }));
    return await this.client
      .call({ account: from, to, data: input, value, blockNumber: included.height })
      .then(
        () => new IsthmusError("TRANSACTION_REVERTED", { txId, reason: "reverted, but not when run again" }),
        decodeRevert,
      );
  }

  decodeError(error: unknown): IsthmusError {
    return decodeRevert(error);
  }

  get #key(): PrivateKeyAccount {
    if (this.#account === null) throw new IsthmusError("CONFIG_INVALID", { key: "privateKey", chain: this.chain.name });
    return this.#account;
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw decodeRevert(error);
    }
  }
}

/** The EVM family, for composition roots. */
export const evmFamily: ChainFamilyModule<EvmDeployment> = {
  addresses: evmAddresses,
  contractsOf: evmContracts,
  open: (deployment, options) => new EvmAdapter({ deployment, ...options }),
};
