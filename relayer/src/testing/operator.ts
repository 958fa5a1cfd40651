import { type Deployment, evmDeployments } from "@isthmus/adapter";
import {
  addressAs32,
  attestationsOf,
  dvnVerifyCall,
  EvmReader,
  packetsOf,
  signDvnCall,
  wormholeMessagesOf,
} from "@isthmus/chain-evm";
import type { LocalKeys } from "@isthmus/local";
import { chainById, fromHex, type Hex, IsthmusError, isIsthmusError, signDigest, vaaDigest } from "@isthmus/protocol";
import Fastify, { type FastifyInstance } from "fastify";
import { hubDeployment } from "../watch/plan.ts";

/**
 * Starts one operator's signing API: it reads the hub with its own client and signs only what the hub emitted.
 * @param withoutBridges it signs as attester alone
 */
export async function startOperator(
  deployment: Deployment,
  keys: LocalKeys,
  operator: number,
  { withoutBridges = false } = {},
): Promise<{ url: string; server: FastifyInstance }> {
  const hub = hubDeployment(deployment);
  const reader = new EvmReader({ deployment: hub });
  const own = keys.operators[operator];
  if (own === undefined) throw new IsthmusError("CONFIG_INVALID", { operator });
  const final = async (txId: string) => {
    const transaction = await reader.finalTransaction(txId);
    if (transaction === null) throw new IsthmusError("SOURCE_NOT_FOUND", { txId });
    return transaction;
  };
  const found = <T>(value: T | undefined): T => {
    if (value === undefined) throw new IsthmusError("SOURCE_NOT_FOUND");
    return value;
  };
  const server = Fastify();
  server.setErrorHandler((error, _request, reply) => {
    const known = isIsthmusError(error) ? error : new IsthmusError("INTERNAL", {}, { cause: error });
    return reply.status(409).send({ error: known.toBody() });
  });
  server.post("/v1/sign/attestation", async (request) => {
    const { txId, messageId } = request.body as { txId: Hex; messageId: Hex };
    const item = found(attestationsOf(hub, await final(txId)).find((candidate) => candidate.messageId === messageId));
    return { signature: signDigest(fromHex(own.attester), vaaDigest(item.body), operator) };
  });
  if (withoutBridges) return { url: await server.listen({ host: "127.0.0.1", port: 0 }), server };
  server.post("/v1/sign/guardian", async (request) => {
    const { txId, emitter, sequence } = request.body as { txId: Hex; emitter: Hex; sequence: string };
    if (emitter !== addressAs32(hub.adapters.wormhole)) throw new IsthmusError("EMITTER_MISMATCH", { emitter });
    const messages = wormholeMessagesOf(hub, chainById(hub.chain).wormholeChainId, await final(txId));
    const item = found(messages.find(({ body }) => body.emitter === emitter && body.sequence === BigInt(sequence)));
    return { signature: signDigest(fromHex(own.guardian), vaaDigest(item.body), operator) };
  });
  server.post("/v1/sign/dvn", async (request) => {
    const { txId, guid, expirationSeconds } = request.body as { txId: Hex; guid: Hex; expirationSeconds: string };
    const packet = found(packetsOf(hub, await final(txId)).find((candidate) => candidate.guid === guid));
    const target = found(
      evmDeployments(deployment).find((chain) => chainById(chain.chain).layerZeroEid === packet.dstEid),
    );
    const call = dvnVerifyCall({
      destinationEid: packet.dstEid,
      receiveLibrary: target.layerZero.receiveLibrary,
      header: packet.header,
      payloadHash: packet.payloadHash,
      confirmations: hub.finalityDepth,
      expirationSeconds: BigInt(expirationSeconds),
    });
    return signDvnCall(fromHex(own.dvn), call);
  });
  return { url: await server.listen({ host: "127.0.0.1", port: 0 }), server };
}
