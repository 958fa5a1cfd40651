import { bar, chip, group, identifier, money, number, stack, table, text } from "./element.js";
import { amount, clock, grouped, percent, short } from "./format.js";
import {
  assetAmount,
  assetMoney,
  assetName,
  chainName,
  instrumentName,
  settled,
  settledMoney,
  settlementUnit,
  venueName,
} from "./names.js";
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
  const column = (title, field) => number(title, (row) => money(assetAmount(status, row.asset, row[field]), ""));
  return table(
    [
      text("asset", (row) => assetName(status, row.asset)),
      column("in the vault", "inVaultQuanta"),
      column("= members", "membersQuanta"),
      column("+ unclaimed", "unclaimedQuanta"),
      column("+ funds", "fundsQuanta"),
      column("+ unconsumed deposits", "unconsumedQuanta"),
      number("difference", (row) =>
        row.differenceQuanta === "0"
          ? chip("0", "good")
          : chip(`${assetAmount(status, row.asset, row.differenceQuanta)} ${assetName(status, row.asset)}`, "bad"),
      ),
    ],
    status.conservation,
    "No asset is registered yet.",
  );
}

export function instruments(status) {
  return table(
    [
      text("instrument", (row) => group("wrap", row.symbol, row.suspended ? chip("suspended", "bad") : null)),
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
  const plain = (quanta) => money(settled(quanta), "");
  const gain = (quanta = "0") => signed(quanta, plain(quanta));
  return table(
    [
      text("account", (row) => identifier(row.account, short(row.account))),
      text("health", (row) =>
        chip(
          row.suspended ? "suspended" : row.health.state,
          row.suspended ? "bad" : (healthTone[row.health.state] ?? "warn"),
        ),
      ),
      number("equity", ({ health }) => plain(health.equityQuanta), unit),
      text("margin used", ({ health }) => marginBar(health)),
      number(
        "initial / maintenance",
        ({ health }) => stack(plain(health.initialQuanta), group("quiet", plain(health.maintenanceQuanta))),
        unit,
      ),
      number(
        "free / credit out",
        ({ health }) => stack(plain(health.freeCollateralQuanta), group("quiet", plain(health.reservedCreditQuanta))),
        unit,
      ),
      number("realised / open P&L", (row) => stack(gain(row.realisedQuanta), gain(row.unrealisedQuanta)), unit),
      text("balances", (row) => lines(row.balances, (item) => assetMoney(status, item.asset, item.amountQuanta))),
      text("claimed of entitled", (row) =>
        lines(
          (row.entitlements ?? []).filter((item) => item.entitledQuanta !== "0"),
          (item) =>
            group(
              item.claimedQuanta === item.entitledQuanta ? "" : "warn",
              money(assetAmount(status, item.asset, item.claimedQuanta), ""),
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
  const share = percent(bound.toString(), health.equityQuanta);
  if (share === null && bound > 0n) return group("used", bar(100, "bad", "no equity"), group("bad", "no equity"));
  const used = share ?? 0;
  const tone = used >= 100 ? "bad" : used >= 75 ? "warn" : "good";
  return group("used", bar(used, tone, "initial margin and credit, of equity"), group("share", `${used} %`));
}

function lines(items, line) {
  if (!items || items.length === 0) return group("quiet", "\u2013");
  return stack(...items.map(line));
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

/** The system accounts, in words. */
const fundWords = {
  fees: "fees",
  insurance: "insurance fund",
  dust: "rounding dust",
  defaultFund: "members' default fund",
  capital: "house capital",
  clearing: "settlement in passing",
};

export function funds(status) {
  return table(
    [
      text("fund", (row) => fundWords[row.name] ?? row.name),
      number("holds", (row) => lines(row.balances, (item) => assetMoney(status, item.asset, item.amountQuanta))),
    ],
    status.systemAccounts,
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
