import { expect, it } from "vitest";
import { testReport } from "../testing/test-report.ts";
import { readAddresses } from "./addresses.ts";

const solana = {
  family: "solana",
  chain: 3,
  rpcUrl: "http://127.0.0.1:1",
  program: "So11111111111111111111111111111111111111112",
  vault: "11111111111111111111111111111111",
  tokens: { "2": "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA" },
};
const read = (change: object) =>
  readAddresses(testReport({ deployment: { house: 7, hubChain: 1, chains: [{ ...solana, ...change }] } }));

it("reads the addresses of a deployment", () => {
  expect(read({}).chains).toEqual([solana]);
});

it.each<[string, object, string]>([
  ["a wrong length", { vault: "1111" }, "deployment.chains.0.vault"],
  ["characters outside base58", { program: "0OIl".repeat(10) }, "deployment.chains.0.program"],
  ["a token that is no number", { tokens: { two: solana.vault } }, "deployment.chains.0.tokens.two"],
  ["an unknown family", { family: "move" }, "deployment.chains.0.family"],
])("refuses %s and names the field", (_name, change, field) => {
  expect(() => read(change)).toThrow(
    expect.objectContaining({ code: "REPORT_MISMATCH", details: expect.objectContaining({ field }) }),
  );
});
