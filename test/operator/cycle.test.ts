import { appendFileSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, encodeCommand, signDigest, signingDigest } from "@isthmus/clearing";
import { localKeys } from "@isthmus/clearing/testing";
import { type EvmHouse, mintAndDeposit, startEvmHouse } from "@isthmus/local/testing";
import { addressOfPrivateKey, fromHex, type Hex, type IndexedSignature, verifySignatures } from "@isthmus/protocol";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chainTexts, entriesOf, type JournalServer, startJournalServer } from "./journal-server.ts";
import { type Answer, ask, openOperator, strangeWord, type TestOperator } from "./operator.ts";
import { bitcoin, playedWorld, World } from "./world.ts";

let house: EvmHouse;
let digest: Hex;
/** The journal of one closed cycle: all of it true. */
let truth: readonly Command[];
const open: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  house = await startEvmHouse();
  const played = await playedWorld(house);
  digest = played.digest;
  truth = played.world.book.journal;
});

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

afterAll(() => house?.stop());

const number = () => house.deployment.houseId;

async function serve(commands: readonly Command[]): Promise<JournalServer> {
  const server = await startJournalServer(entriesOf(number(), commands));
  open.push({ stop: () => server.close() });
  return server;
}

async function operatorOn(url: string, changes: Readonly<Record<string, unknown>> = {}): Promise<TestOperator> {
  const operator = await openOperator(house, url, changes);
  open.push(operator);
  return operator;
}

const attest = (operator: { readonly url: string }, asked: Hex = digest, cycle = "1"): Promise<Answer> =>
  ask(operator.url, "/v1/attest/cycle", { cycle, digest: asked });

/** What an operator without any history answers to a journal, asked for cycle 1. */
async function answerTo(commands: readonly Command[], asked: Hex = digest): Promise<Answer> {
  return attest(await operatorOn((await serve(commands)).url), asked);
}

const attesters = () => house.keys.operators.map((keys) => addressOfPrivateKey(fromHex(keys.attester, 32)));

/** Changes the first command of a kind. */
function changed<K extends Command["kind"]>(kind: K, changes: object, commands = truth): Command[] {
  const at = commands.findIndex((command) => command.kind === kind);
  return commands.map((command, index) => (index === at ? ({ ...command, ...changes } as Command) : command));
}

/** The same with a new signature of a house key, as a coordinator that holds it can make one. */
function resigned(commands: readonly Command[], kind: Command["kind"], key: Uint8Array): Command[] {
  return commands.map((command) =>
    command.kind === kind
      ? ({ ...command, signature: signDigest(signingDigest(number(), command), key) } as Command)
      : command,
  );
}

describe("a cycle over true inputs", () => {
  it("is signed by the attester key over exactly its digest", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const { status, body } = await attest(operator);
    expect(status).toBe(200);
    const signature = body as unknown as IndexedSignature;
    expect(() => verifySignatures(fromHex(digest, 32), [signature], attesters(), 1)).not.toThrow();
    expect((await (await fetch(`${operator.url}/health`)).json()).journalIndex).toBe(String(truth.length));
  });

  it("is signed again alike, and never a second digest for it", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const first = await attest(operator);
    expect((await attest(operator)).body).toEqual(first.body);
    const second = await attest(operator, strangeWord(0x77));
    expect([second.status, second.code, second.details.signed]).toEqual([409, "CYCLE_ALREADY_SIGNED", digest]);
  });

  it("is not signed when the coordinator names another digest: one altered leaf", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const answer = await attest(operator, strangeWord(0x77));
    expect([answer.code, answer.details.own]).toEqual(["CYCLE_DISAGREES", digest]);
    expect((await attest(operator)).status).toBe(200);
  });

  it("is unknown before the journal closes it", async () => {
    expect((await answerTo(truth.slice(0, -1))).code).toBe("NOT_FOUND");
  });

  it("waits while the coordinator is away", async () => {
    expect((await attest(await operatorOn("http://127.0.0.1:9"))).code).toBe("REQUEST_TIMEOUT");
  });
});

