// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IRebalanceRoute} from "../interface/IRebalanceRoute.sol";
import {ICollateralVault} from "../interface/ICollateralVault.sol";
import {AccountId} from "../type/AccountId.sol";
import {AssetId} from "../type/AssetId.sol";
import {LocalToken} from "./LocalToken.sol";

/// @title LocalRoute
/// @notice A bridge for local networks only: it keeps what it is paid, and anyone lets as much arrive on the other chain.
contract LocalRoute is IRebalanceRoute {
    /// @notice Tokens are on their way: `deliver` lets them arrive.
    event Carried(
        uint64 indexed sequence,
        address token,
        uint256 tokenUnits,
        uint16 destination,
        bytes32 vault,
        AccountId indexed account
    );

    /// @notice Payments so far.
    uint64 public sequence;

    /// @inheritdoc IRebalanceRoute
    function carry(address token, uint256 tokenUnits, uint16 destination, bytes32 vault, AccountId account)
        external
        payable
    {
        emit Carried(++sequence, token, tokenUnits, destination, vault, account);
    }

    /// @notice Mints what was kept elsewhere and deposits it. Warning: never deploy this where tokens have a value.
    /// @param vault on this chain
    /// @param asset of the vault, a LocalToken
    /// @param account for which it is deposited
    /// @param tokenUnits how many, in the token's smallest unit
    function deliver(ICollateralVault vault, AssetId asset, AccountId account, uint256 tokenUnits) external {
        address token = vault.assetState(asset).token;
        LocalToken(token).mint(address(this), tokenUnits);
        IERC20(token).approve(address(vault), tokenUnits);
        vault.deposit(account, asset, tokenUnits);
    }
}
