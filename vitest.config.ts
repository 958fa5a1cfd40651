import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "chains/*/src/**/*.test.ts",
      "contracts/*/**/*.test.ts",
      "relayer/src/**/*.test.ts",
      "test/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    setupFiles: ["test/property-seed.ts"],
    exclude: ["**/node_modules/**", "**/out/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: the tasks that turbo runs side by side have one each.
    maxWorkers: Number(process.env.VITEST_MAX_WORKERS ?? 2),
  },
});
