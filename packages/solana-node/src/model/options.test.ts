import { Keypair } from "@solana/web3.js";
import { expect, it } from "vitest";
import { startSolanaNode } from "../node.ts";
import { resolveOptions } from "./options.ts";

it("has defaults for everything", () => {
  expect(resolveOptions({})).toMatchObject({ host: "127.0.0.1", port: 0, slotMs: 400, programs: [], accounts: [] });
  expect(resolveOptions({ accounts: [{ address: "11111111111111111111111111111111", lamports: "7" }] })).toMatchObject({
    accounts: [{ lamports: 7n, data: "", executable: false }],
  });
});

it.each([
  [{ slotMs: 0 }],
  [{ port: 70_000 }],
  [{ confirmedLagSlots: 5, finalizedLagSlots: 4 }],
  [{ controlToken: "short" }],
  [{ programs: [{ address: "x", soFile: "y" }] }],
  [{ programs: [{ address: Keypair.generate().publicKey.toBase58(), soFile: "/nonexistent.so" }] }],
  [{ unknown: 1 } as object],
])("refuses %j", async (options) => {
  await expect(startSolanaNode(options)).rejects.toMatchObject({ code: "CONFIG_INVALID" });
});
