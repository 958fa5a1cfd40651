import { foldDeposit, type Hex } from "@isthmus/protocol";
import { signDigest, signPersonal, signSolana } from "../authority/keys.ts";
import { signingDigest, type Unsigned } from "../authority/signing.ts";
import { openedAccountId } from "../commands/open-account.ts";
import type { Command, CommandOf } from "../commands/registry.ts";
import { type DueLoss, dueLosses } from "../cycle/location-loss.ts";
import { Engine } from "../engine/engine.ts";
import type { Applied } from "../model/effect.ts";
import type { Genesis } from "../model/genesis.ts";
import type { Trade } from "../model/trade.ts";
import type { AdminCommand, DistributiveOmit } from "./admin-command.ts";
import { listStandard } from "./listing.ts";
import { blank, localKeys, testGenesis } from "./local.ts";
import { localMember, type TestMember } from "./member.ts";

/**
 * An engine with the local assets, vaults, venues and instruments, and short ways to submit commands.
 * With `signed` every command carries its real signature; otherwise signatures are blank: `apply` does not verify them.
 */
export class TestCcp {
  readonly engine: Engine;
  readonly signed: boolean;
  /** Every applied command, in order: the journal. */
  readonly journal: Command[] = [];
  #adminNonce = 0n;
  #batch = 0n;
  #venueSequence = 0n;
  readonly #used = new Map<string, bigint>();
  #height = 0n;
  timeSeconds = 1_600_000_000n;

  constructor(options: { signed?: boolean; genesis?: Partial<Genesis>; engine?: Engine } = {}) {
    this.engine = options.engine ?? Engine.create({ ...testGenesis, ...options.genesis });
    this.signed = options.signed ?? false;
  }

  /** Assets 1 to 3, vaults and venues, BTC-PERP and ETH-PERP, as the local network has them. */
  static standard(options: { signed?: boolean; genesis?: Partial<Genesis> } = {}): TestCcp {
    const ccp = new TestCcp(options);
    listStandard(ccp);
    return ccp;
  }

  /** Applies a command and records it if it is accepted. */
  apply(command: Command): Applied {
    const applied = this.engine.apply(command);
    if (applied.ok) this.journal.push(command);
    return applied;
  }

  /** Applies a command that must be accepted. */
  must(command: Command): Applied & { ok: true } {
    const applied = this.apply(command);
    if (!applied.ok) throw applied.error;
    return applied;
  }

