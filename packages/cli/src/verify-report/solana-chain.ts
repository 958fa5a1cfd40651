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
import type { AssetEvidence } from "./evm-chain.ts";
import type { Findings } from "./findings.ts";

const zeroWord = `0x${"00".repeat(32)}`;
const pageSize = 1_000;
const mostQuantaDecimals = 8;

/** Addresses of the vault on Solana, in base58. */
export interface SolanaAddresses {
  readonly program: string;
  readonly vault: string;
}

/** Checks everything that the report says of the Solana vault; returns the evidence for conservation. */
export async function verifySolanaChain(
  connection: Connection,
  addresses: SolanaAddresses,
  chain: Report["chains"][number],
  report: Report,
  findings: Findings,
): Promise<ReadonlyMap<number, AssetEvidence>> {
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
    findings.compare(`solana: root of cycle ${cycle.cycle}`, reported?.root ?? "none", found?.root);
    findings.compare(`solana: totals root of cycle ${cycle.cycle}`, reported?.totalsRoot ?? "none", found?.totalsRoot);
    findings.compare(
      `solana: deposit position of cycle ${cycle.cycle}`,
      reported?.depositIndex ?? "none",
      found?.depositIndex,
    );
  }
  const evidence = new Map<number, AssetEvidence>();
  for (const asset of chain.assets)
    evidence.set(asset.asset, await verifyAsset(connection, ref, asset, events, findings));
  return evidence;
}

async function verifyAsset(
  connection: Connection,
  ref: VaultRef,
  asset: Report["chains"][number]["assets"][number],
  events: readonly VaultEvent[],
  findings: Findings,
): Promise<AssetEvidence> {
  const state = decodeAsset(await accountData(connection, assetAddress(ref, asset.asset)));
  const balance = await connection.getTokenAccountBalance(assetTokenAddress(ref, asset.asset), "confirmed");
  const unit = 10n ** BigInt(Math.max(balance.value.decimals - mostQuantaDecimals, 0));
  const tokensQuanta = BigInt(balance.value.amount) / unit;
  const at = (what: string) => `solana: ${asset.symbol} ${what}`;
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
  if (info === null) throw new Error(`the Solana network holds no account ${address.toBase58()}`);
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
    for (const { signature, err } of page) {
      if (err !== null) continue;
      const transaction = await connection.getTransaction(signature, {
        commitment: "confirmed",
        maxSupportedTransactionVersion: 0,
      });
      events.push(
        ...decodeEvents(ref.programId, transaction?.meta?.logMessages ?? []).filter(({ vault }) =>
          vault.equals(ref.vault),
        ),
      );
    }
    before = page.at(-1)?.signature;
    if (before === undefined || page.length < pageSize) return events;
  }
}

/** Compute units of transactions together. */
export async function solanaCost(connection: Connection, txIds: readonly string[]): Promise<bigint> {
  let units = 0n;
  for (const txId of txIds) {
    const transaction = await connection.getTransaction(txId, {
      commitment: "confirmed",
      maxSupportedTransactionVersion: 0,
    });
    units += BigInt(transaction?.meta?.computeUnitsConsumed ?? 0);
  }
  return units;
}
