import { type InstructionNode, isNode, type RootNode, resolveNestedTypeNode, type TypeNode } from "@codama/nodes";
import { concatBytes, fromHex, type Hex, IsthmusError, uintBytes } from "@isthmus/protocol";
import { PublicKey } from "@solana/web3.js";

/** A value of a field: number, hex bytes, base58 key, list, or the fields of a struct. */
export type IdlValue = bigint | string | readonly IdlValue[] | { readonly [field: string]: IdlValue };

const widths: Readonly<Record<string, 1 | 2 | 4 | 8 | 16>> = { u8: 1, u16: 2, u32: 4, u64: 8, u128: 16 };

/** Instruction data by the interface description alone, as a client that knows nothing else would write it. */
export class IdlClient {
  readonly #idl: RootNode;

  constructor(idl: RootNode) {
    this.#idl = idl;
  }

  /** @throws NOT_FOUND for an instruction, INPUT_INVALID for a type that is not in the interface */
  instruction(name: string): InstructionNode {
    const found = this.#idl.program.instructions.find((each) => each.name === name);
    if (found === undefined) throw new IsthmusError("NOT_FOUND", { instruction: name });
    return found;
  }

  /** The data of an instruction with these fields. */
  encode(name: string, fields: Readonly<Record<string, IdlValue>>): Uint8Array {
    return concatBytes(
      ...this.instruction(name).arguments.map(({ name: field, type, defaultValue }) => {
        const fixed =
          defaultValue !== undefined && isNode(defaultValue, "numberValueNode") ? defaultValue.number : null;
        return this.#write(type, fixed === null ? (fields[field] as IdlValue) : BigInt(fixed));
      }),
    );
  }

  /** The fields of an instruction's data; all of it is read. */
  decode(name: string, data: Uint8Array): Record<string, IdlValue> {
    const reader = { data, at: 0 };
    const fields: Record<string, IdlValue> = {};
    for (const { name: field, type } of this.instruction(name).arguments) fields[field] = this.#read(type, reader);
    if (reader.at !== data.length) throw new IsthmusError("INPUT_INVALID", { instruction: name, readBytes: reader.at });
    return fields;
  }

  #write(type: TypeNode, value: IdlValue): Uint8Array {
    const inner = resolveNestedTypeNode(type);
    if (isNode(inner, "numberTypeNode")) {
      const bytes = uintBytes(value as bigint, widthOf(inner.format));
      return inner.endian === "be" ? bytes : bytes.reverse();
    }
    if (isNode(inner, "bytesTypeNode")) return fromHex(value as Hex);
    if (isNode(inner, "publicKeyTypeNode")) return new PublicKey(value as string).toBytes();
    if (isNode(inner, "structTypeNode"))
      return concatBytes(
        ...inner.fields.map((field) => this.#write(field.type, (value as Record<string, IdlValue>)[field.name] ?? "")),
      );
    if (!isNode(inner, "arrayTypeNode")) throw unknownType(inner);
    const items = value as readonly IdlValue[];
    const count = isNode(inner.count, "prefixedCountNode")
      ? [this.#write(inner.count.prefix, BigInt(items.length))]
      : [];
    return concatBytes(...count, ...items.map((item) => this.#write(inner.item, item)));
  }

  #read(type: TypeNode, reader: { readonly data: Uint8Array; at: number }): IdlValue {
    const take = (length: number) => {
      reader.at += length;
      return reader.data.subarray(reader.at - length, reader.at);
    };
    const inner = resolveNestedTypeNode(type);
    if (isNode(inner, "numberTypeNode")) {
      const bytes = [...take(widthOf(inner.format))];
      return (inner.endian === "be" ? bytes : bytes.reverse()).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    }
    if (isNode(inner, "bytesTypeNode")) {
      const length = isNode(type, "fixedSizeTypeNode") ? type.size : reader.data.length - reader.at;
      return `0x${Buffer.from(take(length)).toString("hex")}`;
    }
    if (isNode(inner, "publicKeyTypeNode")) return new PublicKey(take(32)).toBase58();
    if (isNode(inner, "structTypeNode"))
      return Object.fromEntries(inner.fields.map((field) => [field.name, this.#read(field.type, reader)]));
    if (!isNode(inner, "arrayTypeNode")) throw unknownType(inner);
    const items: IdlValue[] = [];
    const count = isNode(inner.count, "prefixedCountNode") ? this.#read(inner.count.prefix, reader) : null;
    while (count === null ? reader.at < reader.data.length : BigInt(items.length) < (count as bigint))
      items.push(this.#read(inner.item, reader));
    return items;
  }
}

function widthOf(format: string): 1 | 2 | 4 | 8 | 16 {
  const width = widths[format];
  if (width === undefined) throw new IsthmusError("INPUT_INVALID", { numberFormat: format });
  return width;
}

function unknownType({ kind }: TypeNode): IsthmusError {
  return new IsthmusError("INPUT_INVALID", { type: kind });
}
