import type { Deployment } from "@isthmus/adapter";
import { contractIdsOf } from "@isthmus/chains";
import type { Unsigned } from "@isthmus/clearing";
import { fromHex, type Hex } from "@isthmus/protocol";
import { type AuthorityCommand, type CoordinatorClient, signAuthority } from "@isthmus/sdk";
import { asset } from "../traders/traders.ts";
import { instrument, quantaPerTickLot, venue } from "./markets.ts";

const onChainCreditCapQuanta = 1_000_000_000_000_000n;

const perpetual = {
  kind: "list-instrument" as const,
  type: "perpetual" as const,
  initialPpm: 50_000,
  maintenanceOfInitialPpm: 600_000,
  openInterestLowerQuanta: 0n,
  openInterestUpperQuanta: 0n,
  maxOpenInterestLots: 0n,
  makerFeePpm: -50,
  takerFeePpm: 200,
  maxPriceStepPpm: 0,
  bandPpm: 150_000,
  fundingPeriodSeconds: 28_800,
  maxFundingRateE9: 7_500_000n,
  expirySeconds: null,
  underlying: null,
  strikeTicks: null,
  optionType: null,
};

const dollar = {
  kind: "register-asset" as const,
  class: "USD",
  decimals: 6,
  haircutBps: 0,
  capQuanta: 0n,
  settlement: true,
  markInstrument: null,
};

/** Registers vaults, instruments, assets and venues, each with a signature of the admin key. */
export async function registerMarkets(options: {
  readonly client: Pick<CoordinatorClient, "command">;
  readonly deployment: Deployment;
  readonly adminKey: Hex;
  readonly venueAuthority: Hex;
}): Promise<void> {
  const { client, deployment, adminKey, venueAuthority } = options;
  const key = fromHex(adminKey, 32);
  for (const command of marketCommands(deployment, venueAuthority))
    await client.command(signAuthority(deployment.houseId, command, key));
}

/** The admin commands that set up the markets, in order, with nonces from 1. */
function marketCommands(deployment: Deployment, venueAuthority: Hex): readonly Unsigned<AuthorityCommand>[] {
  const commands = [
    ...vaultCommands(deployment),
    ...instrumentCommands,
    ...assetCommands,
    ...venueCommands(deployment, venueAuthority),
  ];
  return commands.map((command, index) => ({ ...command, nonce: BigInt(index + 1) }) as Unsigned<AuthorityCommand>);
}

function vaultCommands(deployment: Deployment) {
  return deployment.chains.map(({ chain }) => ({
    kind: "register-vault" as const,
    chain,
    vault: contractIdsOf(deployment, chain).vault,
  }));
}

const instrumentCommands = [
  {
    ...perpetual,
    instrument: instrument.bitcoin,
    symbol: "BTC-PERP",
    quantaPerTickLot: quantaPerTickLot[instrument.bitcoin],
    lotsPerUnit: 10_000n,
  },
  {
    ...perpetual,
    instrument: instrument.ether,
    symbol: "ETH-PERP",
    quantaPerTickLot: quantaPerTickLot[instrument.ether],
    lotsPerUnit: 1_000n,
  },
];

const assetCommands = [
  { ...dollar, asset: asset.hubDollar, symbol: "USD.hub", chain: 1 },
  { ...dollar, asset: asset.solanaDollar, symbol: "USD.sol", chain: 3 },
  {
    kind: "register-asset" as const,
    asset: asset.ether,
    symbol: "ETHX",
    class: "ETH",
    chain: 2,
    decimals: 18,
    haircutBps: 2_000,
    capQuanta: 0n,
    settlement: false,
    markInstrument: instrument.ether,
  },
];

function venueCommands(deployment: Deployment, authority: Hex) {
  const second = deployment.chains.find(({ chain }) => contractIdsOf(deployment, chain).venue !== null);
  return [
    {
      kind: "register-venue" as const,
      venue: venue.onChain,
      name: "second-chain-venue",
      chain: second?.chain ?? null,
      contract: second === undefined ? null : contractIdsOf(deployment, second.chain).venue,
      authority: null,
      creditCapQuanta: onChainCreditCapQuanta,
    },
    {
      kind: "register-venue" as const,
      venue: venue.http,
      name: "http-venue",
      chain: null,
      contract: null,
      authority,
      creditCapQuanta: 0n,
    },
  ];
}
