import { askAccount } from "../ask.ts";
import { asset } from "../cast/cast.ts";
import { instrument, quantaPerTickLot, venue } from "../cast/house.ts";
import { tell } from "../progress.ts";
import { assertThat, player, type Stage } from "../stage.ts";
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
export async function tradeHttpRound(stage: Stage, marks: MarksNow): Promise<void> {
  const { random, cast } = stage;
  const matches: HttpMatch[] = Array.from({ length: cast.length }, (_, index) => {
    const instrumentNumber = index % 2 === 0 ? instrument.bitcoin : instrument.ether;
    const first = random.below(cast.length);
    const second = (first + 1 + random.below(cast.length - 1)) % cast.length;
    const notional = BigInt(random.between(200, 1_500)) * dollar;
    return {
      buyer: cast[first] as (typeof cast)[number],
      seller: cast[second] as (typeof cast)[number],
      instrument: instrumentNumber,
      priceTicks: marks.get(instrumentNumber) ?? 1n,
      sizeLots: lotsWorth(notional, instrumentNumber, marks),
    };
  });
  const [ana, ben] = [player(stage, "Ana"), player(stage, "Ben")];
  matches.push({
    buyer: ben,
    seller: ana,
    instrument: instrument.bitcoin,
    priceTicks: marks.get(instrument.bitcoin) ?? 1n,
    sizeLots: lotsWorth(600n * dollar, instrument.bitcoin, marks),
  });
  const results = await tradeOverHttp(stage, matches);
  let novated = 0;
  results.forEach((result, index) => {
    const match = matches[index];
    if (match === undefined || result.kind === "trade-refused") return;
    novated++;
    stage.positions.add({
      venue: venue.http,
      buyer: match.buyer.member.account,
      seller: match.seller.member.account,
      instrument: match.instrument,
      sizeLots: match.sizeLots,
    });
  });
  tell({ tell: "step", text: `the HTTP venue handed in ${matches.length} trades, ${novated} novated` });
  assertThat(stage, "trades over HTTP are novated", novated > 0, `${novated} of ${matches.length}`);
}

/**
 * Ana and Ben ask for credit at the on-chain venue when what is left would not carry the next trade: margin is reserved
 * now, the credit travels with the next cycle.
 */
export async function askForCredit(stage: Stage): Promise<void> {
  const expirySeconds = BigInt(Math.floor(Date.now() / 1000) + creditLifeSeconds);
  for (const name of ["Ana", "Ben"]) {
    const { member } = player(stage, name);
    const credit = (await askAccount(stage, member.account)).credits.find((row) => row.venue === venue.onChain);
    if (credit !== undefined && credit.limitQuanta - credit.usedSeenQuanta >= enoughCreditQuanta) continue;
    await stage.client.command(member.requestCredit(venue.onChain, creditQuanta, expirySeconds));
  }
}

/** Who has less than half of the first deposit left deposits as much again. */
export async function topUp(stage: Stage): Promise<void> {
  for (const member of stage.cast) {
    const { balances } = await askAccount(stage, member.member.account);
    const balance = balances.find((row) => row.asset === member.asset)?.amountQuanta ?? 0n;
    const purse = stage.purses.get(member.home);
    if (purse === undefined || balance * 2n >= member.depositQuanta) continue;
    await purse.fund(member, member.asset, member.depositQuanta);
    await purse.deposit(member, member.asset, member.depositQuanta);
    stage.ledger.addDeposit(member.asset, member.depositQuanta);
    tell({ tell: "step", text: `${member.member.name} deposited again` });
  }
}

/** Ana buys from Ben at the venue on the second chain, while their dollars lie on Solana and on the hub. */
export async function tradeOnChainRound(stage: Stage, marks: MarksNow): Promise<void> {
  const [buyer, seller] = [player(stage, "Ana"), player(stage, "Ben")];
  const sizeLots = lotsWorth(venueNotional, instrument.bitcoin, marks);
  const { txId } = await matchOnChain(stage, { buyer, seller, instrument: instrument.bitcoin, sizeLots });
  stage.positions.add({
    venue: venue.onChain,
    buyer: buyer.member.account,
    seller: seller.member.account,
    instrument: instrument.bitcoin,
    sizeLots,
  });
  const wanted = stage.positions.get(buyer.member.account, instrument.bitcoin);
  await waitFor("the on-chain trade to be final and novated", async () => {
    const { positions } = await askAccount(stage, buyer.member.account);
    return (positions.find((row) => row.instrument === instrument.bitcoin)?.lots ?? 0n) === wanted ? true : undefined;
  });
  tell({
    tell: "step",
    text: `Ana bought ${sizeLots} lots from Ben on the second chain (${txId.slice(0, 10)}…), novated`,
  });
}

/** Three members take some money home: on Solana, on the hub and on the second chain. */
export async function withdrawSome(stage: Stage): Promise<void> {
  const wishes = [
    { name: "Ana", asset: asset.solanaDollar, amountQuanta: 150n * dollar },
    { name: "Ben", asset: asset.hubDollar, amountQuanta: 120n * dollar },
    { name: "Cleo", asset: asset.ether, amountQuanta: 10_000_000n },
  ];
  for (const { name, asset: number, amountQuanta } of wishes) {
    await stage.client.command(player(stage, name).member.withdraw(number, amountQuanta));
    stage.ledger.addWithdrawal(number, amountQuanta);
  }
  tell({ tell: "step", text: "Ana, Ben and Cleo asked for withdrawals on Solana, the hub and the second chain" });
}
