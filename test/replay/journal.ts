import type { Command } from "@isthmus/clearing";
import type { Hex } from "@isthmus/protocol";
import { listDated, optionMarks } from "./dated.ts";
import { openRandomCcp } from "./open-random-ccp.ts";
import { blank, givePrices, markOf, oneOf, packedBatch, type RandomCcp, randomTrade } from "./random-ccp.ts";
import { rareEvents } from "./rare-events.ts";

type Act = (given: RandomCcp) => void;
const money = { asset: 1, instrument: null, sizeLots: null } as const;

/** What may happen, with how often. */
const acts: readonly (readonly [number, Act])[] = [
  [30, (given) => void given.ccp.trades(Array.from({ length: 1 + given.random(4) }, () => randomTrade(given)))],
  [12, (given) => void given.ccp.apply(packedBatch(given))],
  [8, signedTrade],
  [25, moveMarks],
  [3, oddPrices],
  [9, deposit],
  [8, withdraw],
  [8, claim],
  [6, (given) => void given.ccp.requestCredit(oneOf(given, given.members), amount(given, 3_000), later(given, 4_000))],
  [8, venueTrade],
  [4, (given) => void given.ccp.chainTime(1 + given.random(3), later(given, given.random(600)))],
  [12, bid],
  [2, backstop],
  [4, contribute],
  [5, transfer],
  [2, (given) => void given.ccp.bust(`t${Math.max(1, given.nextTrade - 1 - given.random(6))}`)],
  [1, port],
  [3, linkAddress],
  [3, suspendOrRelease],
  [2, setParameters],
  [2, rootEffective],
  [2, suspense],
  [14, closeCycle],
];
const weights = acts.reduce((sum, [weight]) => sum + weight, 0);

/** One thing happens, by the dice; it may be refused. */
export function randomAct(given: RandomCcp): void {
  let at = given.random(weights);
  for (const [weight, act] of acts) {
    at -= weight;
    if (at >= 0) continue;
    act(given);
    return;
  }
}

/** The accepted commands of a random house, at least so many; the same seed gives the same journal. */
export function randomJournal(seed: number, atLeast: number): { given: RandomCcp; journal: readonly Command[] } {
  const given = openRandomCcp(seed);
  const { journal } = given.ccp;
  while (journal.length < atLeast) randomAct(given);
  rareEvents(given);
  given.ccp.closeCycle();
  return { given, journal };
}

const amount = ({ random }: RandomCcp, dollars: number): bigint => BigInt(1 + random(dollars)) * 999_983n;
const later = ({ ccp }: RandomCcp, seconds: number): bigint => ccp.timeSeconds + BigInt(1 + seconds);

function signedTrade(given: RandomCcp): void {
  const { buyer: _buyer, seller: _seller, ...trade } = randomTrade(given);
  const expiry = later(given, 900);
  given.ccp.apply(given.ccp.signedTrade(oneOf(given, given.members), oneOf(given, given.members), trade, expiry));
}

/** Mostly small moves; now and then a crash of up to four fifths, as much up as down in the long run. */
function moveMarks(given: RandomCcp): void {
  const { random } = given;
  const marks: Record<number, bigint> = {};
  const homes: Record<number, bigint> = { 1: 4_000_000n, 2: 200_000n, 3: 5_000n };
  for (const instrument of [1, 2, 3]) {
    if (random(3) === 0) continue;
    const mark = markOf(given, instrument);
    const home = homes[instrument] as bigint;
    const reach = random(25) === 0 ? 800_000 : 30_000;
    const pull = mark * 3n < home ? 400_000 : mark > home * 3n ? -400_000 : 0;
    marks[instrument] = (mark * BigInt(1_000_000 + pull + random(2 * reach) - reach)) / 1_000_000n || 1n;
  }
  givePrices(given, { ...optionMarks(given), ...marks }, random(400), {
    [1 + random(3)]: BigInt(random(20_000) - 10_000),
  });
}

