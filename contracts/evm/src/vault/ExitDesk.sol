// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {
    AlreadyInitialized,
    ClaimAboveTotals,
    ConfigInvalid,
    EntryReached,
    HouseNotSilent,
    InputInvalid,
    OutflowAboveBudget,
    ProofInvalid,
    RootMissing,
    RootNotMature
} from "../error/Errors.sol";
import {AssetState, ICollateralVault, RootSlot} from "../interface/ICollateralVault.sol";
import {IExitDesk} from "../interface/IExitDesk.sol";
import {IRequestDesk} from "../interface/IRequestDesk.sol";
import {DepositChain} from "../library/DepositChain.sol";
import {LeafScope, Leaves} from "../library/Leaves.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ALL_VOTES} from "../type/Votes.sol";
import {windowAt} from "../type/Window.sol";

/// @title ExitDesk
/// @notice See IExitDesk.
/// @dev Every payment is `due × held / owed` of figures that were fixed once, rounded down, and the sum of all that is due
/// stays within what was owed: so the sum of all payments stays within what was held, in whatever order they come.
contract ExitDesk is IExitDesk, ReentrancyGuardTransient {
    /* TYPES */

    /// @dev What an asset's exits pay.
    struct Settlement {
        bytes32 root;
        /// Everything owed, deposits that no root consumed included.
        uint128 owed;
        uint128 held;
        /// Entitlements and exit balances that are not paid yet.
        uint128 leavesLeft;
        /// Deposits that no root consumed and that did not go back yet.
        uint128 depositsLeft;
        /// Deposits up to this entry are consumed.
        uint64 consumedIndex;
        /// How many adapters had voted for the root when its last exit was paid.
        uint8 votes;
        bool settled;
        uint32 window;
        // Paid in `window` and in the one before it, by claims and by exits.
        uint128 paidInWindow;
        uint128 paidBefore;
    }

    /* CONSTANTS */

    /// @dev Beside the root delays: a house that closes a cycle a day is not silent.
    uint64 private constant MIN_SILENCE_SECONDS = 1 days;
    uint64 private constant MAX_EXIT_PERIOD_SECONDS = 365 days;
    uint64 private constant NEVER = type(uint64).max;
    /// @dev For anyone to bring totals of the last root.
    uint64 private constant TOTALS_GRACE_SECONDS = 1 days;

    /* IMMUTABLES */

    /// @inheritdoc IExitDesk
    ICollateralVault public immutable vault;
    /// @inheritdoc IExitDesk
    uint64 public immutable exitPeriodSeconds;

    /* STORAGE */

    /// @inheritdoc IExitDesk
    uint64 public frozenAtSeconds;
    mapping(AssetId asset => Settlement) private settlements;
    /// @dev What each account is paid for already, of all that is due to it.
    mapping(AccountId account => mapping(AssetId asset => uint256)) private exited;
    mapping(uint64 index => bool) private returned;

    /* CONSTRUCTOR */

    /// @dev By the vault itself.
    /// @param exitPeriodSeconds_ at least a day more than twice the root delay, which a root waits on a lane in conflict without
    /// being silence; at most a year
    constructor(uint64 exitPeriodSeconds_, uint64 rootDelaySeconds) {
        uint64 leastSeconds = 2 * rootDelaySeconds + MIN_SILENCE_SECONDS;
        if (exitPeriodSeconds_ < leastSeconds || exitPeriodSeconds_ > MAX_EXIT_PERIOD_SECONDS) {
            revert ConfigInvalid("exitPeriodSeconds");
        }
        vault = ICollateralVault(msg.sender);
        exitPeriodSeconds = exitPeriodSeconds_;
    }

    /* FREEZE */

    /// @inheritdoc IExitDesk
    function freeze() external {
        _activateDue();
        _freezeFrom(freezableFromSeconds());
    }

    /// @inheritdoc IExitDesk
    /// @dev An effective root that has reached the request is all that resets this clock.
    function freezeIgnored(uint64 requestIndex) external {
        _activateDue();
        RootSlot memory effective = vault.effectiveRoot();
        // Before the first root there is nothing to exit with, and deposits are taken back.
        if (effective.cycle == 0) revert RootMissing();
        if (effective.depositIndex >= requestIndex) revert EntryReached(requestIndex, effective.depositIndex);
        IRequestDesk desk = vault.requestDesk();
        uint64 requestedAtSeconds = desk.withdrawalRequestedAtSeconds(requestIndex);
        if (requestedAtSeconds == 0) revert InputInvalid("requestIndex");
        _freezeFrom(requestedAtSeconds + desk.inclusionPeriodSeconds());
    }

    /// @dev A root whose delay has passed takes effect first, and is a sign of life.
    function _activateDue() private {
        if (frozenAtSeconds != 0) revert AlreadyInitialized();
        RootSlot memory maturing = vault.maturingRoot();
        if (maturing.cycle != 0 && block.timestamp >= maturing.effectiveAtSeconds) vault.activate();
    }

    function _freezeFrom(uint64 fromSeconds) private {
        if (block.timestamp < fromSeconds) revert HouseNotSilent(fromSeconds, block.timestamp);
        frozenAtSeconds = uint64(block.timestamp);
        emit VaultFrozen(frozenAtSeconds);
        vault.freeze();
    }

    /// @inheritdoc IExitDesk
    function freezableFromSeconds() public view returns (uint64) {
        RootSlot memory last = vault.maturingRoot();
        if (last.cycle == 0 || block.timestamp < last.effectiveAtSeconds) last = vault.effectiveRoot();
        return last.cycle == 0 ? NEVER : last.effectiveAtSeconds + exitPeriodSeconds;
    }

    /* SETTLEMENT */

    /// @inheritdoc IExitDesk
    function settle(AssetId asset) external {
        _settlementOf(asset);
    }

    /// @dev Fixes an asset's figures the first time.
    function _settlementOf(AssetId asset) private returns (Settlement storage s) {
        s = settlements[asset];
        if (s.settled) return s;
        if (frozenAtSeconds == 0) revert RootMissing();
        AssetState memory state = vault.assetState(asset);
        uint64 graceUntil = frozenAtSeconds + TOTALS_GRACE_SECONDS;
        if (state.effectiveCycle != vault.effectiveRoot().cycle && block.timestamp < graceUntil) {
            revert RootNotMature(graceUntil, block.timestamp);
        }
        {
            (bytes32[] memory roots,) = vault.claimableRoots(asset);
            s.root = roots[0];
            // Claims and exits are one outflow.
            (uint32 window, Quanta inWindow, Quanta before) = vault.recentlyPaid(asset);
            (s.window, s.paidInWindow, s.paidBefore) = (window, Quanta.unwrap(inWindow), Quanta.unwrap(before));
        }
        uint256 owed = vault.owedQuanta(asset);
        uint256 deposits = (state.depositedQuanta - state.consumedQuanta).toUint256();
        // Amounts of a vault are below 2^127, and their sums below 2^128.
        // forge-lint: disable-start(unsafe-typecast)
        s.owed = uint128(owed);
        s.held = Quanta.unwrap(vault.heldQuanta(asset));
        s.leavesLeft = uint128(owed - deposits);
        s.depositsLeft = uint128(deposits);
        s.consumedIndex = state.consumedIndex;
        s.settled = true;
        emit ExitSettled(asset, s.root, Quanta.wrap(s.owed), Quanta.wrap(s.held));
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev The share of what is due.
    function _share(Settlement storage s, uint256 due) private view returns (uint256) {
        return s.held >= s.owed ? due : due * s.held / s.owed;
    }

    /* EXIT */

    /// @inheritdoc IExitDesk
    function exit(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitledQuanta,
        Quanta exitQuanta,
        bytes32[] calldata proof
    ) external nonReentrant returns (Quanta paidQuanta) {
        Settlement storage s = _settlementOf(asset);
        bytes32 leaf = Leaves.entitlement(_scope(), account, asset, recipient, entitledQuanta, exitQuanta);
        if (s.root == 0 || !MerkleProof.verifyCalldata(proof, s.root, leaf)) revert ProofInvalid();
        uint256 due = exitQuanta.toUint256();
        {
            uint256 before = vault.claimed(account, asset).toUint256();
            if (entitledQuanta.toUint256() > before) due += entitledQuanta.toUint256() - before;
        }
        uint256 from = exited[account][asset];
        if (due <= from) return Quanta.wrap(0);
        if (due - from > s.leavesLeft) revert ClaimAboveTotals(due - from, s.leavesLeft);
        (due, paidQuanta) = _spend(s, asset, from, due);
        exited[account][asset] = due;
        // forge-lint: disable-next-line(unsafe-typecast)
        s.leavesLeft -= uint128(due - from);
        if (uint256(recipient) >> 160 != 0) revert InputInvalid("recipient");
        address to = address(uint160(uint256(recipient)));
        // forge-lint: disable-next-line(unsafe-typecast)
        emit Exited(account, asset, to, Quanta.wrap(uint128(due - from)), paidQuanta);
        vault.payExit(asset, to, paidQuanta);
    }

    /// @inheritdoc IExitDesk
    function takeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amountQuanta, address payer)
        external
        nonReentrant
        returns (Quanta paidQuanta)
    {
        Settlement storage s = _settlementOf(asset);
        uint64 index = vault.depositRecord(previous).index + 1;
        bytes32 folded = DepositChain.fold(_scope(), previous, index, account, asset, amountQuanta);
        DepositChain.check(vault.depositRecord(folded), index, payer);
        // Consumed by the totals in effect, or taken back before the freeze.
        if (index <= s.consumedIndex || vault.requestDesk().takeBackOf(index).paid) revert ProofInvalid();
        if (returned[index]) return Quanta.wrap(0);
        returned[index] = true;
        uint256 due = amountQuanta.toUint256();
        if (due > s.depositsLeft) revert ClaimAboveTotals(due, s.depositsLeft);
        // forge-lint: disable-next-line(unsafe-typecast)
        s.depositsLeft -= uint128(due);
        // Its depositor proved it by the vault's own chain, so that no root's votes matter.
        // forge-lint: disable-next-line(unsafe-typecast)
        paidQuanta = Quanta.wrap(uint128(_share(s, due)));
        emit DepositReturned(index, account, asset, payer, paidQuanta);
        vault.payExit(asset, payer, paidQuanta);
    }

    /// @dev Exits under a root that not every adapter voted for stay within the vault's budget of this day and the one
    /// before, together with its last claims (PROTOCOL P22): silence must not open what votes do not. What the budget leaves
    /// is paid, and the rest later.
    /// @param from what the account is paid for already
    /// @param due all that is due to it
    /// @return upTo what it is paid for after this
    /// @return paidQuanta what it is paid: parts add up to the share of the whole
    function _spend(Settlement storage s, AssetId asset, uint256 from, uint256 due)
        private
        returns (uint256 upTo, Quanta paidQuanta)
    {
        uint256 paid = _share(s, from);
        (upTo, paidQuanta) = (due, _toQuanta(_share(s, due) - paid));
        uint8 votes = _votesFor(s, asset);
        if (votes == ALL_VOTES) return (upTo, paidQuanta);
        uint32 window = windowAt(block.timestamp);
        if (window != s.window) {
            s.paidBefore = window == s.window + 1 ? s.paidInWindow : 0;
            (s.paidInWindow, s.window) = (0, window);
        }
        uint256 outflow = uint256(s.paidBefore) + s.paidInWindow;
        uint256 budget = vault.budgetQuanta(asset, votes).toUint256();
        uint256 amount = paidQuanta.toUint256();
        if (outflow + amount > budget) {
            if (outflow >= budget) revert OutflowAboveBudget(asset, outflow + amount, budget);
            amount = budget - outflow;
            paidQuanta = _toQuanta(amount);
            // The most whose share is no more than what is paid for it.
            upTo = s.held >= s.owed ? from + amount : ((paid + amount + 1) * s.owed - 1) / s.held;
        }
        s.paidInWindow += Quanta.unwrap(paidQuanta);
    }

    /// @dev How many adapters have voted for the root of an asset's exits by now: votes that come later still count.
    function _votesFor(Settlement storage s, AssetId asset) private returns (uint8 votes) {
        votes = s.votes;
        if (votes == ALL_VOTES) return votes;
        RootSlot memory effective = vault.effectiveRoot();
        if (effective.root == s.root && effective.votes > votes) votes = effective.votes;
        (bytes32[] memory roots, uint8[] memory kept) = vault.claimableRoots(asset);
        for (uint256 i = 0; i < roots.length; i++) {
            if (roots[i] == s.root && kept[i] > votes) votes = kept[i];
        }
        s.votes = votes;
    }

    /// @dev Of shares, which are within what is held.
    function _toQuanta(uint256 amount) private pure returns (Quanta) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return Quanta.wrap(uint128(amount));
    }

    /* INTERNAL */

    /// @dev The scope of the vault's leaves and deposits.
    function _scope() private view returns (LeafScope memory) {
        bytes32 scopeContract = bytes32(uint256(uint160(address(vault))));
        return LeafScope({houseId: vault.house(), chain: vault.chain(), scopeContract: scopeContract});
    }
}
