import { type Command, plainChecks } from "@isthmus/clearing";
import { IsthmusError } from "@isthmus/protocol";
import { describe, expect, it } from "vitest";
import { Admission } from "./admission.ts";

interface Shape {
  readonly account?: string;
  readonly signatures?: number;
  readonly trades?: number;
  readonly isForged?: boolean;
  readonly kind?: string;
}

function command(name: string, { account = "0xa", signatures = 2, trades, isForged = false, kind }: Shape = {}) {
  const rows = trades === undefined ? {} : { venue: 2, trades: Array.from({ length: trades }, () => ({})) };
  const kindOf = kind ?? (trades === undefined ? "transfer" : "trades");
  const signed = { signatures: Array.from({ length: signatures }, () => "0x") };
  return { kind: kindOf, name, account, isForged, ...signed, ...rows } as unknown as Command & { name: string };
}

const nameOf = (given: Command): string => (given as unknown as { name: string }).name;

/** An admission whose engine only writes down what it is offered; signatures are looked at when the gate is open. */
function admission() {
  const offered: string[] = [];
  const groups: number[] = [];
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const made = new Admission<string>({
    prepare: async (commands) => {
      groups.push(commands.length);
      await gate;
      return plainChecks;
    },
    verify: (given) => {
      if ((given as unknown as { isForged: boolean }).isForged) throw new IsthmusError("SIGNATURE_INVALID", {});
    },
    offer: (given) => {
      if (nameOf(given) === "broken") throw new IsthmusError("NONCE_USED", {});
      offered.push(nameOf(given));
      return Promise.resolve(nameOf(given));
    },
  });
  return { made, offered, groups, open };
}

describe("admission", () => {
  it("applies a small command immediately while nobody waits, the next of the same turn in line", async () => {
    const { made, offered, open } = admission();
    const first = made.add(command("first", { signatures: 1 }), "a");
    expect(offered).toEqual(["first"]);
    const second = made.add(command("second", { signatures: 1 }), "a");
    expect(offered).toEqual(["first"]);
    open();
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(offered).toEqual(["first", "second"]);
  });

  it("looks at commands of one turn together, applies them in order, and a refused one stops no other", async () => {
    const { made, offered, groups, open } = admission();
    const names = Array.from({ length: 400 }, (_, index) => (index === 3 ? "broken" : String(index)));
    const all = names.map((name) => made.add(command(name), "a"));
    open();
    const results = await Promise.allSettled(all);
    expect(groups).toEqual([256, 144]);
    expect(offered).toEqual(names.filter((name) => name !== "broken"));
    expect(results.filter(({ status }) => status === "rejected")).toMatchObject([{ reason: { code: "NONCE_USED" } }]);
    expect(made.busy).toBe(false);
  });

  it("lets forged commands take no place of signed ones: a flood of them delays a trade by one group at most", async () => {
    const { made, offered, groups, open } = admission();
    const forged = Array.from({ length: 1_000 }, (_, index) =>
      made.add(command(`f${index}`, { signatures: 8, isForged: true, account: `0x${index}` }), "stranger"),
    );
    const settled = Promise.allSettled(forged);
    const trade = made.add(command("trade", { trades: 1, signatures: 1 }), "venue");
    open();
    await trade;
    // In the group of its own turn, beside what the stranger had sent before it.
    expect(groups).toHaveLength(1);
    expect(offered).toEqual(["trade"]);
    expect((await settled).every((result) => result.status === "rejected")).toBe(true);
  });

  it("gives a replayer of signed commands one share, whatever signers they name", async () => {
    const { made, offered, open } = admission();
    const replays = Array.from({ length: 500 }, (_, index) =>
      made.add(command(`r${index}`, { signatures: 1, account: `0x${index}` }), "stranger"),
    );
    const trades = ["t0", "t1", "t2"].map((name) => made.add(command(name, { trades: 1, signatures: 1 }), "venue"));
    open();
    await Promise.all([...replays, ...trades]);
    // A quantum is worth 20 small commands.
    expect(offered.indexOf("t2")).toBeLessThan(30);
    expect(offered).toHaveLength(503);
  });

  it("lets single trades of others in between large batches, and marks pass both", async () => {
    const { made, offered, open } = admission();
    const batches = Array.from({ length: 5 }, (_, index) =>
      made.add(command(`b${index}`, { trades: 10_000, signatures: 1 }), "large"),
    );
    const single = made.add(command("single", { trades: 1, signatures: 1 }), "small");
    const marks = made.add(command("marks", { kind: "suspend", signatures: 1 }), "admin");
    open();
    await Promise.all([...batches, single, marks]);
    expect(offered).toEqual(["marks", "single", "b0", "b1", "b2", "b3", "b4"]);
  });

  it("refuses what a client sends beyond its share, and nobody else", async () => {
    const { made, offered, open } = admission();
    const flood = Array.from({ length: 3_000 }, (_, index) => made.add(command(`f${index}`, { signatures: 8 }), "a"));
    const other = made.add(command("other"), "b");
    open();
    const results = await Promise.allSettled(flood);
    const refused = results.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(1_000);
    for (const result of refused) expect(result).toMatchObject({ reason: { code: "RATE_LIMITED" } });
    expect(await other).toBe("other");
    expect(offered).toHaveLength(3_000 - refused.length + 1);
  });

  it("refuses everything of a group whose signatures could not be looked at", async () => {
    const made = new Admission<string>({
      prepare: () => Promise.reject(new Error("no answers")),
      verify: () => undefined,
      offer: () => Promise.resolve("offered"),
    });
    await expect(made.add(command("a"), "a")).rejects.toThrow("no answers");
    expect(made.busy).toBe(false);
  });
});
