// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that anyone may mint, for local networks only
contract LocalToken is ERC20 {
    uint8 private immutable TOKEN_DECIMALS;

    /// @param name the token's name
    /// @param symbol the token's symbol
    /// @param tokenDecimals its decimals, as the real token has them
    constructor(string memory name, string memory symbol, uint8 tokenDecimals) ERC20(name, symbol) {
        TOKEN_DECIMALS = tokenDecimals;
    }

    /// @inheritdoc ERC20
    function decimals() public view override returns (uint8) {
        return TOKEN_DECIMALS;
    }

    /// @notice Makes tokens out of nothing.
    /// @param to who gets them
    /// @param tokenUnits how many, in the token's smallest unit
    function mint(address to, uint256 tokenUnits) external {
        _mint(to, tokenUnits);
    }
}
