import type { HeldOrder, OrderDesk, OrderState } from "@isthmus/adapter";
import { type Hex, IsthmusError } from "@isthmus/protocol";
import { rebalanceDeskAbi, vaultAbi } from "../abi/contracts.ts";
import type { EvmReader } from "../reader/evm-reader.ts";

/** As many orders of a clearing house may be open together. */
const newestOrders = 64n;
const noDesk: Hex = `0x${"00".repeat(20)}`;

/** The rebalance desk of an EVM chain's vault. */
export class EvmOrderDesk implements OrderDesk {
  readonly #reader: EvmReader;

  constructor(reader: EvmReader) {
    this.#reader = reader;
  }

  async held(): Promise<readonly HeldOrder[]> {
    const { client } = this.#reader;
    const { number: blockNumber, timestamp } = await client.getBlock({ blockTag: "latest" });
    const address = await rebalanceDeskOf(this.#reader, blockNumber);
    if (address === null) return [];
    const desk = { address, abi: rebalanceDeskAbi, blockNumber } as const;
    const [numbers, orders] = await client.readContract({
      ...desk,
      functionName: "newestWaiting",
      args: [newestOrders],
    });
    const rows: HeldOrder[] = [];
    orders.forEach(({ asset, amountQuanta, route, account, expirySeconds }, place) => {
      const number = numbers[place];
      if (number === undefined || expirySeconds < timestamp) return;
      rows.push({ number, asset, amountQuanta, route, account, expirySeconds });
    });
    return rows;
  }

  async state(number: bigint): Promise<OrderState> {
    const { client, deployment } = this.#reader;
    const { number: blockNumber, timestamp: chainSeconds } = await client.getBlock({ blockTag: "latest" });
    const address = await rebalanceDeskOf(this.#reader, blockNumber);
    const absent = { paid: "absent", hasArrived: false, asset: 0, promisedCycles: [] } as const;
    if (address === null) return { ...absent, payableFromSeconds: null, chainSeconds };
    const desk = { address, abi: rebalanceDeskAbi, blockNumber } as const;
    const vault = { address: deployment.vault, abi: vaultAbi, blockNumber } as const;
    const [order, fromSeconds, effective, maturing, next] = await Promise.all([
      client.readContract({ ...desk, functionName: "orderOf", args: [number] }),
      client.readContract({ ...desk, functionName: "payableFromSeconds", args: [number] }),
      client.readContract({ ...vault, functionName: "effectiveRoot" }),
      client.readContract({ ...vault, functionName: "maturingRoot" }),
      client.readContract({ ...vault, functionName: "nextRoot" }),
    ]);
    if (order.receivedAtSeconds === 0n) return { ...absent, payableFromSeconds: null, chainSeconds };
    const { asset } = order;
    const { effectiveCycle } = await client.readContract({ ...vault, functionName: "assetState", args: [asset] });
    const waiting = [effective.cycle === effectiveCycle ? 0n : effective.cycle, maturing.cycle, next.cycle];
    return {
      paid: order.paid ? await this.#paymentOf(address, number) : "absent",
      hasArrived: true,
      payableFromSeconds: fromSeconds === 0n || order.expirySeconds < chainSeconds ? null : fromSeconds,
      asset,
      chainSeconds,
      promisedCycles: waiting.filter((cycle) => cycle !== 0n),
    };
  }

  /** Of an order that is paid at the newest block. */
  async #paymentOf(address: Hex, number: bigint): Promise<"included" | "final"> {
    const { final: blockNumber } = await this.#reader.head();
    const order = { address, abi: rebalanceDeskAbi, functionName: "orderOf", args: [number], blockNumber } as const;
    const { paid } = await this.#reader.client.readContract(order);
    return paid ? "final" : "included";
  }
}

/** The desk that pays a vault's orders, as the vault names it; null while it names none. */
async function rebalanceDeskOf({ client, deployment }: EvmReader, blockNumber?: bigint): Promise<Hex | null> {
  const at = blockNumber === undefined ? {} : { blockNumber };
  const vault = { address: deployment.vault, abi: vaultAbi, functionName: "rebalanceDesk", ...at } as const;
  const desk = await client.readContract(vault);
  return desk === noDesk ? null : desk;
}

/** The desk of a vault that must have one. @throws INPUT_INVALID */
export async function requireRebalanceDesk(reader: EvmReader): Promise<Hex> {
  const desk = await rebalanceDeskOf(reader);
  if (desk === null) throw new IsthmusError("INPUT_INVALID", { field: "rebalanceDesk", chain: reader.chain.id });
  return desk;
}