  /** Submits an admin command with the next nonce. */
  admin(command: AdminCommand): Applied & { ok: true } {
    this.#adminNonce += 1n;
    return this.must(this.#sign({ ...command, nonce: this.#adminNonce } as Unsigned<Command>, localKeys.admin));
  }

  member(index: number): TestMember {
    return localMember(this.engine.state.houseId, index, { signed: this.signed });
  }

  /** Opens a sub-account of a member; its keys are the member's. */
  openSub(member: TestMember, subAccount: number, marginMode: "cross" | "isolated"): TestMember {
    const addresses = [{ chain: 1, address: member.evmWord }];
    const id = openedAccountId(this.engine.state.houseId, { addresses, subAccount });
    const trader: Hex = `0x${member.evmWord.slice(26)}`;
    const command = { kind: "open-account", account: id, subAccount, marginMode, addresses, trader } as const;
    const digest = signingDigest(this.engine.state.houseId, { ...command, addresses });
    const signatures = [this.signed ? signPersonal(digest, member.evmKey) : blank];
    this.must({ ...command, signatures });
    return { ...member, id };
  }

  /** Opens the account of a member with an address on each of the chains (the first must be the hub). */
  open(index: number, chains: readonly number[] = [1, 2, 3]): TestMember {
    const member = this.member(index);
    const command: Unsigned<CommandOf<"open-account">> = {
      kind: "open-account",
      account: member.id,
      subAccount: 0,
      marginMode: "cross",
      addresses: chains.map((chain) => ({ chain, address: chain === 3 ? member.solanaWord : member.evmWord })),
      trader: `0x${member.evmWord.slice(26)}`,
    };
    const digest = signingDigest(this.engine.state.houseId, command);
    const signatures = chains.map((chain) => {
      if (!this.signed) return blank;
      return chain === 3 ? signSolana(digest, member.solanaKey) : signPersonal(digest, member.evmKey);
    });
    this.must({ ...command, signatures });
    return member;
  }

  /** The next deposit of a chain's vault, with the vault's accumulator after it. */
  depositCommand(account: Hex, asset: number, amountQuanta: bigint, chain?: number): CommandOf<"deposit"> {
    const { state } = this.engine;
    const on = chain ?? state.assets.get(asset)?.chain ?? 1;
    const vault = state.vaults.get(on);
    if (vault === undefined) throw new Error(`no vault on chain ${on}`);
    const index = vault.depositIndex + 1n;
    const scope = { houseId: state.houseId, chain: on, contract: vault.vault };
    const accumulator = foldDeposit(scope, vault.accumulator, { index, account, asset, amountQuanta });
    this.#height += 1n;
    const txId = `tx${this.#height}`;
    return { kind: "deposit", chain: on, index, accumulator, account, asset, amountQuanta, txId, height: this.#height };
  }

  deposit(account: Hex, asset: number, amountQuanta: bigint): Applied & { ok: true } {
    return this.must(this.depositCommand(account, asset, amountQuanta));
  }

  /** Marks by instrument, after `seconds` have passed; a longer time than one command may move passes in several. */
  prices(
    marks: Readonly<Record<number, bigint>>,
    seconds = 60n,
    fundingE9: Readonly<Record<number, bigint>> = {},
    volatilitiesE6: Readonly<Record<number, number>> = {},
  ): Applied {
    const stepSeconds = BigInt(this.engine.state.parameters.maxTimeStepSeconds);
    if (stepSeconds > 0n && seconds > stepSeconds && this.engine.timeSeconds > 0n) {
      const moved = this.prices({}, stepSeconds);
      return moved.ok ? this.prices(marks, seconds - stepSeconds, fundingE9, volatilitiesE6) : moved;
    }
    const volatilities = Object.entries(volatilitiesE6);
    return this.marketData(
      {
        prices: Object.entries(marks).map(([instrument, priceTicks]) => ({
          instrument: Number(instrument),
          priceTicks,
        })),
        funding: Object.entries(fundingE9).map(([instrument, rateE9]) => ({ instrument: Number(instrument), rateE9 })),
        ...(volatilities.length === 0
          ? {}
          : {
              volatilities: volatilities.map(([instrument, volatilityE6]) => ({
                instrument: Number(instrument),
                volatilityE6,
              })),
            }),
      },
      seconds,
    );
  }

  /** A `prices` command with any rows, after `seconds` have passed; rows that are absent are empty. */
  marketData(rows: Partial<Omit<CommandOf<"prices">, "kind" | "sequence" | "signature">>, seconds = 60n): Applied {
    const command: Unsigned<CommandOf<"prices">> = {
      kind: "prices",
      timeSeconds: this.timeSeconds + seconds,
      sequence: this.engine.state.pricesSequence + 1n,
      prices: [],
      assetPrices: [],
      funding: [],
      ...rows,
    };
    const applied = this.apply(this.#sign(command, localKeys.oracle));
    if (applied.ok) this.timeSeconds = command.timeSeconds;
    return applied;
  }

  /** A batch of trades from the HTTP venue. */
  trades(trades: readonly Trade[], batch?: bigint): Applied {
    this.#batch += 1n;
    const command: Unsigned<CommandOf<"trades">> = {
      kind: "trades",
      venue: 2,
      batch: batch ?? this.#batch,
      trades: [...trades],
    };
    return this.apply(this.#sign(command, localKeys.venue));
  }

  /** A trade that both members sign with their trader keys. */
  signedTrade(
    buyer: TestMember,
    seller: TestMember,
    trade: Omit<Trade, "buyer" | "seller">,
    expirySeconds: bigint,
  ): Command {
    const command: Unsigned<CommandOf<"signed-trade">> = {
      kind: "signed-trade",
      venue: 2,
      ...trade,
      buyer: buyer.id,
      seller: seller.id,
      expirySeconds,
    };
    const digest = signingDigest(this.engine.state.houseId, command);
    const sign = (member: TestMember): Hex => (this.signed ? signPersonal(digest, member.evmKey) : blank);
    return { ...command, signatures: [sign(buyer), sign(seller)] };
  }

  withdraw(member: TestMember, asset: number, amountQuanta: bigint, nonce?: bigint): Applied {
    const last = this.engine.hasAccount(member.id) ? this.engine.account(member.id).lastNonce : 0n;
    const command: Unsigned<CommandOf<"withdraw">> = {
      kind: "withdraw",
      account: member.id,
      asset,
      amountQuanta,
      nonce: nonce ?? last + 1n,
      signer: { chain: 1, address: member.evmWord },
    };
    return this.apply(this.#signMember(command, member));
  }

  /** Submits a member's command with its next nonce, signed by its hub key. */
  give(member: TestMember, command: MemberFields): Applied {
    const last = this.engine.hasAccount(member.id) ? this.engine.account(member.id).lastNonce : 0n;
    const signer = { chain: 1, address: member.evmWord };
    const unsigned = { ...command, account: member.id, nonce: last + 1n, signer } as Unsigned<Command>;
    return this.apply(this.#signMember(unsigned, member));
  }

  /** Moves a whole account to another member, both signing. */
  port(from: TestMember, to: TestMember): Applied {
    const command: Unsigned<CommandOf<"port-account">> = {
      kind: "port-account",
      account: from.id,
      to: to.id,
      nonce: this.engine.account(from.id).lastNonce + 1n,
      signer: { chain: 1, address: from.evmWord },
      toSigner: { chain: 1, address: to.evmWord },
    };
    const digest = signingDigest(this.engine.state.houseId, command);
    const sign = (member: TestMember): Hex => (this.signed ? signPersonal(digest, member.evmKey) : blank);
    return this.apply({ ...command, signatures: [sign(from), sign(to)] });
  }

  /** The HTTP venue busts a trade of the open cycle. */
  bust(id: string, venue = 2): Applied {
    return this.apply(this.#sign({ kind: "bust-trade", venue, id }, localKeys.venue));
  }

  requestCredit(member: TestMember, amountQuanta: bigint, expirySeconds: bigint): Applied {
    const last = this.engine.hasAccount(member.id) ? this.engine.account(member.id).lastNonce : 0n;
    const command: Unsigned<CommandOf<"request-credit">> = {
      kind: "request-credit",
      account: member.id,
      venue: 1,
      amountQuanta,
      expirySeconds,
      nonce: last + 1n,
      signer: { chain: 1, address: member.evmWord },
    };
    return this.apply(this.#signMember(command, member));
  }

  /** A trade on the on-chain venue that uses credit of both parties. */
  venueTrade(trade: Omit<Trade, "maker">, buyerUse: bigint, sellerUse: bigint): Applied {
    const buyerUsedQuanta = (this.#used.get(trade.buyer) ?? 0n) + buyerUse;
    const sellerUsedQuanta = (this.#used.get(trade.seller) ?? 0n) + sellerUse;
    this.#height += 1n;
    const { id: tradeId, ...rest } = trade;
    const applied = this.apply({
      kind: "venue-trade",
      venue: 1,
      chain: 2,
      sequence: this.#venueSequence + 1n,
      tradeId,
      ...rest,
      buyerUsedQuanta,
      sellerUsedQuanta,
      txId: `tx${this.#height}`,
      logIndex: 0,
      height: this.#height,
    });
    if (applied.ok) {
      this.#venueSequence += 1n;
      this.#used.set(trade.buyer, buyerUsedQuanta);
      this.#used.set(trade.seller, sellerUsedQuanta);
    }
    return applied;
  }

  /** The on-chain venue stops an account under roots of cycles up to one, after every trade so far. */
  creditStopped(account: Hex, throughCycle: bigint): Applied {
    this.#height += 1n;
    const place = { txId: `tx${this.#height}`, logIndex: 0, height: this.#height };
    const tradeCount = this.#venueSequence;
    return this.apply({ kind: "credit-stopped", venue: 1, chain: 2, account, throughCycle, tradeCount, ...place });
  }

  chainTime(chain: number, timestampSeconds: bigint): Applied {
    this.#height += 1n;
    return this.apply({ kind: "chain-time", chain, height: this.#height, timestampSeconds });
  }

  /** Somebody freezes the vault of a chain. */
  freezeVault(chain: number): Applied {
    this.#height += 1n;
    return this.apply({ kind: "vault-frozen", chain, txId: `tx${this.#height}`, logIndex: 0, height: this.#height });
  }

  /** A frozen vault pays an exit balance, or a deposit back. */
  exit(account: Hex, asset: number, amountQuanta: bigint): Applied {
    const chain = this.engine.state.assets.get(asset)?.chain ?? 1;
    this.#height += 1n;
    const place = { txId: `tx${this.#height}`, logIndex: 0, height: this.#height };
    return this.apply({ kind: "exit-paid", chain, account, asset, amountQuanta, ...place });
  }

  /** The vault pays an amount of an entitlement. */
  claim(member: TestMember, asset: number, amountQuanta: bigint): Applied {
    const { state } = this.engine;
    const chain = state.assets.get(asset)?.chain ?? 1;
    const claimed = state.accounts.get(member.id)?.entitlements.get(asset)?.claimedQuanta ?? 0n;
    this.#height += 1n;
    return this.apply({
      kind: "claim",
      chain,
      account: member.id,
      asset,
      recipient: chain === 3 ? member.solanaWord : member.evmWord,
      amountQuanta,
      claimedTotalQuanta: claimed + amountQuanta,
      txId: `tx${this.#height}`,
      height: this.#height,
    });
  }

  /**
   * Closes the cycle after `seconds`: prices without a mark move the time.
   * @param confirms which due losses operators have confirmed; default all
   */
  closeCycle(seconds = 60n, confirms: (loss: DueLoss) => boolean = () => true): Applied {
    if (seconds > 0n) {
      const moved = this.prices({}, seconds);
      if (!moved.ok) return moved;
    }
    const { cycle, timeSeconds } = this.engine;
    const creditExpirySeconds = this.timeSeconds + 3_600n;
    const confirmed = dueLosses(this.engine.state, cycle + 1n).filter(confirms);
    const close = { kind: "close-cycle", cycle: cycle + 1n, timeSeconds, creditExpirySeconds } as const;
    if (confirmed.length === 0) return this.apply(close);
    const byAsset = confirmed.sort((a, b) => a.asset - b.asset);
    return this.apply({
      ...close,
      confirmedLosses: byAsset.map(({ asset, amountQuanta }) => ({ asset, amountQuanta })),
    });
  }

  #sign<T extends Unsigned<Command>>(command: T, privateKey: Uint8Array): Command {
    const signature = this.signed ? signDigest(signingDigest(this.engine.state.houseId, command), privateKey) : blank;
    return { ...command, signature } as unknown as Command;
  }

  #signMember(command: Unsigned<Command>, member: TestMember): Command {
    const digest = signingDigest(this.engine.state.houseId, command);
    const signature = this.signed ? signPersonal(digest, member.evmKey) : blank;
    return { ...command, signature } as unknown as Command;
  }
}

type MemberFields = DistributiveOmit<
  CommandOf<"backstop" | "bid" | "cancel-withdrawal" | "contribute" | "transfer" | "withdraw" | "request-credit">,
  "account" | "nonce" | "signer" | "signature"
>;
