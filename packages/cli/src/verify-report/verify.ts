import { chainTable } from "@isthmus/protocol";
import { Connection } from "@solana/web3.js";
import { BaseError, ContractFunctionExecutionError, createPublicClient, HttpRequestError, http } from "viem";
import type { Report } from "../report/schema.ts";
import { type Addresses, readAddresses } from "./addresses.ts";
import type { ChainCheck } from "./chain-check.ts";
import type { ChainEvidence } from "./chain-evidence.ts";
import { verifyConservation } from "./conservation.ts";
import { verifyDeliveries } from "./deliveries.ts";
import { type EvmPlace, verifyEvmChain } from "./evm-chain.ts";
import type { Findings } from "./findings.ts";
import { verifyHub } from "./hub.ts";
import { MissingAccount, verifySolanaChain } from "./solana-chain.ts";

const readTimeoutMs = 30_000;
const hubChain = 1;

/**
 * Reads every on-chain figure of a report back and recomputes conservation.
 * @param urls chain name → RPC of a node that holds the chain as the report's run left it
 * @throws REPORT_MISMATCH if the report's deployment is not in the form that a run writes
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
  const evidence = new Map<number, ChainEvidence>();
  for (const chain of report.chains) {
    const url = urls.get(chain.name);
    if (url === undefined) {
      findings.compare(`chain ${chain.chain}: a node that holds it`, chain.name, undefined);
      continue;
    }
    try {
      const found = await verifyChain({ chain, report, findings }, addresses, url);
      if (found !== undefined) evidence.set(chain.chain, found);
    } catch (error) {
      // The report names addresses without our contracts: the node itself answers.
      if (!isAbsence(error)) throw error;
      findings.compare(`${chain.name}: contracts of the report's deployment`, "there", "not there");
    }
  }
  await verifyDeliveries(report, evidence, findings);
  verifyConservation(report, new Map([...evidence.values()].flatMap(({ assets }) => [...assets])), findings);
}

async function verifyChain(check: ChainCheck, addresses: Addresses, url: string): Promise<ChainEvidence | undefined> {
  const { chain, findings } = check;
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
    return verifySolanaChain({ connection: new Connection(url, "confirmed"), addresses: place }, check);
  const client = createPublicClient({ transport: http(url, { timeout: readTimeoutMs, batch: true }), cacheTime: 0 });
  const evm: EvmPlace = { client, addresses: place };
  findings.compare(`${chain.name}: chain id`, chain.caip2, `eip155:${await client.getChainId()}`);
  await verifyContracts(evm, check);
  const evidence = await verifyEvmChain(evm, check);
  if (place.hub !== null) await verifyHub(evm, evidence, check);
  return evidence;
}

/** Every address of the deployment must hold a contract. */
async function verifyContracts({ client, addresses }: EvmPlace, { chain, findings }: ChainCheck): Promise<void> {
  const { gate, vault, hub, venue, attesterSet, wormholeCore } = addresses;
  const single = Object.entries({ gate, vault, hub, venue, attesterSet, wormholeCore });
  const listed = [
    ...single,
    ...[addresses.adapters, addresses.layerZero, addresses.tokens].flatMap((group) => Object.entries(group)),
  ];
  const codes = await Promise.all(
    listed.map(([, address]) => (address === null ? undefined : client.getCode({ address }))),
  );
  for (const [index, [what, address]] of listed.entries()) {
    const code = codes[index];
    if (address === null) continue;
    findings.compare(
      `${chain.name}: ${what} at ${address}`,
      "a contract",
      code === undefined ? "nothing" : "a contract",
    );
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
