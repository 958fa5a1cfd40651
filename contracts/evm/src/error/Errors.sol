// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

// The custom errors of all contracts, named as in the `solidity` column of packages/protocol/src/error/codes.ts, which
// gives each its number, its text and the next step. Fields are the offending values. Selectors are public: a name or a
// field type is never changed, errors are only added.

// 1xx input
error InputInvalid(string field);
error AmountOutOfRange(uint256 amountQuanta);
error AmountZero();
/// `index` is the signer's position in its set; at a venue 0 is the maker and 1 the taker.
error SignatureInvalid(uint256 index);
error Unauthorized(address caller);
error ConfigInvalid(string key);

// 2xx protocol bytes
error EnvelopeMalformed(uint256 lengthBytes, uint256 lane);
error EnvelopeTooLarge(uint256 lengthBytes);
error VersionUnknown(uint256 version);
error KindUnknown(uint256 kind);
error ChainUnknown(uint16 chain);
error HouseMismatch(uint32 got, uint32 wanted);
error DestinationMismatch(uint16 got, uint16 wanted);
error SourceMismatch(uint16 got, uint16 wanted);
error PayloadMalformed(uint256 lengthBytes);
error VaaMalformed(uint256 lengthBytes);

// 3xx gate and adapters
error AdapterUnknown(address caller);
error SessionUnknown(uint32 session);
error DeadlinePassed(uint64 deadlineSeconds, uint256 nowSeconds);
error MessageAlreadyVoted(bytes32 messageId, address adapter);
error MessageAlreadyExecuted(bytes32 messageId);
error VotesMissing(uint256 votes, uint256 needed);
error QuorumMissing(uint256 got, uint256 needed);
error SignerSetMismatch(uint32 got, uint32 wanted);
error SignatureOrder(uint256 index);
error EmitterMismatch(uint256 chain, bytes32 emitter);
error SequenceStale(uint64 sequence, uint64 last);
error FeeTooLow(uint256 sent, uint256 needed);
error GasTooLow(uint256 left, uint256 needed);
error TransportsMissing(uint256 sent, uint256 needed);
error TransportNotFailed(bytes32 messageId, address adapter);
error SequenceTooFar(uint64 sequence, uint64 limit);
error LaneVetoed(uint8 lane, uint64 untilSeconds);
error DeadlineAhead(uint64 deadlineSeconds, uint256 nowSeconds);
error BlockUnknown(uint256 blockNumber);
error HeaderMismatch(bytes32 headerHash, bytes32 blockHash);
error VaultMismatch(bytes32 got, bytes32 wanted);
error LaneHalted(uint8 lane);
error ConflictUndecided(uint8 lane, uint64 sequence);
error ConflictMissing(uint8 lane, uint64 sequence);
error CreditStopRepeated(bytes32 digest, uint64 untilSeconds);
error CreditStopStale(uint64 cycle, uint64 lastCycle);
error CreditStopped(AccountId account, uint64 cycle);
error RebalanceRepeated(uint64 number);
error RebalanceMissing(uint64 number);
error RebalanceNotDue(uint64 fromSeconds, uint256 nowSeconds);
error RebalanceAboveCap(AssetId asset, uint256 outflowQuanta, uint256 capQuanta);
error RouteUnknown(uint16 route);
/// `fromSeconds` is 2^64-1 while it is down.
error SequencerDown(uint64 fromSeconds);

// 4xx vault
error DepositPositionUnknown(uint64 depositIndex, bytes32 accumulator);
error DepositPositionRegressed(uint64 depositIndex, uint64 last);
error RootNotNewer(uint64 cycle, uint64 last);
error RootNotMature(uint64 effectiveAtSeconds, uint256 nowSeconds);
error RootMissing();
error ProofInvalid();
error TotalsExceedHeld(uint256 owedQuanta, uint256 heldQuanta);
error TotalsRegressed(AssetId asset);
error ClaimAboveTotals(uint256 amountQuanta, uint256 unpaidQuanta);
error ClaimAboveHeld(uint256 owedQuanta, uint256 heldQuanta);
error AssetUnknown(AssetId asset);
error AssetSuspended(AssetId asset);
error AssetAlreadyEffective(AssetId asset, uint64 cycle);
error ConsumedMismatch(uint64 recordIndex, Quanta consumedQuanta);
error DepositTooSmall(Quanta amountQuanta, Quanta minimumQuanta);
error Paused();
error NothingReceived();
error OutflowAboveBudget(AssetId asset, uint256 outflowQuanta, uint256 budgetQuanta);
error PauseTooSoon(uint64 fromSeconds, uint256 nowSeconds);
error HouseNotSilent(uint64 fromSeconds, uint256 nowSeconds);
error EntryReached(uint64 index, uint64 rootIndex);
error TakeBackMissing(uint64 depositIndex);
error TakeBackRepeated(uint64 depositIndex);
error TakeBackNotDue(uint64 fromSeconds, uint256 nowSeconds);
error RequestTooSmall(Quanta amountQuanta, Quanta minimumQuanta);

// 5xx hub
error CycleOutOfOrder(uint64 cycle, uint64 wanted);
error CycleDigestMismatch(bytes32 previousDigest, bytes32 wanted);

// 6xx venue and credit
error CreditExceeded(AccountId account, Quanta used, Quanta use, Quanta limit);
error CreditExpired(AccountId account, uint64 expirySeconds);
error PriceOutsideBand(uint64 priceTicks, uint64 lowTicks, uint64 highTicks);
error OrderFilled(bytes32 orderHash, uint64 filledLots, uint64 sizeLots);
error OrderExpired(bytes32 orderHash, uint64 expirySeconds);
error OrderMismatch();
error VenueCapExceeded(Quanta totalUsed, Quanta use, Quanta cap);
error CreditRootMissing();
error FillTooSmall(uint64 sizeLots, uint64 minimumLots);

// 7xx and 9xx
error InstrumentUnknown(uint16 instrument);
error AlreadyRegistered(uint256 id);
error AlreadyInitialized();
/// 0 when the call was not scheduled, or was cancelled.
error CallNotDue(uint64 dueAtSeconds, uint256 nowSeconds);
