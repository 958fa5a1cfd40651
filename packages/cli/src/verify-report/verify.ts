import { chainTable } from "@isthmus/protocol";
import { Connection } from "@solana/web3.js";
import {
  BaseError,
  ContractFunctionExecutionError,
  createPublicClient,
  HttpRequestError,
  http,
  type PublicClient,
} from "viem";
import type { Report } from "../report/schema.ts";
import { type Addresses, type EvmAddresses, readAddresses } from "./addresses.ts";
import type { ChainFacts } from "./chain-facts.ts";
import { verifyConservation } from "./conservation.ts";
import { verifyDeliveries } from "./deliveries.ts";
import { verifyEvmChain } from "./evm-chain.ts";
import type { Findings } from "./findings.ts";
import { verifyHub } from "./hub.ts";
import { MissingAccount, verifySolanaChain } from "./solana-chain.ts";

const readTimeoutMs = 30_000;
const hubChain = 1;

/**
 * Reads every on-chain figure of a report back and recomputes conservation.
 * @param urls chain name → RPC of a node that holds the chain as the report's run left it
 * @throws REPORT_MISMATCH when the report's deployment cannot be one
 */
export async function verifyReport(
  report: Report,
  urls: ReadonlyMap<string, string>,
  findings: Findings,
): Promise<void> {
  const addresses = readAddresses(report);
  findings.compare("chains", listOf(report.chains), listOf(addresses.chains));
  const hubs = addresses.chains.filter((place) => place.family === "evm" && place.hub !== null);
  findings.compare("house of the deployment", report.house, addresses.house);
  findings.compare("chain of the hub", hubChain, listOf(hubs));
  const facts = new Map<number, ChainFacts>();
  for (const chain of report.chains) {
    const url = urls.get(chain.name);
    if (url === undefined) {
      findings.compare(`chain ${chain.chain}: a node that holds it`, chain.name, undefined);
      continue;
    }
    try {
      const found = await verifyChain(report, chain, addresses, url, findings);
      if (found !== undefined) facts.set(chain.chain, found);
    } catch (error) {
      // The report leads to a place where nothing of the house is: the node itself answers.
      if (!isAbsence(error)) throw error;
      findings.compare(`${chain.name}: what the report's deployment points at`, "there", "not there");
    }
  }
  await verifyDeliveries(report, facts, findings);
  verifyConservation(report, new Map([...facts.values()].flatMap(({ assets }) => [...assets])), findings);
}

async function verifyChain(
  report: Report,
  chain: Report["chains"][number],
  addresses: Addresses,
  url: string,
  findings: Findings,
): Promise<ChainFacts | undefined> {
  const listed = chainTable.find(({ id }) => id === chain.chain);
  const place = addresses.chains.find((candidate) => candidate.chain === chain.chain);
  findings.compare(`chain ${chain.chain}: name`, chain.name, listed?.name);
  findings.compare(`${chain.name}: family`, chain.family, place?.family);
  findings.compare(`${chain.name}: CAIP-2 name`, chain.caip2, listed?.caip2);
  findings.compare(`${chain.name}: RPC address`, chain.rpcUrl, place?.rpcUrl);
  if (place === undefined) return undefined;
  findings.compare(
    `${chain.name}: assets`,
    chain.assets.map(({ asset }) => asset).join(),
    Object.keys(place.tokens).join(),
  );
  if (place.family === "solana")
    return verifySolanaChain(new Connection(url, "confirmed"), place, chain, report, findings);
  const client = createPublicClient({ transport: http(url, { timeout: readTimeoutMs, batch: true }), cacheTime: 0 });
  findings.compare(`${chain.name}: chain id`, chain.caip2, `eip155:${await client.getChainId()}`);
  await verifyContracts(client, place, chain.name, findings);
  const facts = await verifyEvmChain(client, place, chain, report, findings);
  if (place.hub !== null) await verifyHub(client, place, facts, report, findings);
  return facts;
}

/** Every address that the deployment lists is a contract there. */
async function verifyContracts(
  client: PublicClient,
  place: EvmAddresses,
  name: string,
  findings: Findings,
): Promise<void> {
  const { gate, vault, hub, venue, attesterSet, wormholeCore } = place;
  const single = Object.entries({ gate, vault, hub, venue, attesterSet, wormholeCore });
  const listed = [
    ...single,
    ...[place.adapters, place.layerZero, place.tokens].flatMap((group) => Object.entries(group)),
  ];
  const codes = await Promise.all(
    listed.map(([, address]) => (address === null ? undefined : client.getCode({ address }))),
  );
  for (const [index, [what, address]] of listed.entries()) {
    const code = codes[index];
    if (address === null) continue;
    findings.compare(`${name}: ${what} at ${address}`, "a contract", code === undefined ? "nothing" : "a contract");
  }
}

function listOf(chains: readonly { readonly chain: number }[]): string {
  return chains.map(({ chain }) => chain).join();
}

/** Whether the node answered that there is no such contract or account. */
function isAbsence(error: unknown): boolean {
  if (error instanceof MissingAccount) return true;
  return (
    error instanceof BaseError &&
    error.walk((cause) => cause instanceof ContractFunctionExecutionError) !== null &&
    error.walk((cause) => cause instanceof HttpRequestError) === null
  );
}
