import { plainCall, vaultAbi } from "@isthmus/chain-evm";
import {
  decodeEnvelope,
  decodeSettlementRoot,
  encodeEnvelope,
  encodeSettlementRoot,
  fromHex,
  IsthmusError,
  messageId,
  messageKind,
  toHex,
} from "@isthmus/protocol";
import { encodeFunctionData } from "viem";
import { expectRefusal } from "../checks/expect-refusal.ts";
import type { DemoContext } from "../context.ts";
import { sentMessages } from "../queries.ts";
import { printable } from "../record/printable.ts";
import { sendAs } from "./send-as.ts";

const farAhead = 1_000n;
/** Bits of the transports that voted: all three. */
const everyTransport = 0b111;

/**
 * The worst case: gate, bridges and attesters are all compromised, and the vault on the second chain gets a newer root with
 * a deposit accumulator that it never had. The vault itself refuses. The local node allows calls in the gate's name.
 */
export async function playForgedAccumulator(context: DemoContext): Promise<void> {
  const genuine = (await sentMessages(context)).filter(({ destination }) => destination === context.second.chain);
  const model = genuine
    .map(({ envelope }) => decodeEnvelope(fromHex(envelope)))
    .find((envelope) => envelope.kind === messageKind.settlementRoot);
  if (model === undefined) throw new IsthmusError("NOT_FOUND", { what: "a settlement root sent to the second chain" });
  const forged = encodeEnvelope({
    ...model,
    sequence: model.sequence + farAhead,
    cycle: model.cycle + farAhead,
    payload: encodeSettlementRoot({
      ...decodeSettlementRoot(model.payload),
      depositAccumulator: `0x${"66".repeat(32)}`,
    }),
  });
  const { client } = context.evmWallets.second;
  const data = encodeFunctionData({
    abi: [
      {
        type: "function",
        name: "onMessage",
        stateMutability: "nonpayable",
        outputs: [],
        inputs: [
          { name: "messageId", type: "bytes32" },
          { name: "envelope", type: "bytes" },
          { name: "votes", type: "uint8" },
        ],
      },
    ],
    functionName: "onMessage",
    args: [toHex(messageId(forged)), toHex(forged), everyTransport],
  });
  await expectRefusal(context, {
    name: "root with a forged accumulator",
    expectedCode: "DEPOSIT_POSITION_UNKNOWN",
    component: "CollateralVault on the second chain",
    state: () => readRoots(context),
    action: () => sendAs(client, context.second.gate, plainCall(context.second.vault, data)),
  });
}

async function readRoots(context: DemoContext): Promise<string> {
  const { client } = context.evmWallets.second;
  const address = context.second.vault;
  const names = ["effectiveRoot", "maturingRoot", "nextRoot"] as const;
  const roots = await Promise.all(
    names.map((functionName) => client.readContract({ address, abi: vaultAbi, functionName })),
  );
  return printable({ roots, vault: await context.readers.second.vaultState() });
}
