import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@isthmus/adapter";
import {
  addressBytes32,
  type Command,
  type CommandOf,
  evmAddress,
  openedAccountId,
  signDigest,
  signingDigest,
  signPersonal,
  type Unsigned,
} from "@isthmus/clearing";
import { type Canonical, canonicalText, type Hex, keccak256, toHex } from "@isthmus/protocol";
import { createLogger, type Logger } from "@isthmus/service";
import { describedFetch } from "@isthmus/service/testing";

export const houseId = 77;
export const adminToken = "a-token-only-for-tests";

/** A key from a name; only for tests. */
export const keyOf = (name: string): Uint8Array => keccak256(new TextEncoder().encode(`isthmus test ${name}`));

const admin = keyOf("admin");
const oracle = keyOf("oracle");
const venueKey = keyOf("venue");

/** Silent: tests provoke failures on purpose. */
export const quiet: Logger = createLogger({ name: "test", level: "fatal" });

const address = (name: string): Hex => evmAddress(keyOf(name));

/** A URL without a listener: the coordinator must serve although no chain and no operator answers. */
const nowhere = "http://127.0.0.1:9";

/** A configuration with its deployment file in a folder of its own. */
export function testConfig(databaseUrl: string, changes: Readonly<Record<string, unknown>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "isthmus-coordinator-"));
  const deploymentFile = join(folder, "deployment.json");
  const chain = {
    family: "evm",
    rpcUrl: nowhere,
    finalityDepth: 2,
    finality: "depth",
    deployedHeight: 0,
    gate: address("gate"),
    vault: address("vault"),
    venue: null,
    attesterSet: address("set"),
  };
  const layerZero = {
    endpoint: address("e"),
    sendLibrary: address("s"),
    receiveLibrary: address("r"),
    dvn: address("d"),
    executor: address("x"),
  };
  const parts = {
    adapters: { layerZero: address("l"), wormhole: address("w"), attester: address("a") },
    layerZero,
    wormholeCore: address("c"),
    tokens: {},
  };
  const deployment = {
    houseId,
    hubChain: 1,
    session: 1,
    chains: [{ ...chain, ...parts, chain: 1, hub: address("hub") }],
    assets: [],
    rootDelaySeconds: 1,
    messageLifetimeSeconds: 3_600,
    attesters: [0, 1, 2, 3].map((index) => address(`attester ${index}`)),
    guardians: [0, 1, 2, 3].map((index) => address(`guardian ${index}`)),
    dvnSigners: [0, 1, 2, 3].map((index) => address(`signer ${index}`)),
    admin: evmAddress(admin),
    oracle: evmAddress(oracle),
  } as Deployment;
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const config = {
    houseId,
    deploymentFile,
    databaseUrl,
    host: "127.0.0.1",
    port: 0,
    submitterKey: toHex(keyOf("submitter")),
    oracleKey: toHex(oracle),
    adminToken,
    genesis: {
      houseId,
      hubChain: 1,
      hub: addressBytes32(address("hub")),
      admin: evmAddress(admin),
      oracle: evmAddress(oracle),
    },
    operatorUrls: [nowhere, nowhere, nowhere, nowhere],
    prices: { seed: 7, symbols: { BTC: { startTicks: "4000000", maxStepPpm: 20_000 } } },
    priceBandBps: 100,
    pollIntervalMs: 200,
    requestsPerSecond: 0,
    logLevel: "fatal",
    ...changes,
  };
  const configFile = join(folder, "coordinator.json");
  writeFileSync(configFile, JSON.stringify(config), { mode: 0o600 });
  return { config, configFile, deployment, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A command signed by the admin key. */
export function byAdmin<T extends Record<string, unknown>>(command: T): T & { signature: Hex } {
  return { ...command, signature: signDigest(signingDigest(houseId, command as unknown as Unsigned<Command>), admin) };
}

/** A batch of trades signed by the venue's key. */
export function byVenue<T extends Record<string, unknown>>(command: T): T & { signature: Hex } {
  return {
    ...command,
    signature: signDigest(signingDigest(houseId, command as unknown as Unsigned<Command>), venueKey),
  };
}

/** The signed opening of a member's account on the hub chain. */
export function opening(name: string): CommandOf<"open-account"> {
  const key = keyOf(name);
  const addresses = [{ chain: 1, address: addressBytes32(evmAddress(key)) }];
  const unsigned = {
    kind: "open-account" as const,
    account: "0x" as Hex,
    subAccount: 0,
    marginMode: "cross" as const,
    addresses,
    trader: evmAddress(key),
  };
  const account = openedAccountId(houseId, unsigned);
  const command = { ...unsigned, account };
  return { ...command, signatures: [signPersonal(signingDigest(houseId, command), key)] };
}

/** Registers a dollar, the hub's vault, an HTTP venue and a perpetual. */
export function setUpCommands(): Record<string, unknown>[] {
  const asset = {
    asset: 1,
    symbol: "USDX",
    class: "USD",
    chain: 1,
    decimals: 6,
    haircutBps: 0,
    capQuanta: 0n,
    settlement: true,
    markInstrument: null,
  };
  const terms = {
    symbol: "BTC-PERP",
    type: "perpetual",
    quantaPerTickLot: 1n,
    lotsPerUnit: 10_000n,
    initialPpm: 100_000,
    maintenanceOfInitialPpm: 500_000,
  };
  const limits = {
    openInterestLowerQuanta: 0n,
    openInterestUpperQuanta: 0n,
    maxOpenInterestLots: 0n,
    makerFeePpm: 0,
    takerFeePpm: 500,
    maxPriceStepPpm: 0,
    bandPpm: 50_000,
  };
  const rest = {
    fundingPeriodSeconds: 28_800,
    maxFundingRateE9: 7_500_000n,
    expirySeconds: null,
    underlying: null,
    strikeTicks: null,
    optionType: null,
  };
  return [
    byAdmin({ kind: "register-asset", ...asset, nonce: 1n }),
    byAdmin({ kind: "register-vault", chain: 1, vault: addressBytes32(address("vault")), nonce: 2n }),
    byAdmin({
      kind: "register-venue",
      venue: 2,
      name: "http",
      chain: null,
      contract: null,
      authority: evmAddress(venueKey),
      creditCapQuanta: 0n,
      nonce: 3n,
    }),
    byAdmin({ kind: "list-instrument", instrument: 1, ...terms, ...limits, ...rest, nonce: 4n }),
  ];
}

/** A command as it goes over HTTP. */
export const asJson = (command: unknown): string => canonicalText(command as Canonical);

/** Posts a command, and compares the answer with `/openapi.json`; the status and the parsed answer. */
export async function post(url: string, path: string, body: string | undefined, headers: Record<string, string> = {}) {
  const response = await describedFetch(url, path, {
    method: "POST",
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, answer: (await response.json()) as Answer, headers: response.headers };
}

export async function get(url: string, path: string) {
  const response = await describedFetch(url, path);
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** Whatever an answer holds, for tests to look into. */
type Answer = {
  readonly error?: { readonly code: string; readonly details: Record<string, unknown> };
  readonly journalIndex?: string;
  readonly digest?: string;
  readonly [key: string]: unknown;
};
