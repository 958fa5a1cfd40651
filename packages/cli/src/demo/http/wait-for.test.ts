import { IsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { waitFor } from "./wait-for.ts";

/** Gives one outcome after the other: a value, undefined, or an error to throw. */
function sequence(...outcomes: unknown[]): () => Promise<string | undefined> {
  return async () => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome as string | undefined;
  };
}

it("polls through missing answers and transient errors", async () => {
  const poll = sequence(undefined, new IsthmusError("NOT_READY"), new IsthmusError("REQUEST_TIMEOUT"), "here");
  expect(await waitFor("an answer", poll)).toBe("here");
});

it("passes every other error on", async () => {
  const refused = sequence(new IsthmusError("SIGNATURE_INVALID"), "never asked for");
  await expect(waitFor("an answer", refused)).rejects.toMatchObject({ code: "SIGNATURE_INVALID" });
  await expect(waitFor("an answer", sequence(new TypeError("broken")))).rejects.toThrow("broken");
});

it("reports what it waited for, and the last transient error", async () => {
  const cause = new IsthmusError("STORE_UNAVAILABLE");
  const error = await waitFor("an answer", sequence(cause, cause), -1).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "REQUEST_TIMEOUT", details: { what: "an answer" }, cause });
});
