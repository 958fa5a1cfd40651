import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { SmallNode, smallDocument } from "../testing/small-dom.ts";
import { pageHtml, pagePolicy } from "./page.ts";

const between = (open: string, close: string): string =>
  pageHtml.slice(pageHtml.indexOf(open) + open.length, pageHtml.lastIndexOf(close));

describe("status page", () => {
  const script = between("<script>", "</script>");
  const style = between("<style>", "</style>");

  it("loads nothing from anywhere and runs only its own script and style", () => {
    for (const text of [script, style]) {
      expect(pagePolicy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    }
    expect(pagePolicy).toMatch(/^default-src 'none';/);
    expect(pageHtml).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(style).not.toMatch(/@import|url\(/);
    expect(pageHtml).not.toMatch(/ style="| on[a-z]+="/);
  });

  it("has a script that parses, imports nothing and never turns text into markup", () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/^\s*(import|export) /m);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
    for (const [, id] of script.matchAll(/place\("(\w+)"\)/g)) expect(pageHtml).toContain(`id="${id}"`);
  });
});

describe("status page with figures", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const account = `0x${"ab".repeat(32)}`;
  const health = {
    state: "healthy",
    equityQuanta: "170141183460469231731687303715884105727",
    initialQuanta: "1500000",
    maintenanceQuanta: "7",
    reservedCreditQuanta: "0",
    freeCollateralQuanta: "-1",
  };
  const vault = {
    vault: account,
    depositIndex: "3",
    receivedCycle: "2",
    effectiveCycle: "1",
    assets: [
      {
        asset: 1,
        ledgerQuanta: "2500000",
        depositedQuanta: "0",
        paidQuanta: "0",
        entitledQuanta: "0",
        exitQuanta: "0",
        effectiveCycle: "1",
        suspended: true,
      },
    ],
  };
  const step = { step: "wormhole", asset: 0, state: "parked", attempts: 3, errorCode: "QUORUM_MISSING" };
  const status = {
    houseId: 77,
    journalIndex: "12345",
    digest: account,
    cycle: "2",
    timeSeconds: "1600000000",
    journal: { journalIndex: "12345", digest: account },
    processes: [
      { name: "coordinator", up: true },
      { name: evil, up: false },
    ],
    accountCount: 1,
    accounts: [
      {
        account,
        suspended: false,
        health,
        realisedQuanta: "-1234567",
        unrealisedQuanta: "7000001",
        balances: [{ asset: 1, amountQuanta: "1000001" }],
        positions: [
          { instrument: 1, lots: "-5", markTicks: "4000000", notionalQuanta: "-20000000", unrealisedQuanta: "-1" },
        ],
        entitlements: [],
      },
    ],
    assets: [{ asset: 1, symbol: evil, quantaDecimals: 6, class: "USD", settlement: true }],
    instruments: [
      {
        instrument: 1,
        symbol: "BTC-PERP",
        markTicks: "4000000",
        openInterestLots: "5",
        openNotionalQuanta: "20000000",
        fundingRateE9: "0",
      },
    ],
    chains: [
      { chain: 1, name: "hub", head: { latest: "10", final: "8" }, error: null, waitsFor: null },
      { chain: 2, name: "second", head: null, error: "REQUEST_TIMEOUT", waitsFor: "VENUE_UNKNOWN" },
    ],
    vaultStates: [
      { chain: 1, name: "hub", vault },
      { chain: 2, name: "second", vault: null },
    ],
    cycles: [
      {
        cycle: "2",
        state: "attested",
        digest: account,
        obligations: { grossQuanta: "9000000", netQuanta: "4000000" },
        accounts: 1,
        vaults: [{ chain: 1, root: account }],
        signers: [0, 2, 3],
        refusals: [{ operator: 1, code: "CYCLE_DISAGREES" }],
        closedAt: "2020-01-01T00:00:00.000Z",
        finalAt: "2020-01-01T00:00:00.250Z",
      },
    ],
    messages: {
      messages: [{ messageId: account, destination: 2, kind: 1, cycle: "2", seenAt: null, deliveries: [step] }],
    },
    conservation: [
      {
        asset: 1,
        inVaultQuanta: "5",
        membersQuanta: "5",
        unclaimedQuanta: "0",
        fundsQuanta: "0",
        unconsumedQuanta: "0",
        differenceQuanta: "0",
      },
    ],
    systemAccounts: [
      { name: "defaultFund", balances: [{ asset: 1, amountQuanta: "4000000" }] },
      { name: "another", balances: [] },
    ],
    fundCover: {
      cycle: "2",
      timeSeconds: "1600000000",
      scenario: "all markets -30 %, volatility up",
      scenarios: 2,
      members: [{ account, lossQuanta: "9000001" }],
      lossQuanta: "9000001",
      fundsQuanta: "4000000",
      covered: false,
    },
    alarms: [],
    trades: [
      {
        venue: 2,
        chain: null,
        instrument: 1,
        priceTicks: "4000000",
        sizeLots: "1",
        result: "refused",
        code: "MARGIN_INSUFFICIENT",
      },
    ],
    refusals: [{ atMs: 1, where: "operator 1", what: "cycle 2", code: "CYCLE_DISAGREES" }],
    openCycleError: "QUORUM_MISSING",
    drillArmed: false,
  };

  async function run(answer: unknown, status = 200) {
    const { byId, document } = smallDocument();
    const script = between("<script>", "</script>");
    const fetch = async () => ({ ok: status === 200, status, json: async () => answer });
    let later = 0;
    new Script(script).runInNewContext({ document, fetch, setTimeout: () => later++, Node: SmallNode });
    await new Promise((next) => setTimeout(next, 0));
    expect(later).toBe(1);
    return (id: string) => byId.get(id) ?? new SmallNode("missing");
  }

  it("shows every figure exactly, and what strangers named as text only", async () => {
    const place = await run(status);
    const thin = "\u202f";
    expect(place("head").textContent).toContain(`12${thin}345`);
    expect(place("accounts").textContent).toContain(
      `170${thin}141${thin}183${thin}460${thin}469${thin}231${thin}731${thin}687${thin}303${thin}715${thin}884.105727`,
    );
    expect(place("accounts").textContent).toContain(`1.000001 ${evil}`);
    expect(place("accounts").textContent).toContain("\u22121.2345677.000001");
    expect(place("funds").textContent).toContain(`members' default fund4.00 ${evil}another\u2013`);
    expect(place("positions").textContent).toContain("BTC-PERP\u2212540\u202f000.00");
    expect(place("vaults").textContent).toContain(`2.50 ${evil}`);
    expect(place("summary").textContent).toContain("netting removed 56 %");
    expect(place("conservation").textContent).toContain(`${evil}0.0000050.000005`);
    expect(place("cycles").textContent).toMatch(
      /attested9\.00 USD4\.00 USD56 %1operators 0, 2, 3CYCLE_DISAGREES.*250 ms/,
    );
    expect(place("messages").textContent).toContain("hub → secondroot of cycle 2wormhole ×3 parked QUORUM_MISSING");
    expect(place("flow").textContent).toMatch(
      /^hubhead10final8deposits3root receivedcycle 2root in effectcycle 1root of cycle 2 is parkedsecond/,
    );
    expect(place("refusals").textContent).toContain("CYCLE_DISAGREES");
    expect(place("notice").textContent).toBe("The open cycle is held up: QUORUM_MISSING");
    for (const id of ["accounts", "vaults", "processes", "conservation", "summary", "flow", "messages"])
      expect(place(id).all("img")).toEqual([]);
  });

  it("shows whether the funds cover the two worst members' stressed losses, and by how much they do not", async () => {
    const { fundCover } = status;
    const short = await run(status);
    expect(short("summary").textContent).toContain(
      "Funds under stressshort by 5.000001 USDloss 9.000001, funds 4.00 USD",
    );
    expect(short("stress").textContent).toMatch(
      /^In the worst scenario \(all markets -30 %, volatility up\).*0xababab…abab9\.000001 USDlost in all9\.000001 USD.*pay4\.00 USDshort5\.000001 USD/,
    );
    expect(short("stress").textContent).toContain("The worst of 2 scenarios, evaluated after cycle 2.");

    const covered = await run({ ...status, fundCover: { ...fundCover, fundsQuanta: "9000002", covered: true } });
    expect(covered("summary").textContent).toContain("Funds under stresscoveredloss 9.000001, funds 9.000002 USD");
    expect(covered("stress").textContent).toContain("remainder0.000001 USD");

    const calm = { ...fundCover, scenario: null, members: [], lossQuanta: "0", covered: true };
    const none = await run({ ...status, fundCover: calm });
    expect(none("summary").textContent).toContain("Funds under stresscoveredno stress makes a loss");
    expect(none("stress").textContent).toMatch(
      /^No scenario .*lost in all0\.00 USDfunds that would pay4\.00 USDremainder4\.00/,
    );

    const early = await run({ ...status, fundCover: null });
    expect(early("summary").textContent).toContain("Funds under stress\u2013evaluated after each cycle");
    expect(early("stress").textContent).toBe("Evaluated when the first cycle has closed.");
  });

  it("shows the troubles of the clearing house first", async () => {
    const alarm = { id: "4", subject: evil, chain: 1, code: "CLAIM_ABOVE_TOTALS", detail: "paid 5, ordered 4" };
    const [row] = status.conservation;
    const place = await run({
      ...status,
      alarms: [alarm],
      conservation: [{ ...row, differenceQuanta: "-3" }],
      openCycleError: "HOUSE_HALTED",
      drillArmed: true,
      messages: null,
    });
    const lines = place("notice").all("div").slice(1);
    expect(lines.map((line) => line.textContent)).toEqual([
      "Halted: no cycle closes and no withdrawal is accepted until an admin releases these alarms.",
      `Alarm 4 on hub: CLAIM_ABOVE_TOTALS, ${evil}: paid 5, ordered 4`,
      `Conservation is broken: \u22120.000003 ${evil} are unexplained.`,
      "Drill: the next cycle will first be proposed with a tampered leaf.",
    ]);
    expect(place("notice").hidden).toBe(false);
    expect(place("notice").all("img")).toEqual([]);
    expect(place("summary").textContent).toContain("Alarms1 open");
    expect(place("summary").textContent).toContain("1 asset differs");
    expect(place("conservation").textContent).toContain(`\u22120.000003 ${evil}`);
    // Unknown messages are not shown as no messages.
    expect(place("flow").textContent).toContain("not known: the relayer does not answer");

    const well = await run({ ...status, openCycleError: null });
    expect(well("notice").hidden).toBe(true);
  });

  it("leaves room so that decimal points stand below each other", async () => {
    const place = await run(status);
    const looks = place("accounts")
      .all("td")
      .map((cell) => [cell.attributes.get("data-title"), cell.attributes.get("class")]);
    expect(looks).toContainEqual(["realised / open P&L, USD", "number rest-4"]);
    expect(looks).toContainEqual(["health", undefined]);
  });

  it("shows the refusal when the coordinator cannot answer", async () => {
    const place = await run({ error: { code: "STORE_UNAVAILABLE", message: "The database is unreachable" } }, 503);
    expect(place("notice").textContent).toBe("STORE_UNAVAILABLE: The database is unreachable");
    expect(place("notice").hidden).toBe(false);
  });
});
