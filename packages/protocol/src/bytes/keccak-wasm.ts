/**
 * Keccak-f[1600] as a WebAssembly module, written out from the definition (FIPS 202 §3.2, with the sponge of Keccak-256).
 * JavaScript has no 64-bit integers that are fast; WebAssembly has, and hashes about ten times as much in the same time.
 */

/** Bytes of a block of Keccak-256. */
export const blockBytes = 136;
/** Where the blocks to absorb begin in the module's memory, which begins with the state of 200 bytes. */
export const inputOffset = 512;
/** How many blocks fit there. */
export const inputBlocks = 400;

const constantsOffset = 256;
const lanes = 25;
const roundConstants = [
  0x0000000000000001n,
  0x0000000000008082n,
  0x800000000000808an,
  0x8000000080008000n,
  0x000000000000808bn,
  0x0000000080000001n,
  0x8000000080008081n,
  0x8000000000008009n,
  0x000000000000008an,
  0x0000000000000088n,
  0x0000000080008009n,
  0x000000008000000an,
  0x000000008000808bn,
  0x800000000000008bn,
  0x8000000000008089n,
  0x8000000000008003n,
  0x8000000000008002n,
  0x8000000000000080n,
  0x000000000000800an,
  0x800000008000000an,
  0x8000000080008081n,
  0x8000000000008080n,
  0x0000000080000001n,
  0x8000000080008008n,
] as const;

/** The compiled module: its memory, and the function that absorbs so many blocks from `inputOffset` into the state. */
export interface KeccakModule {
  readonly memory: Uint8Array;
  readonly absorb: (blocks: number) => void;
}

/** Compiles the module; takes a few milliseconds. */
export function compileKeccak(): KeccakModule {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(moduleBytes())));
  const { buffer } = exports.memory as WebAssembly.Memory;
  new BigUint64Array(buffer, constantsOffset, roundConstants.length).set(roundConstants);
  return { memory: new Uint8Array(buffer), absorb: exports.absorb as (blocks: number) => void };
}

type Bytes = readonly number[];

// Instructions, by the names of the WebAssembly text format.
const i32Const = (value: number): Bytes => [0x41, ...signedLeb(value)];
const i64Const = (value: number): Bytes => [0x42, ...signedLeb(value)];
const localGet = (local: number): Bytes => [0x20, ...leb(local)];
const localSet = (local: number): Bytes => [0x21, ...leb(local)];
const localTee = (local: number): Bytes => [0x22, ...leb(local)];
const i64Load = (offset: number): Bytes => [0x29, 3, ...leb(offset)];
const i64Store = (offset: number): Bytes => [0x37, 3, ...leb(offset)];
const loop = (...body: readonly Bytes[]): Bytes => [0x03, 0x40, ...body.flat(), 0x0b];
const branchIf: Bytes = [0x0d, 0];
const i32Add: Bytes = [0x6a];
const i32Sub: Bytes = [0x6b];
const i32LessUnsigned: Bytes = [0x49];
const i64And: Bytes = [0x83];
const i64Xor: Bytes = [0x85];
const i64RotateLeft: Bytes = [0x89];

// Locals: three of 32 bits, then the lanes of the state, of the state after rho and pi, the columns' parities, one more.
const blocks = 0;
const pointer = 1;
const round = 2;
const a = (x: number, y: number): number => 3 + x + 5 * y;
const b = (x: number, y: number): number => 3 + lanes + x + 5 * y;
const c = (x: number): number => 3 + 2 * lanes + x;
const d = 3 + 2 * lanes + 5;
const longLocals = 2 * lanes + 6;

const five = [0, 1, 2, 3, 4] as const;
const everyLane = five.flatMap((y) => five.map((x) => ({ x, y, offset: 8 * (x + 5 * y) })));

