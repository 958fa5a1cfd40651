import { Database } from "@isthmus/store";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSigned, type Sender } from "./attempt.ts";
import { closeFinal, readAttempts, storeSigned } from "./attempts.ts";
import { readNonces, releaseLastNonce, reserveNextStatement, takeNonce } from "./nonces.ts";
import { migrateTransactions } from "./schema.ts";

let server: TestDatabase;
let database: Database;
let chain = 0;
let transactions = 0;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "nonce-test" });
  await migrateTransactions(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const newSender = (): Sender => ({ chain: ++chain, address: `0x${"ab".repeat(20)}` });
const place = (idempotencyKey: string) => ({ idempotencyKey, generation: 1 });
const take = (sender: Sender, key: string, chainNonce = 0n) => takeNonce(database, sender, place(key), chainNonce);
const release = (sender: Sender, key: string) => releaseLastNonce(database, sender, place(key));

/** Signs with a key's nonce, and has it final. */
async function finalise(sender: Sender, key: string): Promise<void> {
  const [reserved] = await readAttempts(database, sender, key);
  const txId = `0x${(++transactions).toString(16)}`;
  const attempt = { ...place(key), replacement: 0, fill: false, nonce: reserved?.nonce ?? null, lastHeight: null };
  expect(await storeSigned(database, sender, { ...attempt, txId, raw: "0x", fees: null })).toBe(true);
  const [signed] = (await readAttempts(database, sender, key)).filter(isSigned);
  if (signed !== undefined) await closeFinal(database, sender, signed, { height: 1n, succeeded: true });
}

describe("nonces", () => {
  it("gives concurrent purposes distinct nonces without gaps", async () => {
    const sender = newSender();
    const nonces = await Promise.all(Array.from({ length: 20 }, (_, index) => take(sender, `p${index}`, 5n)));
    expect([...nonces].sort((a, b) => Number(a - b))).toEqual(
      Array.from({ length: 20 }, (_, index) => BigInt(5 + index)),
    );
  });

  it("gives a purpose the same nonce again, also for concurrent calls and after it is final", async () => {
    const sender = newSender();
    const [first, second] = await Promise.all([take(sender, "cycle/1"), take(sender, "cycle/1")]);
    expect(second).toBe(first);
    await finalise(sender, "cycle/1");
    expect(await take(sender, "cycle/1", 1n)).toBe(first);
    expect(await release(sender, "cycle/1")).toBe("none");
  });

  it("gives each generation of a purpose a nonce of its own", async () => {
    const sender = newSender();
    expect(await take(sender, "a")).toBe(0n);
    expect(await takeNonce(database, sender, { idempotencyKey: "a", generation: 2 }, 0n)).toBe(1n);
  });

  it("releases only the last nonce, reuses the lowest gap first, and forgets gaps that the chain has passed", async () => {
    const sender = newSender();
    for (const key of ["a", "b", "c"]) await take(sender, key);
    expect(await release(sender, "b")).toBe("needed");
    expect(await release(sender, "c")).toBe("released");
    expect(await release(sender, "b")).toBe("released");
    expect(await take(sender, "e")).toBe(1n);
    expect(await take(sender, "f", 3n)).toBe(3n);
    expect(await take(sender, "g", 10n)).toBe(10n);
    expect((await readNonces(database, sender)).map(({ nonce }) => nonce)).toEqual([0n, 1n, 3n, 10n]);
  });

  it("never releases a nonce that bytes are signed with", async () => {
    const sender = newSender();
    await take(sender, "a");
    await finalise(sender, "a");
    expect(await release(sender, "a")).toBe("none");
  });

  it("finds the next nonce by an index, however long the sender's history is", async () => {
    const { chain: number, address } = newSender();
    await database.query(
      `INSERT INTO transactions.attempts (chain, sender, idempotency_key, generation, state, nonce, tx_id, raw)
       SELECT $1, $2, 'history/' || n, 1, 'final', n, '0xhistory' || n, '0x' FROM generate_series(0, 4999) AS n`,
      [number, address],
    );
    await database.query("ANALYZE transactions.attempts");
    const values = [number, `'${address}'`, "'next'", 1, 0];
    const statement = values.reduce<string>(
      (sql, value, index) => sql.replaceAll(`$${index + 1}`, `${value}`),
      reserveNextStatement,
    );
    const { rows } = await database.query<{ "QUERY PLAN": string }>(`EXPLAIN ${statement}`);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain("using attempts_nonce");
    expect(plan).not.toContain("Seq Scan");
  });

  it("behaves like a simple model under any order of takes, releases and ends", async () => {
    const step = fc.record({
      act: fc.constantFrom("take", "take", "release", "finalise"),
      purpose: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const sender = newSender();
        const held = new Map<string, { nonce: bigint; final: boolean }>();
        const free = new Set<bigint>();
        let next = 0n;
        for (const { act, purpose } of steps) {
          const key = `p${purpose}`;
          const known = held.get(key);
          if (act === "take") {
            const lowest = [...free].sort((a, b) => Number(a - b))[0];
            const expected = known?.nonce ?? lowest ?? next;
            expect(await take(sender, key)).toBe(expected);
            if (known !== undefined) continue;
            if (!free.delete(expected)) next++;
            held.set(key, { nonce: expected, final: false });
          } else if (act === "release") {
            const reserved = known !== undefined && !known.final ? known : null;
            const last = [...held.values()].every(({ nonce }) => reserved === null || nonce <= reserved.nonce);
            expect(await release(sender, key)).toBe(reserved === null ? "none" : last ? "released" : "needed");
            if (reserved === null || !last) continue;
            held.delete(key);
            free.add(reserved.nonce);
          } else if (known !== undefined && !known.final) {
            await finalise(sender, key);
            known.final = true;
          }
        }
        const rows = await readNonces(database, sender);
        // Every nonce ever given has exactly one row: no gap is forgotten, none is given twice.
        expect(rows.map((row) => row.nonce)).toEqual(Array.from({ length: Number(next) }, (_, index) => BigInt(index)));
        for (const row of rows) {
          const owned = [...held].find(([, value]) => value.nonce === row.nonce);
          expect(row.idempotencyKey).toBe(owned?.[0] ?? null);
          expect(row.state).toBe(owned === undefined ? "free" : owned[1].final ? "final" : "pending");
        }
      }),
      { numRuns: 25 },
    );
  });
});
