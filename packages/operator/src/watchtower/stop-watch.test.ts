import type { ChainEvent } from "@isthmus/adapter";
import { TestCcp } from "@isthmus/clearing/testing";
import type { Hex } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { OrderedStops } from "../cycle/ordered-stops.ts";
import { at } from "../testing/listed-chain.ts";
import { StopWatch } from "./stop-watch.ts";

const patienceSeconds = 60;

const contract = TestCcp.standard().engine.state.venues.get(1)?.contract as Hex;

type Stop = Extract<ChainEvent, { readonly kind: "credit-stopped" }>;

function stopAt(height: bigint, account: Hex, throughCycle: bigint): Stop {
  const stop = { kind: "credit-stopped", venue: contract, account, throughCycle, tradeCount: 0n } as const;
  return at(height, stop) as Stop;
}

/** A member with credit at the venue in cycle 1, and what a replay has noted. */
function worldWithCredit() {
  const ccp = TestCcp.standard();
  const { id } = ccp.open(0);
  ccp.deposit(id, 1, 5_000_000_000n);
  ccp.prices({ 1: 4_000_000n, 2: 200_000n });
  const stops = new OrderedStops();
  let noted = 0;
  const note = () => {
    for (const command of ccp.journal.slice(noted)) stops.note(ccp.engine, command);
    noted = ccp.journal.length;
  };
  const watch = new StopWatch({ stoppedThrough: (venue, account) => stops.through(venue, account) }, patienceSeconds);
  return { ccp, id, note, watch };
}

describe("a stop of credit at a venue", () => {
  it("that no replayed command ordered raises an alarm once, after the patience", () => {
    const { id, note, watch } = worldWithCredit();
    note();
    const forged = stopAt(5n, id, 1n);
    watch.see(forged, 0);
    expect(watch.judge(59_999)).toEqual([]);
    watch.see(forged, 59_999);
    expect(watch.judge(60_000)).toMatchObject([{ kind: "foreign-stop", chain: forged.chain }]);
    expect(watch.judge(120_000)).toEqual([]);
  });

  it("that the journal ordered raises none, also once the venue has carried it and the order has ended", () => {
    const { ccp, id, note, watch } = worldWithCredit();
    ccp.requestCredit(ccp.member(0), 1_000_000_000n, ccp.timeSeconds + 900n);
    ccp.closeCycle();
    watch.see(stopAt(5n, id, 1n), 0);
    expect(watch.judge(0)).toEqual([]);
    ccp.admin({ kind: "suspend", what: "account", id });
    note();
    ccp.must({ ...carried(ccp, id), throughCycle: 1n });
    note();
    expect(ccp.engine.creditStops()).toEqual([]);
    watch.see(stopAt(7n, id, 1n), 0);
    expect(watch.judge(1_000_000)).toEqual([]);
  });

  it("that reaches further than the order is no stop of the house", () => {
    const { ccp, id, note, watch } = worldWithCredit();
    ccp.requestCredit(ccp.member(0), 1_000_000_000n, ccp.timeSeconds + 900n);
    ccp.closeCycle();
    ccp.admin({ kind: "suspend", what: "account", id });
    note();
    watch.see(stopAt(5n, id, 1n), 0);
    watch.see(stopAt(7n, id, 2n), 0);
    expect(watch.judge(60_000).map(({ detail }) => detail)).toEqual([expect.stringMatching(/through cycle 2$/)]);
  });
});

function carried(ccp: TestCcp, account: Hex) {
  const height = BigInt(ccp.journal.length);
  const event = { venue: 1, chain: 2, account, tradeCount: 0n, txId: "0x9", logIndex: 0, height } as const;
  return { kind: "credit-stopped", ...event } as const;
}
