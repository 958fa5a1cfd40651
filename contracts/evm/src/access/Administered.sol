// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Unauthorized} from "../error/Errors.sol";
import {IAdministered} from "../interface/IAdministered.sol";

/// @title Administered
/// @notice See IAdministered. OpenZeppelin's Ownable2Step, with Unauthorized in place of its own errors.
abstract contract Administered is IAdministered, Ownable2Step {
    /* TRANSFER */

    /// @notice Makes the caller the admin, if the present admin named it in `transferOwnership`; Unauthorized otherwise.
    function acceptOwnership() public virtual override {
        if (msg.sender != pendingOwner()) revert Unauthorized(msg.sender);
        _transferOwnership(msg.sender);
    }

    /* LOCK */

    /// @inheritdoc IAdministered
    function lockAdmin() external virtual onlyOwner {
        _transferOwnership(address(0));
    }

    /* VIEWS */

    /// @inheritdoc IAdministered
    function admin() external view returns (address) {
        return owner();
    }

    /* INTERNAL */

    /// @inheritdoc Ownable
    function _checkOwner() internal view virtual override {
        if (msg.sender != owner()) revert Unauthorized(msg.sender);
    }
}