describe("a journal that was altered", () => {
  it("is refused when an entry is not what its digest says, and the truth is signed afterwards", async () => {
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    const [first, ...rest] = server.entries;
    if (first === undefined) throw new Error("the journal is empty");
    server.entries = [{ ...first, entry: first.entry.replace('"nonce":"1"', '"nonce":"2"') }, ...rest];
    expect((await attest(operator)).code).toBe("JOURNAL_INVALID");
    server.entries = [first, ...rest];
    expect((await attest(operator)).status).toBe(200);
  });

  it("is refused with a missing, a repeated or a foreign entry", async () => {
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    const entries = server.entries;
    for (const served of [entries.slice(1), [entries[0], ...entries], entriesOf(number() + 1, truth)]) {
      server.entries = served as typeof entries;
      expect((await attest(operator)).code).toBe("JOURNAL_INVALID");
    }
  });

  it("is refused when a well-chained entry is no command or not in canonical form", async () => {
    const texts = truth.map((command) => new TextDecoder().decode(encodeCommand(command)));
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    for (const bad of ["{}", "no json", '{"kind":"mint"}', ` ${texts[0]}`]) {
      server.entries = chainTexts(number(), [bad, ...texts.slice(1)]);
      expect((await attest(operator)).code, bad).toBe("JOURNAL_INVALID");
    }
    server.entries = chainTexts(number(), texts);
    expect((await attest(operator)).status).toBe(200);
  });

  it("is refused when nobody signed a withdrawal, a trade or a price", async () => {
    for (const kind of ["withdraw", "trades", "prices"] as const) {
      const { code } = await answerTo(resigned(truth, kind, localKeys.admin));
      expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"], kind).toContain(code);
    }
  });

  it("is refused with a command that the engine refuses", async () => {
    const twice = [...truth.slice(0, 1), ...truth];
    expect((await answerTo(twice)).code).toBe("JOURNAL_INVALID");
  });

  it("of an endless page is cut off", async () => {
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    server.entries = Array.from({ length: 501 }, () => server.entries[0] as (typeof server.entries)[number]);
    expect((await attest(operator)).code).toBe("JOURNAL_INVALID");
  });
});

describe("an input that the chain does not bear out", () => {
  it("a deposit of another amount, another member, or another place is not signed", async () => {
    const deposit = truth.find((command) => command.kind === "deposit");
    if (deposit?.kind !== "deposit") throw new Error("the journal has no deposit");
    const lies = [
      { amountQuanta: deposit.amountQuanta + 1n },
      { account: strangeWord(0x66) },
      { asset: 2 },
      { index: 2n },
      { height: deposit.height - 1n },
      { txId: strangeWord(0x65) },
      { accumulator: strangeWord(0x64) },
    ];
    for (const lie of lies) expect((await answerTo(changed("deposit", lie))).code).toBe("INPUT_UNPROVEN");
  });

  it("a deposit that nobody made is not signed", async () => {
    const world = new World(house);
    const member = world.book.open(0, [1]);
    world.book.deposit(member.id, 1, 900_000_000n);
    world.feedPrice();
    expect((await answerTo(world.book.journal, world.close())).code).toBe("INPUT_UNPROVEN");
  });

  it("a deposit that is not final yet waits, and is signed when it is", async () => {
    const height = BigInt((await house.hub.reader.head()).latest + 100n);
    const server = await serve(changed("deposit", { height }));
    const operator = await operatorOn(server.url);
    const answer = await attest(operator);
    expect([answer.status, answer.code]).toEqual([425, "NOT_FINAL"]);
    server.entries = entriesOf(number(), truth);
    expect((await attest(operator)).status).toBe(200);
  });

  it("a deposit in a block that the operator's node holds already waits until that block is final", async () => {
    const { hub } = house;
    await mintAndDeposit(hub, await hub.account("early"), strangeWord(0x61), 1, 5_000_000n);
    const { latest, final } = await hub.reader.head();
    const events = await hub.reader.events({ fromHeight: final + 1n, toHeight: latest });
    const early = events.findLast((event) => event.kind === "deposit");
    if (early?.kind !== "deposit") throw new Error("the vault took no deposit");
    const { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height } = early;
    const told: Command = { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height };
    const operator = await operatorOn((await serve([...truth.slice(0, -1), told, ...truth.slice(-1)])).url);
    expect((await attest(operator)).code).toBe("NOT_FINAL");
    await hub.node.control.mine(hub.deployment.finalityDepth - 1);
    expect((await attest(operator)).code).toBe("NOT_FINAL");
    await hub.node.control.mine(1);
    // Everything was replayed now: the journal with this deposit has another digest.
    expect((await attest(operator)).code).toBe("CYCLE_DISAGREES");
  });

  it("a claim, a root or a trade that no contract made is not signed", async () => {
    const place = { chain: 1, txId: strangeWord(0x63), height: 1n };
    const parties = { buyer: strangeWord(1), seller: strangeWord(2) };
    const inventions: Command[] = [
      {
        kind: "claim",
        account: strangeWord(1),
        asset: 1,
        recipient: strangeWord(2),
        amountQuanta: 1n,
        claimedTotalQuanta: 1n,
        ...place,
      },
      { kind: "root-effective", cycle: 1n, ...place },
      {
        kind: "venue-trade",
        venue: 1,
        sequence: 1n,
        tradeId: "x",
        instrument: 1,
        priceTicks: 1n,
        sizeLots: 1n,
        buyerUsedQuanta: 1n,
        sellerUsedQuanta: 1n,
        logIndex: 0,
        ...parties,
        ...place,
      },
    ];
    for (const invention of inventions) {
      const { code } = await answerTo([...truth.slice(0, -1), invention, ...truth.slice(-1)]);
      expect(code, invention.kind).toBe("INPUT_UNPROVEN");
    }
  });

  it("a chain's time with a deposit kept back is not signed: members are not passed over", async () => {
    const deposits = truth.filter((command) => command.kind === "deposit");
    const last = deposits.at(-1);
    if (last?.kind !== "deposit") throw new Error("the journal has no deposit");
    const clock: Command = { kind: "chain-time", chain: 1, height: last.height, timestampSeconds: 1n };
    const before = truth.indexOf(last);
    const early = await answerTo([...truth.slice(0, before), clock, ...truth.slice(before)]);
    expect([early.code, early.details.missingDepositIndex]).toEqual(["INPUT_UNPROVEN", last.index.toString()]);
  });

  it("a chain's time that its final blocks have not reached is not signed", async () => {
    const { final, finalTimestampSeconds } = await house.hub.reader.head();
    const later: Command = {
      kind: "chain-time",
      chain: 1,
      height: final,
      timestampSeconds: finalTimestampSeconds + 1_000_000n,
    };
    const world = [...truth.slice(0, -1), later, ...truth.slice(-1)];
    expect((await answerTo(world)).code).toBe("INPUT_UNPROVEN");
  });
});

