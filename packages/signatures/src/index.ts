export { nativeChecks } from "./native-checks.ts";
export { SignaturePool } from "./signature-pool.ts";
