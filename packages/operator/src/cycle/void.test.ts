import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, CountedJournal, Engine, encodeCommand } from "@isthmus/clearing";
import { TestCcp, testGenesis, testPerpetual } from "@isthmus/clearing/testing";
import {
  emptyJournalDigest,
  foldJournal,
  fromHex,
  type Hex,
  type IndexedSignature,
  isIsthmusError,
  recoverSigner,
  type VoidEntry,
  voidEntryDigest,
} from "@isthmus/protocol";
import { createHttpServer, HttpListener } from "@isthmus/service";
import { nativeChecks } from "@isthmus/signatures";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { JournalCopy } from "../journal/copy.ts";
import type { JournalEntry } from "../journal/entry.ts";
import { attesterKeys, bytes32, chain, sourcesOf, voidRules } from "../testing/listed-chain.ts";
import { CycleAttester } from "./attest.ts";
import { Replay } from "./replay.ts";
import { SignedCycles } from "./signed-cycles.ts";
import { SignedVoids } from "./signed-voids.ts";
import type { NamedEntry } from "./void-book.ts";

const { source } = sourcesOf([]);
const { timeSeconds } = source.marks(3);
const spotTicks = source.marks(3).prices[0]?.priceTicks ?? 0n;
const bandBps = 50;
const cycle = 1n;

/** The coordinator's journal, and the declarations that it shows. */
let commands: Command[];
let voids: { readonly journalIndex: bigint; readonly byIndex: bigint }[];
/** The declarations that the coordinator shows beside a page, and what it makes of a page. */
let shown: () => readonly unknown[];
let served: (page: object) => object;
let listener: HttpListener;
let directories: string[];

/** A journal whose last prices but one are further than the band from every operator's own, and the closing after them. */
function beyondTheBand(): Command[] {
  const ccp = new TestCcp({ signed: true });
  const terms = { ...testPerpetual, quantaPerTickLot: 1n, lotsPerUnit: 10_000n };
  ccp.admin({ kind: "list-instrument", instrument: 1, symbol: "BTC-PERP", ...terms });
  ccp.admin({ kind: "register-vault", chain, vault: bytes32(0x22) });
  const dollar = { symbol: "USDX", class: "USD", decimals: 6, haircutBps: 0, capQuanta: 0n, markInstrument: null };
  ccp.admin({ kind: "register-asset", asset: 1, chain, settlement: true, ...dollar });
  ccp.timeSeconds = 0n;
  const first = ccp.prices({ 1: spotTicks }, timeSeconds);
  const beyond = ccp.prices({ 1: spotTicks + (spotTicks * 60n) / 10_000n }, 0n);
  if (!first.ok || !beyond.ok) throw new Error("prices refused");
  ccp.open(1);
  const closed = ccp.apply(closing);
  if (!closed.ok) throw closed.error;
  return ccp.journal;
}

const closing: Command = { kind: "close-cycle", cycle, timeSeconds, creditExpirySeconds: timeSeconds + 10n };
const doubtful = 5n;

function entries(): JournalEntry[] {
  let digest = emptyJournalDigest;
  return commands.map((command, place) => {
    const journalIndex = BigInt(place + 1);
    const bytes = encodeCommand(command);
    digest = foldJournal(testGenesis.houseId, digest, journalIndex, bytes);
    return { journalIndex, digest, entry: new TextDecoder().decode(bytes) };
  });
}

const entryAt = (index: bigint): JournalEntry => entries()[Number(index) - 1] as JournalEntry;

const blank: Hex = `0x${"00".repeat(65)}`;

/** The digest of the last cycle as the journal counts. */
function cycleDigest(): Hex {
  const engine = Engine.create(testGenesis);
  const journal = new CountedJournal(engine, {
    voids: voids.map(({ journalIndex }) => journalIndex),
    isSigned: () => true,
  });
  for (const command of commands) journal.next({ command, encoded: encodeCommand(command) }, nativeChecks);
  return engine.cycleDigest;
}

const asked: VoidEntry = { journalIndex: doubtful, journalDigest: emptyJournalDigest, reason: "beyond the band" };
const voidEntry = (): VoidEntry => ({ ...asked, journalDigest: entryAt(doubtful).digest });

