// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title One transport: carries envelopes away from the hub and votes at the destination's gate
interface ITransportAdapter {
    /// @notice What `send` costs now.
    /// @param destination our number of the destination chain
    /// @param envelopeBytes length of the envelope
    /// @return nativeFee in wei
    function quote(uint16 destination, uint256 envelopeBytes) external view returns (uint256 nativeFee);

    /// @notice Sends an envelope. Gate only.
    /// @param destination our number of the destination chain
    /// @param envelope the message
    /// @param refundTo who gets what the transport did not need
    function send(uint16 destination, bytes calldata envelope, address refundTo) external payable;
}
