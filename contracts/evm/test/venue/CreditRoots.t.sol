// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {VenueGateway} from "../../src/VenueGateway.sol";
import {
    AmountOutOfRange,
    ConfigInvalid,
    CreditExpired,
    CreditRootMissing,
    CycleOutOfOrder,
    DestinationMismatch,
    EnvelopeMalformed,
    KindUnknown,
    PayloadMalformed,
    RootNotNewer,
    Unauthorized
} from "../../src/error/Errors.sol";
import {Credit, IVenueGateway} from "../../src/interface/IVenueGateway.sol";
import {EnvelopeCodec} from "../../src/library/EnvelopeCodec.sol";
import {Leaves} from "../../src/library/Leaves.sol";
import {Tree} from "../support/Tree.sol";
import {VenueWorld} from "../support/VenueWorld.sol";

/// @notice Credit roots, their expiry, and the cap that no root lifts.
contract VenueCreditRootsTest is VenueWorld {
    function test_rootsAreForThisVenueAndNewer() external {
        address v = address(venue);
        bytes memory envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        refused(stranger, v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), Unauthorized.selector);
        envelope[1] = 0x01;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), KindUnknown.selector);
        envelope = EnvelopeCodec.encode(headerOf(2, 1), new bytes(137));
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), PayloadMalformed.selector);
        envelope = creditEnvelope(1, toBytes32(address(vault)), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), DestinationMismatch.selector);
        // On another lane, or under another sequence than its cycle, it would not compete with the true one (P12).
        envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        envelope[10] = 0x01;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), EnvelopeMalformed.selector);
        envelope = creditEnvelope(1, toBytes32(v), START + 2 days);
        envelope[22] = 0x02;
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), CycleOutOfOrder.selector);
        vm.assertEq(venue.creditCycle(), 0, "no root");
        post(5);
        vm.assertEq(venue.creditCycle(), 5, "root");
        envelope = creditEnvelope(5, toBytes32(v), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), RootNotNewer.selector);
        envelope = creditEnvelope(4, toBytes32(v), START + 2 days);
        refused(address(gate), v, abi.encodeCall(venue.onMessage, (bytes32(0), envelope)), RootNotNewer.selector);
    }

    function test_rootsAndCapsAreTold() external {
        bytes memory e = creditEnvelope(1, toBytes32(address(venue)), START + 2 days);
        bytes32 bandRoot = Leaves.band(
            venueScope(), band.instrument, band.lowTicks, band.highTicks, band.marginPerLotQuanta, band.quantaPerTickLot
        );
        vote(voterA, e);
        vote(voterB, e);
        vm.expectEmit(address(venue));
        emit IVenueGateway.CreditRootReceived(1, Tree.root(creditLeaves), bandRoot, START + 2 days);
        gate.execute(e);
        vm.expectEmit(address(venue));
        emit IVenueGateway.HardCapRaised(HARD_CAP + 1);
        vm.prank(admin);
        venue.raiseHardCap(HARD_CAP + 1);
    }

    function test_theCapOnlyRisesByTheAdmin() external {
        address v = address(venue);
        refused(stranger, v, abi.encodeCall(venue.raiseHardCap, (HARD_CAP + 1)), Unauthorized.selector);
        refused(admin, v, abi.encodeCall(venue.raiseHardCap, (HARD_CAP)), ConfigInvalid.selector);
        refused(admin, v, abi.encodeCall(venue.raiseHardCap, (1 << 127)), AmountOutOfRange.selector);
        vm.assertEq(venue.hardCapQuanta(), HARD_CAP, "cap stays");
        vm.prank(admin);
        venue.raiseHardCap(HARD_CAP + 1);
        vm.assertEq(venue.hardCapQuanta(), HARD_CAP + 1, "cap raised");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new VenueGateway(8, SECOND, gate, admin, 1);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new VenueGateway(HOUSE, HUB, gate, admin, 1);
        vm.expectRevert(abi.encodeWithSelector(AmountOutOfRange.selector, uint256(1) << 127));
        new VenueGateway(HOUSE, SECOND, gate, admin, 1 << 127);
    }

    function test_tradesNeedARoot() external {
        Deal memory d;
        refusedTrade(d, CreditRootMissing.selector);
    }

    function test_theWholeRootExpires() external {
        post(1, toBytes32(address(venue)), START + 10);
        Deal memory d = deal();
        vm.warp(START + 11);
        refusedTrade(d, CreditExpired.selector);
    }
}
