import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fuzzServices } from "./run.ts";

const help = `npm run fuzz -- [--requests N] [--seed S] [--report FILE]
Starts coordinator, one operator and relayer on real PostgreSQL and two chains, and sends them N (50,000) seeded requests
that their /openapi.json describes: valid, nearly valid and hostile ones. Exit code 0: every answer was as described, nothing
was journaled that was not acknowledged, and no process ended; 1: otherwise; 2: wrong command line.`;

/** @returns the exit code */
async function main(): Promise<number> {
  const options = {
    requests: { type: "string" },
    seed: { type: "string" },
    report: { type: "string" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const [requests, seed] = [values.requests ?? "50000", values.seed ?? "1"];
  if (!/^[1-9]\d{0,7}$/.test(requests) || !/^\d{1,9}$/.test(seed)) {
    console.error(help);
    return 2;
  }
  const run = await fuzzServices({ requests: Number(requests), seed: Number(seed) }, (sent) =>
    process.stderr.write(sent % 5_000 === 0 ? `${sent} requests\n` : ""),
  );
  const held = run.faults.length + run.unexplained.length + run.deaths.length === 0 && run.agrees;
  const { acknowledged, ...rest } = run;
  const report = { reportVersion: 1, seed: Number(seed), held, acknowledged: acknowledged.size, ...rest };
  if (values.report !== undefined)
    writeFileSync(resolve(process.env.ISTHMUS_CWD ?? ".", values.report), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify({ ...report, faults: run.faults.slice(0, 10) }, null, 2));
  return held ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error);
  return 2;
});
