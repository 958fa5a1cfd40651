// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OutflowAboveBudget} from "../error/Errors.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ALL_VOTES} from "../type/Votes.sol";
import {windowAt} from "../type/Window.sol";
import {Custody} from "./Custody.sol";

/// @title Budgets
/// @notice What may leave a vault in a day under roots that not every adapter voted for (PROTOCOL P22). See ICollateralVault.
abstract contract Budgets is Custody {
    /* ROOTS */

    /// @dev Keeps the root whose totals took effect, as the newest. The root of a cycle that changed nobody's leaf is the one
    /// before it: it keeps the most votes that it had, for its leaves are the same.
    function _addRoot(AssetLedger storage ledger, bytes32 root, uint8 votes) internal {
        uint256 newest = ledger.head.newest;
        uint8 former = _votesAt(ledger.head.votesOfRoots, newest);
        if (former > votes && ledger.roots[newest] == root) votes = former;
        newest = (newest + 1) % CLAIMABLE_ROOTS;
        // forge-lint: disable-next-line(unsafe-typecast)
        ledger.head.newest = uint8(newest);
        _setRoot(ledger, newest, root, votes);
    }

    /* CLAIMS */

    /// @dev Counts a claim in its asset's window. Under a root that not every adapter voted for, no more of it is paid than
    /// keeps the payments of this window and the one before within the budget of those votes (PROTOCOL P22): the rest is
    /// claimed later. The figures are those before the window's first claim, so that other claims of the window write
    /// nothing here.
    /// @param last the asset's window so far
    /// @return what may be paid now: OutflowAboveBudget rather than nothing
    function _spendBudget(AssetId asset, uint32 last, Quanta amount, uint8 votes) internal returns (Quanta) {
        uint32 window = windowAt(block.timestamp);
        if (window == last && votes == ALL_VOTES) return amount;
        AssetLedger storage ledger = ledgers[asset];
        Quanta paid = _paidQuanta(ledger);
        if (window != last) {
            ledger.paidBefore = window == last + 1 ? ledger.paidBeforeWindow : paid;
            ledger.paidBeforeWindow = paid;
            ledger.head.window = window;
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
        return (ledger.head.window, _paidQuanta(ledger) - start, start - ledger.paidBefore);
    }

    /// @inheritdoc ICollateralVault
    function claimableRoots(AssetId asset) external view returns (bytes32[] memory roots, uint8[] memory votes) {
        AssetLedger storage ledger = _ledgerOf(asset);
        roots = new bytes32[](CLAIMABLE_ROOTS);
        votes = new uint8[](CLAIMABLE_ROOTS);
        for (uint256 i = 0; i < CLAIMABLE_ROOTS; i++) {
            uint256 place = (uint256(ledger.head.newest) + CLAIMABLE_ROOTS - i) % CLAIMABLE_ROOTS;
            roots[i] = ledger.roots[place];
            votes[i] = _votesAt(ledger.head.votesOfRoots, place);
        }
    }
}
