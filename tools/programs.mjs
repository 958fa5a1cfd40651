/** Every program of the root scripts that is run from its TypeScript file, by name. */
export const rootPrograms = {
  test: "tools/test/main.ts",
  turbo: "tools/test/turbo-main.ts",
  check: "tools/check.ts",
  surface: "tools/surface/main.ts",
  measure: "tools/measure/main.ts",
  conformance: "test/conformance/main.ts",
  history: "test/history/main.ts",
  bench: "test/bench/main.ts",
  fuzz: "test/fuzz/main.ts",
  soak: "test/soak/main.ts",
  invariants: "test/invariants/main.ts",
  sanitize: "contracts/solana/test/host/main.ts",
  mutate: "tools/mutation/main.ts",
};
