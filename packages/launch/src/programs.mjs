/** Every program that runs as a process of its own: its name, and its entry below the repository's root. */
export const programs = {
  coordinator: "packages/coordinator/src/main.ts",
  operator: "packages/operator/src/main.ts",
  watchtower: "packages/operator/src/watchtower-main.ts",
  relayer: "relayer/src/main.ts",
  "relayer-reopen": "relayer/src/reopen-main.ts",
  "solana-node": "packages/solana-node/src/main.ts",
  postgres: "packages/store/src/embedded/embedded-main.ts",
  demo: "packages/cli/src/demo/main.ts",
  start: "packages/cli/src/start/main.ts",
  "verify-report": "packages/cli/src/verify-report/main.ts",
  member: "packages/cli/src/member/main.ts",
};
