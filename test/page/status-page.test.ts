import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leftOut, openBrowser } from "./browser.ts";
import { type RunningNetwork, startNetwork } from "./running-network.ts";

const patienceMs = 120_000;

if (leftOut !== null) {
  process.stderr.write(`${leftOut}\n`);
  it("has a browser if CI is set", () => {
    expect(process.env.CI ?? "", leftOut ?? "").toBe("");
  });
}

describe.skipIf(leftOut !== null)("the status page of a running clearing house", () => {
  let network: RunningNetwork | undefined;
  let browser: BrowserContext | undefined;
  let page: Page;
  let origin: string;
  const warnings: string[] = [];
  const requested = new Set<string>();

  /** A page whose requests, warnings and errors are recorded. */
  async function watchedPage(): Promise<Page> {
    if (browser === undefined) throw new Error("the browser is not open");
    const opened = await browser.newPage();
    opened.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") warnings.push(message.text());
    });
    opened.on("pageerror", (error) => warnings.push(error.message));
    opened.on("request", (request) => requested.add(new URL(request.url()).origin));
    return opened;
  }

  const text = async (id: string): Promise<string> => (await page.locator(`#${id}`).textContent()) ?? "";
  const rows = (id: string) => page.locator(`#${id} tbody tr`);
  /** A column of a list's first row. */
  const cell = (id: string, title: string) => rows(id).first().locator(`td[data-title="${title}"]`);

  beforeAll(async () => {
    [network, browser] = await Promise.all([startNetwork(["--seed", "11"]), openBrowser()]);
    origin = new URL(network.url).origin;
    page = await watchedPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(network.url);
    // The whole clearing house starts here.
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await network?.stop();
  }, 60_000);

  it("shows the processes, and the chains with moving blocks", async () => {
    await page.locator("#processes .chip.good", { hasText: "operator 3" }).waitFor({ timeout: patienceMs });
    const heads = page.locator("#flow .name + .figure");
    await expect.poll(() => heads.count(), { timeout: patienceMs }).toBe(3);
    const before = await heads.allTextContents();
    await expect
      .poll(async () => (await heads.allTextContents()).every((now, index) => now !== before[index]), {
        timeout: patienceMs,
      })
      .toBe(true);
    for (const name of ["hub", "second", "solana"]) expect(await text("flow")).toContain(name);
  }, 260_000);

  it("shows accounts with equity and margin, and vaults with their balances, in units", async () => {
    await expect.poll(() => rows("accounts").count(), { timeout: patienceMs }).toBe(10);
    await expect.poll(() => rows("vaults").count(), { timeout: patienceMs }).toBe(3);
    await expect
      .poll(() => text("vaults"), { timeout: patienceMs })
      .toMatch(/350\u202f000\.00 USD\.hub[\s\S]*ETHX[\s\S]*500\u202f000\.00 USD\.sol/);
    await expect
      .poll(() => cell("accounts", "equity, USD").textContent(), { timeout: patienceMs })
      .toMatch(/^\d.*\.\d\d/);
    await expect.poll(() => rows("positions").count(), { timeout: patienceMs }).toBeGreaterThan(3);
    await expect
      .poll(() => cell("accounts", "realised / open P&L, USD").textContent(), { timeout: patienceMs })
      .toMatch(/^−?\d.*\.\d\d.*\.\d\d/);
    expect(await text("conservation")).toContain("USD.sol");
    expect(await page.locator("#conservation .bad").count()).toBe(0);
  }, 260_000);

  it("shows the steps of messages, and a cycle until it is final", async () => {
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          if ((await rows("messages").count()) > 0) seen.add(await text("messages"));
          return (await rows("cycles").count()) > 0 && /final/.test((await rows("cycles").last().textContent()) ?? "");
        },
        { timeout: patienceMs, interval: 100 },
      )
      .toBe(true);
    // The oldest message is in the last row: delivered over every transport of its route, then executed.
    const oldest = rows("messages").last();
    await expect
      .poll(
        async () => {
          seen.add(await text("messages"));
          return oldest.locator('td[data-title="took"]').textContent();
        },
        { timeout: patienceMs, interval: 100 },
      )
      .toMatch(/ m?s$/);
    expect(seen.size).toBeGreaterThan(1);
    expect(await text("messages")).toMatch(/wormhole ✓[\s\S]*attester ✓/);
    expect(await rows("cycles").last().textContent()).toMatch(/USD[\s\S]*USD[\s\S]*operators \d, \d, \d/);
    expect(await rows("cycles").last().locator(".chip.code").count()).toBe(3);
    // The funds are evaluated once a cycle has closed.
    expect(await text("summary")).toMatch(/Funds under stress(covered|short by \d)/);
    expect(await text("stress")).toMatch(/funds that would pay\d.*USD(remainder|short)\d.*evaluated after cycle [1-9]/);
  }, 500_000);

  it.each(["light", "dark"] as const)(
    "fits into 1280 and 400 pixels, %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 400]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("section, section > div, .tile")]
            .filter((box) => box.scrollWidth > box.clientWidth + 1)
            .map((box) => `${box.id} ${box.textContent?.slice(0, 20)}`),
        );
        expect(wide, `wider than ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    },
    60_000,
  );

  it("shows hostile names as text: nothing runs, nothing is loaded", async () => {
    const hostile = `<img src=x onerror="window.taken=1"><script>window.taken=1</script><a href=javascript:1>`;
    const names = new Set(["name", "symbol", "code", "where", "what", "result", "state", "step", "errorCode", "error"]);
    const poison = (value: unknown, key = ""): unknown => {
      if (typeof value === "string") return names.has(key) ? hostile : value;
      if (Array.isArray(value)) return value.map((item) => poison(item, key));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]));
    };
    const visited = await watchedPage();
    await visited.route("**/v1/status", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: poison(await answer.json()) });
    });
    await visited.goto(origin);
    await expect.poll(() => visited.locator("#flow").textContent(), { timeout: 60_000 }).toContain("<img src=x");
    await expect.poll(() => visited.locator("#accounts").textContent(), { timeout: 60_000 }).toContain("<script>");
    expect(await visited.locator("main img, main script, main a, header img").count()).toBe(0);
    expect(await visited.evaluate("window.taken")).toBeUndefined();
    await visited.close();
  }, 130_000);

  it("requests only its own origin, without warnings or errors", () => {
    expect([...requested].filter((asked) => asked !== "null")).toEqual([origin]);
    expect(warnings).toEqual([]);
  });
});
