import type { ChainEvent } from "@isthmus/adapter";
import { type Command, type CommandOf, encodeCommand } from "@isthmus/clearing";
import { TestCcp, testGenesis } from "@isthmus/clearing/testing";
import { emptyAccumulator, emptyJournalDigest } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { at, bytes32, chain, sourcesOf, voidRules } from "../testing/listed-chain.ts";
import { Replay } from "./replay.ts";

const vault = bytes32(0x22);
const asset = 3;

/** A journal of an account and two deposits, the second of which vanishes; and what the chain has instead. */
function reorganisedWorld() {
  const ccp = new TestCcp({ signed: true });
  ccp.admin({ kind: "register-vault", chain, vault });
  const terms = { symbol: "ETH", class: "ETH", decimals: 8, haircutBps: 0, capQuanta: 0n, markInstrument: null };
  ccp.admin({ kind: "register-asset", asset, chain, settlement: false, ...terms });
  const { id } = ccp.open(0, [1, chain]);
  const before: ChainEvent[] = [];
  const deposit = (amountQuanta: bigint, height: bigint): ChainEvent => {
    const given = ccp.depositCommand(id, asset, amountQuanta, chain);
    const { kind, index, accumulator, account } = given;
    const event = at(height, { kind, vault, index, accumulator, account, asset, amountQuanta });
    ccp.must({ ...given, txId: event.txId, height });
    return event;
  };
  const first = deposit(100n, 10n);
  before.push(first, deposit(50n, 20n));
  const credited = [...ccp.journal];
  const last = credited.at(-1) as CommandOf<"deposit">;
  const reversal: CommandOf<"reverse-deposit"> = {
    kind: "reverse-deposit",
    chain,
    index: 2n,
    accumulator: last.accumulator,
    previousAccumulator: first.kind === "deposit" ? first.accumulator : emptyAccumulator,
    account: id,
    asset,
    amountQuanta: 50n,
    previousAssetIndex: 1n,
    effectiveCycle: 0n,
    height: 100n,
  };
  ccp.must(reversal);
  // In a block that the operator has read already, as it was before.
  const after = [first, deposit(7n, 30n)];
  ccp.must({ kind: "chain-time", chain, height: 100n, timestampSeconds: 1_050n });
  return { before, after, credited, rest: ccp.journal.slice(credited.length) };
}

type Sources = ReturnType<typeof sourcesOf>["sources"];

function replayOf(sources: Sources) {
  const places = {
    contractsOf: (number: number) => (number === chain ? { vault } : {}),
    tokenOf: () => ({ chain, tokenDecimals: 8 }),
  };
  const replay = new Replay({ genesis: testGenesis, voidRules, sources: { ...sources, places } });
  const replayAll = async (commands: readonly Command[], options?: { readonly wasProven: boolean }) => {
    for (const command of commands) {
      const entry = new TextDecoder().decode(encodeCommand(command));
      await replay.next({ journalIndex: replay.journalIndex + 1n, digest: emptyJournalDigest, entry }, options);
    }
    return replay.journalIndex;
  };
  return replayAll;
}

describe("an operator whose chain was reorganised deeper than finality", () => {
  it("replays the reversal and what the chain has instead", async () => {
    const { before, after, credited, rest } = reorganisedWorld();
    const { sources, reader } = sourcesOf(before);
    const replayAll = replayOf(sources);
    await replayAll(credited);
    reader.held = after;
    expect(await replayAll(rest)).toBe(BigInt(credited.length + rest.length));
  });

  it("proves what was final when it read on, although it replays it later", async () => {
    const { before, after, credited, rest } = reorganisedWorld();
    const { sources, reader } = sourcesOf(before);
    await sources.events.readOn();
    reader.held = after;
    expect(await replayOf(sources)([...credited, ...rest])).toBe(BigInt(credited.length + rest.length));
  });

  it("replays its own copy after a restart, and accepts from nobody else what it never saw", async () => {
    const { after, credited, rest } = reorganisedWorld();
    const own = replayOf(sourcesOf(after).sources);
    await own(credited, { wasProven: true });
    expect(await own(rest)).toBe(BigInt(credited.length + rest.length));
    const foreign = replayOf(sourcesOf(after).sources);
    await expect(foreign(credited)).rejects.toMatchObject({ code: "INPUT_UNPROVEN" });
  });
});
