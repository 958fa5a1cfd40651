import type { Action, LeafPlace } from "./action.ts";
import { exit, freeze, freezeIgnored, settle, takeBack } from "./exit.ts";
import { claim, deposit } from "./members.ts";
import { bookOf } from "./money.ts";
import { payTakeBack, requestTakeBack, requestWithdrawal } from "./requests.ts";
import { activate, activateAsset, castVotes, lateVote, receiveRoot, veto } from "./roots.ts";
import { draftOf, initialState, type State, withItem } from "./state.ts";
import { type Outcome, pauseSeconds, Refused, type Terms } from "./terms.ts";

/** The rules of a vault as PROTOCOL and contracts/SPEC.md state them, in the plainest form: one transaction after another. */
export class VaultModel {
  readonly terms: Terms;
  state: State;

  constructor(terms: Terms, state = initialState(terms)) {
    this.terms = terms;
    this.state = state;
  }

  /** Whether an action would be refused now. */
  wouldRefuse(action: Action): boolean {
    return new VaultModel(this.terms, this.state).perform(action).code !== null;
  }

  /** Applies an action as a whole or not at all, but for the votes for a root. */
  perform(action: Action): Outcome {
    if (action.kind === "root") {
      const voted = draftOf(this.state);
      castVotes(this.terms, voted, action.root);
      this.state = voted;
    }
    const draft = draftOf(this.state);
    try {
      const paidQuanta = apply(this.terms, draft, action);
      this.state = draft;
      return { code: null, paidQuanta };
    } catch (refusal) {
      if (!(refusal instanceof Refused)) throw refusal;
      return { code: refusal.code, paidQuanta: [] };
    }
  }
}

const nothing: readonly bigint[] = [];

/** Applies an action to a draft; returns what it paid. */
function apply(terms: Terms, state: State, action: Action): readonly bigint[] {
  switch (action.kind) {
    case "claim":
      return [claim(terms, state, action)];
    case "claim-many":
      return claimMany(terms, state, action.claims);
    case "exit":
      return [exit(terms, state, action)];
    case "take-back":
      return [takeBack(terms, state, action.index)];
    case "root":
      receiveRoot(terms, state, action);
      return nothing;
    case "late-vote":
      lateVote(state, action);
      return nothing;
    case "activate":
      activate(state);
      return nothing;
    case "activate-asset":
      activateAsset(terms, state, action);
      return nothing;
    case "deposit":
      deposit(terms, state, action);
      return nothing;
    case "freeze":
      freeze(terms, state);
      return nothing;
    case "settle":
      settle(terms, state, action.asset);
      return nothing;
    case "freeze-ignored":
      freezeIgnored(terms, state, action.index);
      return nothing;
    case "request-take-back":
      requestTakeBack(terms, state, action);
      return nothing;
    case "pay-take-back":
      payTakeBack(terms, state, action.index);
      return nothing;
    case "request-withdrawal":
      requestWithdrawal(terms, state, action);
      return nothing;
    default:
      applyTurn(terms, state, action);
      return nothing;
  }
}

/** A batch: where claims are refused one by one, a refused one pays nothing and stops no other. */
function claimMany(terms: Terms, state: State, claims: readonly LeafPlace[]): readonly bigint[] {
  if (terms.platform.batch === "whole") return claims.map((one) => claim(terms, state, one));
  return claims.map((one) => {
    const draft = draftOf(state);
    try {
      const paid = claim(terms, draft, one);
      Object.assign(state, draft);
      return paid;
    } catch (refusal) {
      if (!(refusal instanceof Refused)) throw refusal;
      return 0n;
    }
  });
}

/** What keys, the clock and tokens do. */
function applyTurn(terms: Terms, state: State, action: Action): void {
  switch (action.kind) {
    case "wait":
      state.nowSeconds += action.seconds;
      return;
    case "veto":
      veto(terms, state);
      return;
    case "lift-veto":
      state.nowSeconds += terms.platform.actSeconds;
      state.vetoedUntilSeconds = 0;
      return;
    case "pause":
      pause(terms, state);
      return;
    case "unpause":
      checkPausable(terms, state);
      state.pausedUntilSeconds = 0;
      state.pausableFromSeconds = 0;
      return;
    case "suspend":
      state.nowSeconds += terms.platform.actSeconds;
      bookOf(state, action.asset).suspendedUntilSeconds = action.suspended
        ? state.nowSeconds + terms.platform.suspensionSeconds
        : 0;
      return;
    default:
      applyToToken(state, action);
  }
}

/** A vault that is paused permanently by its freeze is neither paused nor unpaused. */
function checkPausable(terms: Terms, state: State): void {
  if (state.frozenAtSeconds !== null && terms.platform.frozenRefusal === "PAUSED") throw new Refused("PAUSED");
}

function pause(terms: Terms, state: State): void {
  checkPausable(terms, state);
  if (state.nowSeconds < state.pausableFromSeconds) throw new Refused("PAUSE_TOO_SOON");
  state.pausedUntilSeconds = state.nowSeconds + pauseSeconds;
  state.pausableFromSeconds = state.pausedUntilSeconds + pauseSeconds;
}

/** What a token does without the vault. */
function applyToToken(state: State, action: Action): void {
  switch (action.kind) {
    case "donate":
      bookOf(state, action.asset).vaultUnits += action.units;
      return;
    case "vanish": {
      const book = bookOf(state, action.asset);
      if (action.units > book.vaultUnits) throw new Refused("TOKEN_REFUSED");
      book.vaultUnits -= action.units;
      return;
    }
    case "block": {
      const book = bookOf(state, action.asset);
      book.blocked = withItem(book.blocked, action.member, action.blocked);
      return;
    }
    case "fee":
      bookOf(state, action.asset).feeBps = action.feeBps;
      return;
    default:
      throw new Refused("INPUT_INVALID");
  }
}
