import { z } from "zod";
import type { Authority } from "../authority/authority.ts";
import type { NovationContext } from "../novation/context.ts";

/** Who submits commands of a kind. `chain` commands are observed by the coordinator on final blocks. */
export type CommandSource = "member" | "venue" | "oracle" | "admin" | "chain" | "coordinator";

/** The context of a command handler. */
export type CommandContext = NovationContext;

/** The schema of a command: its fields and its kind; other keys are refused. */
export type CommandSchema<K extends string, F extends z.core.$ZodShape> = z.ZodObject<
  { kind: z.ZodLiteral<K> } & F,
  z.core.$strict
>;

/** Everything about one kind of command. */
export interface CommandDefinition<K extends string, F extends z.core.$ZodShape> {
  readonly kind: K;
  readonly source: CommandSource;
  /** One sentence for the reference. */
  readonly summary: string;
  /** Decodes the canonical JSON form. */
  readonly schema: CommandSchema<K, F>;
  /** Who must have signed it; verified before `handle`. */
  readonly authority: Authority<z.output<CommandSchema<K, F>>>;
  /** Refuses with an IsthmusError before its first change, or applies the command. */
  handle(context: CommandContext, command: z.output<CommandSchema<K, F>>): void;
  /** A valid command in its JSON form. */
  readonly example: z.input<CommandSchema<K, F>>;
}

/** Defines a command; `schema` lists its fields besides `kind`. Export it from `commands/index.ts` to register it. */
export function defineCommand<const K extends string, F extends z.core.$ZodShape>(
  definition: Omit<CommandDefinition<K, F>, "schema" | "authority" | "handle" | "example"> & {
    readonly schema: F;
    readonly authority: Authority<NoInfer<z.output<CommandSchema<K, F>>>>;
    readonly handle: (context: CommandContext, command: NoInfer<z.output<CommandSchema<K, F>>>) => void;
    readonly example: NoInfer<z.input<CommandSchema<K, F>>>;
  },
): CommandDefinition<K, F> {
  const { kind, schema } = definition;
  return { ...definition, schema: z.strictObject({ kind: z.literal(kind), ...schema }) as CommandSchema<K, F> };
}
