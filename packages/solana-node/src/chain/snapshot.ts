import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { IsthmusError, isIsthmusError } from "@isthmus/protocol";
import type { Block } from "../model/block.ts";
import type { ResolvedOptions } from "../model/options.ts";
import { Bank } from "./bank.ts";
import { type ChainIdentity, chainIdentity, loadPrograms, storeOf } from "./genesis.ts";
import { Ledger } from "./ledger.ts";
import { Machine } from "./machine.ts";

const formatName = "isthmus-solana-node/1";

interface SnapshotFile {
  readonly format: string;
  readonly seed: string;
  readonly clockOffsetS: number;
  readonly finalizedHeight: number;
  readonly owners: readonly string[];
  readonly machine: Uint8Array;
  readonly blocks: readonly Block[];
}

/**
 * Writes accounts, blocks and transactions to a file, atomically.
 *
 * @throws INPUT_INVALID if the file cannot be written
 */
export function saveSnapshot(file: string, bank: Bank, identity: ChainIdentity): void {
  const { ledger } = bank;
  const content: SnapshotFile = {
    format: formatName,
    seed: identity.seed,
    clockOffsetS: bank.clockOffsetS,
    finalizedHeight: ledger.finalizedHeight,
    owners: bank.store.owners(),
    machine: bank.machine.toBytes(),
    blocks: ledger.range(0, ledger.tip.height),
  };
  const temporary = `${file}.${randomUUID()}`;
  const bytes = gzipSync(JSON.stringify(content, tagValue), { level: 1 });
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } catch (cause) {
    throw new IsthmusError("INPUT_INVALID", { field: "file", file, reason: "it cannot be written" }, { cause });
  }
}

/**
 * Restores what `saveSnapshot` wrote. Limits come from the options, so a reader may choose other lags.
 *
 * @throws IsthmusError CONFIG_INVALID when the file cannot be used
 */
export function loadSnapshot(
  file: string,
  options: ResolvedOptions,
  nowMs: () => number,
): { readonly bank: Bank; readonly identity: ChainIdentity } {
  const refuse = (details: Record<string, string>, cause?: unknown) =>
    new IsthmusError("CONFIG_INVALID", { key: "loadFile", file, ...details }, { cause });
  try {
    const content = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8"), untagValue) as SnapshotFile;
    if (content.format !== formatName) throw refuse({ reason: `the format is ${String(content.format)}` });
    const machine = Machine.fromBytes(content.machine);
    loadPrograms(
      machine,
      options.programs.filter(({ address }) => machine.account(address) === null),
    );
    const ledger = new Ledger(content.blocks, content.finalizedHeight, options);
    ledger.advanceFinality();
    const store = storeOf(machine, content.owners);
    return {
      bank: new Bank({ machine, store, ledger, nowMs, clockOffsetS: content.clockOffsetS }),
      identity: chainIdentity(content.seed),
    };
  } catch (cause) {
    throw isIsthmusError(cause) ? cause : refuse({}, cause);
  }
}

// JSON has no bigints, bytes or maps: they are wrapped in an object with one key that nothing else here uses.
function tagValue(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === "bigint") return { $bigint: value.toString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Map) return { $map: [...value] };
  return value;
}

function untagValue(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$bigint" in value) return BigInt(String(value.$bigint));
  if ("$bytes" in value) return new Uint8Array(Buffer.from(String(value.$bytes), "base64"));
  if ("$map" in value && Array.isArray(value.$map)) return new Map(value.$map as [unknown, unknown][]);
  return value;
}
