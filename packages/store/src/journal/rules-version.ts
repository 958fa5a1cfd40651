import { emptyJournalDigest, IsthmusError } from "@isthmus/protocol";
import type { Queryable } from "../database/database.ts";

/**
 * Holds a journal to the version of the rules that wrote its first entries: replayed under others it gives other digests than
 * those that operators signed. A journal without a version takes this one. To be called before a writer takes the next term:
 * a release with other rules must not fence the one that runs.
 * @throws RULES_CHANGED with both versions; JOURNAL_INVALID if the journal has no head
 */
export async function holdRulesVersion(database: Queryable, houseId: number, rulesVersion: number): Promise<void> {
  const { rows } = await database.query<{ rules_version: number }>(
    `INSERT INTO coordinator.journal_head AS head (house_id, term, journal_index, digest, rules_version)
     VALUES ($1, 0, 0, $2, $3)
     ON CONFLICT (house_id) DO UPDATE SET rules_version = COALESCE(head.rules_version, $3) RETURNING rules_version`,
    [houseId, emptyJournalDigest, rulesVersion],
  );
  const [row] = rows;
  if (row === undefined) throw new IsthmusError("JOURNAL_INVALID", { field: "head" });
  const { rules_version: written } = row;
  if (written !== rulesVersion) throw new IsthmusError("RULES_CHANGED", { written, rulesVersion });
}
