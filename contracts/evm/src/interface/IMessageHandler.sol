// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IMessageHandler
/// @notice A receiver of executed messages: the vault for settlement roots, the venue for credit updates.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - The handler accepts the call from its own gate only. The gate has counted votes and checked house, source, destination,
///   session, deadline and sequence; the handler checks none of them again.
/// If they fail, only liveness is lost:
/// - The handler fits its gas allowance (500,000) on the hub's own chain. A refusal undoes the execution, and the message can be
///   executed again.
interface IMessageHandler {
    /// @notice Gives a message its effect. Gate only.
    /// @param messageId keccak256 of the envelope
    /// @param envelope the whole message
    /// @param votes how many adapters of the session voted for it; 255 when all did, and for the hub's own messages
    function onMessage(bytes32 messageId, bytes calldata envelope, uint8 votes) external;

    /// @notice The last adapter of the session voted for a message after its execution. Gate only, with little gas: a handler
    /// that fails here misses nothing but the notice, and offers the same to anyone.
    /// @param envelope the whole message
    function onAllVotes(bytes calldata envelope) external;

    /// @notice Lets what a message brought wait twice as long, if it still waits: the lane is in conflict. Gate only, perhaps
    /// more than once for one sequence, which changes nothing.
    /// @param sequence the message's
    function onConflict(uint64 sequence) external;

    /// @notice Takes back what messages of the vetoed lane brought and has not had its effect yet. Gate only; never refused.
    /// @param sequence the last sequence that counts on the lane
    function onVeto(uint64 sequence) external;
}
