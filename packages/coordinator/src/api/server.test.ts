import { connect } from "node:net";
import { startTestDatabase, type TestDatabase } from "@isthmus/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../config/config.ts";
import { type Coordinator, startCoordinator } from "../coordinator.ts";
import {
  adminToken,
  asJson,
  byAdmin,
  byVenue,
  get,
  opening,
  post,
  quiet,
  setUpCommands,
  testConfig,
} from "../testing/test-setup.ts";

let database: TestDatabase;
let files: ReturnType<typeof testConfig>;
let coordinator: Coordinator;
let url: string;

const admin = { authorization: `Bearer ${adminToken}` };

beforeAll(async () => {
  database = await startTestDatabase();
  files = testConfig(database.url);
  coordinator = await startCoordinator(parseConfig(files.config), quiet);
  url = coordinator.url;
  for (const command of setUpCommands()) {
    const { status, answer } = await post(url, "/v1/commands", asJson(command));
    expect(answer.error).toBeUndefined();
    expect(status).toBe(200);
  }
  expect((await post(url, "/v1/admin/prices", '{"step":0}', admin)).status).toBe(200);
});

afterAll(async () => {
  await coordinator.stop();
  await database.remove();
  files.remove();
});

const state = async () => {
  const head = (await get(url, "/v1/journal/head")).answer;
  const status = (await get(url, "/v1/status")).answer;
  return { head, journalIndex: status.journalIndex, digest: status.digest, accounts: status.accounts };
};

