import { element, group } from "./element.js";
import { grouped, percent } from "./format.js";
import { openMessage, settledMoney } from "./names.js";
import { coverShares, coverVerdict } from "./stress.js";

const sum = (rows, figure) => rows.reduce((total, row) => total + BigInt(figure(row) ?? "0"), 0n).toString();

/** The key figures of the clearing house. */
export function summary(status) {
  const accounts = status.accounts ?? [];
  const equity = sum(accounts, (row) => row.health.equityQuanta);
  const margin = sum(accounts, (row) => row.health.initialQuanta);
  const last = (status.cycles ?? [])[0];
  const messages = status.messages?.messages ?? [];
  const moving = messages.filter(openMessage).length;
  const assets = status.conservation ?? [];
  const differing = assets.filter((row) => row.differenceQuanta !== "0");
  const alarms = status.alarms ?? [];
  const shown =
    accounts.length < status.accountCount ? `first ${accounts.length} accounts` : `${accounts.length} accounts`;
  return element(
    "div",
    { class: "tiles" },
    tile("Members' equity", settledMoney(status, equity), shown),
    tile("Initial margin", settledMoney(status, margin), `${percent(margin, equity) ?? 0} % of equity`),
    tile(
      "Open interest",
      settledMoney(
        status,
        sum(status.instruments ?? [], (row) => row.openNotionalQuanta),
      ),
      `${(status.instruments ?? []).length} instruments`,
    ),
    tile("Funds under stress", coverVerdict(status), coverShares(status)),
    tile("Last cycle", last ? `${last.cycle} \u00b7 ${last.state}` : "none yet", last ? savedText(last) : ""),
    tile(
      "Messages",
      status.messages === null ? group("bad", "not known") : `${moving} on the way`,
      status.messages === null ? "the relayer does not answer" : `${grouped(messages.length)} seen lately`,
    ),
    tile(
      "Conservation",
      differing.length > 0
        ? group("bad", `${differing.length} ${differing.length === 1 ? "asset differs" : "assets differ"}`)
        : assets.length === 0
          ? "\u2013"
          : group("good", "holds"),
      assets.length === 0 ? "no asset yet" : "to the last quantum",
    ),
    tile(
      "Alarms",
      alarms.length === 0 ? group("good", "none") : group("bad", `${alarms.length} open`),
      alarms.length === 0 ? "chains against books" : "cycles and withdrawals are halted",
    ),
  );
}

function savedText({ obligations }) {
  const kept = percent(obligations?.netQuanta, obligations?.grossQuanta);
  return kept === null ? "nothing was owed" : `netting removed ${100 - kept} %`;
}

function tile(name, value, more) {
  return element("div", { class: "tile" }, group("quiet", name), element("strong", {}, value), group("quiet", more));
}
