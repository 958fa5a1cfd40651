// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ITransportAdapter} from "./ITransportAdapter.sol";

/// @title ILayerZeroAdapter
/// @notice LayerZero as a transport: an OApp with one peer per chain. Only what comes from the hub chain's peer becomes a
/// vote.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Bridge: the DVNs that the delegate configured verify only packets that the hub's endpoint emitted, after its finality.
/// - The admin pins libraries and DVNs of every lane, no former library in its grace period beside them, as the endpoint's delegate until the timelock starts and through it
///   afterwards; neither starts, nor is the admin locked, while a lane rests on the defaults of LayerZero's owner.
/// If they fail, only liveness is lost:
/// - Bridge: DVNs verify, and someone executes the packet. `receiveGas` covers a vote at the gate.
interface ILayerZeroAdapter is ITransportAdapter {
    /// @notice A chain was connected.
    event ChainConnected(uint16 indexed chain, uint32 eid, bytes32 peer);
    /// @notice The gas that the executor gives to the receiving adapter was set.
    event ReceiveGasSet(uint128 gasLimit);

    /// @notice A packet was delivered and the gate refused its vote, with the selector of its error: too late, or twice.
    event VoteRefused(bytes32 indexed messageId, bytes4 reason);
    /// @notice A packet that was never verified was passed over: later ones are delivered again.
    event PacketSkipped(uint32 indexed eid, uint64 nonce);

    /// @notice Connects a chain, once: its endpoint id and the adapter there. Admin only; AlreadyInitialized the second time.
    /// Warning: a wrong peer cannot be corrected. The adapter is then replaced in a new session.
    /// @param chain our number of the chain
    /// @param eid LayerZero's endpoint id of it
    /// @param peer the adapter there, as 32 bytes
    function connect(uint16 chain, uint32 eid, bytes32 peer) external;

    /// @notice Sets the gas that the executor gives to the receiving adapter; 300,000 at first. Admin only.
    /// Warning: below the gas of a vote every packet waits until someone executes it with more.
    function setReceiveGas(uint128 gasLimit) external;

    /// @notice Calls LayerZero's endpoint as this adapter: its settings of libraries and DVNs (`setSendLibrary`,
    /// `setReceiveLibrary`, `setReceiveLibraryTimeout`, `setConfig`) and its ways past a packet (`skip`, `nilify`, `burn`);
    /// ConfigInvalid for any other, such as `send`. Admin only, and so through the timelock once it has started: the endpoint has
    /// no delegate then, nobody names one, and no call may leave a lane unpinned (ConfigInvalid).
    function callEndpoint(bytes calldata call) external;

    /// @notice Passes over the hub's next packet, which no DVN verified, once its message is of no use any more: LayerZero
    /// delivers no packet behind one that is not verified. Anyone may call. The proof is a later packet that is verified and
    /// whose message's deadline is a day past: the hub sends in order of deadlines, a packet that is sent again aside,
    /// which is younger than its message by less than the lifetime of messages: a day at most, as the hub checks.
    /// @param nonce the first packet that is not verified (LayerZero's LZ_InvalidNonce otherwise)
    /// @param laterNonce a later packet (ProofInvalid unless it is verified and not delivered)
    /// @param laterGuid its guid
    /// @param laterEnvelope its message; DeadlineAhead until a day after its deadline
    function skip(uint64 nonce, uint64 laterNonce, bytes32 laterGuid, bytes calldata laterEnvelope) external;

    /// @notice LayerZero's endpoint id of a chain; 0 while it is not connected.
    function eidOf(uint16 chain) external view returns (uint32);

    /// @notice How many different DVNs must agree on each lane at the least, before the timelock can start or the admin be locked.
    function leastDvns() external view returns (uint8);

    /// @notice The gas that the executor gives to the receiving adapter.
    function receiveGas() external view returns (uint128);
}
