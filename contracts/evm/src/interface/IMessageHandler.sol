// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title What a gate hands executed messages to
interface IMessageHandler {
    /// @notice Gives a message its effect. Gate only; the gate has counted votes and checked sequence and deadline.
    /// @param messageId keccak256 of the envelope
    /// @param envelope the whole message
    function onMessage(bytes32 messageId, bytes calldata envelope) external;
}
