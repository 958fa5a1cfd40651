// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OAppReceiver} from "@layerzerolabs/oapp-evm/contracts/oapp/OAppReceiver.sol";
import {IOAppCore} from "@layerzerolabs/oapp-evm/contracts/oapp/interfaces/IOAppCore.sol";
import {LayerZeroAdapter} from "../../src/adapter/LayerZeroAdapter.sol";
import {
    AlreadyInitialized,
    ChainUnknown,
    ConfigInvalid,
    EmitterMismatch,
    MessageAlreadyVoted,
    Unauthorized
} from "../../src/error/Errors.sol";
import {IEndpointAdmin, ISimpleMessageLib, RealCores} from "../support/RealCores.sol";
import {Vm} from "../support/Vm.sol";
import {World} from "../support/World.sol";

/// @notice Against LayerZero's real endpoint on both sides.
contract LayerZeroAdapterTest is World, RealCores {
    uint32 private constant HUB_EID = 49001;
    uint32 private constant SECOND_EID = 49002;
    uint256 private constant FEE = 1234;
    address private endpoint;
    ISimpleMessageLib private lib;
    LayerZeroAdapter private hubAdapter;
    LayerZeroAdapter private adapter;

    function setUp() external {
        build();
        (address hubEndpoint,) = deployEndpoint(HUB_EID, SECOND_EID, FEE);
        (endpoint, lib) = deployEndpoint(SECOND_EID, HUB_EID, FEE);
        hubAdapter = new LayerZeroAdapter(hubEndpoint, hubGate, admin);
        adapter = new LayerZeroAdapter(endpoint, gate, admin);
        vm.startPrank(admin);
        hubAdapter.connect(SECOND, SECOND_EID, toBytes32(address(adapter)));
        adapter.connect(HUB, HUB_EID, toBytes32(address(hubAdapter)));
        hubGate.setRoute(SECOND, list(address(hubAdapter)));
        hubGate.setHub(voterA);
        gate.openSession(2, list(address(adapter)), 1, 0);
        hubGate.openSession(2, list(address(hubAdapter)), 1, 0);
        vm.stopPrank();
        vm.deal(voterA, 1 ether);
    }

    function test_configurationIsTheAdminsAndOnce() external {
        address a = address(adapter);
        bytes32 peer = toBytes32(stranger);
        refused(stranger, a, abi.encodeCall(adapter.connect, (9, 9, peer)), Unauthorized.selector);
        refused(stranger, a, abi.encodeCall(adapter.setReceiveGas, (1)), Unauthorized.selector);
        refused(stranger, a, abi.encodeCall(IOAppCore.setPeer, (9, peer)), Unauthorized.selector);
        refused(stranger, a, abi.encodeCall(IOAppCore.setDelegate, (stranger)), Unauthorized.selector);
        refused(stranger, a, abi.encodeCall(adapter.lockAdmin, ()), Unauthorized.selector);
        refused(admin, a, abi.encodeCall(adapter.connect, (HUB, 9, peer)), AlreadyInitialized.selector);
        refused(admin, a, abi.encodeCall(adapter.connect, (9, HUB_EID, peer)), AlreadyInitialized.selector);
        refused(admin, a, abi.encodeCall(IOAppCore.setPeer, (HUB_EID, peer)), AlreadyInitialized.selector);
        refused(admin, a, abi.encodeCall(adapter.connect, (9, 0, peer)), ConfigInvalid.selector);
        refused(admin, a, abi.encodeCall(adapter.connect, (9, 9, 0)), ConfigInvalid.selector);
        refused(admin, a, abi.encodeCall(adapter.setReceiveGas, (0)), ConfigInvalid.selector);
        vm.assertEq(adapter.peers(HUB_EID), toBytes32(address(hubAdapter)), "stays");
        vm.assertEq(adapter.receiveGas(), 300_000, "default");
        vm.prank(admin);
        adapter.lockAdmin();
        vm.assertEq(IEndpointAdmin(endpoint).delegates(a), address(0), "no delegate is left");
        refused(admin, a, abi.encodeCall(adapter.connect, (9, 9, peer)), Unauthorized.selector);
    }

    /// Who names DVNs and libraries at the endpoint is whoever is the admin, and nobody once there is none.
    function test_aFormerAdminKeepsNoSayAtTheEndpoint() external {
        IEndpointAdmin e = IEndpointAdmin(endpoint);
        address a = address(adapter);
        vm.assertEq(e.delegates(a), admin, "the admin at first");
        vm.prank(admin);
        adapter.transferOwnership(voterA);
        vm.assertEq(e.delegates(a), admin, "one who was named is not the admin yet");
        vm.prank(voterA);
        adapter.acceptOwnership();
        vm.assertEq(e.delegates(a), voterA, "goes with the admin");
        vm.prank(voterA);
        adapter.setDelegate(stranger);
        vm.assertEq(e.delegates(a), stranger, "whom the admin names");
        vm.prank(voterA);
        adapter.renounceOwnership();
        vm.assertEq(e.delegates(a), address(0), "nobody is left");
    }

    function test_onlyTheGateSends() external {
        bytes memory call = abi.encodeCall(hubAdapter.send, (SECOND, "envelope", stranger));
        refused(stranger, address(hubAdapter), call, Unauthorized.selector);
        refused(
            address(hubGate),
            address(hubAdapter),
            abi.encodeCall(hubAdapter.send, (9, "envelope", stranger)),
            ChainUnknown.selector
        );
        vm.expectRevert(abi.encodeWithSelector(ChainUnknown.selector, 9));
        hubAdapter.quote(9, 175);
        vm.assertEq(hubAdapter.quote(SECOND, 175), FEE, "the endpoint's quote");
    }

    function test_onlyTheEndpointAndTheHubsPeerAreHeard() external {
        bytes memory e = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubAdapter)), 1);
        bytes memory call = receiveCall(origin, e);
        refused(stranger, address(adapter), call, OAppReceiver.OnlyEndpoint.selector);
        origin.sender = toBytes32(stranger);
        refused(endpoint, address(adapter), receiveCall(origin, e), IOAppCore.OnlyPeer.selector);
        // A peer of another chain than the hub is no source of messages.
        vm.prank(admin);
        adapter.connect(9, 50_000, toBytes32(stranger));
        origin.srcEid = 50_000;
        refused(endpoint, address(adapter), receiveCall(origin, e), EmitterMismatch.selector);
        vm.assertEq(gate.votesOf(keccak256(e)), 0, "no vote");
    }

    function receiveCall(IEndpointAdmin.Origin memory origin, bytes memory message)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSignature(
            "lzReceive((uint32,bytes32,uint64),bytes32,bytes,address,bytes)",
            origin,
            bytes32(0),
            message,
            address(0),
            ""
        );
    }

    /// Sends a root from the hub's gate and returns the packet that LayerZero emitted.
    function sendRoot() private returns (bytes memory packet, bytes memory e) {
        vm.recordLogs();
        vm.prank(voterA);
        hubGate.dispatch{value: 1 ether}(SECOND, 1, 1, 1, 1, uint64(block.timestamp) + LIFETIME, new bytes(136));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].topics[0] == keccak256("PacketSent(bytes,bytes,address)")) {
                bytes memory options;
                (packet, options,) = abi.decode(logs[i].data, (bytes, bytes, address));
                vm.assertEq(options, hex"000301001101000000000000000000000000000493e0", "300,000 gas for lzReceive");
            }
            if (logs[i].topics[0] == keccak256("MessageDispatched(bytes32,uint16,bytes)")) {
                e = abi.decode(logs[i].data, (bytes));
            }
        }
        vm.assertEq(voterA.balance, 1 ether - FEE, "the fee and no more");
        vm.assertGt(packet.length, 113, "packet");
    }

    function part(bytes memory data, uint256 from, uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            out[i] = data[from + i];
        }
    }

    function test_aDeliveredPacketIsOneVote() external {
        (bytes memory packet, bytes memory e) = sendRoot();
        bytes memory message = part(packet, 113, packet.length - 113);
        vm.assertEq(message, e, "the packet carries the envelope");
        bytes32 guid = bytes32(part(packet, 81, 32));
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubAdapter)), 1);
        bytes memory call = abi.encodeCall(IEndpointAdmin.lzReceive, (origin, address(adapter), guid, message, ""));
        // Not verified yet.
        (bool done,) = endpoint.call(call);
        vm.assertTrue(!done, "unverified");
        lib.validatePacket(packet);
        (done,) = endpoint.call(call);
        vm.assertTrue(done, "delivered");
        vm.assertEq(gate.votesOf(keccak256(e)), 1, "vote");
        (done,) = endpoint.call(call);
        vm.assertTrue(!done, "once");
        refused(address(adapter), address(gate), abi.encodeCall(gate.vote, (e)), MessageAlreadyVoted.selector);
        gate.execute(e);
        vm.assertEq(vault.maturingRoot().cycle, 1, "effect");
    }

    function test_aTamperedPacketIsNotDelivered() external {
        (bytes memory packet,) = sendRoot();
        lib.validatePacket(packet);
        bytes memory message = part(packet, 113, packet.length - 113);
        message[60] ^= 0x01;
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubAdapter)), 1);
        bytes memory call = abi.encodeCall(
            IEndpointAdmin.lzReceive, (origin, address(adapter), bytes32(part(packet, 81, 32)), message, "")
        );
        (bool done,) = endpoint.call(call);
        vm.assertTrue(!done, "refused by the endpoint");
        vm.assertEq(gate.votesOf(keccak256(message)), 0, "no vote");
    }
}
