// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IMessageGate} from "./IMessageGate.sol";

/// @title ITransportAdapter
/// @notice One transport of a chain: on the hub it hands envelopes to a bridge, on the destination it votes at the gate for
/// what the bridge delivered.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Bridge: it delivers only what the hub's adapter sent. One forging bridge adds one vote; the gate needs a threshold of
///   them, and never the attesters alone (PROTOCOL P21). As many forging bridges as the threshold can forge any root.
/// - The adapter names one source, once: a second emitter or peer would be a second source of votes.
/// If they fail, only liveness is lost:
/// - Bridge: it delivers eventually, within the message's lifetime. A lost message is a missing vote.
/// - `quote` and `send` fit the gate's gas allowance (1,000,000 each), and the fee its cap.
interface ITransportAdapter {
    /// @notice Sends an envelope, for the fee that `quote` names. Gate only.
    /// @param destination our number of the destination chain
    /// @param envelope the message
    /// @param refundTo receives the value that the bridge did not need
    function send(uint16 destination, bytes calldata envelope, address refundTo) external payable;

    /// @notice The fee of `send` now.
    /// @param destination our number of the destination chain
    /// @param envelopeBytes length of the envelope
    /// @return nativeFee in wei
    function quote(uint16 destination, uint256 envelopeBytes) external view returns (uint256 nativeFee);

    /// @notice The gate of this chain: the only caller of `send`, and where the adapter votes.
    function gate() external view returns (IMessageGate);
}
