// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {NativeAdapter} from "../../src/adapter/NativeAdapter.sol";
import {L1BlockHashes} from "../../src/adapter/native/L1BlockHashes.sol";
import {IBlockHashes} from "../../src/interface/IBlockHashes.sol";
import {INativeAdapter} from "../../src/interface/INativeAdapter.sol";
import {TestL1Block} from "../support/TestL1Block.sol";
import {World} from "../support/World.sol";

/// @notice What a relayer reads before it fetches a proof: which slot a message is in, and which blocks are known.
contract NativeEventsTest is World {
    function setUp() external {
        build();
    }

    function test_anOfferedProofIsSeen() external {
        NativeAdapter sender = new NativeAdapter(hubGate, address(0), IBlockHashes(address(0)));
        bytes memory envelope = rootEnvelope(5, keccak256("root"), keccak256("totals"), 0);
        vm.expectEmit(address(sender));
        emit INativeAdapter.ProofOffered(keccak256(envelope), SECOND, sender.slotOf(SECOND, 1, 5));
        vm.prank(address(hubGate));
        sender.send(SECOND, envelope, voterA);
        vm.assertEq(vm.load(address(sender), sender.slotOf(SECOND, 1, 5)), keccak256(envelope), "kept");
    }

    /// The 65th message takes the place of the first, and no other does.
    function test_64MessagesOfALaneAreKept() external {
        NativeAdapter sender = new NativeAdapter(hubGate, address(0), IBlockHashes(address(0)));
        vm.assertEq(sender.slotOf(SECOND, 1, 1 + 64), sender.slotOf(SECOND, 1, 1), "the 65th");
        for (uint64 other = 2; other <= 64; other++) {
            vm.assertTrue(sender.slotOf(SECOND, 1, other) != sender.slotOf(SECOND, 1, 1), "each its own");
        }
    }

    function test_aRecordedBlockIsSeen() external {
        TestL1Block l1Block = new TestL1Block();
        L1BlockHashes blocks = new L1BlockHashes(l1Block, 1_000);
        l1Block.set(77, keccak256("block"));
        vm.expectEmit(address(blocks));
        emit L1BlockHashes.BlockRecorded(77, keccak256("block"));
        blocks.record();
        l1Block.set(77 + 999, keccak256("later"));
        vm.assertEq(blocks.hashOf(77), 0, "not settled yet");
        l1Block.set(77 + 1_000, keccak256("later"));
        vm.assertEq(blocks.hashOf(77), keccak256("block"), "a thousand confirmations are the most");
    }
}
