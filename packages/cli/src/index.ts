export { reportDigest } from "./report/digest.ts";
export type { Report } from "./report/schema.ts";
export { type Finding, Findings } from "./verify-report/findings.ts";
export { type Nodes, openNodes } from "./verify-report/nodes.ts";
export { verifyReport } from "./verify-report/verify.ts";
