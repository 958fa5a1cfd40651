import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { chainEventFields, commandDefinitions, definitionOf, isCommandKind, kindsFrom } from "./registry.ts";

it("registers every command file under its own kind", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const others = ["codec.ts", "define-command.ts", "index.ts", "recorded.ts", "registry.ts", "verify.ts"];
  const kinds = files.filter((file) => !others.includes(file)).map((file) => file.slice(0, -".ts".length));
  expect(commandDefinitions.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
});

it("has a test beside every command file", () => {
  const files = readdirSync(new URL(".", import.meta.url));
  expect(commandDefinitions.map(({ kind }) => `${kind}.test.ts`).filter((file) => !files.includes(file))).toEqual([]);
});

it("lists kinds by source: every kind has one", () => {
  const sources = ["member", "venue", "oracle", "admin", "chain", "coordinator"] as const;
  expect(sources.flatMap((source) => [...kindsFrom(source)]).sort()).toEqual(
    commandDefinitions.map(({ kind }) => kind).sort(),
  );
  expect(kindsFrom("oracle", "coordinator")).toEqual(new Set(["void-entry", "prices", "close-cycle"]));
  const observed = [
    "chain-time",
    "claim",
    "credit-stopped",
    "deposit",
    "exit-paid",
    "reverse-deposit",
    "rebalance-paid",
    "root-effective",
    "take-back",
    "take-back-request",
    "vault-frozen",
    "venue-trade",
    "withdrawal-request",
  ];
  expect(kindsFrom("chain")).toEqual(new Set(observed));
});

it("refuses a kind that it does not know", () => {
  expect(isCommandKind("make-me-rich")).toBe(false);
  expect(() => definitionOf("make-me-rich")).toThrow(expect.objectContaining({ code: "COMMAND_UNKNOWN" }));
});

it("compares every field of a chain command with its event, except those that locate it", () => {
  expect(chainEventFields("root-effective")).toEqual(["cycle", "height"]);
  expect(chainEventFields("deposit")).toEqual(["index", "accumulator", "account", "asset", "amountQuanta", "height"]);
});
