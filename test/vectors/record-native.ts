import { writeFileSync } from "node:fs";
import { nativeAdapterAbi } from "@isthmus/chain-evm";
import { startNativeRig } from "@isthmus/local/testing";

/**
 * Records proofs of a real node for the Solidity tests of the native transport:
 * `npx tsx test/vectors/record-native.ts`. Needed again only when the adapter's storage or the envelope changes.
 */
const file = new URL("../../contracts/evm/test/transport/native-proofs.json", import.meta.url);
const rig = await startNativeRig();
try {
  for (const lane of [1, 2] as const) for (let i = 1n; i <= 20n; i++) await rig.dispatch(4, i, lane);
  const messages = [];
  for (let sequence = 1n; sequence <= 3n; sequence++) {
    const message = await rig.dispatch(2, sequence);
    const proof = await rig.prove(message, message.height);
    const { hash: blockHash, stateRoot } = await rig.hub.client.getBlock({ blockNumber: message.height });
    const { messageId, envelope } = message;
    messages.push({ messageId, envelope, blockHash, stateRoot, ...proof, blockNumber: Number(proof.blockNumber) });
  }
  // A slot that nothing was ever written to, in the block of the last message.
  const blockNumber = await rig.hub.client.getBlockNumber();
  const slot = await rig.hub.client.readContract({
    address: rig.hub.adapter,
    abi: nativeAdapterAbi,
    functionName: "slotOf",
    args: [2, 1, 63n],
  });
  const absent = await rig.hub.client.getProof({ address: rig.hub.adapter, storageKeys: [slot], blockNumber });
  const recorded = { hubAdapter: rig.hub.adapter, messages, absentProof: absent.storageProof[0]?.proof ?? [] };
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
} finally {
  await rig.stop();
}
