import { addressAs32, gateAbi } from "@isthmus/chain-evm";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { sentMessages } from "../ask.ts";
import { type DemoContext, expectRefusal } from "../context.ts";
import { printable } from "../record/printable.ts";
import { fetchJson, waitFor } from "../wait.ts";

const forgedWord: Hex = `0x${"f0".repeat(32)}`;

/**
 * A relayer hands an operator a packet, a Wormhole message and an attestation request that the hub never emitted, in a
 * genuine transaction: each key refuses, because the operator reads the hub itself.
 */
export async function playForgedPacket(context: DemoContext): Promise<void> {
  const genuine = (await sentMessages(context)).at(-1);
  if (genuine === undefined) throw new IsthmusError("NOT_FOUND", { what: "a message of the hub" });
  const { txId } = genuine;
  const expirationSeconds = String(Math.floor(Date.now() / 1000) + 600);
  const attempts = [
    { key: "DVN", path: "/v1/sign/dvn", body: { txId, guid: forgedWord, expirationSeconds } },
    {
      key: "guardian",
      path: "/v1/sign/guardian",
      body: { txId, emitter: addressAs32(context.hub.adapters.wormhole), sequence: "999999" },
    },
    { key: "attester", path: "/v1/sign/attestation", body: { txId, messageId: forgedWord } },
  ];
  for (const { key, path, body } of attempts) {
    await expectRefusal(context, {
      name: `forged packet handed to an operator's ${key} key`,
      expectedCode: "SOURCE_NOT_FOUND",
      component: "operator 0",
      state: () => observe(context),
      action: () => waitFor("operator 0", () => fetchJson(new URL(path, context.config.operatorUrls[0]), body)),
    });
  }
}

/** The operator's own account of itself, and votes on the forged message where it was to go. */
async function observe(context: DemoContext): Promise<string> {
  const health = await waitFor("operator 0", () => fetchJson(new URL("/health", context.config.operatorUrls[0])));
  const votes = await context.evmWallets.second.client.readContract({
    address: context.second.gate,
    abi: gateAbi,
    functionName: "votesOf",
    args: [forgedWord],
  });
  return printable({ health, votes });
}
