import { reportDigest } from "../report/digest.ts";
import { type Report, reportSchema, reportVersion } from "../report/schema.ts";

const zeroBytes32 = `0x${"00".repeat(32)}`;

/** A complete report of a run whose network has ended: one chain, at an unreachable address, and a valid digest. */
export function testReport(change: Partial<Report> = {}): Report {
  const report: Report = {
    schema: reportVersion,
    startedAt: "2026-01-01T00:00:00.000Z",
    seed: 1,
    priceSource: "seeded",
    house: 7,
    stateDirectory: "/nowhere",
    savedState: null,
    deployment: {},
    chains: [
      {
        chain: 1,
        name: "hub",
        family: "evm",
        caip2: "eip155:31337",
        rpcUrl: "http://127.0.0.1:1",
        vault: zeroBytes32,
        depositIndex: "0",
        depositAccumulator: zeroBytes32,
        effectiveCycle: "0",
        effectiveRoot: zeroBytes32,
        assets: [],
      },
    ],
    cycles: [],
    trades: [],
    refusals: [],
    conservation: [],
    assertions: [],
    deaths: [],
    durations: {
      networksSeconds: 1,
      deploySeconds: 1,
      servicesSeconds: 1,
      firstCycleSeconds: null,
      cycleSeconds: [],
      totalSeconds: 3,
    },
    digest: zeroBytes32,
    ...change,
  };
  return reportSchema.parse({ ...report, digest: reportDigest(report) });
}