describe("a number that the operator's own sources do not bear out", () => {
  const priced = (movedTicks: bigint, fundingE9: Readonly<Record<number, bigint>> = {}) => {
    const world = new World(house);
    world.feedPrice(movedTicks, fundingE9);
    return { journal: world.book.journal, digest: world.close() };
  };

  it("a price is signed inside the band and refused beyond it, above and below", async () => {
    const mark = new World(house).nextMark();
    const edge = (mark * 50n) / 10_000n;
    for (const [moved, status] of [
      [edge, 200],
      [edge + 1n, 409],
      [-edge, 200],
      [-edge - 1n, 409],
    ] as const) {
      const lie = priced(moved);
      const answer = await answerTo(lie.journal, lie.digest);
      expect([answer.status, answer.code], String(moved)).toEqual([
        status,
        status === 200 ? undefined : "INPUT_UNPROVEN",
      ]);
    }
  });

  it("a price of a time that the operator has no price for is refused, however far away, at once", async () => {
    for (const timeSeconds of [1_600_000_001n, 1_600_003_601n, 1n << 61n]) {
      const world = new World(house);
      world.feedPrice();
      const lie = resigned(changed("prices", { timeSeconds }, world.book.journal), "prices", localKeys.oracle);
      expect((await answerTo(lie)).code).toBe("INPUT_UNPROVEN");
    }
  });

  it("a price of an asset class that the operator has no price for is refused", async () => {
    const world = new World(house);
    world.book.admin({
      kind: "register-asset",
      asset: 9,
      symbol: "GOLD",
      class: "GOLD",
      chain: 1,
      decimals: 6,
      haircutBps: 0,
      capQuanta: 0n,
      settlement: false,
      markInstrument: null,
    });
    world.feedPrice();
    const assetPrices = [{ asset: 9, unitPriceQuanta: 1_000_000_000n }];
    const lie = resigned(changed("prices", { assetPrices }, world.book.journal), "prices", localKeys.oracle);
    const answer = await answerTo(lie);
    expect([answer.code, answer.details.asset]).toEqual(["INPUT_UNPROVEN", 9]);
  });

  it("a funding rate is signed up to the operator's bound and refused beyond it", async () => {
    for (const [rateE9, status] of [
      [10_000_000n, 200],
      [-10_000_000n, 200],
      [10_000_001n, 409],
      [-10_000_001n, 409],
    ] as const) {
      const world = priced(0n, { [bitcoin]: rateE9 });
      expect((await answerTo(world.journal, world.digest)).status, String(rateE9)).toBe(status);
    }
  });

  it("a cycle is not closed at a time that no price has reached: funding would run for it", async () => {
    const world = new World(house);
    world.feedPrice();
    const applied = world.book.closeCycle(86_400n * 365n);
    expect(applied.ok).toBe(true);
    expect((await answerTo(world.book.journal, world.book.engine.cycleDigest)).code).toBe("INPUT_UNPROVEN");
  });

  it("credit does not outlive the clocks by more than the operator's bound", async () => {
    const now = BigInt(Math.floor(Date.now() / 1_000));
    const answer = await answerTo(changed("close-cycle", { creditExpirySeconds: now + 86_400n + 600n }));
    expect([answer.code, answer.details.kind]).toEqual(["INPUT_UNPROVEN", "close-cycle"]);
  });
});

