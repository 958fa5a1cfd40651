// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CycleOutOfOrder, EnvelopeMalformed, EnvelopeTooLarge, KindUnknown, VersionUnknown} from "../error/Errors.sol";

/// @notice The fields before the payload of a message between two gates.
struct EnvelopeHeader {
    /// What the message does: 1 to 7.
    uint8 kind;
    /// The clearing house.
    uint32 houseId;
    /// Our number of the chain it comes from.
    uint16 source;
    /// Our number of the chain it goes to.
    uint16 destination;
    /// Priority class, 0 to 3: sequences are counted per lane.
    uint8 lane;
    /// The session whose adapters vote for it.
    uint32 session;
    /// Rises within destination and lane, with gaps.
    uint64 sequence;
    /// The cycle it belongs to.
    uint64 cycle;
    /// Unix time of the last second in which it has an effect.
    uint64 deadlineSeconds;
}

/// @title EnvelopeCodec
/// @notice The envelope of every message, big-endian:
/// version u8 · kind u8 · house u32 · source u16 · destination u16 · lane u8 · session u32 · sequence u64 · cycle u64 · deadline u64 · payload
/// @dev Mirrors packages/protocol/src/envelope/envelope.ts.
library EnvelopeCodec {
    /* LIMITS */

    /// @notice The only version so far.
    uint8 internal constant VERSION = 1;
    /// @notice Bytes before the payload.
    uint256 internal constant HEADER_BYTES = 39;
    /// @notice The longest envelope, so that every transport takes it (PROTOCOL P15).
    uint256 internal constant MAX_BYTES = 512;

    /* KINDS AND LANES */

    /// @notice A settlement root for a vault.
    uint8 internal constant KIND_SETTLEMENT_ROOT = 1;
    /// @notice A credit root for a venue.
    uint8 internal constant KIND_CREDIT_UPDATE = 2;
    /// @notice An order that a vault pays tokens to a route.
    uint8 internal constant KIND_REBALANCE = 3;
    /// @notice Accounts whose credit at a venue ends ahead of the next root.
    uint8 internal constant KIND_CREDIT_STOP = 7;
    /// @notice The highest kind that has a meaning.
    uint8 internal constant KIND_LAST = 7;

    /// @notice What only stops trading goes on this lane alone: in any order, each message once (PROTOCOL P12, P28).
    uint8 internal constant LANE_PRIORITY = 0;
    /// @notice Settlement roots go on this lane alone.
    uint8 internal constant LANE_SETTLEMENT = 1;
    /// @notice Credit roots go on this lane alone.
    uint8 internal constant LANE_CREDIT = 2;
    /// @notice Orders go on this lane alone: in any order, each number once (PROTOCOL P12).
    uint8 internal constant LANE_ORDERS = 3;
    /// @notice The highest lane.
    uint8 internal constant LANE_LAST = 3;

    /// @dev Version, kind and lane, in the first 32 bytes.
    uint256 private constant CLASS = (0xffff << 240) | (0xff << 168);

    /* ENCODING */

    /// @notice The bytes of an envelope; reverts EnvelopeTooLarge above 512 bytes.
    function encode(EnvelopeHeader memory header, bytes memory payload) internal pure returns (bytes memory envelope) {
        envelope = abi.encodePacked(
            VERSION,
            header.kind,
            header.houseId,
            header.source,
            header.destination,
            header.lane,
            header.session,
            header.sequence,
            header.cycle,
            header.deadlineSeconds,
            payload
        );
        if (envelope.length > MAX_BYTES) revert EnvelopeTooLarge(envelope.length);
    }

    /* DECODING */

    /// @notice The first 32 bytes of an envelope, which hold all fields but the deadline, and the deadline; refuses every
    /// version, kind, lane and length that is not known. `decode` names the fields; what is read on every vote and
    /// execution takes them from here, by the functions below.
    function headOf(bytes calldata envelope) internal pure returns (uint256 head, uint64 deadlineSeconds) {
        if (envelope.length > MAX_BYTES) revert EnvelopeTooLarge(envelope.length);
        if (envelope.length < HEADER_BYTES) revert EnvelopeMalformed(envelope.length, 0);
        // The deadline ends at byte 39. Read without slices, whose bounds checks would cost more than the rest: the length
        // was checked above.
        uint256 tail;
        assembly ("memory-safe") {
            head := calldataload(envelope.offset)
            tail := calldataload(add(envelope.offset, 7))
        }
        if (head >> 248 != VERSION) revert VersionUnknown(head >> 248);
        uint256 kind = kindIn(head);
        if (kind == 0 || kind > KIND_LAST) revert KindUnknown(kind);
        if (laneIn(head) > LANE_LAST) revert EnvelopeMalformed(envelope.length, laneIn(head));
        // forge-lint: disable-next-line(unsafe-typecast)
        deadlineSeconds = uint64(tail);
    }

    // forge-lint: disable-start(unsafe-typecast)
    function kindIn(uint256 head) internal pure returns (uint8) {
        return uint8(head >> 240);
    }

    function houseIn(uint256 head) internal pure returns (uint32) {
        return uint32(head >> 208);
    }

    function sourceIn(uint256 head) internal pure returns (uint16) {
        return uint16(head >> 192);
    }

    function destinationIn(uint256 head) internal pure returns (uint16) {
        return uint16(head >> 176);
    }

    function laneIn(uint256 head) internal pure returns (uint8) {
        return uint8(head >> 168);
    }

    function sessionIn(uint256 head) internal pure returns (uint32) {
        return uint32(head >> 136);
    }

    function sequenceIn(uint256 head) internal pure returns (uint64) {
        return uint64(head >> 72);
    }

    function cycleIn(uint256 head) internal pure returns (uint64) {
        return uint64(head >> 8);
    }

    // forge-lint: disable-end(unsafe-typecast)

    /// @notice The header of an envelope that `headOf` accepts.
    function decode(bytes calldata envelope) internal pure returns (EnvelopeHeader memory) {
        (uint256 head, uint64 deadlineSeconds) = headOf(envelope);
        return EnvelopeHeader({
            kind: kindIn(head),
            houseId: houseIn(head),
            source: sourceIn(head),
            destination: destinationIn(head),
            lane: laneIn(head),
            session: sessionIn(head),
            sequence: sequenceIn(head),
            cycle: cycleIn(head),
            deadlineSeconds: deadlineSeconds
        });
    }

    /// @notice The first 32 bytes of a message that belongs to a cycle: of this kind, on this kind's lane, and its sequence is
    /// the cycle (PROTOCOL P12). On another lane or under another sequence a forged one would not compete with the true
    /// one.
    function headOfCycle(bytes calldata envelope, uint8 kind, uint8 lane) internal pure returns (uint256 head) {
        uint256 class = (uint256(VERSION) << 248) | (uint256(kind) << 240) | (uint256(lane) << 168);
        assembly ("memory-safe") {
            head := calldataload(envelope.offset)
        }
        // All that is checked below, for lengths that a header and a payload have: below it is only named.
        // forge-lint: disable-start(unsafe-typecast)
        if (
            (head & CLASS) == class && uint64(head >> 72) == uint64(head >> 8) && envelope.length >= HEADER_BYTES
                && envelope.length <= MAX_BYTES
        ) return head;
        // forge-lint: disable-end(unsafe-typecast)
        (head,) = headOf(envelope);
        if (kindIn(head) != kind) revert KindUnknown(kindIn(head));
        if (laneIn(head) != lane) revert EnvelopeMalformed(envelope.length, laneIn(head));
        if (sequenceIn(head) != cycleIn(head)) revert CycleOutOfOrder(cycleIn(head), sequenceIn(head));
    }

    /// @notice The payload of an envelope that `decode` accepted.
    function payloadOf(bytes calldata envelope) internal pure returns (bytes calldata payload) {
        // Without a slice, which checks again what was checked: a header's length.
        assembly ("memory-safe") {
            payload.offset := add(envelope.offset, HEADER_BYTES)
            payload.length := sub(envelope.length, HEADER_BYTES)
        }
    }

    /// @notice The id under which every transport's vote is counted: keccak256 of the whole envelope (PROTOCOL P20).
    function idOf(bytes memory envelope) internal pure returns (bytes32) {
        return keccak256(envelope);
    }
}
