// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ClearingHub} from "../src/ClearingHub.sol";
import {
    AlreadyRegistered,
    ChainUnknown,
    ConfigInvalid,
    CycleDigestMismatch,
    CycleOutOfOrder,
    DepositPositionUnknown,
    FeeTooLow,
    InputInvalid,
    MessageAlreadyExecuted,
    QuorumMissing,
    SequenceStale,
    SignatureInvalid,
    TransportsMissing,
    Unauthorized,
    VotesMissing
} from "../src/error/Errors.sol";
import {IAttesterSet} from "../src/interface/IAttesterSet.sol";
import {IClearingHub} from "../src/interface/IClearingHub.sol";
import {Header, VaultRoot, VenueRoot} from "../src/library/CycleDigest.sol";
import {Signature} from "../src/library/VaaCodec.sol";
import {TestReceiver} from "./support/TestReceiver.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {Vm} from "./support/Vm.sol";
import {World} from "./support/World.sol";

/// @notice Cycles, their rows and their targets.
contract ClearingHubTest is World {
    VaultRoot[] private vaults;
    VenueRoot[] private venues;

    function setUp() external {
        build();
        VaultRoot[] memory rows = vaultRows();
        vaults.push(rows[0]);
        vaults.push(rows[1]);
        venues.push(venueRows()[0]);
    }

    function call(Header memory h) private view returns (bytes memory) {
        return call(h, signThree(hub.cycleDigest(h, vaults, venues)));
    }

    function call(Header memory h, Signature[] memory s) private view returns (bytes memory) {
        return abi.encodeCall(hub.submitCycle, (h, vaults, venues, s));
    }

    function refusedCycle(bytes memory data, bytes4 selector) private {
        refused(stranger, address(hub), data, selector);
        vm.assertEq(hub.lastCycle(), 0, "no cycle");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "nothing sent");
        vm.assertEq(hubVault.maturingRoot().cycle, 0, "no root");
    }

    function submit(Header memory h) private {
        (bool done,) = address(hub).call(call(h));
        vm.assertTrue(done, "submitted");
    }

    function again(Header memory h, bool venue, uint256 index) private view returns (bytes memory) {
        return abi.encodeCall(hub.redispatch, (h, vaults, venues, venue, index));
    }

    /// The envelope that was dispatched to a chain.
    function dispatched(uint16 chain) private returns (bytes memory) {
        return dispatched(vm.getRecordedLogs(), chain);
    }

    function dispatched(Vm.Log[] memory logs, uint16 chain) private pure returns (bytes memory) {
        for (uint256 i = 0; i < logs.length; i++) {
            bool named = logs[i].topics[0] == keccak256("MessageDispatched(bytes32,uint16,bytes)");
            if (named && uint256(logs[i].topics[2]) == chain) return abi.decode(logs[i].data, (bytes));
        }
        revert("not dispatched");
    }

    function testFuzz_constructionRefusesOtherParts(uint32 houseId, uint16 chain, address part) external {
        vm.assume(houseId != HOUSE && chain != HUB && part.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new ClearingHub(houseId, HUB, hubGate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new ClearingHub(HOUSE, chain, hubGate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "attesters"));
        new ClearingHub(HOUSE, HUB, hubGate, IAttesterSet(part), admin, LIFETIME);
    }

    /// The hub stands on its gate's chain, which is the hub chain.
    function test_constructionRefusesAGateElsewhere() external {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new ClearingHub(HOUSE, SECOND, gate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new ClearingHub(HOUSE, HUB, gate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "messageLifetimeSeconds"));
        new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, 0);
    }

    /// A message that is sent again in its last second is no older than LayerZero's adapters allow for, which skip packets.
    function testFuzz_constructionRefusesALifetimeAboveADay(uint64 seconds_) external {
        vm.assume(seconds_ > 1 days);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "messageLifetimeSeconds"));
        new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, seconds_);
        hub = new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, 1 days);
        vm.assertEq(hub.messageLifetimeSeconds(), 1 days, "a day");
    }

    function testFuzz_registrationRefusesEveryoneElse(address caller, uint16 chain, bytes32 target) external {
        vm.assume(caller != admin);
        bytes4 no = Unauthorized.selector;
        refused(caller, address(hub), abi.encodeCall(hub.registerVault, (chain, target)), no);
        refused(caller, address(hub), abi.encodeCall(hub.registerVenue, (chain, target)), no);
    }

    function testFuzz_registrationRefusesZero(uint16 chain) external {
        refusedAs(admin, address(hub), abi.encodeCall(hub.registerVault, (chain, 0)), "vault");
        refusedAs(admin, address(hub), abi.encodeCall(hub.registerVenue, (chain, 0)), "venue");
    }

    function testFuzz_registrationRefusesASecondTarget(bytes32 target) external {
        vm.assume(target != 0);
        bytes4 taken = AlreadyRegistered.selector;
        refused(admin, address(hub), abi.encodeCall(hub.registerVault, (SECOND, target)), taken);
        refused(admin, address(hub), abi.encodeCall(hub.registerVenue, (SECOND, target)), taken);
        vm.assertEq(hub.vaultOf(SECOND), toBytes32(address(vault)), "vault stays");
        vm.assertEq(hub.venueOf(SECOND), toBytes32(address(venue)), "venue stays");
    }

    function testFuzz_theHubAcceptsNoPlainValue(address caller, uint96 value) external {
        vm.deal(caller, value);
        refused(caller, address(hub), value, "", Unauthorized.selector);
    }

    function testFuzz_cyclesComeInOrder(uint64 earlier, uint64 cycle) external {
        earlier = uint64(edged(earlier, 0, 2));
        for (uint64 i = 1; i <= earlier; i++) {
            submit(header(i, hub.lastDigest()));
        }
        vm.assume(cycle != earlier + 1);
        refused(stranger, address(hub), call(header(cycle, hub.lastDigest())), CycleOutOfOrder.selector);
        vm.assertEq(hub.lastCycle(), earlier, "stays");
    }

    /// A cycle names the digest before it, so that there is one chain of cycles.
    function testFuzz_cyclesFollowTheLastDigest(bool second, bytes32 previous) external {
        if (second) submit(header(1, 0));
        vm.assume(previous != hub.lastDigest());
        Header memory h = header(second ? 2 : 1, previous);
        refused(stranger, address(hub), call(h), CycleDigestMismatch.selector);
    }

    function testFuzz_cyclesNeedAQuorum(uint8 first, uint8 second) external {
        first = uint8(edged(first, 0, 2));
        second = uint8(edged(second, first + 1, 3));
        Header memory h = header(1, 0);
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        refusedCycle(call(h, sign(digest, indices(first, second))), QuorumMissing.selector);
    }

    function testFuzz_cyclesAreSigned(bytes32 digest) external {
        Header memory h = header(1, 0);
        vm.assume(digest != hub.cycleDigest(h, vaults, venues));
        refusedCycle(call(h, signThree(digest)), SignatureInvalid.selector);
    }

    /// Every field of the header and of both rows is under the signatures.
    function testFuzz_everyFieldIsSigned(uint8 field, bytes32 change) external {
        Header memory h = header(1, 0);
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        bytes memory signed = call(h, signThree(digest));
        changeField(h, field % 12, change);
        vm.assume(hub.cycleDigest(h, vaults, venues) != digest);
        refusedCycle(call(h, signThree(digest)), SignatureInvalid.selector);
        (bool done,) = address(hub).call(signed);
        vm.assertTrue(done, "the signed one is accepted");
        vm.assertEq(hub.digestOf(1), digest, "stored");
    }

    function changeField(Header memory h, uint8 field, bytes32 change) private {
        uint64 number = uint64(uint256(change));
        if (field == 0) h.journalPosition ^= number;
        if (field == 1) h.journalDigest ^= change;
        if (field == 2) h.stateRoot ^= change;
        if (field == 3) vaults[1].chain ^= uint16(number);
        if (field == 4) vaults[1].vault ^= change;
        if (field == 5) vaults[1].root ^= change;
        if (field == 6) vaults[1].depositAccumulator ^= change;
        if (field == 7) vaults[1].depositIndex ^= number;
        if (field == 8) vaults[1].totalsRoot ^= change;
        if (field == 9) venues[0].creditRoot ^= change;
        if (field == 10) venues[0].bandRoot ^= change;
        if (field == 11) venues[0].expirySeconds ^= number;
    }

    /// A signed row of anything but the registered vault of its chain; nor of no vault, for a chain that has a route alone.
    function testFuzz_vaultRowsNameRegisteredVaults(uint16 chain, bytes32 target) external {
        vm.assume(chain != HUB && chain != SECOND && target != toBytes32(address(vault)));
        vaults[1].vault = target;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        vaults[1].chain = chain;
        address[] memory adapters = hubGate.routeOf(SECOND);
        vm.prank(admin);
        hubGate.setRoute(chain, adapters);
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        vaults[1].vault = 0;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
    }

    function testFuzz_venueRowsNameRegisteredVenues(uint16 chain, bytes32 target) external {
        vm.assume(chain != HUB && chain != SECOND && target != toBytes32(address(venue)));
        venues[0].venue = target;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        venues[0].chain = chain;
        address[] memory adapters = hubGate.routeOf(SECOND);
        vm.prank(admin);
        hubGate.setRoute(chain, adapters);
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        venues[0].venue = 0;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
    }

    function testFuzz_aChainHasOneRow(bytes32 root, bool ofVault) external {
        if (ofVault) {
            vaults.push(vaults[1]);
            vaults[2].root = root;
        } else {
            venues.push(venues[0]);
            venues[1].creditRoot = root;
        }
        refusedCycle(call(header(1, 0)), SequenceStale.selector);
    }

    function testFuzz_submittingNeedsTheWholeFee(uint256 fee, uint256 value) external {
        fee = edged(fee, 1, 0.1 ether);
        value = edged(value, 0, 2 * fee - 1);
        hubPlain.set(TestTransport.Fault.NONE, fee);
        vm.deal(stranger, value);
        refused(stranger, address(hub), value, call(header(1, 0)), FeeTooLow.selector);
        vm.assertEq(stranger.balance, value, "nothing spent");
    }

    /// Only held rows of a submitted cycle are sent again, exactly as they were submitted.
    function testFuzz_redispatchRefusesEveryOtherRow(uint64 cycle, bytes32 root, uint256 index) external {
        Header memory h = header(1, 0);
        submit(h);
        vm.assume(cycle != 1);
        address target = address(hub);
        refused(stranger, target, again(h, false, index % 2), SequenceStale.selector);
        refused(stranger, target, again(h, true, 0), SequenceStale.selector);
        refused(stranger, target, again(h, false, edged(index, 2, type(uint256).max)), InputInvalid.selector);
        refused(stranger, target, again(h, true, edged(index, 1, type(uint256).max)), InputInvalid.selector);
        refused(stranger, target, again(header(cycle, 0), false, 1), CycleDigestMismatch.selector);
        vm.assume(root != vaults[1].root);
        vaults[1].root = root;
        refused(stranger, target, again(h, false, 1), CycleDigestMismatch.selector);
    }

    /// Whatever gas a submitter gives: either nothing happens, or every transport and the hub's vault had enough.
    function testFuzz_noSubmitterStarvesATransport(uint256 gas) external {
        bytes memory data = call(header(1, 0));
        (bool done,) = address(hub).call{gas: edged(gas, 300_000, 2_500_000)}(data);
        if (done) {
            vm.assertEq(hubVault.maturingRoot().cycle, 1, "the hub's own root");
            vm.assertEq(hubPlain.sends(), 2, "both messages");
            vm.assertGt(hubPlain.leastSendGas(), 990_000, "the whole allowance");
        } else {
            vm.assertEq(hub.lastCycle() + hubPlain.sends(), 0, "nothing happened");
        }
    }

    /// The hub's own vault refuses its root: the cycle is submitted, and nothing else waits.
    function test_aForgedAccumulatorOnTheHubStopsNobodyElse() external {
        vaults[0].depositIndex = 1;
        vaults[0].depositAccumulator = keccak256("forged");
        vm.recordLogs();
        submit(header(1, 0));
        bytes memory own = dispatched(HUB);
        vm.assertEq(hub.lastCycle(), 1, "a cycle");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 1, "the other vault's root was sent");
        vm.assertEq(hubPlain.sends(), 2, "root and credit");
        vm.assertEq(hubVault.maturingRoot().cycle, 0, "no root here");
        vm.assertTrue(!hubGate.executed(keccak256(own)), "not executed");
        // It can be tried again, and is refused for the same reason; the next cycle is not in its way.
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), DepositPositionUnknown.selector);
        vaults[0].depositIndex = 0;
        vaults[0].depositAccumulator = 0;
        submit(header(2, hub.lastDigest()));
        vm.assertEq(hubVault.maturingRoot().cycle, 2, "the next root");
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), SequenceStale.selector);
    }

    /// A message that the hub's vault refuses now may be accepted later: it is kept.
    function test_theHubsOwnMessageIsTriedAgain() external {
        TestReceiver receiver = new TestReceiver();
        vm.prank(admin);
        hubGate.setHandler(1, address(receiver));
        vm.recordLogs();
        submit(header(1, 0));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes memory own = dispatched(logs, HUB);
        bytes32 failed = keccak256("ExecutionFailed(bytes32,bytes4)");
        bool seen;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].topics[0] != failed) continue;
            seen = true;
            vm.assertEq(logs[i].topics[1], keccak256(own), "message");
            vm.assertEq(abi.decode(logs[i].data, (bytes32)), bytes32(TestReceiver.NotYet.selector), "reason");
        }
        vm.assertTrue(seen, "emitted");
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), TestReceiver.NotYet.selector);
        receiver.open();
        hubGate.execute(own);
        vm.assertEq(receiver.messages(), 1, "effect");
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), MessageAlreadyExecuted.selector);
        // No other message executes there without votes: one changed byte is another id.
        own[100] ^= 0x01;
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), VotesMissing.selector);
    }

    /// Too few transports for one chain: its rows are held, the other chains' are sent, and anyone sends it later.
    function test_aLaneWithoutTransportsStopsNoOther() external {
        uint16 third = 3;
        vm.startPrank(admin);
        hub.registerVault(third, bytes32("third"));
        hubGate.setRoute(third, list(address(hubAttesting), address(new TestTransport())));
        vm.stopPrank();
        vaults.push(VaultRoot(third, bytes32("third"), keccak256("third root"), 0, 0, 0));
        hubPlain.set(TestTransport.Fault.SEND_REVERTS, 0);
        Header memory h = header(1, 0);
        vm.recordLogs();
        submit(h);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 held = 0;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].topics[0] == keccak256("MessageHeld(uint64,uint16,uint8)")) {
                held++;
                vm.assertEq(logs[i].topics[2], bytes32(uint256(SECOND)), "the second chain's");
            }
        }
        vm.assertEq(held, 2, "root and credit");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 0, "not sent");
        vm.assertEq(hubGate.lastDispatched(third, 1), 1, "the third chain's went out");
        vm.assertEq(hubVault.maturingRoot().cycle, 1, "and the hub's own");
        refused(stranger, address(hub), again(h, false, 1), TransportsMissing.selector);
        hubPlain.set(TestTransport.Fault.NONE, 0);
        refused(stranger, address(hub), again(h, false, 0), SequenceStale.selector);
        refused(stranger, address(hub), again(h, false, 3), InputInvalid.selector);
        refused(stranger, address(hub), again(h, true, 1), InputInvalid.selector);
        refused(stranger, address(hub), again(header(2, 0), false, 1), CycleDigestMismatch.selector);
        vm.deal(stranger, 5);
        vm.prank(stranger);
        (bool done,) = address(hub).call{value: 5}(again(h, false, 1));
        vm.assertTrue(done, "the root, later");
        vm.assertEq(stranger.balance, 5, "unneeded value is returned");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 1, "sent");
        refused(stranger, address(hub), again(h, false, 1), SequenceStale.selector);
        (done,) = address(hub).call(again(h, true, 0));
        vm.assertTrue(done, "the credit, later");
        vm.assertEq(hubPlain.sends(), 2, "both");
        vaults[1].root = keccak256("another");
        refused(stranger, address(hub), again(h, false, 1), CycleDigestMismatch.selector);
    }

    /// A route without adapters, or a session that was closed, holds the rows that need it, which anyone sends later; the
    /// cycle itself and the hub's own vault go on.
    function testFuzz_anEmptiedRouteOrSessionHoldsItsOwnRows(bool route) external {
        vm.startPrank(admin);
        if (route) hubGate.setRoute(SECOND, new address[](0));
        else hubGate.closeSession(SESSION);
        vm.stopPrank();
        Header memory h = header(1, 0);
        vm.expectEmit(address(hub));
        emit IClearingHub.MessageHeld(1, SECOND, 1);
        submit(h);
        vm.assertEq(hub.lastCycle(), 1, "the cycle is stored");
        vm.assertEq(hubVault.maturingRoot().cycle, route ? 1 : 0, "a session carries every row");
        vm.startPrank(admin);
        if (route) hubGate.setRoute(SECOND, list(address(hubAttesting), address(hubPlain)));
        else hubGate.openSession(2, list(address(hubAttesting), voterA), 2, 1);
        vm.stopPrank();
        vm.prank(stranger);
        (bool done,) = address(hub).call(again(h, false, 1));
        vm.assertTrue(done, "the root, later");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 1, "sent");
    }

    function testFuzz_feesArePaidAndTheRestReturned(uint256 fee, uint256 extra) external {
        (fee, extra) = (edged(fee, 0, 0.1 ether), edged(extra, 0, 1 ether));
        hubPlain.set(TestTransport.Fault.NONE, fee);
        vm.assertEq(hub.quoteCycle(vaults, venues), 2 * fee, "root and credit");
        bytes memory data = call(header(1, 0));
        vm.deal(stranger, 2 * fee + extra);
        vm.prank(stranger);
        (bool done,) = address(hub).call{value: 2 * fee + extra}(data);
        vm.assertTrue(done, "submitted");
        vm.assertEq(stranger.balance, extra, "the rest is returned");
        vm.assertEq(address(hub).balance + address(hubGate).balance, 0, "nothing is kept");
        vm.assertEq(address(hubPlain).balance, 2 * fee, "paid");
    }

    function testFuzz_targetsAreKeptAndEmitted(uint16 chain, bytes32 target) external {
        vm.assume(chain != HUB && chain != SECOND && target != 0);
        vm.startPrank(admin);
        vm.expectEmit(address(hub));
        emit IClearingHub.VaultRegistered(chain, target);
        hub.registerVault(chain, target);
        vm.expectEmit(address(hub));
        emit IClearingHub.VenueRegistered(chain, target);
        hub.registerVenue(chain, target);
        vm.stopPrank();
        vm.assertTrue(hub.vaultOf(chain) == target && hub.venueOf(chain) == target, "kept");
    }

    /// Anyone submits, with any rows; an empty cycle is a cycle.
    function testFuzz_cyclesAreKeptAndEmitted(address caller, bytes32 root, bool vaultsToo, bool venuesToo) external {
        if (vaultsToo) vaults[1].root = root;
        else delete vaults;
        if (!venuesToo) delete venues;
        Header memory h = header(1, 0);
        h.stateRoot = root;
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        bytes memory data = call(h);
        vm.expectEmit(address(hub));
        emit IClearingHub.CycleSubmitted(1, digest);
        vm.prank(caller);
        (bool done,) = address(hub).call(data);
        vm.assertTrue(done, "submitted");
        vm.assertTrue(hub.lastCycle() == 1 && hub.digestOf(1) == digest && hub.lastDigest() == digest, "kept");
        submit(header(2, digest));
        vm.assertEq(hub.digestOf(1), digest, "the first stays");
    }

    /// From the signed cycle to both vaults and the venue.
    function test_theWholePath() external {
        vm.recordLogs();
        submit(header(1, 0));
        bytes memory sent = dispatched(SECOND);
        vm.assertEq(hubVault.maturingRoot().root, keccak256("hub root"), "the hub's own vault immediately");
        vm.assertEq(hubGate.lastExecuted(1), 1, "as a message of its gate");
        // The spoke's message, as it was sent.
        bytes memory envelope = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        bytes32 digest = hub.digestOf(1);
        for (uint256 i = 0; i < 32; i++) {
            envelope[39 + 104 + i] = digest[i];
        }
        vm.assertEq(sent, envelope, "with its deadline and everything else");
        attesting.receiveVaa(vaaOf(envelope, indices(0, 2, 3)));
        vote(voterA, envelope);
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "the second chain's vault");
    }
}
