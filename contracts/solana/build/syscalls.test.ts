import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFolder } from "./build.ts";
import { syscallKey } from "./syscalls.ts";

describe("syscallKey", () => {
  it("is the hash by which the runtime registers its functions", () => {
    // From the tables of sBPF's own documentation.
    expect(syscallKey("sol_log_").toString(16)).toBe("207559bd");
    expect(syscallKey("sol_memcpy_").toString(16)).toBe("717cc4a3");
    expect(syscallKey("sol_invoke_signed_c").toString(16)).toBe("a22b9c85");
  });

  it("knows every function that the sources declare", () => {
    const header = readFileSync(path.join(sourceFolder, "syscalls.h"), "utf8");
    const declared = [...header.matchAll(/^extern \w+ (\w+)\(/gm)].map(([, name]) => name as string);
    expect(declared.length).toBeGreaterThan(5);
    for (const name of declared) expect(syscallKey(name)).toBeGreaterThan(0);
  });

  it("refuses a name that the runtime does not know", () => {
    expect(() => syscallKey("sol_keccak265")).toThrow(
      expect.objectContaining({
        code: "INPUT_INVALID",
        details: { function: "sol_keccak265", missing: "definition or syscall" },
      }),
    );
  });
});
