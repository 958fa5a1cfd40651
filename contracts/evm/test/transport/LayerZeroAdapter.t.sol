// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OAppReceiver} from "@layerzerolabs/oapp-evm/contracts/oapp/OAppReceiver.sol";
import {IOAppCore} from "@layerzerolabs/oapp-evm/contracts/oapp/interfaces/IOAppCore.sol";
import {LayerZeroAdapter} from "../../src/adapter/LayerZeroAdapter.sol";
import {
    AlreadyInitialized,
    ChainUnknown,
    EmitterMismatch,
    MessageAlreadyVoted,
    Unauthorized
} from "../../src/error/Errors.sol";
import {ILayerZeroAdapter} from "../../src/interface/ILayerZeroAdapter.sol";
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
        hubAdapter = new LayerZeroAdapter(hubEndpoint, hubGate, admin, 2);
        adapter = new LayerZeroAdapter(endpoint, gate, admin, 2);
        vm.startPrank(admin);
        hubAdapter.connect(SECOND, SECOND_EID, toBytes32(address(adapter)));
        adapter.connect(HUB, HUB_EID, toBytes32(address(hubAdapter)));
        hubGate.setRoute(SECOND, list(address(hubAdapter), address(hubAttesting)));
        hubGate.setHub(voterA);
        gate.openSession(2, list(address(adapter), voterB), 2, 2);
        hubGate.openSession(2, list(address(hubAdapter), address(hubAttesting)), 2, 2);
        vm.stopPrank();
        vm.deal(voterA, 1 ether);
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
        bytes memory payload = bytes.concat(toBytes32(address(vault)), new bytes(136));
        vm.prank(voterA);
        hubGate.dispatch{value: 1 ether}(SECOND, 1, 1, 1, 1, uint64(block.timestamp) + LIFETIME, payload);
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

    function connectCall(uint16 chain, uint32 eid, bytes32 peer) private view returns (bytes memory) {
        return abi.encodeCall(adapter.connect, (chain, eid, peer));
    }

    function delivery(bytes memory packet, bytes memory message) private view returns (bytes memory) {
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubAdapter)), 1);
        bytes32 guid = bytes32(part(packet, 81, 32));
        return abi.encodeCall(IEndpointAdmin.lzReceive, (origin, address(adapter), guid, message, ""));
    }

    function testFuzz_settingsRefuseEveryoneElse(address caller, uint16 chain, uint32 eid, bytes32 peer) external {
        vm.assume(caller != admin);
        address target = address(adapter);
        bytes4 no = Unauthorized.selector;
        refused(caller, target, connectCall(chain, eid, peer), no);
        refused(caller, target, abi.encodeCall(adapter.setReceiveGas, (eid)), no);
        refused(caller, target, abi.encodeCall(IOAppCore.setPeer, (eid, peer)), no);
        refused(caller, target, abi.encodeCall(IOAppCore.setDelegate, (caller)), no);
        refused(caller, target, abi.encodeCall(adapter.lockAdmin, ()), no);
    }

    function testFuzz_connectRefusesASecondTime(uint16 chain, uint32 eid, bytes32 peer) external {
        vm.assume(chain != HUB && eid != 0 && eid != HUB_EID && peer != 0);
        address target = address(adapter);
        bytes4 twice = AlreadyInitialized.selector;
        refused(admin, target, connectCall(HUB, eid, peer), twice);
        refused(admin, target, connectCall(chain, HUB_EID, peer), twice);
        refused(admin, target, abi.encodeCall(IOAppCore.setPeer, (HUB_EID, peer)), twice);
        vm.assertEq(adapter.peers(HUB_EID), toBytes32(address(hubAdapter)), "stays");
    }

    function testFuzz_settingsRefuseZero(uint16 chain, uint32 eid, bytes32 peer) external {
        vm.assume(chain != HUB && eid != 0 && eid != HUB_EID);
        refusedAs(admin, address(adapter), connectCall(chain, 0, peer), "eid");
        refusedAs(admin, address(adapter), connectCall(chain, eid, 0), "peer");
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.setReceiveGas, (0)), "receiveGas");
        vm.assertEq(adapter.receiveGas(), 300_000, "default");
    }

    function testFuzz_sendRefusesEveryoneButTheGate(address caller) external {
        vm.assume(caller != address(hubGate));
        bytes memory call = abi.encodeCall(hubAdapter.send, (SECOND, "envelope", stranger));
        refused(caller, address(hubAdapter), call, Unauthorized.selector);
    }

    function testFuzz_sendRefusesAChainThatIsNotConnected(uint16 chain, uint256 length) external {
        vm.assume(chain != SECOND);
        bytes memory call = abi.encodeCall(hubAdapter.send, (chain, "envelope", stranger));
        refused(address(hubGate), address(hubAdapter), call, ChainUnknown.selector);
        call = abi.encodeCall(hubAdapter.quote, (chain, edged(length, 0, 512)));
        refused(stranger, address(hubAdapter), call, ChainUnknown.selector);
    }

    function testFuzz_receiveRefusesEveryoneButTheEndpoint(address caller) external {
        vm.assume(caller != endpoint);
        bytes memory e = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, toBytes32(address(hubAdapter)), 1);
        refused(caller, address(adapter), receiveCall(origin, e), OAppReceiver.OnlyEndpoint.selector);
    }

    function testFuzz_receiveRefusesAnotherSender(bytes32 sender) external {
        vm.assume(sender != toBytes32(address(hubAdapter)));
        bytes memory e = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, sender, 1);
        refused(endpoint, address(adapter), receiveCall(origin, e), IOAppCore.OnlyPeer.selector);
        vm.assertEq(gate.votesOf(keccak256(e)), 0, "no vote");
    }

    /// A peer of another chain than the hub is no source of messages.
    function testFuzz_receiveRefusesAnotherChainsPeer(uint16 chain, uint32 eid, bytes32 peer) external {
        vm.assume(chain != HUB && eid != 0 && eid != HUB_EID && peer != 0);
        bytes memory e = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        vm.prank(admin);
        adapter.connect(chain, eid, peer);
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(eid, peer, 1);
        refused(endpoint, address(adapter), receiveCall(origin, e), EmitterMismatch.selector);
        vm.assertEq(gate.votesOf(keccak256(e)), 0, "no vote");
    }

    function testFuzz_aTamperedPacketIsNotDelivered(uint256 place, uint8 change) external {
        (bytes memory packet, bytes memory e) = sendRoot();
        lib.validatePacket(packet);
        bytes memory message = flipped(e, place, change);
        (bool done,) = endpoint.call(delivery(packet, message));
        vm.assertTrue(!done, "refused by the endpoint");
        vm.assertEq(gate.votesOf(keccak256(message)), 0, "no vote");
    }

    /// The endpoint's delegate, who configures DVNs and libraries, is the admin, and nobody once there is none.
    function testFuzz_aFormerAdminIsNoDelegate(address next, address delegate) external {
        vm.assume(next != address(0) && next != admin);
        IEndpointAdmin e = IEndpointAdmin(endpoint);
        // Without a lane, which would have to be pinned first.
        adapter = new LayerZeroAdapter(endpoint, gate, admin, 2);
        address target = address(adapter);
        vm.assertEq(e.delegates(target), admin, "the admin at first");
        vm.prank(admin);
        adapter.transferOwnership(next);
        vm.assertEq(e.delegates(target), admin, "one who was named is not the admin yet");
        vm.prank(next);
        adapter.acceptOwnership();
        vm.assertEq(e.delegates(target), next, "changes with the admin");
        vm.prank(next);
        adapter.setDelegate(delegate);
        vm.assertEq(e.delegates(target), delegate, "whom the admin names");
        vm.prank(next);
        adapter.lockAdmin();
        vm.assertEq(e.delegates(target), address(0), "nobody is left");
    }

    function test_aDeliveredPacketIsOneVote() external {
        (bytes memory packet, bytes memory e) = sendRoot();
        bytes memory message = part(packet, 113, packet.length - 113);
        vm.assertEq(message, e, "the packet carries the envelope");
        bytes memory call = delivery(packet, message);
        (bool done,) = endpoint.call(call);
        vm.assertTrue(!done, "not verified yet");
        lib.validatePacket(packet);
        (done,) = endpoint.call(call);
        vm.assertTrue(done, "delivered");
        vm.assertEq(gate.votesOf(keccak256(e)), 1, "vote");
        (done,) = endpoint.call(call);
        vm.assertTrue(!done, "once");
        refused(address(adapter), address(gate), abi.encodeCall(gate.vote, (e)), MessageAlreadyVoted.selector);
        vote(voterB, e);
        gate.execute(e);
        vm.assertEq(vault.maturingRoot().cycle, 1, "effect");
    }

    function testFuzz_aConnectionIsKept(uint16 chain, uint32 eid, bytes32 peer, uint128 gas) external {
        vm.assume(chain != HUB && eid != 0 && eid != HUB_EID && peer != 0 && gas != 0);
        vm.startPrank(admin);
        vm.expectEmit(address(adapter));
        emit ILayerZeroAdapter.ChainConnected(chain, eid, peer);
        adapter.connect(chain, eid, peer);
        vm.expectEmit(address(adapter));
        emit ILayerZeroAdapter.ReceiveGasSet(gas);
        adapter.setReceiveGas(gas);
        vm.stopPrank();
        vm.assertTrue(adapter.eidOf(chain) == eid && adapter.peers(eid) == peer, "connection");
        vm.assertEq(adapter.receiveGas(), gas, "gas");
    }

    function testFuzz_theQuoteIsTheEndpoints(uint256 length) external view {
        vm.assertEq(hubAdapter.quote(SECOND, edged(length, 0, 512)), FEE, "quote");
    }
}
