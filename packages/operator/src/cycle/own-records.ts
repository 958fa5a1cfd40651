import type { OperatorConfig } from "../config/config.ts";
import { OwnKey } from "../records/own-key.ts";
import { VerifiedMark } from "../records/verified-mark.ts";
import { OwnSnapshots } from "../snapshot/own-snapshots.ts";
import type { OwnRecords } from "./journal-replay.ts";

/** As many bytes of entries as two files of the copy. */
const snapshotEveryBytes = 64 * 1_048_576;

/**
 * What a process keeps beside its copy of the journal, so that a restart is short.
 * @param secret the process's signing key, by which it knows its records again
 */
export function ownRecords(
  { journalDirectory, snapshotEveryEntries }: Pick<OperatorConfig, "journalDirectory" | "snapshotEveryEntries">,
  secret: string | Uint8Array,
  onTrouble: OwnRecords["onTrouble"],
): OwnRecords {
  const key = new OwnKey(secret);
  return {
    snapshots: new OwnSnapshots(journalDirectory, key),
    verified: new VerifiedMark(journalDirectory, key),
    snapshotEvery: { entries: snapshotEveryEntries, bytes: snapshotEveryBytes },
    onTrouble,
  };
}
