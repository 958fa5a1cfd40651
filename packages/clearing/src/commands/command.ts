import { z } from "zod";
import {
  listInstrumentSchema,
  registerAssetSchema,
  registerVaultSchema,
  registerVenueSchema,
  releaseSchema,
  setParametersSchema,
  suspendSchema,
} from "./admin-schemas.ts";
import {
  chainTimeSchema,
  claimSchema,
  depositSchema,
  rootEffectiveSchema,
  venueTradeSchema,
} from "./chain-event-schemas.ts";
import { assignSuspenseSchema, closeCycleSchema, pricesSchema } from "./house-schemas.ts";
import {
  bidSchema,
  bustTradeSchema,
  contributeSchema,
  linkAddressSchema,
  openAccountSchema,
  packedTradesSchema,
  portAccountSchema,
  requestCreditSchema,
  signedTradeSchema,
  tradesSchema,
  transferSchema,
  withdrawSchema,
} from "./member-schemas.ts";

/** Decodes any command from its parsed canonical JSON; unknown keys and kinds are refused. */
export const commandSchema = z.discriminatedUnion("kind", [
  registerAssetSchema,
  registerVaultSchema,
  registerVenueSchema,
  listInstrumentSchema,
  setParametersSchema,
  suspendSchema,
  releaseSchema,
  assignSuspenseSchema,
  openAccountSchema,
  linkAddressSchema,
  withdrawSchema,
  requestCreditSchema,
  tradesSchema,
  signedTradeSchema,
  packedTradesSchema,
  bidSchema,
  contributeSchema,
  transferSchema,
  portAccountSchema,
  bustTradeSchema,
  depositSchema,
  claimSchema,
  rootEffectiveSchema,
  venueTradeSchema,
  chainTimeSchema,
  pricesSchema,
  closeCycleSchema,
]);

/** A journaled command. Money, sizes, prices, indices and times are bigints. */
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command["kind"];
/** The command of one kind. */
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

export type RegisterAsset = CommandOf<"register-asset">;
export type RegisterVault = CommandOf<"register-vault">;
export type RegisterVenue = CommandOf<"register-venue">;
export type ListInstrument = CommandOf<"list-instrument">;
export type SetParameters = CommandOf<"set-parameters">;
export type Suspend = CommandOf<"suspend">;
export type Release = CommandOf<"release">;
export type AssignSuspense = CommandOf<"assign-suspense">;
export type OpenAccount = CommandOf<"open-account">;
export type LinkAddress = CommandOf<"link-address">;
export type Withdraw = CommandOf<"withdraw">;
export type RequestCredit = CommandOf<"request-credit">;
export type Trades = CommandOf<"trades">;
export type SignedTrade = CommandOf<"signed-trade">;
export type PackedTrades = CommandOf<"packed-trades">;
export type Bid = CommandOf<"bid">;
export type Contribute = CommandOf<"contribute">;
export type Transfer = CommandOf<"transfer">;
export type PortAccount = CommandOf<"port-account">;
export type BustTrade = CommandOf<"bust-trade">;
export type Deposit = CommandOf<"deposit">;
export type Claim = CommandOf<"claim">;
export type RootEffective = CommandOf<"root-effective">;
export type VenueTrade = CommandOf<"venue-trade">;
export type ChainTime = CommandOf<"chain-time">;
export type Prices = CommandOf<"prices">;
export type CloseCycle = CommandOf<"close-cycle">;
