import { IsthmusError } from "@isthmus/protocol";
import { z } from "zod";
import type { CommandContext, CommandSource } from "./define-command.ts";
import * as commands from "./index.ts";

type Definition = (typeof commands)[keyof typeof commands];

/** Every command, by name. All lists of kinds derive from it. */
export const commandDefinitions: readonly Definition[] = Object.values(commands);

const schemas = commandDefinitions.map((definition) => definition.schema);

/** Decodes any command from its parsed canonical JSON; unknown keys and kinds are refused. */
export const commandSchema = z.discriminatedUnion("kind", schemas as unknown as [Definition["schema"]]);

/** A journaled command. Money, sizes, prices, indices and times are bigints. */
export type Command = z.output<Definition["schema"]>;
export type CommandKind = Command["kind"];
/** The command of one kind. */
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

const byKind: ReadonlyMap<string, Definition> = new Map(
  commandDefinitions.map((definition) => [definition.kind, definition]),
);

/** The definition of a kind. @throws COMMAND_UNKNOWN */
export function definitionOf(kind: string): Definition {
  const definition = byKind.get(kind);
  if (definition === undefined) throw new IsthmusError("COMMAND_UNKNOWN", { kind: String(kind).slice(0, 64) });
  return definition;
}

/** Whether there are commands of a kind. */
export function isCommandKind(kind: string): kind is CommandKind {
  return byKind.has(kind);
}

/** The kinds that come from any of some sources. */
export function kindsFrom(...sources: readonly CommandSource[]): ReadonlySet<CommandKind> {
  return new Set(commandDefinitions.filter(({ source }) => sources.includes(source)).map(({ kind }) => kind));
}

/** Fields that name where a command comes from: the others of a `chain` command are those of its event on the chain. */
const originFields: ReadonlySet<string> = new Set(["kind", "chain", "txId", "venue"]);

/** The fields of a `chain` command that its event on the chain must equal. */
export function chainEventFields(kind: CommandKind): string[] {
  return Object.keys(definitionOf(kind).schema.shape).filter((field) => !originFields.has(field));
}

/** Runs the handler of a command's kind. */
export function handle(context: CommandContext, command: Command): void {
  // A definition ties its handler to its kind; the compiler cannot follow that through the look-up.
  const { handle: run } = definitionOf(command.kind) as { handle(context: CommandContext, command: Command): void };
  run(context, command);
}
