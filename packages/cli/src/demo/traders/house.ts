import type { Deployment } from "@isthmus/adapter";
import { addressAs32 } from "@isthmus/chain-evm";
import type { CommandOf } from "@isthmus/clearing";
import { fromHex, type Hex, toHex } from "@isthmus/protocol";
import { type CoordinatorClient, signAuthority } from "@isthmus/sdk";
import { PublicKey } from "@solana/web3.js";
import { asset } from "./traders.ts";

/** Venue and instrument numbers of the local house. */
export const venue = { onChain: 1, http: 2 } as const;
export const instrument = { bitcoin: 1, ether: 2 } as const;

/** Quanta of the settlement class that one tick moves one lot. */
export const quantaPerTickLot: Readonly<Record<number, bigint>> = { [instrument.bitcoin]: 1n, [instrument.ether]: 10n };

const perpetual = {
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

/** Registers assets, vaults, venues and instruments; each is signed by the house's admin key. */
export async function foundHouse(options: {
  readonly client: CoordinatorClient;
  readonly deployment: Deployment;
  readonly adminKey: Hex;
  readonly venueAuthority: Hex;
}): Promise<void> {
  const { client, deployment, adminKey, venueAuthority } = options;
  const key = fromHex(adminKey, 32);
  let nonce = 0n;
  const send = async (command: Record<string, unknown>): Promise<void> => {
    nonce += 1n;
    await client.command(
      signAuthority(deployment.houseId, { ...command, nonce } as never, key) as CommandOf<"register-vault">,
    );
  };
  for (const chain of deployment.chains) {
    await send({
      kind: "register-vault",
      chain: chain.chain,
      vault: chain.family === "evm" ? addressAs32(chain.vault) : toHex(new PublicKey(chain.vault).toBytes()),
    });
  }
  await send({
    kind: "list-instrument",
    instrument: instrument.bitcoin,
    symbol: "BTC-PERP",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    ...perpetual,
  });
  await send({
    kind: "list-instrument",
    instrument: instrument.ether,
    symbol: "ETH-PERP",
    quantaPerTickLot: 10n,
    lotsPerUnit: 1_000n,
    ...perpetual,
  });
  const dollar = {
    kind: "register-asset",
    class: "USD",
    decimals: 6,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: null,
  };
  await send({ ...dollar, asset: asset.hubDollar, symbol: "USD.hub", chain: 1 });
  await send({ ...dollar, asset: asset.solanaDollar, symbol: "USD.sol", chain: 3 });
  await send({
    kind: "register-asset",
    asset: asset.ether,
    symbol: "ETHX",
    class: "ETH",
    chain: 2,
    decimals: 18,
    haircutBps: 2_000,
    capQuanta: 0n,
    settlement: false,
    markInstrument: instrument.ether,
  });
  const second = deployment.chains.find((chain) => chain.family === "evm" && chain.venue !== null);
  const contract = second?.family === "evm" && second.venue !== null ? addressAs32(second.venue) : null;
  const cap = 1_000_000_000_000_000n;
  await send({
    kind: "register-venue",
    venue: venue.onChain,
    name: "second-chain-venue",
    chain: second?.chain ?? null,
    contract,
    authority: null,
    creditCapQuanta: cap,
  });
  await send({
    kind: "register-venue",
    venue: venue.http,
    name: "http-venue",
    chain: null,
    contract: null,
    authority: venueAuthority,
    creditCapQuanta: 0n,
  });
}
