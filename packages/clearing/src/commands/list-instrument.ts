import { adminKey } from "../authority/authority.ts";
import { require } from "../book/context.ts";
import { id16 } from "../model/fields.ts";
import { instrumentTerms } from "../model/instrument-terms.ts";
import { noMarketData } from "../model/market-data.ts";
import { defineCommand } from "./define-command.ts";
import { firstCycleOfChange, requireTerms } from "./shared/instrument-terms.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";

/** Lists an instrument; it is tradable from the next cycle on (immediately before the first close). */
export const listInstrument = defineCommand({
  kind: "list-instrument",
  source: "admin",
  summary: "Lists an instrument; it is tradable from the next cycle on (immediately before the first close).",
  schema: {
    instrument: id16,
    ...instrumentTerms,
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { state } = context.book;
    requireAdminNonce(context, command.nonce);
    require(!state.instruments.has(command.instrument), "ALREADY_REGISTERED", { instrument: command.instrument });
    const { kind: _kind, instrument, nonce, signature: _signature, ...terms } = command;
    requireTerms(context.book, terms);
    useAdminNonce(context, nonce);
    state.instruments.set(instrument, {
      instrument,
      terms,
      fromCycle: firstCycleOfChange(state),
      suspended: false,
      expired: false,
      markTicks: null,
      volatilityE6: null,
      markSeconds: 0n,
      openInterestLots: 0n,
      settledTicks: null,
      earlierTicks: [],
      recentOpenLots: [],
      settledOpenLots: 0n,
      steadyOpenLots: 0n,
      fundingRateE9: 0n,
      fundingIndex: 0n,
      fundingSeconds: state.timeSeconds,
      ...noMarketData(),
    });
    context.effects.push({ kind: "registered", what: "instrument", id: String(instrument) });
  },
  example: {
    bandPpm: 100000,
    expirySeconds: null,
    fundingPeriodSeconds: 28800,
    initialPpm: 50000,
    instrument: 1,
    kind: "list-instrument",
    lotsPerUnit: "10000",
    maintenanceOfInitialPpm: 600000,
    makerFeePpm: -100,
    maxFundingRateE9: "10000000",
    maxOpenInterestLots: "0",
    maxPriceStepPpm: 0,
    nonce: "8",
    openInterestLowerQuanta: "0",
    openInterestUpperQuanta: "0",
    optionType: null,
    quantaPerTickLot: "1",
    signature:
      "0x7f8e1c55bda9befbd3f976ff405434a36150b28f0f6cec097607630111ac7e1e0e434fb810a78f01dd38d3ecf09d883b3497f4c950bf057b64d342cb0250dfa001",
    strikeTicks: null,
    symbol: "BTC-PERP",
    takerFeePpm: 500,
    type: "perpetual",
    underlying: null,
  },
});
