// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Administered} from "../src/access/Administered.sol";
import {LayerZeroAdapter} from "../src/adapter/LayerZeroAdapter.sol";
import {WormholeAdapter} from "../src/adapter/WormholeAdapter.sol";
import {ConfigInvalid, Unauthorized} from "../src/error/Errors.sol";
import {IWormholeCore} from "../src/interface/IWormholeCore.sol";
import {RealCores} from "./support/RealCores.sol";
import {World} from "./support/World.sol";

/// @notice The admin of every contract that has one.
contract AdministeredTest is World, RealCores {
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

    function anyOf(uint256 which) private view returns (Administered) {
        return all[which % all.length];
    }

    /// The admin names the next one; any address but the pauser, which a vault refuses.
    function named(Administered target, address next) private {
        vm.assume(next != pauser && next != address(0) && next != admin);
        vm.prank(admin);
        target.transferOwnership(next);
    }

    function refusedAccept(address caller, Administered target, bytes4 selector) private {
        refused(caller, address(target), abi.encodeCall(Ownable2Step.acceptOwnership, ()), selector);
    }

    function testFuzz_onlyTheAdminTransfersAndLocks(uint256 which, address caller, address next) external {
        vm.assume(caller != admin);
        address target = address(anyOf(which));
        bytes4 no = Unauthorized.selector;
        refused(caller, target, abi.encodeCall(Ownable2Step.transferOwnership, (next)), no);
        refused(caller, target, abi.encodeCall(Administered.lockAdmin, ()), no);
        refused(caller, target, abi.encodeCall(Ownable.renounceOwnership, ()), no);
        vm.assertEq(anyOf(which).admin(), admin, "the admin stays");
    }

    function testFuzz_onlyTheNamedOneAccepts(uint256 which, address next, address caller) external {
        vm.assume(caller != next);
        Administered target = anyOf(which);
        named(target, next);
        refusedAccept(caller, target, Unauthorized.selector);
        vm.assertEq(target.admin(), admin, "naming is not enough");
    }

    function testFuzz_aNominationIsWithdrawnByTheNext(uint256 which, address first, address second) external {
        vm.assume(first != second);
        Administered target = anyOf(which);
        named(target, first);
        named(target, second);
        refusedAccept(first, target, Unauthorized.selector);
        vm.prank(admin);
        target.transferOwnership(address(0));
        refusedAccept(second, target, Unauthorized.selector);
        vm.assertEq(target.admin(), admin, "the admin stays");
    }

    function testFuzz_lockingWithdrawsANomination(uint256 which, address next) external {
        Administered target = anyOf(which);
        named(target, next);
        vm.prank(admin);
        target.lockAdmin();
        refusedAccept(next, target, Unauthorized.selector);
        vm.assertEq(target.admin(), address(0), "locked permanently");
    }

    function testFuzz_aFormerAdminHasNoRights(uint256 which, address next) external {
        Administered target = anyOf(which);
        named(target, next);
        vm.prank(next);
        target.acceptOwnership();
        refusedAccept(next, target, Unauthorized.selector);
        refused(admin, address(target), abi.encodeCall(Administered.lockAdmin, ()), Unauthorized.selector);
        refused(admin, address(target), abi.encodeCall(Ownable2Step.transferOwnership, (admin)), Unauthorized.selector);
    }

    /// The key that pauses never becomes the one that unpauses, in whatever order the two are named.
    function testFuzz_thePauserIsNeverNamedAdmin(address next) external {
        vm.assume(next != admin && next != address(0));
        vm.prank(admin);
        vault.setPauser(next);
        refused(admin, address(vault), abi.encodeCall(Ownable2Step.transferOwnership, (next)), ConfigInvalid.selector);
    }

    function testFuzz_aNamedAdminWhoPausesCannotAccept(address next) external {
        named(vault, next);
        vm.prank(admin);
        vault.setPauser(next);
        refusedAccept(next, vault, ConfigInvalid.selector);
        vm.assertEq(vault.admin(), admin, "the admin stays");
    }

    function testFuzz_anAdminIsNeverNamedPauser(address next) external {
        named(vault, next);
        vm.prank(next);
        vault.acceptOwnership();
        refusedAs(next, address(vault), abi.encodeCall(vault.setPauser, (next)), "pauser");
    }

    function testFuzz_aNewAdminAccepts(uint256 which, address next) external {
        Administered target = anyOf(which);
        vm.assume(next != pauser && next != address(0) && next != admin);
        vm.expectEmit(address(target));
        emit Ownable2Step.OwnershipTransferStarted(admin, next);
        vm.prank(admin);
        target.transferOwnership(next);
        vm.prank(next);
        target.acceptOwnership();
        vm.assertEq(target.admin(), next, "the new one");
        vm.assertEq(target.pendingOwner(), address(0), "nobody is named any more");
    }
}