interface Decisions {
  readonly bandBps?: number;
  readonly decided?: readonly NamedEntry[];
  readonly confirmed?: readonly NamedEntry[];
  readonly directory?: string;
}

function operatorOf(operator: number, { bandBps: own = bandBps, decided = [], confirmed = [], directory }: Decisions) {
  const journalDirectory = directory ?? mkdtempSync(join(tmpdir(), "isthmus-void-"));
  directories.push(journalDirectory);
  const { sources } = sourcesOf([]);
  const replay = new Replay({
    genesis: testGenesis,
    voidRules,
    confirmed,
    sources: { ...sources, priceBandBps: own },
  });
  const attester = new CycleAttester({
    operator,
    houseId: testGenesis.houseId,
    attesterKey: attesterKeys[operator] as Uint8Array,
    coordinatorUrl: listener.url,
    replay,
    copy: new JournalCopy(journalDirectory, testGenesis.houseId),
    signed: new SignedCycles(journalDirectory),
    signedVoids: new SignedVoids(journalDirectory),
    decidedVoids: decided,
    confirmedEntries: confirmed,
    hub: voidRules.hub,
  });
  return { attester, replay, journalDirectory };
}

beforeEach(async () => {
  commands = beyondTheBand();
  voids = [];
  directories = [];
  const server = createHttpServer({ maxBodyBytes: 1_000, onRefused: () => undefined });
  const row = (entry: JournalEntry) => ({ ...entry, journalIndex: `${entry.journalIndex}` });
  shown = () => voids.map(({ byIndex }) => row(entryAt(byIndex)));
  served = (page) => page;
  server.get("/v1/journal", async ({ query }) => {
    const from = Number((query as { from: string }).from);
    const rest = entries().slice(from - 1);
    return served({ entries: rest.map(row), voids: shown() });
  });
  listener = new HttpListener(server, { host: "127.0.0.1", port: 0 });
  await listener.start();
});

