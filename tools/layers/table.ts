/** Every package's folder with the packages that its product code may import: dependencies point one way. */
export const packageLayers: Readonly<Record<string, readonly string[]>> = {
  "packages/protocol": [],
  "packages/launch": [],
  "packages/solana-node": ["protocol"],
  "packages/risk": ["protocol"],
  "packages/clearing": ["protocol", "risk"],
  "contracts/evm": ["protocol"],
  "contracts/solana": ["protocol"],
  "chains/adapter": ["protocol"],
  "chains/evm": ["protocol", "adapter", "contracts-evm"],
  "chains/solana": ["protocol", "adapter", "contracts-solana"],
  "chains/local": [
    "protocol",
    "adapter",
    "chain-evm",
    "chain-solana",
    "contracts-evm",
    "contracts-solana",
    "solana-node",
  ],
  "packages/store": ["protocol"],
  "packages/service": ["protocol"],
  "packages/coordinator": ["protocol", "risk", "clearing", "store", "service", "adapter", "chain-evm", "chain-solana"],
  "packages/operator": ["protocol", "risk", "clearing", "service", "adapter", "chain-evm", "chain-solana"],
  relayer: ["protocol", "adapter", "chain-evm", "chain-solana", "contracts-solana", "store", "service"],
  "packages/sdk": ["protocol", "clearing", "adapter", "chain-evm", "chain-solana"],
  "packages/cli": [
    "launch",
    "protocol",
    "risk",
    "clearing",
    "store",
    "coordinator",
    "operator",
    "relayer",
    "sdk",
    "adapter",
    "chain-evm",
    "chain-solana",
    "local",
    "solana-node",
    "contracts-evm",
    "contracts-solana",
  ],
};

/** What the tests of a package may import besides. */
export const testPackages: readonly string[] = [
  "launch",
  "local",
  "solana-node",
  "store",
  "chain-evm",
  "chain-solana",
  "contracts-evm",
  "contracts-solana",
  "sdk",
  "clearing",
  "risk",
  "protocol",
  "adapter",
];

/**
 * The order of folders inside a package, bottom first: product code of a folder imports its own and lower folders only.
 * Folders of one inner list are on one floor and may not import each other. Files directly in `src` are on top.
 */
export const folderLayers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "packages/clearing": [
    ["model"],
    ["authority", "flow"],
    ["book"],
    ["ledger"],
    ["positions"],
    ["margin"],
    ["novation"],
    ["liquidation"],
    ["default"],
    ["cycle"],
    ["commands"],
    ["engine"],
  ],
};
