import { readdirSync } from "node:fs";
import { join } from "node:path";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import { explainPortfolio, publishedTolerance, readPublishedPortfolio, relativeError } from "@isthmus/risk/testing";
import { readJsonFile } from "./json-file.ts";
import { onlyArgument, type Subcommand, userPath } from "./subcommand.ts";

/** The verdict on one portfolio file. */
interface PortfolioVerdict {
  readonly passed: boolean;
  /** What is printed: the figures, or the code of the error. */
  readonly line: string;
}

/** Checks a folder of published portfolio files: expected, got and relative error of both margins per file. */
export const pmrm2: Subcommand = {
  name: "pmrm2",
  usage: "pmrm2 DIR",
  summary: "portfolio margin of every *.json file of a folder against its Result",
  run: (args) => {
    const folder = userPath(onlyArgument(args, "folder"));
    const names = portfolioFiles(folder);
    let failed = 0;
    for (const name of names) {
      const { passed, line } = judgePortfolioFile(join(folder, name));
      if (!passed) failed++;
      console.log(`${passed ? "ok  " : "FAIL"} ${name} ${line}`);
    }
    console.log(`${names.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
};

/** Computes one file; a file that cannot be used is a failure with a code, never an exception. */
function judgePortfolioFile(path: string): PortfolioVerdict {
  try {
    const file = readPublishedPortfolio(readJsonFile(path));
    const got = explainPortfolio(file.portfolio, file.parameters);
    const initial = compare("IM", got.initial, file.expectedInitial);
    const maintenance = compare("MM", got.maintenance, file.expectedMaintenance);
    return { passed: initial.passed && maintenance.passed, line: `${initial.line} ${maintenance.line}` };
  } catch (error) {
    if (!isIsthmusError(error)) throw error;
    return { passed: false, line: `${error.code}: ${error.message}` };
  }
}

function compare(label: string, got: number, expected: number): PortfolioVerdict {
  const error = relativeError(got, expected);
  return {
    passed: error <= publishedTolerance,
    line: `${label} expected=${expected} got=${got} error=${error.toExponential(2)}`,
  };
}

/** @throws NOT_FOUND when the folder cannot be read or holds no *.json file */
function portfolioFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch (cause) {
    throw new IsthmusError("NOT_FOUND", { folder }, { cause });
  }
  if (names.length === 0) throw new IsthmusError("NOT_FOUND", { folder, expected: "*.json" });
  return names.sort();
}
