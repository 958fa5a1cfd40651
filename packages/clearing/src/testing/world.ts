import { IsthmusError } from "@isthmus/protocol";
import type { Command, CommandKind } from "../commands/registry.ts";
import type { TestMember } from "./member.ts";
import type { TestCcp } from "./test-ccp.ts";

/** A command per kind that the world accepts, unless its test states otherwise. */
export type GoodCommands = { readonly [K in CommandKind]?: Extract<Command, { kind: K }> };

/** A clearing house with members and good commands. */
export interface CommandWorld {
  readonly ccp: TestCcp;
  readonly alice: TestMember;
  readonly bob: TestMember;
  readonly good: GoodCommands;
}

/** Fields of a good command that are replaced, or how to find them in the world. */
export type Change<W extends CommandWorld = CommandWorld> =
  | Readonly<Record<string, unknown>>
  | ((world: W) => Readonly<Record<string, unknown>>);

/** The good command of a kind with a change. @throws NOT_FOUND if the world has none */
export function changedCommand<W extends CommandWorld>(world: W, kind: CommandKind, change: Change<W>): Command {
  const base = world.good[kind];
  if (base === undefined) throw new IsthmusError("NOT_FOUND", { kind });
  return { ...base, ...(typeof change === "function" ? change(world) : change) } as Command;
}

/** The outcome of a command: "accepted", or the code it is refused with; `changed` if a refusal left a trace. */
export function outcomeOf<W extends CommandWorld>(
  world: W,
  kind: CommandKind,
  change: Change<W> = {},
): { readonly code: string; readonly changed: boolean } {
  const { engine } = world.ccp;
  const snapshot = (): string =>
    [
      engine.digest(),
      engine.journalDigest,
      engine.cycleDigest,
      Buffer.from(engine.snapshot()).toString("base64"),
    ].join();
  const before = snapshot();
  const applied = engine.apply(changedCommand(world, kind, change));
  return { code: applied.ok ? "accepted" : applied.error.code, changed: snapshot() !== before };
}
