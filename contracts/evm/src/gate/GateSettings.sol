// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Administered} from "../access/Administered.sol";
import {ConfigInvalid, KindUnknown, SessionUnknown} from "../error/Errors.sol";
import {IMessageGate} from "../interface/IMessageGate.sol";
import {IMessageHandler} from "../interface/IMessageHandler.sol";
import {EnvelopeCodec} from "../library/EnvelopeCodec.sol";

/// @title GateSettings
/// @notice The settings of a gate: sessions of adapters, routes, the hub, handlers, and the most that a transport is paid.
/// See IMessageGate.
abstract contract GateSettings is IMessageGate, Administered {
    /* TYPES */

    /// @dev A session as each of its adapters sees it: one storage slot, so that a vote reads one.
    struct Seat {
        bool open;
        /// The adapter's bit.
        uint8 index;
        uint8 threshold;
        uint32 attesterMask;
    }

    /// @dev What an execution reads of a session: one storage slot, whose fields start at the bits that are named below.
    struct Terms {
        bool open;
        uint8 threshold;
        uint8 seats;
        uint32 attesterMask;
        /// Bits whose votes count no longer.
        uint32 revokedMask;
        /// The last sequence that counts under it.
        uint64 lastSequence;
        /// The first second in which it counts no longer; 0 while it has no successor.
        uint40 untilSeconds;
    }

    /// @dev A session as a whole.
    struct Session {
        Terms terms;
        address[] adapters;
    }

    /* CONSTANTS */

    // Where fields of `Seat` and of `Terms` start; `open` is the lowest byte of both.
    uint256 internal constant SEAT_INDEX_AT = 8;
    uint256 internal constant SEAT_THRESHOLD_AT = 16;
    uint256 internal constant SEAT_ATTESTERS_AT = 24;
    uint256 internal constant THRESHOLD_AT = 8;
    uint256 internal constant SEATS_AT = 16;
    uint256 internal constant ATTESTERS_AT = 24;
    uint256 internal constant REVOKED_AT = 56;
    uint256 internal constant LAST_SEQUENCE_AT = 88;
    uint256 internal constant UNTIL_AT = 152;
    /// @dev As many as a bitmap of votes has bits.
    uint256 private constant MAX_ADAPTERS = 32;
    /// @dev Bounds the gas of a dispatch.
    uint256 private constant MAX_SEND_ADAPTERS = 8;

    /// @dev A session outlives its successor's opening by no more (PROTOCOL P24).
    uint256 private constant MAX_OVERLAP_SECONDS = 7 days;

    /* IMMUTABLES */

    /// @inheritdoc IMessageGate
    uint32 public immutable house;
    /// @inheritdoc IMessageGate
    uint16 public immutable chain;
    /// @inheritdoc IMessageGate
    uint16 public immutable hubChain;

    /* STORAGE */

    /// @inheritdoc IMessageGate
    uint32 public session;
    /// @inheritdoc IMessageGate
    uint128 public maxTransportFeeWei = 0.1 ether;
    /// @inheritdoc IMessageGate
    address public hub;
    /// @inheritdoc IMessageGate
    mapping(uint8 kind => address) public handlerOf;

    /// @inheritdoc IMessageGate
    mapping(address adapter => bool) public revoked;
    mapping(uint32 session => Session) internal sessions;
    mapping(uint32 session => mapping(address adapter => Seat)) internal seats;
    mapping(uint16 destination => address[]) internal routes;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house
    /// @param chain_ our number of this chain
    /// @param hubChain_ our number of the hub chain
    /// @param admin_ configures
    constructor(uint32 house_, uint16 chain_, uint16 hubChain_, address admin_) Ownable(admin_) {
        house = house_;
        chain = chain_;
        hubChain = hubChain_;
    }

    /* SESSIONS */

    /// @inheritdoc IMessageGate
    function openSession(uint32 session_, address[] calldata adapters, uint8 threshold, uint256 attesterMask)
        external
        onlyOwner
    {
        if (session_ <= session) revert ConfigInvalid("session");
        uint256 count = adapters.length;
        // An adapter of the attesters and one of a bridge at the least.
        if (count < 2 || count > MAX_ADAPTERS) revert ConfigInvalid("adapters");
        if (threshold < 2 || threshold > count) revert ConfigInvalid("threshold");
        // Bridges without attesters open nothing, nor attesters without a bridge: both must have a seat.
        if (attesterMask == 0 || attesterMask >= (1 << count) - 1) revert ConfigInvalid("attesterMask");
        // Below 2^32, for there are at most 32 adapters.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint32 mask = uint32(attesterMask);
        for (uint256 i = 0; i < count; i++) {
            if (adapters[i] == address(0) || seats[session_][adapters[i]].open || revoked[adapters[i]]) {
                revert ConfigInvalid("adapters");
            }
            // forge-lint: disable-next-line(unsafe-typecast)
            uint8 index = uint8(i);
            seats[session_][adapters[i]] = Seat({open: true, index: index, threshold: threshold, attesterMask: mask});
        }
        // forge-lint: disable-next-line(unsafe-typecast)
        uint8 seatCount = uint8(count);
        sessions[session_].adapters = adapters;
        sessions[session_].terms = Terms({
            open: true,
            threshold: threshold,
            seats: seatCount,
            attesterMask: mask,
            revokedMask: 0,
            lastSequence: type(uint64).max,
            untilSeconds: 0
        });
        Terms storage former = sessions[session].terms;
        // forge-lint: disable-next-line(unsafe-typecast)
        if (former.open) former.untilSeconds = uint40(block.timestamp + MAX_OVERLAP_SECONDS);
        session = session_;
        emit SessionOpened(session_, adapters, threshold, attesterMask);
    }

    /// @inheritdoc IMessageGate
    function closeSession(uint32 session_) external onlyOwner {
        Session storage closing = sessions[session_];
        if (!closing.terms.open) revert SessionUnknown(session_);
        closing.terms.open = false;
        // At most 32 adapters.
        for (uint256 i = 0; i < closing.adapters.length; i++) {
            seats[session_][closing.adapters[i]].open = false;
        }
        emit SessionClosed(session_);
    }

    /// @inheritdoc IMessageGate
    function retireSession(uint32 session_, uint64 lastSequence, uint40 untilSeconds) external onlyOwner {
        Terms storage retiring = sessions[session_].terms;
        // The newest has no successor, and what was stated before only shrinks.
        if (!retiring.open || session_ == session) revert SessionUnknown(session_);
        if (lastSequence > retiring.lastSequence) revert ConfigInvalid("lastSequence");
        if (untilSeconds == 0 || untilSeconds > retiring.untilSeconds) revert ConfigInvalid("untilSeconds");
        retiring.lastSequence = lastSequence;
        retiring.untilSeconds = untilSeconds;
        emit SessionRetired(session_, lastSequence, untilSeconds);
    }

    /// @inheritdoc IMessageGate
    function revokeAdapter(address adapter, uint32[] calldata sessions_) external onlyOwner {
        revoked[adapter] = true;
        for (uint256 i = 0; i < sessions_.length; i++) {
            // One that has closed since the call was scheduled takes no votes.
            if (sessions[sessions_[i]].adapters.length > 0 && !sessions[sessions_[i]].terms.open) continue;
            Seat storage seat = seats[sessions_[i]][adapter];
            if (!seat.open) revert SessionUnknown(sessions_[i]);
            seat.open = false;
            sessions[sessions_[i]].terms.revokedMask |= uint32(1) << seat.index;
        }
        emit AdapterRevoked(adapter, sessions_);
        _resumeLanes();
    }

    /// @dev Ends the halt of lanes on which the adapters could not agree.
    function _resumeLanes() internal virtual;

    /* ROUTES AND RECEIVERS */

    /// @inheritdoc IMessageGate
    function setRoute(uint16 destination, address[] calldata sendAdapters) external onlyOwner {
        if (destination == chain || sendAdapters.length > MAX_SEND_ADAPTERS) revert ConfigInvalid("route");
        for (uint256 i = 0; i < sendAdapters.length; i++) {
            if (sendAdapters[i].code.length == 0) revert ConfigInvalid("sendAdapters");
        }
        routes[destination] = sendAdapters;
        emit RouteSet(destination, sendAdapters);
    }

    /// @inheritdoc IMessageGate
    function setMaxTransportFee(uint128 feeWei) external onlyOwner {
        maxTransportFeeWei = feeWei;
        emit MaxTransportFeeSet(feeWei);
    }

    /// @inheritdoc IMessageGate
    function setHub(address hub_) external onlyOwner {
        if (hub_ == address(0) || chain != hubChain) revert ConfigInvalid("hub");
        hub = hub_;
        emit HubSet(hub_);
    }

    /// @inheritdoc IMessageGate
    function setHandler(uint8 kind, address handler) external onlyOwner {
        if (kind == 0 || kind > EnvelopeCodec.KIND_LAST) revert KindUnknown(kind);
        if (handler.code.length == 0) revert ConfigInvalid("handler");
        handlerOf[kind] = handler;
        emit HandlerSet(kind, handler);
    }

    /* VIEWS */

    /// @inheritdoc IMessageGate
    function sessionOf(uint32 session_)
        external
        view
        returns (bool open, uint8 threshold, uint256 attesterMask, address[] memory adapters)
    {
        Session storage found = sessions[session_];
        Terms memory terms = found.terms;
        return (terms.open, terms.threshold, terms.attesterMask, found.adapters);
    }

    /// @inheritdoc IMessageGate
    function routeOf(uint16 destination) external view returns (address[] memory sendAdapters) {
        return routes[destination];
    }

    /// @dev The receiver of messages of a kind; KindUnknown when there is none.
    function _handler(uint8 kind) internal view returns (IMessageHandler) {
        address handler = handlerOf[kind];
        if (handler == address(0)) revert KindUnknown(kind);
        return IMessageHandler(handler);
    }
}
