import { beforeAll, describe, expect, it } from "vitest";
import { broken, type Played, playDemo, runProgram } from "./run.ts";

let played: Played;

beforeAll(async () => {
  played = await playDemo(["--seed", "11", "--drill", "all"]);
}, 900_000);

describe("kill -9 during a cycle", () => {
  it.each(["coordinator", "relayer", "operator-1", "postgres"])("of %s: it dies and comes back", (part) => {
    const death = played.report.deaths.find((candidate) => candidate.part === part);
    expect(death, "it died").toBeDefined();
    expect(death?.drill).toBe(true);
    expect(death?.cycle).not.toBeNull();
    expect(death?.backAfterMs, "it came back").not.toBeNull();
  });

  it("leaves every assertion held and no effect doubled", () => {
    expect(broken(played.report)).toEqual([]);
    expect(played.code).toBe(0);
    expect(played.report.cycles.map(({ cycle }) => cycle)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const held = played.report.assertions.map(({ name }) => name);
    for (const part of ["relayer", "postgres"]) expect(held).toContain(`the kill of ${part} hit deliveries under way`);
    expect(held).toContain("every message had its effect exactly once");
    for (const chain of played.report.chains)
      for (const asset of chain.assets) expect(asset.claims).toBe(asset.entitlements);
  });

  it("has a standby lead while the leader stays down, with the cycle under way brought to its end", () => {
    const led = played.report.assertions.filter(({ name }) =>
      / led after (coordinator|standby) was killed$/.test(name),
    );
    expect(led).toHaveLength(1);
    expect(led[0]?.held).toBe(true);
    const death = played.report.deaths.find(({ cycle }) => cycle === 6);
    expect(death).toMatchObject({ drill: true, signal: "SIGKILL" });
    expect(death?.backAfterMs).not.toBeNull();
  });

  it("has the watchtowers veto a root that stolen keys forged, before its delay ends", () => {
    const vetoed = played.report.assertions.find(({ name }) => name.startsWith("watchtowers vetoed a forged root"));
    expect(vetoed?.held).toBe(true);
  });

  it.each(["hub", "second"])("ends with a silent house whose members leave %s by themselves", (chain) => {
    const held = played.report.assertions.map(({ name }) => name);
    expect(held).toContain(`nobody froze ${chain} before its exit period`);
    expect(held).toContain(`a stranger froze ${chain}`);
    expect(held.filter((name) => name.startsWith(`members left ${chain} with their share`))).not.toEqual([]);
  });

  it("leaves a report that verifies", async () => {
    expect((await runProgram("verify-report", [played.reportFile])).code).toBe(0);
  }, 120_000);
});
