// Plain JavaScript with its types beside it: the root scripts use it where TypeScript cannot run yet.
export { programArguments } from "./program-arguments.mjs";
export { programs } from "./programs.mjs";
