import { join } from "node:path";
import { createMint, getMint } from "@solana/spl-token";
import { Keypair } from "@solana/web3.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resolveOptions } from "../model/options.ts";
import { type ProgramNetwork, startProgramNetwork } from "../testing/program-network.ts";
import { connect, startTestNetwork } from "../testing/test-network.ts";
import { chainIdentity, createBank } from "./genesis.ts";

let network: ProgramNetwork;

beforeAll(async () => {
  network = await startProgramNetwork();
});
afterAll(() => network.node.close());

it("runs a program that was loaded from a file, and keeps its accounts over save and load", async () => {
  const { connection, directory, node, payer, program, soFile } = network;
  expect((await connection.getAccountInfo(program))?.executable).toBe(true);
  const mint = await createMint(connection, payer, payer.publicKey, null, 3, Keypair.generate(), undefined, program);
  expect((await getMint(connection, mint, "confirmed", program)).decimals).toBe(3);
  const file = join(directory, "state.bin");
  node.save(file);
  const restored = await startTestNetwork({
    slotMs: 20,
    loadFile: file,
    programs: [{ address: program.toBase58(), soFile }],
  });
  try {
    const later = connect(restored);
    expect((await later.getProgramAccounts(program)).map((one) => one.pubkey.toBase58())).toEqual([mint.toBase58()]);
    const second = await createMint(later, payer, payer.publicKey, null, 4, Keypair.generate(), undefined, program);
    expect((await getMint(later, second, "confirmed", program)).decimals).toBe(4);
  } finally {
    await restored.close();
  }
});

it("derives the same chain from the same seed, and another from another", () => {
  const hashes = (seed: string): string[] => {
    const bank = createBank(resolveOptions({ seed }), chainIdentity(seed), () => 1_700_000_000_000);
    for (let slot = 0; slot < 3; slot++) bank.advance();
    return bank.ledger.range(0, 3).map(({ blockhash }) => blockhash ?? "");
  };
  expect(hashes("a")).toEqual(hashes("a"));
  expect(hashes("a").filter((hash) => hashes("b").includes(hash))).toEqual([]);
});
