// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MessageGate} from "../../src/MessageGate.sol";
import {KindUnknown, SessionUnknown, Unauthorized, VotesMissing} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {GateWorld} from "../support/GateWorld.sol";

/// @notice Settings of a gate. Each refused one is wrong in one way only, so that no other check answers for it.
contract GateSettingsTest is GateWorld {
    function openCall(uint32 session, address[] memory adapters, uint8 threshold, uint256 mask)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(gate.openSession, (session, adapters, threshold, mask));
    }

    function refusedSession(bytes memory call, string memory key) private {
        refusedAs(admin, address(gate), call, key);
        vm.assertEq(gate.session(), SESSION, "session stays");
        (bool open, uint8 threshold, uint256 mask, address[] memory adapters) = gate.sessionOf(SESSION);
        vm.assertTrue(open && threshold == 2 && mask == 4 && adapters.length == 3, "session as it was");
    }

    /// One call of every function that configures, right in itself.
    function settings() private view returns (bytes[] memory calls) {
        calls = new bytes[](6);
        calls[0] = openCall(2, list(voterA, voterB), 2, 1);
        calls[1] = abi.encodeCall(gate.closeSession, (SESSION));
        calls[2] = abi.encodeCall(gate.setRoute, (9, list(address(gate))));
        calls[3] = abi.encodeCall(gate.setHub, (stranger));
        calls[4] = abi.encodeCall(gate.setHandler, (1, address(gate)));
        calls[5] = abi.encodeCall(gate.setMaxTransportFee, (1));
    }

    function testFuzz_settingsRefuseEveryoneElse(address caller, uint256 which) external {
        vm.assume(caller != admin);
        refused(caller, address(hubGate), settings()[which % 6], Unauthorized.selector);
    }

    function testFuzz_lockedSettingsRefuseTheAdmin(uint256 which) external {
        vm.prank(admin);
        hubGate.lockAdmin();
        refused(admin, address(hubGate), settings()[which % 6], Unauthorized.selector);
        vm.assertEq(hubGate.handlerOf(1), address(hubVault), "settings stay");
    }

    function testFuzz_openSessionRefusesANumberThatDoesNotRise(uint32 number, uint32 current) external {
        current = uint32(edged(current, 2, type(uint32).max));
        vm.prank(admin);
        gate.openSession(current, list(voterA, voterB), 2, 1);
        number = uint32(edged(number, 0, current));
        refusedAs(admin, address(gate), openCall(number, list(stranger, voterB), 2, 1), "session");
        vm.assertEq(gate.session(), current, "stays");
    }

    function testFuzz_openSessionRefusesTooFewAndTooManyAdapters(uint256 count) external {
        refusedSession(openCall(2, many(count % 3 < 2 ? count % 3 : edged(count, 33, 64)), 2, 1), "adapters");
    }

    function testFuzz_openSessionRefusesAZeroAdapter(uint256 count, uint256 place) external {
        address[] memory adapters = many(edged(count, 2, 32));
        adapters[place % adapters.length] = address(0);
        refusedSession(openCall(2, adapters, 2, 1), "adapters");
    }

    function testFuzz_openSessionRefusesTheSameAdapterTwice(uint256 count, uint256 place, uint256 other) external {
        address[] memory adapters = many(edged(count, 2, 32));
        (place, other) = (place % adapters.length, other % adapters.length);
        vm.assume(place != other);
        adapters[place] = adapters[other];
        refusedSession(openCall(2, adapters, 2, 1), "adapters");
    }

    /// None, one of several that would suffice alone, and more than there are.
    function testFuzz_openSessionRefusesThresholds(uint256 count, uint8 threshold) external {
        count = edged(count, 2, 32);
        vm.assume(threshold < 2 || threshold > count);
        refusedSession(openCall(2, many(count), threshold, 1), "threshold");
    }

    /// No attesters, attesters alone (P21), and bits that no adapter has.
    function testFuzz_openSessionRefusesMasks(uint256 count, uint256 mask) external {
        count = edged(count, 2, 32);
        mask = mask % 3 == 0 ? 0 : edged(mask, (1 << count) - 1, type(uint256).max);
        refusedSession(openCall(2, many(count), 2, mask), "attesterMask");
    }

    function testFuzz_closeSessionRefusesWhatIsNotOpen(uint32 session) external {
        vm.assume(session != SESSION);
        refused(admin, address(gate), abi.encodeCall(gate.closeSession, (session)), SessionUnknown.selector);
    }

    function testFuzz_setRouteRefusesTheOwnChain(uint256 count) external {
        address[] memory adapters = new address[](edged(count, 0, 8));
        for (uint256 i = 0; i < adapters.length; i++) {
            adapters[i] = address(vault);
        }
        refusedAs(admin, address(gate), abi.encodeCall(gate.setRoute, (SECOND, adapters)), "route");
    }

    function testFuzz_setRouteRefusesTooManyAdapters(uint256 count, uint16 destination) external {
        vm.assume(destination != SECOND);
        address[] memory adapters = new address[](edged(count, 9, 40));
        for (uint256 i = 0; i < adapters.length; i++) {
            adapters[i] = address(vault);
        }
        refusedAs(admin, address(gate), abi.encodeCall(gate.setRoute, (destination, adapters)), "route");
    }

    function testFuzz_setRouteRefusesAnAdapterWithoutCode(address adapter, bool first) external {
        vm.assume(adapter.code.length == 0);
        address[] memory adapters = first ? list(adapter, address(vault)) : list(address(vault), adapter);
        refusedAs(admin, address(gate), abi.encodeCall(gate.setRoute, (HUB, adapters)), "sendAdapters");
    }

    function testFuzz_setHubRefusesElsewhere(address hub_) external {
        refusedAs(admin, address(gate), abi.encodeCall(gate.setHub, (hub_)), "hub");
        refusedAs(admin, address(hubGate), abi.encodeCall(gate.setHub, (address(0))), "hub");
    }

    function testFuzz_setHandlerRefusesUnknownKinds(uint8 kind) external {
        kind = uint8(edged(kind, 6, 255));
        if (kind == 6) kind = 0;
        bytes memory call = abi.encodeCall(gate.setHandler, (kind, address(vault)));
        refused(admin, address(gate), call, KindUnknown.selector);
    }

    function testFuzz_setHandlerRefusesAReceiverWithoutCode(uint8 kind, address handler) external {
        vm.assume(handler.code.length == 0);
        kind = uint8(edged(kind, 1, 6));
        refusedAs(admin, address(gate), abi.encodeCall(gate.setHandler, (kind, handler)), "handler");
        vm.assertEq(gate.handlerOf(1), address(vault), "stays");
    }

    function testFuzz_aSessionIsKept(uint32 number, uint256 count, uint8 threshold, uint256 mask) external {
        number = uint32(edged(number, SESSION + 1, type(uint32).max));
        count = edged(count, 2, 32);
        threshold = uint8(edged(threshold, 2, count));
        mask = edged(mask, 1, (1 << count) - 2);
        address[] memory adapters = many(count);
        vm.expectEmit(address(gate));
        emit IMessageGate.SessionOpened(number, adapters, threshold, mask);
        vm.prank(admin);
        gate.openSession(number, adapters, threshold, mask);
        (bool open, uint8 kept, uint256 keptMask, address[] memory keptAdapters) = gate.sessionOf(number);
        vm.assertTrue(open && kept == threshold && keptMask == mask, "terms");
        vm.assertEq(keccak256(abi.encode(keptAdapters)), keccak256(abi.encode(adapters)), "adapters");
        vm.assertEq(gate.session(), number, "current");
        vm.expectEmit(address(gate));
        emit IMessageGate.SessionClosed(number);
        vm.prank(admin);
        gate.closeSession(number);
    }

    /// Every adapter has a bit of its own, and exactly the last vote of the threshold makes the message count.
    function testFuzz_everyAdapterHasItsOwnBit(uint256 count, uint8 threshold) external {
        count = edged(count, 2, 32);
        threshold = uint8(edged(threshold, 2, count));
        address[] memory adapters = many(count);
        vm.prank(admin);
        gate.openSession(2, adapters, threshold, (1 << (threshold - 1)) - 1);
        EnvelopeHeader memory h = headerOf(1, 1);
        h.session = 2;
        bytes memory envelope = encoded(h);
        for (uint256 i = 0; i < threshold; i++) {
            refused(stranger, address(gate), abi.encodeCall(gate.execute, (envelope)), VotesMissing.selector);
            vote(adapters[i], envelope);
        }
        vm.assertEq(gate.votesOf(keccak256(envelope)), (1 << threshold) - 1, "every bit");
        gate.execute(envelope);
    }

    function testFuzz_aRouteIsKept(uint16 destination, uint256 count) external {
        vm.assume(destination != SECOND);
        address[] memory adapters = new address[](edged(count, 0, 8));
        for (uint256 i = 0; i < adapters.length; i++) {
            adapters[i] = address(vault);
        }
        vm.expectEmit(address(gate));
        emit IMessageGate.RouteSet(destination, adapters);
        vm.prank(admin);
        gate.setRoute(destination, adapters);
        vm.assertEq(gate.routeOf(destination).length, adapters.length, "route");
    }

    function testFuzz_feeHubAndReceiverAreKept(uint128 feeWei, address hub_, uint8 kind) external {
        vm.assume(hub_ != address(0));
        kind = uint8(edged(kind, 1, 6));
        MessageGate g = hubGate;
        vm.startPrank(admin);
        vm.expectEmit(address(g));
        emit IMessageGate.MaxTransportFeeSet(feeWei);
        g.setMaxTransportFee(feeWei);
        vm.expectEmit(address(g));
        emit IMessageGate.HubSet(hub_);
        g.setHub(hub_);
        vm.expectEmit(address(g));
        emit IMessageGate.HandlerSet(kind, address(vault));
        g.setHandler(kind, address(vault));
        vm.stopPrank();
        vm.assertTrue(g.maxTransportFeeWei() == feeWei && g.hub() == hub_, "fee and hub");
        vm.assertEq(g.handlerOf(kind), address(vault), "receiver");
    }
}
