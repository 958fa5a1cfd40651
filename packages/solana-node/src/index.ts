export { type SolanaNode, startSolanaNode } from "./node.ts";
export type { SolanaNodeOptions } from "./options.ts";
export { controlPath, controlTokenHeader, type DropReport, type SolanaControl } from "./server/control.ts";
