import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../database/database.ts";
import { startTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { commitNonce, migrateNonces, readNonces, releaseNonce, takeNonce } from "./nonces.ts";

let server: TestDatabase;
let database: Database;
let chain = 0;

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database({ url: server.url, name: "nonce-test" });
  await migrateNonces(database);
});

afterAll(async () => {
  await database.close();
  await server.remove();
});

const newOwner = () => ({ chain: ++chain, signer: `0x${"Ab".repeat(20)}` });

describe("nonces", () => {
  it("gives concurrent purposes distinct nonces without gaps", async () => {
    const owner = newOwner();
    const nonces = await Promise.all(
      Array.from({ length: 20 }, (_, index) => takeNonce(database, owner, `p${index}`, 5n)),
    );
    expect([...nonces].sort((a, b) => Number(a - b))).toEqual(
      Array.from({ length: 20 }, (_, index) => BigInt(5 + index)),
    );
  });

  it("gives a purpose the same nonce again, also when asked twice at once and after it is committed", async () => {
    const owner = newOwner();
    const [first, second] = await Promise.all([
      takeNonce(database, owner, "cycle/1", 0n),
      takeNonce(database, owner, "cycle/1", 0n),
    ]);
    expect(second).toBe(first);
    await commitNonce(database, owner, "cycle/1", "0xaa");
    expect(await takeNonce(database, owner, "cycle/1", 1n)).toBe(first);
    expect(await releaseNonce(database, owner, "cycle/1")).toBe(false);
  });

  it("reuses the lowest gap first, and forgets gaps that the chain has passed", async () => {
    const owner = newOwner();
    for (const purpose of ["a", "b", "c", "d"]) await takeNonce(database, owner, purpose, 0n);
    expect(await releaseNonce(database, owner, "c")).toBe(true);
    expect(await releaseNonce(database, owner, "b")).toBe(true);
    expect(await takeNonce(database, owner, "e", 0n)).toBe(1n);
    expect(await takeNonce(database, owner, "f", 3n)).toBe(4n);
    expect(await takeNonce(database, owner, "g", 10n)).toBe(10n);
  });

  it("refuses to commit what was never taken", async () => {
    await expect(commitNonce(database, newOwner(), "nothing", "0xaa")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("behaves like a simple model under any order of takes, releases and commits", async () => {
    const step = fc.record({
      act: fc.constantFrom("take", "take", "release", "commit"),
      purpose: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const owner = newOwner();
        const held = new Map<string, { nonce: bigint; committed: boolean }>();
        const free = new Set<bigint>();
        let next = 0n;
        for (const { act, purpose: number } of steps) {
          const purpose = `p${number}`;
          const known = held.get(purpose);
          if (act === "take") {
            const lowest = [...free].sort((a, b) => Number(a - b))[0];
            const expected = known?.nonce ?? lowest ?? next;
            expect(await takeNonce(database, owner, purpose, 0n)).toBe(expected);
            if (known !== undefined) continue;
            if (!free.delete(expected)) next++;
            held.set(purpose, { nonce: expected, committed: false });
          } else if (act === "release") {
            const releasable = known !== undefined && !known.committed;
            expect(await releaseNonce(database, owner, purpose)).toBe(releasable);
            if (!releasable) continue;
            held.delete(purpose);
            free.add(known.nonce);
          } else if (known !== undefined) {
            await commitNonce(database, owner, purpose, `0x${number}`);
            known.committed = true;
          }
        }
        const rows = await readNonces(database, owner);
        // Every nonce ever given has exactly one row: no gap is forgotten, none is given twice.
        expect(rows.map((row) => row.nonce)).toEqual(Array.from({ length: Number(next) }, (_, index) => BigInt(index)));
        for (const row of rows) {
          const owned = [...held].find(([, value]) => value.nonce === row.nonce);
          expect(row.purpose).toBe(owned?.[0] ?? null);
          expect(row.state).toBe(owned === undefined ? "free" : owned[1].committed ? "committed" : "taken");
        }
      }),
      { numRuns: 25 },
    );
  });
});
