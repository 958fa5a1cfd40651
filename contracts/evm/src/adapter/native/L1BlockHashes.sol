// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {BlockUnknown, ConfigInvalid} from "../../error/Errors.sol";
import {IBlockHashes} from "../../interface/IBlockHashes.sol";
import {IL1Block} from "../../interface/IL1Block.sol";

/// @title L1BlockHashes
/// @notice Hashes of L1's blocks on an OP-stack chain whose hub stands on L1. The predeploy L1Block shows the newest block
/// alone, so anyone has it recorded here, and it counts once L1 is far enough beyond it.
/// @dev ASSUMPTION. If it fails, correctness is lost: the chain's derivation from L1 is right and follows L1's
/// reorganisations. A block of L2 whose L1 origin leaves L1 is itself reorganised, and with it what was recorded and every
/// vote upon it; `confirmations` makes that as unlikely as the hub's own finality.
contract L1BlockHashes is IBlockHashes {
    /* CONSTANTS */

    /// @dev About three hours of L1: longer, and messages would end before they can be proven.
    uint64 private constant MAX_CONFIRMATIONS = 1_000;

    /* IMMUTABLES */

    /// @notice The predeploy.
    IL1Block public immutable l1Block;
    /// @inheritdoc IBlockHashes
    uint64 public immutable confirmations;

    /* STORAGE */

    mapping(uint256 number => bytes32) private hashes;
    /// @dev Heights that stand here, ascending.
    uint64[] private recorded;

    /* EVENTS */

    /// @notice A block of L1 was recorded; it counts when L1 is `confirmations` blocks beyond it.
    event BlockRecorded(uint64 indexed number, bytes32 hash);

    /* CONSTRUCTOR */

    /// @param l1Block_ the predeploy
    /// @param confirmations_ 1 to 1,000; 64 are two epochs, after which L1 is final when it finalizes at all
    constructor(IL1Block l1Block_, uint64 confirmations_) {
        if (address(l1Block_).code.length == 0) revert ConfigInvalid("l1Block");
        if (confirmations_ == 0 || confirmations_ > MAX_CONFIRMATIONS) revert ConfigInvalid("confirmations");
        l1Block = l1Block_;
        confirmations = confirmations_;
    }

    /* RECORDING */

    /// @notice Records the block of L1 that the present block is derived from, once. Anyone may call; BlockUnknown while
    /// there is none. L1's height only rises here, so the recorded heights do.
    function record() external {
        uint64 number = l1Block.number();
        bytes32 hash = l1Block.hash();
        if (hash == 0) revert BlockUnknown(number);
        if (hashes[number] != 0) return;
        hashes[number] = hash;
        recorded.push(number);
        emit BlockRecorded(number, hash);
    }

    /* VIEWS */

    /// @inheritdoc IBlockHashes
    function hashOf(uint256 number) external view returns (bytes32) {
        uint64 present = l1Block.number();
        if (number > present || present - number < confirmations) return 0;
        return hashes[number];
    }

    /// @inheritdoc IBlockHashes
    function newest() external view returns (uint64) {
        return l1Block.number();
    }

    /// @inheritdoc IBlockHashes
    function firstFrom(uint64 number) external view returns (uint64) {
        uint256 low = 0;
        uint256 high = recorded.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (recorded[middle] < number) low = middle + 1;
            else high = middle;
        }
        return low == recorded.length ? 0 : recorded[low];
    }
}
