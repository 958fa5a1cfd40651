import type { Context } from "../book/context.ts";
import type { FastPath } from "./fast-path.ts";

/** The context of a command with what speeds up novation. */
export interface NovationContext extends Context {
  readonly fastPath: FastPath;
}
