import { compiler, compilerIsThere } from "../build/build.ts";

/** Whether what needs the compiler runs here. On CI it always does, and fails when the compiler is missing. */
export function compilerRuns(suite: string): boolean {
  if (compilerIsThere() || process.env.CI !== undefined) return true;
  console.warn(`LEFT OUT: ${suite}: ${compiler} is not on PATH`);
  return false;
}
