import { IsthmusError, type RebalanceRow } from "@isthmus/protocol";
import type { Book } from "../book/book.ts";
import type { RebalanceOrder } from "../model/rebalance-order.ts";
import type { Vault } from "../model/state.ts";

/** The open orders that were issued in the cycle that closes, as the hub sends them. */
export function rebalanceRows(book: Book): RebalanceRow[] {
  return rowsOf(book, ({ issuedCycle }) => issuedCycle === book.state.cycle);
}

/**
 * The orders that may be signed and sent: a close has stated them, so that their tokens back nobody, no vault has paid them, and both
 * vaults are open.
 */
export function payableRows(book: Book): RebalanceRow[] {
  const { cycle } = book.state;
  return rowsOf(book, ({ issuedCycle, paid, asset, to }) => {
    const areOpen = [asset, to].every((place) => vaultOf(book, place).exitDesk === undefined);
    return issuedCycle <= cycle && !paid && areOpen;
  });
}

function rowsOf(book: Book, isWanted: (order: Readonly<RebalanceOrder>) => boolean): RebalanceRow[] {
  const rows: RebalanceRow[] = [];
  for (const [number, order] of book.state.rebalances) {
    if (!isWanted(order)) continue;
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
