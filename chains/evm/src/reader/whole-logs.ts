import { type Hex, IsthmusError } from "@isthmus/protocol";
import { formatLog, numberToHex, type PublicClient } from "viem";

/** A range of blocks, both ends included, and the contracts whose logs are asked for. */
export interface LogRange {
  readonly address: Hex[];
  readonly fromBlock: bigint;
  readonly toBlock: bigint;
}

/** A log of an included block. */
export interface IncludedLog {
  readonly address: Hex;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly blockNumber: bigint;
  readonly blockHash: Hex;
  readonly transactionHash: Hex;
  readonly logIndex: number;
}

/**
 * The logs of a range, whole. Nodes answer `eth_getLogs` beyond their own head with what they have, so behind a balancer
 * a node that is behind hides the newest logs. The range's last block is therefore asked for before and after the logs,
 * in one batch, which one node answers: only when both times it is the same block are the logs all there are.
 * @throws NOT_FINAL when the node does not hold that block, or holds another one the second time
 */
export async function readWholeLogs(client: PublicClient, range: LogRange): Promise<IncludedLog[]> {
  const fromBlock = numberToHex(range.fromBlock);
  const toBlock = numberToHex(range.toBlock);
  // A retry of one of the three alone would be another batch, perhaps to another node.
  const once = { retryCount: 0 };
  const lastBlock = () => client.request({ method: "eth_getBlockByNumber", params: [toBlock, false] }, once);
  const [before, logs, after] = await Promise.all([
    lastBlock(),
    client.request({ method: "eth_getLogs", params: [{ address: range.address, fromBlock, toBlock }] }, once),
    lastBlock(),
  ]);
  if (before === null || after === null || before.hash === null || before.hash !== after.hash)
    throw new IsthmusError("NOT_FINAL", { height: range.toBlock, reason: "the node does not hold this block" });
  return logs.map((log) => included(formatLog(log), range.toBlock));
}

function included(log: ReturnType<typeof formatLog>, height: bigint): IncludedLog {
  const { address, topics, data, blockNumber, blockHash, transactionHash, logIndex } = log;
  if (blockNumber === null || blockHash === null || transactionHash === null || logIndex === null)
    throw new IsthmusError("NOT_FINAL", { height, reason: "a log of the range is in no block" });
  return { address, topics, data, blockNumber, blockHash, transactionHash, logIndex };
}
