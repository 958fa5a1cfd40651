import { IsthmusError } from "@isthmus/protocol";
import { FewMap } from "./few-map.ts";
import { stateTag as tag } from "./state-tags.ts";

/** Reads what `StateWriter` wrote. Every read checks that it stays within the bytes. */
export class StateReader {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #shapes: ReadonlyMap<string, readonly string[]>;
  #at: number;
  #makesFewMaps = false;
  /** Texts read before, by length and last character: nearly all are one of a few. */
  readonly #texts: ({ readonly start: number; readonly text: string } | undefined)[] = [];
  /** Records without values, by the names of their fields. */
  readonly #emptyRecords = new Map<readonly string[], Record<string, unknown>>();
  /** The same of hex texts, by their last byte. */
  readonly #hexTexts: ({ readonly start: number; readonly text: string } | undefined)[] = new Array(64).fill(undefined);
  readonly #hexText = Buffer.from(`0x${"0".repeat(64)}`, "latin1");
  /** Names of a shape by the caller's array of the same names. */
  readonly #same = new Map<readonly string[], readonly string[]>();
  /** Shapes met before, by the second half of their code. */
  readonly #met = new Map<number, { readonly high: number; readonly names: readonly string[] }>();

  /** @param shapes field names of records by their code in hex */
  constructor(bytes: Uint8Array, start: number, shapes: ReadonlyMap<string, readonly string[]>) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#shapes = shapes;
    this.#at = start;
  }

  /** Bytes read so far, from the start of all. */
  get at(): number {
    return this.#at;
  }

  /** @throws INPUT_INVALID where the bytes are no value */
  value(): unknown {
    const first = this.byte();
    switch (first) {
      case tag.null:
        return null;
      case tag.false:
        return false;
      case tag.true:
        return true;
      case tag.byte:
        return this.byte();
      case tag.double:
        return this.#double();
      case tag.zero:
        return 0n;
      case tag.small:
        return this.#small();
      case tag.large:
        return this.#large();
      case tag.text:
        return this.#text();
      case tag.hex32:
        return this.#hex(32);
      case tag.hex20:
        return this.#hex(20);
      case tag.array:
        return Array.from({ length: this.count() }, () => this.value());
      case tag.map:
        return this.#map();
      case tag.record:
        return this.#record();
      default:
        throw damaged("tag");
    }
  }

  /** The next bytes as they are; they are still those of the whole. */
  raw(sizeBytes: number): Uint8Array {
    const start = this.#take(sizeBytes);
    return this.#bytes.subarray(start, start + sizeBytes);
  }

  byte(): number {
    return this.#bytes[this.#take(1)] as number;
  }

  /** @throws INPUT_INVALID where the bytes are no number */
  number(): number {
    const first = this.byte();
    if (first === tag.byte) return this.byte();
    if (first !== tag.double) throw damaged("number");
    return this.#double();
  }

  /** @throws INPUT_INVALID where the bytes are no amount */
  bigint(): bigint {
    const first = this.byte();
    if (first === tag.zero) return 0n;
    if (first === tag.small) return this.#small();
    if (first !== tag.large) throw damaged("amount");
    return this.#large();
  }

  /** @throws INPUT_INVALID where the bytes are no text */
  text(): string {
    const first = this.byte();
    if (first === tag.text) return this.#text();
    if (first === tag.hex32) return this.#hex(32);
    if (first !== tag.hex20) throw damaged("text");
    return this.#hex(20);
  }

  /** The start of a map. @returns how many entries follow @throws INPUT_INVALID where the bytes are no map */
  mapSize(): number {
    if (this.byte() !== tag.map) throw damaged("map");
    return this.count();
  }

  /** @throws INPUT_INVALID if entries of a map shared a key */
  requireSize(map: ReadonlyMap<unknown, unknown>, size: number): void {
    if (map.size !== size) throw damaged("map");
  }

  /** The start of a record. @returns its names, one object per shape @throws INPUT_INVALID where the bytes are no record */
  recordStart(): readonly string[] {
    if (this.byte() !== tag.record) throw damaged("record");
    return this.#names();
  }

  /** Reads the start of a record of these names, if one comes next; otherwise reads nothing. @param sorted the same array each time */
  isRecordOf(sorted: readonly string[]): boolean {
    const start = this.#at;
    if (this.byte() === tag.record) {
      const names = this.#names();
      if (names === this.#same.get(sorted) || this.#isFirstOf(sorted, names)) return true;
    }
    this.#at = start;
    return false;
  }

  #isFirstOf(sorted: readonly string[], names: readonly string[]): boolean {
    if (names.length !== sorted.length || names.some((name, at) => name !== sorted[at])) return false;
    this.#same.set(sorted, names);
    return true;
  }

  /** A count of at most the bytes that remain: nothing takes less than a byte. */
  count(): number {
    let value = 0;
    let unit = 1;
    for (let bytes = 0; bytes < 5; bytes++) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      unit *= 0x80;
      if (byte < 0x80) {
        if (value > this.#bytes.length - this.#at) throw damaged("count");
        return value;
      }
    }
    throw damaged("count");
  }

  /** A record's values into an object that already has its fields; its maps are those of an account. @throws INPUT_INVALID for a record of other fields */
  recordInto(target: Record<string, unknown>, names: readonly string[]): void {
    if (this.recordStart() !== names) throw damaged("record");
    this.#makesFewMaps = true;
    for (const name of names) target[name] = this.value();
    this.#makesFewMaps = false;
  }

  /** The field names of the record that comes next. */
  peekNames(): readonly string[] {
    const start = this.#at;
    const names = this.recordStart();
    this.#at = start;
    return names;
  }

  #take(sizeBytes: number): number {
    const start = this.#at;
    if (start + sizeBytes > this.#bytes.length) throw damaged("length");
    this.#at = start + sizeBytes;
    return start;
  }

  #double(): number {
    return this.#view.getFloat64(this.#take(8));
  }

  #small(): bigint {
    const double = this.#double();
    if (!Number.isSafeInteger(double)) throw damaged("amount");
    return BigInt(double);
  }

  #large(): bigint {
    const isNegative = this.byte() === 1;
    const length = this.count();
    const start = this.#take(length);
    if (length === 0) throw damaged("amount");
    const magnitude = BigInt(`0x${this.#bytes.toString("hex", start, start + length)}`);
    return isNegative ? -magnitude : magnitude;
  }

  #text(): string {
    const length = this.count();
    const start = this.#take(length);
    if (length === 0) return "";
    const slot = (length * 8 + ((this.#bytes[start + length - 1] as number) & 7)) & 511;
    const known = this.#texts[slot];
    if (known !== undefined && this.#isSame(known.start, start, length + 1)) return known.text;
    const text = this.#bytes.toString("utf8", start, start + length);
    this.#texts[slot] = { start, text };
    return text;
  }

  /** Whether the texts at two places are the same, their lengths before them included. */
  #isSame(left: number, right: number, sizeBytes: number): boolean {
    for (let i = -1; i < sizeBytes - 1; i++) if (this.#bytes[left + i] !== this.#bytes[right + i]) return false;
    return true;
  }

  #hex(sizeBytes: number): string {
    const start = this.#take(sizeBytes);
    // An account's owner is its recipient on most chains, and a trader key is often none: one text for all of them.
    const slot = (this.#bytes[start + sizeBytes - 1] as number) & 63;
    const known = this.#hexTexts[slot];
    if (known?.text.length === 2 + 2 * sizeBytes && this.#isSame(known.start, start, sizeBytes + 1)) return known.text;
    const made = this.#newHex(start, sizeBytes);
    this.#hexTexts[slot] = { start, text: made };
    return made;
  }

  #newHex(start: number, sizeBytes: number): string {
    const text = this.#hexText;
    for (let i = 0; i < sizeBytes; i++) {
      const byte = this.#bytes[start + i] as number;
      text[2 + 2 * i] = digitCodes[byte >> 4] as number;
      text[3 + 2 * i] = digitCodes[byte & 0x0f] as number;
    }
    return text.toString("latin1", 0, 2 + 2 * sizeBytes);
  }

  #map(): Map<unknown, unknown> {
    const size = this.count();
    const map = this.#makesFewMaps ? new FewMap<unknown, unknown>() : new Map<unknown, unknown>();
    for (let i = 0; i < size; i++) map.set(this.value(), this.value());
    if (map.size !== size) throw damaged("map");
    return map;
  }

  #record(): Record<string, unknown> {
    const names = this.#names();
    let empty = this.#emptyRecords.get(names);
    if (empty === undefined) {
      empty = Object.fromEntries(names.map((name) => [name, null]));
      this.#emptyRecords.set(names, empty);
    }
    // A copy has its fields immediately: adding them one by one takes several times as long.
    const record = { ...empty };
    for (const name of names) record[name] = this.value();
    return record;
  }

  #names(): readonly string[] {
    const start = this.#take(8);
    const [high, low] = [this.#view.getUint32(start), this.#view.getUint32(start + 4)];
    const met = this.#met.get(low);
    if (met !== undefined && met.high === high) return met.names;
    const names = this.#shapes.get(this.#bytes.toString("hex", start, start + 8));
    if (names === undefined) throw damaged("record");
    this.#met.set(low, { high, names });
    return names;
  }
}

/** The error of bytes that are no snapshot. */
export function damaged(part: string, cause?: unknown): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { field: "snapshot", part }, { cause });
}

const digitCodes = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
