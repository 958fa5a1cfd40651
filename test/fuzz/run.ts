import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kindsFrom } from "@isthmus/clearing";
import { LocalServices } from "@isthmus/cli/testing";
import { type Canonical, canonicalText } from "@isthmus/protocol";
import type { Described } from "@isthmus/service/testing";
import { Market, numbers } from "../market/market.ts";
import { type FuzzOutcome, fuzz } from "./fuzz.ts";
import type { FuzzTarget } from "./requests.ts";

/** Outcome of a run on real processes. */
export interface FuzzRun extends FuzzOutcome {
  /** Journal entries that appeared meanwhile although no accepted request and no chain explains them. */
  readonly unexplained: readonly string[];
  /** Whether engine and journal agree at the end. */
  readonly agrees: boolean;
  /** Processes that ended meanwhile. */
  readonly deaths: readonly string[];
}

/** Starts a coordinator with PostgreSQL and two chains, an operator and a relayer, and sends them seeded requests. */
export async function fuzzServices(
  options: { readonly requests: number; readonly seed: number },
  onProgress?: (sent: number) => void,
): Promise<FuzzRun> {
  const directory = mkdtempSync(join(tmpdir(), "isthmus-fuzz-"));
  const only = ["coordinator", "operator-0", "relayer"];
  const services = await LocalServices.start({ directory, seed: 1, only });
  try {
    const market = await Market.open(services, 3);
    const targets = await targetsOf(services, market);
    const before = await headOf(market);
    const outcome = await fuzz(targets, options, onProgress);
    const unexplained = await unexplainedEntries(market, BigInt(before.journalIndex), outcome.acknowledged);
    const deaths = services.processes.filter((name) => services.deathsOf(name) > 0);
    return Object.assign(outcome, { unexplained, deaths, agrees: await engineAgrees(market) });
  } finally {
    await services.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function targetsOf(services: LocalServices, market: Market): Promise<FuzzTarget[]> {
  const { coordinatorUrl, relayerUrl, operatorUrls, adminToken } = services;
  const { digest } = await headOf(market);
  const known = [...market.members.map(({ account }) => account), digest, "1", "2", "3", "1000"];
  const commands = signedCommands(services, market);
  const target = async (name: string, url: string): Promise<FuzzTarget> => {
    const document = (await (await fetch(new URL("/openapi.json", url))).json()) as Described;
    const isCoordinator = name === "coordinator";
    return {
      name,
      url,
      document,
      known,
      adminToken: isCoordinator ? adminToken : null,
      commands: isCoordinator ? commands : [],
    };
  };
  const [operatorUrl = ""] = operatorUrls;
  return [
    await target("coordinator", coordinatorUrl),
    await target("operator", operatorUrl),
    await target("relayer", relayerUrl),
  ];
}

/** Really signed: good ones, which come repeated and out of order, and ones by a key that may not. */
function signedCommands(services: LocalServices, market: Market): string[] {
  const [buyer, seller] = market.members;
  if (buyer === undefined || seller === undefined) return [];
  const trade = (id: string) => ({
    ...{
      id,
      instrument: numbers.bitcoin,
      buyer: buyer.account,
      seller: seller.account,
      sizeLots: 1n,
      maker: "buyer" as const,
    },
    priceTicks: 6_500_000n,
  });
  const commands = [
    ...Array.from({ length: 12 }, (_, index) => market.batch([trade(`f${index}`), trade(`g${index % 5}`)])),
    ...Array.from({ length: 4 }, (_, index) => market.batch([trade(`w${index}`)], services.keys.admin)),
    ...market.members.map((member) => member.openAccount()),
    ...Array.from({ length: 6 }, () => buyer.withdraw(numbers.dollar, 1n)),
    { ...buyer.withdraw(numbers.dollar, 1n), amountQuanta: 2n },
  ];
  return commands.map((command) => canonicalText(command as unknown as Canonical));
}

const internalKinds: ReadonlySet<string> = kindsFrom("chain", "oracle", "coordinator");

interface Entry {
  readonly journalIndex: string;
  readonly entry: string;
}

/** Every entry after an index is of a chain, or was acknowledged to who sent it. */
async function unexplainedEntries(market: Market, after: bigint, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  let from = after + 1n;
  for (;;) {
    const { entries } = await market.client.get<{ entries: Entry[] }>(`/v1/journal?from=${from}&limit=500`);
    for (const { journalIndex, entry } of entries) {
      const { kind } = JSON.parse(entry) as { kind: string };
      if (!internalKinds.has(kind) && !acknowledged.has(journalIndex)) found.push(`${journalIndex} ${kind}`);
    }
    if (entries.length === 0) return found;
    from += BigInt(entries.length);
  }
}

function headOf(market: Market) {
  return market.client.get<{ journalIndex: string; digest: string }>("/v1/journal/head");
}

/** The journal goes on by itself: their heads are compared at an index that both have. */
async function engineAgrees(market: Market): Promise<boolean> {
  const { journalIndex, digest } = await market.client.get<{ journalIndex: string; digest: string }>("/v1/status");
  const page = await market.client.get<{ entries: { digest: string }[] }>(`/v1/journal?from=${journalIndex}&limit=1`);
  return page.entries[0]?.digest === digest;
}
