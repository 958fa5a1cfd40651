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
import {IMessageHandler} from "../src/interface/IMessageHandler.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {Vm} from "./support/Vm.sol";
import {World} from "./support/World.sol";

/// @notice A receiver that refuses everything until it is opened.
contract TestReceiver is IMessageHandler {
    error NotYet(bytes32 messageId);

    bool private isOpen;
    uint256 public messages;

    function open() external {
        isOpen = true;
    }

    function onMessage(bytes32 messageId, bytes calldata) external {
        if (!isOpen) revert NotYet(messageId);
        messages++;
    }
}

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

    function test_configurationIsTheAdminsAndOnce() external {
        address h = address(hub);
        refused(stranger, h, abi.encodeCall(hub.registerVault, (9, bytes32("v"))), Unauthorized.selector);
        refused(stranger, h, abi.encodeCall(hub.registerVenue, (9, bytes32("v"))), Unauthorized.selector);
        refused(stranger, h, abi.encodeCall(hub.lockAdmin, ()), Unauthorized.selector);
        refused(admin, h, abi.encodeCall(hub.registerVault, (9, 0)), ConfigInvalid.selector);
        refused(admin, h, abi.encodeCall(hub.registerVenue, (9, 0)), ConfigInvalid.selector);
        refused(admin, h, abi.encodeCall(hub.registerVault, (SECOND, bytes32("v"))), AlreadyRegistered.selector);
        refused(admin, h, abi.encodeCall(hub.registerVenue, (SECOND, bytes32("v"))), AlreadyRegistered.selector);
        vm.assertEq(hub.vaultOf(SECOND), toBytes32(address(vault)), "vault stays");
        vm.deal(stranger, 1);
        refused(stranger, h, 1, "", Unauthorized.selector);
    }

    function test_registrationsAndCyclesAreTold() external {
        vm.expectEmit(address(hub));
        emit IClearingHub.VaultRegistered(9, bytes32("v"));
        vm.prank(admin);
        hub.registerVault(9, bytes32("v"));
        vm.expectEmit(address(hub));
        emit IClearingHub.VenueRegistered(9, bytes32("w"));
        vm.prank(admin);
        hub.registerVenue(9, bytes32("w"));
        bytes memory data = call(header(1, 0));
        vm.expectEmit(address(hub));
        emit IClearingHub.CycleSubmitted(1, hub.cycleDigest(header(1, 0), vaults, venues));
        (bool done,) = address(hub).call(data);
        vm.assertTrue(done, "submitted");
    }

    function test_constructionIsChecked() external {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "house"));
        new ClearingHub(8, HUB, hubGate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new ClearingHub(HOUSE, SECOND, gate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "chain"));
        new ClearingHub(HOUSE, HUB, gate, attesters, admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "attesters"));
        new ClearingHub(HOUSE, HUB, hubGate, IAttesterSet(stranger), admin, LIFETIME);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "messageLifetimeSeconds"));
        new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, 0);
    }

    function test_cyclesComeInOrder() external {
        refusedCycle(call(header(0, 0)), CycleOutOfOrder.selector);
        refusedCycle(call(header(2, 0)), CycleOutOfOrder.selector);
        refusedCycle(call(header(type(uint64).max, 0)), CycleOutOfOrder.selector);
        refusedCycle(call(header(1, keccak256("another"))), CycleDigestMismatch.selector);
        submit(header(1, 0));
        bytes32 first = hub.lastDigest();
        refused(stranger, address(hub), call(header(1, 0)), CycleOutOfOrder.selector);
        refused(stranger, address(hub), call(header(2, 0)), CycleDigestMismatch.selector);
        submit(header(2, first));
        vm.assertEq(hub.lastCycle(), 2, "last");
        vm.assertEq(hub.digestOf(1), first, "first stays");
        vm.assertTrue(hub.lastDigest() != first, "second");
    }

    function test_cyclesAreSigned() external {
        Header memory h = header(1, 0);
        bytes32 digest = hub.cycleDigest(h, vaults, venues);
        refusedCycle(call(h, sign(digest, indices(0, 1))), QuorumMissing.selector);
        refusedCycle(call(h, signThree(keccak256("another"))), SignatureInvalid.selector);
        bytes memory signed = call(h, signThree(digest));
        vaults[1].root = keccak256("forged");
        refusedCycle(call(h, signThree(digest)), SignatureInvalid.selector);
        vaults[1].root = keccak256("root");
        venues[0].expirySeconds += 1;
        refusedCycle(call(h, signThree(digest)), SignatureInvalid.selector);
        h.journalPosition += 1;
        refusedCycle(call(h, signThree(digest)), SignatureInvalid.selector);
        (bool done,) = address(hub).call(signed);
        vm.assertTrue(done, "the signed one is taken");
        vm.assertEq(hub.digestOf(1), digest, "stored");
    }

    function test_onlyRegisteredTargets() external {
        vaults[1].vault = bytes32("another");
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        vaults[1].vault = 0;
        vaults[1].chain = 9;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        // Nor a row of nobody for a chain that has a route and no vault.
        address[] memory carriers = hubGate.routeOf(SECOND);
        vm.prank(admin);
        hubGate.setRoute(9, carriers);
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        vaults[1] = vaults[0];
        refusedCycle(call(header(1, 0)), SequenceStale.selector);
        vaults.pop();
        venues[0].venue = bytes32("another");
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
        venues[0].venue = 0;
        venues[0].chain = 9;
        refusedCycle(call(header(1, 0)), ChainUnknown.selector);
    }

    /// The hub's own vault refuses its root: the cycle goes on, and nothing else waits.
    function test_aForgedAccumulatorOnTheHubStopsNobodyElse() external {
        vaults[0].depositIndex = 1;
        vaults[0].depositAccumulator = keccak256("forged");
        vm.recordLogs();
        submit(header(1, 0));
        bytes memory own = dispatched(HUB);
        vm.assertEq(hub.lastCycle(), 1, "a cycle");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 1, "the other vault's root went out");
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

    /// What the hub's vault refuses today it may take tomorrow: the message is kept.
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
        vm.assertTrue(seen, "said so");
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), TestReceiver.NotYet.selector);
        receiver.open();
        hubGate.execute(own);
        vm.assertEq(receiver.messages(), 1, "effect");
        refused(stranger, address(hubGate), abi.encodeCall(hubGate.execute, (own)), MessageAlreadyExecuted.selector);
        // Nobody else's message runs there without votes: one altered byte is another id.
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
        vm.assertEq(stranger.balance, 5, "value that nobody needed came back");
        vm.assertEq(hubGate.lastDispatched(SECOND, 1), 1, "sent");
        refused(stranger, address(hub), again(h, false, 1), SequenceStale.selector);
        (done,) = address(hub).call(again(h, true, 0));
        vm.assertTrue(done, "the credit, later");
        vm.assertEq(hubPlain.sends(), 2, "both");
        vaults[1].root = keccak256("another");
        refused(stranger, address(hub), again(h, false, 1), CycleDigestMismatch.selector);
    }

    function again(Header memory h, bool venue, uint256 index) private view returns (bytes memory) {
        return abi.encodeCall(hub.redispatch, (h, vaults, venues, venue, index));
    }

    /// Whatever gas a submitter gives: either nothing happens, or every transport and the hub's vault had enough.
    function test_noSubmitterCanStarveATransport() external {
        bytes memory data = call(header(1, 0));
        uint256 refusals = 0;
        for (uint256 gas = 300_000; gas < 2_500_000; gas += 100_000) {
            uint256 state = vm.snapshotState();
            (bool done,) = address(hub).call{gas: gas}(data);
            if (done) {
                vm.assertEq(hubVault.maturingRoot().cycle, 1, "the hub's own root");
                vm.assertEq(hubPlain.sends(), 2, "both messages");
                vm.assertGt(hubPlain.leastSendGas(), 990_000, "the whole allowance");
            } else {
                refusals++;
            }
            vm.revertToState(state);
        }
        vm.assertGt(refusals, 5, "some had too little");
        vm.assertLt(refusals, 22, "some had enough");
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

    function test_feesAreTakenAndTheRestComesBack() external {
        TestTransport transport = new TestTransport();
        transport.set(TestTransport.Fault.NONE, 70);
        address paid = address(transport);
        vm.prank(admin);
        hubGate.setRoute(SECOND, list(address(hubAttesting), paid));
        vm.assertEq(hub.quoteCycle(vaults, venues), 140, "root and credit");
        bytes memory data = call(header(1, 0));
        vm.deal(stranger, 1000);
        refused(stranger, address(hub), 139, data, FeeTooLow.selector);
        vm.assertEq(stranger.balance, 1000, "nothing spent");
        vm.prank(stranger);
        (bool done,) = address(hub).call{value: 1000}(data);
        vm.assertTrue(done, "submitted");
        vm.assertEq(stranger.balance, 860, "the rest came back");
        vm.assertEq(address(hub).balance + address(hubGate).balance, 0, "nobody keeps anything");
        vm.assertEq(paid.balance, 140, "paid");
    }

    /// From the signed cycle to both vaults and the venue.
    function test_theWholePath() external {
        vm.recordLogs();
        submit(header(1, 0));
        bytes memory sent = dispatched(SECOND);
        vm.assertEq(hubVault.maturingRoot().root, keccak256("hub root"), "the hub's own vault at once");
        vm.assertEq(hubGate.lastExecuted(1), 1, "as a message of its gate");
        // The spoke's message, as it was sent.
        bytes memory envelope = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        bytes32 digest = hub.digestOf(1);
        for (uint256 i = 0; i < 32; i++) {
            envelope[39 + 72 + i] = digest[i];
        }
        vm.assertEq(sent, envelope, "with its deadline and everything else");
        attesting.receiveVaa(vaaOf(envelope, indices(0, 2, 3)));
        vote(voterA, envelope);
        gate.execute(envelope);
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "the second chain's vault");
    }

    function test_anEmptyCycleIsACycle() external {
        delete vaults;
        delete venues;
        submit(header(1, 0));
        vm.assertEq(hub.lastCycle(), 1, "submitted");
    }
}
