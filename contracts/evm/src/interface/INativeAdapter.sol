// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IBlockHashes} from "./IBlockHashes.sol";
import {ITransportAdapter} from "./ITransportAdapter.sol";

/// @notice That the hub's adapter holds a message's id, proven from a block of the hub's chain (EIP-1186).
struct HubProof {
    /// Height of the block.
    uint64 blockNumber;
    /// The block's header, RLP: its hash is the block's.
    bytes header;
    /// Nodes from the header's state root to the adapter's account.
    bytes[] accountProof;
    /// Nodes from the account's storage root to the message's slot.
    bytes[] storageProof;
}

/// @title INativeAdapter
/// @notice A transport without a bridge. On the hub it keeps the ids of the newest messages in storage; elsewhere it votes
/// for an envelope whose id is proven to stand there, in a block whose hash the chain knows by itself. Nobody attests
/// anything: no key exists that could forge this vote.
/// @dev It has no admin: hub adapter and source of hashes are fixed when it is deployed.
/// ASSUMPTIONS. If they fail, correctness is lost:
/// - `blocks` returns hashes of the hub's chain alone, of blocks that stay in it. On an OP-stack chain that is its own
///   derivation from L1: a chain with a false L1Block could as well change the vault's balances.
/// - keccak256 and the layout of the state trie of the hub's chain (Merkle Patricia, EIP-1186). A fork that replaces the
///   trie ends this transport, it does not forge for it.
/// If they fail, only liveness is lost:
/// - Anyone records block hashes and brings proofs. The hub keeps the last 64 messages of a destination's lane; a proof
///   from a block in which the message stood stays valid.
interface INativeAdapter is ITransportAdapter {
    /// @notice A message's id stands in the hub's storage from now on; provable from this block. On the hub.
    event ProofOffered(bytes32 indexed messageId, uint16 indexed destination, bytes32 slot);

    /// @notice Votes for a message that the hub's adapter holds. Anyone may call. BlockUnknown while the block's hash is
    /// not known or not settled here, HeaderMismatch for another header, ProofInvalid for everything that does not prove
    /// this envelope's id at its own place in the hub's adapter; EmitterMismatch on the hub, which takes no votes.
    /// @param envelope the message
    /// @param proof that the hub's adapter holds its id
    function receiveProof(bytes calldata envelope, HubProof calldata proof) external;

    /// @notice The value of a storage slot under a state root. Reverts, with whatever reason, unless the nodes prove a
    /// value that is not zero.
    /// @param stateRoot of a block
    /// @param account whose storage
    /// @param slot in the account's storage
    /// @param proof its nodes alone are read
    function provenSlot(bytes32 stateRoot, address account, bytes32 slot, HubProof calldata proof)
        external
        pure
        returns (uint256 value);

    /// @notice Where the hub's adapter keeps a message's id.
    /// @param destination our number of the destination chain
    /// @param lane of the message
    /// @param sequence of the message
    function slotOf(uint16 destination, uint8 lane, uint64 sequence) external pure returns (bytes32 slot);

    /// @notice The hub's NativeAdapter; zero on the hub.
    function hubAdapter() external view returns (address);

    /// @notice Where hashes of the hub's blocks come from; zero on the hub.
    function blocks() external view returns (IBlockHashes);
}
