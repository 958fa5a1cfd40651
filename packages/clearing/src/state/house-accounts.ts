import type { Hex } from "@isthmus/protocol";

const numbered = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;

/** The house's own ledger accounts. Deposits that name one of them fund it. */
export const houseAccounts = {
  /** Fees. */
  house: numbered(1),
  insurance: numbered(2),
  /** Rounding dust. */
  dust: numbered(3),
  /** Members' default fund. */
  defaultFund: numbered(4),
  /** The house's own capital in the waterfall. */
  capital: numbered(5),
  /** Counterparty of every settlement; zero after each cycle. */
  clearing: numbered(6),
} as const;

/** Names of the house's accounts by id. */
export const houseAccountNames: ReadonlyMap<Hex, keyof typeof houseAccounts> = new Map(
  (Object.keys(houseAccounts) as (keyof typeof houseAccounts)[]).map((name) => [houseAccounts[name], name]),
);
