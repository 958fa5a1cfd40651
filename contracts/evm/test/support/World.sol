// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AttesterSet} from "../../src/AttesterSet.sol";
import {ClearingHub} from "../../src/ClearingHub.sol";
import {CollateralVault} from "../../src/CollateralVault.sol";
import {MessageGate} from "../../src/MessageGate.sol";
import {VenueGateway} from "../../src/VenueGateway.sol";
import {AttesterAdapter} from "../../src/adapter/AttesterAdapter.sol";
import {ConfigInvalid} from "../../src/error/Errors.sol";
import {ContractId} from "../../src/library/ContractId.sol";
import {Header, VaultRoot, VenueRoot} from "../../src/library/CycleDigest.sol";
import {EnvelopeCodec, EnvelopeHeader} from "../../src/library/EnvelopeCodec.sol";
import {Periods} from "../../src/interface/ICollateralVault.sol";
import {LeafScope} from "../../src/library/Leaves.sol";
import {PayloadCodec, SettlementRootPayload} from "../../src/library/PayloadCodec.sol";
import {Signature} from "../../src/library/VaaCodec.sol";
import {LocalToken} from "../../src/local/LocalToken.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {VaultSettings} from "../../src/vault/VaultSettings.sol";
import {TestTransport} from "./TestTransport.sol";
import {Cheats} from "./Vm.sol";

