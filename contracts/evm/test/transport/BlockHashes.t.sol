// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {L1BlockHashes} from "../../src/adapter/native/L1BlockHashes.sol";
import {OwnBlockHashes} from "../../src/adapter/native/OwnBlockHashes.sol";
import {BlockUnknown, ConfigInvalid} from "../../src/error/Errors.sol";
import {IL1Block} from "../../src/interface/IL1Block.sol";
import {TestL1Block} from "../support/TestL1Block.sol";
import {Cheats} from "../support/Vm.sol";

/// @notice Hashes of the hub's blocks: as L1Block shows them one by one, and as a chain knows its own.
contract BlockHashesTest is Cheats {
    uint64 private constant START = 1_000;
    TestL1Block private l1Block = new TestL1Block();

    function hashAt(uint256 number) private pure returns (bytes32) {
        return keccak256(abi.encode("block", number));
    }

    function show(uint64 number) private {
        l1Block.set(number, hashAt(number));
    }

    function testFuzz_aRecordedBlockCountsAfterItsConfirmations(uint64 depth, uint64 later) external {
        depth = uint64(edged(depth, 1, 1_000));
        later = uint64(bound(later, 0, 2_000));
        L1BlockHashes blocks = new L1BlockHashes(l1Block, depth);
        show(START);
        blocks.record();
        show(START + later);
        vm.assertEq(blocks.hashOf(START), later < depth ? bytes32(0) : hashAt(START), "settled or not");
        vm.assertEq(blocks.hashOf(START + later + 1), 0, "one that is not known");
        vm.assertEq(blocks.hashOf(type(uint256).max), 0, "nor any beyond");
        if (later > 0) vm.assertEq(blocks.hashOf(START + later), 0, "one that nobody had recorded");
        vm.assertEq(blocks.newest(), START + later, "the newest");
    }

    function testFuzz_theFirstRecordedBlockFromAHeightOn(uint64[] memory gaps, uint64 from) external {
        L1BlockHashes blocks = new L1BlockHashes(l1Block, 1);
        vm.assertEq(blocks.firstFrom(from), 0, "none yet");
        uint256 count = gaps.length > 20 ? 20 : gaps.length;
        uint64 number = START;
        uint64 wanted = 0;
        from = START + from % 200;
        for (uint256 i = 0; i < count; i++) {
            number += gaps[i] % 20;
            show(number);
            blocks.record();
            if (wanted == 0 && number >= from) wanted = number;
        }
        vm.assertEq(blocks.firstFrom(from), wanted, "as one after the other shows");
    }

    /// A block is recorded once, at the hash that it had then; a second call changes nothing.
    function testFuzz_aBlockIsRecordedOnce(bytes32 other) external {
        L1BlockHashes blocks = new L1BlockHashes(l1Block, 1);
        show(START);
        blocks.record();
        l1Block.set(START, other);
        (bool done,) = address(blocks).call(abi.encodeCall(blocks.record, ()));
        vm.assertTrue(done == (other != 0), "no block has the hash zero");
        show(START + 1);
        vm.assertEq(blocks.hashOf(START), hashAt(START), "the first one");
    }

    function test_nothingIsRecordedBeforeThereIsABlock() external {
        L1BlockHashes blocks = new L1BlockHashes(l1Block, 1);
        vm.expectRevert(abi.encodeWithSelector(BlockUnknown.selector, 0));
        blocks.record();
    }

    function testFuzz_depthsAreBounded(uint64 depth) external {
        if (depth > 0 && depth <= 1_000) depth = depth % 2 == 0 ? 0 : depth + 1_000;
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "confirmations"));
        new L1BlockHashes(l1Block, depth);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "confirmations"));
        new OwnBlockHashes(depth);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "l1Block"));
        new L1BlockHashes(IL1Block(address(0)), 1);
    }

    function testFuzz_aChainKnowsItsOwnBlocks(uint64 depth, uint64 back) external {
        depth = uint64(edged(depth, 1, 200));
        back = uint64(bound(back, 0, 250));
        OwnBlockHashes blocks = new OwnBlockHashes(depth);
        vm.roll(START);
        uint64 number = START - back;
        vm.assertEq(blocks.hashOf(number), back < depth ? bytes32(0) : blockhash(number), "settled or not");
        vm.assertEq(blocks.hashOf(START + 1), 0, "not a later one");
        vm.assertEq(blocks.newest(), START, "the newest");
        vm.assertEq(blocks.firstFrom(START), 0, "the present one has no hash yet");
        if (back > 0) vm.assertEq(blocks.firstFrom(number), number, "nothing need be recorded");
    }
}
