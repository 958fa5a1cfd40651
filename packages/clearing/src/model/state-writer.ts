import { createHash } from "node:crypto";
import { recordOf } from "./ledger-account.ts";
import { compareText } from "./order.ts";
import { stateTag as tag } from "./state-tags.ts";

/** The field names of a record, sorted, and the eight bytes that stand for them. */
interface Shape {
  readonly given: readonly string[];
  readonly sorted: readonly string[];
  /** Places of the sorted names among those given. */
  readonly order: readonly number[];
  readonly code: Uint8Array;
}

/**
 * Writes plain values in the binary form of a state: one form per value, whatever the order of its fields and map entries.
 * A record's field names are hashed to eight bytes; `shapes` keeps them.
 */
export class StateWriter {
  bytes = Buffer.allocUnsafe(1 << 16);
  #view = viewOf(this.bytes);
  /** Bytes written. */
  length = 0;
  /** Shapes written since the writer was made, by their code. */
  readonly shapes = new Map<string, Shape>();
  readonly #recent = new Map<number, Shape[]>();

  /** @throws TypeError for a type that a state does not contain */
  value(value: unknown): void {
    switch (typeof value) {
      case "bigint":
        this.bigint(value);
        return;
      case "string":
        this.text(value);
        return;
      case "number":
        this.number(value);
        return;
      case "boolean":
        this.byte(value ? tag.true : tag.false);
        return;
      case "object":
        if (value === null) this.byte(tag.null);
        else if (value instanceof Map) this.#map(value);
        else if (Array.isArray(value)) this.#array(value);
        else this.#record(value as Record<string, unknown>);
        return;
      default:
        throw new TypeError(`a state holds no ${typeof value}`);
    }
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  /** A count: 7 bits a byte, the lowest first; the high bit marks that more follow. */
  count(value: number): void {
    this.room(5);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Makes room for more bytes. */
  room(sizeBytes: number): void {
    if (this.length + sizeBytes <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.length + sizeBytes));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
    this.#view = viewOf(grown);
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  number(value: number): void {
    if (value >= 0 && value <= 0xff && Number.isInteger(value) && !Object.is(value, -0)) {
      this.room(2);
      this.bytes[this.length++] = tag.byte;
      this.bytes[this.length++] = value;
      return;
    }
    this.#double(tag.double, value);
  }

  #double(first: number, value: number): void {
    this.room(9);
    this.bytes[this.length] = first;
    this.#view.setFloat64(this.length + 1, value);
    this.length += 9;
  }

  bigint(value: bigint): void {
    if (value === 0n) {
      this.byte(tag.zero);
      return;
    }
    const double = Number(value);
    if (double <= Number.MAX_SAFE_INTEGER && double >= -Number.MAX_SAFE_INTEGER) this.#double(tag.small, double);
    else this.#large(value);
  }

  #large(value: bigint): void {
    const hex = (value < 0n ? -value : value).toString(16);
    const magnitude = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
    this.byte(tag.large);
    this.byte(value < 0n ? 1 : 0);
    this.count(magnitude.length);
    this.raw(magnitude);
  }

