import { startNativeRig } from "@isthmus/local/testing";
import { callDataGas, eventPart, type GasFigure, gasFigure, price, slotsPart } from "./figure.ts";
import { peers } from "./peers.ts";

/** A vote by a proof of the hub's storage, and what it takes before. */
export async function nativeFigures(): Promise<GasFigure[]> {
  const rig = await startNativeRig();
  try {
    // Other messages and accounts fill the tries: two levels of storage, as a hub with ten lanes has.
    for (const lane of [1, 2] as const) for (let i = 1n; i <= 20n; i++) await rig.dispatch(4, i, lane);
    await rig.recordBlock();
    const message = await rig.dispatch(2, 1n);
    const shown = await rig.showBlock();
    const recorded = await rig.record();
    await rig.hub.node.control.mine(rig.confirmations);
    await rig.showBlock();
    const proof = await rig.prove(message, shown);
    const receipt = await rig.vote(rig.second, message.envelope, proof);
    const { input } = await rig.second.client.getTransaction({ hash: receipt.transactionHash });
    const nodes = [proof.header, ...proof.accountProof, ...proof.storageProof];
    const hashes = nodes.reduce(
      (sum, node) => sum + price.hash + price.hashWord * Math.ceil((node.length / 2 - 1) / 32),
      0,
    );
    const transaction = {
      what: `a transaction and ${input.length / 2 - 1} bytes of call data`,
      gas: price.transaction + callDataGas(input),
    };
    const parts = [
      transaction,
      { what: `the header and ${nodes.length - 1} nodes hashed`, gas: hashes },
      { what: "calls of the source of hashes, L1Block and the gate", gas: 3 * price.coldAccount },
      slotsPart("the block's hash and L1's height", 2, "coldSlot"),
      slotsPart("the voter's seat", 1, "coldSlot"),
      slotsPart("the tally of a message", 1, "newSlot"),
      eventPart(3, 32),
    ];
    return [
      gasFigure("native transport: a block of the hub's chain is recorded", recorded.gasUsed, [
        { what: "a transaction", gas: price.transaction + 64 },
        { what: "two calls of L1Block, two slots", gas: price.coldAccount + 2 * price.coldSlot },
        slotsPart("the hash", 1, "newSlot"),
        slotsPart("the list of heights", 2, "changedSlot"),
        eventPart(2, 32),
      ]),
      gasFigure(
        `native transport: a vote by ${proof.accountProof.length} nodes of the account trie and ${proof.storageProof.length} of the storage trie`,
        receipt.gasUsed,
        parts,
        { peer: peers.storageProof },
      ),
    ];
  } finally {
    await rig.stop();
  }
}
