import { type Genesis, openedAccountId } from "@isthmus/clearing";
import type { TestMember } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { btcTicks, codeOf, dollarsOf, expectConserved, oneCoin, smallCcp, submitTrade, usd } from "./small-ccp.ts";

const blank: Hex = `0x${"00".repeat(65)}`;

/** One who was opened from the hub and one from Solana win 502 dollars each; the loser pays 502 at the hub, the rest there. */
function settled(parameters: Genesis["parameters"]) {
  const { ccp, members } = smallCcp([50_000, 502], parameters);
  const [fromHub, payer] = members;
  ccp.deposit(payer.id, 2, usd(50_000));
  const { evmWord, solanaWord, ...keys } = ccp.member(7);
  const addresses = [
    { chain: 3, address: solanaWord },
    { chain: 1, address: evmWord },
  ];
  const id = openedAccountId(ccp.engine.state.houseId, { addresses, subAccount: 0 });
  const trader: Hex = `0x${evmWord.slice(26)}`;
  const terms = { account: id, subAccount: 0, marginMode: "cross", addresses, trader } as const;
  ccp.must({ kind: "open-account", ...terms, signatures: [blank, blank] });
  const fromSolana: TestMember = { ...keys, evmWord, solanaWord, id };
  ccp.deposit(id, 2, usd(50_000));
  for (const winner of [fromHub, fromSolana])
    expect(submitTrade(ccp, { buyer: winner, seller: payer, sizeLots: oneCoin / 2n })).toBe("novated");
  ccp.prices({ 1: btcTicks + 100_000n });
  expect(codeOf(ccp.closeCycle())).toBe("accepted");
  expectConserved(ccp);
  const held = (member: TestMember): bigint[] => [1, 2].map((asset) => dollarsOf(ccp, member, asset));
  return { fromHub: held(fromHub), fromSolana: held(fromSolana), payer: held(payer) };
}

describe("placement", () => {
  it("pays each receiver on its home chain, from payers' balances there", () => {
    const { fromHub, fromSolana, payer } = settled({});
    expect(fromHub).toEqual([usd(50_502), 0n]);
    expect(fromSolana).toEqual([0n, usd(50_502)]);
    expect(payer).toEqual([0n, usd(50_000 - 518)]);
  });

  it("takes the costs of routes from the parameters", () => {
    const routeCosts = [1, 3].flatMap((homeChain) =>
      [1, 2].map((asset) => ({ homeChain, asset, cost: (homeChain === 1) === (asset === 1) ? 50 : 1 })),
    );
    const { fromHub, fromSolana } = settled({ routeCosts });
    expect(fromHub).toEqual([usd(50_000), usd(502)]);
    expect(fromSolana).toEqual([usd(502), usd(50_000)]);
  });

  it("refuses the cost of a route to an unknown asset", () => {
    const { ccp } = smallCcp([1]);
    const parameters = { routeCosts: [{ homeChain: 1, asset: 77, cost: 5 }] };
    const before = ccp.engine.digest();
    const applied = ccp.apply({ kind: "set-parameters", parameters, nonce: 1_000n, signature: blank });
    expect(codeOf(applied)).toBe("ASSET_UNKNOWN");
    expect(ccp.engine.digest()).toBe(before);
  });
});
