// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AssetSuspended, Paused, TotalsExceedHeld} from "../error/Errors.sol";
import {ICollateralVault, Periods} from "../interface/ICollateralVault.sol";
import {IExitDesk} from "../interface/IExitDesk.sol";
import {IRequestDesk} from "../interface/IRequestDesk.sol";
import {EntryCodec} from "../library/EntryCodec.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {Deposits} from "./Deposits.sol";
import {ExitDesk} from "./ExitDesk.sol";
import {RequestDesk} from "./RequestDesk.sol";
import {RootQueue} from "./RootQueue.sol";

/// @title Desks
/// @notice The desks of a vault, contracts of their own that prove what is due, and what each may do with the vault's entries
/// and money. See ICollateralVault.
abstract contract Desks is RootQueue, Deposits {
    /* IMMUTABLES */

    /// @inheritdoc ICollateralVault
    IExitDesk public immutable exitDesk;
    /// @inheritdoc ICollateralVault
    IRequestDesk public immutable requestDesk;

    /* CONSTRUCTOR */

    /// @param periods of the exit desk and the request desk
    /// @param rootDelay how long a root waits before it takes effect
    constructor(Periods memory periods, uint64 rootDelay) {
        exitDesk = new ExitDesk(periods.exitPeriodSeconds, rootDelay);
        requestDesk = new RequestDesk(periods, rootDelay);
    }

    /* REQUESTS */

    /// @inheritdoc ICollateralVault
    function append(bytes32 accumulator) external nonReentrant {
        _checkCaller(address(requestDesk));
        // Neither pauser nor admin thaws a frozen vault.
        if (vaultState.lastCycle == FROZEN_CYCLE) revert Paused();
        _addEntry(accumulator, EntryCodec.encode(_lastIndex() + 1, AssetId.wrap(0), Quanta.wrap(0), 0));
    }

    /// @inheritdoc ICollateralVault
    /// @dev What is held and what is owed fall together, so that P4 holds after it as before.
    function payTakeBack(bytes32 accumulator, AssetId asset, address payer, Quanta amount) external nonReentrant {
        _checkCaller(address(requestDesk));
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = _ledgerOf(asset);
        uint256 head = _headOf(ledger);
        if (_isSuspended(head, asset)) revert AssetSuspended(asset);
        Quanta owed = ledger.owedQuanta;
        _checkHeld(head, owed);
        ledger.owedQuanta = owed - amount;
        uint64 index = _lastIndex() + 1;
        vaultState.lastRootDepositIndex = index;
        lastTakeBackIndex = index;
        _addEntry(accumulator, EntryCodec.encode(index, asset, _depositedQuanta(ledger), 0));
        _send(head, payer, amount);
    }

    /* REBALANCE */

    /// @inheritdoc ICollateralVault
    /// @dev The desk has checked the roots that wait; what is in effect is checked here, whatever the desk did.
    function payRebalance(uint64 number, AssetId asset, address bridge, Quanta amount) external nonReentrant {
        _checkCaller(rebalanceDesk);
        if (_isPaused()) revert Paused();
        AssetLedger storage ledger = _ledgerOf(asset);
        uint256 head = _headOf(ledger);
        if (_isSuspended(head, asset)) revert AssetSuspended(asset);
        uint256 held = _heldOf(head, asset, _depositedQuanta(ledger) - _paidQuanta(ledger)).toUint256();
        uint256 owed = ledger.owedQuanta.toUint256() + amount.toUint256();
        if (owed > held) revert TotalsExceedHeld(owed, held);
        sentQuanta[asset] = sentQuanta[asset] + amount;
        ledger.head.hasSent = true;
        emit RebalancePaid(number, asset, amount, bridge);
        _send(head, bridge, amount);
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
        _send(_headOf(_ledgerOf(asset)), to, amount);
    }
}
