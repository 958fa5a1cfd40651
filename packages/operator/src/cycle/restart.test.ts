import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChainEvent } from "@isthmus/adapter";
import { type Command, type CommandOf, CountedJournal, Engine, encodeCommand } from "@isthmus/clearing";
import { TestCcp, testGenesis } from "@isthmus/clearing/testing";
import { fromHex, type Hex, signDigest, voidEntryDigest } from "@isthmus/protocol";
import { nativeChecks } from "@isthmus/signatures";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JournalCopy } from "../journal/copy.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { OwnKey } from "../records/own-key.ts";
import { VerifiedMark } from "../records/verified-mark.ts";
import { OwnSnapshots } from "../snapshot/own-snapshots.ts";
import { at, attesterKeys, bytes32, chain, sourcesOf, voidRules } from "../testing/listed-chain.ts";
import { journalEntries, TestJournal } from "../testing/test-journal.ts";
import { CycleAttester } from "./attest.ts";
import { Replay } from "./replay.ts";
import { SignedCycles } from "./signed-cycles.ts";
import { SignedVoids } from "./signed-voids.ts";
import { Slices } from "./slices.ts";

const vault = bytes32(0x22);
const { houseId } = testGenesis;
const rounds = 4;

/** A house in which each cycle has a deposit, which is on the chain, and an account that is opened. */
function playedJournal() {
  const ccp = new TestCcp({ signed: true });
  ccp.admin({ kind: "register-vault", chain, vault });
  const dollar = { symbol: "USDX", class: "USD", decimals: 6, haircutBps: 0, capQuanta: 0n, markInstrument: null };
  ccp.admin({ kind: "register-asset", asset: 1, chain, settlement: true, ...dollar });
  const { id } = ccp.open(0, [1, chain]);
  const events: ChainEvent[] = [];
  const digests: Hex[] = [];
  const closedBy: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const given = ccp.depositCommand(id, 1, 100n * BigInt(round), chain);
    const { kind, index, accumulator, account, asset, amountQuanta } = given;
    const event = at(BigInt(10 * round), { kind, vault, index, accumulator, account, asset, amountQuanta });
    events.push(event);
    ccp.must({ ...given, txId: event.txId, height: event.height });
    ccp.open(round, [1]);
    const timeSeconds = ccp.engine.timeSeconds;
    ccp.must({ kind: "close-cycle", cycle: BigInt(round), timeSeconds, creditExpirySeconds: timeSeconds + 10n });
    digests.push(ccp.engine.cycleDigest);
    closedBy.push(ccp.journal.length);
  }
  return { commands: ccp.journal, events, digests, closedBy };
}

const house = playedJournal();
const key = attesterKeys[2] as Uint8Array;
let directory: string;
let journal: TestJournal;
let troubles: string[];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "isthmus-restart-"));
  journal = await TestJournal.start(journalEntries(houseId, house.commands));
  troubles = [];
});

afterEach(async () => {
  await journal.stop();
  rmSync(directory, { recursive: true });
});

/** The operator as it starts on its directory. */
function start({ events = house.events, everyEntries = 1, slices = new Slices() } = {}) {
  const places = {
    contractsOf: () => ({ vault }),
    tokenOf: () => ({ chain, tokenDecimals: 6 }),
  };
  const { sources, reader } = sourcesOf(events);
  const replay = new Replay({ genesis: testGenesis, voidRules, sources: { ...sources, places } });
  const own = new OwnKey(key);
  const attester = new CycleAttester({
    operator: 2,
    houseId,
    attesterKey: key,
    coordinatorUrl: journal.url,
    replay,
    copy: new JournalCopy(directory, houseId),
    signed: new SignedCycles(directory),
    signedVoids: new SignedVoids(directory),
    decidedVoids: [],
    confirmedEntries: [],
    hub: voidRules.hub,
    slices,
    records: {
      snapshots: new OwnSnapshots(directory, own),
      verified: new VerifiedMark(directory, own),
      snapshotEvery: { entries: everyEntries, bytes: 1_000_000 },
      onTrouble: (_details, message) => troubles.push(message),
    },
  });
  const attest = async (cycle: number) => {
    const signature = await attester.attest(BigInt(cycle), house.digests[cycle - 1] as Hex);
    return signature.index;
  };
  return { attester, replay, reader, attest };
}

