import { appendFileSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, encodeCommand, signDigest, signingDigest } from "@isthmus/clearing";
import { localKeys } from "@isthmus/clearing/testing";
import { type EvmChains, mintAndDeposit, startEvmChains } from "@isthmus/local/testing";
import { addressOfPrivateKey, fromHex, type Hex, type IndexedSignature, verifySignatures } from "@isthmus/protocol";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chainTexts, entriesOf, type JournalServer, startJournalServer } from "./journal-server.ts";
import { type Answer, ask, openOperator, type TestOperator, unknownBytes32 } from "./operator.ts";
import { bitcoin, playedWorld, World } from "./world.ts";

let networks: EvmChains;
let digest: Hex;
/** The genuine journal of one closed cycle. */
let truth: readonly Command[];
const open: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  networks = await startEvmChains();
  const played = await playedWorld(networks);
  digest = played.digest;
  truth = played.world.book.journal;
});

afterEach(async () => {
  for (const part of open.splice(0).reverse()) await part.stop();
});

afterAll(() => networks?.stop());

const houseId = () => networks.deployment.houseId;

async function serve(commands: readonly Command[]): Promise<JournalServer> {
  const server = await startJournalServer(entriesOf(houseId(), commands));
  open.push({ stop: () => server.close() });
  return server;
}

async function operatorOn(url: string, changes: Readonly<Record<string, unknown>> = {}): Promise<TestOperator> {
  const operator = await openOperator(networks, url, changes);
  open.push(operator);
  return operator;
}

const attest = (operator: { readonly url: string }, asked: Hex = digest, cycle = "1"): Promise<Answer> =>
  ask(operator.url, "/v1/attest/cycle", { cycle, digest: asked });

/** The answer of a new operator to a journal, for cycle 1. */
async function answerTo(commands: readonly Command[], asked: Hex = digest): Promise<Answer> {
  return attest(await operatorOn((await serve(commands)).url), asked);
}

const attesters = () => networks.keys.operators.map((keys) => addressOfPrivateKey(fromHex(keys.attester, 32)));

/** Changes the first command of a kind. */
function changed<K extends Command["kind"]>(kind: K, changes: object, commands = truth): Command[] {
  const at = commands.findIndex((command) => command.kind === kind);
  return commands.map((command, index) => (index === at ? ({ ...command, ...changes } as Command) : command));
}

/** The same commands with a new signature of an authority key that the coordinator holds. */
function resigned(commands: readonly Command[], kind: Command["kind"], key: Uint8Array): Command[] {
  return commands.map((command) =>
    command.kind === kind
      ? ({ ...command, signature: signDigest(signingDigest(houseId(), command), key) } as Command)
      : command,
  );
}

describe("a cycle over genuine inputs", () => {
  it("is signed by the attester key over exactly its digest", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const { status, body } = await attest(operator);
    expect(status).toBe(200);
    const signature = body as unknown as IndexedSignature;
    expect(() => verifySignatures(fromHex(digest, 32), [signature], attesters(), 1)).not.toThrow();
    expect((await (await fetch(`${operator.url}/health`)).json()).journalIndex).toBe(String(truth.length));
  });

  it("is signed again identically, and never with a second digest", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const first = await attest(operator);
    expect((await attest(operator)).body).toEqual(first.body);
    const second = await attest(operator, unknownBytes32(0x77));
    expect([second.status, second.code, second.details.signed]).toEqual([409, "CYCLE_ALREADY_SIGNED", digest]);
  });

  it("is not signed if the coordinator names another digest", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const answer = await attest(operator, unknownBytes32(0x77));
    expect([answer.code, answer.details.own]).toEqual(["CYCLE_DISAGREES", digest]);
    expect((await attest(operator)).status).toBe(200);
  });

  it("is unknown before the journal closes it", async () => {
    expect((await answerTo(truth.slice(0, -1))).code).toBe("NOT_FOUND");
  });

  it("is not signed while the coordinator is unreachable", async () => {
    expect((await attest(await operatorOn("http://127.0.0.1:9"))).code).toBe("REQUEST_TIMEOUT");
  });
});

