import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EvmChains, startEvmChains } from "@isthmus/local/testing";
import type { Hex } from "@isthmus/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entriesOf, type JournalServer, startJournalServer } from "./journal-server.ts";
import { ask, startOperator, unknownBytes32, writeConfig } from "./operator.ts";
import { playedWorld } from "./world.ts";

let networks: EvmChains;
let journal: JournalServer;
let digest: Hex;
let files: ReturnType<typeof writeConfig>;

beforeAll(async () => {
  networks = await startEvmChains();
  const played = await playedWorld(networks);
  digest = played.digest;
  journal = await startJournalServer(entriesOf(networks.deployment.houseId, played.world.book.journal));
  files = writeConfig(networks, journal.url);
});

afterAll(async () => {
  await journal?.close();
  await networks?.stop();
  if (files !== undefined) rmSync(files.folder, { recursive: true });
});

const attest = (url: string, asked: Hex) => ask(url, "/v1/attest/cycle", { cycle: "1", digest: asked });

// Processes start slowly on a busy machine.
describe("an operator's process", { timeout: 400_000 }, () => {
  it("signs the same digest after a kill during an attestation", async () => {
    journal.held = true;
    const first = await startOperator(files.configFile);
    const before = journal.asked;
    const answer = attest(first.url, digest).catch((error: unknown) => error);
    await expect.poll(() => journal.asked, { timeout: 120_000 }).toBeGreaterThan(before);
    await first.end("SIGKILL");
    expect(await answer).toBeInstanceOf(Error);
    journal.held = false;
    // What a kill in the middle of a write leaves behind.
    const torn = join(files.journalDirectory, "journal", `${"1".padStart(20, "0")}.jsonl`);
    appendFileSync(torn, '{"after":"0","digest":"0x');
    const second = await startOperator(files.configFile);
    const signed = await attest(second.url, digest);
    expect(signed.status).toBe(200);
    await second.end("SIGKILL");
    const third = await startOperator(files.configFile);
    expect((await attest(third.url, unknownBytes32(0x77))).code).toBe("CYCLE_ALREADY_SIGNED");
    expect((await attest(third.url, digest)).body).toEqual(signed.body);
    expect(await third.end("SIGTERM")).toBe(0);
  });

  it("does not start with a wrong configuration, and names the key without a secret", async () => {
    const own = networks.keys.operators[2];
    const bad = [
      [{ operator: 1 }, "attesterKey"],
      [{ password: "hunter2" }, "password"],
    ] as const;
    for (const [changes, key] of bad) {
      const { configFile, folder } = writeConfig(networks, journal.url, changes);
      const words = await startOperator(configFile).then(
        () => "it came up",
        (error: Error) => error.message,
      );
      expect(words).toContain("CONFIG_INVALID");
      expect(words).toContain(key);
      for (const secret of ["hunter2", ...Object.values(own ?? {}).map((value) => value.slice(2))])
        expect(words.includes(secret)).toBe(false);
      rmSync(folder, { recursive: true });
    }
    const { configFile, folder } = writeConfig(networks, journal.url);
    writeFileSync(configFile, '{"attesterKey":hunter2secret}');
    const words = await startOperator(configFile).catch((error: Error) => error.message);
    expect(words).toContain("CONFIG_INVALID");
    expect(words).not.toContain("hunter2");
    rmSync(folder, { recursive: true });
  });
});
