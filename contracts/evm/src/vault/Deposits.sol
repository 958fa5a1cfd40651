// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AssetSuspended, DepositTooSmall, Paused} from "../error/Errors.sol";
import {DepositRecord, ICollateralVault} from "../interface/ICollateralVault.sol";
import {DepositChain} from "../library/DepositChain.sol";
import {EntryCodec} from "../library/EntryCodec.sol";
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
        uint256 head = _headOf(ledger);
        if (_isSuspended(head, asset)) revert AssetSuspended(asset);
        Quanta amount = _pull(head, tokenUnits);
        Quanta cumulative = _bookDeposit(ledger, amount);
        bytes32 last = lastAccumulator;
        index = EntryCodec.indexIn(entries[last]) + 1;
        bytes32 accumulator = DepositChain.fold(_scope(), last, index, account, asset, amount);
        bytes11 payerTag = DepositChain.payerTag(index, msg.sender);
        _addEntry(accumulator, EntryCodec.encode(index, asset, cumulative, payerTag));
        emit Deposited(index, account, asset, amount, msg.sender, accumulator);
    }

    /// @dev Counts a deposit as owed until a root consumes it; DepositTooSmall.
    /// @return cumulative all deposits of the asset so far
    function _bookDeposit(AssetLedger storage ledger, Quanta amount) private returns (Quanta cumulative) {
        uint256 sums = _sumsOf(ledger);
        uint256 terms;
        assembly ("memory-safe") {
            terms := sload(add(ledger.slot, 2))
        }
        uint256 amountQuanta = amount.toUint256();
        uint256 minimum = terms >> 128;
        // forge-lint: disable-start(unsafe-typecast)
        if (amountQuanta < minimum) revert DepositTooSmall(amount, Quanta.wrap(uint128(minimum)));
        // What is owed is at most what was deposited, which is below 2^112 (`EntryCodec`), and an amount is below 2^127. The
        // lower half of the second sum is `_depositedQuanta`.
        unchecked {
            sums += amountQuanta << 128;
            cumulative = Quanta.wrap(uint128((sums >> 128) - sums + terms));
        }
        // forge-lint: disable-end(unsafe-typecast)
        _setSums(ledger, sums);
    }

    /* VIEWS */

    /// @inheritdoc ICollateralVault
    function depositIndex() external view returns (uint64) {
        return _lastIndex();
    }

    /// @inheritdoc ICollateralVault
    function depositAccumulator() external view returns (bytes32) {
        return lastAccumulator;
    }

    /// @inheritdoc ICollateralVault
    function depositRecord(bytes32 accumulator) external view returns (DepositRecord memory) {
        return EntryCodec.decode(entries[accumulator]);
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
