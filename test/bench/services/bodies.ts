import { createRequire } from "node:module";
import {
  type Command,
  encodeCommand,
  type PackedTrade,
  packedAccountsDigest,
  packTrades,
  signingDigest,
} from "@isthmus/clearing";
import { localKeys, TestCcp } from "@isthmus/clearing/testing";
import { type Hex, toHex } from "@isthmus/protocol";
import { seededNumbers } from "../benchmark.ts";

const accounts = 400;
const markTicks = 4_000_000n;
const text = new TextDecoder();

/** Commands of a venue as bodies of requests, each with a batch number and trade ids of its own. */
export class Bodies {
  readonly ccp = TestCcp.standard();
  readonly #firstNumber = this.ccp.engine.state.accountIds.length;
  readonly #random = seededNumbers(7);
  #batch = 1_000n;
  #trade = 1_000_000n;

  constructor() {
    for (let index = 0; index < accounts; index++)
      this.ccp.deposit(this.ccp.open(index, [1]).id, 1, 1_000_000_000_000n);
    this.ccp.prices({ 1: markTicks, 2: 200_000n });
  }

  /** The journal of the clearing house before the first trade. */
  journal(): string[] {
    return this.ccp.journal.map((command) => text.decode(encodeCommand(command)));
  }

  /** `count` commands of `perBatch` trades in JSON. */
  json(count: number, perBatch: number): string[] {
    const { accountIds } = this.ccp.engine.state;
    return Array.from({ length: count }, () => {
      const trades = this.#trades(perBatch).map((trade, index) => ({
        ...trade,
        id: String(this.#trade + BigInt(index)),
        buyer: accountIds[trade.buyer],
        seller: accountIds[trade.seller],
      }));
      this.#trade += BigInt(perBatch);
      return this.#signed({ kind: "trades", trades });
    });
  }

  /** `count` commands of `perBatch` packed trades. */
  packed(count: number, perBatch: number): string[] {
    const { accountIds } = this.ccp.engine.state;
    return Array.from({ length: count }, () => {
      const trades = this.#trades(perBatch);
      const firstId = this.#trade;
      this.#trade += BigInt(perBatch);
      const accountsDigest = packedAccountsDigest(trades, (number) => accountIds[number]);
      return this.#signed({ kind: "packed-trades", firstId, accountsDigest, rows: packTrades(trades) });
    });
  }

  /** One lot each, in both directions: margin is never short. */
  #trades(count: number): PackedTrade[] {
    return Array.from({ length: count }, () => {
      const buyer = this.#random(accounts);
      const seller = (buyer + 1 + this.#random(accounts - 1)) % accounts;
      const numbers = { buyer: this.#firstNumber + buyer, seller: this.#firstNumber + seller };
      return { instrument: 1, ...numbers, priceTicks: markTicks, sizeLots: 1n, maker: "buyer" };
    });
  }

  #signed(fields: object): string {
    this.#batch += 1n;
    const command = { ...fields, venue: 2, batch: this.#batch };
    const signature = signNatively(signingDigest(this.ccp.engine.state.houseId, command));
    return text.decode(encodeCommand({ ...command, signature } as unknown as Command));
  }
}

type Sign = (digest: Uint8Array, key: Uint8Array) => { readonly signature: Uint8Array; readonly recid: number };

/** Tens of thousands of signatures in JavaScript would take longer than the measurement. */
const ecdsaSign = createRequire(createRequire(import.meta.url).resolve("@isthmus/signatures"))("secp256k1/bindings.js")
  .ecdsaSign as Sign;

function signNatively(digest: Uint8Array): Hex {
  const out = { signature: new Uint8Array(64), recid: 0 };
  const { signature, recid } = ecdsaSign(digest, localKeys.venue);
  out.signature.set(signature);
  return toHex(new Uint8Array([...out.signature, recid]));
}
