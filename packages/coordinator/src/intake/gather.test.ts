import { type Command, plainChecks } from "@isthmus/clearing";
import { expect, it } from "vitest";
import { Gatherer } from "./gather.ts";

const named = (name: string): Command => ({ kind: "signed-trade", id: name }) as unknown as Command;
const nameOf = (command: Command): string => (command as unknown as { id: string }).id;

function gatherer(refused: string, prepare?: () => Promise<typeof plainChecks>) {
  const offered: string[] = [];
  const groups: number[] = [];
  const made = new Gatherer<string>({
    prepare: async (commands) => {
      groups.push(commands.length);
      return prepare === undefined ? plainChecks : await prepare();
    },
    offer: (command) => {
      offered.push(nameOf(command));
      if (nameOf(command) === refused) throw new Error("refused");
      return Promise.resolve(nameOf(command));
    },
  });
  return { made, offered, groups };
}

it("looks at commands of one turn together and offers them in order; a refused one stops no other", async () => {
  const { made, offered, groups } = gatherer("3");
  const names = Array.from({ length: 2_000 }, (_, index) => String(index));
  const results = await Promise.allSettled(names.map((name) => made.add(named(name), 5_000)));
  expect(offered).toEqual(names);
  expect(groups).toEqual([1_024, 976]);
  results.forEach((result, index) => {
    expect(result).toEqual(
      index === 3
        ? { status: "rejected", reason: new Error("refused") }
        : { status: "fulfilled", value: String(index) },
    );
  });
  expect(made.busy).toBe(false);
  expect(await made.add(named("later"), 1)).toBe("later");
});

it("refuses more than may wait, and everything of a group whose signatures could not be looked at", async () => {
  const { made, offered } = gatherer("", () => Promise.reject(new Error("no answers")));
  const first = made.add(named("a"), 1);
  await expect(made.add(named("b"), 1)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await expect(first).rejects.toThrow("no answers");
  expect(offered).toEqual([]);
});
