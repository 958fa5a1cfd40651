// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Refusal
/// @notice The error of a call that failed, read without trusting whoever was called.
library Refusal {
    /// @notice The selector of the last call's error, 0 without one. The rest is not copied, because its length is the
    /// callee's choice.
    function selector() internal pure returns (bytes4 found) {
        assembly ("memory-safe") {
            if gt(returndatasize(), 3) {
                returndatacopy(0, 0, 4)
                found := and(mload(0), shl(224, 0xffffffff))
            }
        }
    }
}
