import { expect, it } from "vitest";
import { TestCcp } from "../testing/test-ccp.ts";
import { voidEntry } from "./void-entry.ts";

const declare = (ccp: TestCcp, journalIndex: bigint) =>
  ccp.apply({ ...voidEntry.schema.parse(voidEntry.example), journalIndex });

it("names an entry before it, and changes no books: whoever replays the journal leaves the entry out", () => {
  const ccp = TestCcp.standard();
  const last = ccp.engine.journalIndex;
  for (const wrong of [0n, last + 1n, last + 2n, (1n << 64n) - 1n]) {
    const refused = declare(ccp, wrong);
    expect(refused.ok || refused.error.code).toBe("PARAMETER_INVALID");
  }
  expect(ccp.engine.journalIndex).toBe(last);
  const books = () => [ccp.engine.conservation(), ccp.engine.accounts(), ccp.engine.instruments(), ccp.engine.cycle];
  const before = books();
  const declared = declare(ccp, last);
  expect(declared).toMatchObject({ ok: true, effects: [{ kind: "entry-voided", journalIndex: last }] });
  expect(books()).toEqual(before);
});

it("has a quorum's signatures and a reason in printable characters", () => {
  const { example, schema } = voidEntry;
  for (const reason of ["", "x".repeat(201), "two\nlines", "ünprintable"])
    expect(schema.safeParse({ ...example, reason }).success, reason).toBe(false);
  expect(schema.safeParse({ ...example, signatures: [] }).success).toBe(false);
});
