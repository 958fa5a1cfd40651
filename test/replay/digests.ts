import { createHash } from "node:crypto";
import { type Command, decodeCommand, Engine, encodeCommand, type Genesis } from "@isthmus/clearing";
import { type Canonical, canonicalBytes, type Hex } from "@isthmus/protocol";

/** What every party must get from one journal. */
export interface Digests {
  /** One line per closed cycle: number, digest of the header, state root, journal digest. */
  readonly cycles: readonly string[];
  readonly journalIndex: string;
  readonly journal: Hex;
  readonly state: Hex;
  /** Over the state digest at every journal position, in order. */
  readonly states: string;
  /** Over the effects of every command, in order. */
  readonly effects: string;
}

/** A journal as one party hands it to another: genesis, then one command per line in canonical bytes. */
export function writeJournal(genesis: Genesis, journal: readonly Command[]): string {
  const lines = journal.map((command) => new TextDecoder().decode(encodeCommand(command)));
  return [new TextDecoder().decode(canonicalBytes(genesis as unknown as Canonical)), ...lines].join("\n");
}

/** Reads it back through the decoder that every command goes through. @throws INPUT_INVALID */
export function readJournal(text: string): { genesis: Genesis; journal: Command[] } {
  const [first = "", ...lines] = text.split("\n");
  const { parameters, ...rest } = JSON.parse(first) as Genesis & { parameters: Record<string, unknown> };
  // Amounts are decimal text in canonical JSON; the parameter schema lives inside the command that sets them.
  const set = { kind: "set-parameters", nonce: "1", signature: `0x${"00".repeat(65)}`, parameters };
  const decoded = decodeCommand(new TextEncoder().encode(JSON.stringify(set)));
  if (decoded.kind !== "set-parameters") throw new Error("no parameters");
  const known = { ...rest, parameters: decoded.parameters } as Genesis;
  return { genesis: known, journal: lines.map((line) => decodeCommand(new TextEncoder().encode(line))) };
}

/**
 * Replays a journal; every command must be accepted.
 * @param restoreAt after so many commands the engine is thrown away and taken up from its snapshot's bytes; null for never
 */
export function replay(genesis: Genesis, journal: readonly Command[], restoreAt: number | null): Digests {
  let engine = Engine.create(genesis);
  const cycles: string[] = [];
  const effects = createHash("sha256");
  const states = createHash("sha256");
  journal.forEach((command, index) => {
    if (index === restoreAt) engine = Engine.restore(engine.snapshot());
    const applied = engine.apply(command);
    if (!applied.ok) throw applied.error;
    effects.update(canonicalBytes(applied.effects as unknown as Canonical));
    states.update(`${engine.journalIndex} ${engine.digest()}\n`);
    if (command.kind !== "close-cycle") return;
    const header = engine.lastCycle()?.header;
    cycles.push(`${engine.cycle} ${engine.cycleDigest} ${header?.stateRoot} ${header?.journalDigest}`);
  });
  return {
    cycles,
    journalIndex: String(engine.journalIndex),
    journal: engine.journalDigest,
    state: engine.digest(),
    states: states.digest("hex"),
    effects: effects.digest("hex"),
  };
}
