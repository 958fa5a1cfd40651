// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CycleDigestMismatch, CycleOutOfOrder, FeeTooLow, InputInvalid, QuorumMissing} from "../src/error/Errors.sol";
import {Header, VaultRoot, VenueRoot} from "../src/library/CycleDigest.sol";
import {Signature} from "../src/library/VaaCodec.sol";
import {TestTransport} from "./support/TestTransport.sol";
import {World} from "./support/World.sol";

/// @notice A cycle over a hundred chains and a venue, kept first and sent in parts.
contract CyclePartsTest is World {
    uint256 private constant CHAINS = 100;
    uint256 private constant ROWS = CHAINS + 1;
    uint256 private constant FEE_WEI = 1_000;

    VaultRoot[] private vaults;
    VenueRoot[] private venues;
    TestTransport private bridge;

    function setUp() external {
        build();
        venues.push(venueRows()[0]);
        bridge = new TestTransport();
        bridge.set(TestTransport.Fault.NONE, FEE_WEI);
        vm.startPrank(admin);
        for (uint16 i = 0; i < CHAINS; i++) {
            uint16 chain = SECOND + i;
            bytes32 target = i == 0 ? toBytes32(address(vault)) : bytes32(uint256(chain));
            if (i > 0) hub.registerVault(chain, target);
            hubGate.setRoute(chain, list(address(hubAttesting), address(bridge)));
            vaults.push(VaultRoot(chain, target, keccak256(abi.encode("root", i)), 0, 0, keccak256("totals")));
        }
        vm.stopPrank();
    }

    function storeCall(Header memory h) private view returns (bytes memory) {
        return abi.encodeCall(hub.storeCycle, (h, vaults, venues, signThree(hub.cycleDigest(h, vaults, venues))));
    }

    function partCall(Header memory h, uint256 from, uint256 to) private view returns (bytes memory) {
        return abi.encodeCall(hub.dispatchRows, (h, vaults, venues, from, to));
    }

    function kept() private returns (Header memory h) {
        h = header(1, 0);
        (bool done,) = address(hub).call(storeCall(h));
        vm.assertTrue(done, "kept");
    }

    function send(Header memory h, uint256 from, uint256 to) private {
        vm.deal(voterA, FEE_WEI * ROWS);
        vm.prank(voterA);
        (bool done,) = address(hub).call{value: FEE_WEI * ROWS}(partCall(h, from, to));
        vm.assertTrue(done, "sent");
    }

    /// How many rows were sent.
    function sentRows() private view returns (uint256 count) {
        for (uint16 i = 0; i < CHAINS; i++) {
            count += hubGate.lastDispatched(SECOND + i, 1);
        }
        count += hubGate.lastDispatched(SECOND, 2);
    }

    /// However a cycle is cut into parts, in whatever order they come and however they overlap: each row is sent once.
    function testFuzz_partsSendEachRowOnce(uint256 first, uint256 second) external {
        first = edged(first, 1, ROWS - 1);
        second = edged(second, 0, first);
        Header memory h = kept();
        vm.assertEq(hub.lastCycle(), 1, "kept");
        vm.assertEq(sentRows(), 0, "and nothing sent");
        send(h, first, ROWS);
        vm.assertEq(sentRows(), ROWS - first, "the last part");
        vm.assertEq(voterA.balance, FEE_WEI * first, "at the fee of its rows");
        send(h, second, ROWS);
        send(h, 0, first);
        vm.assertEq(sentRows(), ROWS, "all of them");
        vm.assertEq(bridge.sends(), ROWS, "once each");
        send(h, 0, ROWS);
        vm.assertEq(bridge.sends(), ROWS, "and no more");
        vm.assertEq(voterA.balance, FEE_WEI * ROWS, "for nothing");
    }

    /// A part costs what its rows cost: ten parts of ten stay far below what one transaction may use.
    function test_partsFitIntoTransactions() external {
        Header memory h = kept();
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 1_000_000, "keeping a hundred rows");
        for (uint256 from = 0; from < CHAINS; from += 10) {
            send(h, from, from + 10);
            vm.assertLt(vm.lastCallGas().gasTotalUsed, 2_500_000, "ten rows");
        }
        vm.assertEq(sentRows(), CHAINS, "all vaults");
    }

    function testFuzz_aTransportThatFailsHoldsItsRowsAlone(uint256 from) external {
        from = bound(from, 0, ROWS - 11);
        Header memory h = kept();
        bridge.set(TestTransport.Fault.SEND_REVERTS, FEE_WEI);
        send(h, from, from + 10);
        vm.assertEq(sentRows(), 0, "held");
        bridge.set(TestTransport.Fault.NONE, FEE_WEI);
        send(h, from, from + 10);
        vm.assertEq(sentRows(), 10, "sent when it works again");
    }

    /* REFUSALS */

    /// Nobody holds a small cycle up by keeping it without sending.
    function testFuzz_aSmallCycleIsNotKeptAlone(uint256 rows) external {
        rows = edged(rows, 0, 31);
        while (vaults.length > rows) {
            vaults.pop();
        }
        refused(stranger, address(hub), storeCall(header(1, 0)), InputInvalid.selector);
        vm.assertEq(hub.lastCycle(), 0, "no cycle");
    }

    function testFuzz_keepingNeedsWhatSubmittingNeeds(uint64 cycle, bytes32 previous) external {
        vm.assume(cycle != 1 && previous != 0);
        refused(stranger, address(hub), storeCall(header(cycle, 0)), CycleOutOfOrder.selector);
        refused(stranger, address(hub), storeCall(header(1, previous)), CycleDigestMismatch.selector);
        Header memory h = header(1, 0);
        Signature[] memory two = sign(hub.cycleDigest(h, vaults, venues), indices(0, 1));
        bytes memory call = abi.encodeCall(hub.storeCycle, (h, vaults, venues, two));
        refused(stranger, address(hub), call, QuorumMissing.selector);
        vm.assertEq(hub.lastCycle(), 0, "no cycle");
    }

    function testFuzz_onlyRowsOfAKeptCycleAreSent(bytes32 other, uint256 from, uint256 to) external {
        Header memory h = header(1, 0);
        refused(stranger, address(hub), partCall(h, 0, 1), CycleDigestMismatch.selector);
        kept();
        bytes32 right = vaults[1].root;
        vm.assume(other != right);
        vaults[1].root = other;
        refused(stranger, address(hub), partCall(h, 0, 1), CycleDigestMismatch.selector);
        vaults[1].root = right;
        from = edged(from, 0, ROWS + 1);
        to = from < ROWS && to % 2 == 0 ? edged(to, ROWS + 1, type(uint256).max) : edged(to, 0, from);
        refused(stranger, address(hub), partCall(h, from, to), InputInvalid.selector);
        refused(stranger, address(hub), partCall(h, 0, 2), FeeTooLow.selector);
        vm.assertEq(sentRows(), 0, "nothing sent");
    }
}
