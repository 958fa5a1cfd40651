// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CreditStop, Header, VaultRoot, VenueRoot} from "../library/CycleDigest.sol";
import {RebalancePayload} from "../library/PayloadCodec.sol";
import {Signature} from "../library/VaaCodec.sol";
import {IAttesterSet} from "./IAttesterSet.sol";
import {IMessageGate} from "./IMessageGate.sol";

/// @title IClearingHub
/// @notice The hub: stores the digest of every cycle and sends each vault and venue its root. Its work grows with the number
/// of vaults and venues, never with the number of members.
/// @dev ASSUMPTIONS. If they fail, correctness is lost:
/// - Operators: at most two thirds of the attesters sign a cycle that does not follow from the journal. The hub checks order,
///   signatures and targets, and knows no balance.
/// - Admin: the vault and venue of a chain are registered rightly; each is named once.
/// If they fail, only liveness is lost:
/// - Operators: enough attesters sign each cycle, in order. Without cycle n there is no cycle n + 1.
/// - Bridges: as many transports of a route take a message as its session needs votes. Otherwise that row is held until
///   `redispatch` succeeds.
/// - The hub chain does not revert a submitted cycle. If it does, the cycle is submitted again, with other message ids.
interface IClearingHub {
    /// @notice A cycle was attested and sent.
    event CycleSubmitted(uint64 indexed cycle, bytes32 digest);
    /// @notice A row of a cycle was not sent, because too few transports took it; the other rows were. `redispatch` tries
    /// again until a newer cycle has been sent there.
    event MessageHeld(uint64 indexed cycle, uint16 indexed chain, uint8 kind);
    /// @notice Credit of accounts at a chain's venue was stopped through a cycle; the digest is what the attesters signed.
    event CreditStopSent(uint16 indexed chain, uint64 indexed cycle, bytes32 digest);
    /// @notice An order was sent to a vault; the digest is what the attesters signed.
    event RebalanceSent(uint64 indexed number, uint16 indexed chain, bytes32 digest);
    /// @notice The vault of a chain was registered.
    event VaultRegistered(uint16 indexed chain, bytes32 vault);
    /// @notice The venue of a chain was registered.
    event VenueRegistered(uint16 indexed chain, bytes32 venue);

    /// @notice Another set of attesters signs from now on; the former one does until `formerUntilSeconds` as well.
    event AttestersSucceeded(address attesters, uint64 formerUntilSeconds);
    /// @notice This hub continues the cycles of another.
    event HubSucceeded(address predecessor);

    /// @notice Names the vault of a chain, once. Admin only; AlreadyRegistered the second time.
    /// Warning: a wrong vault cannot be corrected, and the chain's rows then go where nobody claims.
    /// @param chain our number of the chain
    /// @param vault as 32 bytes
    function registerVault(uint16 chain, bytes32 vault) external;

    /// @notice Names the on-chain venue of a chain, once. Admin only; AlreadyRegistered the second time.
    /// Warning: a wrong venue cannot be corrected, and the chain's credit then reaches nobody.
    /// @param chain our number of the chain
    /// @param venue as 32 bytes
    function registerVenue(uint16 chain, bytes32 venue) external;

    /// @notice Replaces the attesters: keys that are lost or stolen. Admin only, and so announced in public for the delay of
    /// the timelock, in which the canceller can stop it.
    /// Warning: as long as both sets count, a stolen quorum of the former one still signs cycles: then the overlap is 0.
    /// @param next the set whose index follows the present one's (ConfigInvalid)
    /// @param overlapSeconds how long the former set still counts, at most 30 days
    function succeedAttesters(IAttesterSet next, uint64 overlapSeconds) external;

    /// @notice Lets this hub continue the cycles of another of the same clearing house and chain, from whatever its last one
    /// is when this hub's first is submitted. Admin only, once, before the first cycle (AlreadyInitialized). The gate's
    /// `setHub` then decides whose cycles count.
    function succeedHub(IClearingHub predecessor) external;

    /// @notice Submits the next cycle. Anyone may call; value that no transport needed is returned to the caller. A row that
    /// too few transports take is held (MessageHeld) and stops no other. Unauthorized unless this is the gate's hub: a former one
    /// takes no cycle any more, with or without rows.
    /// @param header the cycle; it must follow the last one
    /// @param vaults one row per vault that receives a root
    /// @param venues one row per venue that receives credit
    /// @param signatures of enough attesters over `cycleDigest`, ascending by index
    function submitCycle(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) external payable;

    /// @notice Sends a row of a submitted cycle that was held. Anyone may call; value that no transport needed is returned.
    /// Reverts SequenceStale for a row that was sent, or once a newer cycle has been sent there.
    /// @param header the cycle as it was submitted, like both lists: all of it is under the stored digest
    /// @param vaults its vault rows
    /// @param venues its venue rows
    /// @param venue whether a venue row is meant
    /// @param index of the row in its list
    function redispatch(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        bool venue,
        uint256 index
    ) external payable;

