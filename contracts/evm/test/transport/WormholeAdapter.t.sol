// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {WormholeAdapter} from "../../src/adapter/WormholeAdapter.sol";
import {
    AlreadyInitialized,
    ConfigInvalid,
    EmitterMismatch,
    EnvelopeMalformed,
    FeeTooLow,
    MessageAlreadyVoted,
    Unauthorized,
    VaaMalformed
} from "../../src/error/Errors.sol";
import {IMessageGate} from "../../src/interface/IMessageGate.sol";
import {IWormholeCore} from "../../src/interface/IWormholeCore.sol";
import {Signature} from "../../src/library/VaaCodec.sol";
import {RealCores} from "../support/RealCores.sol";
import {World} from "../support/World.sol";
import {Vm} from "../support/Vm.sol";

/// @notice Against Wormhole's real core: four guardians, three must sign.
contract WormholeAdapterTest is World, RealCores {
    uint16 private constant HUB_WORMHOLE = 10002;
    uint16 private constant SECOND_WORMHOLE = 10004;
    address private hubCore;
    WormholeAdapter private hubAdapter;
    WormholeAdapter private adapter;

    function setUp() external {
        build();
        address[] memory guardians = attesters.signers();
        hubCore = deployWormhole(guardians, HUB_WORMHOLE);
        address core = deployWormhole(guardians, SECOND_WORMHOLE);
        hubAdapter = new WormholeAdapter(IWormholeCore(hubCore), hubGate, admin);
        adapter = new WormholeAdapter(IWormholeCore(core), gate, admin);
        vm.startPrank(admin);
        adapter.setEmitter(HUB_WORMHOLE, toBytes32(address(hubAdapter)));
        hubGate.setRoute(SECOND, list(address(hubAdapter), address(hubAttesting)));
        gate.openSession(2, list(address(adapter)), 1, 0);
        vm.stopPrank();
    }

    function envelope() private view returns (bytes memory out) {
        out = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        // Session 2.
        out[14] = 0x02;
    }

    function body(bytes memory payload) private view returns (bytes memory) {
        return bodyOf(HUB_WORMHOLE, toBytes32(address(hubAdapter)), payload);
    }

    function signedBody(bytes memory b, uint8[] memory signers) private view returns (bytes memory) {
        return vaaOfBody(0, b, sign(keccak256(bytes.concat(keccak256(b))), signers));
    }

    function refusedVaa(bytes memory vaa, bytes4 selector) private {
        refused(stranger, address(adapter), abi.encodeCall(adapter.receiveVaa, (vaa)), selector);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 0, "no vote");
    }

    function test_configurationIsTheAdminsAndOnce() external {
        address a = address(adapter);
        bytes32 e = toBytes32(address(hubAdapter));
        refused(stranger, a, abi.encodeCall(adapter.setEmitter, (1, e)), Unauthorized.selector);
        refused(stranger, a, abi.encodeCall(adapter.lockAdmin, ()), Unauthorized.selector);
        refused(admin, a, abi.encodeCall(adapter.setEmitter, (1, e)), AlreadyInitialized.selector);
        address h = address(hubAdapter);
        refused(admin, h, abi.encodeCall(adapter.setEmitter, (0, e)), ConfigInvalid.selector);
        refused(admin, h, abi.encodeCall(adapter.setEmitter, (1, 0)), ConfigInvalid.selector);
        vm.assertEq(adapter.emitterChain(), HUB_WORMHOLE, "stays");
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "core"));
        new WormholeAdapter(IWormholeCore(stranger), gate, admin);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "gate"));
        new WormholeAdapter(IWormholeCore(hubCore), IMessageGate(stranger), admin);
    }

    function test_onlyTheGateSends() external {
        bytes memory call = abi.encodeCall(adapter.send, (SECOND, envelope(), stranger));
        refused(stranger, address(adapter), call, Unauthorized.selector);
        refused(admin, address(adapter), call, Unauthorized.selector);
    }

    function test_vaasAreVerifiedByTheCore() external {
        bytes memory b = body(envelope());
        refusedVaa(signedBody(b, indices(0, 1)), WormholeAdapter.QuorumMissing.selector);
        refusedVaa(signedBody(b, indices(1, 0, 2)), WormholeAdapter.SignatureOrder.selector);
        refusedVaa(signedBody(b, indices(1, 1, 2)), WormholeAdapter.SignatureOrder.selector);
        Signature[] memory s = signThree(keccak256(bytes.concat(keccak256(b))));
        refusedVaa(vaaOfBody(1, b, s), WormholeAdapter.SignerSetMismatch.selector);
        b[60] ^= 0x01;
        refusedVaa(vaaOfBody(0, b, s), WormholeAdapter.SignatureInvalid.selector);
        refusedVaa("", VaaMalformed.selector);
        refusedVaa(hex"010000000003", VaaMalformed.selector);
    }

    function test_onlyTheHubsAdapterIsHeard() external {
        bytes memory b = bodyOf(HUB_WORMHOLE, toBytes32(stranger), envelope());
        refusedVaa(signedBody(b, indices(0, 1, 2)), EmitterMismatch.selector);
        b = bodyOf(SECOND_WORMHOLE, toBytes32(address(hubAdapter)), envelope());
        refusedVaa(signedBody(b, indices(0, 1, 2)), EmitterMismatch.selector);
        b = body("not an envelope");
        refusedVaa(signedBody(b, indices(0, 1, 2)), EnvelopeMalformed.selector);
        // Without an emitter nobody is heard, not even a zero emitter.
        b = bodyOf(0, 0, envelope());
        bytes memory call = abi.encodeCall(adapter.receiveVaa, (signedBody(b, indices(0, 1, 2))));
        refused(stranger, address(hubAdapter), call, EmitterMismatch.selector);
    }

    function test_aVerifiedVaaIsOneVote() external {
        bytes memory vaa = signedBody(body(envelope()), indices(0, 2, 3));
        adapter.receiveVaa(vaa);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 1, "vote");
        bytes memory call = abi.encodeCall(adapter.receiveVaa, (vaa));
        refused(stranger, address(adapter), call, MessageAlreadyVoted.selector);
        gate.execute(envelope());
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "effect");
    }

    function test_sendPublishesForTheGuardians() external {
        vm.prank(admin);
        hubGate.setHub(voterA);
        vm.recordLogs();
        vm.prank(voterA);
        hubGate.dispatch(SECOND, 1, 1, 1, 1, uint64(block.timestamp), "payload");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes32 published = keccak256("LogMessagePublished(address,uint64,uint32,bytes,uint8)");
        bytes memory payload;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].topics[0] != published) continue;
            vm.assertEq(logs[i].topics[1], toBytes32(address(hubAdapter)), "sender");
            uint32 nonce;
            uint8 consistency;
            (, nonce, payload, consistency) = abi.decode(logs[i].data, (uint64, uint32, bytes, uint8));
            vm.assertEq(nonce, SESSION, "nonce is the session");
            vm.assertEq(consistency, 1, "consistency");
        }
        vm.assertEq(payload.length, 39 + 7, "the envelope");
        // A fee that was not sent along, and one that was too large.
        vm.prank(address(hubGate));
        vm.expectRevert();
        hubAdapter.send(SECOND, "short", stranger);
        vm.deal(address(hubGate), 5);
        vm.prank(address(hubGate));
        hubAdapter.send{value: 5}(SECOND, payload, stranger);
        vm.assertEq(stranger.balance, 5, "refunded");
        // Wormhole's core keeps its fee in storage slot 7 of its state.
        vm.store(hubCore, bytes32(uint256(7)), bytes32(uint256(9)));
        vm.assertEq(hubAdapter.quote(SECOND, 1), 9, "fee");
        vm.deal(address(hubGate), 20);
        vm.expectRevert(abi.encodeWithSelector(FeeTooLow.selector, 8, 9));
        vm.prank(address(hubGate));
        hubAdapter.send{value: 8}(SECOND, payload, stranger);
        vm.prank(address(hubGate));
        hubAdapter.send{value: 12}(SECOND, payload, stranger);
        vm.assertEq(hubCore.balance, 9, "paid");
        vm.assertEq(stranger.balance, 5 + 3, "refunded");
    }
}
