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

/** A member's keys: one EVM key for every EVM chain and for orders, and optionally a Solana key. Kept in memory only. */
export interface MemberKeys {
  /** 32 bytes. */
  readonly evm: Uint8Array;
  /** 32-byte ed25519 seed. */
  readonly solana?: Uint8Array;
}

/** The address of a member on one chain, as bytes32. */
export interface MemberAddress {
  readonly chain: ChainId;
  readonly address: Hex;
}

/**
 * A member of the clearing house: derives its account id and signs its commands. The address on the first of `chains`
 * fixes the account id and signs.
 */
export class Member {
  readonly name: string;
  readonly account: Hex;
  readonly trader: Hex;
  readonly addresses: readonly MemberAddress[];
  readonly #houseId: number;
  readonly #keys: MemberKeys;
  #nonce = 0n;

  /**
   * @param options.name for errors only
   * @throws INPUT_INVALID without a chain, or without the key that a chain needs
   */
  constructor(options: {
    readonly name: string;
    readonly houseId: number;
    readonly chains: readonly ChainId[];
    readonly keys: MemberKeys;
  }) {
    this.name = options.name;
    this.#houseId = options.houseId;
    this.#keys = options.keys;
    this.trader = evmAddress(options.keys.evm);
    this.addresses = options.chains.map((chain) => ({ chain, address: this.#addressOn(chain) }));
    const first = this.addresses[0];
    if (first === undefined) {
      throw new IsthmusError("INPUT_INVALID", { field: "chains", reason: "a member needs at least one chain" });
    }
    this.account = accountId(options.houseId, first.chain, fromHex(first.address), 0);
  }

  /** Signs the command that opens the account with all addresses as recipients. */
  openAccount(): CommandOf<"open-account"> {
    const unsigned: Unsigned<CommandOf<"open-account">> = {
      kind: "open-account",
      account: this.account,
      subAccount: 0,
      marginMode: "cross",
      addresses: [...this.addresses],
      trader: this.trader,
    };
    const digest = signingDigest(this.#houseId, unsigned);
    return { ...unsigned, signatures: this.addresses.map(({ chain }) => this.#sign(chain, digest)) };
  }

  /** Signs the command that turns a balance into an entitlement. @param amountQuanta at least 1 */
  withdraw(asset: number, amountQuanta: bigint): CommandOf<"withdraw"> {
    const unsigned = { kind: "withdraw" as const, account: this.account, asset, amountQuanta, ...this.#nextNonce() };
    return { ...unsigned, signature: this.#signed(unsigned) };
  }

  /** Signs the command that reserves margin for an on-chain venue. @param expirySeconds Unix time of the credit's end */
  requestCredit(venue: number, amountQuanta: bigint, expirySeconds: bigint): CommandOf<"request-credit"> {
    const unsigned = {
      kind: "request-credit" as const,
      account: this.account,
      venue,
      amountQuanta,
      expirySeconds,
      ...this.#nextNonce(),
    };
    return { ...unsigned, signature: this.#signed(unsigned) };
  }

  /** Continues after the last nonce that the coordinator accepted. */
  resume(lastNonce: bigint): void {
    if (lastNonce > this.#nonce) this.#nonce = lastNonce;
  }

  #nextNonce(): { readonly nonce: bigint; readonly signer: MemberAddress } {
    this.#nonce += 1n;
    return { nonce: this.#nonce, signer: this.addresses[0] as MemberAddress };
  }

  #signed(unsigned: Unsigned<Command>): Hex {
    return this.#sign((this.addresses[0] as MemberAddress).chain, signingDigest(this.#houseId, unsigned));
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
