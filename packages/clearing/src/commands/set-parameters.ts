import { z } from "zod";
import { adminKey } from "../authority/authority.ts";
import { type Context, require } from "../book/context.ts";
import { modelNamed } from "../margin/models.ts";
import { portfolioParameters } from "../margin/portfolio-parameters.ts";
import { id16 } from "../model/fields.ts";
import { movableTerms } from "../model/instrument-terms.ts";
import { type HouseParameters, houseParameterFields } from "../model/parameters.ts";
import { productOf } from "../products/registry.ts";
import { defineCommand } from "./define-command.ts";
import { requireCollateralTerms } from "./shared/collateral-terms.ts";
import { changedTerms, firstCycleOfChange } from "./shared/instrument-terms.ts";
import { requireAdminNonce, useAdminNonce } from "./shared/nonce.ts";
import { adminFields } from "./shared/signature-fields.ts";
import { requireSizeParameters } from "./shared/size-brackets.ts";

/** Changes parameters of the clearing house and terms of instruments from the next cycle on (parameters immediately before the first close). */
export const setParameters = defineCommand({
  kind: "set-parameters",
  source: "admin",
  summary:
    "Changes parameters of the clearing house and terms of instruments from the next cycle on (parameters immediately before the first close).",
  schema: {
    parameters: z.strictObject(houseParameterFields).partial(),
    /** Each instrument at most once; absent terms stay as they are. */
    instruments: z
      .array(z.strictObject({ ...z.strictObject(movableTerms).partial().shape, instrument: id16 }))
      .max(1_000)
      .optional(),
    ...adminFields,
  },
  authority: adminKey,
  handle: (context, command) => {
    const { book } = context;
    const { state } = book;
    requireAdminNonce(context, command.nonce);
    const next = { ...(state.nextParameters ?? state.parameters), ...command.parameters };
    require(next.auctionStartPpm <= next.auctionFloorPpm, "PARAMETER_INVALID", { field: "auctionStartPpm" });
    requireSizeParameters(next);
    require(next.debtAddOnMaintenanceBps <= next.debtAddOnInitialBps, "PARAMETER_INVALID", {
      field: "debtAddOnInitialBps",
    });
    requireCollateral(context, command.parameters.collateral ?? []);
    requirePortfolio(context, command.parameters.portfolio ?? []);
    requireMargin(context, command.parameters);
    for (const { asset } of command.parameters.routeCosts ?? []) book.asset(asset);
    const changes = changedTerms(book, command.instruments ?? []);
    useAdminNonce(context, command.nonce);
    for (const [instrument, terms] of changes) book.instrument(instrument).nextTerms = terms;
    if (state.cycle === 0n) state.parameters = next;
    else state.nextParameters = next;
    context.effects.push({ kind: "parameters-set", fromCycle: firstCycleOfChange(state) });
  },
  example: {
    instruments: [{ initialPpm: 60000, instrument: 1, takerFeePpm: 400 }],
    kind: "set-parameters",
    nonce: "11",
    parameters: { debtInterestPpm: 60000 },
    signature:
      "0x44ac31ff4cd38f0b278602722664f5b545c123d8305fbe28a60369cad7afca09198cd832601e11feeeff7116840b9a6d68384b78cb3d397bdf0e8f6e2e05ac2900",
  },
});

function requireCollateral(context: Context, rows: NonNullable<HouseParameters["collateral"]>): void {
  const named = new Set<number>();
  for (const { asset, ...terms } of rows) {
    require(!named.has(asset), "PARAMETER_INVALID", { field: "collateral", asset });
    named.add(asset);
    requireCollateralTerms(context, context.book.asset(asset), terms);
  }
}

function requirePortfolio({ book }: Context, rows: NonNullable<HouseParameters["portfolio"]>): void {
  const named = new Set<number>();
  for (const terms of rows) {
    const { underlying, losses } = terms;
    require(!named.has(underlying), "PARAMETER_INVALID", { field: "portfolio", underlying });
    named.add(underlying);
    const { mayUnderlie } = productOf(book.instrument(underlying).terms);
    require(mayUnderlie, "PARAMETER_INVALID", { field: "portfolio", underlying });
    require(losses.initialE6 >= losses.maintenanceE6, "PARAMETER_INVALID", {
      field: "losses.initialE6",
      value: losses.initialE6,
    });
    portfolioParameters(terms);
  }
}

function requireMargin({ book }: Context, parameters: Partial<HouseParameters>): void {
  const { marginModel, marginModels = [], offsetPairs = [] } = parameters;
  if (marginModel !== undefined) modelNamed(marginModel);
  for (const { account, model } of marginModels) {
    book.member(account);
    modelNamed(model);
  }
  const named = new Set<string>();
  for (const { underlying, other } of offsetPairs) {
    book.instrument(underlying);
    book.instrument(other);
    const pair = underlying < other ? `${underlying}:${other}` : `${other}:${underlying}`;
    const isNew = underlying !== other && !named.has(pair);
    require(isNew, "PARAMETER_INVALID", { field: "offsetPairs", underlying, other });
    named.add(pair);
  }
}
