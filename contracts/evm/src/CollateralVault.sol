// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {
    AmountZero,
    AssetAlreadyEffective,
    AssetSuspended,
    ClaimAboveHeld,
    ClaimAboveTotals,
    ConfigInvalid,
    ConsumedMismatch,
    DepositPositionRegressed,
    DepositPositionUnknown,
    DepositTooSmall,
    GasTooLow,
    InputInvalid,
    NothingReceived,
    Paused,
    ProofInvalid,
    RootMissing,
    TotalsExceedHeld,
    TotalsRegressed,
    Unauthorized,
    VaultMismatch
} from "./error/Errors.sol";
import {Claim, DepositRecord, ICollateralVault, Periods, RootSlot} from "./interface/ICollateralVault.sol";
import {IExitDesk} from "./interface/IExitDesk.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {IRequestDesk} from "./interface/IRequestDesk.sol";
import {Amounts} from "./library/Amounts.sol";
import {DepositChain} from "./library/DepositChain.sol";
import {EnvelopeCodec} from "./library/EnvelopeCodec.sol";
import {LeafScope, Leaves, TotalsLeaf} from "./library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "./library/PayloadCodec.sol";
import {Refusal} from "./library/Refusal.sol";
import {AccountId} from "./type/AccountId.sol";
import {AssetId} from "./type/AssetId.sol";
import {Quanta} from "./type/Quanta.sol";
import {Budgets} from "./vault/Budgets.sol";
import {ExitDesk} from "./vault/ExitDesk.sol";
import {RequestDesk} from "./vault/RequestDesk.sol";
import {RootQueue} from "./vault/RootQueue.sol";

