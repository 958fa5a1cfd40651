// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ITransportAdapter} from "./ITransportAdapter.sol";
import {IWormholeCore} from "./IWormholeCore.sol";

/// @title IWormholeAdapter
/// @notice Wormhole as a transport. On the hub it publishes envelopes through Wormhole's core; elsewhere it votes for what
/// the core verified, if it comes from the one emitter that was set.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Bridge: fewer guardians than Wormhole's quorum sign what the hub's adapter did not publish, and they wait for the
///   hub's finality (consistency 1). `parseAndVerifyVM` is right about signatures and guardian sets.
/// - Bridge: governance of the core is honest; it may replace the core's code behind its proxy.
/// If they fail, only liveness is lost:
/// - Bridge: guardians sign, and anyone carries the VAA to `receiveVaa`.
interface IWormholeAdapter is ITransportAdapter {
    // The core reports its reasons as text: the names of the error table with that text as the field, and so with selectors
    // of their own.

    /// @notice Too few guardians signed.
    error QuorumMissing(string reason);
    /// @notice A guardian's signature is wrong.
    error SignatureInvalid(string reason);
    /// @notice Signatures are not in ascending order of index.
    error SignatureOrder(string reason);
    /// @notice The guardian set is unknown or has expired.
    error SignerSetMismatch(string reason);

    /// @notice The only emitter whose VAAs count was set; `chain` is Wormhole's number.
    event EmitterSet(uint16 chain, bytes32 emitter);

    /// @notice Names the hub's WormholeAdapter, once. Admin only; AlreadyInitialized the second time.
    /// Warning: a wrong emitter cannot be corrected. The adapter is then replaced in a new session.
    /// @param chain Wormhole's number of the hub chain
    /// @param emitter the adapter as 32 bytes
    function setEmitter(uint16 chain, bytes32 emitter) external;

    /// @notice Votes for the message in a VAA that the guardians signed. Anyone may call.
    /// @param encoded the VAA
    function receiveVaa(bytes calldata encoded) external;

    /// @notice Wormhole's core of this chain.
    function core() external view returns (IWormholeCore);

    /// @notice Wormhole's number of the hub chain; 0 until it is set.
    function emitterChain() external view returns (uint16);

    /// @notice The hub's WormholeAdapter as 32 bytes; zero until it is set, and nothing counts until then.
    function emitter() external view returns (bytes32);
}
