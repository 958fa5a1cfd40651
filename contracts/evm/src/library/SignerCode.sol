// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

/// @title SignerCode
/// @notice A list of addresses that never changes, kept as the code of an account of its own: reading all of it costs one
/// cold account, where storage costs a cold slot for each.
library SignerCode {
    uint256 private constant ADDRESS_BYTES = 20;

    /// @notice Stores a list.
    /// @return at the account whose code is STOP and then the addresses, 20 bytes each: a call of it does nothing
    function write(address[] memory list) internal returns (address at) {
        bytes memory code = new bytes(0);
        for (uint256 i = 0; i < list.length; i++) {
            code = bytes.concat(code, bytes20(list[i]));
        }
        // PUSH2 length, DUP1, PUSH1 10, RETURNDATASIZE (0), CODECOPY, RETURNDATASIZE, RETURN: returns what follows.
        // forge-lint: disable-next-line(unsafe-typecast)
        bytes memory creation = abi.encodePacked(hex"61", uint16(code.length + 1), hex"80600a3d393df300", code);
        assembly ("memory-safe") {
            at := create(0, add(creation, 32), mload(creation))
        }
        if (at == address(0)) revert Errors.FailedDeployment();
    }

    /// @notice Loads a list into memory, for `addressAt`.
    /// @param at what `write` returned
    /// @param count its length
    /// @return list where it stands
    function load(address at, uint256 count) internal view returns (uint256 list) {
        assembly ("memory-safe") {
            list := mload(0x40)
            let length := mul(count, ADDRESS_BYTES)
            // One word more than the list: `addressAt` reads a word from the middle of it on.
            mstore(0x40, add(list, and(add(length, 63), not(31))))
            extcodecopy(at, list, 1, length)
        }
    }

    /// @notice An address of a loaded list.
    /// @param list what `load` returned
    /// @param index below its length
    function addressAt(uint256 list, uint256 index) internal pure returns (address one) {
        assembly ("memory-safe") {
            one := shr(96, mload(add(list, mul(index, ADDRESS_BYTES))))
        }
    }
}
