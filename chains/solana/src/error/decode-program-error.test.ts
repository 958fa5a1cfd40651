import { errorCodes, IsthmusError } from "@isthmus/protocol";
import { SendTransactionError } from "@solana/web3.js";
import { expect, it } from "vitest";
import { decodeProgramError } from "./decode-program-error.ts";

const { number } = errorCodes.ROOT_NOT_MATURE;

it("reads the program's number in a status and in the logs of a refused transaction", () => {
  expect(decodeProgramError({ InstructionError: [0, { Custom: number }] }, { txId: "sig" })).toMatchObject({
    code: "ROOT_NOT_MATURE",
    details: { txId: "sig" },
  });
  const logs = [`Program 11111111111111111111111111111111 failed: custom program error: 0x${number.toString(16)}`];
  const refused = new SendTransactionError({ action: "send", signature: "", transactionMessage: "failed", logs });
  expect(decodeProgramError(refused).code).toBe("ROOT_NOT_MATURE");
});

it("keeps the network's reason where the program gave none", () => {
  const error = decodeProgramError("BlockhashNotFound");
  expect(error).toMatchObject({ code: "TRANSACTION_REFUSED", details: { reason: '"BlockhashNotFound"' } });
});

it("passes our own errors", () => {
  const own = new IsthmusError("REQUEST_TIMEOUT");
  expect(decodeProgramError(new Error("wrapped", { cause: own }))).toBe(own);
});
