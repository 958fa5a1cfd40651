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
import { sentMessages } from "../ask.ts";
import { printable } from "../record/printable.ts";
import { expectRefusal, type Stage } from "../stage.ts";
import { sendAs } from "./impersonate.ts";

const farAhead = 1_000n;

/**
 * The worst case: gate, bridges and attesters are all overrun, and the vault on the second chain is handed a newer root
 * that names a deposit position it never had. The vault itself refuses. (The local node lets us act as the gate.)
 */
export async function playForgedAccumulator(stage: Stage): Promise<void> {
  const genuine = (await sentMessages(stage)).filter(({ destination }) => destination === stage.second.chain);
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
  const { client } = stage.evmPurses.second;
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
        ],
      },
    ],
    functionName: "onMessage",
    args: [toHex(messageId(forged)), toHex(forged)],
  });
  await expectRefusal(stage, {
    name: "root with a forged accumulator",
    expectedCode: "DEPOSIT_POSITION_UNKNOWN",
    component: "CollateralVault on the second chain",
    state: () => readRoots(stage),
    action: () => sendAs(client, stage.second.gate, plainCall(stage.second.vault, data)),
  });
}

async function readRoots(stage: Stage): Promise<string> {
  const { client } = stage.evmPurses.second;
  const address = stage.second.vault;
  const names = ["effectiveRoot", "maturingRoot", "nextRoot"] as const;
  const roots = await Promise.all(
    names.map((functionName) => client.readContract({ address, abi: vaultAbi, functionName })),
  );
  return printable({ roots, vault: await stage.readers.second.vaultState() });
}
