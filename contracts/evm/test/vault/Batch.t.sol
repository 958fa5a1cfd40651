// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {GasTooLow} from "../../src/error/Errors.sol";
import {Claim} from "../../src/interface/ICollateralVault.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice Takes deposits, and ends every payment in one of the ways in which a token can be hostile.
contract HostileToken is ERC20("Hostile", "HST") {
    bool private immutable BOMB;
    address private immutable VAULT;

    constructor(bool bomb, address vault) {
        BOMB = bomb;
        VAULT = vault;
    }

    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _update(address from, address to, uint256 units) internal override {
        if (from == VAULT) {
            if (BOMB) {
                assembly {
                    revert(0, 540000)
                }
            }
            assembly {
                invalid()
            }
        }
        super._update(from, to, units);
    }
}

/// @notice Batches with claims of hostile tokens in them.
contract VaultBatchTest is VaultBook {
    Claim[] private claims;

    /// Two claims of a token that burns all gas or answers with a bomb, then one of dollars.
    function hostile(bool bomb) private {
        HostileToken token = new HostileToken(bomb, address(vault));
        vm.startPrank(admin);
        vault.addAsset(SEVENTH, address(token), 6, quanta(1));
        vault.setBudget(SEVENTH, 2, UNBOUNDED);
        vm.stopPrank();
        token.mint(address(this), 1_000);
        token.approve(address(vault), 1_000);
        vault.deposit(ALICE, SEVENTH, 1_000);
        note();
        book();
        addEntry(ALICE, SEVENTH, toBytes32(alice), 500, 0);
        addEntry(BOB, SEVENTH, toBytes32(bob), 500, 0);
        addTotals(SEVENTH, 1_000, 0, 1_000);
        postAndActivate(1, 2);
        vault.activateAsset(totals[0], proofOf(0), accumulatorAt(2));
        vault.activateAsset(totals[1], proofOf(1), accumulatorAt(1));
        claims.push(claimOf(2));
        claims.push(claimOf(3));
        claims.push(claimOf(0));
    }

    /// However a token fails, a batch pays the rest at two million gas.
    function testFuzz_aHostileTokenStopsNoOtherClaim(bool bomb) external {
        hostile(bomb);
        bytes memory call = abi.encodeCall(vault.claimMany, (claims));
        (bool done,) = address(vault).call{gas: 2_000_000}(call);
        vm.assertTrue(done, "the batch succeeds");
        vm.assertEq(dollar.balanceOf(alice), 6_000_000, "dollars are paid");
    }

    /// Nobody makes a claim fail by giving the batch too little gas: it is refused as a whole.
    function testFuzz_tooLittleGasRefusesTheBatch(uint256 gas) external {
        hostile(false);
        gas = edged(gas, 100_000, 1_100_000);
        bytes memory call = abi.encodeCall(vault.claimMany, (claims));
        (bool done, bytes memory data) = address(vault).call{gas: gas}(call);
        vm.assertTrue(!done, "refused");
        if (data.length > 0) vm.assertEq(bytes32(bytes4(data)), bytes32(GasTooLow.selector), "for its gas");
        vm.assertEq(dollar.balanceOf(alice), 0, "nothing happened");
    }
}
