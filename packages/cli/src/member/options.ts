import { resolve } from "node:path";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { Command, InvalidArgumentError } from "commander";
import type { Amount } from "./step.ts";

/** What a member wants at a vault. */
export type MemberRequest =
  | { readonly kind: "show" }
  | {
      readonly kind: "save-proof";
      readonly coordinatorUrl: string;
      readonly account: Hex;
      readonly asset: number;
      /** Null: of the root whose totals are in effect for the asset. */
      readonly cycle: bigint | null;
      readonly file: string;
    }
  | { readonly kind: "deposit" | "request-withdrawal"; readonly amount: Amount }
  | { readonly kind: "claim" | "exit"; readonly file: string }
  | { readonly kind: "request-take-back"; readonly txId: string }
  | { readonly kind: "pay-take-back" | "return-deposit"; readonly txId: string; readonly payer: string | null }
  | { readonly kind: "freeze"; readonly request: bigint | null };

/** Options of `npm run member`. */
export interface MemberOptions {
  readonly deploymentFile: string;
  /** Name or number. */
  readonly chain: string;
  readonly keyFile: string | null;
  /** The sender where no key is given: nothing is sent then. */
  readonly wallet: string | null;
  /** Another node than the deployment's. */
  readonly rpcUrl: string | null;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly request: MemberRequest;
}

/**
 * Reads the command line.
 * @throws INPUT_INVALID with commander's explanation; `--help` prints and ends the process
 */
export function readOptions(argv: readonly string[]): MemberOptions {
  let request: MemberRequest | null = null;
  const program = commands((chosen) => {
    request = chosen;
  });
  try {
    program.parse([...argv], { from: "user" });
  } catch (cause) {
    const { code, exitCode, message = "" } = cause as { code?: string; exitCode?: number; message?: string };
    if (exitCode === 0) process.exit(0);
    const reason = code === "commander.help" ? "a command is missing" : message.replace(/^error: /, "");
    throw invalid("command line", reason.replace(/\s+/g, " "), cause);
  }
  if (request === null) throw invalid("command line", "a command is missing");
  const given = program.opts();
  const { kind } = request as MemberRequest;
  const reads = kind === "show" || kind === "save-proof";
  const [keyFile, wallet] = [given.keyFile ?? null, given.wallet ?? null];
  if (!reads && keyFile === null && wallet === null)
    throw invalid("--key-file", "required, or --wallet with --dry-run");
  if (!reads && keyFile === null && !given.dryRun)
    throw invalid("--key-file", "required to send; --dry-run sends nothing");
  if (keyFile !== null && wallet !== null) throw invalid("--wallet", "the key file names the wallet");
  const rpcUrl = given.rpc ?? null;
  const {
    deployment: deploymentFile,
    chain,
    json,
    dryRun,
  } = given as Pick<MemberOptions, "chain" | "json" | "dryRun"> & {
    deployment: string;
  };
  return { deploymentFile, chain, keyFile, wallet, rpcUrl, json, dryRun, request };
}

function commands(choose: (request: MemberRequest) => void): Command {
  const program = new Command("npm run member --")
    .description(
      "What a member's own wallet does at a vault: money in and out, and a way out when the house does not answer.",
    )
    .requiredOption("--chain <name>", "chain of the vault, by name or number")
    .option("--deployment <file>", "the house's deployment file", callerPath, callerPath(".isthmus/deployment.json"))
    .option("--key-file <file>", "the wallet's key, readable by its owner alone", callerPath)
    .option("--wallet <address>", "with --dry-run: the sender, without a key")
    .option("--rpc <url>", "your own node, in place of the deployment's", url)
    .option("--dry-run", "show what would be sent, tried on the chain's newest state", false)
    .option("--json", "print JSON lines", false);
  addMoney(program, choose);
  addTakeBack(program, choose);
  addExit(program, choose);
  for (const command of [program, ...program.commands])
    command
      .allowExcessArguments(false)
      .configureOutput({ writeErr: () => undefined })
      .exitOverride();
  return program;
}

