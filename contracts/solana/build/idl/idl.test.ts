import { readFileSync } from "node:fs";
import { getValidationItemsVisitor } from "@codama/validators";
import { visit } from "@codama/visitors-core";
import { describe, expect, it } from "vitest";
import { accountTable, deposit, instructionTag, setWatchtowers, startTimelock } from "../../src/index.ts";
import { validCalls } from "../../test/calls.ts";
import { payer, ref } from "../../test/instruction.ts";
import { idlFile, idlText, vaultIdl } from "./idl.ts";
import { IdlClient, type IdlValue } from "./idl-client.ts";

const idl = vaultIdl();
const client = new IdlClient(idl);

describe("the program's interface description", () => {
  it("is the committed file: node --import tsx contracts/solana/build/idl/idl.ts", () => {
    expect(JSON.parse(readFileSync(idlFile, "utf8"))).toEqual(JSON.parse(idlText()));
  });

  it("is valid for Codama", () => {
    const items = visit(idl, getValidationItemsVisitor());
    expect(items.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });

  it("has the accounts of the account table, with their flags", () => {
    for (const [name, rows] of Object.entries(accountTable)) {
      const accounts = client.instruction(name).accounts.map(({ isSigner, isWritable, isOptional }) => ({
        isSigner,
        isWritable,
        isOptional,
      }));
      expect([name, accounts]).toEqual([
        name,
        rows.map(({ signer, writable, when }) => ({
          isSigner: signer ?? false,
          isWritable: writable ?? false,
          isOptional: when !== undefined,
        })),
      ]);
    }
  });

  it.each(validCalls)("reads and writes the bytes of the builder: $title", ({ name, make }) => {
    const { data } = make().instruction;
    const fields = client.decode(name, data);
    expect(fields.tag).toBe(BigInt(instructionTag[name]));
    expect(Buffer.from(client.encode(name, fields)).toString("hex")).toBe(data.toString("hex"));
  });

  it("gives a client that knows nothing else the builders' bytes", () => {
    const account = `0x${"ab".repeat(32)}` as const;
    const encoded = (name: keyof typeof instructionTag, fields: Readonly<Record<string, IdlValue>>) =>
      Buffer.from(client.encode(name, fields));
    const input = { depositor: payer, sourceToken: payer, account, asset: 2, mint: payer, index: 1n } as const;
    expect(encoded("deposit", { account, tokenUnits: 5_000_000_001n })).toEqual(
      deposit(ref, { ...input, tokenUnits: 5_000_000_001n }).data,
    );
    expect(encoded("startTimelock", { delaySeconds: 86_400n, canceller: payer.toBase58() })).toEqual(
      startTimelock(ref, { admin: payer, canceller: payer, delaySeconds: 86_400n }).data,
    );
    const watchtowers = [payer, ref.vault];
    const keys = watchtowers.map((key) => key.toBase58());
    expect(encoded("setWatchtowers", { threshold: 2n, vetoSeconds: 600n, watchtowers: keys })).toEqual(
      setWatchtowers(ref, { admin: payer, watchtowers, threshold: 2, vetoSeconds: 600 }).data,
    );
  });
});
