// The Wormhole core's bytecode ships inside @certusone/wormhole-sdk, whose own dependency tree is 460 packages and 500 MB.
// Only its artifact files are read, so none of those dependencies is installed.
const artifactsOnly = new Set([
  "@certusone/wormhole-sdk",
  "@layerzerolabs/lz-evm-messagelib-v2",
  "@layerzerolabs/lz-evm-protocol-v2",
]);

// typedoc reads sources through the compiler's JavaScript interface, which TypeScript 7 does not have.
const typescriptForTypedoc = "6.0.3";

function readPackage(pkg) {
  if (pkg.name === "typedoc") {
    pkg.peerDependencies = {};
    pkg.dependencies = { ...pkg.dependencies, typescript: typescriptForTypedoc };
  }
  if (artifactsOnly.has(pkg.name)) {
    pkg.dependencies = {};
    pkg.optionalDependencies = {};
    pkg.peerDependencies = {};
  }
  return pkg;
}

module.exports = { hooks: { readPackage } };
