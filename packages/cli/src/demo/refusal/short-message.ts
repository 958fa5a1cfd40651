import { gateAbi, receiveVaaCall } from "@isthmus/chain-evm";
import { encodeVaa, type Hex, IsthmusError, quorumOf, toHex, type Vaa } from "@isthmus/protocol";
import { z } from "zod";
import { expectRefusal } from "../checks/expect-refusal.ts";
import { type DemoContext, traderNamed } from "../context.ts";
import { fetchJson } from "../http/fetch-json.ts";
import { waitFor } from "../http/wait-for.ts";
import { type SentMessage, sentMessages } from "../queries.ts";
import { printable } from "../record/printable.ts";

const signedBody = z.object({
  signature: z.object({
    index: z.int(),
    r: z.string(),
    s: z.string(),
    recovery: z.union([z.literal(0), z.literal(1)]),
  }),
  body: z.object({
    timestampSeconds: z.int(),
    nonce: z.int(),
    emitterChain: z.int(),
    emitter: z.string(),
    sequence: z.string(),
    consistency: z.int(),
    payload: z.string(),
  }),
});

/** Genuine attestations of a message by `count` operators, requested as the relayer does. */
async function collect(context: DemoContext, message: SentMessage, count: number): Promise<Vaa> {
  const answers = await Promise.all(
    context.config.operatorUrls.slice(0, count).map(async (operatorUrl) => {
      const url = new URL("/v1/sign/attestation", operatorUrl);
      return signedBody.parse(
        await waitFor("an operator's signature", () =>
          fetchJson(url, { txId: message.txId, messageId: message.messageId }),
        ),
      );
    }),
  );
  const first = answers[0];
  if (first === undefined) throw new IsthmusError("QUORUM_MISSING", { got: 0 });
  const { body } = first;
  return {
    signerSet: 0,
    signatures: answers
      .map(({ signature }) => ({ ...signature, r: signature.r as Hex, s: signature.s as Hex }))
      .sort((a, b) => a.index - b.index),
    body: {
      ...body,
      emitter: body.emitter as Hex,
      sequence: BigInt(body.sequence),
      payload: Buffer.from(body.payload.slice(2), "hex"),
    },
  };
}

async function lastToSecond(context: DemoContext): Promise<SentMessage> {
  const message = (await sentMessages(context))
    .filter(({ destination }) => destination === context.second.chain)
    .at(-1);
  if (message === undefined) throw new IsthmusError("NOT_FOUND", { what: "a message to the second chain" });
  return message;
}

/** The votes on the message at the gate, and the state of the vault behind it. */
async function gateAndVault(context: DemoContext, message: SentMessage): Promise<string> {
  const { gate } = context.second;
  const { client } = context.evmWallets.second;
  const args = [message.messageId] as const;
  const votes = await client.readContract({ address: gate, abi: gateAbi, functionName: "votesOf", args });
  return printable({ votes, vault: await context.readers.second.vaultState() });
}

/** Delivers a genuine message with one signature too few: the adapter on the second chain refuses. */
export async function playShortMessage(context: DemoContext): Promise<void> {
  const message = await lastToSecond(context);
  const vaa = await collect(context, message, quorumOf(context.deployment.attesters.length) - 1);
  await expectRefusal(context, {
    name: "message with one signature too few",
    expectedCode: "QUORUM_MISSING",
    component: "AttesterAdapter on the second chain",
    state: () => gateAndVault(context, message),
    action: () =>
      context.evmWallets.second.send(
        traderNamed(context, "Ben"),
        receiveVaaCall(context.second.adapters.attester, toHex(encodeVaa(vaa))),
      ),
  });
}

/** Delivers the same message with all its signatures after its execution: the gate refuses. */
export async function playRepeatedMessage(context: DemoContext): Promise<void> {
  const message = await lastToSecond(context);
  const vaa = await collect(context, message, quorumOf(context.deployment.attesters.length));
  await expectRefusal(context, {
    name: "the same message twice",
    expectedCode: "MESSAGE_ALREADY_VOTED",
    component: "MessageGate on the second chain",
    state: () => gateAndVault(context, message),
    action: () =>
      context.evmWallets.second.send(
        traderNamed(context, "Ben"),
        receiveVaaCall(context.second.adapters.attester, toHex(encodeVaa(vaa))),
      ),
  });
}
