/**
 * A WebAssembly module, written out instruction by instruction, that hashes messages of one length with Keccak-256, two at a
 * time: lane 0 of every vector belongs to the first message of a pair, lane 1 to the second. (NIST FIPS 202 section 3.2 has
 * the permutation; the padding is Keccak's own.)
 *
 * It exports `memory` and `hashPairs(input, gap, blocks, count, output, twice)`: `count` messages, an even number, each already
 * padded to `blocks` blocks of 136 bytes. The second message of a pair starts `gap` bytes after the first, the next pair where
 * the second message ends. `twice` 1 hashes each digest once more. Digests follow each other at `output`.
 */
export function keccakModule(pages: number): Uint8Array<ArrayBuffer> {
  const body = hashPairs();
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 6, i32, i32, i32, i32, i32, i32, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 1, ...unsigned(pages), ...unsigned(pages)]),
    ...section(7, [2, ...text("memory"), 2, 0, ...text("hashPairs"), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
    ...section(11, [1, 0, ...constant32(0), end, ...unsigned(roundConstantBytes), ...roundConstants()]),
  ]);
}

/** Bytes at the start of the memory that hold the round constants. */
export const roundConstantBytes = 24 * 8;

type Code = readonly number[];

const i32 = 0x7f;
const v128 = 0x7b;
const end = 0x0b;
const noResult = 0x40;

/** Rotations by x + 5y (FIPS 202, table 2, modulo 64). */
const rotations: Code = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14];

/** The locals of `hashPairs`: parameters first. */
const local = { input: 0, gap: 1, blocks: 2, count: 3, output: 4, twice: 5, second: 6, left: 7, again: 8, round: 9 };
const firstVector = 10;
const laneOf = (index: number): number => firstVector + index;
const movedOf = (index: number): number => firstVector + 25 + index;
const parityOf = (x: number): number => firstVector + 50 + x;
const mixOf = (x: number): number => firstVector + 55 + x;
const vectorCount = 60;

function hashPairs(): Code {
  const lanes = Array.from({ length: 25 }, (_, index) => index);
  const clear = (from: number): Code => lanes.slice(from).flatMap((index) => [...zeroVector, ...set(laneOf(index))]);
  const advance = (pointer: number): Code => [...get(pointer), ...constant32(136), 0x6a, ...set(pointer)];
  const absorb = [
    ...lanes.slice(0, 17).flatMap(absorbLane),
    ...advance(local.input),
    ...advance(local.second),
    ...[...get(local.left), ...constant32(1), 0x6b, ...set(local.left)],
  ];
  const rehash = [
    ...[...constant32(0), ...set(local.again)],
    ...clear(4),
    ...[...splat(1n), ...set(laneOf(4)), ...splat(-(1n << 63n)), ...set(laneOf(16))],
    ...branch(1),
  ];
  const step = [
    ...[...get(local.left), 0x04, noResult, ...absorb, end],
    ...rounds(),
    ...[...get(local.left), ...branchIf(0)],
    ...[...get(local.again), 0x04, noResult, ...rehash, end],
  ];
  const pair = [
    ...clear(0),
    ...[...get(local.twice), ...set(local.again), ...get(local.blocks), ...set(local.left)],
    ...[...get(local.input), ...get(local.gap), 0x6a, ...set(local.second)],
    ...[0x03, noResult, ...step, end],
    ...lanes.slice(0, 4).flatMap(storeLane),
    ...[...get(local.second), ...set(local.input)],
    ...[...get(local.output), ...constant32(64), 0x6a, ...set(local.output)],
    ...[...get(local.count), ...constant32(2), 0x6b, 0x22, local.count, ...branchIf(0)],
  ];
  return [2, 4, i32, vectorCount, v128, 0x03, noResult, ...pair, end, end];
}

/** XORs one lane of the present block of both messages into the state. */
function absorbLane(index: number): Code {
  const loaded = [...get(local.second), ...get(local.input), ...vector(0x5d), 0, ...unsigned(8 * index)];
  return [
    ...get(laneOf(index)),
    ...loaded,
    ...vector(0x57),
    0,
    ...unsigned(8 * index),
    1,
    ...xor,
    ...set(laneOf(index)),
  ];
}

