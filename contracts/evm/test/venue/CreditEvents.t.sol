// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IVenueGateway} from "../../src/interface/IVenueGateway.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice What the house's coordinator and traders read of a venue: each change of its credit and its instruments is an event.
contract CreditEventsTest is VenueWorld {
    function test_aSlowedRootIsSeen() external {
        deliverByAll(creditEnvelope(1, toBytes32(address(venue)), START + 2 days));
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditSlowed(1, uint64(block.timestamp) + 2 * CREDIT_DELAY);
        vm.prank(address(gate));
        venue.onConflict(1);
    }

    function test_aVetoIsSeen() external {
        post(1);
        post(2);
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditVetoed(1);
        vm.prank(address(gate));
        venue.onVeto(1);
        vm.assertEq(venue.creditCycle(), 1, "the last honest one");
    }

    function test_anInstrumentIsSeen() external {
        vm.expectEmit(address(venue));
        emit IVenueGateway.InstrumentSet(9, quanta(5), quanta(3), 2);
        vm.prank(admin);
        venue.setInstrument(9, quanta(5), quanta(3), 2);
    }
}
