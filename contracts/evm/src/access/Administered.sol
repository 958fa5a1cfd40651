// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Unauthorized} from "../error/Errors.sol";

/// @title A contract that an admin configures until the admin gives that up
/// @notice OpenZeppelin's Ownable with our one error for "the caller may not do this".
abstract contract Administered is Ownable {
    /// @notice The address that configures; zero after `lockAdmin`.
    function admin() external view returns (address) {
        return owner();
    }

    /// @notice Gives configuration up for ever. Admin only.
    function lockAdmin() external virtual onlyOwner {
        _transferOwnership(address(0));
    }

    /// @inheritdoc Ownable
    function _checkOwner() internal view virtual override {
        if (msg.sender != owner()) revert Unauthorized(msg.sender);
    }
}
