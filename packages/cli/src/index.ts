export { reportDigest } from "./report/digest.ts";
export { type Report, reportSchema, reportVersion } from "./report/schema.ts";
