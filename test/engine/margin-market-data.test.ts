import { TestCcp, type TestMember } from "@isthmus/clearing/testing";
import { describe, expect, it } from "vitest";

const usd = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;
/** $2,000 an ether; a lot of its perpetual and of the option is a thousandth. */
const mark = 200_000n;
const call = 41;
const lots = 5_000n;

/** Calls on ether struck at $2,100, ten days out; Alice writes them, Bob buys them. */
function optionWorld(deposit: { readonly asset: number; readonly amountQuanta: bigint }) {
  const ccp = TestCcp.standard();
  const [alice, bob] = [ccp.open(0), ccp.open(1)] as const;
  ccp.deposit(alice.id, deposit.asset, deposit.amountQuanta);
  ccp.deposit(bob.id, 1, usd(1_000_000));
  const { terms } = ccp.engine.state.instruments.get(2) ?? {};
  if (terms === undefined) throw new RangeError("no terms");
  ccp.prices({ 1: 4_000_000n, 2: mark });
  const expirySeconds = ccp.timeSeconds + 864_000n;
  const listed = { type: "option", expirySeconds, underlying: 2, strikeTicks: 210_000n, optionType: "call" } as const;
  ccp.admin({ kind: "list-instrument", instrument: call, ...terms, ...listed, symbol: "ETH-CALL" });
  ccp.prices({ [call]: 6_000n }, 1n, {}, { [call]: 700_000 });
  ccp.closeCycle();
  const write = (): string[] => {
    const trade = { id: "1", instrument: call, buyer: bob.id, seller: alice.id, priceTicks: 6_000n, sizeLots: lots };
    const applied = ccp.trades([{ ...trade, maker: "buyer" }]);
    return applied.ok ? applied.effects.map(({ kind }) => kind).filter((kind) => kind.startsWith("trade-")) : [];
  };
  return { ccp, alice, bob, write, expirySeconds };
}

function explained(ccp: TestCcp, { id }: TestMember) {
  const explanation = ccp.engine.explainMargin(id);
  const health = ccp.engine.health(id);
  const sum = (measure: "initialQuanta" | "maintenanceQuanta"): bigint =>
    explanation.parts.reduce((total, part) => total + part[measure], 0n);
  expect(sum("initialQuanta")).toBe(health.initialQuanta);
  expect(sum("maintenanceQuanta")).toBe(health.maintenanceQuanta);
  return explanation;
}

describe("a short call", () => {
  it("states which scenario was the worst and what it adds for being naked", () => {
    const { ccp, alice, write } = optionWorld({ asset: 1, amountQuanta: usd(20_000) });
    expect(write()).toEqual(["trade-novated"]);
    const { parts } = explained(ccp, alice);
    expect(parts.map(({ kind }) => kind)).toEqual(["scenario", "short-options", "rounding"]);
    expect(parts[0]?.scenario).toMatchObject({ volatilityMove: "Up" });
    expect(parts[0]?.scenario?.spotMultiplierE6).toBeGreaterThan(1_100_000);
    // 0.3 % and 0.2 % of $10,000.
    expect(parts[1]).toMatchObject({ initialQuanta: usd(50), maintenanceQuanta: usd(30) });
  });

  it("needs less where the coin that it is struck on is the collateral, and no rise of the coin takes more than is there", () => {
    const naked = optionWorld({ asset: 1, amountQuanta: usd(20_000) });
    naked.write();
    const covered = optionWorld({ asset: 3, amountQuanta: 10n * 10n ** 8n });
    expect(covered.write()).toEqual(["trade-novated"]);
    const [dear, cheap] = [naked, covered].map(({ ccp, alice }) => ccp.engine.health(alice.id).initialQuanta);
    expect(cheap).toBeLessThan(((dear as bigint) * 3n) / 4n);
    expect(explained(covered.ccp, covered.alice).parts.map(({ kind }) => kind)).toContain("coin-credit");
    for (const percent of [120n, 200n, 400n]) {
      const ticks = (mark * percent) / 100n;
      const { ccp, alice, write } = optionWorld({ asset: 3, amountQuanta: 10n * 10n ** 8n });
      write();
      ccp.admin({ kind: "set-parameters", parameters: { markStepPpm: 0 } });
      ccp.closeCycle();
      ccp.prices({ 2: ticks, [call]: ticks - 210_000n > 6_000n ? ticks - 210_000n : 40_000n }, 60n);
      expect(ccp.engine.health(alice.id).equityQuanta).toBeGreaterThan(0n);
    }
  });

  it("costs an interval of confidence that is wide", () => {
    const { ccp, alice, write } = optionWorld({ asset: 1, amountQuanta: usd(20_000) });
    write();
    const before = ccp.engine.health(alice.id).initialQuanta;
    ccp.marketData({ prices: [{ instrument: 2, priceTicks: mark, confidencePpm: 20_000 }] });
    const part = explained(ccp, alice).parts.find(({ kind }) => kind === "confidence");
    // 2 % of $10,000, for initial margin only.
    expect(part).toMatchObject({ maintenanceQuanta: 0n });
    expect(Number(part?.initialQuanta) / 1e6).toBeCloseTo(200, 3);
    expect(ccp.engine.health(alice.id).initialQuanta).toBeGreaterThan(before);
  });

  it("needs more when the stated forward is above the spot price", () => {
    const { ccp, alice, write } = optionWorld({ asset: 1, amountQuanta: usd(20_000) });
    write();
    const before = ccp.engine.health(alice.id).initialQuanta;
    ccp.marketData({ forwards: [{ instrument: call, forwardTicks: (mark * 105n) / 100n }] });
    expect(ccp.engine.health(alice.id).initialQuanta).toBeGreaterThan(before);
  });

  it("is margined for what can still move: less and less while its settlement average is being fixed", () => {
    const { ccp, alice, write, expirySeconds } = optionWorld({ asset: 1, amountQuanta: usd(20_000) });
    write();
    const at = (secondsLeft: bigint): bigint => {
      const left = expirySeconds - secondsLeft - ccp.timeSeconds;
      ccp.prices({ 1: 4_000_000n, 2: mark, [call]: 100n }, left, {}, { [call]: 700_000 });
      return ccp.engine.health(alice.id).initialQuanta;
    };
    const margins = [1_800n, 1_200n, 600n, 60n, 1n].map(at);
    for (const [index, margin] of margins.entries()) {
      if (index > 0) expect(margin).toBeLessThan(margins[index - 1] as bigint);
    }
    // $2,000 is 5 % below the strike: a tenth of an hour's average cannot reach it, and only the naked short is charged.
    expect(margins.at(-1)).toBeLessThan(usd(51));
    expect(margins[0]).toBeGreaterThan(usd(500));
  });
});
