import { errorEntry } from "./entry.ts";

/** Venues, orders and credit: 6xx. */
export const venueErrors = {
  CREDIT_EXCEEDED: errorEntry(
    600,
    "The trade needs more credit than the account has on this chain",
    "Request credit, or trade less",
    { solidity: "CreditExceeded" },
  ),
  CREDIT_EXPIRED: errorEntry(601, "The credit has expired", "Request new credit", { solidity: "CreditExpired" }),
  PRICE_OUTSIDE_BAND: errorEntry(
    602,
    "The trade price is outside the instrument's price band",
    "Trade inside the band around the mark (on chain: of the credit root in effect and of the newest)",
    { solidity: "PriceOutsideBand" },
  ),
  ORDER_FILLED: errorEntry(603, "The order is filled or cancelled", "Place a new order", { solidity: "OrderFilled" }),
  ORDER_EXPIRED: errorEntry(604, "The order has expired", "Place a new order", { solidity: "OrderExpired" }),
  ORDER_MISMATCH: errorEntry(605, "The two orders do not cross", "Match crossing orders only", {
    solidity: "OrderMismatch",
  }),
  VENUE_CAP_EXCEEDED: errorEntry(
    606,
    "The trade is above the venue's hard cap",
    "Ask for less or trade less, or wait until earlier credit or use no longer counts",
    { solidity: "VenueCapExceeded" },
  ),
  CREDIT_ROOT_MISSING: errorEntry(607, "No such credit root is there", "Wait until a credit root takes effect", {
    solidity: "CreditRootMissing",
  }),
  FILL_TOO_SMALL: errorEntry(
    608,
    "The trade is smaller than the order or the venue allows",
    "Trade more, or all that is left of the order",
    { solidity: "FillTooSmall" },
  ),
} as const;
