// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title The part of Wormhole's core contract that the adapter uses
interface IWormholeCore {
    struct GuardianSignature {
        bytes32 r;
        bytes32 s;
        uint8 v;
        uint8 guardianIndex;
    }

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

    /// @notice Takes a VAA apart and checks it against the guardian set.
    function parseAndVerifyVM(bytes calldata encodedVm)
        external
        view
        returns (VM memory vm, bool valid, string memory reason);

    /// @notice Publishes a message for the guardians; the value must be exactly `messageFee`.
    function publishMessage(uint32 nonce, bytes memory payload, uint8 consistencyLevel)
        external
        payable
        returns (uint64 sequence);

    /// @notice The fee of a message in wei.
    function messageFee() external view returns (uint256);
}