describe("POST /v1/commands", () => {
  it("answers with position, digest and effects once durable", async () => {
    const before = (await get(url, "/v1/journal/head")).answer;
    const { status, answer, headers } = await post(url, "/v1/commands", asJson(opening("ann")));
    expect(status).toBe(200);
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(BigInt(String(answer.journalIndex))).toBe(BigInt(String(before.journalIndex)) + 1n);
    expect(answer.effects).toMatchObject([{ kind: "account-opened", account: opening("ann").account }]);
    expect((await get(url, "/v1/journal/head")).answer).toEqual({
      journalIndex: answer.journalIndex,
      digest: answer.digest,
    });
    const { answer: page } = await get(url, `/v1/journal?from=${answer.journalIndex}&limit=5`);
    expect(page.entries).toEqual([
      { journalIndex: answer.journalIndex, digest: answer.digest, entry: asJson(opening("ann")) },
    ]);
    expect((await get(url, `/v1/accounts/${opening("ann").account}`)).answer.account).toBe(opening("ann").account);
  });

  const ann = opening("ann-again");
  const trade = {
    id: "t1",
    instrument: 1,
    buyer: ann.account,
    seller: ann.account,
    priceTicks: 1n,
    sizeLots: 1n,
    maker: "buyer",
  };
  const bad: readonly (readonly [string, () => string | undefined, number, string])[] = [
    ["no body", () => undefined, 400, "INPUT_INVALID"],
    ["an empty body", () => "", 400, "INPUT_INVALID"],
    ["broken JSON", () => '{"kind":', 400, "INPUT_INVALID"],
    ["JSON that is not an object", () => "[1,2]", 400, "INPUT_INVALID"],
    ["null", () => "null", 400, "INPUT_INVALID"],
    ["a poisoned prototype", () => '{"__proto__":{"kind":"open-account"}}', 400, "INPUT_INVALID"],
    ["an unknown kind", () => '{"kind":"make-me-rich"}', 400, "COMMAND_UNKNOWN"],
    ["a wrong type", () => asJson({ ...ann, subAccount: "0" }), 400, "INPUT_INVALID"],
    ["an unknown key", () => asJson({ ...ann, extra: 1 }), 400, "INPUT_INVALID"],
    [
      "a bigint as a number",
      () => asJson(byAdmin({ kind: "register-vault", chain: 2, vault: ann.account, nonce: 9 })),
      400,
      "INPUT_INVALID",
    ],
    ["a foreign signature", () => asJson({ ...opening("bob"), signatures: ann.signatures }), 403, "SIGNATURE_INVALID"],
    [
      "an admin command by another key",
      () => asJson({ ...byVenue({ kind: "register-vault", chain: 2, vault: ann.account, nonce: 9n }) }),
      403,
      "SIGNER_UNKNOWN",
    ],
    [
      "a batch of an unknown venue",
      () => asJson(byVenue({ kind: "trades", venue: 9, batch: 1n, trades: [trade] })),
      422,
      "VENUE_UNKNOWN",
    ],
    ["an account that is open already", () => asJson(opening("ann")), 409, "ACCOUNT_EXISTS"],
    [
      "an old admin nonce",
      () => asJson(byAdmin({ kind: "suspend", what: "withdrawals", id: "all", nonce: 4n })),
      409,
      "NONCE_USED",
    ],
    [
      "a vault on a chain that nobody watches",
      () => asJson(byAdmin({ kind: "register-vault", chain: 2, vault: ann.account, nonce: 9n })),
      404,
      "CHAIN_UNKNOWN",
    ],
    [
      "a deposit that nobody made",
      () =>
        asJson({
          kind: "deposit",
          chain: 1,
          index: 1n,
          accumulator: ann.account,
          account: ann.account,
          asset: 1,
          amountQuanta: 5n,
          txId: "ab",
          height: 1n,
        }),
      401,
      "UNAUTHORIZED",
    ],
    [
      "a close-cycle",
      () => asJson({ kind: "close-cycle", cycle: 1n, timeSeconds: 1n, creditExpirySeconds: 2n }),
      401,
      "UNAUTHORIZED",
    ],
    ["more than 1 MiB", () => asJson({ kind: "open-account", padding: "x".repeat(1_100_000) }), 400, "INPUT_INVALID"],
    ["more than 8 MiB", () => `"${"x".repeat(9_000_000)}"`, 413, "INPUT_TOO_LARGE"],
  ];
  for (const [name, body, status, code] of bad) {
    it(`refuses ${name} and changes nothing`, async () => {
      const before = await state();
      const result = await post(url, "/v1/commands", body());
      expect({ status: result.status, code: result.answer.error?.code }).toEqual({ status, code });
      expect(await state()).toEqual(before);
    });
  }

  it("refuses another content type, another method and an unknown path", async () => {
    expect((await post(url, "/v1/commands", "{}", { "content-type": "text/plain" })).answer.error?.code).toBe(
      "INPUT_INVALID",
    );
    expect(await get(url, "/v1/commands")).toMatchObject({
      status: 405,
      answer: { error: { code: "METHOD_NOT_ALLOWED" } },
    });
    expect(await get(url, "/v1/nothing")).toMatchObject({ status: 404, answer: { error: { code: "NOT_FOUND" } } });
    const broken = { status: 400, answer: { error: { code: "INPUT_INVALID" } } };
    expect(await get(url, "/v1/accounts/%E0%A4%A")).toMatchObject(broken);
  });

  it("answers bytes that are not HTTP with a coded error", async () => {
    const answer = await new Promise<string>((done, failed) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () =>
        socket.write("\u0000\u0001 nonsense\r\n\r\n"),
      );
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("close", () => done(text));
      socket.on("error", failed);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"INPUT_INVALID"/s);
  });

  it("reports each trade of a batch: the refused one does not stop the others", async () => {
    await post(url, "/v1/commands", asJson(opening("cat")));
    const { account: buyer } = opening("ann");
    const { account: seller } = opening("cat");
    const one = { id: "a", instrument: 1, buyer, seller, priceTicks: 4_000_000n, sizeLots: 1n, maker: "buyer" };
    const batch = byVenue({ kind: "trades", venue: 2, batch: 1n, trades: [one, { ...one, id: "b", instrument: 9 }] });
    const { status, answer } = await post(url, "/v1/commands", asJson(batch));
    expect(status).toBe(200);
    expect(answer.effects).toMatchObject([
      { kind: "trade-refused", id: "a", error: "MARGIN_INSUFFICIENT" },
      { kind: "trade-refused", id: "b", error: "INSTRUMENT_UNKNOWN" },
    ]);
    const { trades } = (await get(url, "/v1/trades?venue=2&limit=1")).answer;
    expect(trades).toMatchObject([{ id: "b", result: "refused", code: "INSTRUMENT_UNKNOWN" }]);
  });
});

