// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, OutflowAboveBudget} from "../error/Errors.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {VaultSettings} from "./VaultSettings.sol";

/// @title Budgets
/// @notice What may leave a vault in a day under roots that not every adapter voted for (PROTOCOL P22). See ICollateralVault.
abstract contract Budgets is VaultSettings {
    /* CONSTANTS */

    /// @dev Of claims: what is paid in this window and the one before it stays within the budget, so no span of this length
    /// sees more (PROTOCOL P22).
    uint256 internal constant BUDGET_WINDOW_SECONDS = 1 days;
    /// @dev More votes than a session has seats: all of them, and no budget.
    uint8 internal constant ALL_VOTES = 255;

    /* STORAGE */

    /// @inheritdoc ICollateralVault
    mapping(AssetId asset => mapping(uint8 votes => Quanta)) public budgetQuanta;

    /* SETTINGS */

    /// @inheritdoc ICollateralVault
    function setBudget(AssetId asset, uint8 votes, Quanta budget) external onlyOwner {
        _ledgerOf(asset);
        if (votes == 0 || votes == ALL_VOTES) revert ConfigInvalid("votes");
        budgetQuanta[asset][votes] = Amounts.checked(budget);
        emit BudgetSet(asset, votes, budget);
    }

    /* VOTES */

    /// @dev Raises the votes of a root wherever it waits, is in effect, or is claimable for the asset. Reports it if it did.
    function _liftBudget(AssetId asset, bytes32 root, uint8 votes) internal {
        bool raised = _raiseVotes(root, votes);
        AssetLedger storage ledger = _ledgerOf(asset);
        for (uint256 place = 0; place < CLAIMABLE_ROOTS; place++) {
            if (ledger.roots[place] == root && _votesAt(ledger.votesOfRoots, place) < votes) {
                _setRoot(ledger, place, root, votes);
                raised = true;
            }
        }
        if (raised) emit BudgetLifted(asset, root, votes);
    }

    /// @dev Keeps the root whose totals took effect, as the newest. The root of a cycle that changed nobody's leaf is the one
    /// before it: it keeps the most votes that it had, for its leaves are the same.
    function _addRoot(AssetLedger storage ledger, bytes32 root, uint8 votes) internal {
        uint256 newest = ledger.newest;
        uint8 former = _votesAt(ledger.votesOfRoots, newest);
        if (former > votes && ledger.roots[newest] == root) votes = former;
        newest = (newest + 1) % CLAIMABLE_ROOTS;
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.newest = uint8(newest);
        _setRoot(ledger, newest, root, votes);
    }

    /// @dev Keeps a root whose leaves are paid, and how many adapters voted for it.
    function _setRoot(AssetLedger storage ledger, uint256 place, bytes32 root, uint8 votes) private {
        ledger.roots[place] = root;
        uint256 shift = 8 * place;
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.votesOfRoots = uint32((ledger.votesOfRoots & ~(uint256(0xff) << shift)) | (uint256(votes) << shift));
    }

    /* CLAIMS */

    /// @dev Counts a claim in its asset's window. Under a root that not every adapter voted for, no more of it is paid than
    /// keeps the payments of this window and the one before within the budget of those votes (PROTOCOL P22): the rest is
    /// claimed later. The figures are those before the window's first claim, so that other claims of the window write
    /// nothing here.
    /// @return what may be paid now: OutflowAboveBudget rather than nothing
    function _spendBudget(AssetLedger storage ledger, AssetId asset, Quanta amount, uint8 votes)
        internal
        returns (Quanta)
    {
        // Fits for 11 million years.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 window = uint32(block.timestamp / BUDGET_WINDOW_SECONDS);
        uint32 last = ledger.window;
        if (window == last && votes == ALL_VOTES) return amount;
        Quanta paid = _paidQuanta(ledger);
        if (window != last) {
            ledger.paidBefore = window == last + 1 ? ledger.paidBeforeWindow : paid;
            ledger.paidBeforeWindow = paid;
            ledger.window = window;
        }
        if (votes == ALL_VOTES) return amount;
        Quanta outflow = paid - ledger.paidBefore;
        Quanta budget = budgetQuanta[asset][votes];
        if (outflow >= budget) {
            revert OutflowAboveBudget(asset, outflow.toUint256() + amount.toUint256(), budget.toUint256());
        }
        Quanta room = budget.subUnchecked(outflow);
        return amount < room ? amount : room;
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function recentlyPaid(AssetId asset) external view returns (uint32 window, Quanta inWindow, Quanta before) {
        AssetLedger storage ledger = _ledgerOf(asset);
        Quanta start = ledger.paidBeforeWindow;
        return (ledger.window, _paidQuanta(ledger) - start, start - ledger.paidBefore);
    }
}
