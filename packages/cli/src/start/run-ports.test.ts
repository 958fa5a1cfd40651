import { operatorCount, watchtowerCount } from "@isthmus/local";
import { expect, it } from "vitest";
import { isPortFree } from "../supervisor/ports.ts";
import { choosePorts } from "./run-ports.ts";

it("gives every process a free port of its own, and the Solana node the one after its own too", async () => {
  const { operators, watchtowers, ...single } = await choosePorts(0);
  const ports = [...Object.values(single), ...operators, ...watchtowers, single.solana + 1];
  expect([operators.length, watchtowers.length]).toEqual([operatorCount, watchtowerCount]);
  expect(new Set(ports).size).toBe(8 + operatorCount + watchtowerCount);
  expect(await Promise.all(ports.map(isPortFree))).not.toContain(false);
});

it("gives the coordinator the port that the caller named, and no other process that port", async () => {
  const { coordinator: wanted } = await choosePorts(0);
  const { coordinator, operators, watchtowers, ...others } = await choosePorts(wanted);
  expect(coordinator).toBe(wanted);
  expect([...Object.values(others), ...operators, ...watchtowers, others.solana + 1]).not.toContain(wanted);
});
