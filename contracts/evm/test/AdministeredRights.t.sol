// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Administered} from "../src/access/Administered.sol";
import {CallNotDue, Unauthorized} from "../src/error/Errors.sol";
import {IUptime} from "../src/interface/IUptime.sol";
import {World} from "./support/World.sol";

/// @notice Who may start a timelock, cancel a call and name a source of uptime: nobody but those whom the rule names.
contract AdministeredRightsTest is World {
    uint64 private constant DELAY = 2 days;
    address private watcher = address(0xca11);
    Administered[] private all;

    function setUp() external {
        build();
        all.push(gate);
        all.push(vault);
        all.push(venue);
        all.push(hub);
        all.push(attesting);
    }

    function test_strangersHaveNoRights() external {
        bytes memory call = abi.encodeCall(Administered.lockAdmin, ());
        for (uint256 i = 0; i < all.length; i++) {
            address target = address(all[i]);
            bytes4 no = Unauthorized.selector;
            refused(stranger, target, abi.encodeCall(Administered.startTimelock, (DELAY, watcher)), no);
            refused(stranger, target, abi.encodeCall(Administered.setUptime, (IUptime(address(0)))), no);
            refused(stranger, target, abi.encodeCall(Administered.setCanceller, (stranger)), no);
            vm.startPrank(admin);
            all[i].startTimelock(DELAY, watcher);
            bytes32 id = all[i].schedule(call);
            vm.stopPrank();
            refused(stranger, target, abi.encodeCall(Administered.cancel, (id)), no);
            vm.assertEq(all[i].dueAtSeconds(id), block.timestamp + DELAY, "waits");
        }
    }

    /// A call is made from the second it is due until the last second of the 14 days after it.
    function test_aCallIsMadeWithinItsDays() external {
        bytes memory call = abi.encodeCall(gate.setMaxTransportFee, (7));
        vm.startPrank(admin);
        gate.startTimelock(DELAY, watcher);
        gate.schedule(call);
        uint256 due = block.timestamp + DELAY;
        vm.warp(due + 14 days);
        gate.perform(call);
        gate.schedule(call);
        vm.stopPrank();
        due = block.timestamp + DELAY;
        vm.warp(due + 14 days + 1);
        refused(admin, address(gate), abi.encodeCall(gate.perform, (call)), CallNotDue.selector);
    }
}
