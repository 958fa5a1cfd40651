import {
  type Command,
  type CommandOf,
  evmAddress,
  signingDigest,
  signPersonal,
  signSolana,
  solanaAddress,
  type Unsigned,
} from "@isthmus/clearing";
import {
  accountId,
  type ChainId,
  chainById,
  fromHex,
  type Hex,
  IsthmusError,
  padLeft32,
  toHex,
} from "@isthmus/protocol";

/** A member's keys: one EVM key for every EVM chain and for orders, and optionally a Solana key. Held in memory only. */
export interface MemberKeys {
  /** 32 bytes. */
  readonly evm: Uint8Array;
  /** 32-byte ed25519 seed. */
  readonly solana?: Uint8Array;
}

/** The address of a member on one chain, as 32 bytes. */
export interface MemberAddress {
  readonly chain: ChainId;
  readonly address: Hex;
}

/**
 * One member of the house: knows its account id and signs its commands. Which address opened the account is fixed by
 * the order of `chains`: the first one.
 */
export class Member {
  readonly name: string;
  readonly account: Hex;
  readonly trader: Hex;
  readonly addresses: readonly MemberAddress[];
  readonly #house: number;
  readonly #keys: MemberKeys;
  #nonce = 0n;

  /** @throws INPUT_INVALID without a chain, or without the key that a chain needs */
  constructor(options: {
    readonly name: string;
    readonly houseId: number;
    readonly chains: readonly ChainId[];
    readonly keys: MemberKeys;
  }) {
    this.name = options.name;
    this.#house = options.houseId;
    this.#keys = options.keys;
    this.trader = evmAddress(options.keys.evm);
    this.addresses = options.chains.map((chain) => ({ chain, address: this.#addressOn(chain) }));
    const first = this.addresses[0];
    if (first === undefined) {
      throw new IsthmusError("INPUT_INVALID", { field: "chains", reason: "a member needs at least one chain" });
    }
    this.account = accountId(options.houseId, first.chain, fromHex(first.address), 0);
  }

  /** The signed command that opens this member's account with all its addresses as recipients. */
  openAccount(): CommandOf<"open-account"> {
    const unsigned: Unsigned<CommandOf<"open-account">> = {
      kind: "open-account",
      account: this.account,
      subAccount: 0,
      marginMode: "cross",
      addresses: [...this.addresses],
      trader: this.trader,
    };
    const digest = signingDigest(this.#house, unsigned);
    return { ...unsigned, signatures: this.addresses.map(({ chain }) => this.#sign(chain, digest)) };
  }

  /** The signed command that turns a balance into an entitlement. @param amountQuanta at least 1 */
  withdraw(asset: number, amountQuanta: bigint): CommandOf<"withdraw"> {
    const unsigned = { kind: "withdraw" as const, account: this.account, asset, amountQuanta, ...this.#turn() };
    return { ...unsigned, signature: this.#signed(unsigned) };
  }

  /** The signed command that reserves margin for an on-chain venue. */
  requestCredit(venue: number, amountQuanta: bigint, expirySeconds: bigint): CommandOf<"request-credit"> {
    const unsigned = {
      kind: "request-credit" as const,
      account: this.account,
      venue,
      amountQuanta,
      expirySeconds,
      ...this.#turn(),
    };
    return { ...unsigned, signature: this.#signed(unsigned) };
  }

  /** Takes up counting where the house has seen the last nonce. */
  resume(lastNonce: bigint): void {
    if (lastNonce > this.#nonce) this.#nonce = lastNonce;
  }

  #turn(): { readonly nonce: bigint; readonly signer: MemberAddress } {
    this.#nonce += 1n;
    return { nonce: this.#nonce, signer: this.addresses[0] as MemberAddress };
  }

  #signed(unsigned: Unsigned<Command>): Hex {
    return this.#sign((this.addresses[0] as MemberAddress).chain, signingDigest(this.#house, unsigned));
  }

  #sign(chain: ChainId, digest: Uint8Array): Hex {
    return chainById(chain).signatureScheme === "ed25519"
      ? signSolana(digest, this.#solanaKey())
      : signPersonal(digest, this.#keys.evm);
  }

  #addressOn(chain: ChainId): Hex {
    if (chainById(chain).signatureScheme === "ed25519") return solanaAddress(this.#solanaKey());
    return toHex(padLeft32(fromHex(evmAddress(this.#keys.evm), 20)));
  }

  #solanaKey(): Uint8Array {
    if (this.#keys.solana === undefined) {
      throw new IsthmusError("INPUT_INVALID", { field: "keys", reason: `${this.name} has no Solana key` });
    }
    return this.#keys.solana;
  }
}
