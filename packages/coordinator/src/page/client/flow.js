import { chip, element, group } from "./element.js";
import { between, grouped } from "./format.js";
import { messageKind, openMessage } from "./names.js";

const transports = ["layerzero", "wormhole", "attester"];
const shownOnLane = 3;

/** The hub, every other chain, and between them what is on its way. */
export function flow(status) {
  const [hub, ...others] = status.chains ?? [];
  if (hub === undefined) return element("div", { class: "empty" }, "No chain has been read yet.");
  return element(
    "div",
    { class: "flow" },
    element("div", { class: "hub" }, chainCard(status, hub)),
    element(
      "div",
      { class: "spokes" },
      ...others.map((chain) =>
        element("div", { class: "spoke" }, lane(messagesTo(status, chain)), chainCard(status, chain)),
      ),
    ),
  );
}

/** Null when nobody knows: they are the relayer's. */
function messagesTo(status, { chain }) {
  if (status.messages === null) return null;
  return (status.messages?.messages ?? []).filter((message) => message.destination === chain);
}

function lane(known) {
  const messages = known ?? [];
  const moving = messages.filter(openMessage);
  const resting = known === null ? group("bad", "not known: the relayer does not answer") : restingText(messages);
  const label = moving.length === 0 ? resting : `${moving.length} on the way`;
  return element(
    "div",
    { class: moving.length === 0 ? "lane" : "lane busy" },
    group("quiet", label),
    element("div", { class: "line" }),
    group("cargo", ...moving.slice(0, shownOnLane).map(cargo)),
  );
}

function restingText([last]) {
  if (last === undefined) return "no message yet";
  if ((last.deliveries ?? []).some((row) => row.state === "parked")) {
    return group("bad", `${messageKind(last.kind)} of cycle ${last.cycle} is parked`);
  }
  const doneAt = (last.deliveries ?? [])
    .map((row) => row.doneAt)
    .sort()
    .at(-1);
  return `${messageKind(last.kind)} of cycle ${last.cycle} took ${between(last.seenAt, doneAt)}`;
}

/** One message on a lane: what it is, and how many of its transports have voted. */
function cargo(message) {
  const votes = (message.deliveries ?? []).filter((row) => transports.includes(row.step));
  const done = votes.filter((row) => row.state === "done").length;
  return chip(`${messageKind(message.kind)} ${message.cycle}: ${done}/${votes.length} votes`, "info");
}

function chainCard(status, chain) {
  const vault = (status.vaultStates ?? []).find((state) => state.chain === chain.chain)?.vault;
  const unreachable = chain.error !== null && chain.error !== undefined;
  const row = (name, value) => element("div", { class: "figure" }, group("quiet", name), element("span", {}, value));
  return element(
    "div",
    { class: unreachable ? "chain unreachable" : "chain" },
    element(
      "div",
      { class: "name" },
      element("strong", {}, chain.name),
      unreachable ? chip(chain.error, "bad") : null,
      chain.waitsFor ? chip(`waits: ${chain.waitsFor}`, "warn") : null,
    ),
    row("head", chain.head ? grouped(chain.head.latest) : "not seen yet"),
    row("final", chain.head ? grouped(chain.head.final) : "\u2013"),
    row("deposits", vault ? grouped(vault.depositIndex) : "\u2013"),
    row("root received", vault ? `cycle ${vault.receivedCycle}` : "\u2013"),
    row("root in effect", vault ? `cycle ${vault.effectiveCycle}` : "\u2013"),
  );
}
