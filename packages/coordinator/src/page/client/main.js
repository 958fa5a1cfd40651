import { chip, element, group, identifier } from "./element.js";
import { flow } from "./flow.js";
import { clock, grouped, short } from "./format.js";
import { settlementUnit } from "./names.js";
import { accounts, conservation, funds, instruments, positions, refusals, trades, vaults, venues } from "./panels.js";
import { cycles, messages } from "./progress.js";
import { settle } from "./settle.js";
import { record } from "./sparkline.js";
import { stress } from "./stress.js";
import { summary } from "./summary.js";
import { troubles } from "./troubles.js";

const pollMs = 1000;
const panels = {
  head,
  processes,
  summary,
  flow,
  cycles,
  vaults,
  conservation,
  instruments,
  venues,
  accounts,
  positions,
  messages,
  trades,
  funds,
  stress,
  refusals,
};
const place = (id) => document.getElementById(id);
let lastSeenMs = null;

function show(status) {
  for (const row of status.instruments ?? [])
    if (row.markTicks !== null) record(`mark ${row.instrument}`, Number(row.markTicks));
  place("house").textContent = `house ${status.houseId}`;
  const shown = (status.accounts ?? []).length;
  const count = status.accountCount > shown ? `first ${shown} of ${grouped(status.accountCount)}` : grouped(shown);
  const unit = settlementUnit(status);
  place("accountCount").textContent = unit === "" ? count : `${count}, figures in ${unit}`;
  for (const [id, panel] of Object.entries(panels)) settle(place(id), panel(status));
}

function head(status) {
  const marks = new Date(Number(status.timeSeconds) * 1000);
  return element(
    "div",
    { class: "figures" },
    figure("journal", grouped(status.journalIndex)),
    figure("digest", identifier(status.digest, short(status.digest))),
    figure("cycle", status.cycle),
    figure("marks of", status.timeSeconds === "0" ? "\u2013" : marks.toISOString().slice(0, 16).replace("T", " ")),
  );
}

function processes(status) {
  return group("wrap", ...(status.processes ?? []).map(({ name, up }) => process(name, up)));
}

function process(name, up) {
  return chip(up ? name : `${name} unreachable`, up ? "good" : "bad");
}

function figure(name, value) {
  return group("", group("quiet", `${name} `), value);
}

function notice(...lines) {
  settle(place("notice"), element("div", {}, ...lines.map((line) => element("div", {}, line))));
  place("notice").hidden = lines.length === 0;
}

/** Whether the figures are current, or from when. */
function live(fresh) {
  if (fresh) lastSeenMs = Date.now();
  const text = fresh ? "live" : lastSeenMs === null ? "no figures yet" : `figures of ${clock(lastSeenMs)}`;
  settle(place("live"), chip(text, fresh ? "good pulse" : "bad"));
}

async function poll() {
  try {
    const response = await fetch("/v1/status", { cache: "no-store" });
    const answer = await response.json();
    if (response.ok) {
      show(answer);
      notice(...troubles(answer));
    } else notice(`${answer.error?.code ?? response.status}: ${answer.error?.message ?? "no status"}`);
    live(response.ok);
  } catch (error) {
    notice(error instanceof TypeError ? "The coordinator does not answer; trying again." : String(error));
    live(false);
  }
  setTimeout(poll, pollMs);
}

poll();
