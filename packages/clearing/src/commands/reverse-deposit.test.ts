import { emptyAccumulator } from "@isthmus/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TestMember } from "../testing/member.ts";
import type { TestCcp } from "../testing/test-ccp.ts";
import { code, traders, usd } from "../testing/traders.ts";
import type { CommandOf } from "./registry.ts";

type Reversal = CommandOf<"reverse-deposit">;

/** The reversal of a deposit that was the last of its chain, with the accumulator before it. */
function reversalOf(made: CommandOf<"deposit">, before: { readonly accumulator: Reversal["accumulator"] }): Reversal {
  const { chain, index, accumulator, account, asset, amountQuanta } = made;
  const back = { previousAccumulator: before.accumulator, previousAssetIndex: 0n, effectiveCycle: 0n, height: 99n };
  return { kind: "reverse-deposit", chain, index, accumulator, account, asset, amountQuanta, ...back };
}

/** Deposits at the far vault, which has no other. */
function depositFar(local: TestCcp, { id }: TestMember, dollars: number): Reversal {
  const accumulator = local.engine.state.vaults.get(3)?.accumulator ?? emptyAccumulator;
  const made = local.depositCommand(id, 2, usd(dollars));
  local.must(made);
  return reversalOf(made, { accumulator });
}

const balance = (local: TestCcp, { id }: Pick<TestMember, "id">, asset: number): bigint =>
  local.engine.state.accounts.get(id)?.balances.get(asset) ?? 0n;

function expectConserved(local: TestCcp): void {
  for (const { differenceQuanta } of local.engine.conservation()) expect(differenceQuanta).toBe(0n);
}

