import { addressAs32, gateAbi } from "@isthmus/chain-evm";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { expectRefusal } from "../checks/expect-refusal.ts";
import type { DemoContext } from "../context.ts";
import { fetchJson } from "../http/fetch-json.ts";
import { waitFor } from "../http/wait-for.ts";
import { sentMessages } from "../queries.ts";
import { printable } from "../record/printable.ts";

const forgedBytes32: Hex = `0x${"f0".repeat(32)}`;

/**
 * Requests an operator's signatures of a packet, a Wormhole message and an attestation that the hub never emitted, each
 * with a genuine transaction: every key refuses, because the operator reads the hub itself.
 */
export async function playForgedPacket(context: DemoContext): Promise<void> {
  const genuine = (await sentMessages(context)).at(-1);
  if (genuine === undefined) throw new IsthmusError("NOT_FOUND", { what: "a message of the hub" });
  const { txId } = genuine;
  const expirationSeconds = String(Math.floor(Date.now() / 1000) + 600);
  const attempts = [
    { key: "DVN", path: "/v1/sign/dvn", body: { txId, guid: forgedBytes32, expirationSeconds } },
    {
      key: "guardian",
      path: "/v1/sign/guardian",
      body: { txId, emitter: addressAs32(context.hub.adapters.wormhole), sequence: "999999" },
    },
    { key: "attester", path: "/v1/sign/attestation", body: { txId, messageId: forgedBytes32 } },
  ];
  for (const { key, path, body } of attempts) {
    await expectRefusal(context, {
      name: `forged packet handed to an operator's ${key} key`,
      expectedCode: "SOURCE_NOT_FOUND",
      component: "operator 0",
      state: () => readState(context),
      action: () => waitFor("operator 0", () => fetchJson(new URL(path, context.config.operatorUrls[0]), body)),
    });
  }
}

/** The operator's health, and the votes on the forged message at its destination. */
async function readState(context: DemoContext): Promise<string> {
  const health = await waitFor("operator 0", () => fetchJson(new URL("/health", context.config.operatorUrls[0])));
  const votes = await context.evmWallets.second.client.readContract({
    address: context.second.gate,
    abi: gateAbi,
    functionName: "votesOf",
    args: [forgedBytes32],
  });
  return printable({ health, votes });
}
