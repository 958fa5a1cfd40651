import type { EvmDeployment } from "@isthmus/adapter";
import { testDeployment } from "@isthmus/adapter/testing";
import { encodeEventTopics } from "viem";
import { expect, it } from "vitest";
import { layerZeroAbi } from "../abi/transports.ts";
import { EvmReader } from "../reader/evm-reader.ts";
import { EvmLayerZero, verifiedPayload } from "./layerzero.ts";

const hex = `0x${"07".repeat(32)}` as const;
const [hub] = testDeployment().chains as readonly [EvmDeployment];

it("takes a DVN's call as accepted only when its event is in the logs", () => {
  const topicsOf = (eventName: "PayloadVerified" | "PacketVerified") =>
    encodeEventTopics({ abi: layerZeroAbi, eventName }) as (typeof hex)[];
  const log = (eventName: "PayloadVerified" | "PacketVerified") => ({
    address: hub.gate,
    topics: topicsOf(eventName),
    data: hex,
    logIndex: 0,
  });
  expect(verifiedPayload({ logs: [log("PacketVerified"), log("PayloadVerified")] })).toBe(true);
  expect(verifiedPayload({ logs: [log("PacketVerified")] })).toBe(false);
  expect(verifiedPayload({ logs: [] })).toBe(false);
});

it("asks DVN signers for the packet's header and hash at this chain's library", () => {
  const layerZero = new EvmLayerZero(new EvmReader({ deployment: hub }));
  const packet = {
    header: hex,
    payloadHash: hex,
    guid: hex,
    nonce: 1n,
    srcEid: 1,
    sender: hex,
    receiver: hex,
  } as const;
  const call = layerZero.dvnCall({ ...packet, dstEid: 30_101, message: "0x" }, 5, 99n);
  expect(call).toMatchObject({ vid: 101, target: hub.layerZero.receiveLibrary, expirationSeconds: 99n });
  expect(call.callData).toContain(hex.slice(2));
  expect(layerZero.adapter).toBe(hub.adapters.layerZero);
});
