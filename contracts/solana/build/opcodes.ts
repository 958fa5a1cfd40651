import { IsthmusError } from "@isthmus/protocol";
import { viewOf } from "./elf.ts";

const lddw = 0x18;
const classMask = 0x07;
const classAlu32 = 0x04;
/** Byte swaps belong to the 32-bit class and are the same in every version. */
const byteSwap = 0xdc;

/**
 * Refuses 32-bit arithmetic: sBPF extends the sign of its results, compilers for BPF assume zeros there, so a sum of u32
 * comes out wrong.
 * @param code instructions of 8 bytes; `lddw` takes two
 * @throws INPUT_INVALID naming the opcode and its offset in bytes
 */
export function refuse32BitArithmetic(code: Uint8Array): void {
  const view = viewOf(code);
  for (let at = 0; at < code.length; at += 8) {
    const opcode = view.getUint8(at);
    if (opcode === lddw) at += 8;
    else if ((opcode & classMask) === classAlu32 && opcode !== byteSwap)
      throw new IsthmusError("INPUT_INVALID", { refused: "32-bit arithmetic", opcode, offsetBytes: at });
  }
}
