// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IL1Block
/// @notice What we use of the OP stack's predeploy L1Block (0x4200000000000000000000000000000000000015): the block of L1
/// that the present block of L2 is derived from.
interface IL1Block {
    /// @notice Its height.
    function number() external view returns (uint64);

    /// @notice Its hash.
    function hash() external view returns (bytes32);
}