function absorbCode(): Bytes {
  return [
    ...everyLane.flatMap(({ x, y, offset }) => [...i32Const(0), ...i64Load(offset), ...localSet(a(x, y))]),
    ...i32Const(inputOffset),
    ...localSet(pointer),
    ...loop(
      everyLane.filter(({ offset }) => offset < blockBytes).flatMap(absorbLane),
      [...localGet(pointer), ...i32Const(blockBytes), ...i32Add, ...localSet(pointer)],
      [...i32Const(0), ...localSet(round)],
      loop(
        theta(),
        rhoAndPi(),
        chi(),
        iota(),
        [...localGet(round), ...i32Const(8), ...i32Add, ...localTee(round)],
        [...i32Const(8 * roundConstants.length), ...i32LessUnsigned, ...branchIf],
      ),
      [...localGet(blocks), ...i32Const(1), ...i32Sub, ...localTee(blocks), ...branchIf],
    ),
    ...everyLane.flatMap(({ x, y, offset }) => [...i32Const(0), ...localGet(a(x, y)), ...i64Store(offset)]),
  ];
}

function absorbLane({ x, y, offset }: (typeof everyLane)[number]): Bytes {
  return [...localGet(a(x, y)), ...localGet(pointer), ...i64Load(offset), ...i64Xor, ...localSet(a(x, y))];
}

function theta(): Bytes {
  const parities = five.flatMap((x) => [
    ...five.flatMap((y) => [...localGet(a(x, y)), ...(y === 0 ? [] : i64Xor)]),
    ...localSet(c(x)),
  ]);
  const mixed = five.flatMap((x) => [
    ...localGet(c((x + 4) % 5)),
    ...localGet(c((x + 1) % 5)),
    ...[...i64Const(1), ...i64RotateLeft, ...i64Xor, ...localSet(d)],
    ...five.flatMap((y) => [...localGet(a(x, y)), ...localGet(d), ...i64Xor, ...localSet(a(x, y))]),
  ]);
  return [...parities, ...mixed];
}

function rhoAndPi(): Bytes {
  const turns = new Map<number, number>([[0, 0]]);
  let [x, y] = [1, 0];
  for (let step = 0; step < 24; step++) {
    turns.set(x + 5 * y, (((step + 1) * (step + 2)) / 2) % 64);
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return everyLane.flatMap((lane) => [
    ...localGet(a(lane.x, lane.y)),
    ...i64Const(turns.get(lane.x + 5 * lane.y) ?? 0),
    ...i64RotateLeft,
    ...localSet(b(lane.y, (2 * lane.x + 3 * lane.y) % 5)),
  ]);
}

function chi(): Bytes {
  return everyLane.flatMap(({ x, y }) => [
    ...localGet(b((x + 1) % 5, y)),
    ...[...i64Const(-1), ...i64Xor],
    ...localGet(b((x + 2) % 5, y)),
    ...i64And,
    ...localGet(b(x, y)),
    ...i64Xor,
    ...localSet(a(x, y)),
  ]);
}

function iota(): Bytes {
  return [...localGet(a(0, 0)), ...localGet(round), ...i64Load(constantsOffset), ...i64Xor, ...localSet(a(0, 0))];
}

/** One function (i32) → (), one page of memory, both exported. */
function moduleBytes(): Bytes {
  const [i32, i64, functionType] = [0x7f, 0x7e, 0x60];
  const locals = [2, 2, i32, ...leb(longLocals), i64];
  const body = [...locals, ...absorbCode(), 0x0b];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, functionType, 1, i32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...named("memory"), 2, 0, ...named("absorb"), 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ];
}

function section(id: number, content: Bytes): Bytes {
  return [id, ...leb(content.length), ...content];
}

function named(name: string): Bytes {
  return [name.length, ...new TextEncoder().encode(name)];
}

/** Unsigned LEB128. */
function leb(value: number): Bytes {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

/** Signed LEB128. */
function signedLeb(value: number): Bytes {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signedLeb(value >> 7)];
}
