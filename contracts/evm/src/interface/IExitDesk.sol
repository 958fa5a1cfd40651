// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";
import {ICollateralVault} from "./ICollateralVault.sol";

/// @title IExitDesk
/// @notice The way out of a vault whose clearing house is silent (PROTOCOL P18). When no root has taken effect for the exit
/// period, or none has reached a withdrawal request for the inclusion period (P11), anyone freezes the vault: it accepts no root and no deposit any more, and everyone takes what the last root
/// states, entitlement and exit balance, without anybody's permission. Deposits that no root consumed go back to who
/// paid them. A vault that is short pays everyone the same share.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Operators: the exit balances of a root sum to what its totals declare. Leaves beyond them are not paid.
/// - Operators: credit that a root reserves expires within the exit period.
/// If they fail, only liveness is lost:
/// - Members: they keep their leaf and its proof. Nobody is left who must serve it.
/// - Bridges: every adapter voted for the last root. Otherwise exits stay within the vault's budget of a day.
interface IExitDesk {
    /// @notice The vault is frozen, for good.
    event VaultFrozen(uint64 atSeconds);
    /// @notice What an asset's exits pay is fixed: `heldQuanta` for every `owedQuanta`, if that is less than all.
    event ExitSettled(AssetId indexed asset, bytes32 root, Quanta owedQuanta, Quanta heldQuanta);
    /// @notice A member took entitlement and exit balance.
    event Exited(
        AccountId indexed account, AssetId indexed asset, address recipient, Quanta dueQuanta, Quanta paidQuanta
    );
    /// @notice A deposit that no root consumed went back.
    event DepositReturned(
        uint64 indexed index, AccountId indexed account, AssetId indexed asset, address payer, Quanta paidQuanta
    );

    /// @notice Freezes the vault. Anyone may call; HouseNotSilent before the exit period has passed since a root last took
    /// effect (neither a waiting nor a vetoed root nor a pause counts), and before the first one has; AlreadyInitialized the
    /// second time.
    function freeze() external;

    /// @notice Freezes the vault because the clearing house ignores a member: no effective root has reached a withdrawal
    /// request within the inclusion period. Anyone may call; HouseNotSilent before that period has passed, EntryReached once
    /// an effective root has reached the request, RootMissing before the first one, InputInvalid for an entry that is no
    /// withdrawal request. Neither roots that wait or stop short of the request nor vetoes nor pauses reset its clock.
    function freezeIgnored(uint64 requestIndex) external;

    /// @notice Fixes what an asset's exits pay. Anyone may call, and the first exit does; RootMissing before the freeze.
    /// RootNotMature while the asset's totals are older than the effective root, until a day after the freeze: by then
    /// anyone can have brought the newer ones.
    function settle(AssetId asset) external;

    /// @notice Pays an account's entitlement that is not claimed and its exit balance, once, to the recipient in its leaf.
    /// Anyone may call; a second time pays 0. Under a root that not every adapter has voted for by now, what the budget of its
    /// votes leaves in the day and the one before is paid, OutflowAboveBudget when nothing is, and the rest later. ProofInvalid unless the leaf is under the asset's newest root in effect.
    function exit(
        AccountId account,
        AssetId asset,
        bytes32 recipient,
        Quanta entitledQuanta,
        Quanta exitQuanta,
        bytes32[] calldata proof
    ) external returns (Quanta paidQuanta);

    /// @notice Returns a deposit that no root consumed, once, to the address that paid it. Anyone may call. ProofInvalid
    /// unless the vault recorded that deposit of the payer's and it is neither consumed nor taken back before the freeze.
    /// @param previous the hash chain before the deposit; 0 when that is the first entry
    /// @param account that was credited
    /// @param asset that was deposited
    /// @param amountQuanta that was credited
    /// @param payer who paid it
    function takeBack(bytes32 previous, AccountId account, AssetId asset, Quanta amountQuanta, address payer)
        external
        returns (Quanta paidQuanta);

    /// @notice Unix time from which anyone may freeze the vault, unless a root takes effect before; the highest number before the
    /// first one has.
    function freezableFromSeconds() external view returns (uint64);

    /// @notice Unix time of the freeze; 0 before it.
    function frozenAtSeconds() external view returns (uint64);

    /// @notice How long the clearing house must be silent.
    function exitPeriodSeconds() external view returns (uint64);

    /// @notice The vault that this desk opens.
    function vault() external view returns (ICollateralVault);
}
