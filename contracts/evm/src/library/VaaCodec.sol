// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VaaMalformed} from "../error/Errors.sol";

/// @notice One signature of a signer set.
struct Signature {
    /// The signer's position in its set.
    uint8 index;
    bytes32 r;
    /// In the lower half of the order: the other form of the same signature is refused.
    bytes32 s;
    /// Recovery id, 0 or 1, as in a VAA.
    uint8 v;
}

/// @notice The parts of a VAA that an adapter checks.
struct Vaa {
    /// Number of the set that signed.
    uint32 signerSet;
    /// keccak256(keccak256(body)): what was signed.
    bytes32 digest;
    /// Chain of the emitter, in the numbers of its network.
    uint16 emitterChain;
    /// The contract whose message was signed, as 32 bytes.
    bytes32 emitter;
    /// The emitter's number of the message.
    uint64 sequence;
}

/// @title VaaCodec
/// @notice VAAs (signed messages) in Wormhole's layout:
/// version 1 u8 · signer set u32 · count u8 · count × (index u8 · r 32 · s 32 · recovery u8) · body, where body =
/// timestamp u32 · nonce u32 · emitter chain u16 · emitter 32 · sequence u64 · consistency u8 · payload
/// @dev Mirrors packages/protocol/src/vaa/vaa.ts.
library VaaCodec {
    /// @dev Version, signer set and count.
    uint256 private constant HEAD_BYTES = 6;
    /// @notice One signature: index, r, s, recovery.
    uint256 internal constant SIGNATURE_BYTES = 66;
    /// @dev The body before the payload.
    uint256 private constant BODY_HEAD_BYTES = 51;

    /// @notice Splits a VAA into its parts; reverts VaaMalformed when the lengths do not add up. Checks no signature.
    /// @return vaa the parts
    /// @return signatures as they stand in the VAA, 66 bytes each
    /// @return payload the emitter's message
    function decode(bytes calldata encoded)
        internal
        pure
        returns (Vaa memory vaa, bytes calldata signatures, bytes calldata payload)
    {
        if (encoded.length < HEAD_BYTES || encoded[0] != 0x01) revert VaaMalformed(encoded.length);
        uint256 head;
        assembly ("memory-safe") {
            head := calldataload(encoded.offset)
        }
        // forge-lint: disable-start(unsafe-typecast)
        vaa.signerSet = uint32(head >> 216);
        uint256 bodyStart = HEAD_BYTES + uint8(head >> 208) * SIGNATURE_BYTES;
        // forge-lint: disable-end(unsafe-typecast)
        if (encoded.length < bodyStart + BODY_HEAD_BYTES) revert VaaMalformed(encoded.length);
        // The parts and the body's fields without slices, whose bounds checks cost more than the rest: the length was checked
        // above. The outer hash in scratch space.
        bytes calldata body;
        assembly ("memory-safe") {
            signatures.offset := add(encoded.offset, HEAD_BYTES)
            signatures.length := sub(bodyStart, HEAD_BYTES)
            body.offset := add(encoded.offset, bodyStart)
            body.length := sub(encoded.length, bodyStart)
            payload.offset := add(body.offset, BODY_HEAD_BYTES)
            payload.length := sub(body.length, BODY_HEAD_BYTES)
        }
        bytes32 inner = keccak256(body);
        bytes32 digest;
        uint256 emitterChain;
        bytes32 emitter;
        uint256 sequence;
        assembly ("memory-safe") {
            mstore(0, inner)
            digest := keccak256(0, 32)
            emitterChain := shr(240, calldataload(add(body.offset, 8)))
            emitter := calldataload(add(body.offset, 10))
            sequence := shr(192, calldataload(add(body.offset, 42)))
        }
        // forge-lint: disable-start(unsafe-typecast)
        vaa.digest = digest;
        vaa.emitterChain = uint16(emitterChain);
        vaa.emitter = emitter;
        vaa.sequence = uint64(sequence);
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @notice Reads one of several signatures into memory.
    /// @param signatures 66 bytes each
    /// @param position which; there are more than that
    /// @param one where to
    function readSignature(bytes calldata signatures, uint256 position, Signature memory one) internal pure {
        assembly ("memory-safe") {
            let at := add(signatures.offset, mul(position, SIGNATURE_BYTES))
            mstore(one, byte(0, calldataload(at)))
            mstore(add(one, 32), calldataload(add(at, 1)))
            mstore(add(one, 64), calldataload(add(at, 33)))
            mstore(add(one, 96), byte(0, calldataload(add(at, 65))))
        }
    }
}
