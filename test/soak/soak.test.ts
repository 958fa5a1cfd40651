import { expect, it } from "vitest";
import { soak } from "./soak.ts";

const patienceMs = 1_500_000;

it(
  "loses nothing and counts nothing twice while every process is killed among trades",
  async () => {
    const { differences, open, alarms, kills, trades } = await soak({ seed: 1, minutes: 0 });
    expect({ differences, open, alarms }).toEqual({ differences: [], open: [], alarms: [] });
    expect(new Set(kills).size).toBe(9);
    expect(trades).toBeGreaterThan(30);
  },
  patienceMs,
);
