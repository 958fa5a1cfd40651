import { errorsAbi } from "@isthmus/contracts-evm";
import { errorCodes, type Hex, IsthmusError } from "@isthmus/protocol";
import { type AbiParameter, encodeErrorResult, HttpRequestError, keccak256, RpcRequestError, toBytes } from "viem";
import { describe, expect, it } from "vitest";
import { decodeRevert, errorOfRevertData } from "./decode-revert.ts";

const sample = ({ type }: AbiParameter): unknown => {
  if (type === "address") return `0x${"11".repeat(20)}`;
  if (type === "bytes32") return `0x${"22".repeat(32)}`;
  if (type === "string") return "no quorum";
  return type.startsWith("uint") && Number(type.slice(4)) <= 48 ? 7 : 7n;
};

const nodeError = (data: Hex) =>
  new RpcRequestError({ body: {}, error: { code: 3, message: "execution reverted", data }, url: "http://node" });

describe("a revert", () => {
  it("gives the table's code and the error's fields, for every custom error of every contract", () => {
    const known = new Set<string>();
    for (const item of errorsAbi) {
      const args = item.inputs.map(sample);
      const data = encodeErrorResult({ abi: [item], errorName: item.name, args } as Parameters<
        typeof encodeErrorResult
      >[0]);
      const error = decodeRevert(nodeError(data));
      const entry = Object.values(errorCodes).find((row) => "solidity" in row && row.solidity === item.name);
      if (entry === undefined) {
        // Errors of OpenZeppelin and of OApp have no row of ours.
        expect([error.code, error.details.revert]).toEqual(["REVERT_UNKNOWN", item.name]);
        continue;
      }
      known.add(item.name);
      expect(error.number).toBe(entry.number);
      for (const [position, input] of item.inputs.entries()) expect(error.details[input.name]).toBe(args[position]);
    }
    expect(known.has("QuorumMissing") && known.has("ProofInvalid") && known.has("CreditExceeded")).toBe(true);
  });

  it("keeps an unknown selector, and passes errors of ours through", () => {
    const data = keccak256(toBytes("SomethingElse()")).slice(0, 10) as Hex;
    expect(errorOfRevertData(data)).toMatchObject({ code: "REVERT_UNKNOWN", details: { revert: data } });
    const own = new IsthmusError("PAUSED");
    expect(decodeRevert(own)).toBe(own);
  });

  it("is distinguished from an unreachable node and from an error of another kind", () => {
    const unreachable = new HttpRequestError({ url: "http://node", details: "fetch failed" });
    expect(decodeRevert(unreachable).code).toBe("REQUEST_TIMEOUT");
    expect(decodeRevert(new Error("nonce too low"))).toMatchObject({
      code: "TRANSACTION_REFUSED",
      details: { reason: "Error: nonce too low" },
    });
  });
});
