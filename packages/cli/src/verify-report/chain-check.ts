import type { Report } from "../report/schema.ts";
import type { Findings } from "./findings.ts";

/** One chain of the report, and where its differences are collected. */
export interface ChainCheck {
  readonly chain: Report["chains"][number];
  readonly report: Report;
  readonly findings: Findings;
}

/** One asset of a vault in the report. */
export type ReportedAsset = ChainCheck["chain"]["assets"][number];

/** 32 zero bytes: the accumulator and the root of a vault without deposits or roots. */
export const zeroBytes32 = `0x${"00".repeat(32)}`;

const maxQuantaDecimals = 8;

/** Token units of one quantum, for a token with so many decimals. */
export function unitsPerQuantumOf(tokenDecimals: number): bigint {
  return 10n ** BigInt(Math.max(tokenDecimals - maxQuantaDecimals, 0));
}

/** The state of a vault on its chain. */
export interface VaultEvidence {
  readonly depositIndex: bigint;
  readonly depositAccumulator: string;
  readonly effectiveCycle: bigint;
  readonly effectiveRoot: string;
}

/** Compares the state of a vault. */
export function compareVault({ chain, findings }: ChainCheck, vault: VaultEvidence): void {
  findings.compare(`${chain.name}: deposit index`, chain.depositIndex, vault.depositIndex);
  findings.compare(`${chain.name}: deposit accumulator`, chain.depositAccumulator, vault.depositAccumulator);
  findings.compare(`${chain.name}: effective cycle`, chain.effectiveCycle, vault.effectiveCycle);
  findings.compare(`${chain.name}: effective root`, chain.effectiveRoot, vault.effectiveRoot);
}

/** The state of an asset at its vault. */
export interface AssetState {
  readonly depositedQuanta: bigint;
  readonly paidQuanta: bigint;
  readonly entitledQuanta: bigint;
  readonly exitQuanta: bigint;
  readonly consumedQuanta: bigint;
  /** The vault's own token balance. */
  readonly tokensQuanta: bigint;
}

/** Compares the figures of an asset. */
export function compareAsset({ chain, findings }: ChainCheck, asset: ReportedAsset, state: AssetState): void {
  const name = `${chain.name}: ${asset.symbol}`;
  findings.compare(`${name} deposits`, asset.deposits, state.depositedQuanta);
  findings.compare(`${name} claims`, asset.claims, state.paidQuanta);
  findings.compare(`${name} entitlements`, asset.entitlements, state.entitledQuanta);
  findings.compare(`${name} exits`, asset.exits, state.exitQuanta);
  findings.compare(`${name} consumed`, asset.consumed, state.consumedQuanta);
  findings.compare(`${name} tokens held`, asset.tokensHeld, state.tokensQuanta);
}

/** Compares the assets of a vault with those that were deposited: the report must not omit one. */
export function compareDepositedAssets({ chain, findings }: ChainCheck, depositedAssets: readonly number[]): void {
  const reported = new Set(chain.assets.map(({ asset }) => asset));
  const omitted = depositedAssets.filter((asset) => !reported.has(asset)).length;
  findings.compare(`${chain.name}: assets deposited that the report omits`, 0, omitted);
}

/** A settlement root as a vault received it. */
export interface ReceivedRoot {
  readonly cycle: bigint;
  readonly root: string;
  readonly totalsRoot: string;
  readonly depositIndex: bigint;
}

/** Compares the root of every cycle with what the vault received. */
export function compareRoots({ chain, report, findings }: ChainCheck, received: readonly ReceivedRoot[]): void {
  for (const { cycle, roots } of report.cycles) {
    const reported = roots.find((root) => root.chain === chain.chain);
    const found = received.find((root) => root.cycle === BigInt(cycle));
    const at = (what: string) => `${chain.name}: ${what} of cycle ${cycle}`;
    findings.compare(at("vault of the root"), reported?.vault ?? "none", chain.vault);
    findings.compare(at("root"), reported?.root ?? "none", found?.root);
    findings.compare(at("totals root"), reported?.totalsRoot ?? "none", found?.totalsRoot);
    findings.compare(at("deposit index"), reported?.depositIndex ?? "none", found?.depositIndex);
  }
}
