import type { CycleOutput, Statement, TotalsRow, VaultOutput, VenueOutput } from "@isthmus/clearing";
import {
  type BandLeaf,
  bandLeafHash,
  type Canonical,
  type CycleHeader,
  canonicalText,
  creditLeafHashes,
  cycleDigest,
  entitlementLeafHashes,
  type Hex,
  IsthmusError,
  MerkleTree,
  totalsLeafHash,
} from "@isthmus/protocol";

/** The part of an output that is not its header: trees are left out, leaves give them back. */
type StoredVault = Omit<VaultOutput, "tree" | "totalsTree">;
type StoredVenue = Omit<VenueOutput, "creditTree" | "bandTree">;
type StoredOutput = Omit<CycleOutput, "header" | "digest" | "vaults" | "venues"> & {
  readonly vaults: readonly StoredVault[];
  readonly venues: readonly StoredVenue[];
};

/** A cycle's header, outputs and what lists show of them, as canonical texts for the store. */
export function outputText(output: CycleOutput): {
  readonly header: string;
  readonly outputs: string;
  readonly summary: string;
} {
  const { header, digest: _digest, vaults, venues, ...rest } = output;
  const stored: StoredOutput = {
    ...rest,
    vaults: vaults.map(({ tree: _tree, totalsTree: _totalsTree, ...vault }) => vault),
    venues: venues.map(({ creditTree: _creditTree, bandTree: _bandTree, ...venue }) => venue),
  };
  const { obligations, accounts, accountsWithLeaves } = output;
  const text = (value: unknown): string => canonicalText(value as Canonical);
  return {
    header: text(header),
    outputs: text(stored),
    summary: text({ obligations, accounts, accountsWithLeaves }),
  };
}

/** A stored header. */
export function headerOf(headerText: string): CycleHeader {
  return revive<CycleHeader>(headerText);
}

/**
 * Reads a stored cycle back, trees included.
 * @throws JOURNAL_INVALID when its roots or its digest do not follow from its leaves
 */
export function outputOf(digest: Hex, headerText: string, outputsText: string): CycleOutput {
  const header = headerOf(headerText);
  const stored = revive<StoredOutput>(outputsText);
  const { houseId } = header;
  const output: CycleOutput = {
    ...stored,
    header,
    digest,
    vaults: stored.vaults.map((vault) => withVaultTrees(houseId, vault)),
    venues: stored.venues.map((venue) => withVenueTrees(houseId, venue)),
  };
  if (cycleDigest(header) !== digest)
    throw new IsthmusError("JOURNAL_INVALID", { field: "digest", cycle: header.cycle });
  return output;
}

function withVaultTrees(houseId: number, vault: StoredVault): VaultOutput {
  const scope = { houseId, chain: vault.chain, contract: vault.vault };
  const tree = new MerkleTree(entitlementLeafHashes(scope, vault.leaves));
  const totalsTree = new MerkleTree(vault.totals.map((row: TotalsRow) => totalsLeafHash(scope, row)));
  if (tree.root !== vault.root.root || totalsTree.root !== vault.root.totalsRoot) {
    throw new IsthmusError("JOURNAL_INVALID", { field: "root", chain: vault.chain });
  }
  return { ...vault, tree, totalsTree };
}

function withVenueTrees(houseId: number, venue: StoredVenue): VenueOutput {
  const scope = { houseId, chain: venue.chain, contract: venue.contract };
  const creditTree = new MerkleTree(creditLeafHashes(scope, venue.creditLeaves));
  const bandTree = new MerkleTree(venue.bandLeaves.map((leaf: BandLeaf) => bandLeafHash(scope, leaf)));
  if (creditTree.root !== venue.root.creditRoot || bandTree.root !== venue.root.bandRoot) {
    throw new IsthmusError("JOURNAL_INVALID", { field: "creditRoot", chain: venue.chain });
  }
  return { ...venue, creditTree, bandTree };
}

/** Fields that hold bigints end like this; canonical text writes them as decimal strings. */
const bigintName = /(Quanta|Ticks|Seconds|Lot|Index|Position)$|^cycle$/;
/** Records whose values are all bigints. */
const bigintRecords: ReadonlySet<string> = new Set<keyof Statement>(["byReason"]);

function revive<T>(text: string): T {
  return reviveValue("", JSON.parse(text)) as T;
}

function reviveValue(name: string, value: unknown): unknown {
  if (typeof value === "string") return bigintName.test(name) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item) => reviveValue(name, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      bigintRecords.has(name) && typeof item === "string" ? BigInt(item) : reviveValue(key, item),
    ]),
  );
}
