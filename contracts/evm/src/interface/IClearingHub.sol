// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Header, VaultRoot, VenueRoot} from "../library/CycleDigest.sol";
import {Signature} from "../library/VaaCodec.sol";

/// @title The hub: stores the digest of every cycle and sends each vault and venue its root
interface IClearingHub {
    /// @notice A cycle was attested and sent.
    event CycleSubmitted(uint64 indexed cycle, bytes32 digest);
    /// @notice A row of a cycle was not sent, for too few transports took it; the other rows were. `redispatch` tries
    /// again until a newer cycle has been sent there.
    event MessageHeld(uint64 indexed cycle, uint16 indexed chain, uint8 kind);
    /// @notice A vault may get settlement roots.
    event VaultRegistered(uint16 indexed chain, bytes32 vault);
    /// @notice A venue may get credit roots.
    event VenueRegistered(uint16 indexed chain, bytes32 venue);

    /// @notice Names the vault of a chain, once. Admin only.
    function registerVault(uint16 chain, bytes32 vault) external;

    /// @notice Names the on-chain venue of a chain, once. Admin only.
    function registerVenue(uint16 chain, bytes32 venue) external;

    /// @notice Submits the next cycle. Anyone may call; value that no transport needed comes back. A row that too few
    /// transports take is held (MessageHeld) and stops no other.
    /// @param header the cycle; it must follow the last one
    /// @param vaults one row per vault that gets a root
    /// @param venues one row per venue that gets credit
    /// @param signatures of enough attesters over `cycleDigest`, ascending by index
    function submitCycle(
        Header calldata header,
        VaultRoot[] calldata vaults,
        VenueRoot[] calldata venues,
        Signature[] calldata signatures
    ) external payable;

    /// @notice Sends a row of a submitted cycle that was held. Anyone may call; value that no transport needed comes back.
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

    /// @notice What `submitCycle` costs in wei with these rows.
    function quoteCycle(VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (uint256 nativeFee);

    /// @notice The digest that attesters sign.
    function cycleDigest(Header calldata header, VaultRoot[] calldata vaults, VenueRoot[] calldata venues)
        external
        view
        returns (bytes32);

    /// @notice Number of the last cycle; 0 before the first.
    function lastCycle() external view returns (uint64);

    /// @notice Digest of the last cycle; zero before the first.
    function lastDigest() external view returns (bytes32);

    /// @notice Digest of a cycle; zero when it was not submitted.
    function digestOf(uint64 cycle) external view returns (bytes32);

    /// @notice The registered vault of a chain; zero when there is none.
    function vaultOf(uint16 chain) external view returns (bytes32);

    /// @notice The registered venue of a chain; zero when there is none.
    function venueOf(uint16 chain) external view returns (bytes32);
}