describe("GET", () => {
  it("refuses malformed ids, limits and unknown query keys with a code", async () => {
    for (const path of [
      "/v1/accounts/0x12",
      "/v1/journal?from=-1",
      "/v1/journal?limit=0",
      "/v1/journal?limit=99999",
      "/v1/trades?evil=1",
      "/v1/cycles/x",
    ]) {
      expect(await get(url, path)).toMatchObject({ status: 400, answer: { error: { code: "INPUT_INVALID" } } });
    }
    expect(await get(url, `/v1/accounts/0x${"12".repeat(32)}`)).toMatchObject({
      status: 404,
      answer: { error: { code: "ACCOUNT_UNKNOWN" } },
    });
    expect(await get(url, "/v1/cycles/99")).toMatchObject({ status: 404, answer: { error: { code: "NOT_FOUND" } } });
  });

  it("refuses deposits of an unknown chain, a malformed id and a transaction that the chain does not contain", async () => {
    const before = await state();
    const txId = `0x${"12".repeat(32)}`;
    const requests: readonly (readonly [string, number, string])[] = [
      [`/v1/deposits/0/${txId}`, 400, "INPUT_INVALID"],
      [`/v1/deposits/x/${txId}`, 400, "INPUT_INVALID"],
      [`/v1/deposits/65536/${txId}`, 400, "INPUT_INVALID"],
      [`/v1/deposits/9/${txId}`, 404, "CHAIN_UNKNOWN"],
      ["/v1/deposits/1/0x12", 400, "INPUT_INVALID"],
      [`/v1/deposits/1/${"a".repeat(129)}`, 400, "INPUT_INVALID"],
      [`/v1/deposits/1/${"a".repeat(40)}%2F..`, 400, "INPUT_INVALID"],
      // An id of another chain's form: this chain cannot hold it.
      [`/v1/deposits/1/${"a".repeat(88)}`, 404, "SOURCE_NOT_FOUND"],
      // The chain is unreachable: that must not look like "not found".
      [`/v1/deposits/1/${txId}`, 504, "REQUEST_TIMEOUT"],
    ];
    for (const [path, status, code] of requests) {
      const { status: got, answer } = await get(url, path);
      expect({ path, status: got, code: answer.error?.code }).toEqual({ path, status, code });
    }
    expect(await state()).toEqual(before);
  });

  it("serves health, status, assets, instruments, metrics and an OpenAPI description of every route", async () => {
    expect((await get(url, "/health")).answer).toMatchObject({ ok: true, houseId: 77 });
    expect((await get(url, "/ready")).answer).toMatchObject({ ok: true, journalIndex: expect.any(String) });
    expect((await get(url, "/v1/assets")).answer).toMatchObject({
      assets: [{ asset: 1, symbol: "USDX" }],
      venues: [{ venue: 2 }],
    });
    expect((await get(url, "/v1/auctions")).answer).toEqual({ auctions: [] });
    expect((await get(url, "/v1/instruments")).answer).toMatchObject({
      instruments: [{ instrument: 1, symbol: "BTC-PERP", terms: { lotsPerUnit: "10000" } }],
    });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/isthmus_commands_total\{kind="open-account"\} [1-9]/);
    const { answer } = await get(url, "/openapi.json");
    expect(Object.keys(answer.paths as object)).toEqual(
      expect.arrayContaining([
        "/health",
        "/v1/commands",
        "/v1/status",
        "/v1/cycles/{n}/vaults/{chain}/leaves/{account}/{asset}",
        "/v1/admin/prices",
      ]),
    );
    expect(JSON.stringify(answer)).toContain('"open-account"');
    expect(Object.keys(answer.paths as object)).not.toContain("/v1/admin/drill");
  });
});

describe("GET /", () => {
  it("serves the status page under its own policy", async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(await response.text()).toContain("<title>Isthmus</title>");
  });
});

