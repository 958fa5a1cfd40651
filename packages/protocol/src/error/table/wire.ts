import { errorEntry } from "./entry.ts";

/** Protocol bytes (envelopes, payloads, VAAs): 2xx. */
export const wireErrors = {
  ENVELOPE_MALFORMED: errorEntry(
    200,
    "The envelope does not decode",
    "Send the exact bytes that the source gate emitted",
    { solidity: "EnvelopeMalformed" },
  ),
  ENVELOPE_TOO_LARGE: errorEntry(
    201,
    "The envelope is larger than 512 bytes",
    "Send the exact bytes that the source gate emitted",
    { solidity: "EnvelopeTooLarge" },
  ),
  VERSION_UNKNOWN: errorEntry(202, "The version is not known", "Upgrade this side, or send a known version", {
    solidity: "VersionUnknown",
  }),
  KIND_UNKNOWN: errorEntry(203, "The message kind is not known", "Upgrade this side, or send a known kind", {
    solidity: "KindUnknown",
  }),
  CHAIN_UNKNOWN: errorEntry(204, "The chain is not known", "Use a chain of the chain table", {
    solidity: "ChainUnknown",
    http: 404,
  }),
  HOUSE_MISMATCH: errorEntry(205, "The message belongs to another clearing house", "Send it to that clearing house", {
    solidity: "HouseMismatch",
  }),
  DESTINATION_MISMATCH: errorEntry(206, "The message is for another chain", "Deliver it on that chain", {
    solidity: "DestinationMismatch",
  }),
  SOURCE_MISMATCH: errorEntry(207, "The message does not come from the hub chain", "Deliver only the hub's messages", {
    solidity: "SourceMismatch",
  }),
  PAYLOAD_MALFORMED: errorEntry(
    208,
    "The payload does not decode",
    "Send the exact bytes that the source gate emitted",
    { solidity: "PayloadMalformed" },
  ),
  VAA_MALFORMED: errorEntry(209, "The VAA does not decode", "Send the exact bytes that the signers signed", {
    solidity: "VaaMalformed",
  }),
} as const;