describe("a tampered journal", () => {
  it("is refused if an entry does not match its digest; the genuine one is signed afterwards", async () => {
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
    for (const served of [entries.slice(1), [entries[0], ...entries], entriesOf(houseId() + 1, truth)]) {
      server.entries = served as typeof entries;
      expect((await attest(operator)).code).toBe("JOURNAL_INVALID");
    }
  });

  it("is refused if a chained entry is no command or not canonical", async () => {
    const texts = truth.map((command) => new TextDecoder().decode(encodeCommand(command)));
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    for (const bad of ["{}", "no json", '{"kind":"mint"}', ` ${texts[0]}`]) {
      server.entries = chainTexts(houseId(), [bad, ...texts.slice(1)]);
      expect((await attest(operator)).code, bad).toBe("JOURNAL_INVALID");
    }
    server.entries = chainTexts(houseId(), texts);
    expect((await attest(operator)).status).toBe(200);
  });

  it("is refused with an unsigned withdrawal, trade or price", async () => {
    for (const kind of ["withdraw", "trades", "prices"] as const) {
      const { code } = await answerTo(resigned(truth, kind, localKeys.admin));
      expect(["SIGNATURE_INVALID", "SIGNER_UNKNOWN"], kind).toContain(code);
    }
  });

  it("is refused with a command that the engine refuses", async () => {
    const twice = [...truth.slice(0, 1), ...truth];
    expect((await answerTo(twice)).code).toBe("JOURNAL_INVALID");
  });

  it("is refused with a page that is too long", async () => {
    const server = await serve(truth);
    const operator = await operatorOn(server.url);
    server.entries = Array.from({ length: 501 }, () => server.entries[0] as (typeof server.entries)[number]);
    expect((await attest(operator)).code).toBe("JOURNAL_INVALID");
  });
});

