// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageGate} from "./IMessageGate.sol";

/// @title IConflictDesk
/// @notice Decides by a gate's votes whether the adapters of a lane in conflict have agreed again or never can (PROTOCOL P23).
/// Anyone brings the messages; the desk holds nothing. Two ids of one lane and sequence put the lane in conflict: from then
/// on a message of it needs all adapters of its session but one, and its receiver waits twice its delay.
interface IConflictDesk {
    /// @notice Halts a lane whose adapters cannot agree: none of the ids, nor any new one, can still reach the votes that a
    /// lane in conflict needs. Until an adapter is revoked or the admin ends the conflict nothing counts on the lane
    /// (LaneHalted). ConflictMissing without a conflict above the last executed sequence, ConflictUndecided while they can
    /// still agree.
    /// @param envelopes the messages of that sequence under the current session, as the adapters voted for them
    function halt(bytes[] calldata envelopes) external;

    /// @notice Ends the conflict of a lane by its last executed message, for which every adapter has voted since, and for no
    /// other of its sequence. An execution with every vote does the same. ConflictMissing, ConflictUndecided, VotesMissing.
    function settle(bytes calldata envelope) external;

    /// @notice The gate.
    function gate() external view returns (IMessageGate);
}
