import { expect, it } from "vitest";
import { subjectFault } from "./subjects.ts";

it.each([
  "novation: flush the packed-trade cache before a read",
  "chains/evm: read the block time",
  "docs: embed the figures of the benchmark",
])("takes %s", (subject) => {
  expect(subjectFault(subject)).toBeUndefined();
});

it.each([
  ["Record the throughput of novation", "is not of the form"],
  ["Docs: update the figures", "is not of the form"],
  ["docs: ", "is not of the form"],
  [`docs: ${"x".repeat(55)}`, "has 61 characters"],
  ["docs: updated the figures", "imperative: updated"],
  ["docs: updating the figures", "imperative: updating"],
  ["docs: update the figures.", "full stop"],
])("refuses %s", (subject, fault) => {
  expect(subjectFault(subject)).toContain(fault);
});
