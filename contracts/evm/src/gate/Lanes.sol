// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    CallNotDue,
    ConfigInvalid,
    InputInvalid,
    LaneHalted,
    LaneVetoed,
    SequenceStale,
    SequenceTooFar,
    Unauthorized
} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";
import {GateSettings} from "./GateSettings.sol";

/// @title Lanes
/// @notice The sequences of a gate's lanes: they rise, by a bounded step, and watchtowers take them back. See IMessageGate.
/// @dev A forged message can use up the sequences in front of it. Its step is bounded by the ceiling, which rises with
/// time and stays within JUMP of the last sequence, so that however many forged messages arrive in a time T, the lane is
/// at most JUMP + T ahead of the hub; and a veto takes it back immediately.
abstract contract Lanes is GateSettings {
    /* TYPES */

    /// @dev One storage slot.
    struct Lane {
        uint64 last;
        /// The highest sequence that counted at `atSeconds`; it rises by one a second.
        uint64 ceiling;
        uint40 atSeconds;
        /// Nothing counts before this time.
        uint40 vetoedUntilSeconds;
        /// Two ids of one of its sequences got votes, and the adapters have not agreed since (PROTOCOL P23).
        bool doubtful;
        /// The adapters cannot agree: nothing counts.
        bool halted;
    }

    /* CONSTANTS */

    /// @dev How far a sequence may be ahead of the last one at the least: a day of cycles of a minute and a half. The hub
    /// closes no cycle within a second of another, so a lane that stood still may jump by a sequence a second more.
    uint64 private constant JUMP = 1_000;
    uint256 private constant MAX_WATCHTOWERS = 32;
    /// @dev Where the two flags of a lane start in its slot.
    uint256 private constant FLAGS = 208;
    uint32 private constant MIN_VETO_SECONDS = 60;
    /// @dev Below any exit period, which is a day at the least: one veto must not make a vault silent. As many votes renew it.
    uint32 private constant MAX_VETO_SECONDS = 12 hours;

    /* STORAGE */

    mapping(uint8 lane => Lane) internal lanes;
    /// @inheritdoc IMessageGate
    uint32 public vetoSeconds;
    /// @inheritdoc IMessageGate
    uint8 public vetoThreshold;
    /// @dev Rises with each set: a former set's votes count no longer.
    uint32 private watchtowerSet;
    address[] private watchtowers;
    mapping(uint32 set => mapping(address tower => uint256)) private towerBit;
    /// @dev Rises with each veto: its votes count once.
    mapping(uint8 lane => uint64) private vetoCount;
    /// @dev A bit for each watchtower that voted, and from bit 32 on when the first of them did.
    mapping(bytes32 veto => uint256) private vetoVotes;

    /* CONSTRUCTOR */

    constructor() {
        for (uint8 lane = 0; lane <= EnvelopeCodec.LANE_LAST; lane++) {
            lanes[lane].ceiling = JUMP;
            lanes[lane].atSeconds = uint40(block.timestamp);
        }
    }

    /* SETTINGS */

    /// @inheritdoc IMessageGate
    function startLane(uint8 lane, uint64 sequence) external onlyOwner {
        if (lane > EnvelopeCodec.LANE_LAST || lanes[lane].last != 0) revert ConfigInvalid("lane");
        if (sequence > type(uint64).max - JUMP) revert ConfigInvalid("sequence");
        lanes[lane].ceiling = sequence + JUMP;
        lanes[lane].atSeconds = uint40(block.timestamp);
        emit LaneStarted(lane, sequence);
    }

    /// @inheritdoc IMessageGate
    function setWatchtowers(address[] calldata towers, uint8 threshold, uint32 vetoSeconds_) external onlyOwner {
        uint256 count = towers.length;
        // One watchtower alone must not be able to stop a chain.
        if (count < 2 || count > MAX_WATCHTOWERS) revert ConfigInvalid("watchtowers");
        if (threshold < 2 || threshold > count) revert ConfigInvalid("vetoThreshold");
        if (vetoSeconds_ < MIN_VETO_SECONDS || vetoSeconds_ > MAX_VETO_SECONDS) revert ConfigInvalid("vetoSeconds");
        uint32 set = ++watchtowerSet;
        for (uint256 i = 0; i < count; i++) {
            if (towers[i] == address(0) || towerBit[set][towers[i]] != 0) revert ConfigInvalid("watchtowers");
            towerBit[set][towers[i]] = 1 << i;
        }
        watchtowers = towers;
        vetoThreshold = threshold;
        vetoSeconds = vetoSeconds_;
        emit WatchtowersSet(towers, threshold, vetoSeconds_);
    }

    /* VETO */

    /// @inheritdoc IMessageGate
    function veto(uint8 lane, uint64 sequence) external {
        uint256 bit = towerBit[watchtowerSet][msg.sender];
        if (bit == 0) revert Unauthorized(msg.sender);
        if (sequence > lanes[lane].last) revert InputInvalid("sequence");
        bytes32 id = keccak256(abi.encode(watchtowerSet, lane, sequence, vetoCount[lane]));
        uint256 votes = vetoVotes[id];
        // Votes add up for as long as a veto lasts: nobody finishes an old alarm alone.
        if (block.timestamp > (votes >> 32) + vetoSeconds) votes = block.timestamp << 32;
        votes |= bit;
        vetoVotes[id] = votes;
        emit VetoVoted(lane, sequence, msg.sender);
        if (_countBits(votes & type(uint32).max) < vetoThreshold) return;

        vetoCount[lane]++;
        uint40 untilSeconds = uint40(block.timestamp) + vetoSeconds;
        Lane storage state = lanes[lane];
        state.ceiling = _ceiling(state);
        (state.last, state.atSeconds, state.vetoedUntilSeconds) = (sequence, uint40(block.timestamp), untilSeconds);
        emit LaneVeto(lane, sequence, untilSeconds);
        _handler(_kindOf(lane)).onVeto(sequence);
    }

    /// @inheritdoc IMessageGate
    function liftVeto(uint8 lane) external onlyOwner {
        lanes[lane].vetoedUntilSeconds = 0;
        emit VetoLifted(lane);
    }

    /// @dev A lift counts for a veto that had begun when it was scheduled: nobody keeps one in reserve.
    function _beforePerform(bytes calldata call, uint64 scheduledAtSeconds) internal view override {
        // A shorter call has no selector of four bytes, and no such function is performed.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (bytes4(call) != IMessageGate.liftVeto.selector) return;
        Lane storage state = lanes[abi.decode(call[4:], (uint8))];
        // While a veto runs nothing else moves the lane's clock, so that it stands where the veto began.
        if (block.timestamp < state.vetoedUntilSeconds && scheduledAtSeconds < state.atSeconds) {
            revert CallNotDue(0, block.timestamp);
        }
    }

    /* SEQUENCES */

    /// @dev Takes the next sequence of a lane; SequenceStale, SequenceTooFar, LaneVetoed, LaneHalted.
    /// @return doubtful whether the lane is in conflict
    function _advance(uint8 lane, uint64 sequence) internal returns (bool doubtful) {
        Lane storage state = lanes[lane];
        uint256 word;
        // All fields immediately: reading and writing them one by one costs more than all checks here.
        assembly ("memory-safe") {
            word := sload(state.slot)
        }
        // forge-lint: disable-start(unsafe-typecast)
        (uint64 last, uint64 ceiling, uint64 vetoed) = (uint64(word), uint64(word >> 64), uint40(word >> 168));
        uint256 flags = word >> FLAGS;
        if (sequence <= last) revert SequenceStale(sequence, last);
        if (block.timestamp < vetoed) revert LaneVetoed(lane, vetoed);
        // Of two flags the second is the upper one.
        if (flags > 0xff) revert LaneHalted(lane);
        uint64 nowSeconds = uint64(block.timestamp);
        // Time only rises, and a ceiling is within a jump of a sequence that fits or of one that an admin bounded.
        unchecked {
            ceiling += nowSeconds - uint40(word >> 128);
            if (sequence > ceiling) revert SequenceTooFar(sequence, ceiling);
            if (ceiling - sequence > JUMP) ceiling = sequence + JUMP;
        }
        // forge-lint: disable-end(unsafe-typecast)
        // No veto runs.
        word = uint256(sequence) | (uint256(ceiling) << 64) | (uint256(nowSeconds) << 128) | (flags << FLAGS);
        assembly ("memory-safe") {
            sstore(state.slot, word)
        }
        return flags != 0;
    }

    /// @dev LaneVetoed while a veto of the lane runs.
    function _checkVeto(uint8 lane) internal view {
        uint64 untilSeconds = lanes[lane].vetoedUntilSeconds;
        if (block.timestamp < untilSeconds) revert LaneVetoed(lane, untilSeconds);
    }

    /// @dev After an adapter was revoked: without it the others may agree.
    function _resumeLanes() internal override {
        for (uint8 lane = EnvelopeCodec.LANE_SETTLEMENT; lane <= EnvelopeCodec.LANE_CREDIT; lane++) {
            if (!lanes[lane].halted) continue;
            lanes[lane].halted = false;
            emit LaneResumed(lane);
        }
    }

    function _ceiling(Lane memory state) private view returns (uint64) {
        return state.ceiling + (uint64(block.timestamp) - state.atSeconds);
    }

    /// @dev The kind of message that a lane carries; InputInvalid for a lane that carries none.
    function _kindOf(uint8 lane) internal pure returns (uint8) {
        if (lane == EnvelopeCodec.LANE_SETTLEMENT) return EnvelopeCodec.KIND_SETTLEMENT_ROOT;
        if (lane == EnvelopeCodec.LANE_CREDIT) return EnvelopeCodec.KIND_CREDIT_UPDATE;
        if (lane == EnvelopeCodec.LANE_ORDERS) return EnvelopeCodec.KIND_REBALANCE;
        revert InputInvalid("lane");
    }

    /// @dev Number of set bits.
    function _countBits(uint256 bitmap) internal pure returns (uint256 count) {
        // One round per bit, at most 32; nothing is taken from zero.
        unchecked {
            while (bitmap != 0) {
                bitmap &= bitmap - 1;
                count++;
            }
        }
    }

    /* VIEWS */

    /// @inheritdoc IMessageGate
    function lastExecuted(uint8 lane) external view returns (uint64 sequence) {
        return lanes[lane].last;
    }

    /// @inheritdoc IMessageGate
    function highestSequence(uint8 lane) external view returns (uint64 sequence) {
        return _ceiling(lanes[lane]);
    }

    /// @inheritdoc IMessageGate
    function vetoedUntilSeconds(uint8 lane) external view returns (uint64) {
        return lanes[lane].vetoedUntilSeconds;
    }

    /// @inheritdoc IMessageGate
    function watchtowersOf() external view returns (address[] memory) {
        return watchtowers;
    }
}
