import { fromHex } from "@isthmus/protocol";
import { recoverMessageAddress } from "viem";
import { expect, it } from "vitest";
import { dvnCallHash, dvnVerifyCall, joinDvnSignatures, signDvnCall } from "./dvn.ts";

const hex = (byte: string) => `0x${byte.repeat(32)}` as const;
const call = dvnVerifyCall({
  destinationEid: 49_002,
  receiveLibrary: `0x${"aa".repeat(20)}`,
  header: "0x01",
  payloadHash: hex("02"),
  confirmations: 3,
  expirationSeconds: 4n,
});

it("identifies the DVN by its chain's endpoint id modulo 30,000", () => {
  expect(call).toMatchObject({ vid: 19_002, expirationSeconds: 4n });
});

it("signs the hash of every part of the call as a personal message", async () => {
  const { signer, signature } = await signDvnCall(fromHex(hex("11"), 32), call);
  const raw = fromHex(dvnCallHash(call));
  expect((await recoverMessageAddress({ message: { raw }, signature })).toLowerCase()).toBe(signer);
  const changes = [{ vid: 1 }, { expirationSeconds: 5n }, { callData: "0x" }, { target: `0x${"bb".repeat(20)}` }];
  for (const change of changes) expect(dvnCallHash({ ...call, ...change } as typeof call)).not.toBe(dvnCallHash(call));
});

it("joins exactly a quorum of signatures, ascending by signer", () => {
  const of = (signer: string) => ({ signer: `0x${signer.repeat(20)}`, signature: `0x${signer.repeat(65)}` }) as const;
  expect(joinDvnSignatures([of("0c"), of("0a"), of("0b")], 2)).toBe(`0x${"0a".repeat(65)}${"0b".repeat(65)}`);
});
