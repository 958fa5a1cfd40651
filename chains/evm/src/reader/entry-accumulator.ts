import { emptyAccumulator, type Hex, IsthmusError } from "@isthmus/protocol";
import { encodeEventTopics, numberToHex, type PublicClient, slice } from "viem";
import { requestDeskAbi, vaultAbi } from "../abi/contracts.ts";
import { requestDeskOf } from "../vault-desks.ts";

/** Blocks of one question: nodes of providers bound the range of logs. */
const windowBlocks = 50_000n;

/** Every event of an entry names its index as the first topic and its accumulator as the last word of its data. */
const entryTopics = [
  encodeEventTopics({ abi: vaultAbi, eventName: "Deposited" }),
  encodeEventTopics({ abi: requestDeskAbi, eventName: "TakeBackRequested" }),
  encodeEventTopics({ abi: requestDeskAbi, eventName: "TakenBack" }),
  encodeEventTopics({ abi: requestDeskAbi, eventName: "WithdrawalRequested" }),
].map(([topic]) => topic as Hex);

/**
 * A vault's hash chain after an entry, by which the vault keeps it: from the entry's event, looked for from the newest block back.
 * @param vault 20 bytes
 * @param index of the entry; the empty chain for 0
 * @throws DEPOSIT_POSITION_UNKNOWN when the node's chain has no such entry
 */
export async function readEntryAccumulator(client: PublicClient, vault: Hex, index: bigint): Promise<Hex> {
  if (index === 0n) return emptyAccumulator;
  const address = [vault, requestDeskOf(vault)];
  const topics = [entryTopics, numberToHex(index, { size: 32 })];
  for (let to = await client.getBlockNumber(); to >= 0n; to -= windowBlocks) {
    const from = to < windowBlocks ? 0n : to - windowBlocks + 1n;
    const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) };
    const [log] = await client.request({ method: "eth_getLogs", params: [{ address, topics, ...range }] });
    if (log !== undefined) return slice(log.data, -32);
  }
  throw new IsthmusError("DEPOSIT_POSITION_UNKNOWN", { vault, index });
}