/// @notice A clearing house with its hub on chain 1 and a vault and a venue on chain 2, side by side in one VM.
/// The second gate has three voters: two plain addresses that stand where transport adapters stand, and the real
/// attester adapter. A message needs two votes, the attesters' among them.
abstract contract World is Cheats {
    uint32 internal constant HOUSE = 7;
    uint16 internal constant HUB = 1;
    uint16 internal constant SECOND = 2;
    uint32 internal constant SESSION = 1;
    uint64 internal constant LIFETIME = 1 hours;
    uint64 internal constant ROOT_DELAY = 60;
    uint64 internal constant EXIT_PERIOD = 7 days;
    uint64 internal constant TAKE_BACK_DELAY = 4 hours;
    uint64 internal constant INCLUSION_PERIOD = 1 days;
    uint64 internal constant CREDIT_DELAY = 1;
    AssetId internal constant DOLLAR = AssetId.wrap(1);
    AssetId internal constant ETHER = AssetId.wrap(3);
    Quanta internal constant MINIMUM = Quanta.wrap(100);
    /// How far ahead of the last one a sequence may be immediately.
    uint64 internal constant JUMP = 1_000;
    Quanta internal constant HARD_CAP = Quanta.wrap(1_000_000_000);
    Quanta internal constant UNBOUNDED = Quanta.wrap((1 << 127) - 1);
    uint64 internal constant START = 1_800_000_000;

    uint256[4] internal keys = [uint256(0xa1), 0xa2, 0xa3, 0xa4];
    address internal admin = address(0xad);
    address internal pauser = address(0xbabe);
    address internal stranger = address(0x5747);
    address internal voterA = address(0xaaa1);
    address internal voterB = address(0xaaa2);

    AttesterSet internal attesters;
    MessageGate internal hubGate;
    MessageGate internal gate;
    ClearingHub internal hub;
    /// The code of both vaults' settings.
    VaultSettings internal settingsCode;
    CollateralVault internal hubVault;
    CollateralVault internal vault;
    VenueGateway internal venue;
    AttesterAdapter internal hubAttesting;
    AttesterAdapter internal attesting;
    TestTransport internal hubPlain;
    LocalToken internal dollar;
    LocalToken internal ether18;
    /// The chain after entries of the vault, as it was noted: the vault keeps them by the chain alone.
    mapping(uint64 index => bytes32) private noted;

    function build() internal {
        vm.warp(START);
        address[] memory signers = new address[](4);
        for (uint256 i = 0; i < 4; i++) {
            signers[i] = vm.addr(keys[i]);
        }
        attesters = new AttesterSet(0, signers);
        hubGate = new MessageGate(HOUSE, HUB, HUB, admin);
        gate = new MessageGate(HOUSE, SECOND, HUB, admin);
        hub = new ClearingHub(HOUSE, HUB, hubGate, attesters, admin, LIFETIME);
        settingsCode = new VaultSettings();
        hubVault = new CollateralVault(HOUSE, HUB, hubGate, admin, pauser, ROOT_DELAY, periods(), address(settingsCode));
        vault = new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, periods(), address(settingsCode));
        venue = new VenueGateway(HOUSE, SECOND, gate, admin, HARD_CAP, CREDIT_DELAY);
        hubAttesting = new AttesterAdapter(attesters, hubGate, HUB, admin);
        hubPlain = new TestTransport();
        attesting = new AttesterAdapter(attesters, gate, HUB, admin);
        dollar = new LocalToken("Dollar", "USD", 6);
        ether18 = new LocalToken("Ether-like", "ETHX", 18);

        vm.startPrank(admin);
        hubGate.setHub(address(hub));
        hubGate.setHandler(1, address(hubVault));
        hubGate.openSession(SESSION, list(address(hubAttesting), voterA), 2, 1);
        hubGate.setRoute(SECOND, list(address(hubAttesting), address(hubPlain)));
        gate.setHandler(1, address(vault));
        gate.setHandler(2, address(venue));
        gate.setHandler(7, address(venue));
        gate.openSession(SESSION, list(voterA, voterB, address(attesting)), 2, 4);
        attesting.setEmitter(ContractId.idOf(address(hubAttesting)));
        hub.registerVault(HUB, toBytes32(address(hubVault)));
        hub.registerVault(SECOND, toBytes32(address(vault)));
        hub.registerVenue(SECOND, toBytes32(address(venue)));
        hubVault.addAsset(DOLLAR, address(dollar), 6, MINIMUM);
        vault.addAsset(DOLLAR, address(dollar), 6, MINIMUM);
        vault.addAsset(ETHER, address(ether18), 18, MINIMUM);
        // Two of three adapters vote in most tests, which are not about budgets.
        vault.setBudget(DOLLAR, 2, UNBOUNDED);
        vault.setBudget(ETHER, 2, UNBOUNDED);
        venue.setInstrument(1, quanta(1), quanta(1), 1);
        vm.stopPrank();
    }

    function periods() internal pure returns (Periods memory) {
        return Periods(EXIT_PERIOD, TAKE_BACK_DELAY, INCLUSION_PERIOD, LIFETIME);
    }

    function list(address a) internal pure returns (address[] memory out) {
        out = new address[](1);
        out[0] = a;
    }

    function list(address a, address b) internal pure returns (address[] memory out) {
        out = new address[](2);
        (out[0], out[1]) = (a, b);
    }

    function list(address a, address b, address c) internal pure returns (address[] memory out) {
        out = new address[](3);
        (out[0], out[1], out[2]) = (a, b, c);
    }

    /// Signatures of the given signers over a digest.
    function sign(bytes32 digest, uint8[] memory signers) internal view returns (Signature[] memory out) {
        out = new Signature[](signers.length);
        for (uint256 i = 0; i < signers.length; i++) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[signers[i]], digest);
            out[i] = Signature(signers[i], r, s, v - 27);
        }
    }

    /// Signatures of signers 0, 1 and 3.
    function signThree(bytes32 digest) internal view returns (Signature[] memory) {
        return sign(digest, indices(0, 1, 3));
    }

    function indices(uint8 a, uint8 b, uint8 c) internal pure returns (uint8[] memory out) {
        out = new uint8[](3);
        (out[0], out[1], out[2]) = (a, b, c);
    }

    function indices(uint8 a, uint8 b) internal pure returns (uint8[] memory out) {
        out = new uint8[](2);
        (out[0], out[1]) = (a, b);
    }

    /// Notes the newest entry of the vault, for tests that name it by its index when others have followed.
    function note() internal {
        noted[vault.depositIndex()] = vault.depositAccumulator();
    }

    /// The chain after an entry of the vault; 0 before the first one and for one that does not exist.
    function accumulatorAt(uint64 index) internal view returns (bytes32) {
        uint64 last = vault.depositIndex();
        if (index == last) return vault.depositAccumulator();
        vm.assertTrue(index == 0 || index > last || noted[index] != 0, "an entry that was noted");
        return noted[index];
    }

    /// The chain before an entry, by which a deposit is named to the desks; of no entry when there is none.
    function previousOf(uint64 index) internal view returns (bytes32) {
        return index == 0 || index > vault.depositIndex() + 1 ? keccak256("no entry") : accumulatorAt(index - 1);
    }

    /// The header of a message to the second chain as the hub would send it.
    function headerOf(uint8 kind, uint64 sequence) internal view returns (EnvelopeHeader memory) {
        return EnvelopeHeader({
            kind: kind,
            houseId: HOUSE,
            source: HUB,
            destination: SECOND,
            lane: kind == 1 ? 1 : kind == 7 ? 0 : 2,
            session: SESSION,
            sequence: sequence,
            cycle: sequence,
            deadlineSeconds: uint64(block.timestamp) + LIFETIME
        });
    }

    /// A settlement root for the second chain's vault.
    function rootEnvelope(uint64 cycle, bytes32 root, bytes32 totalsRoot, uint64 depositIndex)
        internal
        view
        returns (bytes memory)
    {
        return EnvelopeCodec.encode(
            headerOf(1, cycle),
            PayloadCodec.encode(
                SettlementRootPayload(
                    toBytes32(address(vault)),
                    root,
                    accumulatorAt(depositIndex),
                    depositIndex,
                    keccak256(abi.encode("digest", cycle)),
                    totalsRoot
                )
            )
        );
    }

    /// A transport and the attesters vote for a message and it is executed.
    function deliver(bytes memory envelope) internal {
        voted(envelope);
        gate.execute(envelope);
    }

    /// Every adapter votes for a message and it is executed.
    function deliverByAll(bytes memory envelope) internal {
        voted(envelope);
        vote(voterB, envelope);
        gate.execute(envelope);
    }

    function vote(address voter, bytes memory envelope) internal {
        vm.prank(voter);
        gate.vote(envelope);
    }

    /// A transport and the attesters vote, and nobody executes.
    function voted(bytes memory envelope) internal {
        vote(voterA, envelope);
        vote(address(attesting), envelope);
    }

    /// The VAA of attesters for an envelope that the hub's adapter emitted.
    function vaaOf(bytes memory envelope, uint8[] memory signers) internal view returns (bytes memory) {
        bytes memory body = bodyOf(HUB, ContractId.idOf(address(hubAttesting)), envelope);
        return vaaOfBody(0, body, sign(keccak256(bytes.concat(keccak256(body))), signers));
    }

    function bodyOf(uint16 emitterChain, bytes32 emitter, bytes memory payload) internal view returns (bytes memory) {
        return abi.encodePacked(uint32(block.timestamp), SESSION, emitterChain, emitter, uint64(1), uint8(1), payload);
    }

    function vaaOfBody(uint32 set, bytes memory body, Signature[] memory signatures)
        internal
        pure
        returns (bytes memory vaa)
    {
        vaa = abi.encodePacked(uint8(1), set, uint8(signatures.length));
        for (uint256 i = 0; i < signatures.length; i++) {
            Signature memory s = signatures[i];
            vaa = bytes.concat(vaa, abi.encodePacked(s.index, s.r, s.s, s.v));
        }
        return bytes.concat(vaa, body);
    }

    function vaultScope() internal view returns (LeafScope memory) {
        return LeafScope(HOUSE, SECOND, toBytes32(address(vault)));
    }

    function venueScope() internal view returns (LeafScope memory) {
        return LeafScope(HOUSE, SECOND, toBytes32(address(venue)));
    }

    function header(uint64 cycle, bytes32 previous) internal pure returns (Header memory) {
        return Header(cycle, previous, 1_234, keccak256("journal"), keccak256("state"));
    }

    /// Rows of both vaults with empty deposit chains.
    function vaultRows() internal view returns (VaultRoot[] memory rows) {
        rows = new VaultRoot[](2);
        rows[0] = VaultRoot(HUB, toBytes32(address(hubVault)), keccak256("hub root"), 0, 0, keccak256("hub totals"));
        rows[1] = VaultRoot(SECOND, toBytes32(address(vault)), keccak256("root"), 0, 0, keccak256("totals"));
    }

    function venueRows() internal view returns (VenueRoot[] memory rows) {
        rows = new VenueRoot[](1);
        rows[0] = VenueRoot(
            SECOND, toBytes32(address(venue)), keccak256("credit"), keccak256("band"), uint64(block.timestamp) + 1 days
        );
    }

    /// A new list of distinct addresses.
    function many(uint256 count) internal pure returns (address[] memory out) {
        out = new address[](count);
        for (uint256 i = 0; i < count; i++) {
            out[i] = address(uint160(0x1000 + i));
        }
    }

    /// Calls and expects ConfigInvalid with the given key, so that no other check answers for it.
    function refusedAs(address sender, address target, bytes memory call, string memory key) internal {
        vm.prank(sender);
        (bool done, bytes memory data) = target.call(call);
        vm.assertTrue(!done, "must be refused");
        vm.assertEq(data, abi.encodeWithSelector(ConfigInvalid.selector, key), "key");
    }

    /// Calls and expects the given error selector; whatever the call did is undone, as a revert must.
    function refused(address sender, address target, bytes memory call, bytes4 selector) internal {
        refused(sender, target, 0, call, selector);
    }

    function refused(address sender, address target, uint256 value, bytes memory call, bytes4 selector) internal {
        vm.prank(sender);
        (bool done, bytes memory data) = target.call{value: value}(call);
        vm.assertTrue(!done, "must be refused");
        vm.assertEq(bytes32(bytes4(data)), bytes32(selector), "error");
    }
}
