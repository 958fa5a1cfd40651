// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IWormholeCore
/// @notice The part of Wormhole's core contract that WormholeAdapter calls. Names and layout are Wormhole's.
interface IWormholeCore {
    /// @notice One guardian's signature.
    struct GuardianSignature {
        bytes32 r;
        bytes32 s;
        uint8 v;
        uint8 guardianIndex;
    }

    /// @notice A parsed VAA.
    struct VM {
        uint8 version;
        uint32 timestamp;
        uint32 nonce;
        uint16 emitterChainId;
        bytes32 emitterAddress;
        uint64 sequence;
        uint8 consistencyLevel;
        bytes payload;
        uint32 guardianSetIndex;
        GuardianSignature[] signatures;
        bytes32 hash;
    }

    /// @notice Publishes a message for the guardians; the value must be exactly `messageFee`.
    function publishMessage(uint32 nonce, bytes memory payload, uint8 consistencyLevel)
        external
        payable
        returns (uint64 sequence);

    /// @notice Parses a VAA and checks it against the guardian set. Reverts with text for bytes that it cannot read.
    function parseAndVerifyVM(bytes calldata encodedVm)
        external
        view
        returns (VM memory vm, bool valid, string memory reason);

    /// @notice The fee of a message in wei.
    function messageFee() external view returns (uint256);
}
