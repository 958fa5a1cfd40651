// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {MessageGate} from "../../src/MessageGate.sol";
import {
    ChainUnknown,
    EnvelopeMalformed,
    EnvelopeTooLarge,
    FeeTooLow,
    KindUnknown,
    SequenceStale,
    SessionUnknown,
    Unauthorized
} from "../../src/error/Errors.sol";
import {GateWorld} from "../support/GateWorld.sol";
import {TestTransport} from "../support/TestTransport.sol";

/// @notice Messages that leave the hub.
contract GateDispatchTest is GateWorld {
    function test_dispatchIsTheHubsAndChecked() external {
        address g = address(hubGate);
        refused(stranger, g, dispatchCall(SECOND, 1, 1, 1, 136), Unauthorized.selector);
        refused(admin, g, dispatchCall(SECOND, 1, 1, 1, 136), Unauthorized.selector);
        refused(address(hub), g, dispatchCall(SECOND, 0, 1, 1, 136), KindUnknown.selector);
        // Kinds that are not built yet are not sent, and there is no other.
        for (uint8 kind = 3; kind <= 7; kind++) {
            refused(address(hub), g, dispatchCall(SECOND, kind, 1, 1, 136), KindUnknown.selector);
        }
        refused(address(hub), g, dispatchCall(SECOND, 1, 4, 1, 136), EnvelopeMalformed.selector);
        refused(address(hub), g, dispatchCall(9, 1, 1, 1, 136), ChainUnknown.selector);
        refused(address(hub), g, dispatchCall(SECOND, 1, 1, 0, 136), SequenceStale.selector);
        refused(address(hub), g, dispatchCall(SECOND, 1, 1, 1, 474), EnvelopeTooLarge.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        vm.expectRevert(abi.encodeWithSelector(ChainUnknown.selector, 9));
        hubGate.quote(9, 136);
        MessageGate unopened = new MessageGate(HOUSE, HUB, HUB, admin);
        vm.prank(admin);
        unopened.setHub(address(hub));
        refused(address(hub), address(unopened), dispatchCall(SECOND, 1, 1, 1, 136), SessionUnknown.selector);
    }

    function test_dispatchSequencesOnlyRise() external {
        vm.startPrank(address(hub));
        hubGate.dispatch(SECOND, 1, 1, 5, 5, uint64(block.timestamp), "");
        hubGate.dispatch(SECOND, 1, 2, 1, 5, uint64(block.timestamp), "");
        vm.stopPrank();
        refused(address(hub), address(hubGate), dispatchCall(SECOND, 1, 1, 5, 0), SequenceStale.selector);
        refused(address(hub), address(hubGate), dispatchCall(SECOND, 1, 1, 4, 0), SequenceStale.selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 5, "lane 1");
        vm.assertEq(hubGate.lastDispatched(SECOND, 2), 1, "lane 2");
    }

    function test_dispatchPaysEachTransportAndReturnsTheRest() external {
        address paid = address(priced(70));
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), paid, paid));
        vm.assertEq(hubGate.quote(SECOND, 136), 140, "quote");
        vm.assertEq(hubGate.quote(HUB, 136), 0, "the own chain costs nothing");
        vm.deal(address(hub), 139);
        refused(address(hub), address(hubGate), 139, dispatchCall(SECOND, 1, 1, 1, 136), FeeTooLow.selector);
        vm.assertEq(address(hub).balance, 139, "nothing spent");
        vm.prank(admin);
        hubGate.setHub(voterA);
        vm.deal(voterA, 1000);
        vm.prank(voterA);
        hubGate.dispatch{value: 1000}(SECOND, 1, 1, 1, 1, uint64(block.timestamp), "");
        vm.assertEq(voterA.balance, 860, "the rest came back");
        vm.assertEq(address(hubGate).balance, 0, "the gate keeps nothing");
    }

    function test_theGateTakesNoPlainValue() external {
        vm.deal(stranger, 1);
        vm.prank(stranger);
        (bool done,) = address(hubGate).call{value: 1}("");
        vm.assertTrue(!done, "refused");
    }

    function test_theLastLaneAndTheExactPriceAreTaken() external {
        address paid = address(priced(70));
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), paid, paid));
        plainHub();
        vm.deal(voterA, 140);
        vm.prank(voterA);
        hubGate.dispatch{value: 140}(SECOND, 1, 3, 1, 1, uint64(block.timestamp), "");
        vm.assertEq(voterA.balance, 0, "all of it");
        vm.assertEq(hubGate.lastDispatched(SECOND, 3), 1, "lane 3");
    }

    /// Transports are asked for the price of the whole envelope, header and all.
    function test_pricesAreOfTheWholeEnvelope() external {
        TestTransport asked = priced(5);
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(asked)));
        vm.expectCall(address(asked), abi.encodeCall(asked.quote, (SECOND, 175)));
        vm.assertEq(hubGate.quote(SECOND, 136), 5, "quote");
    }
}
