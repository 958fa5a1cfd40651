import { element, group } from "./element.js";
import { grouped, percent } from "./format.js";
import { openMessage, settledMoney } from "./names.js";

const sum = (rows, figure) => rows.reduce((total, row) => total + BigInt(figure(row) ?? "0"), 0n).toString();

/** The figures that tell at a glance whether all is well. */
export function summary(status) {
  const accounts = status.accounts ?? [];
  const equity = sum(accounts, (row) => row.health.equityQuanta);
  const margin = sum(accounts, (row) => row.health.initialQuanta);
  const last = (status.cycles ?? [])[0];
  const messages = status.messages?.messages ?? [];
  const moving = messages.filter(openMessage).length;
  const differing = (status.conservation ?? []).filter((row) => row.differenceQuanta !== "0");
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
    tile("Last cycle", last ? `${last.cycle} \u00b7 ${last.state}` : "none yet", last ? savedText(last) : ""),
    tile(
      "Messages",
      status.messages === null ? "\u2013" : `${moving} on the way`,
      status.messages === null ? "the relayer does not answer" : `${grouped(messages.length)} seen lately`,
    ),
    tile(
      "Conservation",
      differing.length === 0
        ? group("good", "holds")
        : group("bad", `${differing.length} ${differing.length === 1 ? "asset differs" : "assets differ"}`),
      "to the last quantum, per asset",
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
