// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ConfigInvalid, QuorumMissing, SignatureInvalid, SignatureOrder} from "./error/Errors.sol";
import {IAttesterSet} from "./interface/IAttesterSet.sol";
import {SignerCode} from "./library/SignerCode.sol";
import {Signature, VaaCodec} from "./library/VaaCodec.sol";

/// @title AttesterSet
/// @notice See IAttesterSet.
contract AttesterSet is IAttesterSet {
    /* CONSTANTS */

    /// @dev Bounds the gas of `verify`.
    uint256 private constant MAX_SIGNERS = 64;
    /// @dev The precompile's v is the recovery id plus 27.
    uint8 private constant RECOVERY_OFFSET = 27;

    /* IMMUTABLES */

    /// @inheritdoc IAttesterSet
    uint32 public immutable setIndex;
    /// @inheritdoc IAttesterSet
    uint256 public immutable size;
    /// @inheritdoc IAttesterSet
    uint256 public immutable threshold;

    /// @dev The signers in order of index, as code.
    address private immutable members;

    /* CONSTRUCTOR */

    /// @param setIndex_ number of this set
    /// @param signers_ 1 to 64 distinct addresses in order of index
    constructor(uint32 setIndex_, address[] memory signers_) {
        uint256 count = signers_.length;
        if (count == 0 || count > MAX_SIGNERS) revert ConfigInvalid("signers");
        for (uint256 i = 0; i < count; i++) {
            if (signers_[i] == address(0)) revert ConfigInvalid("signers");
            for (uint256 j = 0; j < i; j++) {
                if (signers_[i] == signers_[j]) revert ConfigInvalid("signers");
            }
        }
        setIndex = setIndex_;
        members = SignerCode.write(signers_);
        size = count;
        threshold = (count * 2) / 3 + 1;
    }

    /* VERIFICATION */

    /// @inheritdoc IAttesterSet
    function verify(bytes32 digest, Signature[] calldata signatures) external view {
        if (signatures.length < threshold) revert QuorumMissing(signatures.length, threshold);
        uint256 list = SignerCode.load(members, size);
        uint256 lowest = 0;
        for (uint256 i = 0; i < signatures.length; i++) {
            Signature calldata one = signatures[i];
            lowest = _check(list, lowest, digest, Signature({index: one.index, r: one.r, s: one.s, v: one.v}));
        }
    }

    /// @inheritdoc IAttesterSet
    function verifyPacked(bytes32 digest, bytes calldata signatures) external view {
        uint256 count = signatures.length / VaaCodec.SIGNATURE_BYTES;
        if (count < threshold) revert QuorumMissing(count, threshold);
        uint256 list = SignerCode.load(members, size);
        uint256 lowest = 0;
        Signature memory one;
        for (uint256 i = 0; i < count;) {
            VaaCodec.readSignature(signatures, i, one);
            lowest = _check(list, lowest, digest, one);
            // Far below the range of the call data.
            unchecked {
                i++;
            }
        }
    }

    /// @dev The signature is a signer's, above those before it.
    /// @param list the loaded signers
    /// @param lowest the lowest index that may follow
    /// @return next the lowest index that may follow this one
    function _check(uint256 list, uint256 lowest, bytes32 digest, Signature memory one)
        private
        view
        returns (uint256 next)
    {
        uint256 index = one.index;
        // Strictly ascending, so that nobody counts twice.
        if (index < lowest || index >= size) revert SignatureOrder(index);
        if (one.v > 1) revert SignatureInvalid(index);
        // Refuses a high s and an impossible r, so a signature has one form.
        uint8 v;
        // A recovery id of 0 or 1, an index of a byte.
        unchecked {
            v = one.v + RECOVERY_OFFSET;
            next = index + 1;
        }
        (address signer, ECDSA.RecoverError problem,) = ECDSA.tryRecover(digest, v, one.r, one.s);
        if (problem != ECDSA.RecoverError.NoError || signer != SignerCode.addressAt(list, index)) {
            revert SignatureInvalid(index);
        }
    }

    /* VIEWS */

    /// @inheritdoc IAttesterSet
    function signers() external view returns (address[] memory all) {
        uint256 list = SignerCode.load(members, size);
        all = new address[](size);
        for (uint256 i = 0; i < size; i++) {
            all[i] = SignerCode.addressAt(list, i);
        }
    }

    /// @inheritdoc IAttesterSet
    function signerAt(uint8 index) external view returns (address) {
        if (index >= size) revert SignatureOrder(index);
        return SignerCode.addressAt(SignerCode.load(members, size), index);
    }
}
