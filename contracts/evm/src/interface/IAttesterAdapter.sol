// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAttesterSet} from "./IAttesterSet.sol";
import {ITransportAdapter} from "./ITransportAdapter.sol";

/// @title IAttesterAdapter
/// @notice The attesters of the clearing house as a transport. On the hub it requests an attestation; elsewhere it votes for
/// what enough attesters signed as a VAA with timestamp = block time of the dispatch, nonce = session, emitter chain = our
/// number of the hub chain, emitter = the hub's AttesterAdapter, sequence = the envelope's, consistency = 1, payload = the
/// envelope.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Operators: at most two thirds of the attesters sign what the hub did not dispatch, or sign before the hub's block is
///   final (PROTOCOL P25). The gate never counts the attesters alone, so another transport must be wrong as well.
/// If they fail, only liveness is lost:
/// - Operators: more than two thirds of the attesters are reachable.
interface IAttesterAdapter is ITransportAdapter {
    /// @notice Requests the attesters' signatures over this envelope, once its block is final.
    event AttestationRequested(bytes32 indexed messageId, uint64 sequence, bytes envelope);
    /// @notice The only emitter whose VAAs count was set.
    event EmitterSet(uint16 chain, bytes32 emitter);

    /// @notice Names the hub's AttesterAdapter and its network (ContractId), once. Admin only; AlreadyInitialized the second time,
    /// ConfigInvalid without a network: what attesters sign on one network counts on no other.
    /// Warning: a wrong emitter cannot be corrected. The adapter is then replaced in a new session.
    function setEmitter(bytes32 emitter) external;

    /// @notice Votes for the message in a VAA that enough attesters signed. Anyone may call.
    /// @param encoded the VAA
    function receiveVaa(bytes calldata encoded) external;

    /// @notice The signer set.
    function attesters() external view returns (IAttesterSet);

    /// @notice Our number of the hub chain: the emitter chain of every VAA that counts.
    function hubChain() external view returns (uint16);

    /// @notice The hub's AttesterAdapter with its network, as 32 bytes; zero until it is set, and nothing counts until then.
    function emitter() external view returns (bytes32);
}
