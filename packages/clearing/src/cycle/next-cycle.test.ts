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
});
