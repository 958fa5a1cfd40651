import { type CommandOf, isRecorded } from "@isthmus/clearing";
import { TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { at, chain, outcome, secondsAt, sourcesOf, venueContract } from "../testing/listed-chain.ts";
import { checkInput } from "./check-input.ts";

it("accepts the chain's time over two stops of credit that were journaled in the other order", async () => {
  const ccp = TestCcp.standard();
  const members = [ccp.open(0), ccp.open(1)];
  for (const { id } of members) ccp.deposit(id, 1, 5_000_000_000n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  for (const member of members) ccp.requestCredit(member, 1_000_000_000n, ccp.timeSeconds + 900n);
  ccp.closeCycle();
  for (const { id } of members) ccp.admin({ kind: "suspend", what: "account", id });
  const commandOf = (account: Hex, height: bigint): CommandOf<"credit-stopped"> => {
    const stop = { venue: venueContract, account, throughCycle: 1n, tradeCount: 0n };
    const { txId, logIndex } = at(height, { kind: "credit-stopped", ...stop });
    return { kind: "credit-stopped", ...stop, venue: 1, chain, txId, logIndex, height };
  };
  const commands = members.map(({ id }, index) => commandOf(id, 10n + 2n * BigInt(index)));
  const { sources } = sourcesOf(
    commands.map(({ account, height, throughCycle, tradeCount }) =>
      at(height, { kind: "credit-stopped", venue: venueContract, account, throughCycle, tradeCount }),
    ),
  );
  const time = { kind: "chain-time", chain, height: 20n, timestampSeconds: secondsAt(20n) } as const;
  for (const command of commands.reverse()) {
    expect(await outcome(time, sources)).toBe("INPUT_UNPROVEN");
    expect(isRecorded(ccp.engine.state, command)).toBe(false);
    const { event } = await checkInput(command, sources);
    ccp.must(command);
    expect(isRecorded(ccp.engine.state, command)).toBe(true);
    if (event !== undefined) sources.events.use(event);
  }
  expect(await outcome(time, sources)).toBe("proven");
  for (const { id } of members) expect(ccp.engine.health(id).reservedCreditQuanta).toBe(0n);
});
