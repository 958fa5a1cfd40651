// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid, KindUnknown, SessionUnknown, Unauthorized, VotesMissing} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice What the admin of a gate sets.
contract GateSettingsTest is GateWorld {
    function test_configurationIsTheAdmins() external {
        address g = address(gate);
        bytes4 no = Unauthorized.selector;
        refused(stranger, g, abi.encodeCall(gate.openSession, (2, list(voterA), 1, 0)), no);
        refused(stranger, g, abi.encodeCall(gate.closeSession, (SESSION)), no);
        refused(stranger, g, abi.encodeCall(gate.setRoute, (HUB, list(g))), no);
        refused(stranger, g, abi.encodeCall(gate.setHub, (stranger)), no);
        refused(stranger, g, abi.encodeCall(gate.setHandler, (1, g)), no);
        refused(stranger, g, abi.encodeCall(gate.lockAdmin, ()), no);
        vm.prank(admin);
        gate.lockAdmin();
        refused(admin, g, abi.encodeCall(gate.setHandler, (1, g)), no);
        vm.assertEq(gate.admin(), address(0), "locked");
        vm.assertEq(gate.handlerOf(1), address(vault), "handler stays");
    }

    function test_configurationIsChecked() external {
        address g = address(gate);
        bytes4 bad = ConfigInvalid.selector;
        refused(admin, g, abi.encodeCall(gate.openSession, (SESSION, list(voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (0, list(voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, new address[](0), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, new address[](33), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(address(0)), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterA), 1, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 0, 0)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 3, 0)), bad);
        // One of several that suffices alone.
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 1, 0)), bad);
        // Attesters alone (P21), and bits that no adapter has.
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 2, 3)), bad);
        refused(admin, g, abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 2, 4)), bad);
        refused(admin, g, abi.encodeCall(gate.closeSession, (2)), SessionUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setRoute, (SECOND, list(g))), bad);
        refused(admin, g, abi.encodeCall(gate.setRoute, (HUB, list(stranger))), bad);
        refused(admin, g, abi.encodeCall(gate.setRoute, (HUB, new address[](9))), bad);
        refused(admin, g, abi.encodeCall(gate.setHub, (stranger)), bad);
        refused(admin, address(hubGate), abi.encodeCall(gate.setHub, (address(0))), bad);
        refused(admin, g, abi.encodeCall(gate.setHandler, (0, g)), KindUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setHandler, (7, g)), KindUnknown.selector);
        refused(admin, g, abi.encodeCall(gate.setHandler, (1, stranger)), bad);
        vm.assertEq(gate.session(), SESSION, "session stays");
        (bool open, uint8 threshold, uint256 mask, address[] memory adapters) = gate.sessionOf(SESSION);
        vm.assertTrue(open && threshold == 2 && mask == 4 && adapters.length == 3, "session as it was");
    }

    function refusedAs(bytes memory call, string memory key) private {
        vm.prank(admin);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, key));
        (bool done,) = address(gate).call(call);
        vm.assertTrue(done, "expectRevert answers for the refusal");
    }

    /// Each of these is wrong in one way only, so that no other check answers for it.
    function test_sessionsAreRefusedForTheirOwnReason() external {
        refusedAs(abi.encodeCall(gate.openSession, (SESSION, list(stranger), 1, 0)), "session");
        refusedAs(abi.encodeCall(gate.openSession, (2, new address[](0), 1, 0)), "adapters");
        refusedAs(abi.encodeCall(gate.openSession, (2, many(33), 2, 0)), "adapters");
        refusedAs(abi.encodeCall(gate.openSession, (2, list(voterA, address(0)), 2, 0)), "adapters");
        refusedAs(abi.encodeCall(gate.openSession, (2, list(voterA, voterA), 2, 0)), "adapters");
        refusedAs(abi.encodeCall(gate.openSession, (2, list(voterA, voterB), 0, 0)), "threshold");
    }

    function many(uint256 count) private pure returns (address[] memory out) {
        out = new address[](count);
        for (uint256 i = 0; i < count; i++) {
            out[i] = address(uint160(0x1000 + i));
        }
    }

    function test_theLargestSettingsAreTaken() external {
        address[] memory adapters = many(32);
        address[] memory eight = new address[](8);
        for (uint256 i = 0; i < 8; i++) {
            eight[i] = address(vault);
        }
        vm.startPrank(admin);
        gate.openSession(2, adapters, 32, (1 << 31) - 1);
        gate.setRoute(HUB, eight);
        gate.setHandler(6, address(vault));
        vm.stopPrank();
        vm.assertEq(gate.routeOf(HUB).length, 8, "eight");
        vm.assertEq(gate.handlerOf(6), address(vault), "the last kind");
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = 2;
        bytes memory e = encoded(h);
        for (uint256 i = 0; i < 32; i++) {
            refused(stranger, address(gate), abi.encodeCall(gate.execute, (e)), VotesMissing.selector);
            vote(adapters[i], e);
        }
        vm.assertEq(gate.votesOf(keccak256(e)), type(uint32).max, "every bit");
        gate.execute(e);
    }

    function test_settingsAreTold() external {
        address[] memory one = list(address(vault));
        vm.startPrank(admin);
        vm.expectEmit(address(gate));
        emit IMessageGate.SessionOpened(2, list(voterA, voterB), 2, 1);
        gate.openSession(2, list(voterA, voterB), 2, 1);
        vm.expectEmit(address(gate));
        emit IMessageGate.SessionClosed(2);
        gate.closeSession(2);
        vm.expectEmit(address(gate));
        emit IMessageGate.RouteSet(HUB, one);
        gate.setRoute(HUB, one);
        vm.expectEmit(address(gate));
        emit IMessageGate.MaxTransportFeeSet(7);
        gate.setMaxTransportFee(7);
        vm.expectEmit(address(hubGate));
        emit IMessageGate.HubSet(stranger);
        hubGate.setHub(stranger);
        vm.expectEmit(address(gate));
        emit IMessageGate.HandlerSet(3, address(vault));
        gate.setHandler(3, address(vault));
        vm.stopPrank();
    }
}
