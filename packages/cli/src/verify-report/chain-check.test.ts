import { expect, it } from "vitest";
import type { Report } from "../report/schema.ts";
import { testReport } from "../testing/test-report.ts";
import {
  type ChainCheck,
  compareAsset,
  compareDepositedAssets,
  compareRoots,
  compareVault,
  unitsPerQuantumOf,
  zeroBytes32,
} from "./chain-check.ts";
import { Findings } from "./findings.ts";

const root = `0x${"12".repeat(32)}`;
const asset = {
  asset: 1,
  symbol: "USD",
  deposits: "9",
  claims: "4",
  entitlements: "4",
  exits: "0",
  consumed: "9",
  tokensHeld: "5",
};
const cycle = {
  cycle: 3,
  roots: [{ chain: 1, vault: zeroBytes32, root, totalsRoot: zeroBytes32, depositIndex: "2" }],
} as unknown as Report["cycles"][number];

function checkOf(): ChainCheck {
  const report: Report = { ...testReport(), cycles: [cycle] };
  const chain = { ...(report.chains[0] as Report["chains"][number]), depositIndex: "2", assets: [asset] };
  return { chain, report, findings: new Findings() };
}

/** Figures that differ in a comparison, without the chain's name. */
function differing(compare: (check: ChainCheck) => void): string[] {
  const check = checkOf();
  compare(check);
  expect(check.findings.compared).toBeGreaterThan(0);
  return check.findings.differences.map(({ figure }) => figure.replace("hub: ", ""));
}

it("compares every figure of a vault", () => {
  const vault = { depositIndex: 2n, depositAccumulator: zeroBytes32, effectiveCycle: 0n, effectiveRoot: zeroBytes32 };
  expect(differing((check) => compareVault(check, vault))).toEqual([]);
  const other = { depositIndex: 3n, depositAccumulator: root, effectiveCycle: 1n, effectiveRoot: root };
  expect(differing((check) => compareVault(check, other))).toHaveLength(4);
});

it("compares every figure of an asset", () => {
  const state = {
    depositedQuanta: 9n,
    paidQuanta: 4n,
    entitledQuanta: 4n,
    exitQuanta: 0n,
    consumedQuanta: 9n,
    tokensQuanta: 5n,
  };
  expect(differing((check) => compareAsset(check, asset, state))).toEqual([]);
  for (const key of Object.keys(state) as (keyof typeof state)[])
    expect(
      differing((check) => compareAsset(check, asset, { ...state, [key]: 77n })),
      key,
    ).toHaveLength(1);
});

it("finds deposited assets that the report omits", () => {
  expect(differing((check) => compareDepositedAssets(check, [1, 1]))).toEqual([]);
  expect(differing((check) => compareDepositedAssets(check, [1, 2]))).toEqual([
    "assets deposited that the report omits",
  ]);
});

it("finds a root that the vault received differently or never", () => {
  const received = { cycle: 3n, root, totalsRoot: zeroBytes32, depositIndex: 2n };
  expect(differing((check) => compareRoots(check, [received]))).toEqual([]);
  expect(differing((check) => compareRoots(check, [{ ...received, depositIndex: 1n }]))).toEqual([
    "deposit index of cycle 3",
  ]);
  expect(differing((check) => compareRoots(check, [{ ...received, cycle: 2n }]))).toHaveLength(3);
});

it("knows the units of a quantum: tokens with more than 8 decimals have several", () => {
  expect([6, 8, 18].map(unitsPerQuantumOf)).toEqual([1n, 1n, 10n ** 10n]);
});