afterEach(async () => {
  await listener.stop();
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

/** Appends the declaration that those operators sign, shows it, and closes the cycle without the entry. */
async function declare(signers: readonly CycleAttester[]): Promise<void> {
  const entry = voidEntry();
  const signatures: IndexedSignature[] = [];
  for (const attester of signers) signatures.push((await attester.attestVoid(entry)).signature);
  commands.push({ kind: "void-entry", ...entry, signatures });
  voids.push({ journalIndex: doubtful, byIndex: BigInt(commands.length) });
  commands.push(closing);
}

const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => "signed",
    (error: unknown) => (isIsthmusError(error) ? error.code : String(error)),
  );

describe("an entry that no quorum can confirm", () => {
  it("holds up every cycle, until operators declare it void: then the cycle without it is signed", async () => {
    const operators = [0, 1, 2, 3].map((index) => operatorOf(index, {}));
    const attesters = operators.map(({ attester }) => attester);
    const before = cycleDigest();
    for (const attester of attesters) expect(await codeOf(attester.attest(cycle, before))).toBe("INPUT_UNPROVEN");
    await declare(attesters.slice(0, 3));
    const after = cycleDigest();
    expect(after).not.toBe(before);
    for (const attester of attesters) {
      expect(await codeOf(attester.attest(cycle, before))).toBe("CYCLE_DISAGREES");
      expect(await codeOf(attester.attest(cycle, after))).toBe("signed");
    }
    // A new operator, and one that starts again from its own copy.
    const [first] = operators;
    for (const directory of [undefined, first?.journalDirectory]) {
      const { attester } = operatorOf(0, directory === undefined ? {} : { directory });
      expect(await codeOf(attester.attest(cycle, after))).toBe("signed");
    }
  });

  it("is signed over its index, the journal up to it, and the reason", async () => {
    const { attester } = operatorOf(2, {});
    const { digest, signature } = await attester.attestVoid(voidEntry());
    expect(digest).toBe(voidEntryDigest(voidRules.hub, voidEntry()));
    expect(recoverSigner(fromHex(digest, 32), signature)).toBe(voidRules.attesters[2]);
    expect(await codeOf(attester.attestVoid(asked))).toBe("NOT_FOUND");
  });

  it("is left out by an operator that had replayed it, which starts again from the beginning", async () => {
    const { attester: wide, replay, journalDirectory } = operatorOf(3, { bandBps: 10_000 });
    expect(await codeOf(wide.attest(cycle, asked.journalDigest))).toBe("CYCLE_DISAGREES");
    expect(replay.journalIndex).toBe(BigInt(commands.length));
    expect(await codeOf(wide.attestVoid(voidEntry()))).toBe("VOID_UNFOUNDED");
    await declare([0, 1, 2].map((index) => operatorOf(index, {}).attester));
    expect(await codeOf(wide.attest(cycle, cycleDigest()))).toBe("signed");
    const again = operatorOf(3, { bandBps: 10_000, directory: journalDirectory });
    expect(await codeOf(again.attester.attest(cycle, cycleDigest()))).toBe("signed");
  });

  it("is signed as void by an operator whose people decided so, which then signs no cycle that counts it, also after a kill", async () => {
    const { journalIndex, journalDigest } = voidEntry();
    const wide = { bandBps: 10_000, decided: [{ journalIndex, journalDigest }] };
    const { attester, journalDirectory } = operatorOf(3, wide);
    expect(await codeOf(attester.attestVoid(voidEntry()))).toBe("signed");
    expect(await codeOf(attester.attest(cycle, cycleDigest()))).toBe("ENTRY_VOID");
    const again = operatorOf(3, { bandBps: 10_000, directory: journalDirectory });
    expect(await codeOf(again.attester.attest(cycle, cycleDigest()))).toBe("ENTRY_VOID");
  });

  it("is not signed as void by an operator that has signed a cycle with it: two digests of a cycle could be signed by a quorum", async () => {
    const { journalIndex, journalDigest } = voidEntry();
    const { attester } = operatorOf(3, { bandBps: 10_000, decided: [{ journalIndex, journalDigest }] });
    expect(await codeOf(attester.attest(cycle, cycleDigest()))).toBe("signed");
    expect(await codeOf(attester.attestVoid(voidEntry()))).toBe("ENTRY_NOT_VOIDABLE");
  });

  it("counts at an operator whose people confirm it against its own sources", async () => {
    const { journalIndex, journalDigest } = voidEntry();
    const { attester } = operatorOf(0, { confirmed: [{ journalIndex, journalDigest }] });
    expect(await codeOf(attester.attest(cycle, cycleDigest()))).toBe("signed");
    const other = operatorOf(1, { confirmed: [{ journalIndex, journalDigest: asked.journalDigest }] });
    expect(await codeOf(other.attester.attest(cycle, cycleDigest()))).toBe("INPUT_UNPROVEN");
  });

  it("is not void without a quorum's signatures, whatever the coordinator shows", async () => {
    const signer = operatorOf(0, {});
    await declare([signer.attester]);
    expect(await codeOf(operatorOf(1, {}).attester.attest(cycle, cycleDigest()))).toBe("INPUT_UNPROVEN");
    const at = commands.length - 2;
    const forged = commands[at] as Command & { kind: "void-entry" };
    const [signature] = forged.signatures;
    if (signature === undefined) throw new Error("no signature");
    commands[at] = { ...forged, signatures: [0, 1, 2].map((index) => ({ ...signature, index })) };
    expect(await codeOf(operatorOf(1, {}).attester.attest(cycle, cycleDigest()))).toBe("INPUT_UNPROVEN");
  });

  it("is void for an operator that meets the declaration in the journal only, and none of another journal", async () => {
    await declare([0, 1, 2].map((index) => operatorOf(index, {}).attester));
    const digest = cycleDigest();
    const [declared] = voids;
    if (declared === undefined) throw new Error("no declaration");
    voids = [];
    expect(await codeOf(operatorOf(0, { bandBps: 10_000 }).attester.attest(cycle, digest))).toBe("signed");
    voids = [declared];
    const other = new TestCcp({ signed: true });
    const terms = { ...testPerpetual, quantaPerTickLot: 2n, lotsPerUnit: 10_000n };
    other.admin({ kind: "list-instrument", instrument: 1, symbol: "BTC-PERP", ...terms });
    commands[0] = other.journal[0] as Command;
    expect(await codeOf(operatorOf(0, {}).attester.attest(cycle, cycleDigest()))).toBe("JOURNAL_INVALID");
  });

  it("is no matter of what else the coordinator shows: rows that are no signed declarations have no effect", async () => {
    await declare([0, 1, 2].map((index) => operatorOf(index, {}).attester));
    const good = shown;
    const row = (entry: string) => ({ journalIndex: "1000000000000", digest: asked.journalDigest, entry });
    const declaration = entryAt(voids[0]?.byIndex ?? 0n).entry;
    // Damaged, another reason than the one that was signed, and the good one at an index where it is not.
    shown = () => [row("x"), row(declaration.replace("beyond", "behind")), row(declaration), ...good()];
    const { attester, journalDirectory } = operatorOf(0, {});
    expect(await codeOf(attester.attest(cycle, cycleDigest()))).toBe("signed");
    shown = good;
    const again = operatorOf(0, { directory: journalDirectory });
    expect(await codeOf(again.attester.attest(cycle, cycleDigest()))).toBe("signed");
  });

  it("is not refused because a page is damaged: an operator signs no void of a good entry for a coordinator's sake", async () => {
    const { attester, journalDirectory } = operatorOf(0, { bandBps: 10_000 });
    let damaged = 1;
    served = (page) => (damaged-- > 0 ? { entries: "none" } : page);
    expect(await codeOf(attester.attestVoid(voidEntry()))).toBe("JOURNAL_INVALID");
    served = (page) => page;
    expect(await codeOf(attester.attestVoid(voidEntry()))).toBe("VOID_UNFOUNDED");
    expect(new SignedVoids(journalDirectory).entries()).toEqual([]);
  });

  it("may be one whose signature is wrong, and one that is not final, once people decide so", async () => {
    commands[Number(doubtful) - 1] = {
      ...(commands[Number(doubtful) - 1] as Command & { kind: "prices" }),
      signature: blank,
    };
    expect(await codeOf(operatorOf(0, { bandBps: 10_000 }).attester.attestVoid(voidEntry()))).toBe("signed");
    commands[Number(doubtful) - 1] = { kind: "chain-time", chain, height: 1_000_000n, timestampSeconds: 2_000_000n };
    const { journalIndex, journalDigest } = voidEntry();
    expect(await codeOf(operatorOf(1, {}).attester.attestVoid(voidEntry()))).toBe("VOID_UNFOUNDED");
    const decided = [{ journalIndex, journalDigest }];
    expect(await codeOf(operatorOf(1, { decided }).attester.attestVoid(voidEntry()))).toBe("signed");
  });

  it("binds nobody for good: people who confirm the entry take their operator's promise back", async () => {
    const { attester, journalDirectory } = operatorOf(0, {});
    expect(await codeOf(attester.checkVoid(voidEntry()))).toBe("signed");
    expect(new SignedVoids(journalDirectory).entries()).toEqual([]);
    expect(await codeOf(attester.attestVoid(voidEntry()))).toBe("signed");
    const { journalIndex, journalDigest } = voidEntry();
    const again = { directory: journalDirectory, bandBps: 10_000 };
    expect(await codeOf(operatorOf(0, again).attester.attest(cycle, cycleDigest()))).toBe("ENTRY_VOID");
    const confirmed = [{ journalIndex, journalDigest }];
    expect(await codeOf(operatorOf(0, { ...again, confirmed }).attester.attest(cycle, cycleDigest()))).toBe("signed");
  });

  it("stays in the books of an operator that has signed a cycle with it, unless its people decide to follow", async () => {
    const { journalIndex, journalDigest } = voidEntry();
    const wide = operatorOf(3, { bandBps: 10_000 });
    expect(await codeOf(wide.attester.attest(cycle, cycleDigest()))).toBe("signed");
    await declare([0, 1, 2].map((index) => operatorOf(index, {}).attester));
    commands.push({ ...(closing as Command & { kind: "close-cycle" }), cycle: 2n });
    expect(await codeOf(wide.attester.attest(2n, cycleDigest()))).not.toBe("signed");
    const decided = [{ journalIndex, journalDigest }];
    const again = operatorOf(3, { bandBps: 10_000, directory: wide.journalDirectory, decided });
    expect(await codeOf(again.attester.attest(2n, cycleDigest()))).toBe("signed");
  });
});
