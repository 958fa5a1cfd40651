import { TransactionInstruction } from "@solana/web3.js";
import { describe, expect, it } from "vitest";
import { Network, type Outcome } from "../test/network.ts";
import { linkProgram } from "./link.ts";
import { elfObject, type TestSection, type TestSymbol } from "./testing/elf-object.ts";

const relocation = { lddw: 1, data64: 2, call: 10 } as const;
const text = { name: ".text", type: 1, flags: 6 } as const;
const rodata = { name: ".rodata", type: 1, flags: 2 } as const;
const entrypoint: TestSymbol = { name: "entrypoint", section: 1, value: 0 };
const log: TestSymbol = { name: "sol_log_", section: 0, value: 0 };

/** One 8-byte instruction: opcode, registers (destination in the low half), offset, immediate. */
function op(opcode: number, registers = 0, immediate = 0): number[] {
  return [opcode, registers, 0, 0, ...new Uint8Array(new Int32Array([immediate]).buffer)];
}
const exit = op(0x95);
const call = (immediate: number): number[] => op(0x85, 0x10, immediate);
const load = (register: number, immediate: number): number[] => [...op(0x18, register, immediate), ...op(0)];
const set = (register: number, immediate: number): number[] => op(0xb7, register, immediate);
const code = (...ops: number[][]): Uint8Array => Uint8Array.from(ops.flat());

function run(program: Uint8Array): Outcome {
  const network = new Network(program);
  return network.send([new TransactionInstruction({ programId: network.programId, keys: [], data: Buffer.alloc(0) })]);
}
const printed = (outcome: Outcome): string[] => outcome.logs.filter((line) => line.startsWith("Program log:"));

describe("linkProgram", () => {
  const hello: readonly TestSection[] = [
    {
      ...text,
      bytes: code(load(1, 3), set(2, 2), call(-1), set(0, 0), exit),
      relocations: [
        { offset: 0, type: relocation.lddw, symbol: 2 },
        { offset: 24, type: relocation.call, symbol: 3 },
      ],
    },
    { ...rodata, bytes: new TextEncoder().encode("___hi___") },
  ];
  const symbols = [entrypoint, { name: "", section: 2, value: 0 }, log];

  it("gives a program that reads constants and calls the runtime by name", () => {
    const outcome = run(linkProgram(elfObject(hello, symbols)));
    expect([outcome.failure, printed(outcome)]).toEqual([null, ["Program log: hi"]]);
  });

  it("gives the same bytes for the same object", () => {
    expect(linkProgram(elfObject(hello, symbols))).toEqual(linkProgram(elfObject(hello, symbols)));
  });

  it("resolves calls to functions, by symbol and by place in a section, and pointers in tables", () => {
    const program = linkProgram(
      elfObject(
        [
          {
            ...text,
            // Calls `second` by symbol (-1) and `third` by its place in the section: instruction 9, minus one.
            bytes: code(
              call(-1),
              call(8),
              set(0, 0),
              exit,
              load(1, 0),
              exit,
              exit,
              exit,
              load(1, 8),
              [0x79, 0x11, 0, 0, 0, 0, 0, 0],
              set(2, 3),
              call(-1),
              exit,
            ),
            relocations: [
              { offset: 0, type: relocation.call, symbol: 2 },
              { offset: 8, type: relocation.call, symbol: 3 },
              { offset: 32, type: relocation.lddw, symbol: 4 },
              { offset: 72, type: relocation.lddw, symbol: 4 },
              { offset: 104, type: relocation.call, symbol: 5 },
            ],
          },
          {
            ...rodata,
            bytes: new TextEncoder().encode("onetwo__\u0003\0\0\0\0\0\0\0"),
            relocations: [{ offset: 8, type: relocation.data64, symbol: 4 }],
          },
        ],
        [
          entrypoint,
          { name: "second", section: 1, value: 32 },
          { name: "", section: 1, value: 0 },
          { name: "", section: 2, value: 0 },
          log,
        ],
      ),
    );
    const outcome = run(program);
    expect([outcome.failure, printed(outcome)]).toEqual([null, ["Program log: two"]]);
  });

  it.each<[string, readonly TestSection[], readonly TestSymbol[], object]>([
    [
      "writable data",
      [
        { ...text, bytes: code(exit) },
        { name: ".data", type: 1, flags: 3, bytes: code(exit) },
      ],
      [entrypoint],
      { section: ".data", refused: "writable data" },
    ],
    [
      "zero-initialised data",
      [
        { ...text, bytes: code(exit) },
        { name: ".bss", type: 8, flags: 3, bytes: code(), sizeBytes: 8 },
      ],
      [entrypoint],
      { section: ".bss", refused: "writable data" },
    ],
    [
      "an object without entrypoint",
      [{ ...text, bytes: code(exit) }],
      [{ ...entrypoint, name: "other" }],
      { missing: "function entrypoint" },
    ],
    [
      "an entrypoint that is only declared",
      [{ ...text, bytes: code(exit) }],
      [{ ...entrypoint, section: 0 }],
      { missing: "function entrypoint" },
    ],
    [
      "an unknown relocation of code",
      [{ ...text, bytes: code(exit), relocations: [{ offset: 0, type: 3, symbol: 1 }] }],
      [entrypoint],
      { section: ".text", symbol: "entrypoint", relocationType: 3 },
    ],
    [
      "an unknown relocation of data",
      [
        { ...text, bytes: code(exit) },
        { ...rodata, bytes: code(exit), relocations: [{ offset: 0, type: 1, symbol: 1 }] },
      ],
      [entrypoint],
      { section: ".rodata", symbol: "entrypoint", relocationType: 1 },
    ],
    [
      "a call of a function that is neither defined nor a syscall",
      [{ ...text, bytes: code(call(-1), exit), relocations: [{ offset: 0, type: relocation.call, symbol: 2 }] }],
      [entrypoint, { ...log, name: "memcpy" }],
      { function: "memcpy", missing: "definition or syscall" },
    ],
    [
      "32-bit arithmetic",
      [{ ...text, bytes: code(op(0x0c), exit) }],
      [entrypoint],
      { refused: "32-bit arithmetic", opcode: 0x0c, offsetBytes: 0 },
    ],
    [
      "a symbol in no section",
      [{ ...text, bytes: code(load(1, 0), exit), relocations: [{ offset: 0, type: relocation.lddw, symbol: 2 }] }],
      [entrypoint, { name: "lost", section: 0, value: 0 }],
      { symbol: "lost", missing: "section" },
    ],
  ])("refuses %s", (_, sections, symbols, details) => {
    expect(() => linkProgram(elfObject(sections, symbols))).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", details }),
    );
  });
});
