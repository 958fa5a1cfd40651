import { defineConfig } from "vitest/config";

/** The suites as they are, with every call of the program written down (`record-calls.ts`). */
export default defineConfig({
  test: {
    include: ["contracts/solana/test/*.test.ts"],
    setupFiles: ["contracts/solana/test/host/record-calls.ts"],
    testTimeout: 0,
    hookTimeout: 0,
  },
});
