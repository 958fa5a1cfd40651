// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Signature} from "../library/VaaCodec.sol";

/// @title IAttesterSet
/// @notice A fixed set of signers, more than two thirds of whom must sign (PROTOCOL P31). A set never changes; another set
/// is another contract with another number.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Operators: at most two thirds of the signers sign a wrong cycle or an envelope that the hub did not dispatch. With more,
///   any root can be signed; vaults still pay no more than they hold and than the totals in effect declare.
/// If they fail, only liveness is lost:
/// - Operators: more than two thirds of the signers sign. With fewer no cycle closes and no root arrives; vaults go on paying
///   under their effective root.
interface IAttesterSet {
    /// @notice Checks that enough signers signed a digest. Every signature that is given must be right: QuorumMissing,
    /// SignatureOrder or SignatureInvalid otherwise.
    /// Warning: the digest is used as it is. The caller binds it to a purpose, a clearing house and a contract.
    /// @param digest 32 bytes that were signed
    /// @param signatures in strictly ascending order of index
    function verify(bytes32 digest, Signature[] calldata signatures) external view;

    /// @notice `verify` for the signatures of a VAA as they stand in it, 66 bytes each.
    /// @param digest 32 bytes that were signed
    /// @param signatures index u8 · r 32 · s 32 · recovery u8, in strictly ascending order of index; what remains at the end
    /// is shorter than a signature and is not read
    function verifyPacked(bytes32 digest, bytes calldata signatures) external view;

    /// @notice The signers in order of index.
    function signers() external view returns (address[] memory);

    /// @notice The signer with an index; SignatureOrder when there is none.
    function signerAt(uint8 index) external view returns (address);

    /// @notice Number of signers.
    function size() external view returns (uint256);

    /// @notice Signatures needed: size * 2 / 3 + 1.
    function threshold() external view returns (uint256);

    /// @notice Number of this set, which a VAA names.
    function setIndex() external view returns (uint32);
}
