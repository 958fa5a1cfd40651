import { compiler, hasCompiler } from "../build/build.ts";

/** Whether a suite that needs the compiler runs. With `CI` set it always does, and fails without the compiler. */
export function compilerRuns(suite: string): boolean {
  if (hasCompiler() || process.env.CI !== undefined) return true;
  console.warn(`SKIPPED: ${suite}: ${compiler} is not on PATH`);
  return false;
}
