// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IUptime
/// @notice Since when a rollup's sequencer takes transactions without a break. While it does not, time passes and nobody can
/// act: what waits so that others can object waits again from then on.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - The source reports an outage before the sequencer's first transaction after it, as Chainlink's feeds do, whose message
///   from the parent chain comes first.
/// If they fail, only liveness is lost:
/// - The source answers. One that is silent or talks nonsense counts as an outage, until the admin names another.
interface IUptime {
    /// @notice Unix time; 2^64-1 while the sequencer is down or nobody knows. Never reverts, whatever its source does,
    /// and uses at most 150,000 gas: a caller takes anything else for 2^64-1.
    function upSinceSeconds() external view returns (uint64);
}
