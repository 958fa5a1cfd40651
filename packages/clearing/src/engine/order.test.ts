import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "../commands/registry.ts";
import { TestCcp } from "../testing/test-ccp.ts";
import { Engine } from "./engine.ts";

/** Commands that touch different accounts, vaults and chains, all valid from one state. */
function independent() {
  const ccp = TestCcp.standard();
  const members = [0, 1, 2, 3, 4, 5, 6].map((index) => ccp.open(index));
  for (const member of members) ccp.deposit(member.id, 1, 100_000_000_000n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  ccp.withdraw(members[0] as (typeof members)[0], 1, 1_000n);
  ccp.closeCycle();
  const base = ccp.engine.snapshot();
  const [a, b, c, d, e, f, g] = members.map((member) => member.id) as [`0x${string}`, ...`0x${string}`[]] & string[];
  const collect = new TestCcp({ engine: Engine.restore(base) });
  collect.timeSeconds = ccp.timeSeconds;
  const [, , , , fifth, sixth] = members;
  if (fifth === undefined || sixth === undefined) throw new Error("no members");
  const row = { priceTicks: 4_000_000n, sizeLots: 7n, maker: "buyer", instrument: 1 } as const;
  collect.must(collect.depositCommand(a, 1, 11n));
  collect.must(collect.depositCommand(a, 3, 12n));
  collect.must(collect.depositCommand(a, 2, 13n));
  collect.trades([{ ...row, id: "x", buyer: a, seller: b as `0x${string}` }], 5n);
  collect.trades([{ ...row, id: "y", buyer: c as `0x${string}`, seller: d as `0x${string}` }], 6n);
  collect.withdraw(fifth, 1, 500n);
  collect.requestCredit(sixth, 700n, collect.timeSeconds + 500n);
  collect.claim(members[0] as (typeof members)[0], 1, 1_000n);
  collect.apply({ kind: "root-effective", chain: 3, cycle: 1n, txId: "t", height: 1n });
  collect.apply({ kind: "chain-time", chain: 1, height: 50n, timestampSeconds: 1n });
  expect(e === undefined || f === undefined || g === undefined).toBe(false);
  return { base, commands: collect.journal as readonly Command[] };
}

describe("order", () => {
  it("of independent commands does not change the state digest", () => {
    const { base, commands } = independent();
    expect(commands.length).toBe(10);
    const digests = new Set<string>();
    const journals = new Set<string>();
    fc.assert(
      fc.property(fc.shuffledSubarray([...commands], { minLength: commands.length }), (shuffled) => {
        const engine = Engine.restore(base);
        for (const command of shuffled) expect(engine.apply(command).ok).toBe(true);
        digests.add(engine.digest());
        journals.add(engine.journalDigest);
      }),
      { numRuns: 40 },
    );
    expect(digests.size).toBe(1);
    // The journal is another one each time: only the state is the same.
    expect(journals.size).toBeGreaterThan(1);
  });
});