/** Stores one lane of both digests: the second digest follows the first. */
function storeLane(index: number): Code {
  const store = (lane: number): Code => {
    const offset = 32 * lane + 8 * index;
    return [...get(local.output), ...get(laneOf(index)), ...vector(0x5b), 0, ...unsigned(offset), lane];
  };
  return [...store(0), ...store(1)];
}

/** The 24 rounds. */
function rounds(): Code {
  const five = [0, 1, 2, 3, 4];
  const theta = [
    ...five.flatMap((x) => [
      ...get(laneOf(x)),
      ...[5, 10, 15, 20].flatMap((y) => [...get(laneOf(x + y)), ...xor]),
      ...set(parityOf(x)),
    ]),
  ];
  const rho = five.flatMap((x) => {
    const before = parityOf((x + 4) % 5);
    const after = parityOf((x + 1) % 5);
    const mixed = [...get(before), ...rotated(get(after), 1), ...xor];
    return five.flatMap((y) => {
      const from = x + 5 * y;
      const to = y + 5 * ((2 * x + 3 * y) % 5);
      const mix = y === 0 ? [...mixed, 0x22, mixOf(x)] : get(mixOf(x));
      const sum = [...get(laneOf(from)), ...mix, ...xor];
      return [...sum, ...set(movedOf(to)), ...rotated(get(movedOf(to)), rotations[from] ?? 0), ...set(movedOf(to))];
    });
  });
  const chi = five.flatMap((y) =>
    five.flatMap((x) => {
      const at = (dx: number): number => movedOf(((x + dx) % 5) + 5 * y);
      // v128.andnot is the first operand and the complement of the second.
      return [...get(at(0)), ...get(at(2)), ...get(at(1)), ...vector(0x4f), ...xor, ...set(laneOf(x + 5 * y))];
    }),
  );
  const iota = [...get(laneOf(0)), ...get(local.round), ...vector(0x0a), 0, 0, ...xor, ...set(laneOf(0))];
  const next = [...get(local.round), ...constant32(8), 0x6a, 0x22, local.round];
  const more = [...constant32(roundConstantBytes), 0x49, ...branchIf(0)];
  return [
    ...constant32(0),
    ...set(local.round),
    0x03,
    noResult,
    ...theta,
    ...rho,
    ...chi,
    ...iota,
    ...next,
    ...more,
    end,
  ];
}

/** The round constants: bit 2^j - 1 of each is an output of a linear feedback shift register (FIPS 202, algorithm 5). */
function roundConstants(): Code {
  let register = 1;
  const bytes: number[] = [];
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let j = 0; j <= 6; j++) {
      if ((register & 1) === 1) constant |= 1n << BigInt(2 ** j - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    for (let shift = 0n; shift < 64n; shift += 8n) bytes.push(Number((constant >> shift) & 0xffn));
  }
  return bytes;
}

function rotated(value: Code, bits: number): Code {
  if (bits === 0) return value;
  const left = [...value, ...constant32(bits), ...vector(0xcb)];
  return [...left, ...value, ...constant32(64 - bits), ...vector(0xcd), ...vector(0x50)];
}

const vector = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
const xor = vector(0x51);
const zeroVector: Code = [...vector(0x0c), ...Array.from({ length: 16 }, () => 0)];
const splat = (value: bigint): Code => [0x42, ...signed(value), ...vector(0x12)];
const get = (index: number): Code => [0x20, ...unsigned(index)];
const set = (index: number): Code => [0x21, ...unsigned(index)];
const branch = (depth: number): Code => [0x0c, depth];
const branchIf = (depth: number): Code => [0x0d, depth];
const constant32 = (value: number): Code => [0x41, ...signed(BigInt(value))];
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const text = (name: string): Code => [name.length, ...new TextEncoder().encode(name)];

/** LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Signed LEB128. */
function signed(value: bigint): Code {
  const low = Number(value & 0x7fn);
  const rest = value >> 7n;
  const last = (rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0);
  return last ? [low] : [low | 0x80, ...signed(rest)];
}
