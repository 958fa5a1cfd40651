import { IsthmusError } from "@isthmus/protocol";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assertThat, type DemoContext, expectRefusal } from "./context.ts";

/** Only what recording needs. */
function emptyStage(): DemoContext {
  return { refusals: [], assertions: [] } as unknown as DemoContext;
}

const refuse = async (): Promise<never> => {
  throw new IsthmusError("QUORUM_MISSING", { got: 2, needed: 3 });
};

/** Plays one refusal and answers what was recorded of it. */
async function played(action: () => Promise<unknown>, states = ["same", "same"]) {
  const context = emptyStage();
  await expectRefusal(context, {
    name: "a thing",
    expectedCode: "QUORUM_MISSING",
    component: "a component",
    state: async () => states.shift() ?? "",
    action,
  });
  return { refusal: context.refusals[0], held: context.assertions[0]?.held };
}

let told: string[];

beforeEach(() => {
  told = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => told.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a refusal that must be seen", () => {
  it("holds with the expected code and the same state", async () => {
    const { refusal, held } = await played(refuse);
    expect(refusal).toMatchObject({ code: "QUORUM_MISSING", component: "a component", unchanged: true });
    expect(held).toBe(true);
    expect(told.map((line) => JSON.parse(line).tell)).toEqual(["refusal", "assertion"]);
  });

  it("does not hold when the action is accepted", async () => {
    const { refusal, held } = await played(async () => "done");
    expect(refusal).toMatchObject({ code: "NONE", detail: "it was accepted" });
    expect(held).toBe(false);
  });

  it("does not hold with another code", async () => {
    const { refusal, held } = await played(async () => {
      throw new IsthmusError("VAA_MALFORMED", {});
    });
    expect(refusal?.code).toBe("VAA_MALFORMED");
    expect(held).toBe(false);
  });

  it("does not hold when something changed", async () => {
    const { refusal, held } = await played(refuse, ["before", "after"]);
    expect(refusal?.unchanged).toBe(false);
    expect(held).toBe(false);
  });

  it("is no refusal when something broke that nobody foresaw", async () => {
    await expect(
      played(async () => {
        throw new TypeError("not a refusal");
      }),
    ).rejects.toThrow("not a refusal");
  });
});

describe("an assertion", () => {
  it("that failed once stays failed, with the first failure", () => {
    const context = emptyStage();
    assertThat(context, "sums agree", true, "1 = 1");
    assertThat(context, "sums agree", false, "1 = 2");
    assertThat(context, "sums agree", false, "1 = 3");
    assertThat(context, "sums agree", true, "1 = 1");
    expect(context.assertions).toEqual([{ name: "sums agree", held: false, detail: "1 = 2" }]);
  });
});
