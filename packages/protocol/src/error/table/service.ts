import { errorEntry } from "./entry.ts";

/** Services, storage, processes and transactions: 8xx. */
export const serviceErrors = {
  REQUEST_TIMEOUT: errorEntry(800, "The other side did not answer in time", "Retry the request", {
    http: 504,
    retriable: true,
  }),
  STORE_UNAVAILABLE: errorEntry(801, "The database is unreachable", "Retry; nothing was lost", {
    http: 503,
    retriable: true,
  }),
  METHOD_NOT_ALLOWED: errorEntry(802, "The method is not allowed here", "See the API description", { http: 405 }),
  RATE_LIMITED: errorEntry(803, "Too many requests", "Send fewer requests", { http: 429, retriable: true }),
  NOT_READY: errorEntry(804, "The service is starting or stopping", "Retry shortly", { http: 503, retriable: true }),
  INTERNAL: errorEntry(805, "An unexpected error occurred", "Report it with the request id", {
    http: 500,
    retriable: true,
  }),
  REPORT_MISMATCH: errorEntry(806, "A figure of the report differs from the chain", "Do not trust this report", {
    http: 500,
  }),
  ASSERTION_FAILED: errorEntry(807, "A check of the demo failed", "Read the report's assertions", { http: 500 }),
  PROCESS_FAILED: errorEntry(808, "A process of the system failed to start or ended", "Read its log", { http: 500 }),
  SLOT_FINALIZED: errorEntry(809, "The slot is final and cannot be dropped", "Drop newer slots only", { http: 409 }),
  TERM_FENCED: errorEntry(
    810,
    "Another coordinator has taken over the journal",
    "Stop this one; the newest term writes",
    { http: 503 },
  ),
  HOUSE_HALTED: errorEntry(
    811,
    "A chain and the books disagree: no cycle closes and no withdrawal is accepted",
    "Find the cause, then release the alarm as admin",
    { http: 503, retriable: true },
  ),
  REVERT_UNKNOWN: errorEntry(
    812,
    "The contract reverted with an error outside this table",
    "Decode the revert data in the details with the other contract's ABI",
    { http: 500, retriable: true },
  ),
  TRANSACTION_REFUSED: errorEntry(
    813,
    "The node or a foreign program refuses the transaction",
    "Read the reason in the details: funds, fees or the called program",
    { http: 500, retriable: true },
  ),
  TRANSACTION_REVERTED: errorEntry(
    814,
    "The included transaction had no effect, and running it again gives no reason",
    "Send it again",
    { http: 500, retriable: true },
  ),
  NODE_ERROR: errorEntry(815, "The node answers the request with an error", "Read the reason in the details", {
    http: 502,
    retriable: true,
  }),
  DEPLOYMENT_FAILED: errorEntry(
    816,
    "A step of the deployment failed",
    "Read the reason of the step in the details and deploy again",
    { http: 500 },
  ),
  PROGRAM_MISSING: errorEntry(
    817,
    "A program that this part runs is not on this machine",
    "Install the program named in the details",
    { http: 500 },
  ),
  PORT_UNAVAILABLE: errorEntry(818, "No free port was found", "Free some ports", { http: 500, retriable: true }),
  NETWORK_STATE_MISSING: errorEntry(
    819,
    "The network of the report is neither running nor saved",
    "Verify while the network runs, or keep its state when the demo ends",
    { http: 500 },
  ),
  CYCLE_FULL: errorEntry(
    820,
    "The open cycle holds as much as one may, and could not close yet",
    "Send it again once the cycle has closed",
    { http: 503, retriable: true },
  ),
  NODE_RATE_LIMITED: errorEntry(
    821,
    "The chain's node answers no more requests for now",
    "Wait, or raise the limit of the node's plan; reading goes on by itself",
    { http: 503, retriable: true },
  ),
  NODES_DISAGREE: errorEntry(
    822,
    "Too few nodes of the chain give the same answer",
    "It is read again by itself; find out which node differs, and replace it",
    { http: 503, retriable: true },
  ),
} as const;
