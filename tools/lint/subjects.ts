import { spawnSync } from "node:child_process";
import { root } from "../setup.mjs";
import type { Offence } from "./offence.ts";

/** The last commit before subjects had a form. */
const ruledSince = "0e1ecdf";
const maxSubjectLength = 60;
/** Words that look like a past tense or a participle and are none. */
const imperatives =
  /^(embed|feed|need|speed|shed|seed|exceed|proceed|bed|wed|bring|ring|string|ping|sing|swing|spring|bind)$/;

/** What is wrong with a commit subject; undefined for `area: imperative` of at most 60 characters. */
export function subjectFault(subject: string): string | undefined {
  const [, verb] = /^[a-z0-9][a-z0-9/, -]*: ([^\s]+)/.exec(subject) ?? [];
  if (verb === undefined) return "is not of the form `area: imperative`";
  if (subject.length > maxSubjectLength) return `has ${subject.length} characters, more than ${maxSubjectLength}`;
  if (/[a-z](ed|ing)$/.test(verb) && !imperatives.test(verb)) return `does not start with an imperative: ${verb}`;
  if (subject.endsWith(".")) return "ends with a full stop";
  return undefined;
}

/** Subjects of the commits since the rule that do not follow it. */
export function subjectBreaks(): readonly Offence[] {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (git("rev-parse", "--git-dir").status !== 0) return []; // a copy without history
  // A shallow clone has the newest commits only: all of them are newer than the rule, or the rule's commit is there.
  const known = git("cat-file", "-e", `${ruledSince}^{commit}`).status === 0;
  const range = known ? [`${ruledSince}..HEAD`] : ["HEAD"];
  const { stdout } = git("log", "--no-merges", "--format=%h%x09%s", ...range);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [hash = "", subject = ""] = line.split("\t");
      const fault = subjectFault(subject);
      return fault === undefined ? [] : [{ file: `commit ${hash}`, line: 0, key: hash, text: `“${subject}” ${fault}` }];
    });
}
