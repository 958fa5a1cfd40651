import type { ChainEvent, VaultState } from "@isthmus/adapter";
import type { EntitlementLeaf, Hex } from "@isthmus/protocol";
import type { Sent, Step } from "./step.ts";

/** A step's place among those of a command. */
interface Place {
  readonly number: number;
  readonly of: number;
  readonly step: Step;
}

/** A leaf that was saved. */
interface Saved {
  readonly file: string;
  readonly cycle: bigint;
  readonly root: Hex;
  readonly leaf: EntitlementLeaf;
}

/** Prints what a command did: lines for people, or a JSON line each. */
export class Report {
  readonly #json: boolean;

  constructor({ json }: { readonly json: boolean }) {
    this.#json = json;
  }

  state(vault: VaultState): void {
    const { assets, ...rest } = vault;
    const lines = Object.entries(rest).map(([name, value]) => `${name}: ${value}`);
    const rows = assets.map(({ asset, ...figures }) => `asset ${asset}: ${pairs(figures)}`);
    this.#print({ vault }, [...lines, ...rows]);
  }

  saved(saved: Saved): void {
    const { entitledQuanta, exitQuanta } = saved.leaf;
    const text = `saved the leaf of cycle ${saved.cycle} in ${saved.file}: entitled ${entitledQuanta}, exit ${exitQuanta} quanta`;
    this.#print({ saved }, [text]);
  }

  /** @param uses what it would use; null: it was not run, or refused */
  tried({ number, of, step }: Place, uses: Readonly<Record<string, string>> | null): void {
    const { purpose, content } = step;
    const value = { step: number, of, dryRun: true, purpose, ...(uses === null ? {} : { uses }), ...content };
    const used = uses === null ? [] : [`   would use ${pairs(uses)}`];
    this.#print(value, [`${number}. ${purpose} (not sent)`, ...used, `   ${jsonText(content)}`]);
  }

  sent({ number, of, step }: Place, sent: Sent, events: readonly ChainEvent[]): void {
    const found = events.map(({ chain, height, blockHash, txId, logIndex, timestampSeconds, ...event }) => event);
    const value = { step: number, of, purpose: step.purpose, ...sent, events: found };
    const lines = found.map(({ kind, ...fields }) => `   ${kind}: ${pairs(fields)}`);
    this.#print(value, [`${number}. ${step.purpose}: ${sent.txId} at height ${sent.height}`, ...lines]);
  }

  #print(value: unknown, lines: readonly string[]): void {
    process.stdout.write(this.#json ? `${jsonText(value)}\n` : `${lines.join("\n")}\n`);
  }
}

const pairs = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

/** JSON with bigints as decimal strings. */
function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
}
