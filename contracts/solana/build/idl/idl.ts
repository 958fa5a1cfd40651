import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  arrayTypeNode,
  bytesTypeNode,
  constantPdaSeedNodeFromString,
  errorNode,
  fieldDiscriminatorNode,
  fixedSizeTypeNode,
  type InstructionNode,
  instructionAccountNode,
  instructionArgumentNode,
  instructionNode,
  numberTypeNode,
  numberValueNode,
  type PdaNode,
  pdaNode,
  prefixedCountNode,
  programNode,
  publicKeyTypeNode,
  type RootNode,
  remainderCountNode,
  rootNode,
  structFieldTypeNode,
  structTypeNode,
  type TypeNode,
  variablePdaSeedNode,
} from "@codama/nodes";
import { errorCodes } from "@isthmus/protocol";
import { type AccountRow, accountTable, type InstructionName, instructionTag } from "../../src/index.ts";
import { packageFolder, sourceFolder } from "../build.ts";
import { namedErrors } from "../generate.ts";
import { argumentTable, type FieldType } from "./argument-table.ts";

/** The committed interface description. */
export const idlFile = path.join(packageFolder, "build", "idl", "vault.idl.json");

/** The program's interface as Codama describes one: instructions, their accounts and data, addresses, errors. */
export function vaultIdl(): RootNode {
  const names = Object.keys(accountTable) as InstructionName[];
  return rootNode(
    programNode({
      name: "isthmusVault",
      // Every house deploys its own.
      publicKey: "11111111111111111111111111111111",
      version: "0.1.0",
      pdas: pdas(),
      instructions: names.map(instructionOf),
      errors: errors(),
    }),
  );
}

/** The file's text, before the formatter. */
export function idlText(): string {
  return `${JSON.stringify(vaultIdl(), null, 1)}\n`;
}

function errors(): ReturnType<typeof errorNode>[] {
  const named = namedErrors(sourceFolder);
  return Object.entries(errorCodes)
    .filter(([code]) => named.has(code))
    .map(([name, { number, text }]) => errorNode({ name, code: number, message: text }));
}

function instructionOf(name: InstructionName): InstructionNode {
  const tag = instructionArgumentNode({
    name: "tag",
    type: numberTypeNode("u8"),
    defaultValue: numberValueNode(instructionTag[name]),
    defaultValueStrategy: "omitted",
  });
  return instructionNode({
    name,
    accounts: accountTable[name].map(accountOf),
    arguments: [
      tag,
      ...argumentTable[name].map(([field, type]) => instructionArgumentNode({ name: field, type: typeOf(type) })),
    ],
    discriminators: [fieldDiscriminatorNode("tag")],
    optionalAccountStrategy: "omitted",
  });
}

function accountOf(row: AccountRow): ReturnType<typeof instructionAccountNode> {
  return instructionAccountNode({
    name: row.name,
    isSigner: row.signer ?? false,
    isWritable: row.writable ?? false,
    isOptional: row.when !== undefined,
    docs: [
      `${row.kind}${row.record === undefined ? "" : `: ${row.record}`}`,
      ...(row.seeds === undefined ? [] : [`Address: ${row.seeds}.`]),
      ...(row.when === undefined ? [] : [`Present if ${row.when}.`]),
    ],
  });
}

function typeOf(type: FieldType): TypeNode {
  switch (type) {
    case "u8":
    case "u16":
    case "u32":
    case "u64":
    case "u128":
      return numberTypeNode(type, "be");
    case "bytes32":
      return bytes32();
    case "key":
      return publicKeyTypeNode();
    case "signer set":
      return signerSetType();
    case "keys":
      return arrayTypeNode(publicKeyTypeNode(), prefixedCountNode(numberTypeNode("u8")));
    case "hashes":
      return arrayTypeNode(bytes32(), remainderCountNode());
    case "bytes":
      return bytesTypeNode();
  }
}

const bytes32 = (): TypeNode => fixedSizeTypeNode(bytesTypeNode(), 32);

function signerSetType(): TypeNode {
  const signer = fixedSizeTypeNode(bytesTypeNode(), 20);
  const field = (name: string, type: TypeNode) => structFieldTypeNode({ name, type });
  return structTypeNode([
    field("emitterChain", typeOf("u16")),
    field("emitter", bytes32()),
    field("setIndex", typeOf("u32")),
    field("expiresAtSeconds", typeOf("u64")),
    field("signers", arrayTypeNode(signer, prefixedCountNode(numberTypeNode("u8")))),
  ]);
}

/** Addresses of records, by the seeds that the account table names. */
function pdas(): PdaNode[] {
  const key = publicKeyTypeNode();
  const ofVault = (name: string, text: string, ...fields: [string, TypeNode][]): PdaNode =>
    pdaNode({
      name,
      seeds: [
        constantPdaSeedNodeFromString("utf8", text),
        variablePdaSeedNode("vault", key),
        ...fields.map(([field, type]) => variablePdaSeedNode(field, type)),
      ],
    });
  return [
    pdaNode({
      name: "vault",
      seeds: [
        constantPdaSeedNodeFromString("utf8", "vault"),
        variablePdaSeedNode("houseId", typeOf("u32")),
        variablePdaSeedNode("creator", key),
      ],
    }),
    ofVault("asset", "asset", ["asset", typeOf("u16")]),
    ofVault("vaultToken", "token", ["mint", key]),
    ofVault("depositPage", "deposits", ["number", typeOf("u64")]),
    ofVault("claim", "claim", ["account", bytes32()], ["asset", typeOf("u16")]),
    ofVault("vote", "vote", ["messageId", bytes32()]),
    ofVault("buffer", "buffer", ["payer", key], ["digest", bytes32()]),
    ofVault("act", "act", ["id", bytes32()]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(idlFile, idlText());