describe("admin", () => {
  it("refuses a missing, a wrong and a nearly right token, and changes nothing", async () => {
    const before = await state();
    const tokens: Record<string, string>[] = [
      {},
      { authorization: "Bearer wrong" },
      { authorization: `Bearer ${adminToken}x` },
      { authorization: adminToken },
      { authorization: `Basic ${adminToken}` },
    ];
    for (const path of ["/v1/admin/prices", "/v1/admin/cycles", "/v1/admin/alarms"]) {
      for (const headers of tokens) {
        expect(await post(url, path, "{}", headers)).toMatchObject({
          status: 401,
          answer: { error: { code: "UNAUTHORIZED" } },
        });
      }
    }
    expect(await state()).toEqual(before);
  });

  it("has no drill unless the configuration enables it", async () => {
    expect(await post(url, "/v1/admin/drill", '{"tamperLeaf":true}', admin)).toMatchObject({
      status: 404,
      answer: { error: { code: "NOT_FOUND" } },
    });
  });

  it("releases no alarm that does not stand", async () => {
    expect(await post(url, "/v1/admin/alarms", '{"release":1}', admin)).toMatchObject({
      status: 404,
      answer: { error: { code: "NOT_FOUND" } },
    });
    for (const body of ["{}", '{"release":0}', '{"release":"1"}', '{"release":1,"all":true}']) {
      expect((await post(url, "/v1/admin/alarms", body, admin)).answer.error?.code).toBe("INPUT_INVALID");
    }
    expect((await get(url, "/v1/status")).answer.alarms).toEqual([]);
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^isthmus_alarms 0$/m);
  });

  it("refuses a step that is not one, prices that go back, and those that no operator would sign", async () => {
    for (const body of ['{"step":-1}', '{"step":"1"}', '{"step":1.5}', '{"step":1,"more":2}', "{}"]) {
      expect(await post(url, "/v1/admin/prices", body, admin)).toMatchObject({
        status: 400,
        answer: { error: { code: "INPUT_INVALID" } },
      });
    }
    expect((await post(url, "/v1/admin/prices", '{"step":5}', admin)).status).toBe(200);
    expect(await post(url, "/v1/admin/prices", '{"step":4}', admin)).toMatchObject({
      status: 422,
      answer: { error: { code: "PRICE_STALE" } },
    });
    const before = await state();
    for (const [body, code] of [
      ['{"step":12}', "PRICE_GAP_EXCEEDED"],
      // Computing it would take minutes.
      ['{"step":100000000}', "PARAMETER_INVALID"],
      ['{"step":6,"funding":[{"instrument":1,"rateE9":"10000001"}]}', "FUNDING_RATE_EXCEEDED"],
    ] as const)
      expect((await post(url, "/v1/admin/prices", body, admin)).answer.error?.code).toBe(code);
    expect(await state()).toEqual(before);
  });

  it("closes a cycle, serves it, and reports what holds it up while no operator answers", async () => {
    // Callers that repeat a call at the same time close the cycle that they name, and no other.
    const named = () => post(url, "/v1/admin/cycles", '{"cycle":1}', admin);
    const answers = await Promise.all([named(), named(), named(), named()]);
    const [closed, ...others] = answers.filter(({ answer }) => answer.digest !== null);
    if (closed === undefined) throw new Error("no cycle closed");
    expect([others.length, (await get(url, "/v1/status")).answer.cycle]).toEqual([0, "1"]);
    expect(closed).toMatchObject({ status: 200, answer: { cycle: "1" } });
    const { answer } = await get(url, "/v1/cycles/1");
    expect(answer).toMatchObject({
      cycle: "1",
      digest: closed.answer.digest,
      state: "closed",
      header: { cycle: "1" },
      obligations: { sumQuanta: "0" },
    });
    expect((await get(url, "/v1/cycles/1/vaults/1")).answer).toMatchObject({
      totals: [{ asset: 1, entitledQuanta: "0" }],
    });
    expect((await get(url, `/v1/cycles/1/vaults/1/leaves/${opening("ann").account}/1`)).status).toBe(404);
    await expect
      .poll(async () => (await get(url, "/v1/status")).answer.openCycleError, { timeout: 90_000 })
      .toBe("QUORUM_MISSING");
    const { cycles } = (await get(url, "/v1/status")).answer as unknown as {
      cycles: { refusals: { operator: number; code: string }[] }[];
    };
    expect(cycles[0]?.refusals.map(({ code }) => code)).toEqual(Array(4).fill("REQUEST_TIMEOUT"));
  });
});
