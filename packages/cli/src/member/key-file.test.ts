import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toHex } from "@isthmus/protocol";
import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import { readKey } from "./key-file.ts";

const folder = mkdtempSync(join(tmpdir(), "isthmus-key-"));
const secret = "7e".repeat(32);

function file(text: string, mode = 0o600): string {
  const path = join(folder, `${Math.abs(text.length)}-${mode}`);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

it("reads an EVM key as hex, and a Solana key as a seed, a pair or the array of its tools", () => {
  expect(readKey(file(secret), "evm")).toBe(`0x${secret}`);
  expect(readKey(file(`0x${secret}\n`), "evm")).toBe(`0x${secret}`);
  const pair = Keypair.fromSeed(Buffer.from(secret, "hex"));
  for (const text of [secret, toHex(pair.secretKey), JSON.stringify([...pair.secretKey])])
    expect(readKey(file(text), "solana").publicKey.toBase58()).toBe(pair.publicKey.toBase58());
});

it("refuses a key that others may read, and shows nothing of what it read", () => {
  const refused = (path: string, family: "evm" | "solana") => {
    try {
      return family === "evm" ? readKey(path, family) : readKey(path, family);
    } catch (error) {
      return error as Error & { code: string };
    }
  };
  for (const [path, family] of [
    [file(secret, 0o644), "evm"],
    [file(`${secret}00`), "evm"],
    [file(`[${secret}`), "solana"],
    [file(`"${secret}"`), "solana"],
    [join(folder, "gone"), "evm"],
  ] as const) {
    const error = refused(path, family);
    expect(error).toMatchObject({ code: "CONFIG_INVALID" });
    expect(String(error)).not.toContain("7e7e");
  }
});
