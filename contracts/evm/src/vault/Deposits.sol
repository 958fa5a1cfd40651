// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AssetSuspended, DepositTooSmall, Paused} from "../error/Errors.sol";
import {DepositRecord, ICollateralVault} from "../interface/ICollateralVault.sol";
import {Amounts} from "../library/Amounts.sol";
import {DepositChain} from "../library/DepositChain.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {Custody} from "./Custody.sol";

/// @title Deposits
/// @notice The deposits of a vault and their hash chain (PROTOCOL P8). See ICollateralVault.
abstract contract Deposits is Custody {
    /// @inheritdoc ICollateralVault
    function deposit(AccountId account, AssetId asset, uint256 tokenUnits)
        external
        nonReentrant
        returns (uint64 index)
    {
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = _ledgerOf(asset);
        AssetHead memory head = ledger.head;
        if (_isSuspended(head, asset)) revert AssetSuspended(asset);
        Quanta amount = _pull(head, tokenUnits);
        if (amount < ledger.minimumQuanta) revert DepositTooSmall(amount, ledger.minimumQuanta);

        Quanta cumulative = Amounts.checked(ledger.depositedQuanta.toUint256() + amount.toUint256());
        ledger.depositedQuanta = cumulative;
        // Owed until a root consumes it.
        ledger.owedQuanta = ledger.owedQuanta + amount;
        index = vaultState.depositIndex + 1;
        vaultState.depositIndex = index;
        bytes32 accumulator = DepositChain.fold(_scope(), records[index - 1].accumulator, index, account, asset, amount);
        _record(index, accumulator, asset, cumulative, DepositChain.payerTag(index, msg.sender));
        emit Deposited(index, account, asset, amount, msg.sender, accumulator);
    }

    /// @dev Stores the record of a new entry, the small fields in one write.
    function _record(uint64 index, bytes32 accumulator, AssetId asset, Quanta cumulative, bytes14 payerTag) internal {
        DepositRecord storage record = records[index];
        record.accumulator = accumulator;
        // Low bits first: asset, cumulative amount, payer.
        uint256 word =
            uint256(AssetId.unwrap(asset)) | (cumulative.toUint256() << 16) | (uint256(uint112(payerTag)) << 144);
        assembly ("memory-safe") {
            sstore(add(record.slot, 1), word)
        }
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
    function paused() external view returns (bool) {
        return _isPaused();
    }

    /// @inheritdoc ICollateralVault
    function pausedUntilSeconds() external view returns (uint64) {
        return vaultState.pausedUntilSeconds;
    }
}
