import { expect, it } from "vitest";
import type { Report } from "../report/schema.ts";
import { testReport } from "../testing/test-report.ts";
import { verifyConservation } from "./conservation.ts";
import { Findings } from "./findings.ts";

const row: Report["conservation"][number] = {
  asset: 1,
  symbol: "USD",
  inVaults: "100",
  inFlight: "0",
  unconsumedDeposits: "10",
  memberBalances: "70",
  unclaimedEntitlements: "5",
  funds: "15",
  conservation: "0",
};
const evidence = { tokensQuanta: 100n, depositedQuanta: 130n, claimedQuanta: 30n };

function differences(change: Partial<typeof row>, found = new Map([[1, evidence]])): string[] {
  const findings = new Findings();
  verifyConservation(testReport({ conservation: [{ ...row, ...change }] }), found, findings);
  return findings.differences.map(({ figure }) => figure);
}

it("agrees if tokens, events and the books of the clearing house are the same sum", () => {
  expect(differences({})).toEqual([]);
});

it("finds a changed figure of the books, of the vault, or of the difference itself", () => {
  for (const key of ["unconsumedDeposits", "memberBalances", "unclaimedEntitlements", "funds"] as const)
    expect(differences({ [key]: "71" }), key).toEqual(["conservation of USD: tokens + in flight = owed"]);
  expect(differences({ inVaults: "99" })).toEqual(["conservation of USD: in vaults"]);
  expect(differences({ conservation: "1" })).toEqual(["conservation of USD: must be zero"]);
});

it("finds tokens that the vault's events do not explain, and assets that the report omits", () => {
  expect(differences({}, new Map([[1, { ...evidence, claimedQuanta: 29n }]]))).toEqual([
    "conservation of USD: tokens = deposits - payments on chain",
  ]);
  expect(
    differences(
      {},
      new Map([
        [1, evidence],
        [2, evidence],
      ]),
    ),
  ).toEqual(["conservation of asset 2: is in the report"]);
});
