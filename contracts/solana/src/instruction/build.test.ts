import { expect, it } from "vitest";
import { admin, programId } from "../../test/instruction.ts";
import { read, sign, signWrite, vaultInstruction, write } from "./build.ts";

it("puts the tag before the fields, in their order", () => {
  const instruction = vaultInstruction(programId, "claim", [], new Uint8Array([1, 2]), new Uint8Array([3]));
  expect([...instruction.data]).toEqual([8, 1, 2, 3]);
  expect(instruction.programId.equals(programId)).toBe(true);
});

it("flags accounts as read-only, written, signing or both", () => {
  const { keys } = vaultInstruction(programId, "pause", [read(admin), write(admin), sign(admin), signWrite(admin)]);
  expect(keys.map(({ isSigner, isWritable }) => [isSigner, isWritable])).toEqual([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ]);
});
