export type { SolanaNodeOptions } from "./model/options.ts";
export { type SolanaNode, startSolanaNode } from "./node.ts";
export { controlPath, controlTokenHeader, type DropReport, type SolanaControl } from "./server/control.ts";