    /// @notice Keeps the next cycle without sending anything, for one whose messages do not fit into a transaction: its rows
    /// are sent by `dispatchRows`. Anyone may call, with signatures as for `submitCycle`; InputInvalid for 32 rows or fewer,
    /// which `submitCycle` sends.
    function storeCycle(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) external;

    /// @notice Sends a part of a kept cycle's rows, for the fees of their transports. Anyone may call. A row that was sent,
    /// or whose lane has had a newer cycle, is passed over; one that too few transports take is held.
    /// @param header of the cycle
    /// @param vaults its vault rows, all of them
    /// @param venues its venue rows, all of them
    /// @param from the first row of the part; rows are counted through both lists, vaults first
    /// @param to the row after the part's last one
    function dispatchRows(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        uint256 from,
        uint256 to
    ) external payable;

    /// @notice Sends a venue the accounts whose credit ends ahead of the next root: an account went into liquidation, or its
    /// credit ends for another reason, and until that root arrives it could still trade. Anyone may call; value that no
    /// transport needed is returned. CreditStopRepeated while an equal one's message lives, CreditStopStale for a cycle more than 64 before
    /// the last or 16 after it, ChainUnknown without a venue; the gate's error when too few transports take it.
    /// @param stop the venue's chain, the accounts, and the last cycle whose credit roots end for them, which may not be here yet
    /// @param signatures of enough attesters over `stopDigest`, ascending by index
    function stopCredit(CreditStop calldata stop, Signature[] calldata signatures) external payable;

    /// @notice The digest of a stop that attesters sign; ChainUnknown without a venue.
    function stopDigest(CreditStop calldata stop) external view returns (bytes32);

    /// @notice Unix time of the last second in which the message of a stop has an effect; 0 when it was not sent.
    function stopUntilSeconds(bytes32 digest) external view returns (uint64);

    /// @notice Sends a vault an order to pay tokens to a route, which carries them to another vault (PROTOCOL P30). Anyone may call;
    /// value that no transport needed is returned. RebalanceRepeated for one that was sent, ChainUnknown unless it names the registered
    /// vault; the gate's error when too few transports take it.
    /// @param number the order's: each is sent once, and they may be sent in any order
    /// @param chain our number of the chain of the vault that pays
    /// @param order what it is to pay
    /// @param signatures of enough attesters over `rebalanceDigest`, ascending by index
    function submitRebalance(
        uint64 number,
        uint16 chain,
        RebalancePayload calldata order,
        Signature[] calldata signatures
    ) external payable;

    /// @notice The digest of an order that attesters sign.
    function rebalanceDigest(uint64 number, uint16 chain, RebalancePayload calldata order)
        external
        view
        returns (bytes32);

    /// @notice Whether an order was sent, by its digest.
    function rebalanceSent(bytes32 digest) external view returns (bool);

    /// @notice The fee of `submitCycle` in wei with these rows, now.
    /// Warning: prices of bridges move between the quote and the transaction; send more, the rest is returned.
    function quoteCycle(VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (uint256 nativeFee);

    /// @notice The digest that attesters sign.
    function cycleDigest(Header calldata header, VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (bytes32);

    /// @notice Number of the last cycle, a predecessor's included; 0 before the first.
    function lastCycle() external view returns (uint64);

    /// @notice Digest of the last cycle; zero before the first.
    function lastDigest() external view returns (bytes32);

    /// @notice Digest of a cycle; zero when it was not submitted.
    function digestOf(uint64 cycle) external view returns (bytes32);

    /// @notice The registered vault of a chain; zero when there is none.
    function vaultOf(uint16 chain) external view returns (bytes32);

    /// @notice The registered venue of a chain; zero when there is none.
    function venueOf(uint16 chain) external view returns (bytes32);

    /// @notice Number of the clearing house.
    function house() external view returns (uint32);

    /// @notice Our number of the hub chain.
    function chain() external view returns (uint16);

    /// @notice The gate that messages leave through.
    function gate() external view returns (IMessageGate);

    /// @notice The signers of cycles.
    function attesters() external view returns (IAttesterSet);

    /// @notice The signers before them, whose signatures count until `formerUntilSeconds`.
    function formerAttesters() external view returns (IAttesterSet);

    /// @notice Unix time of the first second in which the former attesters count no longer.
    function formerUntilSeconds() external view returns (uint64);

    /// @notice The hub whose cycles this one continues; zero when there is none.
    function predecessor() external view returns (IClearingHub);

    /// @notice How long a message may take before it has no effect.
    function messageLifetimeSeconds() external view returns (uint64);
}
