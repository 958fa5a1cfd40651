import { element, group, identifier, money, numberClass } from "./element.js";
import { short } from "./format.js";
import { settled, settledMoney } from "./names.js";

const minus = (left, right) => (BigInt(left) - BigInt(right)).toString();

/** Whether the default funds cover the two worst members' stressed losses, in two words. */
export function coverVerdict(status) {
  const cover = status.fundCover;
  if (!cover) return "\u2013";
  if (cover.covered) return group("good", "covered");
  return group("bad", "short by ", settledMoney(status, minus(cover.lossQuanta, cover.fundsQuanta)));
}

/** The loss and the funds that would pay it, in one line. */
export function coverShares(status) {
  const cover = status.fundCover;
  if (!cover) return "evaluated after each cycle";
  if (cover.scenario === null) return "no stress makes a loss";
  const lost = money(settled(cover.lossQuanta), "");
  return group("", "loss ", lost, ", funds ", settledMoney(status, cover.fundsQuanta));
}

/** The two worst members' stressed losses beyond their own collateral, against the funds that would pay them. */
export function stress(status) {
  const cover = status.fundCover;
  if (!cover) return element("div", { class: "empty" }, "Evaluated when the first cycle has closed.");
  const left = minus(cover.fundsQuanta, cover.lossQuanta);
  const rows = [
    ...cover.members.map(({ account, lossQuanta }) => ["", identifier(account, short(account)), lossQuanta]),
    ["total", "lost in all", cover.lossQuanta],
    ["", "funds that would pay", cover.fundsQuanta],
    [`total ${cover.covered ? "good" : "bad"}`, cover.covered ? "remainder" : "short", left.replace("-", "")],
  ].map(([kind, what, quanta]) => ({ kind, what, amount: settledMoney(status, quanta) }));
  const look = numberClass(rows.map((row) => row.amount));
  return element(
    "div",
    {},
    cover.scenario === null
      ? element("p", { class: "note" }, "No scenario makes anybody lose more than it has.")
      : element(
          "p",
          { class: "note" },
          `In the worst scenario (${cover.scenario}) the worst members lose beyond their own money:`,
        ),
    ...rows.map(({ kind, what, amount }) =>
      element("div", { class: `sum ${kind}` }, element("span", {}, what), element("span", { class: look }, amount)),
    ),
    element(
      "p",
      { class: "note" },
      `The worst of ${cover.scenarios} scenarios, evaluated after cycle ${cover.cycle}. House capital and insurance count up to their limits, `,
      "the default fund without what these members put in.",
    ),
  );
}
