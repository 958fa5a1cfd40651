// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClearingHub} from "../src/ClearingHub.sol";
import {
    ChainUnknown,
    CreditStopRepeated,
    CreditStopStale,
    InputInvalid,
    QuorumMissing,
    SignatureInvalid,
    TransportsMissing,
    Unauthorized
} from "../src/error/Errors.sol";
import {IClearingHub} from "../src/interface/IClearingHub.sol";
import {CreditStop, Header, VaultRoot, VenueRoot} from "../src/library/CycleDigest.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../src/library/EnvelopeCodec.sol";
import {CreditStopPayload, PayloadCodec} from "../src/library/PayloadCodec.sol";
import {Signature} from "../src/library/VaaCodec.sol";
import {AccountId} from "../src/type/AccountId.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {Vm} from "./support/Vm.sol";
import {World} from "./support/World.sol";

/// @notice Stops of credit at the hub (PROTOCOL P28).
contract CreditStopsTest is World {
    function setUp() external {
        build();
        Header memory h = header(1, 0);
        (VaultRoot[] memory vaults, VenueRoot[] memory venues) = (vaultRows(), venueRows());
        hub.submitCycle(h, vaults, venues, signThree(hub.cycleDigest(h, vaults, venues)));
    }

    function stopOf(uint64 cycle, uint256 count) private pure returns (CreditStop memory stop) {
        (stop.chain, stop.cycle) = (SECOND, cycle);
        stop.accounts = new AccountId[](count);
        for (uint256 i = 0; i < count; i++) {
            stop.accounts[i] = AccountId.wrap(keccak256(abi.encode("account", i)));
        }
    }

    function call(CreditStop memory stop) private view returns (bytes memory) {
        return abi.encodeCall(hub.stopCredit, (stop, signThree(hub.stopDigest(stop))));
    }

    function refusedStop(bytes memory data, bytes4 selector) private {
        refused(stranger, address(hub), data, selector);
        vm.assertEq(hubGate.lastDispatched(SECOND, 0), 0, "nothing sent");
    }

    /// The message that was sent to the second chain.
    function sent() private returns (bytes memory envelope) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            bool named = logs[i].topics[0] == keccak256("MessageDispatched(bytes32,uint16,bytes)");
            if (named) envelope = abi.decode(logs[i].data, (bytes));
        }
    }

    /// Anyone sends it, between cycles and ahead of the hub's own last one; the message is on the priority lane, and the venue applies it ahead of the next root.
    function testFuzz_aSignedStopIsSentAndApplied(address caller, uint256 count, uint64 cycle) external {
        cycle = uint64(edged(cycle, 1, 16));
        CreditStop memory stop = stopOf(cycle, edged(count, 1, 13));
        bytes memory data = call(stop);
        vm.recordLogs();
        vm.expectEmit(address(hub));
        emit IClearingHub.CreditStopSent(SECOND, cycle, hub.stopDigest(stop));
        vm.prank(caller);
        (bool done,) = address(hub).call(data);
        vm.assertTrue(done, "sent");
        EnvelopeHeader memory h = headerOf(7, 1);
        h.cycle = cycle;
        bytes memory payload = PayloadCodec.encode(CreditStopPayload(toBytes32(address(venue)), stop.accounts));
        bytes memory envelope = sent();
        vm.assertEq(envelope, EnvelopeCodec.encode(h, payload), "kind, lane, number and cycle");
        deliver(envelope);
        for (uint256 i = 0; i < stop.accounts.length; i++) {
            vm.assertEq(venue.stoppedThrough(stop.accounts[i]), cycle, "stopped");
        }
    }

    /// An equal one only once the message of the first has lapsed: nobody has transports and relayers carry it over and over.
    function testFuzz_aStopIsNotRepeatedWhileItsMessageLives(uint64 wait) external {
        bytes memory data = call(stopOf(1, 2));
        (bool done,) = address(hub).call(data);
        vm.assertTrue(done, "sent");
        vm.assertEq(hub.stopUntilSeconds(hub.stopDigest(stopOf(1, 2))), START + LIFETIME, "its deadline");
        vm.warp(START + edged(wait, 0, LIFETIME));
        refused(stranger, address(hub), data, CreditStopRepeated.selector);
        (done,) = address(hub).call(call(stopOf(1, 1)));
        vm.assertTrue(done, "another one");
        vm.warp(START + LIFETIME + 1);
        (done,) = address(hub).call(data);
        vm.assertTrue(done, "again");
        vm.assertEq(hubGate.lastDispatched(SECOND, 0), 3, "each under its own number");
    }

    /// A signature is good for 64 cycles, and 16 to come: nobody sends an old one long after.
    function test_aSignedStopEndsWithTheCycles() external {
        for (uint64 next = 2; next <= 66; next++) {
            Header memory h = header(next, hub.lastDigest());
            (VaultRoot[] memory vaults, VenueRoot[] memory venues) = (vaultRows(), venueRows());
            hub.submitCycle(h, vaults, venues, signThree(hub.cycleDigest(h, vaults, venues)));
        }
        refusedStop(call(stopOf(0, 1)), CreditStopStale.selector);
        refusedStop(call(stopOf(1, 1)), CreditStopStale.selector);
        refusedStop(call(stopOf(83, 1)), CreditStopStale.selector);
        refusedStop(call(stopOf(type(uint64).max, 1)), CreditStopStale.selector);
        (bool oldest,) = address(hub).call(call(stopOf(2, 1)));
        (bool newest,) = address(hub).call(call(stopOf(82, 1)));
        vm.assertTrue(oldest && newest, "within");
    }

    function testFuzz_stopsNameOneToThirteenAccounts(uint256 count) external {
        count = count % 2 == 0 ? 0 : edged(count, 14, 40);
        refusedStop(call(stopOf(1, count)), InputInvalid.selector);
    }

    function testFuzz_stopsGoToARegisteredVenue(uint16 chain) external {
        vm.assume(chain != SECOND);
        CreditStop memory stop = stopOf(1, 1);
        Signature[] memory signatures = signThree(hub.stopDigest(stop));
        stop.chain = chain;
        refusedStop(abi.encodeCall(hub.stopCredit, (stop, signatures)), ChainUnknown.selector);
    }

    function test_stopsNeedAQuorum() external {
        CreditStop memory stop = stopOf(1, 1);
        Signature[] memory two = sign(hub.stopDigest(stop), indices(0, 1));
        refusedStop(abi.encodeCall(hub.stopCredit, (stop, two)), QuorumMissing.selector);
    }

    /// Signed accounts, cycle and venue are what is stopped; a signature of a cycle, or for another hub, is none of a stop.
    function testFuzz_stopsAreSignedAsTheyAre(uint8 field, bytes32 other) external {
        CreditStop memory stop = stopOf(1, 2);
        Signature[] memory signatures = signThree(hub.stopDigest(stop));
        field %= 4;
        if (field == 0) stop.accounts[1] = AccountId.wrap(other);
        if (field == 1) stop.cycle = 0;
        if (field == 2) stop.accounts = stopOf(1, 1).accounts;
        if (field == 3) signatures = signThree(hub.digestOf(1));
        refusedStop(abi.encodeCall(hub.stopCredit, (stop, signatures)), SignatureInvalid.selector);
        ClearingHub another = new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, LIFETIME);
        vm.prank(admin);
        another.registerVenue(SECOND, toBytes32(address(venue)));
        stop = stopOf(1, 2);
        vm.assertTrue(another.stopDigest(stop) != hub.stopDigest(stop), "another hub's");
    }

    /// A hub that the gate follows no longer sends none.
    function test_aFormerHubStopsNothing() external {
        bytes memory data = call(stopOf(1, 1));
        vm.prank(admin);
        hubGate.setHub(voterA);
        refusedStop(data, Unauthorized.selector);
    }

    /// When too few transports take it nothing is kept, and it is sent later.
    function test_aStopThatNobodyCarriesIsSentLater() external {
        hubPlain.set(TestTransport.Fault.SEND_REVERTS, 0);
        bytes memory data = call(stopOf(1, 1));
        refusedStop(data, TransportsMissing.selector);
        hubPlain.set(TestTransport.Fault.NONE, 0);
        (bool done,) = address(hub).call(data);
        vm.assertTrue(done, "sent");
    }
}
