// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title LocalToken
/// @notice A token that anyone may mint, for local networks only.
contract LocalToken is ERC20 {
    uint8 private immutable TOKEN_DECIMALS;

    /// @param name the token's name
    /// @param symbol the token's symbol
    /// @param tokenDecimals its decimals, those of the token that it stands for
    constructor(string memory name, string memory symbol, uint8 tokenDecimals) ERC20(name, symbol) {
        TOKEN_DECIMALS = tokenDecimals;
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return TOKEN_DECIMALS;
    }

    /// @notice Mints tokens for anyone. Warning: never deploy this where tokens have a value.
    /// @param to receives them
    /// @param tokenUnits how many, in the token's smallest unit
    function mint(address to, uint256 tokenUnits) external {
        _mint(to, tokenUnits);
    }
}
