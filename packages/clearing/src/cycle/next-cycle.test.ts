import { describe, expect, it } from "vitest";
import { parseCommand } from "../commands/codec.ts";
import { Engine } from "../engine/engine.ts";
import { testGenesis } from "../testing/local.ts";
import { TestCcp } from "../testing/test-ccp.ts";

const refusal = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "none";
};

describe("the next cycle", () => {
  it("adopts a new recipient only after the announced number of roots, at least one", () => {
    const local = TestCcp.standard({ genesis: { parameters: { recipientDelayCycles: 2 } } });
    const alice = local.open(0);
    const other = local.member(9).evmWord;
    local.deposit(alice.id, 1, 1_000n);
    local.prices({ 1: 4_000_000n });
    local.withdraw(alice, 1, 10n);
    local.closeCycle();
    const recipient = () => {
      const vault = local.engine.lastCycle()?.vaults.find(({ root }) => root.chain === 1);
      return vault?.leaves.find(({ account }) => account === alice.id)?.recipient;
    };
    local.must({
      kind: "link-address",
      account: alice.id,
      address: { chain: 1, address: other },
      nonce: 5n,
      signer: { chain: 1, address: alice.evmWord },
      signatures: [`0x${"00".repeat(65)}`, `0x${"00".repeat(65)}`],
    });
    const seen = [1, 2, 3].map(() => {
      local.closeCycle();
      return recipient();
    });
    expect(seen).toEqual([alice.evmWord, alice.evmWord, other]);
    const parameters = { recipientDelayCycles: 0 };
    const command = { kind: "set-parameters", parameters, nonce: "1", signature: `0x${"00".repeat(65)}` };
    expect(refusal(() => parseCommand(command))).toBe("INPUT_INVALID");
    expect(refusal(() => Engine.create({ ...testGenesis, parameters }))).toBe("PARAMETER_INVALID");
  });

  it("keeps trade ids by count as well as by age, never fewer than those of the last cycle, and refuses batches behind them", () => {
    const local = TestCcp.standard({ genesis: { parameters: { maxKeptTrades: 5 } } });
    const [alice, bob] = [local.open(0), local.open(1)];
    for (const { id } of [alice, bob]) local.deposit(id, 1, 10n ** 12n);
    local.prices({ 1: 4_000_000n });
    const trade = { instrument: 1, buyer: alice.id, seller: bob.id, priceTicks: 4_000_000n, sizeLots: 1n } as const;
    const rows = (batch: number, count: number) =>
      Array.from({ length: count }, (_, row) => ({ ...trade, id: `${batch}/${row}`, maker: "buyer" as const }));
    const size = () => local.engine.state.trades.get(2)?.size;
    const answer = (batch: number, count: number) => {
      const applied = local.trades(rows(batch, count), BigInt(batch));
      if (!applied.ok) return applied.error.code;
      return applied.effects.find(({ kind }) => kind.startsWith("trade-"))?.kind;
    };
    const counts = [2, 3, 1, 9, 1];
    const seen = counts.map((count, at) => {
      expect(answer(at + 1, count)).toBe("trade-novated");
      local.closeCycle();
      // The batch of the cycle that has closed is answered as before, however many trades it had.
      expect(answer(at + 1, count)).toBe("trade-repeated");
      return [size(), answer(1, 2)];
    });
    expect(seen).toEqual([
      [2, "trade-repeated"],
      [5, "trade-repeated"],
      [4, "NONCE_USED"],
      [9, "NONCE_USED"],
      [1, "NONCE_USED"],
    ]);
    expect(answer(4, 9)).toBe("NONCE_USED");
    expect(Engine.restore(local.engine.snapshot()).digest()).toBe(local.engine.digest());
  });
});
