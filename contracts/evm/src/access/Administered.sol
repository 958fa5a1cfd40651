// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Unauthorized} from "../error/Errors.sol";

/// @title A contract that an admin configures until the admin gives that up
/// @notice OpenZeppelin's Ownable2Step with our one error for "the caller may not do this". `transferOwnership` only names
/// the next admin, who takes over by `acceptOwnership`: an address that nobody can sign for never becomes the admin.
/// Naming another, or zero, takes it back.
abstract contract Administered is Ownable2Step {
    /// @notice The address that configures; zero after `lockAdmin`.
    function admin() external view returns (address) {
        return owner();
    }

    /// @notice Gives configuration up for ever, at once; an admin who was named and has not accepted gets nothing. Admin
    /// only.
    function lockAdmin() external virtual onlyOwner {
        _transferOwnership(address(0));
    }

    /// @notice Makes the caller the admin, whom the present one has named. Nobody else.
    function acceptOwnership() public virtual override {
        if (msg.sender != pendingOwner()) revert Unauthorized(msg.sender);
        _transferOwnership(msg.sender);
    }

    /// @inheritdoc Ownable
    function _checkOwner() internal view virtual override {
        if (msg.sender != owner()) revert Unauthorized(msg.sender);
    }
}