function addMoney(program: Command, choose: (request: MemberRequest) => void): void {
  program
    .command("show")
    .description("the vault's roots, entries and assets")
    .action(() => choose({ kind: "show" }));
  for (const [kind, text] of [
    ["deposit", "pay into an account; of a token with a transfer fee what arrives is credited"],
    ["request-withdrawal", "a withdrawal that the house cannot leave out, from a linked address (P11)"],
  ] as const)
    program
      .command(kind)
      .description(text)
      .requiredOption("--account <id>", "account id", bytes32)
      .requiredOption("--asset <number>", "asset", assetNumber)
      .requiredOption("--quanta <amount>", "amount in quanta", positive)
      .action(({ account, asset, quanta }) => choose({ kind, amount: { account, asset, amountQuanta: quanta } }));
  program
    .command("claim")
    .description("pay an entitlement to its recipient")
    .requiredOption("--proof <file>", "a saved leaf with its proof", callerPath)
    .action(({ proof }) => choose({ kind: "claim", file: proof }));
  program
    .command("save-proof")
    .description("save a leaf with its proof while the house serves it: needed to leave a frozen vault")
    .requiredOption("--coordinator <url>", "the house's API", url)
    .requiredOption("--account <id>", "account id", bytes32)
    .requiredOption("--asset <number>", "asset", assetNumber)
    .option("--cycle <number>", "cycle; default: of the totals in effect", positive)
    .requiredOption("--out <file>", "where to save it", callerPath)
    .action(({ coordinator: coordinatorUrl, account, asset, cycle = null, out: file }) =>
      choose({ kind: "save-proof", coordinatorUrl, account, asset, cycle, file }),
    );
}

function addTakeBack(program: Command, choose: (request: MemberRequest) => void): void {
  program
    .command("request-take-back")
    .description("ask for a deposit back that no root has reached (P10), from the wallet that paid it")
    .requiredOption("--transaction <id>", "the deposit's transaction")
    .action(({ transaction: txId }) => choose({ kind: "request-take-back", txId }));
  for (const [kind, text] of [
    ["pay-take-back", "pay a requested deposit back, in the first quarter of a delay's period"],
    ["return-deposit", "return a deposit that no root consumed from a frozen vault"],
  ] as const)
    program
      .command(kind)
      .description(text)
      .requiredOption("--transaction <id>", "the deposit's transaction")
      .option("--payer <address>", "who paid it; default: this wallet")
      .action(({ transaction: txId, payer = null }) => choose({ kind, txId, payer }));
}

function addExit(program: Command, choose: (request: MemberRequest) => void): void {
  program
    .command("freeze")
    .description("end a silent house at its vault, or one that ignores a withdrawal request (P11, P18); for good")
    .option("--request <entry>", "the request's entry; left out, the house is silent", positive)
    .action(({ request = null }) => choose({ kind: "freeze", request }));
  program
    .command("exit")
    .description("leave a frozen vault with a leaf of its newest root")
    .requiredOption("--proof <file>", "a saved leaf with its proof", callerPath)
    .action(({ proof }) => choose({ kind: "exit", file: proof }));
}

function bytes32(text: string): Hex {
  if (!/^0x[0-9a-fA-F]{64}$/.test(text)) throw new InvalidArgumentError("must be 32 bytes as hex");
  return text.toLowerCase() as Hex;
}

function assetNumber(text: string): number {
  const asset = Number(text);
  if (!/^\d{1,5}$/.test(text) || asset < 1 || asset > 65_535) throw new InvalidArgumentError("must be 1 to 65535");
  return asset;
}

function positive(text: string): bigint {
  if (!/^[1-9]\d{0,38}$/.test(text)) throw new InvalidArgumentError("must be a whole number above 0");
  return BigInt(text);
}

function url(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError("must be an http address");
  return text;
}

/** Paths on the command line are relative to the caller's folder. */
function callerPath(path: string): string {
  if (path.trim() === "") throw new InvalidArgumentError("must be a path");
  return resolve(process.env.ISTHMUS_CWD ?? process.cwd(), path);
}

function invalid(field: string, reason: string, cause?: unknown): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { field, reason, help: "npm run member -- --help" }, { cause });
}
