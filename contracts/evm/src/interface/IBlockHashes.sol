// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IBlockHashes
/// @notice The hub chain's block hashes, as the chain that it stands on knows them by itself. No bridge and no key takes
/// part.
/// @dev ASSUMPTION. If it fails, correctness is lost: a hash that this contract returns is of a block that stays in the
/// hub's chain.
interface IBlockHashes {
    /// @notice The hash of a block of the hub's chain; zero while the block is not known here, or not settled.
    /// @param number the block's height
    function hashOf(uint256 number) external view returns (bytes32);

    /// @notice How many later blocks of the hub's chain must be known before a block counts.
    function confirmations() external view returns (uint64);

    /// @notice Height of the newest block of the hub's chain that this chain knows, settled or not.
    function newest() external view returns (uint64);

    /// @notice The first block from a height on whose hash stands here, settled or not; zero if there is none.
    /// @param number the height
    function firstFrom(uint64 number) external view returns (uint64);
}
