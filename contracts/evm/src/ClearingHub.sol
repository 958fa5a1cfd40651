// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {
    AlreadyInitialized,
    ConfigInvalid,
    CycleDigestMismatch,
    CycleOutOfOrder,
    InputInvalid,
    SessionUnknown,
    TransportsMissing,
    Unauthorized
} from "./error/Errors.sol";
import {CreditStops} from "./hub/CreditStops.sol";
import {CycleRows} from "./hub/CycleRows.sol";
import {RebalanceOrders} from "./hub/RebalanceOrders.sol";
import {IAttesterSet} from "./interface/IAttesterSet.sol";
import {IClearingHub} from "./interface/IClearingHub.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {ContractId} from "./library/ContractId.sol";
import {CreditStop, CycleDigest, Header, VaultRoot, VenueRoot} from "./library/CycleDigest.sol";
import {EnvelopeCodec} from "./library/EnvelopeCodec.sol";
import {PayloadCodec, RebalancePayload} from "./library/PayloadCodec.sol";
import {Signature} from "./library/VaaCodec.sol";

/// @title ClearingHub
/// @notice See IClearingHub.
contract ClearingHub is CycleRows, ReentrancyGuardTransient {
    /* IMMUTABLES */

    /// @inheritdoc IClearingHub
    uint32 public immutable house;
    /// @inheritdoc IClearingHub
    uint16 public immutable chain;
    /// @inheritdoc IClearingHub
    IMessageGate public immutable gate;
    /// @inheritdoc IClearingHub
    uint64 public immutable messageLifetimeSeconds;

    /* CONSTANTS */

    /// @dev Long enough to move every operator, short enough that a former set ends.
    uint64 private constant MAX_OVERLAP_SECONDS = 30 days;
    /// @dev A message that is sent again in its last second is then no older than the grace in which LayerZero's adapters skip
    /// no packet.
    uint64 private constant MAX_LIFETIME_SECONDS = 1 days;
    /// @dev As many rows are always sent with their cycle: whoever stores one without sending would otherwise hold it up.
    uint256 private constant WHOLE_ROWS = 32;

    /* STORAGE */

    /// @inheritdoc IClearingHub
    IAttesterSet public attesters;
    /// @inheritdoc IClearingHub
    uint64 public formerUntilSeconds;
    /// @inheritdoc IClearingHub
    IAttesterSet public formerAttesters;
    /// @dev 0 until this hub's first cycle.
    uint64 private ownLastCycle;
    /// @inheritdoc IClearingHub
    IClearingHub public predecessor;
    mapping(uint64 cycle => bytes32) private digests;

    /* CONSTRUCTOR */

    /// @param house_ number of the clearing house; the gate's
    /// @param chain_ our number of this chain; the gate's
    /// @param gate_ the gate of this chain
    /// @param attesters_ the signers of cycles
    /// @param admin_ registers vaults and venues
    /// @param messageLifetimeSeconds_ above 0, and at most a day
    constructor(
        uint32 house_,
        uint16 chain_,
        IMessageGate gate_,
        IAttesterSet attesters_,
        address admin_,
        uint64 messageLifetimeSeconds_
    ) Ownable(admin_) {
        if (gate_.house() != house_) revert ConfigInvalid("house");
        if (gate_.chain() != chain_ || gate_.hubChain() != chain_) revert ConfigInvalid("chain");
        if (address(attesters_).code.length == 0) revert ConfigInvalid("attesters");
        if (messageLifetimeSeconds_ == 0 || messageLifetimeSeconds_ > MAX_LIFETIME_SECONDS) {
            revert ConfigInvalid("messageLifetimeSeconds");
        }
        house = house_;
        chain = chain_;
        gate = gate_;
        attesters = attesters_;
        messageLifetimeSeconds = messageLifetimeSeconds_;
    }

    /* SUCCESSION */

    /// @inheritdoc IClearingHub
    function succeedAttesters(IAttesterSet next, uint64 overlapSeconds) external onlyOwner {
        if (address(next).code.length == 0 || next.setIndex() != attesters.setIndex() + 1) {
            revert ConfigInvalid("attesters");
        }
        if (overlapSeconds > MAX_OVERLAP_SECONDS) revert ConfigInvalid("overlapSeconds");
        formerAttesters = attesters;
        formerUntilSeconds = uint64(block.timestamp) + overlapSeconds;
        attesters = next;
        emit AttestersSucceeded(address(next), formerUntilSeconds);
    }

    /// @inheritdoc IClearingHub
    function succeedHub(IClearingHub predecessor_) external onlyOwner {
        if (ownLastCycle != 0 || address(predecessor) != address(0)) revert AlreadyInitialized();
        if (address(predecessor_) == address(this) || predecessor_.house() != house || predecessor_.chain() != chain) {
            revert ConfigInvalid("predecessor");
        }
        predecessor = predecessor_;
        emit HubSucceeded(address(predecessor_));
    }

    /* CYCLES */

    /// @inheritdoc IClearingHub
    function submitCycle(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) external payable nonReentrant {
        bytes32 digest = _store(header, vaults, venues, signatures);
        for (uint256 i = 0; i < vaults.length; i++) {
            _sendOrHold(header.cycle, digest, vaults[i]);
        }
        for (uint256 i = 0; i < venues.length; i++) {
            _sendOrHold(header.cycle, digest, venues[i]);
        }
        _refund();
    }

    /// @inheritdoc IClearingHub
    function storeCycle(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) external nonReentrant {
        if (vaults.length + venues.length <= WHOLE_ROWS) revert InputInvalid("rows");
        _store(header, vaults, venues, signatures);
    }

    /// @inheritdoc IClearingHub
    /// @dev Rows that were sent are passed over, so that nobody makes a part fail by sending one of its rows first.
    function dispatchRows(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        uint256 from,
        uint256 to
    ) external payable nonReentrant {
        bytes32 digest = _stored(header, vaults, venues);
        if (from >= to || to > vaults.length + venues.length) revert InputInvalid("rows");
        for (uint256 i = from; i < to; i++) {
            if (i < vaults.length) {
                if (gate.lastDispatched(vaults[i].chain, EnvelopeCodec.LANE_SETTLEMENT) < header.cycle) {
                    _sendOrHold(header.cycle, digest, vaults[i]);
                }
            } else if (gate.lastDispatched(venues[i - vaults.length].chain, EnvelopeCodec.LANE_CREDIT) < header.cycle) {
                _sendOrHold(header.cycle, digest, venues[i - vaults.length]);
            }
        }
        _refund();
    }

    /// @inheritdoc IClearingHub
    /// @dev A lane's sequence is the cycle and only rises, so the gate refuses every row that was sent (SequenceStale).
    function redispatch(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        bool venue,
        uint256 index
    ) external payable nonReentrant {
        bytes32 digest = _stored(header, vaults, venues);
        if (index >= (venue ? venues.length : vaults.length)) revert InputInvalid("index");
        bytes memory refusal = venue
            ? _sendVenueRoot(header.cycle, digest, venues[index])
            : _sendVaultRoot(header.cycle, digest, vaults[index]);
        if (refusal.length > 0) _revertWith(refusal);
        _refund();
    }

    /// @inheritdoc IClearingHub
    function stopCredit(CreditStop calldata stop, Signature[] calldata signatures) external payable nonReentrant {
        uint64 deadlineSeconds = uint64(block.timestamp) + messageLifetimeSeconds;
        bytes memory refusal = _stopCredit(stop, _venueAt(stop.chain), deadlineSeconds, signatures);
        if (refusal.length > 0) _revertWith(refusal);
        _refund();
    }

    /// @inheritdoc IClearingHub
    function submitRebalance(
        uint64 number,
        uint16 chain_,
        RebalancePayload calldata order,
        Signature[] calldata signatures
    ) external payable nonReentrant {
        bytes memory refusal = _submitOrder(number, chain_, order, signatures);
        if (refusal.length > 0) _revertWith(refusal);
        _refund();
    }

    /// @notice Accepts value that a transport did not need, while a message is being sent; Unauthorized otherwise.
    receive() external payable {
        if (!_reentrancyGuardEntered()) revert Unauthorized(msg.sender);
    }

    /* VIEWS */

    /// @inheritdoc IClearingHub
    function quoteCycle(VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (uint256 nativeFee)
    {
        for (uint256 i = 0; i < vaults.length; i++) {
            nativeFee += gate.quote(vaults[i].chain, PayloadCodec.SETTLEMENT_ROOT_BYTES);
        }
        for (uint256 i = 0; i < venues.length; i++) {
            nativeFee += gate.quote(venues[i].chain, PayloadCodec.CREDIT_UPDATE_BYTES);
        }
    }

    /// @inheritdoc IClearingHub
    function cycleDigest(Header calldata header, VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (bytes32)
    {
        return _digest(header, vaults, venues);
    }

    /// @inheritdoc IClearingHub
    function stopDigest(CreditStop calldata stop) external view returns (bytes32) {
        return _stopDigest(stop, _venueAt(stop.chain));
    }

    /// @inheritdoc IClearingHub
    function rebalanceDigest(uint64 number, uint16 chain_, RebalancePayload calldata order)
        external
        view
        returns (bytes32)
    {
        return _orderDigest(number, chain_, PayloadCodec.encode(order));
    }

    /// @inheritdoc IClearingHub
    function lastCycle() public view override returns (uint64) {
        uint64 own = ownLastCycle;
        // Its last one, whichever that is when the gate takes this hub's first.
        return own == 0 && address(predecessor) != address(0) ? predecessor.lastCycle() : own;
    }

    /// @inheritdoc IClearingHub
    function digestOf(uint64 cycle) public view returns (bytes32 digest) {
        digest = digests[cycle];
        if (digest == 0 && address(predecessor) != address(0)) return predecessor.digestOf(cycle);
    }

    /// @inheritdoc IClearingHub
    function lastDigest() external view returns (bytes32) {
        return digestOf(lastCycle());
    }

    /* INTERNAL */

    /// @dev By the present set, or by the former one as a whole while both count: signatures of two sets never add up.
    function _verify(bytes32 digest, Signature[] calldata signatures) internal view override {
        if (block.timestamp >= formerUntilSeconds) {
            attesters.verify(digest, signatures);
            return;
        }
        try formerAttesters.verify(digest, signatures) {}
        catch {
            // No quorum of the former set: the present one decides, and its error is the one that is reported.
            attesters.verify(digest, signatures);
        }
    }

    /// @dev The digest with this hub and its network in it: attesters of another hub sign another one.
    function _digest(Header calldata header, VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        private
        view
        returns (bytes32)
    {
        return CycleDigest.digest(house, chain, ContractId.idOf(address(this)), header, vaults, venues);
    }

    /// @dev Checks the next cycle and keeps its digest.
    function _store(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) private returns (bytes32 digest) {
        uint64 last = lastCycle();
        if (header.cycle != last + 1) revert CycleOutOfOrder(header.cycle, last + 1);
        bytes32 previous = digestOf(last);
        if (header.previousDigest != previous) revert CycleDigestMismatch(header.previousDigest, previous);
        // A former hub takes none, not even one without rows: its last cycle is where the successor starts.
        if (gate.hub() != address(this)) revert Unauthorized(address(this));
        digest = _digest(header, vaults, venues);
        _verify(digest, signatures);
        ownLastCycle = header.cycle;
        digests[header.cycle] = digest;
        emit CycleSubmitted(header.cycle, digest);
    }

    /// @dev The digest of a cycle that this hub keeps; CycleDigestMismatch for any other.
    function _stored(Header calldata header, VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        private
        view
        returns (bytes32 digest)
    {
        digest = _digest(header, vaults, venues);
        if (digest != digests[header.cycle]) revert CycleDigestMismatch(digest, digests[header.cycle]);
    }

    /// @dev Hands the gate all value that is left; the gate returns what no transport needed. When too few transports take
    /// the message, or no session is open, it does nothing and returns the gate's refusal: a failure of one lane must not stop the others. Any other
    /// error, such as too little gas or value, reverts the whole cycle.
    /// @param position what counts a message on its lane: a root's or a stop's cycle, an order's number
    function _dispatch(uint16 destination, uint8 kind, uint8 lane, uint64 position, bytes memory payload)
        internal
        override
        returns (bytes memory refusal)
    {
        uint64 deadlineSeconds = uint64(block.timestamp) + messageLifetimeSeconds;
        uint256 value = destination == chain ? 0 : address(this).balance;
        // A root's sequence is its cycle; between cycles there may be several stops, which are counted, and orders have numbers.
        (uint64 sequence, uint64 cycle) = (position, position);
        if (lane == EnvelopeCodec.LANE_PRIORITY) sequence = gate.lastDispatched(destination, lane) + 1;
        else if (lane == EnvelopeCodec.LANE_ORDERS) cycle = lastCycle();
        try gate.dispatch{value: value}(destination, kind, lane, sequence, cycle, deadlineSeconds, payload) returns (
            bytes32
        ) {
            return "";
        } catch (bytes memory reason) {
            // The first four bytes are the error's selector.
            // forge-lint: disable-next-line(unsafe-typecast)
            bytes4 error = bytes4(reason);
            if (error != TransportsMissing.selector && error != SessionUnknown.selector) _revertWith(reason);
            return reason;
        }
    }

    /// @inheritdoc CreditStops
    function _stopDigest(CreditStop calldata stop, bytes32 venue) internal view override returns (bytes32) {
        return CycleDigest.creditStop(house, chain, ContractId.idOf(address(this)), venue, stop);
    }

    /// @inheritdoc RebalanceOrders
    function _orderDigest(uint64 number, uint16 chain_, bytes memory payload) internal view override returns (bytes32) {
        return CycleDigest.order(house, chain, ContractId.idOf(address(this)), chain_, number, payload);
    }

    /// @inheritdoc CycleRows
    function _ownChain() internal view override returns (uint16) {
        return chain;
    }

    /// @dev Reverts with the bytes of a caught error.
    function _revertWith(bytes memory reason) private pure {
        assembly ("memory-safe") {
            revert(add(reason, 32), mload(reason))
        }
    }

    /// @dev The hub never keeps value: the remainder is the caller's.
    function _refund() private {
        if (address(this).balance > 0) Address.sendValue(payable(msg.sender), address(this).balance);
    }
}
