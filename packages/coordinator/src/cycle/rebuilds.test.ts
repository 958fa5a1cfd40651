import { describe, expect, it } from "vitest";
import { Rebuilds } from "./rebuilds.ts";

/** A builder that counts, and how many of its builds ran at the same time. */
function counting() {
  const built: string[] = [];
  let running = 0;
  let most = 0;
  const build = (key: string) => async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    built.push(key);
    if (key === "broken") throw new Error("broken");
    return `result ${key}`;
  };
  return { built, build, most: () => most };
}

describe("rebuilds", () => {
  it("are made once for all who ask, and one after another", async () => {
    const rebuilds = new Rebuilds<string>({ mostKept: 8, mostWaiting: 8 });
    const { built, build, most } = counting();
    const keys = ["a", "b", "a", "c", "b", "a"];
    const results = await Promise.all(keys.map((key) => rebuilds.get(key, build(key))));
    expect(results).toEqual(keys.map((key) => `result ${key}`));
    expect(await rebuilds.get("c", build("c"))).toBe("result c");
    expect(built).toEqual(["a", "b", "c"]);
    expect(most()).toBe(1);
  });

  it("keep what was asked for last", async () => {
    const rebuilds = new Rebuilds<string>({ mostKept: 2, mostWaiting: 8 });
    const { built, build } = counting();
    for (const key of ["a", "b", "a", "c", "a", "b"]) await rebuilds.get(key, build(key));
    expect(built).toEqual(["a", "b", "c", "b"]);
  });

  it("are refused when too many wait, but not to who asks for one of those", async () => {
    const rebuilds = new Rebuilds<string>({ mostKept: 8, mostWaiting: 2 });
    const { built, build } = counting();
    const first = [rebuilds.get("a", build("a")), rebuilds.get("b", build("b"))];
    await expect(rebuilds.get("c", build("c"))).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(await Promise.all([...first, rebuilds.get("a", build("a"))])).toEqual(["result a", "result b", "result a"]);
    expect(await rebuilds.get("c", build("c"))).toBe("result c");
    expect(built).toEqual(["a", "b", "c"]);
  });

  it("are not kept when they fail, and the next one is made", async () => {
    const rebuilds = new Rebuilds<string>({ mostKept: 8, mostWaiting: 8 });
    const { built, build } = counting();
    const broken = rebuilds.get("broken", build("broken"));
    const after = rebuilds.get("a", build("a"));
    await expect(broken).rejects.toThrow("broken");
    expect(await after).toBe("result a");
    await expect(rebuilds.get("broken", build("broken"))).rejects.toThrow("broken");
    expect(built).toEqual(["broken", "a", "broken"]);
  });
});
