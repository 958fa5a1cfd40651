import type { ModelRoot } from "./model/action.ts";
import type { Observation } from "./model/observation.ts";
import { type Terms, unitOf } from "./model/terms.ts";

/** What an observer of all actions has seen besides the chain's own figures. */
export interface Seen {
  /** What claims paid, by member and asset. */
  readonly claimedQuanta: readonly (readonly bigint[])[];
  /** What exits and returned deposits paid, by member and asset. */
  readonly leftQuanta: readonly (readonly bigint[])[];
  /** Roots that a vault accepted. */
  readonly roots: readonly ModelRoot[];
  /** Units that tokens took out of the vault by themselves. */
  readonly vanishedUnits: readonly bigint[];
}

/** Which of the four money invariants a state breaks, in words; none of them for a right one. */
export function brokenInvariants(terms: Terms, now: Observation, seen: Seen): string[] {
  const broken: string[] = [];
  for (const [asset, book] of now.assets.entries()) {
    const { depositedQuanta: deposited, paidQuanta: paid, entitledQuanta: entitled } = book;
    const report = (what: string): number => broken.push(`asset ${asset}: ${what}`);
    const left = seen.leftQuanta.reduce((sum, row) => sum + (row[asset] ?? 0n), 0n);
    const owed = entitled - paid + book.exitQuanta + deposited - book.consumedQuanta;
    if (owed > deposited - paid) report(`solvency: ${owed} owed of ${deposited - paid} booked`);
    const tokens = book.vaultUnits + (seen.vanishedUnits[asset] ?? 0n);
    if (tokens < (deposited - paid - left) * unitOf(terms, asset)) report(`solvency: ${tokens} units for the ledger`);
    if (left > deposited - paid) report(`solvency: exits of ${left} of ${deposited - paid} booked`);
    if (paid > entitled) report(`paid ${paid} above declared ${entitled}`);
    if (book.consumedQuanta > deposited) report("consumed above deposited");
    const claimed = now.claimed.reduce((sum, row) => sum + (row[asset] ?? 0n), 0n);
    if (claimed !== paid) report(`claim records of ${claimed} for ${paid} paid`);
    for (const [member, row] of seen.claimedQuanta.entries()) {
      const got = row[asset] ?? 0n;
      if (got !== now.claimed[member]?.[asset]) report(`member ${member} got ${got} and not what its record has`);
      if (got > mostEntitled(seen.roots, member, asset))
        report(`member ${member} got ${got}, more than any root gives`);
    }
  }
  return broken;
}

function mostEntitled(roots: readonly ModelRoot[], member: number, asset: number): bigint {
  let most = 0n;
  for (const root of roots)
    for (const leaf of root.leaves)
      if (leaf.member === member && leaf.asset === asset && leaf.entitledQuanta > most) most = leaf.entitledQuanta;
  return most;
}