  text(value: string): void {
    if (value.length === 66 && this.#hex(value, tag.hex32)) return;
    if (value.length === 42 && this.#hex(value, tag.hex20)) return;
    this.room(6 + 3 * value.length);
    if (this.#short(value)) return;
    this.bytes[this.length++] = tag.text;
    const sizeBytes = Buffer.byteLength(value);
    this.count(sizeBytes);
    this.bytes.write(value, this.length);
    this.length += sizeBytes;
  }

  /** Writes a short text of ASCII characters, as nearly all are; writes nothing unless it is one. */
  #short(value: string): boolean {
    const size = value.length;
    if (size >= 0x80) return false;
    const { bytes } = this;
    const start = this.length + 2;
    for (let i = 0; i < size; i++) {
      const code = value.charCodeAt(i);
      if (code >= 0x80) return false;
      bytes[start + i] = code;
    }
    bytes[start - 2] = tag.text;
    bytes[start - 1] = size;
    this.length = start + size;
    return true;
  }

  /** Writes hex as bytes; writes nothing unless every digit is a lower-case hex digit. */
  #hex(value: string, first: number): boolean {
    if (value.charCodeAt(0) !== 0x30 || value.charCodeAt(1) !== 0x78) return false;
    this.room(33);
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = first;
    for (let i = 2; i < value.length; i += 2) {
      const high = digits[value.charCodeAt(i)] ?? 0xff;
      const low = digits[value.charCodeAt(i + 1)] ?? 0xff;
      if ((high | low) > 0x0f) return false;
      bytes[at++] = (high << 4) | low;
    }
    this.length = at;
    return true;
  }

  #array(value: readonly unknown[]): void {
    this.byte(tag.array);
    this.count(value.length);
    for (const item of value) this.value(item);
  }

  #map(value: ReadonlyMap<unknown, unknown>): void {
    const { size } = value;
    this.mapStart(size);
    if (size === 0) return;
    if (size === 1) value.forEach(this.#entry);
    else
      for (const [key, item] of [...value].sort(([left], [right]) => compareKeys(left, right))) this.#entry(item, key);
  }

  readonly #entry = (item: unknown, key: unknown): void => {
    this.value(key);
    this.value(item);
  };

  #record(value: Record<string, unknown>): void {
    const record = recordOf(value);
    const { order, code } = this.#shapeOf(Object.keys(record));
    // All together: reading field by field by name takes several times as long.
    const values = Object.values(record);
    this.recordStart(code);
    for (let i = 0; i < order.length; i++) this.value(values[order[i] as number]);
  }

  /** The start of a record; its values follow, in the order of its sorted names. @param code by `codeFor` */
  recordStart(code: Uint8Array): void {
    this.room(9);
    this.bytes[this.length++] = tag.record;
    for (let i = 0; i < 8; i++) this.bytes[this.length++] = code[i] as number;
  }

  /** The start of a map; its entries follow, keys ascending. */
  mapStart(size: number): void {
    this.byte(tag.map);
    this.count(size);
  }

  /** The code that stands for names, which are noted in `shapes`. */
  codeFor(names: readonly string[]): Uint8Array {
    return this.#shapeOf(names).code;
  }

  #shapeOf(given: readonly string[]): Shape {
    let same = this.#recent.get(given.length);
    if (same === undefined) {
      same = [];
      this.#recent.set(given.length, same);
    }
    for (let i = 0; i < same.length; i++) if (isSame((same[i] as Shape).given, given)) return same[i] as Shape;
    const sorted = [...given].sort(compareText);
    const code = shapeCode(sorted);
    const order = sorted.map((name) => given.indexOf(name));
    const shape = { given, sorted, order, code };
    same.push(shape);
    this.shapes.set(Buffer.from(code).toString("hex"), shape);
    return shape;
  }
}

/** Eight bytes for the names of a record's fields, sorted: the start of a SHA-256. Names come from the sources only. */
export function shapeCode(sorted: readonly string[]): Uint8Array {
  return createHash("sha256").update(sorted.join("\n")).digest().subarray(0, 8);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

/** Numbers and bigints by size, texts by code unit; numbers before texts. */
function compareKeys(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  if (typeof left === "string" || typeof right === "string") return typeof left === "string" ? 1 : -1;
  const [a, b] = [left as number | bigint, right as number | bigint];
  if (a !== b && typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === typeof b ? 0 : typeof a === "number" ? -1 : 1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Value of a lower-case hexadecimal digit by its character code. */
const digits = new Uint8Array(128).fill(0xff);
for (let digit = 0; digit < 16; digit++) digits[digit.toString(16).charCodeAt(0)] = digit;
