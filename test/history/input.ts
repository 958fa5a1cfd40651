import { readCandleFile } from "@isthmus/risk/files";
import { userPath } from "../conformance/subcommand.ts";
import type { HistoryArguments } from "./arguments.ts";
import { readFundingFile } from "./funding-file.ts";
import type { ReplayInput } from "./replay.ts";

/** Reads the files that the arguments name. @throws PRICE_FILE_INVALID */
export function readInput(given: Omit<HistoryArguments, "report">): ReplayInput {
  const { fromMs, toMs, accounts, seed, slowChain } = given;
  const candles = new Map([...given.prices].map(([symbol, file]) => [symbol, readCandleFile(userPath(file))]));
  const funding = new Map([...given.funding].map(([symbol, file]) => [symbol, readFundingFile(userPath(file))]));
  return { candles, funding, fromMs, toMs, accounts, seed, slowChain };
}
