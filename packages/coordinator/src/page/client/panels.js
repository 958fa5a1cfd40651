import { bar, chip, element, group, identifier, money, number, table, text } from "./element.js";
import { amount, clock, grouped, percent, short } from "./format.js";
import { assetMoney, chainName, instrumentName, settled, settledMoney, settlementUnit, venueName } from "./names.js";
import { sparkline } from "./sparkline.js";

const price = (ticks) => (ticks === null ? "no price yet" : amount(ticks, 2));
const signed = (value, shown) => group(/^-/.test(value) ? "bad" : value === "0" ? "quiet" : "good", shown);
const healthTone = { healthy: "good", "margin-call": "warn", liquidation: "bad", bankrupt: "bad" };

export function vaults(status) {
  const rows = (status.vaultStates ?? []).flatMap(({ chain, vault }) =>
    (vault?.assets ?? []).map((asset) => ({ chain, ...asset })),
  );
  const column = (title, field) => number(title, (row) => assetMoney(status, row.asset, row[field]));
  return table(
    [
      text("chain", (row) => chainName(status, row.chain)),
      column("held", "ledgerQuanta"),
      column("deposited", "depositedQuanta"),
      column("paid out", "paidQuanta"),
      column("entitled", "entitledQuanta"),
      column("exit balances", "exitQuanta"),
      number("root in effect", (row) => `cycle ${row.effectiveCycle}`),
      text("state", (row) => (row.suspended ? chip("suspended", "bad") : chip("open", "good"))),
    ],
    rows,
    "No vault has been read yet.",
  );
}

export function conservation(status) {
  const column = (title, field) => number(title, (row) => assetMoney(status, row.asset, row[field]));
  return table(
    [
      column("in the vault", "inVaultQuanta"),
      column("= members", "membersQuanta"),
      column("+ unclaimed", "unclaimedQuanta"),
      column("+ funds", "fundsQuanta"),
      column("+ unconsumed deposits", "unconsumedQuanta"),
      number("difference", (row) =>
        row.differenceQuanta === "0" ? chip("0", "good") : chip(grouped(row.differenceQuanta), "bad"),
      ),
    ],
    status.conservation,
    "No asset is registered yet.",
  );
}

export function instruments(status) {
  return table(
    [
      text("instrument", (row) => row.symbol),
      number("mark", (row) => price(row.markTicks)),
      text("lately", (row) => sparkline(`mark ${row.instrument}`)),
      number("open lots", (row) => grouped(row.openInterestLots)),
      number("notional", (row) => settledMoney(status, row.openNotionalQuanta)),
      number("funding", (row) => money(amount(row.fundingRateE9, 7), "%")),
    ],
    status.instruments,
    "No instrument is listed yet.",
  );
}

export function venues(status) {
  return table(
    [
      text("venue", (row) => row.name),
      text("where", (row) => (row.chain === null ? "over HTTP" : `on ${chainName(status, row.chain)}`)),
      number("trades", (row) => grouped(row.tradeCount)),
      number("credit out", (row) => settledMoney(status, row.outstandingQuanta)),
      text("state", (row) => (row.suspended ? chip("suspended", "bad") : chip("open", "good"))),
    ],
    status.venues,
    "No venue is registered yet.",
  );
}

export function accounts(status) {
  const unit = settlementUnit(status);
  const figure = (title, field) => number(`${title}, ${unit}`, (row) => money(settled(row.health[field]), ""));
  return table(
    [
      text("account", (row) => identifier(row.account, short(row.account))),
      text("health", (row) =>
        chip(
          row.suspended ? "suspended" : row.health.state,
          row.suspended ? "bad" : (healthTone[row.health.state] ?? "warn"),
        ),
      ),
      figure("equity", "equityQuanta"),
      text("margin used", ({ health }) => marginBar(health)),
      figure("initial", "initialQuanta"),
      figure("maintenance", "maintenanceQuanta"),
      figure("credit out", "reservedCreditQuanta"),
      figure("free", "freeQuanta"),
      text("balances", (row) => lines(row.balances, (item) => assetMoney(status, item.asset, item.amountQuanta))),
      text("claimed of entitled", (row) =>
        lines(
          (row.entitlements ?? []).filter((item) => item.entitledQuanta !== "0"),
          (item) =>
            group(
              item.claimedQuanta === item.entitledQuanta ? "" : "warn",
              amountOnly(status, item.asset, item.claimedQuanta),
              " of ",
              assetMoney(status, item.asset, item.entitledQuanta),
            ),
        ),
      ),
    ],
    status.accounts,
    "No account is open yet.",
  );
}

function marginBar(health) {
  const bound = BigInt(health.initialQuanta) + BigInt(health.reservedCreditQuanta);
  const used = percent(bound.toString(), health.equityQuanta) ?? (bound > 0n ? 100 : 0);
  const tone = used >= 100 ? "bad" : used >= 75 ? "warn" : "good";
  return group("used", bar(used, tone, "initial margin and credit, of equity"), group("quiet", ` ${used} %`));
}

function amountOnly(status, id, quanta) {
  const asset = (status.assets ?? []).find((candidate) => candidate.asset === id);
  return amount(quanta, asset?.quantaDecimals ?? 0);
}

function lines(items, line) {
  if (!items || items.length === 0) return group("quiet", "\u2013");
  return group("lines", ...items.map((item) => element("div", {}, line(item))));
}

export function positions(status) {
  const rows = (status.accounts ?? []).flatMap((account) =>
    (account.positions ?? []).map((position) => ({ account: account.account, ...position })),
  );
  return table(
    [
      text("account", (row) => identifier(row.account, short(row.account))),
      text("instrument", (row) => instrumentName(status, row.instrument)),
      number("lots", (row) => signed(row.lots, grouped(row.lots))),
      number("mark", (row) => price(row.markTicks)),
      number("notional", (row) => settledMoney(status, row.notionalQuanta)),
      number("unrealised", (row) => signed(row.unrealisedQuanta, settledMoney(status, row.unrealisedQuanta))),
    ],
    rows,
    "No open position.",
  );
}

export function funds(status) {
  return table(
    [
      text("fund", (row) => row.name),
      number("holds", (row) => lines(row.balances, (item) => assetMoney(status, item.asset, item.amountQuanta))),
    ],
    status.houseAccounts,
    "The house has no funds yet.",
  );
}

export function trades(status) {
  return table(
    [
      text("venue", (row) => venueName(status, row.venue)),
      text("instrument", (row) => instrumentName(status, row.instrument)),
      number("price", (row) => amount(row.priceTicks, 2)),
      number("lots", (row) => grouped(row.sizeLots)),
      text("buyer", (row) => identifier(row.buyer, short(row.buyer))),
      text("seller", (row) => identifier(row.seller, short(row.seller))),
      text("result", (row) => chip(row.code ?? row.result, row.result === "refused" ? "bad" : "good")),
    ],
    status.trades,
    "No trade since this process started.",
  );
}

export function refusals(status) {
  return table(
    [
      text("when", (row) => clock(row.atMs)),
      text("refused by", (row) => row.where),
      text("what", (row) => row.what),
      text("code", (row) => group("code bad", row.code)),
    ],
    status.refusals,
    "Nothing was refused.",
  );
}
