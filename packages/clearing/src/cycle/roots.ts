import {
  type BandLeaf,
  bandLeafHash,
  type CreditLeaf,
  creditLeafHashes,
  fromHex,
  MerkleTree,
  padLeft32,
  toHex,
  totalsLeafHash,
} from "@isthmus/protocol";
import { has } from "../book/account-index.ts";
import type { Book } from "../book/book.ts";
import { positionRequirement } from "../margin/linear.ts";
import { isFresh } from "../market/freshness.ts";
import type { TotalsRow, VaultOutput, VenueOutput } from "../model/cycle-output.ts";
import { sortedNumbers } from "../model/order.ts";
import type { Vault, Venue } from "../model/state.ts";
import { tradeValue } from "../positions/value.ts";
import { isPacked, productOf } from "../products/registry.ts";
import { hasCreditLeaf } from "./credit-stops.ts";
import { LeafHolders, VaultLeaves } from "./vault-leaves.ts";

/** Leaves, totals and roots of every vault that takes roots, by chain. */
export function vaultOutputs(book: Book): VaultOutput[] {
  const { vaults } = book.state;
  return sortedNumbers(vaults.keys())
    .map((chain) => vaults.get(chain) as Vault)
    .filter(({ exitDesk }) => exitDesk === undefined)
    .map((vault) => vaultOutput(book, vault));
}

/** The leaves of each book's vaults, kept from cycle to cycle. */
interface KeptLeaves {
  readonly vaults: Map<number, VaultLeaves>;
  readonly holders: LeafHolders;
}

const keptBy = new WeakMap<Book, KeptLeaves>();

function keptOf(book: Book): KeptLeaves {
  const known = keptBy.get(book);
  if (known !== undefined) return known;
  const kept = { vaults: new Map(), holders: new LeafHolders() };
  keptBy.set(book, kept);
  return kept;
}

function leavesOf(book: Book, vault: Vault): VaultLeaves {
  const { vaults, holders } = keptOf(book);
  const known = vaults.get(vault.chain);
  if (known !== undefined) return known;
  const leaves = new VaultLeaves(book, vault, holders);
  vaults.set(vault.chain, leaves);
  book.listen(leaves);
  return leaves;
}

/** Accounts with a leaf at any vault, as of the last `vaultOutputs`. */
export function countWithLeaf(book: Book): number {
  return keptOf(book).holders.count;
}

function vaultOutput(book: Book, vault: Vault): VaultOutput {
  const scope = { houseId: book.state.houseId, chain: vault.chain, contract: vault.vault };
  const assets = sortedNumbers(book.state.assets.keys()).filter((asset) => book.asset(asset).chain === vault.chain);
  const set = leavesOf(book, vault).take();
  const { tree, sums } = set;
  const totals: TotalsRow[] = assets.map((number) => {
    const asset = book.asset(number);
    const { entitledQuanta, exitQuanta } = sums.get(number) ?? { entitledQuanta: 0n, exitQuanta: 0n };
    return {
      asset: number,
      entitledQuanta,
      exitQuanta,
      consumedQuanta: asset.depositedQuanta,
      depositRecordIndex: asset.lastDepositIndex,
    };
  });
  const totalsTree = new MerkleTree(totals.map((row) => totalsLeafHash(scope, row)));
  return {
    chain: vault.chain,
    vault: vault.vault,
    root: {
      chain: vault.chain,
      vault: vault.vault,
      root: tree.root,
      depositAccumulator: vault.accumulator,
      depositIndex: vault.depositIndex,
      totalsRoot: totalsTree.root,
    },
    leaves: set.leaves(book.state.accountIds),
    tree,
    totals,
    totalsTree,
  };
}

/** Credit and band leaves of every on-chain venue, by venue number. */
export function venueOutputs(book: Book, expirySeconds: bigint): VenueOutput[] {
  const { venues } = book.state;
  const outputs: VenueOutput[] = [];
  for (const number of sortedNumbers(venues.keys())) {
    const venue = book.venue(number);
    if (venue.chain !== null && venue.contract !== null) outputs.push(venueOutput(book, venue, expirySeconds));
  }
  return outputs;
}

function venueOutput(book: Book, venue: Venue, expirySeconds: bigint): VenueOutput {
  const chain = venue.chain as number;
  const contract = venue.contract as VenueOutput["contract"];
  const scope = { houseId: book.state.houseId, chain, contract };
  const creditLeaves: CreditLeaf[] = [];
  // A suspended venue gets an empty credit root, and an account whose credit ends has no leaf: no new trade is possible there
  // (PROTOCOL P28).
  for (const account of book.accountsWith(has.credit)) {
    const credit = account.credits.get(venue.venue);
    if (credit === undefined || !hasCreditLeaf(book, venue, account)) continue;
    creditLeaves.push({
      account: account.id,
      trader: toHex(padLeft32(fromHex(account.trader, 20))),
      limitQuanta: credit.limitQuanta,
      expirySeconds: credit.expirySeconds < expirySeconds ? credit.expirySeconds : expirySeconds,
      flags: account.suspended ? 1 : 0,
    });
  }
  const bandLeaves = bands(book);
  const creditTree = new MerkleTree(creditLeafHashes(scope, creditLeaves));
  const bandTree = new MerkleTree(bandLeaves.map((leaf) => bandLeafHash(scope, leaf)));
  const root = { chain, venue: contract, creditRoot: creditTree.root, bandRoot: bandTree.root, expirySeconds };
  return { venue: venue.venue, chain, contract, root, creditLeaves, creditTree, bandLeaves, bandTree };
}

/** The band around each mark of what venues can value; the margin of a lot covers a move from the mark, and the venue adds the distance within the band. */
function bands(book: Book): BandLeaf[] {
  const leaves: BandLeaf[] = [];
  for (const number of sortedNumbers(book.state.instruments.keys())) {
    const instrument = book.instrument(number);
    const { markTicks, openInterestLots, terms } = instrument;
    const open = instrument.fromCycle <= book.state.cycle + 1n && !instrument.expired && !instrument.suspended;
    // Nothing is traded on chain around a mark that takes no new risk here.
    if (markTicks === null || !open || !isFresh(book.state, instrument)) continue;
    if (!isPacked(terms) || !productOf(terms).hasBand) continue;
    const reach = (markTicks * BigInt(terms.bandPpm)) / 1_000_000n;
    const low = markTicks - reach;
    const perLot = tradeValue(instrument, 1n, markTicks + reach);
    leaves.push({
      instrument: number,
      lowTicks: low > 0n ? low : 1n,
      highTicks: markTicks + reach,
      marginPerLotQuanta: positionRequirement(book, instrument, perLot, openInterestLots).initialQuanta,
      quantaPerTickLot: terms.quantaPerTickLot,
    });
  }
  return leaves;
}
