import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { Engine } from "@isthmus/clearing";
import { describe, expect, it } from "vitest";
import { readJournal } from "./digests.ts";
import { recordedDemoJournal } from "./recorded-journal.ts";

/** A snapshot as the last engine of version 3 wrote it. */
function snapshotOfVersion3(name: "demo" | "world"): Uint8Array {
  return gunzipSync(readFileSync(fileURLToPath(new URL(`./recorded/${name}-snapshot-3.gz`, import.meta.url))));
}

/** What a snapshot text holds of one account, as written: names in the text are those of version 3. */
interface StoredAccount {
  readonly id: string;
  readonly pendingQuanta: unknown;
  readonly balances: unknown;
  readonly positions: { readonly $m: readonly unknown[] };
  readonly entitlements: unknown;
}

function storedAccounts(snapshot: Uint8Array): StoredAccount[] {
  const { state } = JSON.parse(new TextDecoder().decode(snapshot)) as {
    state: { accounts: { $m: [string, StoredAccount][] } };
  };
  return state.accounts.$m.map(([, account]) => account);
}

/** Amounts as the text of version 3 has them. */
function asStored(entries: Iterable<readonly [number, unknown]>): unknown {
  const tagged = (value: unknown): unknown =>
    typeof value === "bigint"
      ? { $n: String(value) }
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tagged(item)]))
        : value;
  return { $m: [...entries].map(([key, value]) => [key, tagged(value)]) };
}

const byKey = (rows: unknown): unknown[] =>
  [...(rows as { $m: [number, unknown][] }).$m].sort(([left], [right]) => left - right);

describe("records of version 3", () => {
  it("has a journal whose every command still decodes", () => {
    const { genesis, journal } = readJournal(recordedDemoJournal());
    expect(journal.length).toBe(140);
    expect(Engine.create(genesis).journalIndex).toBe(0n);
  });

  it.each(["demo", "world"] as const)("loads the snapshot of a %s with every amount as it was", (name) => {
    const bytes = snapshotOfVersion3(name);
    const engine = Engine.restore(bytes);
    const stored = storedAccounts(bytes);
    expect(stored.length).toBe(engine.state.accounts.size);
    for (const account of stored) {
      const loaded = engine.state.accounts.get(account.id as `0x${string}`);
      expect(loaded?.pendingQuanta).toBe(BigInt((account.pendingQuanta as { $n: string }).$n));
      expect(byKey(asStored(loaded?.balances ?? []))).toEqual(byKey(account.balances));
      expect(byKey(asStored(loaded?.positions ?? []))).toEqual(byKey(account.positions));
      expect(byKey(asStored(loaded?.entitlements ?? []))).toEqual(byKey(account.entitlements));
    }
    expect(stored.some(({ positions }) => positions.$m.length > 0)).toBe(true);
    for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });

  it.each(["demo", "world"] as const)("continues from the snapshot of a %s, through a snapshot of its own", (name) => {
    const engine = Engine.restore(snapshotOfVersion3(name));
    const { timeSeconds } = engine;
    const cycle = engine.cycle + 1n;
    const close = { kind: "close-cycle", cycle, timeSeconds, creditExpirySeconds: timeSeconds + 3_600n } as const;
    const copy = Engine.restore(engine.snapshot());
    expect(engine.apply(close).ok).toBe(true);
    expect(copy.apply(close).ok).toBe(true);
    expect(copy.digest()).toBe(engine.digest());
    for (const row of engine.conservation()) expect(row.differenceQuanta).toBe(0n);
  });
});
