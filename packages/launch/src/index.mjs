// Plain JavaScript with types in index.d.mts: the root scripts use it where TypeScript cannot run yet.
export { programArguments } from "./program-arguments.mjs";
export { programs } from "./programs.mjs";
