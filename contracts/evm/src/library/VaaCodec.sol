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
    Signature[] signatures;
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
    uint256 private constant SIGNATURE_BYTES = 66;
    /// @dev The body before the payload.
    uint256 private constant BODY_HEAD_BYTES = 51;

    /// @notice Splits a VAA into its parts; reverts VaaMalformed when the lengths do not add up. Checks no signature.
    /// @return vaa the parts
    /// @return payload the emitter's message
    function decode(bytes calldata encoded) internal pure returns (Vaa memory vaa, bytes calldata payload) {
        if (encoded.length < HEAD_BYTES || encoded[0] != 0x01) revert VaaMalformed(encoded.length);
        vaa.signerSet = uint32(bytes4(encoded[1:5]));
        uint256 count = uint8(encoded[5]);
        uint256 bodyStart = HEAD_BYTES + count * SIGNATURE_BYTES;
        if (encoded.length < bodyStart + BODY_HEAD_BYTES) revert VaaMalformed(encoded.length);
        vaa.signatures = new Signature[](count);
        for (uint256 i = 0; i < count; i++) {
            bytes calldata part = encoded[HEAD_BYTES + i * SIGNATURE_BYTES:];
            vaa.signatures[i] =
                Signature({index: uint8(part[0]), r: bytes32(part[1:33]), s: bytes32(part[33:65]), v: uint8(part[65])});
        }
        bytes calldata body = encoded[bodyStart:];
        vaa.digest = keccak256(bytes.concat(keccak256(body)));
        vaa.emitterChain = uint16(bytes2(body[8:10]));
        vaa.emitter = bytes32(body[10:42]);
        vaa.sequence = uint64(bytes8(body[42:50]));
        payload = body[BODY_HEAD_BYTES:];
    }
}
