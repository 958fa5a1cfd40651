export { type ConservativeCompression, compressConservative, openObligations } from "./conservative.ts";
export { type NettingEfficiency, nettingEfficiency } from "./efficiency.ts";
export { checkObligations, compareObligations, grossOf, netPositions, type Obligation } from "./obligation.ts";
export { compressFreely } from "./transfers.ts";
