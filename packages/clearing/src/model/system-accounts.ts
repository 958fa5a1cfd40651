import type { Hex } from "@isthmus/protocol";

const numbered = (number: number): Hex => `0x${number.toString(16).padStart(64, "0")}`;

/** The clearing house's own ledger accounts. A deposit that names one of them funds it. */
export const systemAccounts = {
  /** Fees and interest. */
  fees: numbered(1),
  insurance: numbered(2),
  /** Rounding dust. */
  dust: numbered(3),
  /** Members' default fund. */
  defaultFund: numbered(4),
  /** The clearing house's own capital in the waterfall. */
  capital: numbered(5),
  /** Counterparty of every settlement; zero after each cycle. */
  clearing: numbered(6),
} as const;

/** Names of the system accounts by id. */
export const systemAccountNames: ReadonlyMap<Hex, keyof typeof systemAccounts> = new Map(
  (Object.keys(systemAccounts) as (keyof typeof systemAccounts)[]).map((name) => [systemAccounts[name], name]),
);
