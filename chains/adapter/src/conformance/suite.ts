import { accountId, emptyAccumulator, foldDeposit, type Hex } from "@isthmus/protocol";
import { expect } from "vitest";
import type { ChainEvent } from "../event.ts";
import type { TransactionRequest, TransactionStatus } from "../transaction.ts";
import type { AdapterWorld } from "./adapter-world.ts";

export type Deposit = ChainEvent & { readonly kind: "deposit" };
export type Included = Extract<TransactionStatus, { kind: "included" }>;

const pollMs = 20;

/** One world with what the tests before have made of it: they run in order. */
export class Suite {
  readonly world: AdapterWorld;
  accumulator: Hex = emptyAccumulator;
  depositedQuanta = 0n;
  lastIndex = 0n;
  #generation = 0;

  constructor(world: AdapterWorld) {
    this.world = world;
  }

  account(subAccount: number): Hex {
    const { houseId, chain } = this.world.scope;
    return accountId(houseId, chain, new Uint8Array([9]), subAccount);
  }

  /** Every event so far, final or not, but notices: setting a chain up gives some. */
  async everything(): Promise<readonly ChainEvent[]> {
    const { adapter } = this.world;
    const events = await adapter.events({ fromHeight: 0n, toHeight: (await adapter.head()).latest });
    return events.filter((event) => event.kind !== "notice");
  }

  /** Deposits, and compares the link that the chain folded. */
  async depositAndFold(subAccount: number, amountQuanta: bigint): Promise<Deposit> {
    const { adapter, scope, asset } = this.world;
    const account = this.account(subAccount);
    const txId = await this.world.deposit(account, amountQuanta);
    const events = await adapter.eventsOf(txId);
    expect(events.map((event) => event.kind)).toEqual(["deposit"]);
    const event = events[0] as Deposit;
    const link = { index: this.lastIndex + 1n, account, asset, amountQuanta };
    const accumulator = foldDeposit(scope, this.accumulator, link);
    const { chain, contract: vault } = scope;
    expect(event).toMatchObject({ kind: "deposit", chain, vault, txId, ...link, accumulator });
    return event;
  }

  /** Takes a deposit as one that stays. */
  accept(event: Deposit): void {
    this.accumulator = event.accumulator;
    this.depositedQuanta += event.amountQuanta;
    this.lastIndex = event.index;
  }

  /** Builds, signs and sends a request as services do. @returns its id and its signed bytes */
  async send(request: TransactionRequest): Promise<{ readonly txId: string; readonly raw: string }> {
    const { adapter } = this.world;
    const call = await adapter.build(request);
    const terms = await adapter.terms([]);
    if (terms === null) throw new Error("no terms for a first attempt");
    const signed = await adapter.sign(call, terms, { nonce: terms.nextNonce, generation: ++this.#generation });
    expect(await adapter.status(signed.txId)).toEqual({ kind: "absent" });
    await adapter.send(signed.raw);
    return signed;
  }

  /** Waits until a block holds a transaction. */
  async included(txId: string): Promise<Included> {
    for (;;) {
      const status = await this.world.adapter.status(txId);
      if (status.kind === "included") return status;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  /** Simulates and sends a request, and waits for its success. */
  async deliver(request: TransactionRequest): Promise<string> {
    const { adapter } = this.world;
    await adapter.simulate(await adapter.build(request));
    const { txId } = await this.send(request);
    expect(await this.included(txId)).toMatchObject({ succeeded: true });
    return txId;
  }
}
