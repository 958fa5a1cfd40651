// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AssetAlreadyEffective,
    ConsumedMismatch,
    ProofInvalid,
    RootMissing,
    TotalsExceedHeld,
    TotalsRegressed
} from "../error/Errors.sol";
import {ICollateralVault, RootSlot} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {EntryCodec} from "../library/EntryCodec.sol";
import {Leaves, TotalsLeaf} from "../library/Leaves.sol";
import {MerkleBranch} from "../library/MerkleBranch.sol";
import {Quanta} from "../type/Quanta.sol";
import {Budgets} from "./Budgets.sol";
import {Desks} from "./Desks.sol";

/// @title Totals
/// @notice Puts into effect what a root declares for each asset (PROTOCOL P3, P4, P15). See ICollateralVault.
abstract contract Totals is Desks, Budgets {
    /// @inheritdoc ICollateralVault
    function activateAsset(TotalsLeaf calldata totals, bytes32[] calldata proof, bytes32 recordAccumulator)
        external
        nonReentrant
    {
        AssetLedger storage ledger = _ledgerOf(totals.asset);
        RootSlot memory effective = slots[vaultState.effective];
        if (effective.cycle == 0) revert RootMissing();
        if (ledger.effectiveCycle >= effective.cycle) {
            revert AssetAlreadyEffective(totals.asset, ledger.effectiveCycle);
        }
        // The empty root proves nothing.
        if (
            effective.totalsRoot == 0
                || MerkleBranch.rootOf(proof, Leaves.totals(_scope(), totals)) != effective.totalsRoot
        ) revert ProofInvalid();
        if (totals.entitledQuanta < ledger.entitledQuanta || totals.consumedQuanta < ledger.consumedQuanta) {
            revert TotalsRegressed(totals.asset);
        }
        uint64 consumedIndex = _consumedIndex(ledger, totals, recordAccumulator, effective.depositIndex);
        Amounts.checked(totals.entitledQuanta);
        Amounts.checked(totals.exitQuanta);

        // Entitlements in effect never fall and the paid amount never exceeds them, so nothing here goes below zero.
        Quanta paid = _paidQuanta(ledger);
        Quanta deposited = _depositedQuanta(ledger);
        uint256 unpaid = totals.entitledQuanta.toUint256() - paid.toUint256();
        uint256 owed = unpaid + totals.exitQuanta.toUint256();
        owed += deposited.toUint256() - totals.consumedQuanta.toUint256();
        uint256 held = _heldOf(_headOf(ledger), totals.asset, deposited - paid).toUint256();
        if (owed > held) revert TotalsExceedHeld(owed, held);
        // Both are at most `held`, which is below 2^127.
        _setSums(ledger, unpaid | (owed << 128));
        _takeEffect(ledger, totals, effective, consumedIndex);
    }

    /// @dev Keeps totals that fit, and the root whose leaves they bound.
    function _takeEffect(
        AssetLedger storage ledger,
        TotalsLeaf calldata totals,
        RootSlot memory effective,
        uint64 consumedIndex
    ) private {
        (uint256 exit, uint256 consumed) = (totals.exitQuanta.toUint256(), totals.consumedQuanta.toUint256());
        unchecked {
            // Of the difference only the lower half is kept.
            // forge-lint: disable-next-line(unsafe-typecast)
            ledger.consumedLessExit = uint128(consumed - exit);
        }
        uint256 declared = totals.entitledQuanta.toUint256() | (exit << 128);
        uint256 progress = consumed | (uint256(effective.cycle) << 128) | (uint256(consumedIndex) << 192);
        // Slots 3 and 4 as a whole.
        assembly ("memory-safe") {
            sstore(add(ledger.slot, 3), declared)
            sstore(add(ledger.slot, 4), progress)
        }
        _addRoot(ledger, effective.root, effective.votes);
        emit AssetEffective(
            effective.cycle, totals.asset, totals.entitledQuanta, totals.exitQuanta, totals.consumedQuanta
        );
    }

    /// @dev The consumed amount must be the cumulative amount of a deposit of the same asset, at or before the root's index:
    /// otherwise a root could count deposits as entitlements and as unconsumed at the same time. ConsumedMismatch.
    /// @param accumulator after that deposit; 0 when it is the one of the totals in effect, or when there is none yet
    /// @return index of the deposit; 0 when there is none
    function _consumedIndex(
        AssetLedger storage ledger,
        TotalsLeaf calldata totals,
        bytes32 accumulator,
        uint64 rootDepositIndex
    ) private view returns (uint64 index) {
        bool fits;
        if (accumulator == 0) {
            (index, fits) = (ledger.consumedIndex, ledger.consumedQuanta == totals.consumedQuanta);
        } else {
            uint256 word = entries[accumulator];
            index = EntryCodec.indexIn(word);
            // What is no entry is of asset 0, which is none.
            fits = EntryCodec.assetIn(word) == totals.asset && EntryCodec.cumulativeIn(word) == totals.consumedQuanta;
        }
        // A record before a payment that the root has consumed still counts the deposit that was taken back.
        if (index < lastTakeBackIndex) {
            fits = fits && index >= requestDesk.lastTakeBackOf(totals.asset, rootDepositIndex);
        }
        if (!fits || index > rootDepositIndex) revert ConsumedMismatch(index, totals.consumedQuanta);
    }
}
