import { isIsthmusError } from "@isthmus/protocol";
import { expect, it } from "vitest";
import { readOptions } from "./options.ts";

const id = `0x${"A1".repeat(32)}`;
const words = (text: string) => text.split(" ");
const read = (text: string) => readOptions(words(`--chain hub --key-file key ${text}`));

it("reads options before and after the command", () => {
  const after = readOptions(
    words(`deposit --account ${id} --asset 1 --quanta 5 --chain hub --wallet w --dry-run --json`),
  );
  const amount = { account: id.toLowerCase(), asset: 1, amountQuanta: 5n };
  expect(after).toMatchObject({ chain: "hub", keyFile: null, wallet: "w", dryRun: true, json: true });
  expect(after.request).toEqual({ kind: "deposit", amount });
  expect(read(`request-withdrawal --account ${id} --asset 1 --quanta 5`).request).toMatchObject({ amount });
});

it("reads what each command takes", () => {
  expect(read("freeze").request).toEqual({ kind: "freeze", request: null });
  expect(read("freeze --request 7").request).toEqual({ kind: "freeze", request: 7n });
  expect(read("pay-take-back --transaction x").request).toEqual({ kind: "pay-take-back", txId: "x", payer: null });
  expect(read("return-deposit --transaction x --payer y").request).toMatchObject({
    kind: "return-deposit",
    payer: "y",
  });
  const saved = `save-proof --coordinator http://127.0.0.1:9 --account ${id} --asset 1 --out leaf.json`;
  expect(read(saved).request).toMatchObject({ kind: "save-proof", cycle: null });
  expect(read(`${saved} --cycle 4`).request).toMatchObject({ cycle: 4n });
});

it.each([
  ["a command is missing", ["--chain", "hub"]],
  ["--chain", ["show"]],
  ["unknown", words("--chain hub --key-file key leave")],
  ["--proof", words("--chain hub --key-file key exit")],
  ["32 bytes", words("--chain hub --key-file key deposit --account 0x12 --asset 1 --quanta 5")],
  ["above 0", words(`--chain hub --key-file key deposit --account ${id} --asset 1 --quanta 0`)],
  ["above 0", words("--chain hub --key-file key freeze --request 1.5")],
  ["65535", words(`--chain hub --key-file key deposit --account ${id} --asset 65536 --quanta 1`)],
  ["http address", words("--chain hub --key-file key --rpc ftp://x freeze")],
  ["--key-file", words("--chain hub freeze")],
  ["required to send", words("--chain hub --wallet w freeze")],
  ["the key file names", words("--chain hub --key-file key --wallet w freeze")],
])("refuses a command line where %s is wrong", (reason, argv) => {
  try {
    readOptions(argv);
  } catch (error) {
    expect(isIsthmusError(error, "INPUT_INVALID")).toBe(true);
    expect(JSON.stringify((error as { details: unknown }).details)).toContain(reason);
    return;
  }
  expect.unreachable();
});