/// @title CollateralVault
/// @notice See ICollateralVault. It never pays more than it holds, nor more than the totals in effect declare.
/// @dev P4 is `entitled + exit - paid <= held - (deposited - consumed)`, that is owed <= held with
/// owed = unpaid + exit + unconsumed. Only `unpaid` and `owed` change with a claim, so they share a storage slot; the own
/// ledger (deposited - paid) moves together with owed on deposits and claims, so a claim need only check the token balance.
contract CollateralVault is Budgets, IMessageHandler, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /* IMMUTABLES */

    /// @inheritdoc ICollateralVault
    uint32 public immutable house;
    /// @inheritdoc ICollateralVault
    uint16 public immutable chain;
    /// @inheritdoc ICollateralVault
    IMessageGate public immutable gate;
    /// @inheritdoc ICollateralVault
    IExitDesk public immutable exitDesk;
    /// @inheritdoc ICollateralVault
    IRequestDesk public immutable requestDesk;

    /* CONSTANTS */

    /// @dev The gas of one claim of a batch, no more: four times what a claim of a plain token takes.
    uint256 private constant CLAIM_GAS = 400_000;
    /// @dev Beyond the allowance: the cost of making the call and of the event when it is refused.
    uint256 private constant CLAIM_RESERVE_GAS = 30_000;

    /* STORAGE */

    /// @inheritdoc ICollateralVault
    mapping(AccountId account => mapping(AssetId asset => Quanta)) public claimed;
    /// @dev From index 1, never changed: record 0 reads as the empty chain.
    mapping(uint64 index => DepositRecord) private records;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param admin_ registers assets and unpauses
    /// @param pauser_ pauses; not the admin
    /// @param rootDelaySeconds_ how long a root waits before it takes effect
    /// @param periods of the exit desk and the request desk
    constructor(
        uint32 house_,
        uint16 chain_,
        IMessageGate gate_,
        address admin_,
        address pauser_,
        uint64 rootDelaySeconds_,
        Periods memory periods
    ) RootQueue(rootDelaySeconds_) Ownable(admin_) {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_) revert ConfigInvalid("chain");
        house = house_;
        chain = chain_;
        gate = gate_;
        _setPauser(pauser_);
        exitDesk = new ExitDesk(periods.exitPeriodSeconds, rootDelaySeconds_);
        requestDesk = new RequestDesk(periods, rootDelaySeconds_);
    }

    /* DEPOSITS */

    /// @inheritdoc ICollateralVault
    function deposit(AccountId account, AssetId asset, uint256 tokenUnits)
        external
        nonReentrant
        returns (uint64 index)
    {
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = _ledgerOf(asset);
        if (_isSuspended(ledger, asset)) revert AssetSuspended(asset);
        Quanta amount = _pull(ledger, tokenUnits);
        if (amount < ledger.minimumQuanta) revert DepositTooSmall(amount, ledger.minimumQuanta);

        Quanta cumulative = Amounts.checked(ledger.depositedQuanta.toUint256() + amount.toUint256());
        ledger.depositedQuanta = cumulative;
        // Owed until a root consumes it.
        ledger.owedQuanta = ledger.owedQuanta + amount;
        index = vaultState.depositIndex + 1;
        vaultState.depositIndex = index;
        bytes32 accumulator = DepositChain.fold(_scope(), records[index - 1].accumulator, index, account, asset, amount);
        records[index] = DepositRecord({
            accumulator: accumulator,
            asset: asset,
            cumulativeQuanta: cumulative,
            payerTag: DepositChain.payerTag(index, msg.sender)
        });
        emit Deposited(index, account, asset, amount, msg.sender, accumulator);
    }

    /// @dev Pulls whole quanta from the caller and measures the increase: a token that takes a fee credits less.
    function _pull(AssetLedger storage ledger, uint256 tokenUnits) private returns (Quanta) {
        IERC20 token = IERC20(ledger.token);
        uint256 unit = Amounts.unitsPerQuantum(ledger.tokenDecimals);
        uint256 askedQuanta = Amounts.checked(tokenUnits / unit).toUint256();
        if (askedQuanta == 0) revert AmountZero();
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), askedQuanta * unit);
        uint256 later = token.balanceOf(address(this));
        uint256 receivedQuanta = later > before ? (later - before) / unit : 0;
        if (receivedQuanta == 0) revert NothingReceived();
        // More than was asked for is a donation, which counts for nobody.
        return Amounts.checked(receivedQuanta < askedQuanta ? receivedQuanta : askedQuanta);
    }

    /* ROOTS */

    /// @inheritdoc IMessageHandler
    /// @dev A root is bound to the deposits that it has consumed: it names an index and the accumulator there, which must be
    /// this vault's own (PROTOCOL P8). Its totals are checked later, in `activateAsset` (docs/adr/0013).
    function onMessage(bytes32, bytes calldata envelope, uint8 votes) external {
        _checkCaller(address(gate));
        uint256 head =
            EnvelopeCodec.headOfCycle(envelope, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT);
        SettlementRootPayload memory payload = _rootIn(envelope);
        VaultState memory state = vaultState;
        // Record 0 does not exist: its accumulator is 0, where the chain starts.
        if (
            payload.depositIndex > state.depositIndex
                || records[payload.depositIndex].accumulator != payload.depositAccumulator
        ) revert DepositPositionUnknown(payload.depositIndex, payload.depositAccumulator);
        if (payload.depositIndex < state.lastRootDepositIndex) {
            revert DepositPositionRegressed(payload.depositIndex, state.lastRootDepositIndex);
        }
        _receiveRoot(state, payload.root, payload.totalsRoot, EnvelopeCodec.cycleIn(head), payload.depositIndex, votes);
    }

    /// @inheritdoc IMessageHandler
    /// @dev Roots that wait; `liftBudget` does the same for assets whose totals took effect.
    function onAllVotes(bytes calldata envelope) external {
        _checkCaller(address(gate));
        _raiseVotes(_rootIn(envelope).root, ALL_VOTES);
    }

    /// @inheritdoc IMessageHandler
    function onConflict(uint64 sequence) external {
        if (msg.sender != address(gate)) revert Unauthorized(msg.sender);
        _slow(sequence);
    }

    /// @inheritdoc IMessageHandler
    function onVeto(uint64) external {
        _checkCaller(address(gate));
        _dropWaiting();
    }

    /// @inheritdoc ICollateralVault
    /// @dev The gate counted the votes for these very bytes, so that their root is what was voted for.
    function liftBudget(AssetId asset, bytes calldata envelope) external {
        EnvelopeCodec.headOfCycle(envelope, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT);
        _liftBudget(asset, _rootIn(envelope).root, gate.votesFor(envelope));
    }

    /// @dev The root in an envelope; VaultMismatch for another vault's, which may share hub, gate and keys with this one.
    function _rootIn(bytes calldata envelope) private view returns (SettlementRootPayload memory payload) {
        payload = PayloadCodec.decodeSettlementRoot(EnvelopeCodec.payloadOf(envelope));
        bytes32 own = bytes32(uint256(uint160(address(this))));
        if (payload.vault != own) revert VaultMismatch(payload.vault, own);
    }

    /* TOTALS */

    /// @inheritdoc ICollateralVault
    function activateAsset(TotalsLeaf calldata totals, bytes32[] calldata proof, uint64 recordIndex)
        external
        nonReentrant
    {
        AssetLedger storage ledger = _ledgerOf(totals.asset);
        RootSlot memory effective = effectiveRoot();
        if (effective.cycle == 0) revert RootMissing();
        if (ledger.effectiveCycle >= effective.cycle) {
            revert AssetAlreadyEffective(totals.asset, ledger.effectiveCycle);
        }
        _prove(effective.totalsRoot, proof, Leaves.totals(_scope(), totals));
        _checkConsumed(totals, recordIndex, effective.depositIndex);
        if (totals.entitledQuanta < ledger.entitledQuanta || totals.consumedQuanta < ledger.consumedQuanta) {
            revert TotalsRegressed(totals.asset);
        }
        Amounts.checked(totals.entitledQuanta);
        Amounts.checked(totals.exitQuanta);

        // Entitlements in effect never fall and the paid amount never exceeds them, so nothing here goes below zero.
        Quanta paid = _paidQuanta(ledger);
        Quanta deposited = ledger.depositedQuanta;
        uint256 unpaid = totals.entitledQuanta.toUint256() - paid.toUint256();
        uint256 owed = unpaid + totals.exitQuanta.toUint256();
        owed += deposited.toUint256() - totals.consumedQuanta.toUint256();
        uint256 held = _heldOf(ledger, deposited - paid).toUint256();
        if (owed > held) revert TotalsExceedHeld(owed, held);
        // Both are at most `held`, which is below 2^127.
        // forge-lint: disable-start(unsafe-typecast)
        ledger.unpaidQuanta = Quanta.wrap(uint128(unpaid));
        ledger.owedQuanta = Quanta.wrap(uint128(owed));
        // forge-lint: disable-end(unsafe-typecast)
        ledger.consumedIndex = recordIndex;
        _takeEffect(ledger, totals, effective);
    }

    /// @dev Keeps totals that fit, and the root whose leaves they bound.
    function _takeEffect(AssetLedger storage ledger, TotalsLeaf calldata totals, RootSlot memory effective) private {
        ledger.entitledQuanta = totals.entitledQuanta;
        ledger.exitQuanta = totals.exitQuanta;
        ledger.consumedQuanta = totals.consumedQuanta;
        ledger.effectiveCycle = effective.cycle;
        _addRoot(ledger, effective.root, effective.votes);
        emit AssetEffective(
            effective.cycle, totals.asset, totals.entitledQuanta, totals.exitQuanta, totals.consumedQuanta
        );
    }

    /// @dev The consumed amount must be the cumulative amount of a deposit of the same asset, at or before the root's index:
    /// otherwise a root could count deposits as entitlements and as unconsumed at the same time.
    function _checkConsumed(TotalsLeaf calldata totals, uint64 recordIndex, uint64 rootDepositIndex) private view {
        DepositRecord memory record = records[recordIndex];
        // Record 0 does not exist and reads as nothing consumed, for any asset.
        bool fits = recordIndex <= rootDepositIndex && record.cumulativeQuanta == totals.consumedQuanta
            && (recordIndex == 0 || record.asset == totals.asset);
        // A record before a payment that the root has consumed still counts the deposit that was taken back.
        if (recordIndex < lastTakeBackIndex) {
            fits = fits && recordIndex >= requestDesk.lastTakeBackOf(totals.asset, rootDepositIndex);
        }
        if (!fits) revert ConsumedMismatch(recordIndex, totals.consumedQuanta);
    }

    /* CLAIMS */

    /// @inheritdoc ICollateralVault
    function claim(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitledQuanta,
        Quanta exitQuanta,
        bytes32[] calldata proof
    ) external nonReentrant returns (Quanta paidQuanta) {
        (AssetLedger storage ledger, uint8 votes) =
            _proveLeaf(account, asset, recipient, entitledQuanta, exitQuanta, proof);
        return _pay(ledger, account, asset, recipient, entitledQuanta, votes);
    }

    /// @inheritdoc ICollateralVault
    function claimMany(Claim[] calldata claims) external nonReentrant returns (Quanta[] memory paidQuanta) {
        paidQuanta = new Quanta[](claims.length);
        for (uint256 i = 0; i < claims.length; i++) {
            // A call gets at most 63/64 of what is left, silently: no claim burns more than its own allowance.
            uint256 needed = CLAIM_GAS + CLAIM_GAS / 63 + CLAIM_RESERVE_GAS;
            if (gasleft() < needed) revert GasTooLow(gasleft(), needed);
            try this.claimOfBatch{gas: CLAIM_GAS}(claims[i]) returns (Quanta paid) {
                paidQuanta[i] = paid;
            } catch {
                emit ClaimRefused(claims[i].account, claims[i].asset, Refusal.selector());
            }
        }
    }

    /// @inheritdoc ICollateralVault
    function claimOfBatch(Claim calldata one) external returns (Quanta paidQuanta) {
        _checkCaller(address(this));
        (AssetLedger storage ledger, uint8 votes) =
            _proveLeaf(one.account, one.asset, one.recipient, one.entitledQuanta, one.exitQuanta, one.proof);
        return _pay(ledger, one.account, one.asset, one.recipient, one.entitledQuanta, votes);
    }

    /// @dev Proves a leaf against one of the last roots whose totals took effect for its asset; Paused or ProofInvalid
    /// otherwise. A leaf under any other root would be paid out of what earlier totals declare for others.
    /// @return ledger the asset's
    /// @return votes how many adapters voted for that root
    function _proveLeaf(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitled,
        Quanta exit,
        bytes32[] calldata proof
    ) private view returns (AssetLedger storage ledger, uint8 votes) {
        if (_isPaused()) revert Paused();
        ledger = _ledgerOf(asset);
        bytes32 leaf = Leaves.entitlement(_scope(), account, asset, recipient, entitled, exit);
        bytes32 root = MerkleProof.processProofCalldata(proof, leaf);
        uint256 place = ledger.newest;
        for (uint256 i = 0; i < CLAIMABLE_ROOTS; i++) {
            // A place that holds none is 0, to which no leaf leads.
            if (ledger.roots[place] == root) {
                votes = _votesAt(ledger.votesOfRoots, place);
                return (ledger, votes == ALL_VOTES ? votes : _latestVotes(root, votes));
            }
            place = (place + CLAIMABLE_ROOTS - 1) % CLAIMABLE_ROOTS;
        }
        revert ProofInvalid();
    }

    /// @dev Pays a proven leaf: the difference to what was claimed, within the declared totals (P3) and with everything that
    /// is owed still held (P4). All effects come before the transfer.
    /// @param votes how many adapters voted for the leaf's root
    function _pay(
        AssetLedger storage ledger,
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitled,
        uint8 votes
    ) private returns (Quanta amount) {
        if (_isSuspended(ledger, asset)) revert AssetSuspended(asset);
        if (uint256(recipient) >> 160 != 0) revert InputInvalid("recipient");
        Quanta before = claimed[account][asset];
        // An older leaf than the one that was paid: nothing is due, and a batch must not stop at it.
        if (entitled <= before) return Quanta.wrap(0);
        amount = entitled.subUnchecked(before);
        Quanta unpaid = ledger.unpaidQuanta;
        Quanta owed = ledger.owedQuanta;
        if (amount > unpaid) revert ClaimAboveTotals(amount.toUint256(), unpaid.toUint256());
        _checkHeld(ledger, owed);
        amount = _spendBudget(ledger, asset, amount, votes);

        Quanta claimedTotal = before + amount;
        claimed[account][asset] = claimedTotal;
        ledger.unpaidQuanta = unpaid.subUnchecked(amount);
        ledger.owedQuanta = owed - amount;
        // The upper 96 bits are zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        address to = address(uint160(uint256(recipient)));
        emit Claimed(account, asset, to, amount, claimedTotal);
        _send(ledger, to, amount);
    }

    /// @dev ClaimAboveHeld unless the tokens are there for everything that is owed.
    function _checkHeld(AssetLedger storage ledger, Quanta owed) private view {
        uint256 balanceQuanta =
            IERC20(ledger.token).balanceOf(address(this)) / Amounts.unitsPerQuantum(ledger.tokenDecimals);
        if (owed.toUint256() > balanceQuanta) revert ClaimAboveHeld(owed.toUint256(), balanceQuanta);
    }

    function _send(AssetLedger storage ledger, address to, Quanta amount) private {
        IERC20(ledger.token).safeTransfer(to, amount.toUint256() * Amounts.unitsPerQuantum(ledger.tokenDecimals));
    }

    /* REQUESTS */

    /// @inheritdoc ICollateralVault
    function append(bytes32 accumulator) external nonReentrant {
        _checkCaller(address(requestDesk));
        _checkNotFrozen();
        records[++vaultState.depositIndex].accumulator = accumulator;
    }

    /// @inheritdoc ICollateralVault
    /// @dev What is held and what is owed fall together, so that P4 holds after it as before.
    function payTakeBack(bytes32 accumulator, AssetId asset, address payer, Quanta amount) external nonReentrant {
        _checkCaller(address(requestDesk));
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = _ledgerOf(asset);
        if (_isSuspended(ledger, asset)) revert AssetSuspended(asset);
        Quanta owed = ledger.owedQuanta;
        _checkHeld(ledger, owed);
        ledger.owedQuanta = owed - amount;
        Quanta cumulative = ledger.depositedQuanta - amount;
        ledger.depositedQuanta = cumulative;
        uint64 index = ++vaultState.depositIndex;
        vaultState.lastRootDepositIndex = index;
        lastTakeBackIndex = index;
        records[index] =
            DepositRecord({accumulator: accumulator, asset: asset, cumulativeQuanta: cumulative, payerTag: 0});
        _send(ledger, payer, amount);
    }

    /* EXIT */

    /// @inheritdoc ICollateralVault
    /// @dev Not from within a payment: a token that calls back must not find a deposit pulled and not recorded.
    function freeze() external nonReentrant {
        _checkCaller(address(exitDesk));
        _freeze();
    }

    /// @inheritdoc ICollateralVault
    function payExit(AssetId asset, address to, Quanta amount) external nonReentrant {
        _checkCaller(address(exitDesk));
        _send(_ledgerOf(asset), to, amount);
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function depositIndex() external view returns (uint64) {
        return vaultState.depositIndex;
    }

    /// @inheritdoc ICollateralVault
    function depositRecord(uint64 index) external view returns (DepositRecord memory) {
        return records[index];
    }

    /// @inheritdoc ICollateralVault
    function heldQuanta(AssetId asset) external view returns (Quanta) {
        AssetLedger storage ledger = _ledgerOf(asset);
        return _heldOf(ledger, ledger.depositedQuanta - _paidQuanta(ledger));
    }

    /// @inheritdoc ICollateralVault
    function owedQuanta(AssetId asset) external view returns (uint256) {
        return _ledgerOf(asset).owedQuanta.toUint256();
    }

    /* INTERNAL */

    function _checkCaller(address only) private view {
        if (msg.sender != only) revert Unauthorized(msg.sender);
    }

    /// @dev ProofInvalid unless the proof leads from the leaf to the root. The empty root proves nothing.
    function _prove(bytes32 root, bytes32[] calldata proof, bytes32 leaf) private pure {
        if (root == 0 || !MerkleProof.verifyCalldata(proof, root, leaf)) revert ProofInvalid();
    }

    /// @dev min(booked, token balance): donations are not held, missing tokens are not either.
    /// @param booked the own ledger, deposited - paid
    function _heldOf(AssetLedger storage ledger, Quanta booked) private view returns (Quanta) {
        uint256 balance = IERC20(ledger.token).balanceOf(address(this)) / Amounts.unitsPerQuantum(ledger.tokenDecimals);
        // Not above the ledger, which fits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return balance < booked.toUint256() ? Quanta.wrap(uint128(balance)) : booked;
    }

    /// @dev The scope of this vault's leaves and deposits.
    function _scope() private view returns (LeafScope memory) {
        return LeafScope({houseId: house, chain: chain, scopeContract: bytes32(uint256(uint160(address(this))))});
    }
}
