/** One banned word with what the field calls it. */
export interface BannedWord {
  /** Matched against whole words without regard to case. */
  readonly word: string;
  /** What to write instead, shown with each place. */
  readonly instead: string;
  /**
   * `all`: prose and the parts of compound names; `names`: only compound names, taken apart at capitals, `_` and `-`;
   * `prose`: only text as written.
   */
  readonly in: "all" | "names" | "prose";
  /** Text around the word that makes it legitimate; looked for in the same line. */
  readonly unless?: RegExp;
  /** Files where the word is the field's own. */
  readonly allowedIn?: RegExp;
}

/** The words that the glossary replaces (docs/GLOSSARY.md), as the check reads them. */
export const bannedWords: readonly BannedWord[] = [
  // Risk and novation.
  { word: "standing", instead: "account risk", in: "all", unless: /long[- ]standing/i },
  { word: "endangered", instead: "liquidatable", in: "all" },
  { word: "left ?overs?", instead: "backstop, remainder", in: "all" },
  { word: "weigh(?:s|ed|ing)?", instead: "evaluate, quote", in: "all" },
  { word: "in thought", instead: "hypothetical", in: "all" },
  { word: "free quanta", instead: "freeCollateral", in: "names" },
  { word: "side of", instead: "leg, position change", in: "names" },
  { word: "quick", instead: "fast path, write-back cache", in: "names" },
  { word: "quick trades?", instead: "fast path, packed trades", in: "prose" },
  { word: "remember(?:s|ed|ing)?", instead: "record, keep; trade-id index", in: "all" },
  { word: "fences?", instead: "replay guard", in: "all", allowedIn: /^packages\/store\// },
  { word: "house accounts?", instead: "system account", in: "all" },
  // A fixture or a network is no house; `houseId` and the code HOUSE_MISMATCH are of the clearing house.
  { word: "(?<!\\b(?:clearing|another|other) )(?<=\\w )house$", instead: "clearing, setup, network", in: "names" },
  // Chains, relayer, services.
  { word: "facts?", instead: "chain event", in: "all", unless: /\bin fact\b|\bfact that\b/i },
  { word: "carriers?", instead: "handler", in: "all" },
  { word: "neighbou?rs?", instead: "peer; sibling in a tree", in: "all" },
  { word: "away", instead: "unreachable; circuit breaker", in: "names" },
  { word: "(?:is|are|was|were|be|been|stays?|goes|while) away", instead: "unreachable", in: "prose" },
  { word: "doors?", instead: "HTTP server, API; preflight check", in: "all" },
  { word: "hand(?:s|ed|ing)? in", instead: "submit", in: "prose" },
  // The demo.
  { word: "story|stories", instead: "demo, scenario", in: "all" },
  { word: "prologue", instead: "setup", in: "all" },
  { word: "purses?", instead: "wallet", in: "all" },
  { word: "leash", instead: "child guard", in: "all" },
  { word: "cast", instead: "traders, participants", in: "all", unless: /\bcast (?:to|from)\b|\btype cast|vote/i },
  { word: "lie|lies|lying|liars?", instead: "tampered, false; is, are in", in: "all" },
  // Phrases.
  { word: "anew", instead: "again", in: "all" },
  { word: "for ?ever", instead: "permanently", in: "all" },
  { word: "at once", instead: "immediately; together", in: "all" },
  { word: "tells?|told|telling", instead: "report, return, notify, distinguish", in: "all" },
  { word: "says?|said|saying", instead: "state, return, report", in: "all" },
  { word: "in every point", instead: "all checks passed", in: "prose" },
];

/** Text that keeps a banned word on purpose: bytes that were digested, names of others. */
export const wordExceptions: readonly { readonly file: RegExp; readonly line: RegExp; readonly reason: string }[] = [
  {
    file: /^packages\/clearing\/src\/model\/state-codec(\.test)?\.ts$/,
    line: /"replayGuard"|fence/,
    reason: "stored name of a digested field",
  },
  {
    file: /^relayer\/src\/outbox\/migration\.ts$/,
    line: /said aloud/,
    reason: "the digest of an applied migration",
  },
  { file: /^tools\/lint\/word-list\.ts$/, line: /./, reason: "the list itself" },
  { file: /^tools\/lint\/words\.ts$/, line: /^\/\*\* The names of a line/, reason: "an example of a compound name" },
  { file: /^tools\/lint\/words\.test\.ts$/, line: /./, reason: "the test of the list" },
];
