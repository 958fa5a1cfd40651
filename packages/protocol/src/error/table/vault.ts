import { errorEntry } from "./entry.ts";

/** Collateral vaults: 4xx. */
export const vaultErrors = {
  DEPOSIT_POSITION_UNKNOWN: errorEntry(
    400,
    "The root names a deposit index that this vault has not reached",
    "Nothing: the root is rejected until the vault has these deposits",
    { solidity: "DepositPositionUnknown", retriable: true },
  ),
  DEPOSIT_POSITION_REGRESSED: errorEntry(
    401,
    "The root names an older deposit index than the last root",
    "Nothing: the root is rejected",
    { solidity: "DepositPositionRegressed" },
  ),
  ROOT_NOT_NEWER: errorEntry(402, "The root is not newer than the last", "Nothing: the newer one counts", {
    solidity: "RootNotNewer",
  }),
  ROOT_NOT_MATURE: errorEntry(403, "The root delay has not passed", "Wait until the root takes effect", {
    solidity: "RootNotMature",
    retriable: true,
  }),
  ROOT_MISSING: errorEntry(404, "No root is pending", "Deliver a root first", {
    solidity: "RootMissing",
    retriable: true,
  }),
  PROOF_INVALID: errorEntry(405, "The proof does not lead to the root", "Fetch the proof for the effective root", {
    solidity: "ProofInvalid",
  }),
  TOTALS_EXCEED_HELD: errorEntry(
    406,
    "The declared totals are above what the vault holds",
    "Rebalance first; the asset stays on its last totals",
    { solidity: "TotalsExceedHeld", retriable: true },
  ),
  TOTALS_REGRESSED: errorEntry(
    407,
    "The declared entitlements are below the last ones",
    "Nothing: entitlements never decrease",
    { solidity: "TotalsRegressed" },
  ),
  CLAIM_ABOVE_TOTALS: errorEntry(
    408,
    "The claim would raise the paid total above the declared total",
    "Wait for a root that declares more",
    { solidity: "ClaimAboveTotals" },
  ),
  CLAIM_ABOVE_HELD: errorEntry(409, "The claim is above what the vault may pay", "Wait for a rebalance", {
    solidity: "ClaimAboveHeld",
    retriable: true,
  }),
  ASSET_UNKNOWN: errorEntry(410, "The asset is not registered", "Use a registered asset", { solidity: "AssetUnknown" }),
  ASSET_SUSPENDED: errorEntry(411, "The asset is suspended", "Wait until the admin lifts the suspension", {
    solidity: "AssetSuspended",
    retriable: true,
  }),
  ASSET_ALREADY_EFFECTIVE: errorEntry(
    412,
    "This asset's totals are already in effect",
    "Nothing: totals take effect once",
    { solidity: "AssetAlreadyEffective" },
  ),
  CONSUMED_MISMATCH: errorEntry(
    413,
    "The declared consumed deposits do not match the deposit record",
    "Supply the record that the totals name",
    { solidity: "ConsumedMismatch", retriable: true },
  ),
  DEPOSIT_TOO_SMALL: errorEntry(414, "The deposit is below the asset's minimum", "Deposit more", {
    solidity: "DepositTooSmall",
  }),
  PAUSED: errorEntry(415, "The vault is paused", "Wait until the pause ends or the admin resumes it", {
    solidity: "Paused",
    retriable: true,
  }),
  NOTHING_CONSUMABLE: errorEntry(
    416,
    "The token transfer credited nothing to the vault",
    "Check allowance, balance and the token's transfer fee",
    { replacedBy: "NOTHING_RECEIVED" },
  ),
  NOTHING_RECEIVED: errorEntry(
    417,
    "The token transfer credited nothing to the vault",
    "Check allowance, balance and the token's transfer fee",
    { solidity: "NothingReceived" },
  ),
  OUTFLOW_ABOVE_BUDGET: errorEntry(
    418,
    "The claim exceeds what may leave the vault in a day while not every transport has confirmed its root",
    "Claim again when the remaining transports have voted, or a day or two later",
    { solidity: "OutflowAboveBudget", retriable: true },
  ),
  PAUSE_TOO_SOON: errorEntry(419, "The pauser paused this vault not long ago", "Ask the admin", {
    solidity: "PauseTooSoon",
  }),
  HOUSE_NOT_SILENT: errorEntry(
    420,
    "A root took effect at this vault within the exit period",
    "Withdraw as usual, or wait until the clearing house has been silent for that long",
    { solidity: "HouseNotSilent", retriable: true },
  ),
} as const;