describe("the operator's own files", () => {
  it("hold what was replayed and signed, and nothing that was refused", async () => {
    const server = await serve(changed("deposit", { txId: strangeWord(0x62) }));
    const operator = await operatorOn(server.url);
    expect((await attest(operator)).code).toBe("INPUT_UNPROVEN");
    const lines = () => readFileSync(join(operator.journalDirectory, "journal.jsonl"), "utf8").trimEnd().split("\n");
    const refusedAt = truth.findIndex((command) => command.kind === "deposit");
    expect(lines()).toHaveLength(refusedAt);
    server.entries = entriesOf(number(), truth);
    expect((await attest(operator)).status).toBe(200);
    expect(lines()).toHaveLength(truth.length);
  });

  it("bind a later operator on the same directory: no second digest, and a half-written line is cut off", async () => {
    const server = await serve(truth);
    const first = await operatorOn(server.url);
    const { body } = await attest(first);
    const { journalDirectory } = first;
    appendFileSync(join(journalDirectory, "journal.jsonl"), '{"journalIndex":"1');
    appendFileSync(join(journalDirectory, "signed-cycles.txt"), "2 0x12");
    const later = await operatorOn(server.url, { journalDirectory });
    expect((await attest(later, strangeWord(0x77))).code).toBe("CYCLE_ALREADY_SIGNED");
    expect((await attest(later)).body).toEqual(body);
    expect(readFileSync(join(journalDirectory, "signed-cycles.txt"), "utf8")).toBe(`1 ${digest}\n`);
    expect(readFileSync(join(journalDirectory, "journal.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(
      truth.length,
    );
  });

  it("get what a disk that was full did not take, before anything is signed", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const blocked = join(operator.journalDirectory, "journal.jsonl");
    mkdirSync(blocked);
    for (let asked = 0; asked < 2; asked++) expect((await attest(operator)).code).toBe("INTERNAL");
    expect(existsSync(join(operator.journalDirectory, "signed-cycles.txt"))).toBe(false);
    rmdirSync(blocked);
    expect((await attest(operator)).status).toBe(200);
    expect(readFileSync(blocked, "utf8").trimEnd().split("\n")).toHaveLength(truth.length);
  });

  it("must take the promise, or there is no signature", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const blocked = join(operator.journalDirectory, "signed-cycles.txt");
    mkdirSync(blocked);
    const answer = await attest(operator);
    expect([answer.code, answer.body.r]).toEqual(["INTERNAL", undefined]);
    rmdirSync(blocked);
    expect((await attest(operator)).status).toBe(200);
    expect(readFileSync(blocked, "utf8")).toBe(`1 ${digest}\n`);
  });

  it("bind two operators that were started on one directory against the rules", async () => {
    const server = await serve(truth);
    const first = await operatorOn(server.url);
    const { journalDirectory } = first;
    const other = new World(house);
    other.feedPrice();
    const lie = { digest: other.close(), journal: other.book.journal };
    const second = await operatorOn((await serve(lie.journal)).url, { journalDirectory });
    expect((await attest(first)).status).toBe(200);
    // Its own replay of another journal bears this digest out, and yet it is bound.
    expect((await attest(second, lie.digest)).code).toBe("CYCLE_ALREADY_SIGNED");
  });

  it("stop the start when a whole line was damaged", async () => {
    const server = await serve(truth);
    const first = await operatorOn(server.url);
    await attest(first);
    const { journalDirectory } = first;
    const damage = async (name: string, from: string, to: string) => {
      const file = join(journalDirectory, name);
      const whole = readFileSync(file, "utf8");
      writeFileSync(file, whole.replace(from, to));
      await expect(operatorOn(server.url, { journalDirectory })).rejects.toMatchObject({ code: "JOURNAL_INVALID" });
      writeFileSync(file, whole);
    };
    await damage("journal.jsonl", '"journalIndex":"2"', '"journalIndex":"3"');
    await damage("journal.jsonl", "register-vault", "register-vaulT");
    await damage("journal.jsonl", "{", "");
    await damage("signed-cycles.txt", "1 0x", "1 0");
  });
});
