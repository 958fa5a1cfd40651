import type { ChainReader, Deployment } from "@isthmus/adapter";
import { contractIdsOf } from "@isthmus/chains";
import { OwnPrices } from "@isthmus/risk";
import { openPriceSource } from "@isthmus/risk/files";
import type { SignaturePool } from "@isthmus/signatures";
import type { OperatorConfig } from "../config/config.ts";
import type { OwnPlaces } from "../inputs/check-registration.ts";
import { EventBook } from "../inputs/event-book.ts";
import { Replay } from "./replay.ts";

/** What a replay is configured with. */
type ReplayConfig = Pick<
  OperatorConfig,
  | "genesis"
  | "prices"
  | "priceBandBps"
  | "maxFundingRateE9"
  | "maxPriceGapSeconds"
  | "maxCreditLifetimeSeconds"
  | "confirmedLosses"
  | "confirmedEntries"
>;

const nowSeconds = () => BigInt(Math.floor(Date.now() / 1000));

/** The own nodes of a chain; none where the deployment's is used. */
export function nodesOf({ rpc }: Pick<OperatorConfig, "rpc">, chain: number): readonly string[] {
  const nodes = rpc[String(chain)] ?? [];
  return typeof nodes === "string" ? [nodes] : nodes;
}

/** The own node of a chain for what one node is enough for, where one is configured. */
export function nodeOf(config: Pick<OperatorConfig, "rpc">, chain: number): { readonly rpcUrl?: string } {
  const [rpcUrl] = nodesOf(config, chain);
  return rpcUrl === undefined ? {} : { rpcUrl };
}

/** A replay that checks the journal against own nodes and prices, and the book of what it has read on the nodes. */
export function createReplay(
  config: ReplayConfig,
  deployment: Deployment,
  { readers, signatures }: { readonly readers: readonly ChainReader[]; readonly signatures: SignaturePool },
): { readonly replay: Replay; readonly events: EventBook } {
  const startHeights = new Map(deployment.chains.map(({ chain, deployedHeight }) => [chain, BigInt(deployedHeight)]));
  const events = new EventBook(readers, startHeights);
  const sources = {
    events,
    places: placesOf(deployment),
    prices: new OwnPrices(openPriceSource(config.prices)),
    priceBandBps: config.priceBandBps,
    maxFundingRateE9: BigInt(config.maxFundingRateE9),
    maxPriceGapSeconds: config.maxPriceGapSeconds,
    confirmedLosses: new Map(config.confirmedLosses.map((row) => [row.asset, BigInt(row.amountQuanta)])),
    maxCreditLifetimeSeconds: config.maxCreditLifetimeSeconds,
    nowSeconds,
  };
  const { genesis, confirmedEntries: confirmed } = config;
  const hub = { houseId: genesis.houseId, hubChain: genesis.hubChain, hub: genesis.hub };
  const voidRules = { hub, attesters: deployment.attesters };
  return { replay: new Replay({ genesis, sources, voidRules, confirmed, signatures }), events };
}

/** The contracts that the operator's readers watch, by chain, and the tokens of the deployment. */
function placesOf(deployment: Deployment): OwnPlaces {
  const contracts = new Map(
    deployment.chains.map(({ chain }) => {
      const { vault, venue } = contractIdsOf(deployment, chain);
      return [chain, venue === null ? { vault } : { vault, venue }];
    }),
  );
  return {
    contractsOf: (chain) => contracts.get(chain) ?? {},
    tokenOf: (asset) => deployment.assets.find((own) => own.asset === asset),
  };
}
