import { execFile } from "node:child_process";
import { type ProgramName, programArguments, programs } from "@isthmus/launch";
import { describe, expect, it } from "vitest";
import { nodeMajors, nodeProgram } from "../replay/node-versions.ts";

/** Output and exit code of each program without a configuration. */
const refusals: Readonly<Record<ProgramName, readonly [RegExp, number]>> = {
  coordinator: [/"code":"CONFIG_INVALID"/, 1],
  operator: [/"code":"CONFIG_INVALID"/, 1],
  watchtower: [/"code":"CONFIG_INVALID"/, 1],
  relayer: [/"code":"CONFIG_INVALID"/, 1],
  "relayer-reopen": [/CONFIG_INVALID/, 1],
  "solana-node": [/"code":"CONFIG_INVALID"/, 1],
  postgres: [/The configuration is not valid/, 1],
  demo: [/The configuration is not valid.*packages\/cli\/src\/demo\/config\.ts:\d+/s, 1],
  start: [/^INPUT_INVALID: .*--nope/, 2],
  member: [/^INPUT_INVALID: .*a command is missing/, 2],
  "verify-report": [/^INPUT_INVALID: .*usage/, 2],
};

function run(node: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(node, [...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

const available = nodeMajors.flatMap((major) => {
  const node = nodeProgram(major);
  return node === null ? [] : [{ major, node }];
});

describe.each(available)("on Node $major", ({ major, node }) => {
  it("is that version", async () => {
    expect((await run(node, ["--version"])).output).toMatch(new RegExp(`^v${major}\\.`));
  });

  it.each(Object.keys(programs) as ProgramName[])(
    "%s runs from the bundle and reports its missing configuration",
    async (name) => {
      const args = programArguments(name);
      // Before them, what the program needs of Node.
      expect(args.slice(-2)).toEqual([
        "--enable-source-maps",
        expect.stringMatching(`/isthmus-launch/[0-9a-f]{32}/${name}.mjs$`),
      ]);
      const [words, code] = refusals[name];
      const ended = await run(node, [...args, ...(name === "start" ? ["--nope"] : [])]);
      expect(ended.output).toMatch(words);
      expect(ended.code).toBe(code);
    },
  );
});