describe("reverse-deposit", () => {
  it("takes the last deposit back from its member, and the vault's chain goes on from before it", () => {
    const { local, members } = traders([100, 100]);
    const [alice] = members;
    const reversal = depositFar(local, alice, 50);
    expect(code(local.apply(reversal))).toBe("accepted");
    expect(balance(local, alice, 2)).toBe(0n);
    const vault = local.engine.state.vaults.get(3);
    expect([vault?.depositIndex, vault?.accumulator]).toEqual([0n, emptyAccumulator]);
    expect(local.engine.state.assets.get(2)?.depositedQuanta).toBe(0n);
    // The deposits that the chain has instead.
    local.deposit(alice.id, 2, usd(20));
    local.closeCycle();
    expect(local.engine.lastCycle()?.vaults[2]?.totals[0]).toMatchObject({
      consumedQuanta: usd(20),
      depositRecordIndex: 1n,
    });
    expectConserved(local);
  });

  it.each<readonly [Partial<Reversal>, string]>([
    [{ index: 2n }, "DEPOSIT_OUT_OF_ORDER"],
    [{ accumulator: emptyAccumulator }, "INPUT_INVALID"],
    [{ previousAccumulator: `0x${"11".repeat(32)}` }, "INPUT_INVALID"],
    [{ amountQuanta: usd(49) }, "INPUT_INVALID"],
    [{ previousAssetIndex: 1n }, "INPUT_INVALID"],
    [{ effectiveCycle: 1n }, "INPUT_INVALID"],
    [{ chain: 9 }, "CHAIN_UNKNOWN"],
  ])("is refused for anything but the last recorded deposit: %#", (change, refusal) => {
    const { local, members } = traders([100, 100]);
    const reversal = depositFar(local, members[0], 50);
    const before = local.engine.digest();
    expect(code(local.apply({ ...reversal, ...change }))).toBe(refusal);
    expect(local.engine.digest()).toBe(before);
  });

  it("lowers the vault's effective root, whose effect the reorganisation has removed too", () => {
    const { local, members } = traders([100, 100]);
    const reversal = depositFar(local, members[0], 50);
    local.closeCycle();
    local.must({ kind: "root-effective", chain: 3, cycle: 1n, txId: "0x9", height: 1n });
    local.must(reversal);
    expect(local.engine.state.vaults.get(3)?.effectiveCycle).toBe(0n);
    expect(code(local.apply({ kind: "root-effective", chain: 3, cycle: 1n, txId: "0xa", height: 2n }))).toBe(
      "accepted",
    );
  });

  it("takes a deposit that waited for its account from suspense", () => {
    const { local } = traders([100, 100]);
    const stranger = local.member(7);
    const reversal = depositFar(local, stranger, 50);
    expect(local.engine.state.assets.get(2)?.suspenseQuanta).toBe(usd(50));
    local.must(reversal);
    expect(local.engine.state.assets.get(2)?.suspenseQuanta).toBe(0n);
    expectConserved(local);
  });

  it("falls on the owner's other accounts, where the member has withdrawn it, and on nobody else", () => {
    const { local, members } = traders([0, 100_000]);
    const [alice, bob] = members;
    const reserve = local.openSub(alice, 1, "cross");
    local.deposit(reserve.id, 1, usd(80));
    const reversal = depositFar(local, alice, 50);
    expect(code(local.withdraw(alice, 2, usd(50)))).toBe("accepted");
    local.must(reversal);
    expect(balance(local, alice, 2)).toBe(-usd(50));
    local.prices({});
    // What is left of the owner is kept for it immediately.
    expect(code(local.withdraw(reserve, 1, usd(40)))).not.toBe("accepted");
    local.closeCycle();
    const owner = [alice, reserve].map(({ id }) => local.engine.health(id).marketEquityQuanta);
    expect(owner.reduce((sum, quanta) => sum + quanta, 0n)).toBe(usd(30));
    expect(local.engine.health(bob.id).marketEquityQuanta).toBe(usd(100_000));
    expectConserved(local);
  });

  it("falls on the house's capital and the funds, where the owner has nothing, before any other member", () => {
    const { local, members } = traders([0, 100_000]);
    const [alice, bob] = members;
    const insurance: TestMember["id"] = `0x${"2".padStart(64, "0")}`;
    local.deposit(insurance, 1, usd(1_000));
    const reversal = depositFar(local, alice, 50);
    expect(code(local.withdraw(alice, 2, usd(50)))).toBe("accepted");
    local.must(reversal);
    local.prices({});
    local.closeCycle();
    expect(local.engine.health(alice.id).marketEquityQuanta).toBe(0n);
    expect(local.engine.health(bob.id).marketEquityQuanta).toBe(usd(100_000));
    expect(balance(local, { id: insurance }, 1) + balance(local, { id: insurance }, 2)).toBe(usd(950));
    expectConserved(local);
  });

  it("conserves every asset, whatever was deposited, withdrawn and reversed, and leads back to the same chain", () => {
    const act = fc.record({
      what: fc.constantFrom("deposit", "deposit", "withdraw", "reverse"),
      who: fc.nat(3),
      dollars: fc.integer({ min: 1, max: 90 }),
    });
    const run = (acts: readonly { what: string; who: number; dollars: number }[]): void => {
      const { local, members } = traders([100, 100, 100]);
      const made: Reversal[] = [];
      const chain: string[] = [];
      for (const { what, who, dollars } of acts) {
        const member = members[who] ?? local.member(9);
        const last = made[made.length - 1];
        if (what === "deposit") {
          chain.push(local.engine.state.vaults.get(3)?.accumulator ?? "");
          const previousAssetIndex = BigInt(made.length);
          made.push({ ...depositFar(local, member, dollars), previousAssetIndex });
        } else if (what === "withdraw" && local.engine.hasAccount(member.id)) local.withdraw(member, 2, usd(dollars));
        else if (what === "reverse" && last !== undefined) {
          local.must(last);
          made.pop();
          expect(local.engine.state.vaults.get(3)?.accumulator).toBe(chain.pop());
        }
        expectConserved(local);
      }
      local.prices({});
      local.closeCycle();
      expectConserved(local);
    };
    fc.assert(fc.property(fc.array(act, { minLength: 4, maxLength: 25 }), run), { numRuns: 60 });
  });
});
