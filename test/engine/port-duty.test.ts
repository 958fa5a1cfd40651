import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, ethTicks, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

/** An owner with so many dollars whose position the fund is sized for; a friend without anything. */
function required(
  dollars: number,
  {
    contributionCallCycles,
    fundSizingCycles = 1,
  }: { readonly contributionCallCycles: number; readonly fundSizingCycles?: number },
) {
  const parameters = { contributionCallCycles, fundSizingCycles };
  const { ccp, members } = smallCcp([dollars, 40_000_000, 0, 0], parameters);
  const [owner, other, friend] = members;
  expect(submitTrade(ccp, { buyer: owner, seller: other, sizeLots: 500n * oneCoin })).toBe("novated");
  const cycle = () => {
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    ccp.closeCycle();
  };
  for (let time = 0; time < fundSizingCycles; time++) cycle();
  ccp.prices({ 1: btcTicks, 2: ethTicks });
  const leadOf = (id: typeof owner.id) => ccp.engine.state.accounts.get(id);
  const quanta = leadOf(owner.id)?.requiredContributionQuanta ?? 0n;
  expect(quanta).toBeGreaterThan(0n);
  return { ccp, owner, other, friend, cycle, quanta, leadOf };
}

describe("the duty to contribute", () => {
  it("follows a port with its deadline: the friend lacks what the owner lacked", () => {
    const { ccp, owner, friend, cycle, quanta, leadOf } = required(5_000_000, { contributionCallCycles: 2 });
    const dueCycle = leadOf(owner.id)?.contributionDueCycle;
    expect(codeOf(ccp.port(owner, friend))).toBe("accepted");
    expect(leadOf(owner.id)?.requiredContributionQuanta).toBe(0n);
    expect(leadOf(friend.id)).toMatchObject({ requiredContributionQuanta: quanta, contributionDueCycle: dueCycle });
    for (let time = 0; time < 3; time++) cycle();
    expect(codeOf(ccp.withdraw(friend, 1, usd(1)))).toBe("CONTRIBUTION_OVERDUE");
  });

  it("cannot be ported to somebody who would be overdue with it", () => {
    const { ccp, owner, friend, cycle } = required(5_000_000, { contributionCallCycles: 1 });
    for (let time = 0; time < 3; time++) cycle();
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    expect(codeOf(ccp.withdraw(owner, 1, usd(1)))).toBe("CONTRIBUTION_OVERDUE");
    expect(codeOf(ccp.port(owner, friend))).toBe("CONTRIBUTION_OVERDUE");
  });

  it("holds back a paid contribution that has been ported", () => {
    const { ccp, owner, friend, quanta } = required(5_000_000, { contributionCallCycles: 4 });
    ccp.deposit(owner.id, 1, quanta);
    const command = { kind: "contribute", amountQuanta: quanta } as const;
    expect(codeOf(ccp.give(owner, { ...command, direction: "pay-in" }))).toBe("accepted");
    expect(codeOf(ccp.give(owner, { ...command, direction: "take-back" }))).toBe("BALANCE_INSUFFICIENT");
    expect(codeOf(ccp.port(owner, friend))).toBe("accepted");
    expect(codeOf(ccp.give(friend, { ...command, direction: "take-back" }))).toBe("BALANCE_INSUFFICIENT");
  });

  it("keeps a contribution with its owner while another of its accounts needs it", () => {
    const { ccp, owner, other, friend, cycle } = required(5_000_000, { contributionCallCycles: 4 });
    const sub = ccp.openSub(owner, 1, "cross");
    ccp.deposit(sub.id, 1, usd(4_000_000));
    const lots = { asset: null, amountQuanta: null, instrument: 1, sizeLots: 500n * oneCoin };
    expect(codeOf(ccp.give(owner, { kind: "transfer", to: sub.id, ...lots }))).toBe("accepted");
    cycle();
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    const quanta = ccp.engine.state.accounts.get(owner.id)?.requiredContributionQuanta ?? 0n;
    const payIn = { kind: "contribute", direction: "pay-in", amountQuanta: quanta } as const;
    expect(quanta).toBeGreaterThan(0n);
    expect(codeOf(ccp.give(owner, payIn))).toBe("accepted");
    // The first account holds the contribution, the second one the position.
    expect(codeOf(ccp.port(owner, friend))).toBe("BALANCE_INSUFFICIENT");
    expect(codeOf(ccp.port(sub, friend))).toBe("accepted");
    expect(submitTrade(ccp, { buyer: friend, seller: other, sizeLots: oneCoin })).toBe("novated");
  });

  /** The owner's second account carries a large hedge against a stranger, so that its first one has little of the margin. */
  function diluted() {
    const all = required(5_000_000, { contributionCallCycles: 4, fundSizingCycles: 3 });
    const { ccp, owner, other } = all;
    const sub = ccp.openSub(owner, 1, "cross");
    ccp.deposit(sub.id, 1, usd(20_000_000));
    const hedge = { buyer: sub, seller: other, instrument: 2, priceTicks: ethTicks, sizeLots: 20_000_000n };
    expect(submitTrade(ccp, hedge)).toBe("novated");
    return { ...all, sub };
  }

  for (const [part, leaves] of [
    ["little", "first"],
    ["most", "second"],
  ] as const) {
    it(`keeps its deadline where ${part} of it is ported and paid: what the next sizing calls for is due when it was`, () => {
      const { ccp, owner, sub, friend, cycle, leadOf } = diluted();
      const dueCycle = leadOf(owner.id)?.contributionDueCycle ?? 0n;
      const given = leaves === "first" ? owner : sub;
      const risky = leaves === "first" ? friend : owner;
      const payIn = (amountQuanta: bigint) =>
        codeOf(ccp.give(risky, { kind: "contribute", direction: "pay-in", amountQuanta }));
      ccp.deposit(risky.id, 1, usd(3_000_000));
      if (leaves === "first") expect(payIn(usd(1_200_000))).toBe("accepted");
      expect(codeOf(ccp.port(given, friend))).toBe("accepted");
      const { requiredContributionQuanta = 0n } = leadOf(risky.id) ?? {};
      // Whoever then has the risk has paid what its part of the duty is for the moment.
      if (leaves === "second") expect(payIn(requiredContributionQuanta)).toBe("accepted");
      else expect(requiredContributionQuanta).toBeLessThan(usd(1_200_000));
      cycle();
      expect(leadOf(risky.id)?.contributionDueCycle).toBeNull();
      for (let time = 0; time < 2; time++) cycle();
      // A call of its own would have been due four cycles after this sizing.
      expect(leadOf(risky.id)?.contributionDueCycle).toBe(dueCycle);
      cycle();
      expect(codeOf(ccp.withdraw(risky, 1, usd(1)))).toBe("CONTRIBUTION_OVERDUE");
    });
  }

  it("stays with an owner that is overdue unless all of it goes along", () => {
    const { ccp, owner, friend, cycle } = diluted();
    for (let time = 0; time < 4; time++) cycle();
    ccp.prices({ 1: btcTicks, 2: ethTicks });
    ccp.deposit(friend.id, 1, usd(3_000_000));
    const payIn = { kind: "contribute", direction: "pay-in", amountQuanta: usd(1_300_000) } as const;
    expect(codeOf(ccp.give(friend, payIn))).toBe("accepted");
    expect(codeOf(ccp.withdraw(owner, 1, usd(1)))).toBe("CONTRIBUTION_OVERDUE");
    expect(codeOf(ccp.port(owner, friend))).toBe("CONTRIBUTION_OVERDUE");
  });
});
