// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {
    AdapterUnknown,
    DeadlinePassed,
    DestinationMismatch,
    EnvelopeMalformed,
    FeeTooLow,
    GasTooLow,
    HouseMismatch,
    KindUnknown,
    MessageAlreadyExecuted,
    MessageAlreadyVoted,
    SequenceStale,
    SessionUnknown,
    SourceMismatch,
    TransportNotFailed,
    TransportsMissing,
    Unauthorized,
    VotesMissing
} from "./error/Errors.sol";
import {GateSettings} from "./gate/GateSettings.sol";
import {Conflicts} from "./gate/Conflicts.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {IMessageHandler} from "./interface/IMessageHandler.sol";
import {ITransportAdapter} from "./interface/ITransportAdapter.sol";
import {EnvelopeCodec, EnvelopeHeader} from "./library/EnvelopeCodec.sol";
import {Refusal} from "./library/Refusal.sol";
import {ALL_VOTES} from "./type/Votes.sol";

/// @title MessageGate
/// @notice See IMessageGate.
contract MessageGate is Conflicts, ReentrancyGuardTransient {
    using TransientSlot for *;

    /* CONSTANTS */

    /// @dev The gas of each call of a transport, no more and no less: several times what LayerZero's whole stack uses.
    uint256 private constant TRANSPORT_GAS = 1_000_000;
    /// @dev What a message may use at a transport, done or not, without being counted: more than LayerZero's whole stack uses.
    uint256 private constant FAIR_GAS = 400_000;
    /// @dev What a transport may use beyond that in one transaction. Then its other rows fail without a call, so that one
    /// transport never makes a cycle too large for a transaction (EIP-7825), whether it fails or not.
    uint256 private constant EXCESS_GAS = 1_000_000;
    /// @dev Where that is added up, for the transaction: the transport's address below this.
    uint256 private constant EXCESS_AT = uint256(keccak256("isthmus/v1/transport-excess")) << 160;
    /// @dev The gas of the receiver on the hub's own chain: several times what the most expensive root uses.
    uint256 private constant HANDLER_GAS = 500_000;
    /// @dev Beyond the allowance: the cost of making a call (cold account, value, call data in memory), generously.
    uint256 private constant CALL_GAS = 50_000;

    /* STORAGE */

    /// @inheritdoc IMessageGate
    mapping(uint16 destination => mapping(uint8 lane => uint64)) public lastDispatched;
    /// @inheritdoc IMessageGate
    mapping(bytes32 messageId => mapping(address adapter => bool)) public transportFailed;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house
    /// @param chain_ our number of this chain
    /// @param hubChain_ our number of the hub chain
    /// @param admin_ configures
    constructor(uint32 house_, uint16 chain_, uint16 hubChain_, address admin_)
        GateSettings(house_, chain_, hubChain_, admin_)
    {}

    /* DISPATCH */

    /// @inheritdoc IMessageGate
    function dispatch(
        uint16 destination,
        uint8 kind,
        uint8 lane,
        uint64 sequence,
        uint64 cycle,
        uint64 deadlineSeconds,
        bytes calldata payload
    ) external payable nonReentrant returns (bytes32 messageId) {
        if (msg.sender != hub) revert Unauthorized(msg.sender);
        if (kind == 0 || (kind > EnvelopeCodec.KIND_REBALANCE && kind != EnvelopeCodec.KIND_CREDIT_STOP)) {
            revert KindUnknown(kind);
        }
        if (lane > EnvelopeCodec.LANE_LAST) revert EnvelopeMalformed(payload.length, lane);
        if (!sessions[session].terms.open) revert SessionUnknown(session);
        // Orders have numbers, of which each counts once and none waits for another (PROTOCOL P12).
        if (lane != EnvelopeCodec.LANE_ORDERS) {
            if (sequence <= lastDispatched[destination][lane]) {
                revert SequenceStale(sequence, lastDispatched[destination][lane]);
            }
            lastDispatched[destination][lane] = sequence;
        }
        bytes memory envelope = EnvelopeCodec.encode(
            EnvelopeHeader({
                kind: kind,
                houseId: house,
                source: chain,
                destination: destination,
                lane: lane,
                session: session,
                sequence: sequence,
                cycle: cycle,
                deadlineSeconds: deadlineSeconds
            }),
            payload
        );
        messageId = EnvelopeCodec.idOf(envelope);
        emit MessageDispatched(messageId, destination, envelope);

        if (destination == chain) _executeOwn(messageId, envelope);
        else _send(messageId, destination, envelope);
        // The gate never keeps value: value that no transport needed is returned.
        if (address(this).balance > 0) Address.sendValue(payable(msg.sender), address(this).balance);
    }

    /// @inheritdoc IMessageGate
    function resend(bytes calldata envelope, address adapter) external payable nonReentrant {
        EnvelopeHeader memory header = EnvelopeCodec.decode(envelope);
        bytes32 messageId = keccak256(envelope);
        // Only `dispatch` sets this, so the envelope is one of this gate's own.
        if (!transportFailed[messageId][adapter]) revert TransportNotFailed(messageId, adapter);
        if (block.timestamp > header.deadlineSeconds) revert DeadlinePassed(header.deadlineSeconds, block.timestamp);
        transportFailed[messageId][adapter] = false;
        uint256 fee = ITransportAdapter(adapter).quote(header.destination, envelope.length);
        if (fee > msg.value) revert FeeTooLow(msg.value, fee);
        emit MessageResent(messageId, adapter);
        ITransportAdapter(adapter).send{value: fee}(header.destination, envelope, msg.sender);
        if (address(this).balance > 0) Address.sendValue(payable(msg.sender), address(this).balance);
    }

    /// @inheritdoc IMessageGate
    function quote(uint16 destination, uint256 payloadBytes) external view returns (uint256 nativeFee) {
        address[] storage route = routes[destination];
        if (destination == chain) return 0;
        for (uint256 i = 0; i < route.length; i++) {
            (bool usable, uint256 fee,) = _quote(route[i], destination, EnvelopeCodec.HEADER_BYTES + payloadBytes);
            if (usable) nativeFee += fee;
        }
    }

    /// @dev The own chain's message counts without votes, and its receiver may refuse it without stopping anything else:
    /// then it waits for `execute` like any other.
    function _executeOwn(bytes32 messageId, bytes memory envelope) private {
        tallies[messageId] = COUNTS;
        _checkGas(HANDLER_GAS);
        try this.execute{gas: HANDLER_GAS}(envelope) {}
        catch {
            emit ExecutionFailed(messageId, Refusal.selector());
        }
    }

    /// @dev A transport that fails does not stop the others. Nobody can make one fail on purpose by withholding what it
    /// needs: too little gas or value is refused, so a failure is the transport's own.
    function _send(bytes32 messageId, uint16 destination, bytes memory envelope) private {
        address[] memory route = routes[destination];
        uint256 remaining = msg.value;
        uint256 sent = 0;
        for (uint256 i = 0; i < route.length; i++) {
            (bool done, uint256 fee, bytes4 reason) = _sendBy(route[i], destination, envelope, remaining);
            if (done) {
                remaining -= fee;
                sent++;
                continue;
            }
            transportFailed[messageId][route[i]] = true;
            emit TransportFailed(messageId, route[i], reason);
        }
        uint256 needed = sessions[session].terms.threshold;
        // A message that could not get enough votes is not sent at all.
        if (sent < needed) revert TransportsMissing(sent, needed);
    }

    /// @dev Hands a message to one transport, unless it has used too much in this transaction.
    function _sendBy(address adapter, uint16 destination, bytes memory envelope, uint256 remaining)
        private
        returns (bool done, uint256 fee, bytes4 reason)
    {
        TransientSlot.Uint256Slot excess = bytes32(EXCESS_AT | uint160(adapter)).asUint256();
        uint256 excessGas = excess.tload();
        if (excessGas >= EXCESS_GAS) return (false, 0, GasTooLow.selector);
        uint256 left = gasleft();
        (done, fee, reason) = _quote(adapter, destination, envelope.length);
        if (done) {
            if (fee > remaining) revert FeeTooLow(remaining, fee);
            _checkGas(TRANSPORT_GAS);
            try ITransportAdapter(adapter).send{gas: TRANSPORT_GAS, value: fee}(destination, envelope, msg.sender) {}
            catch {
                (done, reason) = (false, Refusal.selector());
            }
        }
        uint256 usedGas = left - gasleft();
        if (usedGas > FAIR_GAS) excess.tstore(excessGas + usedGas - FAIR_GAS);
    }

    /// @dev The fee that a transport asks for; not usable when it reverts, or asks for more than the gate ever pays.
    function _quote(address adapter, uint16 destination, uint256 envelopeBytes)
        private
        view
        returns (bool usable, uint256 fee, bytes4 reason)
    {
        _checkGas(TRANSPORT_GAS);
        bytes memory question = abi.encodeCall(ITransportAdapter.quote, (destination, envelopeBytes));
        uint256 allowance = TRANSPORT_GAS;
        bool answered;
        bool whole;
        // Not by `try`, which an answer that is too short makes revert here.
        assembly ("memory-safe") {
            answered := staticcall(allowance, adapter, add(question, 32), mload(question), 0, 32)
            whole := gt(returndatasize(), 31)
            fee := mload(0)
        }
        if (!answered) return (false, 0, Refusal.selector());
        if (!whole) return (false, 0, 0);
        if (fee > maxTransportFeeWei) return (false, fee, FeeTooLow.selector);
        return (true, fee, 0);
    }

    /// @dev A call gets at most 63/64 of what is left, silently: this makes sure that it gets its whole allowance.
    function _checkGas(uint256 allowance) private view {
        uint256 needed = allowance + allowance / 63 + CALL_GAS;
        if (gasleft() < needed) revert GasTooLow(gasleft(), needed);
    }

    /* VOTES */

    /// @inheritdoc IMessageGate
    function vote(bytes calldata envelope) external {
        (uint256 head, uint64 deadlineSeconds) = EnvelopeCodec.headOf(envelope);
        _checkPlace(head);
        uint32 session_ = EnvelopeCodec.sessionIn(head);
        Seat storage seat = seats[session_][msg.sender];
        uint256 word;
        // All fields of a seat: reading them one by one costs more than the checks here.
        assembly ("memory-safe") {
            word := sload(seat.slot)
        }
        if (word & 0xff == 0) {
            if (!sessions[session_].terms.open) revert SessionUnknown(session_);
            revert AdapterUnknown(msg.sender);
        }
        if (block.timestamp > deadlineSeconds) revert DeadlinePassed(deadlineSeconds, block.timestamp);

        bytes32 messageId = keccak256(envelope);
        uint256 tally = tallies[messageId];
        uint256 bit = 1 << ((word >> SEAT_INDEX_AT) & 0xff);
        // A vote that comes after the execution counts too: it lifts the budget of what the message brought (P22).
        if (tally & bit != 0) revert MessageAlreadyVoted(messageId, msg.sender);
        if (tally == 0) _recordSequence(head, messageId);
        tally |= bit;
        uint256 votes = tally & VOTES;
        uint256 attesterMask = (word >> SEAT_ATTESTERS_AT) & VOTES;
        uint256 threshold = (word >> SEAT_THRESHOLD_AT) & 0xff;
        if (votes & attesterMask != 0 && votes & ~attesterMask != 0 && _countBits(votes) >= threshold) tally |= COUNTS;
        tallies[messageId] = tally;
        emit MessageVoted(messageId, msg.sender, votes);
        if (tally & EXECUTED != 0) _countLateVote(envelope, head, tally);
    }

    /// @dev Notifies the receiver of what was executed that every adapter has voted now. A session that ended opens nothing any more.
    function _countLateVote(bytes calldata envelope, uint256 head, uint256 tally) private {
        uint256 terms = _liveTermsOf(EnvelopeCodec.sessionIn(head), EnvelopeCodec.cycleIn(head));
        if (_votesNow(tally, terms) != ALL_VOTES) return;
        _notify(EnvelopeCodec.kindIn(head), abi.encodeCall(IMessageHandler.onAllVotes, (envelope)));
    }

    /// @dev A message of this clearing house, from its hub to this chain.
    function _checkPlace(uint256 head) private view {
        uint32 houseId = EnvelopeCodec.houseIn(head);
        if (houseId != house) revert HouseMismatch(houseId, house);
        // The hub's own messages never arrive over a transport, so there a vote is always forged.
        uint16 source = EnvelopeCodec.sourceIn(head);
        if (source != hubChain || chain == hubChain) revert SourceMismatch(source, hubChain);
        uint16 destination = EnvelopeCodec.destinationIn(head);
        if (destination != chain) revert DestinationMismatch(destination, chain);
    }

    /* EXECUTION */

    /// @inheritdoc IMessageGate
    /// @dev All effects come before the calls, so it needs no guard.
    function execute(bytes calldata envelope) external {
        (uint256 head, uint64 deadlineSeconds) = EnvelopeCodec.headOf(envelope);
        bytes32 messageId = keccak256(envelope);
        uint256 tally = tallies[messageId];
        if (tally & EXECUTED != 0) revert MessageAlreadyExecuted(messageId);
        uint32 session_ = EnvelopeCodec.sessionIn(head);
        if (tally & COUNTS == 0) {
            // House, source, destination and session were checked with the first vote; without votes they do not matter.
            uint256 got = _countBits(tally & VOTES);
            uint256 threshold = sessions[session_].terms.threshold;
            revert VotesMissing(got, got < threshold ? threshold : got + 1);
        }
        uint64 sequence = EnvelopeCodec.sequenceIn(head);
        // The hub's own messages rest on no session's votes.
        uint8 votes = chain == hubChain ? ALL_VOTES : _votesUnder(session_, EnvelopeCodec.cycleIn(head), tally);
        if (block.timestamp > deadlineSeconds) revert DeadlinePassed(deadlineSeconds, block.timestamp);
        uint8 lane = EnvelopeCodec.laneIn(head);
        bool slowed = false;
        // Whoever receives orders keeps which of them have come: none waits for another (P12).
        if (lane == EnvelopeCodec.LANE_ORDERS) _checkVeto(lane);
        // What only stops trading waits for no other message, and neither a conflict nor a veto holds it up (P12, P23).
        else if (lane != EnvelopeCodec.LANE_PRIORITY && _advance(lane, sequence)) {
            slowed = _inDoubt(lane, session_, sequence, votes);
        }
        tallies[messageId] = tally | EXECUTED;
        uint8 kind = EnvelopeCodec.kindIn(head);
        IMessageHandler handler = _handler(kind);
        emit MessageExecuted(messageId, kind, EnvelopeCodec.cycleIn(head));
        handler.onMessage(messageId, envelope, votes);
        if (slowed) handler.onConflict(sequence);
    }

    /// @dev The terms of a session as they are stored: `Terms`.
    function _termsOf(uint32 session_) private view returns (uint256 word) {
        Terms storage terms = sessions[session_].terms;
        assembly ("memory-safe") {
            word := sload(terms.slot)
        }
    }

    /// @dev The terms of a session that counts now: a closed one is trusted no longer, a retired one for what was sent under it
    /// alone, until its end; SessionUnknown otherwise.
    /// @param cycle the message's: a root's sequence, while the priority lane's sequences are a count of their own (P24)
    function _liveTermsOf(uint32 session_, uint64 cycle) private view returns (uint256 word) {
        word = _termsOf(session_);
        uint256 until = word >> UNTIL_AT;
        bool ended = until != 0 && block.timestamp >= until;
        // The last sequence of the session's word: its 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (word & 0xff == 0 || cycle > uint64(word >> LAST_SEQUENCE_AT) || ended) revert SessionUnknown(session_);
    }

    /// @dev How many adapters voted, by the terms of the session now: a revoked adapter counts not at all.
    function _votesUnder(uint32 session_, uint64 cycle, uint256 tally) private view returns (uint8) {
        uint256 word = _liveTermsOf(session_, cycle);
        uint256 revokedMask = (word >> REVOKED_AT) & VOTES;
        if (tally & revokedMask != 0) {
            uint256 left = tally & VOTES & ~revokedMask;
            (uint256 mask, uint256 threshold, uint256 count) =
                ((word >> ATTESTERS_AT) & VOTES, (word >> THRESHOLD_AT) & 0xff, _countBits(left));
            if (left & mask == 0 || left & ~mask == 0 || count < threshold) revert VotesMissing(count, threshold);
        }
        return _votesNow(tally, word);
    }

    /// @dev How many adapters voted that may still; ALL_VOTES when every one that is left in the session did, and as many as its
    /// threshold: a revoked adapter must not keep what needs all of them closed until another session opens.
    /// @param word the session's terms
    function _votesNow(uint256 tally, uint256 word) private pure returns (uint8) {
        uint256 revokedMask = (word >> REVOKED_AT) & VOTES;
        uint256 votes = _countBits(tally & VOTES & ~revokedMask);
        uint256 left = ((word >> SEATS_AT) & 0xff) - _countBits(revokedMask);
        // At most 32.
        // forge-lint: disable-next-line(unsafe-typecast)
        return votes >= left && votes >= (word >> THRESHOLD_AT) & 0xff ? ALL_VOTES : uint8(votes);
    }

    /* VIEWS */

    /// @inheritdoc IMessageGate
    function votesFor(bytes calldata envelope) external view returns (uint8 votes) {
        uint256 tally = tallies[keccak256(envelope)];
        if (tally & EXECUTED == 0) return 0;
        if (chain == hubChain) return ALL_VOTES;
        return _votesNow(tally, _termsOf(EnvelopeCodec.decode(envelope).session));
    }

    /// @inheritdoc IMessageGate
    function votesOf(bytes32 messageId) external view returns (uint256 votes) {
        return tallies[messageId] & VOTES;
    }

    /// @inheritdoc IMessageGate
    function executed(bytes32 messageId) external view returns (bool) {
        return tallies[messageId] & EXECUTED != 0;
    }
}
