import { createRequire } from "node:module";
import { IsthmusError } from "@isthmus/protocol";

/**
 * The path of anvil's own binary: not its launcher, whose death by SIGKILL would leave the node running.
 * @throws PROGRAM_MISSING when npm brought no binary for this machine
 */
export function anvilBinary(): string {
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const platform = process.platform === "win32" ? "win32" : process.platform;
  const suffix = process.platform === "win32" ? ".exe" : "";
  try {
    const launcher = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json");
    return createRequire(launcher).resolve(`@foundry-rs/anvil-${platform}-${architecture}/bin/anvil${suffix}`);
  } catch (cause) {
    throw new IsthmusError("PROGRAM_MISSING", { process: "anvil", platform, architecture }, { cause });
  }
}
