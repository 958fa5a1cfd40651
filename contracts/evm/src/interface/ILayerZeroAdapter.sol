// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ITransportAdapter} from "./ITransportAdapter.sol";

/// @title ILayerZeroAdapter
/// @notice LayerZero as a transport: an OApp with one peer per chain. Only what comes from the hub chain's peer becomes a
/// vote.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Bridge: the DVNs that the delegate configured verify only packets that the hub's endpoint emitted, after its finality.
/// - The admin, who is the endpoint's delegate, configures DVNs and libraries; a former admin has no part in it.
/// If they fail, only liveness is lost:
/// - Bridge: DVNs verify, and someone executes the packet. `receiveGas` covers a vote at the gate.
interface ILayerZeroAdapter is ITransportAdapter {
    /// @notice A chain was connected.
    event ChainConnected(uint16 indexed chain, uint32 eid, bytes32 peer);
    /// @notice The gas that the executor gives to the receiving adapter was set.
    event ReceiveGasSet(uint128 gasLimit);

    /// @notice Connects a chain, once: its endpoint id and the adapter there. Admin only; AlreadyInitialized the second time.
    /// Warning: a wrong peer cannot be corrected. The adapter is then replaced in a new session.
    /// @param chain our number of the chain
    /// @param eid LayerZero's endpoint id of it
    /// @param peer the adapter there, as 32 bytes
    function connect(uint16 chain, uint32 eid, bytes32 peer) external;

    /// @notice Sets the gas that the executor gives to the receiving adapter; 300,000 at first. Admin only.
    /// Warning: below the gas of a vote every packet waits until someone executes it with more.
    function setReceiveGas(uint128 gasLimit) external;

    /// @notice LayerZero's endpoint id of a chain; 0 while it is not connected.
    function eidOf(uint16 chain) external view returns (uint32);

    /// @notice The gas that the executor gives to the receiving adapter.
    function receiveGas() external view returns (uint128);
}