const snapshots = () => readdirSync(join(directory, "snapshots")).sort();
const place = (cycle: number) => BigInt(house.closedBy[cycle - 1] ?? 0);

/** Signs the first cycles. */
async function sign(cycles: number): Promise<void> {
  const { attest } = start();
  for (let cycle = 1; cycle <= cycles; cycle++) await attest(cycle);
}

describe("an operator that starts again", () => {
  it("goes on from the newest cycle that it signed, and replays and reads only what follows", async () => {
    await sign(3);
    const { replay, attest, reader } = start();
    expect(replay.journalIndex).toBe(place(3));
    expect(replay.cycle(2n)?.digest).toBe(house.digests[1]);
    journal.asked.length = 0;
    expect(await attest(4)).toBe(2);
    expect(journal.asked).toEqual([Number(place(3)) + 1]);
    expect(reader.asked).toBe(1);
    expect(troubles).toEqual([]);
  });

  it("keeps no snapshot of a cycle that it has not signed", async () => {
    const { attest } = start();
    await attest(1);
    // The replay passes the second and the third on its way.
    await attest(4);
    expect(snapshots().map((name) => BigInt(name.slice(0, 20)))).toEqual([place(1), place(4)]);
    rmSync(join(directory, "signed-cycles.txt"));
    expect(start().replay.journalIndex).toBe(place(4));
  });

  it.each<[string, (file: string) => void]>([
    ["is cut off", (file) => writeFileSync(file, readFileSync(file).subarray(0, 500))],
    [
      "has a changed byte",
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
        ),
    ],
    ["is empty", (file) => writeFileSync(file, "")],
  ])("starts from the older one where the newest %s, and from the beginning where all are", async (_damage, damage) => {
    await sign(3);
    const files = snapshots().map((name) => join(directory, "snapshots", name));
    damage(files.at(-1) ?? "");
    expect(start().replay.journalIndex).toBe(place(2));
    expect(troubles).toEqual(["snapshot is damaged"]);
    for (const file of files.slice(0, -1)) damage(file);
    const { replay, attest } = start();
    expect(replay.journalIndex).toBe(0n);
    expect(await attest(4)).toBe(2);
    expect(replay.journalIndex).toBe(place(4));
  });

  it("starts from no snapshot of another key, of another journal, or of another digest than it signed", async () => {
    await sign(2);
    const records = join(directory, "snapshots");
    const [older = "", newest = ""] = snapshots();
    const foreign = new OwnSnapshots(directory, new OwnKey("another"));
    expect([...foreign.newestFirst(() => undefined)]).toEqual([]);
    // The newest under the name of the older.
    writeFileSync(join(records, older), readFileSync(join(records, newest)));
    expect(start().replay.journalIndex).toBe(place(2));
    const lines = readFileSync(join(directory, "signed-cycles.txt"), "utf8");
    writeFileSync(join(directory, "signed-cycles.txt"), lines.replace(house.digests[1] ?? "", bytes32(9)));
    expect(start().replay.journalIndex).toBe(0n);
  });

  it("looks at no signature again that it has looked at, unless its mark is not its own", async () => {
    const { attest } = start({ everyEntries: 1_000 });
    await attest(2);
    const mark = readFileSync(join(directory, "verified.txt"), "utf8");
    const isFast = async () => {
      const again = start({ everyEntries: 1_000 });
      const looked = again.replay.lookedAt;
      await again.attest(2);
      return again.replay.lookedAt === looked;
    };
    expect(await isFast()).toBe(true);
    writeFileSync(join(directory, "verified.txt"), mark.replace(/.\n$/, "x\n"));
    expect(await isFast()).toBe(false);
    expect(await isFast()).toBe(true);
  });

  it("finds what the chain had before the restart, and nothing twice", async () => {
    await sign(2);
    const { attest, attester } = start();
    expect(await attest(3)).toBe(2);
    // The deposits of the first cycles are read once more, and prove nothing a second time.
    const repeated = house.commands[house.commands.findIndex(({ kind }) => kind === "deposit")] as Command;
    journal.entries = journalEntries(houseId, [...house.commands.slice(0, Number(place(3))), repeated]);
    await expect(attester.attest(4n, bytes32(1))).rejects.toMatchObject({ code: "INPUT_UNPROVEN" });
  });
});

