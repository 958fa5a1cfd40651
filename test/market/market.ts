import { evmDeploymentOf } from "@isthmus/adapter";
import { EvmAccount } from "@isthmus/chain-evm";
import { addressBytes32, type Trade, type Unsigned } from "@isthmus/clearing";
import type { LocalServices } from "@isthmus/cli/testing";
import { AnvilControl } from "@isthmus/local";
import { mintAndDeposit } from "@isthmus/local/testing";
import {
  addressOfPrivateKey,
  chainById,
  fromHex,
  type Hex,
  hubChainId,
  isIsthmusError,
  keccak256,
} from "@isthmus/protocol";
import { type Accepted, type AuthorityCommand, CoordinatorClient, Member, signAuthority } from "@isthmus/sdk";

/** The numbers of the one asset, instrument and venue. */
export const numbers = { dollar: 1, bitcoin: 1, venue: 2 } as const;

/** What each member deposits, in quanta: enough for any number of trades of a run. */
export const depositQuanta = 1_000_000_000_000n;

/** How long clients go on while processes are killed under them, whatever else the machine does. */
const patienceMs = 240_000;

/** A dollar on the hub, an HTTP venue, a perpetual and members with money: what tests of the whole house trade with. */
export class Market {
  readonly client: CoordinatorClient;
  readonly members: readonly Member[];
  readonly #services: LocalServices;
  #step = 0;
  #batch = 0n;

  private constructor(services: LocalServices, count: number) {
    const { coordinatorUrl: url, adminToken, deployment } = services;
    this.#services = services;
    this.client = new CoordinatorClient({ url, adminToken, patienceMs });
    this.members = Array.from({ length: count }, (_, index) => {
      const keys = { evm: keccak256(new TextEncoder().encode(`member ${index}`)) };
      return new Member({ name: `member ${index}`, houseId: deployment.houseId, chains: [hubChainId], keys });
    });
  }

  /** Registers the market, opens the accounts, and waits until every deposit is credited and the first price stands. */
  static async open(services: LocalServices, count: number): Promise<Market> {
    const market = new Market(services, count);
    for (const command of market.#registrations()) await market.client.command(command);
    for (const member of market.members) await market.client.command(member.openAccount());
    await market.#deposit();
    await market.movePrice();
    return market;
  }

  /** The next hour's mark. @returns in ticks */
  async movePrice(): Promise<bigint> {
    try {
      await this.client.admin("/v1/admin/prices", { step: this.#step });
    } catch (error) {
      // Its first copy was taken, and the answer to it was lost.
      if (this.#step === 0 || !isIsthmusError(error, "PRICE_STALE")) throw error;
    }
    this.#step++;
    return await this.mark();
  }

  /** The mark, in ticks. */
  async mark(): Promise<bigint> {
    const { instruments } = await this.client.get<{ instruments: { markTicks: string | null }[] }>("/v1/instruments");
    return BigInt(instruments[0]?.markTicks ?? 0);
  }

  /** Signs the next batch of the venue. @param key another one than the venue's, to be refused */
  batch(trades: readonly Trade[], key: Hex = this.#venueKey) {
    this.#batch++;
    return this.#signed(
      { kind: "trades" as const, venue: numbers.venue, batch: this.#batch, trades: [...trades] },
      key,
    );
  }

  /** Sends the next batch; repeats it while no answer comes. */
  async trade(trades: readonly Trade[]): Promise<Accepted> {
    return await this.client.command(this.batch(trades));
  }

  get #venueKey(): Hex {
    return this.#services.keys.evmKey("http venue");
  }

  #signed<T extends Unsigned<AuthorityCommand>>(command: T, key: Hex) {
    return signAuthority(this.#services.deployment.houseId, command, fromHex(key, 32));
  }

  #registrations() {
    const { deployment, keys } = this.#services;
    const vaults = deployment.chains.map(({ chain }) => ({
      kind: "register-vault" as const,
      chain,
      vault: addressBytes32(evmDeploymentOf(deployment, chain).vault),
    }));
    const authority = addressOfPrivateKey(fromHex(this.#venueKey, 32));
    const commands = [...vaults, bitcoin, dollar, { ...httpVenue, authority }];
    return commands.map((command, index) =>
      this.#signed({ ...command, nonce: BigInt(index + 1) } as Unsigned<AuthorityCommand>, keys.admin),
    );
  }

  async #deposit(): Promise<void> {
    const hub = evmDeploymentOf(this.#services.deployment, hubChainId);
    const privateKey = this.#services.keys.evmKey("depositor");
    const evmChainId = chainById(hubChainId).evmChainId ?? 0;
    const payer = new EvmAccount({ privateKey, rpcUrl: hub.rpcUrl, evmChainId });
    await new AnvilControl(hub.rpcUrl).fund([payer.address], 10n ** 21n);
    for (const { account } of this.members)
      await mintAndDeposit({ deployment: hub }, payer, { account, asset: numbers.dollar, tokenUnits: depositQuanta });
    for (const { account } of this.members) await this.#credited(account);
  }

  /** Waits until an account's deposit is credited; bounded by the patience of the client's requests. */
  async #credited(account: Hex): Promise<void> {
    for (const endMs = Date.now() + patienceMs; Date.now() < endMs; ) {
      const { balances } = await this.client.get<{ balances: { amountQuanta: string }[] }>(`/v1/accounts/${account}`);
      if (balances[0]?.amountQuanta === depositQuanta.toString()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the deposit of ${account} is not credited`);
  }
}

const dollar = {
  kind: "register-asset" as const,
  asset: numbers.dollar,
  symbol: "USD.hub",
  class: "USD",
  chain: hubChainId,
  decimals: 6,
  haircutBps: 0,
  capQuanta: 0n,
  settlement: true,
  markInstrument: null,
};

const httpVenue = {
  kind: "register-venue" as const,
  venue: numbers.venue,
  name: "http-venue",
  chain: null,
  contract: null,
  creditCapQuanta: 0n,
};

/** Without fees: what members gain and lose together is nothing, to the quantum. */
const bitcoin = {
  kind: "list-instrument" as const,
  instrument: numbers.bitcoin,
  symbol: "BTC-PERP",
  type: "perpetual" as const,
  quantaPerTickLot: 1n,
  lotsPerUnit: 10_000n,
  initialPpm: 50_000,
  maintenanceOfInitialPpm: 600_000,
  openInterestLowerQuanta: 0n,
  openInterestUpperQuanta: 0n,
  maxOpenInterestLots: 0n,
  makerFeePpm: 0,
  takerFeePpm: 0,
  maxPriceStepPpm: 0,
  bandPpm: 150_000,
  fundingPeriodSeconds: 28_800,
  maxFundingRateE9: 7_500_000n,
  expirySeconds: null,
  underlying: null,
  strikeTicks: null,
  optionType: null,
};
