// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Signature} from "../library/VaaCodec.sol";

/// @title A fixed set of signers, more than two thirds of whom must sign (PROTOCOL P31)
interface IAttesterSet {
    /// @notice Checks that enough signers signed a digest; every signature that is given must be right.
    /// @param digest 32 bytes that were signed as they are
    /// @param signatures in strictly ascending order of index
    function verify(bytes32 digest, Signature[] calldata signatures) external view;

    /// @notice The signers in order of index.
    function signers() external view returns (address[] memory);

    /// @notice The signer with an index.
    function signerAt(uint8 index) external view returns (address);

    /// @notice Number of signers.
    function size() external view returns (uint256);

    /// @notice Signatures needed: size * 2 / 3 + 1.
    function threshold() external view returns (uint256);

    /// @notice Number of this set, as VAAs name it.
    function setIndex() external view returns (uint32);
}
