import { IsthmusError, type RebalanceRow } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { Vault } from "../model/state.ts";

/** The open orders that were issued in the cycle that closes, as the hub sends them. */
export function rebalanceRows(book: Book): RebalanceRow[] {
  const { cycle, rebalances } = book.state;
  const rows: RebalanceRow[] = [];
  for (const [number, order] of rebalances) {
    if (order.issuedCycle !== cycle) continue;
    const { asset, amountQuanta, route, expirySeconds, account } = order;
    const [origin, destination] = [vaultOf(book, asset), vaultOf(book, order.to)];
    rows.push({
      number,
      chain: origin.chain,
      vault: origin.vault,
      asset,
      amountQuanta,
      route,
      destination: destination.chain,
      destinationVault: destination.vault,
      account,
      expirySeconds,
    });
  }
  return rows.sort((a, b) => (a.number < b.number ? -1 : 1));
}

function vaultOf(book: Book, asset: number): Vault {
  const vault = book.state.vaults.get(book.asset(asset).chain);
  if (vault === undefined) throw new IsthmusError("INTERNAL", { what: "vault of an order", asset });
  return vault;
}
