// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ConfigInvalid} from "../error/Errors.sol";
import {IUptime} from "../interface/IUptime.sol";

/// @notice What Chainlink's L2 sequencer uptime feeds answer.
interface IUptimeFeed {
    /// @return roundId unused
    /// @return answer 0 when the sequencer is up, 1 when it is down
    /// @return startedAt Unix time since which the answer holds
    /// @return updatedAt unused
    /// @return answeredInRound unused
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}

/// @title SequencerUptime
/// @notice Reads a Chainlink L2 sequencer uptime feed. See IUptime.
contract SequencerUptime is IUptime {
    /// @dev Several times what a feed behind its proxy uses: a feed that burns all gas leaves its caller enough.
    uint256 private constant FEED_GAS = 100_000;
    /// @dev Five words.
    uint256 private constant ANSWER_BYTES = 160;
    uint64 private constant NEVER = type(uint64).max;

    /// @notice The feed that is read.
    IUptimeFeed public immutable feed;

    /// @param feed_ the feed of this chain; ConfigInvalid unless it reports now that the sequencer is up
    constructor(IUptimeFeed feed_) {
        feed = feed_;
        if (upSinceSeconds() == NEVER) revert ConfigInvalid("feed");
    }

    /// @inheritdoc IUptime
    function upSinceSeconds() public view returns (uint64) {
        (address target, bytes memory question) = (address(feed), abi.encodeCall(IUptimeFeed.latestRoundData, ()));
        (uint256 gasLimit, uint256 length) = (FEED_GAS, ANSWER_BYTES);
        bool answered;
        uint256 answer;
        uint256 startedAt;
        // Not by `try`, which an answer that is too short makes revert here; and no more of it is copied than is read.
        assembly ("memory-safe") {
            let at := mload(0x40)
            answered := staticcall(gasLimit, target, add(question, 32), mload(question), at, length)
            answered := and(answered, gt(returndatasize(), sub(length, 1)))
            answer := mload(add(at, 32))
            startedAt := mload(add(at, 64))
        }
        if (!answered || answer != 0 || startedAt == 0 || startedAt > block.timestamp) return NEVER;
        // Not above the present time.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(startedAt);
    }
}