/** Prices that no market should give: zero, one tick, and nothing at all for hours or days. */
function oddPrices(given: RandomCcp): void {
  const { random } = given;
  const instrument = oneOf(given, [...given.instruments]);
  const option = given.ccp.engine.state.instruments.get(instrument)?.terms.type === "option";
  const kind = random(4);
  if (kind === 0) givePrices(given, { [instrument]: 0n }, random(60), {});
  else if (kind === 1 && option) givePrices(given, { [instrument]: 1n }, random(60), {});
  else givePrices(given, {}, kind === 2 ? 3_600 + random(20_000) : 86_400 + random(86_400), {});
}

function deposit(given: RandomCcp): void {
  const to = oneOf(given, [...given.members, ...given.subs]).id;
  const asset = 1 + given.random(4);
  given.ccp.deposit(to, asset, asset < 3 ? amount(given, 20_000) : BigInt(1 + given.random(10)) * 99_999_989n);
}

function withdraw(given: RandomCcp): void {
  const asset = 1 + given.random(4);
  given.ccp.withdraw(oneOf(given, given.members), asset, asset < 3 ? amount(given, 4_000) : 12_345_678n);
}

function claim(given: RandomCcp): void {
  const member = oneOf(given, given.members);
  const open = given.ccp.engine.account(member.id).entitlements.filter((row) => row.entitledQuanta > row.claimedQuanta);
  if (open.length === 0) return;
  const row = oneOf(given, open);
  given.ccp.claim(member, row.asset, (row.entitledQuanta - row.claimedQuanta + 1n) / BigInt(1 + given.random(2)) || 1n);
}

function venueTrade(given: RandomCcp): void {
  const { maker: _maker, ...trade } = randomTrade(given);
  const priced = { ...trade, instrument: 1, priceTicks: markOf(given, 1), sizeLots: BigInt(1 + given.random(2_000)) };
  const [buyer, seller] = [oneOf(given, given.members).id, oneOf(given, given.members).id];
  given.ccp.venueTrade({ ...priced, buyer, seller }, amount(given, 900), amount(given, 900));
}

function bid(given: RandomCcp): void {
  const auctions = [...given.ccp.engine.state.auctions.values()];
  if (auctions.length === 0) return;
  const { account: seller, offeredPpm } = oneOf(given, auctions);
  const sharePpm = offeredPpm / BigInt(1 + given.random(3)) || 1n;
  given.ccp.give(oneOf(given, given.members), { kind: "bid", seller, sharePpm, limitQuanta: 10n ** 30n });
}

/** A member consents to take over, or takes its consent back. */
function backstop(given: RandomCcp): void {
  const instruments = [1, 2, 3].filter(() => given.random(3) !== 0);
  const limits = instruments.map((instrument) => ({ instrument, maxLots: BigInt(1 + given.random(50_000)) }));
  given.ccp.give(oneOf(given, given.members), { kind: "backstop", totalQuanta: amount(given, 90_000), limits });
}

function contribute(given: RandomCcp): void {
  const direction = given.random(3) === 0 ? "take-back" : "pay-in";
  given.ccp.give(oneOf(given, given.members), { kind: "contribute", direction, amountQuanta: amount(given, 900) });
}

/** Between a sub-account and its owner, either way: money, or a part of a position. */
function transfer(given: RandomCcp): void {
  const index = given.random(given.subs.length);
  const pair = [given.subs[index], given.members[index + 1]] as const;
  const [from, to] = given.random(2) === 0 ? pair : [pair[1], pair[0]];
  if (from === undefined || to === undefined) return;
  const { positions } = given.ccp.engine.account(from.id);
  if (positions.length === 0 || given.random(2) === 0) {
    given.ccp.give(from, { kind: "transfer", to: to.id, ...money, amountQuanta: amount(given, 900) });
    return;
  }
  const { instrument, lots } = oneOf(given, positions);
  const sizeLots = (lots > 0n ? lots : -lots) / BigInt(1 + given.random(4)) || 1n;
  given.ccp.give(from, { kind: "transfer", to: to.id, asset: null, amountQuanta: null, instrument, sizeLots });
}

