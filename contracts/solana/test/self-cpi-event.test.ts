import { concatBytes, type ErrorCode, uintBytes } from "@isthmus/protocol";
import { type AccountMeta, type Keypair, type PublicKey, TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { accountTable, activateRoot, instructionTag } from "../src/index.ts";
import { validCalls } from "./calls.ts";
import { keypairOf } from "./network.ts";
import { expectRefused } from "./refusal.ts";
import { rootDelaySeconds, VaultFixture } from "./vault-fixture.ts";

describe("self_cpi_event", () => {
  it("refuses every caller but the program itself", () => {
    const fixture = new VaultFixture();
    fixture.deliver(fixture.buildRoot(1n, [], []));
    fixture.network.setSeconds(fixture.network.seconds + rootDelaySeconds);
    const { logs } = fixture.network.run([activateRoot(fixture.ref)]);
    const printed = logs.find((line) => line.startsWith("Program data: "))?.slice("Program data: ".length) ?? "";
    const event = Buffer.from(printed, "base64");
    const data = Buffer.from(concatBytes(uintBytes(instructionTag.selfCpiEvent, 1), event));
    const wallet = keypairOf(6, 1);
    const signing = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: true, isWritable: false });
    const silent = { ...signing(fixture.ref.vault), isSigner: false };
    const cases: [ErrorCode, AccountMeta[], Keypair[]][] = [
      ["ACCOUNT_SIGNER", [silent], []],
      ["ACCOUNT_OWNER", [signing(wallet.publicKey)], [wallet]],
      ["ACCOUNT_COUNT", [], []],
      ["ACCOUNT_COUNT", [signing(wallet.publicKey), silent], [wallet]],
    ];
    for (const [code, keys, signers] of cases) {
      const call = new TransactionInstruction({ programId: fixture.ref.programId, keys, data });
      expectRefused(fixture.network, code, [call], { signers });
    }
    // The log shows the program's own call: one, and it succeeded.
    const own = fixture.ref.programId.toBase58();
    expect(logs.filter((line) => line === `Program ${own} invoke [2]`)).toHaveLength(1);
    expect(logs.filter((line) => line === `Program ${own} success`)).toHaveLength(2);
  });

  it("is the only instruction without a valid call in the account table's tests", () => {
    const tried = new Set(validCalls.map(({ name }) => name));
    expect(Object.keys(accountTable).filter((name) => !tried.has(name as keyof typeof accountTable))).toEqual([
      "selfCpiEvent",
    ]);
  });
});
