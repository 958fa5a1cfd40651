import { expect, it } from "vitest";
import { defaultParameters } from "../model/parameters.ts";
import { systemAccounts } from "../model/system-accounts.ts";
import { code, coin, mark, traders, usd } from "../testing/traders.ts";

it("reports once when the funds no longer cover the cycles that a vault has not seen, and once when they do again", () => {
  const { local, members, deal } = traders([100_000, 100_000]);
  const [alice, bob] = members;
  local.deposit(systemAccounts.insurance, 1, usd(7_000));
  const lagOf = (): string[] =>
    local.closeCycle().ok ? seen.splice(0).filter((kind) => kind.startsWith("lag-")) : ["refused"];
  const seen: string[] = [];
  const { engine } = local;
  const apply = engine.apply.bind(engine);
  engine.apply = (...given) => {
    const applied = apply(...given);
    if (applied.ok) seen.push(...[...applied.effects].map(({ kind }) => kind));
    return applied;
  };
  deal(alice, bob, coin);
  local.prices({ 1: mark - 200_000n });
  // 2,000 dollars of loss, fees apart: three cycles ahead are covered, four are not.
  expect([lagOf(), lagOf(), lagOf()]).toEqual([[], [], []]);
  const later = [lagOf(), lagOf(), lagOf()];
  expect(later.flat()).toEqual(["lag-uncovered"]);
  for (const chain of [1, 2, 3]) local.must({ kind: "root-effective", chain, cycle: 6n, txId: "0x9", height: 1n });
  expect([lagOf(), lagOf()].flat()).toEqual(["lag-covered"]);
  expect(engine.state.worstCycleQuanta).toBeLessThan(usd(2_000));
});

it("refuses new risk beyond a number of cycles by default", () => {
  const { local, members, deal, lots } = traders([100_000, 100_000]);
  const [alice, bob] = members;
  for (let cycle = 0; cycle <= defaultParameters.maxCyclesAhead; cycle++)
    expect(code(local.closeCycle())).toBe("accepted");
  expect(defaultParameters.maxCyclesAhead).toBeGreaterThan(0);
  local.prices({ 1: mark });
  deal(alice, bob, coin);
  expect(lots(alice.id)).toBe(0n);
});
