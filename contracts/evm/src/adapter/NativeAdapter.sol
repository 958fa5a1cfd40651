// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {BlockUnknown, ConfigInvalid, EmitterMismatch, HeaderMismatch, ProofInvalid} from "../error/Errors.sol";
import {IBlockHashes} from "../interface/IBlockHashes.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {HubProof, INativeAdapter} from "../interface/INativeAdapter.sol";
import {ITransportAdapter} from "../interface/ITransportAdapter.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {StorageProof} from "../library/StorageProof.sol";
import {TransportAdapter} from "./TransportAdapter.sol";

/// @title NativeAdapter
/// @notice See INativeAdapter.
contract NativeAdapter is INativeAdapter, TransportAdapter {
    /* CONSTANTS */

    /// @dev Messages of a destination's lane that are kept: writing a used slot costs a fifth of a new one. More than are
    /// sent while a block becomes final.
    uint64 private constant KEPT = 64;

    /* IMMUTABLES */

    /// @inheritdoc INativeAdapter
    address public immutable hubAdapter;
    /// @inheritdoc INativeAdapter
    IBlockHashes public immutable blocks;

    /* STORAGE */

    /// @dev The first slot of this contract, on which `slotOf` rests: nothing may stand before it.
    mapping(uint256 place => bytes32 messageId) private sent;

    /* CONSTRUCTOR */

    /// @param gate_ the gate of this chain
    /// @param hubAdapter_ the hub's adapter; zero on the hub, and there alone
    /// @param blocks_ where hashes of the hub's blocks come from; zero on the hub
    constructor(IMessageGate gate_, address hubAdapter_, IBlockHashes blocks_) TransportAdapter(gate_) {
        bool onHub = gate_.chain() == gate_.hubChain();
        if (onHub != (hubAdapter_ == address(0))) revert ConfigInvalid("hubAdapter");
        if (onHub != (address(blocks_).code.length == 0)) revert ConfigInvalid("blocks");
        hubAdapter = hubAdapter_;
        blocks = blocks_;
    }

    /* SENDING, ON THE HUB */

    /// @inheritdoc ITransportAdapter
    /// @dev Costs no fee, so all value is returned.
    function send(uint16 destination, bytes calldata envelope, address refundTo) external payable onlyGate {
        (uint256 head,) = EnvelopeCodec.headOf(envelope);
        bytes32 messageId = keccak256(envelope);
        uint256 place = _placeOf(destination, EnvelopeCodec.laneIn(head), EnvelopeCodec.sequenceIn(head));
        sent[place] = messageId;
        emit ProofOffered(messageId, destination, _slotOf(place));
        if (msg.value > 0) Address.sendValue(payable(refundTo), msg.value);
    }

    /// @inheritdoc ITransportAdapter
    function quote(uint16, uint256) external pure returns (uint256 nativeFee) {
        return 0;
    }

    /* RECEIVING, ELSEWHERE */

    /// @inheritdoc INativeAdapter
    function receiveProof(bytes calldata envelope, HubProof calldata proof) external {
        if (hubAdapter == address(0)) revert EmitterMismatch(gate.hubChain(), 0);
        bytes32 known = blocks.hashOf(proof.blockNumber);
        if (known == 0) revert BlockUnknown(proof.blockNumber);
        bytes32 got = keccak256(proof.header);
        if (got != known) revert HeaderMismatch(got, known);
        (uint256 head,) = EnvelopeCodec.headOf(envelope);
        bytes32 slot = _slotOf(
            _placeOf(EnvelopeCodec.destinationIn(head), EnvelopeCodec.laneIn(head), EnvelopeCodec.sequenceIn(head))
        );
        bytes32 messageId = keccak256(envelope);
        // A call, so that whatever the trie's library finds wrong is the one error of the table.
        try this.provenSlot(BlockHeader.getStateRoot(proof.header), hubAdapter, slot, proof) returns (uint256 value) {
            if (bytes32(value) != messageId) revert ProofInvalid();
        } catch {
            revert ProofInvalid();
        }
        gate.vote(envelope);
    }

    /// @inheritdoc INativeAdapter
    function provenSlot(bytes32 stateRoot, address account, bytes32 slot, HubProof calldata proof)
        external
        pure
        returns (uint256 value)
    {
        return StorageProof.valueOf(stateRoot, account, slot, proof.accountProof, proof.storageProof);
    }

    /* VIEWS */

    /// @inheritdoc INativeAdapter
    function slotOf(uint16 destination, uint8 lane, uint64 sequence) external pure returns (bytes32 slot) {
        return _slotOf(_placeOf(destination, lane, sequence));
    }

    /* INTERNAL */

    function _placeOf(uint16 destination, uint8 lane, uint64 sequence) private pure returns (uint256 place) {
        return (uint256(destination) << 16) | (uint256(lane) << 8) | (sequence % KEPT);
    }

    function _slotOf(uint256 place) private pure returns (bytes32 slot) {
        uint256 first;
        assembly ("memory-safe") {
            first := sent.slot
        }
        return keccak256(abi.encode(place, first));
    }
}
