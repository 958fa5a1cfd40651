// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IAdministered
/// @notice A contract with one admin, who configures it until configuration is locked. A transfer takes two steps:
/// `transferOwnership` names the next admin, `acceptOwnership` completes the transfer. Naming another address, or zero,
/// withdraws the previous nomination.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - The admin's key is held by the clearing house, best behind a timelock: the admin chooses adapters, handlers and assets.
/// If they fail, only liveness is lost:
/// - Whoever locks the admin has finished the configuration. Nothing that was set can be changed afterwards.
interface IAdministered {
    /// @notice Locks configuration permanently and withdraws any nomination. Admin only.
    /// Warning: there is no way back. What is misconfigured then stays so.
    function lockAdmin() external;

    /// @notice The address that configures; zero after `lockAdmin`.
    function admin() external view returns (address);
}