describe("a snapshot that cannot be taken", () => {
  it.each<[string, () => void]>([
    [
      "because the state is too large",
      () => {
        vi.spyOn(Engine.prototype, "snapshot").mockImplementationOnce(() => {
          throw new RangeError("Invalid string length");
        });
      },
    ],
    [
      "because the disk refuses it",
      () => {
        rmSync(join(directory, "snapshots"), { recursive: true });
        writeFileSync(join(directory, "snapshots"), "");
      },
    ],
  ])("%s ends nothing: the operator signs this cycle and the next", async (_reason, prevent) => {
    const { attest } = start();
    prevent();
    for (const cycle of [1, 2]) expect(await attest(cycle)).toBe(2);
    expect(troubles[0]).toBe("snapshot was not written");
  });
});

describe("an entry that is declared void behind a signed cycle", () => {
  it("is replayed without it from the snapshot of that cycle", async () => {
    const upTo = Number(place(2)) + 2;
    const doubtful = journalEntries(houseId, house.commands)[upTo - 2] as JournalEntry;
    const entry = { journalIndex: doubtful.journalIndex, journalDigest: doubtful.digest, reason: "no such deposit" };
    const digest = fromHex(voidEntryDigest(voidRules.hub, entry), 32);
    const signatures = [0, 1, 3].map((index) => signDigest(attesterKeys[index] as Uint8Array, digest, index));
    const close = { ...(house.commands[Number(place(3)) - 1] as CommandOf<"close-cycle">) };
    const commands: Command[] = [...house.commands.slice(0, upTo), { kind: "void-entry", ...entry, signatures }, close];
    const expected = Engine.create(testGenesis);
    const counted = new CountedJournal(expected, { voids: [doubtful.journalIndex], isSigned: () => true });
    for (const command of commands) counted.next({ command, encoded: encodeCommand(command) }, nativeChecks);

    await sign(2);
    const { attester, replay } = start();
    journal.entries = journalEntries(houseId, commands.slice(0, upTo));
    await expect(attester.checkVoid(entry)).rejects.toMatchObject({ code: "VOID_UNFOUNDED" });
    expect(replay.journalIndex).toBe(BigInt(upTo));
    journal.entries = journalEntries(houseId, commands);
    const looked = replay.lookedAt;
    await attester.attest(3n, expected.cycleDigest);
    // The account that was opened, the declaration and the closing.
    expect(replay.lookedAt - looked).toBeLessThanOrEqual(4);
    const again = start();
    expect([again.replay.journalIndex, again.replay.hasPassedOver(doubtful.journalIndex)]).toEqual([
      BigInt(commands.length),
      true,
    ]);
  });
});

describe("a replay of many entries", () => {
  it("answers between two slices, however long it takes", async () => {
    await sign(1);
    rmSync(join(directory, "snapshots"), { recursive: true });
    const slices = new Slices(1);
    const { attest, replay } = start({ slices });
    const seen: bigint[] = [];
    let signed = false;
    const watch = (): void => {
      seen.push(replay.journalIndex);
      if (!signed) setImmediate(watch);
    };
    setImmediate(watch);
    await attest(3);
    signed = true;
    // Whoever asks in between is answered with the place that the replay has reached: at every entry.
    expect(new Set(seen).size).toBeGreaterThanOrEqual(Number(place(3)) - 1);
    expect(slices.ended).toBe(Number(place(3)) - 1);
  });
});
