import type { Report } from "../report/schema.ts";
import type { AssetEvidence } from "./chain-evidence.ts";
import type { Findings } from "./findings.ts";

/**
 * Recomputes conservation per asset from the chains: tokens now = deposits − payments (both summed over the vault's own
 * events) = what the report states as owed.
 */
export function verifyConservation(
  report: Report,
  evidence: ReadonlyMap<number, AssetEvidence>,
  findings: Findings,
): void {
  for (const row of report.conservation) {
    const found = evidence.get(row.asset);
    const name = `conservation of ${row.symbol}`;
    findings.compare(`${name}: in vaults`, row.inVaults, found?.tokensQuanta);
    if (found === undefined) continue;
    findings.compare(
      `${name}: tokens = deposits - payments on chain`,
      found.tokensQuanta.toString(),
      found.depositedQuanta - found.claimedQuanta,
    );
    const owed = [row.unconsumedDeposits, row.memberBalances, row.unclaimedEntitlements, row.funds].reduce(
      (sum, part) => sum + BigInt(part),
      0n,
    );
    findings.compare(
      `${name}: tokens + in flight = owed`,
      (found.tokensQuanta + BigInt(row.inFlight)).toString(),
      owed,
    );
    findings.compare(`${name}: must be zero`, "0", row.conservation);
  }
  for (const asset of evidence.keys()) {
    findings.compare(
      `conservation of asset ${asset}: is in the report`,
      "yes",
      report.conservation.some((row) => row.asset === asset) ? "yes" : "no",
    );
  }
}
