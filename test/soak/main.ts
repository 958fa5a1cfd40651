import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

const help = `npm run soak -- [--minutes M] [--seed S] [--report FILE]
Starts a whole local house, trades while each process is killed once in each turn, for M (5) minutes and at least one turn, and
compares every account with the clients' own books. Exit code 0: nothing lost, nothing twice, every cycle final, no alarm;
1: otherwise; 2: wrong command line, or the house did not start.`;

/** @returns the exit code */
async function main(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { minutes: text, seed: text, report: text, help: { type: "boolean" } } });
  const [minutes, seed] = [values.minutes ?? "5", values.seed ?? "1"];
  if (values.help === true || !/^\d{1,4}$/.test(minutes) || !/^\d{1,9}$/.test(seed)) {
    console.error(help);
    return values.help === true ? 0 : 2;
  }
  const outcome = await soak({ minutes: Number(minutes), seed: Number(seed) }, (line) =>
    process.stderr.write(`${line}\n`),
  );
  const held = outcome.differences.length + outcome.open.length + outcome.alarms.length === 0;
  const report = `${JSON.stringify({ reportVersion: 1, held, ...outcome }, null, 2)}\n`;
  if (values.report !== undefined) writeFileSync(resolve(process.env.ISTHMUS_CWD ?? ".", values.report), report);
  process.stdout.write(report);
  return held ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error);
  return 2;
});
