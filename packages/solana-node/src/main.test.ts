import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programArguments } from "@isthmus/launch";
import { Connection, Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";

const run = (config: string) => {
  const file = join(mkdtempSync(join(tmpdir(), "solana-node-")), "config.json");
  writeFileSync(file, config);
  return spawn(process.execPath, [...programArguments("solana-node"), file], { stdio: ["ignore", "pipe", "pipe"] });
};

it("prints a ready line and stops on SIGTERM", async () => {
  const address = Keypair.generate().publicKey;
  const child = run(JSON.stringify({ slotMs: 50, accounts: [{ address: address.toBase58(), lamports: "77" }] }));
  const line = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
  );
  const ready = JSON.parse(line);
  expect(ready).toMatchObject({ ready: true, pid: child.pid });
  expect(await new Connection(ready.url, "processed").getBalance(address)).toBe(77);
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await exited).toBe(0);
});

it("exits with 1 and the error of a wrong configuration", async () => {
  const child = run('{"slotMs":"fast"}');
  let shown = "";
  child.stderr.on("data", (data: Buffer) => {
    shown += data.toString();
  });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  expect(shown).toContain('"CONFIG_INVALID"');
  expect(shown).toContain("slotMs");
});
