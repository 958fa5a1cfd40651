import { askAccount } from "../ask.ts";
import { assertThat, type DemoContext, player } from "../context.ts";
import { tell } from "../progress.ts";
import { instrument, quantaPerTickLot, venue } from "../traders/house.ts";
import { asset } from "../traders/traders.ts";
import { waitFor } from "../wait.ts";
import { type HttpMatch, tradeOverHttp } from "./http-trades.ts";
import type { MarksNow } from "./prices.ts";
import { matchOnChain } from "./venue-trade.ts";

const dollar = 1_000_000n;
const creditQuanta = 2_000n * dollar;
/** Two trades' worth: less than this is asked for anew. */
const enoughCreditQuanta = 1_000n * dollar;
const creditLifeSeconds = 86_400;
const venueNotional = 1_500n * dollar;

/** Lots of an instrument that are worth about so much at the mark; at least one. */
function lotsWorth(notionalQuanta: bigint, instrumentNumber: number, marks: MarksNow): bigint {
  const markTicks = marks.get(instrumentNumber) ?? 1n;
  const lots = notionalQuanta / (markTicks * (quantaPerTickLot[instrumentNumber] ?? 1n));
  return lots > 0n ? lots : 1n;
}

/** A round of trades at the HTTP venue: random pairs at the mark, and always one in which Ana sells. */
export async function tradeHttpRound(context: DemoContext, marks: MarksNow): Promise<void> {
  const { random, traders } = context;
  const matches: HttpMatch[] = Array.from({ length: traders.length }, (_, index) => {
    const instrumentNumber = index % 2 === 0 ? instrument.bitcoin : instrument.ether;
    const first = random.below(traders.length);
    const second = (first + 1 + random.below(traders.length - 1)) % traders.length;
    const notional = BigInt(random.between(200, 1_500)) * dollar;
    return {
      buyer: traders[first] as (typeof traders)[number],
      seller: traders[second] as (typeof traders)[number],
      instrument: instrumentNumber,
      priceTicks: marks.get(instrumentNumber) ?? 1n,
      sizeLots: lotsWorth(notional, instrumentNumber, marks),
    };
  });
  const [ana, ben] = [player(context, "Ana"), player(context, "Ben")];
  matches.push({
    buyer: ben,
    seller: ana,
    instrument: instrument.bitcoin,
    priceTicks: marks.get(instrument.bitcoin) ?? 1n,
    sizeLots: lotsWorth(600n * dollar, instrument.bitcoin, marks),
  });
  const results = await tradeOverHttp(context, matches);
  let novated = 0;
  results.forEach((result, index) => {
    const match = matches[index];
    if (match === undefined || result.kind === "trade-refused") return;
    novated++;
    context.positions.add({
      venue: venue.http,
      buyer: match.buyer.member.account,
      seller: match.seller.member.account,
      instrument: match.instrument,
      sizeLots: match.sizeLots,
    });
  });
  tell({ tell: "step", text: `the HTTP venue handed in ${matches.length} trades, ${novated} novated` });
  assertThat(context, "trades over HTTP are novated", novated > 0, `${novated} of ${matches.length}`);
}

/**
 * Ana and Ben ask for credit at the on-chain venue when what is left would not carry the next trade: margin is reserved
 * now, the credit travels with the next cycle.
 */
export async function askForCredit(context: DemoContext): Promise<void> {
  const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + creditLifeSeconds);
  for (const name of ["Ana", "Ben"]) {
    const { member } = player(context, name);
    const credit = (await askAccount(context, member.account)).credits.find((row) => row.venue === venue.onChain);
    if (credit !== undefined && credit.limitQuanta - credit.usedSeenQuanta >= enoughCreditQuanta) continue;
    await context.client.command(member.requestCredit(venue.onChain, creditQuanta, expirySeconds));
  }
}

/** Who has less than half of the first deposit left deposits as much again. */
export async function topUp(context: DemoContext): Promise<void> {
  for (const member of context.traders) {
    const { balances } = await askAccount(context, member.member.account);
    const balance = balances.find((row) => row.asset === member.asset)?.amountQuanta ?? 0n;
    const wallet = context.wallets.get(member.home);
    if (wallet === undefined || balance * 2n >= member.depositQuanta) continue;
    await wallet.fund(member, member.asset, member.depositQuanta);
    await wallet.deposit(member, member.asset, member.depositQuanta);
    context.ledger.addDeposit(member.asset, member.depositQuanta);
    tell({ tell: "step", text: `${member.member.name} deposited again` });
  }
}

/** Ana buys from Ben at the venue on the second chain, while their dollars lie on Solana and on the hub. */
export async function tradeOnChainRound(context: DemoContext, marks: MarksNow): Promise<void> {
  const [buyer, seller] = [player(context, "Ana"), player(context, "Ben")];
  const sizeLots = lotsWorth(venueNotional, instrument.bitcoin, marks);
  const { txId } = await matchOnChain(context, { buyer, seller, instrument: instrument.bitcoin, sizeLots });
  context.positions.add({
    venue: venue.onChain,
    buyer: buyer.member.account,
    seller: seller.member.account,
    instrument: instrument.bitcoin,
    sizeLots,
  });
  const wanted = context.positions.get(buyer.member.account, instrument.bitcoin);
  await waitFor("the on-chain trade to be final and novated", async () => {
    const { positions } = await askAccount(context, buyer.member.account);
    return (positions.find((row) => row.instrument === instrument.bitcoin)?.lots ?? 0n) === wanted ? true : undefined;
  });
  tell({
    tell: "step",
    text: `Ana bought ${sizeLots} lots from Ben on the second chain (${txId.slice(0, 10)}…), novated`,
  });
}

/** Three members take some money home: on Solana, on the hub and on the second chain. */
export async function withdrawSome(context: DemoContext): Promise<void> {
  const wishes = [
    { name: "Ana", asset: asset.solanaDollar, amountQuanta: 150n * dollar },
    { name: "Ben", asset: asset.hubDollar, amountQuanta: 120n * dollar },
    { name: "Cleo", asset: asset.ether, amountQuanta: 10_000_000n },
  ];
  for (const { name, asset: number, amountQuanta } of wishes) {
    await context.client.command(player(context, name).member.withdraw(number, amountQuanta));
    context.ledger.addWithdrawal(number, amountQuanta);
  }
  tell({ tell: "step", text: "Ana, Ben and Cleo asked for withdrawals on Solana, the hub and the second chain" });
}
