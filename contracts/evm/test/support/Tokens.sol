// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ICollateralVault} from "../../src/interface/ICollateralVault.sol";

/// @notice Keeps a share of every transfer for itself.
contract FeeToken is ERC20("Fee", "FEE") {
    uint256 private immutable FEE_PERCENT;

    constructor(uint256 feePercent) {
        FEE_PERCENT = feePercent;
    }

    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function _update(address from, address to, uint256 units) internal override {
        uint256 fee = from == address(0) || to == address(0) ? 0 : (units * FEE_PERCENT) / 100;
        if (fee > 0) super._update(from, address(0), fee);
        super._update(from, to, units - fee);
    }
}

/// @notice Credits the receiver with twice the amount sent.
contract GenerousToken is ERC20("Generous", "GEN") {
    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _update(address from, address to, uint256 units) internal override {
        super._update(from, to, units);
        if (from != address(0) && to != address(0)) super._update(address(0), to, units);
    }
}

/// @notice Removes from the receiver the amount sent, and one more.
contract SinkToken is ERC20("Sink", "SNK") {
    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _update(address from, address to, uint256 units) internal override {
        super._update(from, to, units);
        if (from != address(0) && to != address(0)) super._update(to, address(0), units + 1);
    }
}

/// @notice Loses and gains balances without transfers.
contract RebasingToken is ERC20("Rebasing", "REB") {
    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function shrink(address holder, uint256 units) external {
        _burn(holder, units);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}

/// @notice Calls a vault back from within a transfer.
contract HookToken is ERC20("Hook", "HOOK") {
    ICollateralVault private vault;
    bytes private call;
    bytes public answer;

    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function arm(ICollateralVault vault_, bytes calldata call_) external {
        vault = vault_;
        call = call_;
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _update(address from, address to, uint256 units) internal override {
        super._update(from, to, units);
        if (address(vault) != address(0)) {
            (bool done, bytes memory data) = address(vault).call(call);
            answer = done ? bytes("done") : data;
        }
    }
}
