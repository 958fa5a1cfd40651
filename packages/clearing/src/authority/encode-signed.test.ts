import { expect, it } from "vitest";
import { encodeCommand, parseCommand } from "../commands/codec.ts";
import { type Command, commandDefinitions } from "../commands/registry.ts";
import { encodeSigned } from "./encode-signed.ts";
import { unsignedBytes } from "./signing.ts";

it("gives the bytes of the journal and of the signers, for the example of every command", () => {
  for (const { example } of commandDefinitions) {
    const command = parseCommand(example);
    expect(encodeSigned(command)).toEqual({ bytes: encodeCommand(command), unsigned: unsignedBytes(command) });
  }
});

it("leaves absent fields out", () => {
  const command = { kind: "chain-time", chain: undefined, signature: "0x", é: 1n } as unknown as Command;
  expect(encodeSigned(command)).toEqual({ bytes: encodeCommand(command), unsigned: unsignedBytes(command) });
  expect(encodeSigned({})).toEqual({ bytes: encodeCommand({} as Command), unsigned: unsignedBytes({}) });
  expect(encodeSigned({ signature: "0x" }).unsigned).toEqual(unsignedBytes({}));
});
