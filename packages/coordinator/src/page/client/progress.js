import { chip, element, group, identifier, number, table, text } from "./element.js";
import { between, clock, grouped, percent, short } from "./format.js";
import { chainName, messageKind, settledMoney } from "./names.js";

const cycleTone = { closed: "warn", attested: "warn", submitted: "info", final: "good" };
const shownMessages = 20;
/** What the relayer's states mean to a reader. */
const stateWords = { seen: "waits", final: "to be signed", signed: "signed", submitted: "sent", included: "included" };

/** Cycles: how far each is, what netting saved, who signed, and how far its root is at every vault. */
export function cycles(status) {
  return table(
    [
      number("cycle", (row) => row.cycle),
      text("state", (row) => chip(row.state, cycleTone[row.state] ?? "")),
      number("gross", (row) => settledMoney(status, row.obligations?.grossQuanta)),
      number("net", (row) => settledMoney(status, row.obligations?.netQuanta)),
      number("netted", (row) => nettedText(row.obligations)),
      number("accounts", (row) => grouped(row.accounts)),
      text("signed by", (row) => signers(row)),
      text("root per vault", (row) => group("wrap", ...(row.vaults ?? []).map((vault) => root(status, row, vault)))),
      text("digest", (row) => identifier(row.digest, short(row.digest))),
      number("took", (row) => between(row.closedAt, row.finalAt) || group("quiet", "\u2026")),
    ],
    status.cycles,
    "No cycle has closed yet.",
  );
}

function nettedText(obligations) {
  const kept = percent(obligations?.netQuanta, obligations?.grossQuanta);
  return kept === null ? "\u2013" : `${100 - kept} %`;
}

function signers({ signers: numbers, refusals }) {
  const codes = [...new Set((refusals ?? []).map((refusal) => refusal.code))];
  return group(
    "wrap",
    (numbers ?? []).length === 0 ? group("quiet", "nobody yet") : `operators ${numbers.join(", ")}`,
    ...codes.map((code) => chip(code, "bad", "an earlier proposal of this cycle was refused")),
  );
}

function root(status, { cycle }, { chain, root: hash }) {
  const vault = (status.vaultStates ?? []).find((state) => state.chain === chain)?.vault;
  const reached = (at) => vault !== null && vault !== undefined && BigInt(at) >= BigInt(cycle);
  const effective = reached(vault?.effectiveCycle);
  const received = reached(vault?.receivedCycle);
  const tone = effective ? "good" : received ? "info" : "quiet";
  const word = effective ? "in effect, or a newer one is" : received ? "received, maturing" : "not there yet";
  return chip(`${chainName(status, chain)} ${short(hash)}`, `code ${tone}`, `${hash}: ${word}`);
}

/** Messages: what each carries, and how far each of its transports and follow-up steps is. */
export function messages(status) {
  if (status.messages === null) return element("div", { class: "empty" }, "The relayer does not answer.");
  const hub = status.chains?.[0]?.name ?? "hub";
  return table(
    [
      text("message", (row) => identifier(row.messageId, short(row.messageId))),
      text("way", (row) => `${hub} \u2192 ${chainName(status, row.destination)}`),
      text("carries", (row) => `${messageKind(row.kind)} of cycle ${row.cycle}`),
      text("transports and steps", (row) =>
        group("wrap", ...(row.deliveries ?? []).map((step) => stepChip(status, step))),
      ),
      number("took", took),
      text("seen", (row) => clock(row.seenAt)),
    ],
    (status.messages?.messages ?? []).slice(0, shownMessages),
    "No message yet.",
  );
}

function stepChip(status, { step, asset, state, attempts, errorCode }) {
  const tone = { done: "good", parked: "bad", included: "info", submitted: "info", signed: "info" }[state] ?? "warn";
  const symbol = (status.assets ?? []).find((candidate) => candidate.asset === asset)?.symbol;
  const name = `${step}${asset ? ` ${symbol ?? asset}` : ""}`;
  // The code of a finished step is only the reason why it waited.
  const why = errorCode && state !== "done" ? ` ${errorCode}` : "";
  const tries = attempts > 1 ? ` \u00d7${attempts}` : "";
  return chip(`${name}${tries}${state === "done" ? " \u2713" : ` ${stateWords[state] ?? state}${why}`}`, tone);
}

function took({ seenAt, deliveries }) {
  const ends = (deliveries ?? []).map((delivery) => delivery.doneAt);
  if (ends.length === 0 || ends.some((end) => !end)) return group("quiet", "\u2026");
  return between(seenAt, ends.sort().at(-1));
}