/** A member goes over to another one as a whole; its empty account stays and may be used again. */
function port(given: RandomCcp): void {
  given.ccp.port(oneOf(given, given.members), oneOf(given, given.members));
}

function linkAddress(given: RandomCcp): void {
  const member = oneOf(given, given.members);
  const word: Hex = `0x${"ef".repeat(28)}${given.random(65_536).toString(16).padStart(8, "0")}`;
  given.ccp.apply({
    kind: "link-address",
    account: member.id,
    signer: { chain: 1, address: member.evmWord },
    address: { chain: 1 + given.random(3), address: word },
    nonce: given.ccp.engine.account(member.id).lastNonce + 1n,
    signatures: [blank, blank],
  });
}

/** Suspends something and releases everything that was: members in default get a second chance. */
function suspendOrRelease(given: RandomCcp): void {
  const { ccp, random } = given;
  const { accounts, instruments, venues, assets, withdrawalsSuspended } = ccp.engine.state;
  for (const { id, suspended } of accounts.values()) if (suspended) ccp.admin({ kind: "release", what: "account", id });
  for (const [what, rows] of [
    ["instrument", instruments],
    ["venue", venues],
    ["asset", assets],
  ] as const) {
    for (const [number, { suspended }] of rows) {
      if (suspended) ccp.admin({ kind: "release", what, id: String(number) });
    }
  }
  if (withdrawalsSuspended) ccp.admin({ kind: "release", what: "withdrawals", id: "all" });
  if (random(3) !== 0) return;
  const what = oneOf(given, ["account", "instrument", "venue", "asset", "withdrawals"] as const);
  const id =
    what === "account" ? oneOf(given, given.members).id : what === "withdrawals" ? "all" : String(1 + random(2));
  ccp.admin({ kind: "suspend", what, id });
}

function setParameters(given: RandomCcp): void {
  const { random } = given;
  given.ccp.admin({
    kind: "set-parameters",
    parameters: {
      debtInterestPpm: random(200_000),
      deleverageMode: random(2) === 0 ? "queue" : "pro-rata",
      backstopSharePpm: random(1_000_001),
      fundNotionalPpm: random(2_000_001),
      gainsHaircutPpm: random(1_000_001),
      assessmentPpm: random(2_000_000),
      contributionNoticeCycles: random(3),
    },
  });
}

function rootEffective(given: RandomCcp): void {
  const { engine } = given.ccp;
  const chain = 1 + given.random(3);
  const cycle = engine.cycle - BigInt(given.random(2));
  given.ccp.apply({ kind: "root-effective", chain, cycle, txId: "0x9", height: BigInt(engine.journalIndex) });
}

/** A deposit of an asset that is not registered yet; then its registration, and the money to a member. */
function suspense(given: RandomCcp): void {
  const { ccp } = given;
  const asset = 100 + given.nextInstrument + (ccp.journal.length % 50_000);
  if (ccp.engine.state.assets.has(asset)) return;
  ccp.must(ccp.depositCommand(oneOf(given, given.members).id, asset, 1_000n, 2));
  if (given.random(4) !== 0) return;
  ccp.admin({
    kind: "register-asset",
    asset,
    symbol: "LATE",
    class: "LATE",
    chain: 2,
    decimals: 6,
    haircutBps: 10_000,
    capQuanta: 0n,
    settlement: false,
    markInstrument: null,
  });
  ccp.admin({ kind: "assign-suspense", asset, account: oneOf(given, given.members).id, amountQuanta: 400n });
}

/** Closes a cycle; lists new dated instruments when the old ones have expired. */
function closeCycle(given: RandomCcp): void {
  given.ccp.closeCycle(BigInt(60 + given.random(1_200)));
  const { instruments } = given.ccp.engine.state;
  const dated = [...given.instruments].filter((number) => number >= 10 && instruments.get(number)?.expired === false);
  if (dated.length === 0) listDated(given);
}
