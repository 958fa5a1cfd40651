// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AssetId} from "../type/AssetId.sol";
import {Quanta} from "../type/Quanta.sol";

/// @title IVaultSettings
/// @notice The settings of a vault: assets, their suspension and their budgets by the admin, the pause by the pauser.
interface IVaultSettings {
    /* EVENTS */

    /// @notice An asset was registered.
    event AssetAdded(AssetId indexed asset, address token, uint8 tokenDecimals, Quanta minimumQuanta);
    /// @notice An asset's deposits and claims were stopped or released.
    event AssetSuspensionSet(AssetId indexed asset, bool suspended);
    /// @notice The pauser was set; zero when the admin was locked.
    event PauserSet(address pauser);
    /// @notice What a root with this many votes may pay in a window was set.
    event BudgetSet(AssetId indexed asset, uint8 indexed votes, Quanta budget);
    /// @notice Deposits and claims were stopped until `untilSeconds`.
    event PausedBy(address caller, uint64 untilSeconds);
    /// @notice Deposits and claims were released.
    event UnpausedBy(address caller);
    /// @notice `votes` adapters have voted for a root by now; 255 when all did.
    event BudgetLifted(AssetId indexed asset, bytes32 indexed root, uint8 votes);

    /// @notice The desk that pays rebalance orders was named.
    event RebalanceDeskSet(address desk);

    /* SETTINGS */

    /// @notice Registers an asset, once; one token is one asset. Admin only.
    /// Warning: a registration is permanent. Tokens that rebase, or have two entry points, break the accounting of ICollateralVault.
    /// @param asset its number, from 1
    /// @param token a plain ERC-20
    /// @param tokenDecimals the token's decimals, checked against the token; at most 36
    /// @param minimumQuanta the smallest deposit, at least 1
    function addAsset(AssetId asset, address token, uint8 tokenDecimals, Quanta minimumQuanta) external;

    /// @notice Stops deposits and claims of one asset for 30 days, or releases them. Admin only.
    function suspendAsset(AssetId asset, bool suspended) external;

    /// @notice Names the key that may pause and not unpause: neither zero nor the admin. Admin only.
    function setPauser(address pauser) external;

    /// @notice Sets what claims of an asset may take out in any 24 hours under roots with this many votes; 0 at first. Roots
    /// that all adapters voted for have no budget. Admin only.
    /// @param votes number of adapters, 1 to 254
    function setBudget(AssetId asset, uint8 votes, Quanta budget) external;

    /// @notice Names the desk that pays rebalance orders, once (AlreadyInitialized). Admin only. ConfigInvalid for a desk of
    /// another vault.
    /// Warning: what is above `owedQuanta` is the desk's to send. Name it before members trust the vault.
    /// @param desk a RebalanceDesk of this vault
    function setRebalanceDesk(address desk) external;

    /// @notice Stops deposits and claims for seven days; roots still arrive and take effect. Pauser only, and not again before
    /// `pausableFromSeconds` (PauseTooSoon).
    function pause() external;

    /// @notice Releases deposits and claims. Admin only.
    function unpause() external;

    /* VOTES */

    /// @notice Counts the votes for a root that arrived after it did, and so lifts its budget for an asset. Anyone may call.
    /// @param envelope the root's message
    function liftBudget(AssetId asset, bytes calldata envelope) external;

    /* VIEWS */

    /// @notice What claims of an asset may take out in any 24 hours under roots with this many votes.
    function budgetQuanta(AssetId asset, uint8 votes) external view returns (Quanta);

    /// @notice When a suspension of an asset ends; 0 when the admin released it.
    function suspendedUntilSeconds(AssetId asset) external view returns (uint64);

    /// @notice From when the pauser may pause again: seven days after the end of its last pause, unless the admin ended it.
    function pausableFromSeconds() external view returns (uint64);

    /// @notice The desk that pays rebalance orders; zero while there is none, and nothing leaves for another vault.
    function rebalanceDesk() external view returns (address);

    /// @notice The one key that may pause; zero once there is no admin.
    function pauser() external view returns (address);
}