describe("an operator that checks inputs against the chains", () => {
  it("refuses a deposit with another amount, account, place or transaction", async () => {
    const deposit = truth.find((command) => command.kind === "deposit");
    if (deposit?.kind !== "deposit") throw new Error("the journal has no deposit");
    const changes = [
      { amountQuanta: deposit.amountQuanta + 1n },
      { account: unknownBytes32(0x66) },
      { asset: 2 },
      { index: 2n },
      { height: deposit.height - 1n },
      { txId: unknownBytes32(0x65) },
      { accumulator: unknownBytes32(0x64) },
    ];
    for (const change of changes) expect((await answerTo(changed("deposit", change))).code).toBe("INPUT_UNPROVEN");
  });

  it("refuses a deposit that was never made", async () => {
    const world = new World(networks);
    const member = world.book.open(0, [1]);
    world.book.deposit(member.id, 1, 900_000_000n);
    world.feedPrice();
    expect((await answerTo(world.book.journal, world.close())).code).toBe("INPUT_UNPROVEN");
  });

  it("waits for a deposit that is not final, and signs afterwards", async () => {
    const height = BigInt((await networks.hub.reader.head()).latest + 100n);
    const server = await serve(changed("deposit", { height }));
    const operator = await operatorOn(server.url);
    const answer = await attest(operator);
    expect([answer.status, answer.code]).toEqual([425, "NOT_FINAL"]);
    server.entries = entriesOf(houseId(), truth);
    expect((await attest(operator)).status).toBe(200);
  });

  it("waits for a deposit in a known block that is not final", async () => {
    const { hub } = networks;
    const unknown = { account: unknownBytes32(0x61), asset: 1, tokenUnits: 5_000_000n };
    await mintAndDeposit(hub, await hub.account("early"), unknown);
    const { latest, final } = await hub.reader.head();
    const events = await hub.reader.events({ fromHeight: final + 1n, toHeight: latest });
    const early = events.findLast((event) => event.kind === "deposit");
    if (early?.kind !== "deposit") throw new Error("the vault took no deposit");
    const { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height } = early;
    const command: Command = { kind, chain, index, accumulator, account, asset, amountQuanta, txId, height };
    const operator = await operatorOn((await serve([...truth.slice(0, -1), command, ...truth.slice(-1)])).url);
    expect((await attest(operator)).code).toBe("NOT_FINAL");
    await hub.node.control.mine(hub.deployment.finalityDepth - 1);
    expect((await attest(operator)).code).toBe("NOT_FINAL");
    await hub.node.control.mine(1);
    // Everything was replayed now: the journal with this deposit has another digest.
    expect((await attest(operator)).code).toBe("CYCLE_DISAGREES");
  });

  it("refuses a claim, a root or a trade that no contract emitted", async () => {
    const place = { chain: 1, txId: unknownBytes32(0x63), height: 1n };
    const parties = { buyer: unknownBytes32(1), seller: unknownBytes32(2) };
    const inventions: Command[] = [
      {
        kind: "claim",
        account: unknownBytes32(1),
        asset: 1,
        recipient: unknownBytes32(2),
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

  it("refuses a chain's time after an omitted deposit", async () => {
    const deposits = truth.filter((command) => command.kind === "deposit");
    const last = deposits.at(-1);
    if (last?.kind !== "deposit") throw new Error("the journal has no deposit");
    const clock: Command = { kind: "chain-time", chain: 1, height: last.height, timestampSeconds: 1n };
    const before = truth.indexOf(last);
    const early = await answerTo([...truth.slice(0, before), clock, ...truth.slice(before)]);
    expect([early.code, early.details.missingDepositIndex]).toEqual(["INPUT_UNPROVEN", last.index.toString()]);
  });

  it("refuses a chain's time beyond its final blocks", async () => {
    const { final, finalTimestampSeconds } = await networks.hub.reader.head();
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

describe("an operator that checks figures against its own sources", () => {
  const priced = (movedTicks: bigint, fundingE9: Readonly<Record<number, bigint>> = {}) => {
    const world = new World(networks);
    world.feedPrice(movedTicks, fundingE9);
    return { journal: world.book.journal, digest: world.close() };
  };

  it("signs a price inside the band, and refuses one beyond it on either side", async () => {
    const mark = new World(networks).nextMark();
    const edge = (mark * 50n) / 10_000n;
    for (const [moved, status] of [
      [edge, 200],
      [edge + 1n, 409],
      [-edge, 200],
      [-edge - 1n, 409],
    ] as const) {
      const proposal = priced(moved);
      const answer = await answerTo(proposal.journal, proposal.digest);
      expect([answer.status, answer.code], String(moved)).toEqual([
        status,
        status === 200 ? undefined : "INPUT_UNPROVEN",
      ]);
    }
  });

  it("refuses a price at a time without an own price, however remote", async () => {
    for (const timeSeconds of [1_600_000_001n, 1_600_003_601n, 1n << 61n]) {
      const world = new World(networks);
      world.feedPrice();
      const journal = resigned(changed("prices", { timeSeconds }, world.book.journal), "prices", localKeys.oracle);
      expect((await answerTo(journal)).code).toBe("INPUT_UNPROVEN");
    }
  });

  it("refuses a price of an asset class without an own price", async () => {
    const world = new World(networks);
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
    const journal = resigned(changed("prices", { assetPrices }, world.book.journal), "prices", localKeys.oracle);
    const answer = await answerTo(journal);
    expect([answer.code, answer.details.asset]).toEqual(["INPUT_UNPROVEN", 9]);
  });

  it("signs a funding rate up to its bound, and refuses one beyond it", async () => {
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

  it("refuses a close after the last price, up to which funding would accrue", async () => {
    const world = new World(networks);
    world.feedPrice();
    const applied = world.book.closeCycle(86_400n * 365n);
    expect(applied.ok).toBe(true);
    expect((await answerTo(world.book.journal, world.book.engine.cycleDigest)).code).toBe("INPUT_UNPROVEN");
  });

  it("refuses credit with an expiry beyond its bound", async () => {
    const now = BigInt(Math.floor(Date.now() / 1_000));
    const answer = await answerTo(changed("close-cycle", { creditExpirySeconds: now + 86_400n + 600n }));
    expect([answer.code, answer.details.kind]).toEqual(["INPUT_UNPROVEN", "close-cycle"]);
  });
});

describe("the operator's own files", () => {
  /** The copy's first file; its first line is a header. */
  const copyName = join("journal", `${"1".padStart(20, "0")}.jsonl`);
  const entriesIn = (directory: string) => {
    const [, ...entries] = readFileSync(join(directory, copyName), "utf8").trimEnd().split("\n");
    return entries;
  };

  it("hold replayed entries and signed digests, and nothing that was refused", async () => {
    const server = await serve(changed("deposit", { txId: unknownBytes32(0x62) }));
    const operator = await operatorOn(server.url);
    expect((await attest(operator)).code).toBe("INPUT_UNPROVEN");
    const lines = () => entriesIn(operator.journalDirectory);
    const refusedAt = truth.findIndex((command) => command.kind === "deposit");
    expect(lines()).toHaveLength(refusedAt);
    server.entries = entriesOf(houseId(), truth);
    expect((await attest(operator)).status).toBe(200);
    expect(lines()).toHaveLength(truth.length);
  });

  it("bind a later operator on the same directory, after a half-written line is cut", async () => {
    const server = await serve(truth);
    const first = await operatorOn(server.url);
    const { body } = await attest(first);
    const { journalDirectory } = first;
    appendFileSync(join(journalDirectory, copyName), '{"journalIndex":"1');
    appendFileSync(join(journalDirectory, "signed-cycles.txt"), "2 0x12");
    const later = await operatorOn(server.url, { journalDirectory });
    expect((await attest(later, unknownBytes32(0x77))).code).toBe("CYCLE_ALREADY_SIGNED");
    expect((await attest(later)).body).toEqual(body);
    expect(readFileSync(join(journalDirectory, "signed-cycles.txt"), "utf8")).toBe(`1 ${digest}\n`);
    expect(entriesIn(journalDirectory)).toHaveLength(truth.length);
  });

  it("are completed after a full disk, before anything is signed", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const blocked = join(operator.journalDirectory, copyName);
    mkdirSync(blocked);
    for (let asked = 0; asked < 2; asked++) expect((await attest(operator)).code).toBe("INTERNAL");
    expect(existsSync(join(operator.journalDirectory, "signed-cycles.txt"))).toBe(false);
    rmdirSync(blocked);
    expect((await attest(operator)).status).toBe(200);
    expect(entriesIn(operator.journalDirectory)).toHaveLength(truth.length);
  });

  it("must record the digest before there is a signature", async () => {
    const operator = await operatorOn((await serve(truth)).url);
    const blocked = join(operator.journalDirectory, "signed-cycles.txt");
    mkdirSync(blocked);
    const answer = await attest(operator);
    expect([answer.code, answer.body.r]).toEqual(["INTERNAL", undefined]);
    rmdirSync(blocked);
    expect((await attest(operator)).status).toBe(200);
    expect(readFileSync(blocked, "utf8")).toBe(`1 ${digest}\n`);
  });

  it("bind two operators that share a directory by mistake", async () => {
    const server = await serve(truth);
    const first = await operatorOn(server.url);
    const { journalDirectory } = first;
    const other = new World(networks);
    other.feedPrice();
    const fork = { digest: other.close(), journal: other.book.journal };
    const second = await operatorOn((await serve(fork.journal)).url, { journalDirectory });
    expect((await attest(first)).status).toBe(200);
    // Its own replay of another journal bears this digest out, and yet it is bound.
    expect((await attest(second, fork.digest)).code).toBe("CYCLE_ALREADY_SIGNED");
  });

  it("prevent the start if a whole line is damaged", async () => {
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
    await damage(copyName, '"journalIndex":"2"', '"journalIndex":"3"');
    await damage(copyName, "register-vault", "register-vaulT");
    await damage(copyName, "{", "");
    await damage("signed-cycles.txt", "1 0x", "1 0");
  });
});
