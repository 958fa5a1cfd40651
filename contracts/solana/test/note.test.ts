import { concatBytes, type ErrorCode, uintBytes } from "@isthmus/protocol";
import { type AccountMeta, type Keypair, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { accountTable, activateRoot, instructionTag } from "../src/index.ts";
import { validCalls } from "./calls.ts";
import { House, rootDelaySeconds } from "./house.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";

describe("note", () => {
  it("can be called by nobody but the program itself", () => {
    const house = new House();
    house.deliver(house.buildRoot(1n, [], []));
    house.network.setSeconds(house.network.seconds + rootDelaySeconds);
    const { logs } = house.network.run([activateRoot(house.ref)]);
    const printed = logs.find((line) => line.startsWith("Program data: "))?.slice("Program data: ".length) ?? "";
    const event = Buffer.from(printed, "base64");
    const data = Buffer.from(concatBytes(uintBytes(instructionTag.note, 1), event));
    const wallet = keypairOf(6, 1);
    const meta = (pubkey: AccountMeta["pubkey"], isSigner: boolean) => ({ pubkey, isSigner, isWritable: false });
    const cases: [ErrorCode, AccountMeta[], Keypair[]][] = [
      ["ACCOUNT_SIGNER", [meta(house.ref.vault, false)], []],
      ["ACCOUNT_OWNER", [meta(wallet.publicKey, true)], [wallet]],
      ["ACCOUNT_COUNT", [], []],
      ["ACCOUNT_COUNT", [meta(wallet.publicKey, true), meta(house.ref.vault, false)], [wallet]],
    ];
    for (const [code, keys, signers] of cases) {
      const note = new TransactionInstruction({ programId: house.ref.programId, keys, data });
      expectRefused(house.network, code, [note], { signers });
    }
    // The program's own call stands in the log between its lines: it made one, and it succeeded.
    const own = house.ref.programId.toBase58();
    expect(logs.filter((line) => line === `Program ${own} invoke [2]`)).toHaveLength(1);
    expect(logs.filter((line) => line === `Program ${own} success`)).toHaveLength(2);
  });

  it("is the one instruction that the negative tests of the account table leave out", () => {
    const tried = new Set(validCalls.map(({ name }) => name));
    expect(Object.keys(accountTable).filter((name) => !tried.has(name as keyof typeof accountTable))).toEqual(["note"]);
  });
});
