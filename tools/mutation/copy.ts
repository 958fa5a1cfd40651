import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * A copy of the working tree's tracked files, with the installed packages: links between packages lead to the copy.
 * @param folder where it is made; a new temporary folder without one
 * @returns the copy's root, which the caller removes
 */
export function copyOfTree(root: string, folder?: string): string {
  const copy = folder ?? mkdtempSync(join(tmpdir(), "isthmus-mutation-"));
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const packages = new Set<string>();
  for (const file of files.split("\0").filter((each) => each !== "" && existsSync(join(root, each)))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
    if (file.endsWith("package.json")) packages.add(dirname(file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const folder of packages) {
    const installed = join(root, folder, "node_modules");
    if (folder !== "." && existsSync(installed))
      cpSync(installed, join(copy, folder, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}
