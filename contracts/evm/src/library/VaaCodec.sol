// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VaaMalformed} from "../error/Errors.sol";

/// @notice One signature of a signer set.
struct Signature {
    /// The signer's place in its set.
    uint8 index;
    bytes32 r;
    bytes32 s;
    /// Recovery id, 0 or 1, as in a VAA.
    uint8 v;
}

/// @notice The parts of a VAA that an adapter checks.
struct Vaa {
    uint32 signerSet;
    Signature[] signatures;
    /// keccak256(keccak256(body)): what was signed.
    bytes32 digest;
    uint16 emitterChain;
    bytes32 emitter;
    uint64 sequence;
}

/// @title VAAs in Wormhole's layout:
/// version 1 u8 · signer set u32 · count u8 · count × (index u8 · r 32 · s 32 · recovery u8) · body, where body =
/// timestamp u32 · nonce u32 · emitter chain u16 · emitter 32 · sequence u64 · consistency u8 · payload
/// @notice Mirrors packages/protocol/src/vaa/vaa.ts.
library VaaCodec {
    uint256 private constant HEAD_BYTES = 6;
    uint256 private constant SIGNATURE_BYTES = 66;
    uint256 private constant BODY_HEAD_BYTES = 51;

    /// @notice Takes a VAA apart; reverts VaaMalformed when its bytes do not hold together. Checks no signature.
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
