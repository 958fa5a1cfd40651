// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IUptimeFeed, SequencerUptime} from "../src/access/SequencerUptime.sol";
import {ConfigInvalid} from "../src/error/Errors.sol";
import {TestUptimeFeed} from "./support/TestUptimeFeed.sol";
import {Cheats} from "./support/Vm.sol";

/// @notice What a feed's answers mean: up since a time, or not up; whatever it does, an answer.
contract SequencerUptimeTest is Cheats {
    TestUptimeFeed private feed;
    SequencerUptime private uptime;

    function setUp() external {
        vm.warp(1_800_000_000);
        feed = new TestUptimeFeed();
        uptime = new SequencerUptime(IUptimeFeed(address(feed)));
    }

    function testFuzz_upSinceTheLastChange(uint32 later, uint32 downFor) external {
        vm.assertEq(uptime.upSinceSeconds(), block.timestamp, "since its start");
        uint256 start = block.timestamp;
        vm.warp(start + later);
        vm.assertEq(uptime.upSinceSeconds(), start, "without a break");
        feed.set(1);
        vm.assertEq(uptime.upSinceSeconds(), type(uint64).max, "down");
        vm.warp(block.timestamp + downFor);
        feed.set(0);
        vm.assertEq(uptime.upSinceSeconds(), block.timestamp, "since the outage");
    }

    /// Nothing that a feed does makes the reader revert or believe that the sequencer is up.
    function testFuzz_aFeedThatFailsIsAnOutage(uint8 which) external {
        feed.fail(TestUptimeFeed.Fault(bound(which, 1, uint8(type(TestUptimeFeed.Fault).max))));
        vm.assertEq(uptime.upSinceSeconds(), type(uint64).max, "not up");
        vm.assertLt(vm.lastCallGas().gasTotalUsed, 150_000, "bounded");
    }

    function testFuzz_onlyAFeedThatReportsUpIsTaken(address other) external {
        vm.assume(other.code.length == 0);
        feed.set(1);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "feed"));
        new SequencerUptime(IUptimeFeed(address(feed)));
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "feed"));
        new SequencerUptime(IUptimeFeed(other));
    }
}
