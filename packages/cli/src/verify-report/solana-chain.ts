import {
  assetAddress,
  assetTokenAddress,
  decodeAsset,
  decodeEvents,
  decodeVault,
  type VaultEvent,
  type VaultRef,
} from "@isthmus/contracts-solana";
import { type Connection, PublicKey } from "@solana/web3.js";
import type { Report } from "../report/schema.ts";
import type { SolanaAddresses } from "./addresses.ts";
import {
  type AssetEvidence,
  type ChainFacts,
  countOf,
  gathered,
  remembered,
  type TransactionFacts,
} from "./chain-facts.ts";
import type { Findings } from "./findings.ts";

const zeroWord = `0x${"00".repeat(32)}`;
const pageSize = 1_000;
const mostQuantaDecimals = 8;

/** The network holds no account where the report's deployment says that there is one. */
export class MissingAccount extends Error {
  override readonly name = "MissingAccount";
}

/** Checks everything that the report says of the Solana vault; returns what it says of the rest. */
export async function verifySolanaChain(
  connection: Connection,
  addresses: SolanaAddresses,
  chain: Report["chains"][number],
  report: Report,
  findings: Findings,
): Promise<ChainFacts> {
  const ref: VaultRef = { programId: new PublicKey(addresses.program), vault: new PublicKey(addresses.vault) };
  findings.compare(
    "solana: vault of the deployment",
    chain.vault,
    `0x${Buffer.from(ref.vault.toBytes()).toString("hex")}`,
  );
  const vault = decodeVault(await accountData(connection, ref.vault));
  findings.compare("solana: deposit index", chain.depositIndex, vault.depositIndex);
  findings.compare("solana: deposit accumulator", chain.depositAccumulator, vault.depositAccumulator);
  findings.compare("solana: effective cycle", chain.effectiveCycle, vault.effective?.cycle ?? 0n);
  findings.compare("solana: effective root", chain.effectiveRoot, vault.effective?.root ?? zeroWord);
  const events = await allEvents(connection, ref);
  const received = events.flatMap((event) => (event.name === "RootReceived" ? [event] : []));
  for (const cycle of report.cycles) {
    const reported = cycle.roots.find((root) => root.chain === chain.chain);
    const found = received.find((root) => root.cycle === BigInt(cycle.cycle));
    findings.compare(`solana: vault of the root of cycle ${cycle.cycle}`, reported?.vault ?? "none", chain.vault);
    findings.compare(`solana: root of cycle ${cycle.cycle}`, reported?.root ?? "none", found?.root);
    findings.compare(`solana: totals root of cycle ${cycle.cycle}`, reported?.totalsRoot ?? "none", found?.totalsRoot);
    findings.compare(
      `solana: deposit position of cycle ${cycle.cycle}`,
      reported?.depositIndex ?? "none",
      found?.depositIndex,
    );
  }
  const assets = new Map<number, AssetEvidence>();
  for (const asset of chain.assets)
    assets.set(asset.asset, await verifyAsset(connection, ref, asset, events, findings, addresses.tokens[asset.asset]));
  const seen = events.flatMap((event) => (event.name === "Deposited" ? [event.asset] : []));
  findings.compare(
    "solana: assets deposited that the report leaves out",
    0,
    seen.filter((asset) => !assets.has(asset)).length,
  );
  const voters = ["wormhole", "attester"];
  return {
    assets,
    votes: gathered(
      events.flatMap((event) =>
        event.name === "MessageVoted" ? [[event.messageId, voters[event.set] ?? "unknown"] as const] : [],
      ),
    ),
    executions: countOf(events.flatMap((event) => (event.name === "MessageExecuted" ? [event.messageId] : []))),
    transaction: remembered((txId) => transactionOf(connection, txId)),
  };
}

async function verifyAsset(
  connection: Connection,
  ref: VaultRef,
  asset: Report["chains"][number]["assets"][number],
  events: readonly VaultEvent[],
  findings: Findings,
  mint: string | undefined,
): Promise<AssetEvidence> {
  const state = decodeAsset(await accountData(connection, assetAddress(ref, asset.asset)));
  const balance = await connection.getTokenAccountBalance(assetTokenAddress(ref, asset.asset), "confirmed");
  const unit = 10n ** BigInt(Math.max(balance.value.decimals - mostQuantaDecimals, 0));
  const tokensQuanta = BigInt(balance.value.amount) / unit;
  const at = (what: string) => `solana: ${asset.symbol} ${what}`;
  findings.compare(at("mint"), mint ?? "none", state.mint.toBase58());
  findings.compare(at("deposits"), asset.deposits, state.depositedQuanta);
  findings.compare(at("claims"), asset.claims, state.paidQuanta);
  findings.compare(at("entitlements"), asset.entitlements, state.entitledQuanta);
  findings.compare(at("exits"), asset.exits, state.exitQuanta);
  findings.compare(at("consumed"), asset.consumed, state.consumedQuanta);
  findings.compare(at("tokens held"), asset.tokensHeld, tokensQuanta);
  const sum = (name: "Deposited" | "Claimed") =>
    events.reduce(
      (total, event) => (event.name === name && event.asset === asset.asset ? total + event.amountQuanta : total),
      0n,
    );
  return { tokensQuanta, depositedQuanta: sum("Deposited"), claimedQuanta: sum("Claimed") };
}

async function accountData(connection: Connection, address: PublicKey): Promise<Buffer> {
  const info = await connection.getAccountInfo(address, "confirmed");
  if (info === null) throw new MissingAccount(`the Solana network holds no account ${address.toBase58()}`);
  return info.data;
}

async function allEvents(connection: Connection, ref: VaultRef): Promise<VaultEvent[]> {
  const events: VaultEvent[] = [];
  let before: string | undefined;
  for (;;) {
    const page = await connection.getSignaturesForAddress(
      ref.vault,
      { limit: pageSize, ...(before === undefined ? {} : { before }) },
      "confirmed",
    );
    const held = await Promise.all(
      page
        .filter(({ err }) => err === null)
        .map(({ signature }) =>
          connection.getTransaction(signature, { commitment: "confirmed", maxSupportedTransactionVersion: 0 }),
        ),
    );
    for (const transaction of held)
      events.push(
        ...decodeEvents(ref.programId, transaction?.meta?.logMessages ?? []).filter(({ vault }) =>
          vault.equals(ref.vault),
        ),
      );
    before = page.at(-1)?.signature;
    if (before === undefined || page.length < pageSize) return events;
  }
}

async function transactionOf(connection: Connection, txId: string): Promise<TransactionFacts | undefined> {
  if (!/^[1-9A-HJ-NP-Za-km-z]{64,88}$/.test(txId)) return undefined;
  const found = await connection.getTransaction(txId, { commitment: "confirmed", maxSupportedTransactionVersion: 0 });
  if (found === null || found.meta?.computeUnitsConsumed === undefined) return undefined;
  return { cost: BigInt(found.meta.computeUnitsConsumed), timeSeconds: found.blockTime ?? 0 };
}
