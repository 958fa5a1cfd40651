// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {TransientSlot} from "@openzeppelin/contracts/utils/TransientSlot.sol";
import {
    AlreadyInitialized,
    ChainUnknown,
    ConfigInvalid,
    CycleDigestMismatch,
    CycleOutOfOrder,
    InputInvalid,
    SessionUnknown,
    TransportsMissing,
    Unauthorized
} from "./error/Errors.sol";
import {CreditStops} from "./hub/CreditStops.sol";
import {IAttesterSet} from "./interface/IAttesterSet.sol";
import {IClearingHub} from "./interface/IClearingHub.sol";
import {IMessageGate} from "./interface/IMessageGate.sol";
import {ContractId} from "./library/ContractId.sol";
import {CreditStop, CycleDigest, Header, VaultRoot, VenueRoot} from "./library/CycleDigest.sol";
import {EnvelopeCodec} from "./library/EnvelopeCodec.sol";
import {CreditUpdatePayload, PayloadCodec, SettlementRootPayload} from "./library/PayloadCodec.sol";
import {Signature} from "./library/VaaCodec.sol";

/// @title ClearingHub
/// @notice See IClearingHub.
contract ClearingHub is CreditStops, ReentrancyGuardTransient {
    using TransientSlot for *;

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
    /// @dev What held rows may burn in one transaction, which has a limit (EIP-7825).
    uint256 private constant HELD_GAS = 1_000_000;
    /// @dev Where that is added up, for the transaction.
    bytes32 private constant HELD_AT = keccak256("isthmus/v1/held-gas");

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

    function _sendOrHold(uint64 cycle, bytes32 digest, VaultRoot calldata row) private {
        uint256 left = gasleft();
        if (_isSpent(row.chain) || _sendVaultRoot(cycle, digest, row).length > 0) {
            _hold(left);
            emit MessageHeld(cycle, row.chain, EnvelopeCodec.KIND_SETTLEMENT_ROOT);
        }
    }

    function _sendOrHold(uint64 cycle, bytes32 digest, VenueRoot calldata row) private {
        uint256 left = gasleft();
        if (_isSpent(row.chain) || _sendVenueRoot(cycle, digest, row).length > 0) {
            _hold(left);
            emit MessageHeld(cycle, row.chain, EnvelopeCodec.KIND_CREDIT_UPDATE);
        }
    }

    /// @dev Whether rows that were held have burned so much in this transaction that one of another chain is held without a
    /// call: the cycle itself and the own chain's rows always fit, and each held row can be sent by anyone.
    function _isSpent(uint16 chain_) private view returns (bool) {
        return chain_ != chain && HELD_AT.asUint256().tload() >= HELD_GAS;
    }

    /// @dev Adds up what held rows burn.
    /// @param left the gas before the row
    function _hold(uint256 left) private {
        TransientSlot.Uint256Slot held = HELD_AT.asUint256();
        held.tstore(held.tload() + left - gasleft());
    }

    /// @dev Sends a vault its root; ChainUnknown unless it is the registered vault of its chain.
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _sendVaultRoot(uint64 cycle, bytes32 digest, VaultRoot calldata row)
        private
        returns (bytes memory refusal)
    {
        if (row.vault == 0 || row.vault != vaultOf[row.chain]) {
            revert ChainUnknown(row.chain);
        }
        bytes memory payload = PayloadCodec.encode(
            SettlementRootPayload({
                vault: row.vault,
                root: row.root,
                depositAccumulator: row.depositAccumulator,
                depositIndex: row.depositIndex,
                cycleDigest: digest,
                totalsRoot: row.totalsRoot
            })
        );
        return _dispatch(row.chain, EnvelopeCodec.KIND_SETTLEMENT_ROOT, EnvelopeCodec.LANE_SETTLEMENT, cycle, payload);
    }

    /// @dev Sends a venue its credit root; ChainUnknown unless it is the registered venue of its chain.
    /// @return refusal the gate's, when too few transports took it; empty otherwise
    function _sendVenueRoot(uint64 cycle, bytes32 digest, VenueRoot calldata row)
        private
        returns (bytes memory refusal)
    {
        if (row.venue == 0 || row.venue != venueOf[row.chain]) {
            revert ChainUnknown(row.chain);
        }
        bytes memory payload = PayloadCodec.encode(
            CreditUpdatePayload({
                venue: row.venue,
                creditRoot: row.creditRoot,
                bandRoot: row.bandRoot,
                expirySeconds: row.expirySeconds,
                cycleDigest: digest
            })
        );
        return _dispatch(row.chain, EnvelopeCodec.KIND_CREDIT_UPDATE, EnvelopeCodec.LANE_CREDIT, cycle, payload);
    }

    /// @dev Hands the gate all value that is left; the gate returns what no transport needed. When too few transports take
    /// the message, or no session is open, it does nothing and returns the gate's refusal: a failure of one lane must not stop the others. Any other
    /// error, such as too little gas or value, reverts the whole cycle.
    function _dispatch(uint16 destination, uint8 kind, uint8 lane, uint64 cycle, bytes memory payload)
        internal
        override
        returns (bytes memory refusal)
    {
        uint64 deadlineSeconds = uint64(block.timestamp) + messageLifetimeSeconds;
        uint256 value = destination == chain ? 0 : address(this).balance;
        // A root's sequence is its cycle; between cycles there may be several messages, which are counted.
        uint64 sequence = lane == EnvelopeCodec.LANE_PRIORITY ? gate.lastDispatched(destination, lane) + 1 : cycle;
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
