import { type Engine, systemAccountNames } from "@isthmus/clearing";
import { type Database, readJournal, readJournalHead, readVoids } from "@isthmus/store";
import { z } from "zod";
import type { Intake } from "../intake/intake.ts";
import type { TradeTape } from "../status/trade-tape.ts";
import {
  accountAnswer,
  accountsAnswer,
  auctionsAnswer,
  headAnswer,
  instrumentsAnswer,
  journalAnswer,
  marginAnswer,
  registersAnswer,
  tradesAnswer,
} from "./answers.ts";
import { bigText, bytesText, idText, limitText, numberText } from "./fields.ts";
import { type Route, route } from "./route.ts";

const maxAccounts = 1_000;
/** Bytes of the commands in a page of the journal. */
const mostPageBytes = 32 * 1_048_576;

/** Everything the state routes read. */
export interface StateParts {
  readonly intake: Intake;
  readonly database: Database;
  readonly houseId: number;
  readonly tape: TradeTape;
}

/** Accounts, instruments, assets, trades and the journal. Answers show durable state only. */
export function stateRoutes({ intake, database, houseId, tape }: StateParts): Route[] {
  return [
    ...accountRoutes(intake),
    route({
      method: "GET",
      path: "/v1/instruments",
      summary: "Listed instruments with marks and open interest",
      answer: instrumentsAnswer,
      handle: () =>
        intake.read((engine) => ({
          instruments: engine
            .instruments()
            .map((view) => ({ ...view, terms: engine.state.instruments.get(view.instrument)?.terms })),
        })),
    }),
    route({
      method: "GET",
      path: "/v1/auctions",
      summary: "Open auctions: what is for sale, and what a bid for all of it pays at the present marks",
      answer: auctionsAnswer,
      handle: () => intake.read((engine) => ({ auctions: engine.auctions() })),
    }),
    route({
      method: "GET",
      path: "/v1/assets",
      summary: "Registered assets, vaults and venues",
      answer: registersAnswer,
      handle: () => intake.read(registers),
    }),
    route({
      method: "GET",
      path: "/v1/trades",
      summary: "The last trades, newest first",
      answer: tradesAnswer,
      query: z.strictObject({ venue: numberText.optional(), limit: limitText(2_000, 100) }),
      handle: async ({ query }) => ({ trades: tape.newest(query.venue ?? null, query.limit) }),
    }),
    route({
      method: "GET",
      path: "/v1/journal",
      summary:
        "Durable journal entries in order, and every declaration that an entry is void; a page may be shorter than the limit and maxBytes, one entry is returned whatever its size, and an empty page is the end",
      answer: journalAnswer,
      query: z.strictObject({
        from: bigText.optional(),
        limit: limitText(10_000, 500),
        maxBytes: bytesText(mostPageBytes),
      }),
      handle: async ({ query: { from = 1n, limit, maxBytes } }) => ({
        entries: await readJournal(database, houseId, { fromIndex: from, limit, maxBytes }),
        voids: await readVoids(database, houseId),
      }),
    }),
    route({
      method: "GET",
      path: "/v1/journal/head",
      summary: "Journal index and digest of the last durable entry",
      answer: headAnswer,
      handle: () => readJournalHead(database, houseId),
    }),
  ];
}

function accountRoutes(intake: Intake): Route[] {
  return [
    route({
      method: "GET",
      path: "/v1/accounts",
      summary: "Members' accounts, by id",
      answer: accountsAnswer,
      query: z.strictObject({ after: idText.optional(), limit: limitText(maxAccounts, 200) }),
      handle: ({ query }) =>
        intake.read((engine) => {
          const ids = engine.accounts();
          const from = query.after === undefined ? 0 : ids.findIndex((id) => id > (query.after ?? ""));
          const page = from === -1 ? [] : ids.slice(from, from + query.limit);
          return { count: ids.length, accounts: page.map((id) => engine.account(id)) };
        }),
    }),
    route({
      method: "GET",
      path: "/v1/accounts/{id}",
      summary: "One account: balances, positions, entitlements, credits, health",
      answer: accountAnswer,
      params: z.strictObject({ id: idText }),
      handle: ({ params }) => intake.read((engine) => engine.account(params.id)),
    }),
    route({
      method: "GET",
      path: "/v1/accounts/{id}/margin",
      summary: "Why an account needs its margin: model, worst scenario, credits and add-ons, which add up to it",
      answer: marginAnswer,
      params: z.strictObject({ id: idText }),
      handle: ({ params }) => intake.read((engine) => engine.explainMargin(params.id)),
    }),
  ];
}

/** Assets, vaults, venues and system accounts. */
export function registers(engine: Engine) {
  const { state } = engine;
  return {
    assets: [...state.assets.values()].sort((a, b) => a.asset - b.asset),
    vaults: [...state.vaults.values()].sort((a, b) => a.chain - b.chain),
    venues: [...state.venues.values()].sort((a, b) => a.venue - b.venue),
    systemAccounts: [...systemAccountNames].map(([account, name]) => {
      const { balances, pendingQuanta } = engine.account(account);
      return { account, name, balances, pendingQuanta };
    }),
  };
}
