// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ConfigInvalid, QuorumMissing, SignatureInvalid, SignatureOrder} from "./error/Errors.sol";
import {IAttesterSet} from "./interface/IAttesterSet.sol";
import {Signature} from "./library/VaaCodec.sol";

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

    /* STORAGE */

    /// @dev In order of index; never written after construction.
    address[] private members;

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
        members = signers_;
        size = count;
        threshold = (count * 2) / 3 + 1;
    }

    /* VERIFICATION */

    /// @inheritdoc IAttesterSet
    function verify(bytes32 digest, Signature[] calldata signatures) external view {
        if (signatures.length < threshold) revert QuorumMissing(signatures.length, threshold);
        uint256 lowest = 0;
        for (uint256 i = 0; i < signatures.length; i++) {
            Signature calldata signature = signatures[i];
            uint256 index = signature.index;
            // Strictly ascending, so that nobody counts twice.
            if (index < lowest || index >= size) revert SignatureOrder(index);
            lowest = index + 1;
            if (signature.v > 1) revert SignatureInvalid(index);
            // Refuses a high s and an impossible r, so a signature has one form.
            (address signer, ECDSA.RecoverError problem,) =
                ECDSA.tryRecover(digest, signature.v + RECOVERY_OFFSET, signature.r, signature.s);
            if (problem != ECDSA.RecoverError.NoError || signer != members[index]) revert SignatureInvalid(index);
        }
    }

    /* VIEWS */

    /// @inheritdoc IAttesterSet
    function signers() external view returns (address[] memory) {
        return members;
    }

    /// @inheritdoc IAttesterSet
    function signerAt(uint8 index) external view returns (address) {
        if (index >= size) revert SignatureOrder(index);
        return members[index];
    }
}
