// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IUptime} from "./IUptime.sol";

/// @title IAdministered
/// @notice A contract with one admin, who configures it: immediately until the timelock starts, afterwards only by calls that
/// were scheduled in public and that nobody cancelled within the delay. A transfer takes two steps: `transferOwnership` names
/// the next admin, `acceptOwnership` completes the transfer. Naming another address, or zero, withdraws the previous
/// nomination.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - The timelock has started before members trust the contract: until then the admin's key alone does everything.
/// - Of the admin and the canceller one is honest: a stolen admin's key does nothing that the canceller sees in time.
/// If they fail, only liveness is lost:
/// - The canceller lets repairs pass. It can stop every one of them, its own replacement too, as if the admin were locked.
/// - Whoever locks the admin has finished the configuration. Nothing that was set can be changed afterwards.
interface IAdministered {
    /// @notice From now on what the admin changes waits for `delaySeconds`.
    event TimelockStarted(uint64 delaySeconds, address canceller);
    /// @notice The key that cancels scheduled calls was set.
    event CancellerSet(address canceller);
    /// @notice The admin wants this contract to be called with `call`, from `dueAtSeconds`.
    event CallScheduled(bytes32 indexed callId, bytes call, uint64 dueAtSeconds);
    /// @notice A scheduled call will not be made.
    event CallCancelled(bytes32 indexed callId);
    /// @notice A scheduled call was made.
    event CallPerformed(bytes32 indexed callId);

    /// @notice The source of the sequencer's uptime was set; zero for none.
    event UptimeSet(address uptime);

    /// @notice Starts the timelock, once and for good. Admin only.
    /// @param delaySeconds how long every change waits: a second to 30 days
    /// @param canceller a key that may cancel a scheduled call: neither zero nor the admin
    function startTimelock(uint64 delaySeconds, address canceller) external;

    /// @notice Names another key that may cancel. Through the timelock, so the present one may cancel it.
    function setCanceller(address canceller) external;

    /// @notice Schedules a call of this contract by itself. Admin only. The same call again waits from the start again.
    /// @param call selector and arguments of one of the functions that are the admin's
    /// @return callId keccak256 of it
    function schedule(bytes calldata call) external returns (bytes32 callId);

    /// @notice Withdraws a scheduled call. Canceller or admin; CallNotDue when there is none.
    function cancel(bytes32 callId) external;

    /// @notice Makes a scheduled call, from when it is due and for 14 days. Admin only; CallNotDue otherwise. On a rollup that
    /// names its uptime: SequencerDown until its sequencer has been up for the admin's delay without a break; but another
    /// source of uptime can be set seven days after it was due, whatever the present one reports.
    function perform(bytes calldata call) external;

    /// @notice Names where the uptime of this chain's sequencer is read, on a rollup; zero for none. Admin only. ConfigInvalid
    /// unless it reports now that the sequencer is up. One that fails later counts as an outage.
    /// Warning: one that reports outages that are none holds up what waits for a delay.
    function setUptime(IUptime uptime) external;

    /// @notice Locks configuration permanently and withdraws any nomination. Admin only.
    /// Warning: there is no way back. What is misconfigured then stays so.
    function lockAdmin() external;

    /// @notice The address that configures; zero after `lockAdmin`.
    function admin() external view returns (address);

    /// @notice How long every change waits; 0 before `startTimelock`.
    function adminDelaySeconds() external view returns (uint64);

    /// @notice The key that cancels scheduled calls; zero before `startTimelock`.
    function canceller() external view returns (address);

    /// @notice Where the sequencer's uptime is read; zero on a chain without one.
    function uptime() external view returns (IUptime);

    /// @notice From when a scheduled call may be made; 0 when it was not scheduled.
    function dueAtSeconds(bytes32 callId) external view returns (uint64);
}
