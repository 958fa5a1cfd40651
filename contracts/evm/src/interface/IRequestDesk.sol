// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ICollateralVault} from "./ICollateralVault.sol";

/// @notice A deposit that its payer wants back.
struct TakeBack {
    /// Unix time of the request; 0 when there is none.
    uint64 requestedAtSeconds;
    /// Whether it was paid.
    bool paid;
}

/// @title IRequestDesk
/// @notice What members can ask of a vault without the clearing house: a deposit back that no root reaches (PROTOCOL P10),
/// and a withdrawal that the clearing house passes over (P11). Each request, and each payment, is an entry of the vault's
/// hash chain, which no root can leave out.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Operators: a deposit whose payer wants it back is no collateral until an effective root has reached it.
/// If they fail, only liveness is lost:
/// - Hub: its messages live no longer than `messageLifetimeSeconds`. A later root that counts on a deposit which has been
///   taken back is refused (DepositPositionRegressed), and the next cycle's takes its place.
interface IRequestDesk {
    /* EVENTS */

    /// @notice The payer of a deposit asked for it back.
    event TakeBackRequested(
        uint64 indexed index,
        uint64 indexed depositIndex,
        AccountId indexed account,
        AssetId asset,
        Quanta amountQuanta,
        bytes32 accumulator
    );
    /// @notice A deposit went back to its payer.
    event TakenBack(
        uint64 indexed index,
        uint64 indexed depositIndex,
        AccountId indexed account,
        AssetId asset,
        Quanta amountQuanta,
        address payer,
        bytes32 accumulator
    );
    /// @notice Somebody asked for a withdrawal.
    event WithdrawalRequested(
        uint64 indexed index,
        AccountId indexed account,
        AssetId indexed asset,
        Quanta amountQuanta,
        address requester,
        bytes32 accumulator
    );

    /* TAKE-BACK */

    /// @notice Asks for a deposit back. Its payer only: ProofInvalid unless the vault recorded that deposit of the caller's.
    /// EntryReached once an effective root has reached it, TakeBackRepeated the second time, Paused after a freeze.
    /// @param previous the hash chain before the deposit; 0 when that is the first entry
    /// @param account that was credited
    /// @param asset that was deposited
    /// @param amountQuanta that was credited
    /// @return index of the request's entry
    function requestTakeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amountQuanta)
        external
        returns (uint64 index);

    /// @notice Pays a deposit back to its payer, once. Anyone may call, from `payableFromSeconds` on and in the first quarter
    /// of each later period of `takeBackDelaySeconds` (TakeBackNotDue): a payment turns away roots on their way, so that
    /// payments spread over time could keep every root out. EntryReached when the effective root or one that waits has
    /// reached the deposit, TakeBackMissing without a request, TakeBackRepeated the second time.
    /// @param payer who paid the deposit
    /// @return index of the payment's entry: no root may name an earlier one from then on
    function payTakeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amountQuanta, address payer)
        external
        returns (uint64 index);

    /* WITHDRAWAL */

    /// @notice Asks the clearing house for a withdrawal. Anyone may ask; it makes one if the caller is a linked address of the
    /// account. RequestTooSmall below the asset's smallest deposit, Paused after a freeze. If no effective root has reached
    /// the entry `inclusionPeriodSeconds` later, anyone may freeze the vault (`IExitDesk.freezeIgnored`).
    /// @return index of the request's entry
    function requestWithdrawal(AccountId account, AssetId asset, Quanta amountQuanta) external returns (uint64 index);

    /* VIEWS */

    /// @notice The request of a deposit's payer.
    function takeBackOf(uint64 depositIndex) external view returns (TakeBack memory);

    /// @notice Unix time from which a requested deposit may be paid back, in the first open period; 0 without a request.
    function payableFromSeconds(uint64 depositIndex) external view returns (uint64);

    /// @notice Unix time of a withdrawal request, by its entry; 0 when that entry is none.
    function withdrawalRequestedAtSeconds(uint64 index) external view returns (uint64);

    /// @notice The newest payment of an asset's deposit at or before an entry; 0 when there is none. A record of the asset
    /// before it still counts a deposit that is gone.
    function lastTakeBackOf(AssetId asset, uint64 index) external view returns (uint64);

    /// @notice How long after its request a deposit may be paid back: longer than a root can be on its way and wait.
    function takeBackDelaySeconds() external view returns (uint64);

    /// @notice How long the clearing house may leave a withdrawal request unanswered.
    function inclusionPeriodSeconds() external view returns (uint64);

    /// @notice The longest life of a message of the hub.
    function messageLifetimeSeconds() external view returns (uint64);

    /// @notice The vault that this desk belongs to.
    function vault() external view returns (ICollateralVault);
}
