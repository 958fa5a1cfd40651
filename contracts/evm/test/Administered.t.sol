// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Administered} from "../src/access/Administered.sol";
import {ConfigInvalid, Unauthorized} from "../src/error/Errors.sol";
import {LayerZeroAdapter} from "../src/adapter/LayerZeroAdapter.sol";
import {WormholeAdapter} from "../src/adapter/WormholeAdapter.sol";
import {IWormholeCore} from "../src/interface/IWormholeCore.sol";
import {RealCores} from "./support/RealCores.sol";
import {World} from "./support/World.sol";

/// @notice Who the admin is, at every contract that has one.
contract AdministeredTest is World, RealCores {
    address private next = address(0x2e47);
    Administered[] private all;

    function setUp() external {
        build();
        (address endpoint,) = deployEndpoint(49_002, 49_001, 1);
        all.push(gate);
        all.push(vault);
        all.push(venue);
        all.push(hub);
        all.push(attesting);
        all.push(new LayerZeroAdapter(endpoint, gate, admin));
        // No call of these tests reaches the core.
        all.push(new WormholeAdapter(IWormholeCore(address(venue)), gate, admin));
    }

    function test_aNewAdminAccepts() external {
        bytes memory accept = abi.encodeCall(Ownable2Step.acceptOwnership, ());
        for (uint256 i = 0; i < all.length; i++) {
            Administered a = all[i];
            refused(next, address(a), accept, Unauthorized.selector);
            refused(next, address(a), abi.encodeCall(Ownable2Step.transferOwnership, (next)), Unauthorized.selector);
            vm.expectEmit(address(a));
            emit Ownable2Step.OwnershipTransferStarted(admin, next);
            vm.prank(admin);
            a.transferOwnership(next);
            vm.assertEq(a.admin(), admin, "naming is not enough");
            refused(stranger, address(a), accept, Unauthorized.selector);
            refused(admin, address(a), accept, Unauthorized.selector);
            vm.prank(next);
            a.acceptOwnership();
            vm.assertEq(a.admin(), next, "the new one");
            vm.assertEq(a.pendingOwner(), address(0), "nobody is named any more");
            refused(next, address(a), accept, Unauthorized.selector);
            refused(admin, address(a), abi.encodeCall(Administered.lockAdmin, ()), Unauthorized.selector);
        }
    }

    function test_aTransferIsTakenBack() external {
        bytes memory accept = abi.encodeCall(Ownable2Step.acceptOwnership, ());
        for (uint256 i = 0; i < all.length; i++) {
            Administered a = all[i];
            vm.startPrank(admin);
            a.transferOwnership(next);
            a.transferOwnership(voterA);
            vm.stopPrank();
            refused(next, address(a), accept, Unauthorized.selector);
            vm.prank(admin);
            a.transferOwnership(address(0));
            refused(voterA, address(a), accept, Unauthorized.selector);
            vm.assertEq(a.admin(), admin, "the old one stays");
            // Whoever was named gets nothing when configuration ends.
            vm.startPrank(admin);
            a.transferOwnership(next);
            a.lockAdmin();
            vm.stopPrank();
            refused(next, address(a), accept, Unauthorized.selector);
            vm.assertEq(a.admin(), address(0), "locked for ever");
        }
    }

    /// The key that pauses never becomes the one that unpauses, in whatever order the two are named.
    function test_thePauserNeverAccepts() external {
        refused(admin, address(vault), abi.encodeCall(Ownable2Step.transferOwnership, (pauser)), ConfigInvalid.selector);
        vm.startPrank(admin);
        vault.transferOwnership(next);
        vault.setPauser(next);
        vm.stopPrank();
        refused(next, address(vault), abi.encodeCall(Ownable2Step.acceptOwnership, ()), ConfigInvalid.selector);
        vm.assertEq(vault.admin(), admin, "the admin stays");
        vm.prank(admin);
        vault.setPauser(pauser);
        vm.prank(next);
        vault.acceptOwnership();
        refused(next, address(vault), abi.encodeCall(vault.setPauser, (next)), ConfigInvalid.selector);
    }
}
