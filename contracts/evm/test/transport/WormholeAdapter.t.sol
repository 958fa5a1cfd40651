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
import {IWormholeAdapter} from "../../src/interface/IWormholeAdapter.sol";
import {IWormholeCore} from "../../src/interface/IWormholeCore.sol";
import {RealCores} from "../support/RealCores.sol";
import {Vm} from "../support/Vm.sol";
import {World} from "../support/World.sol";

/// @notice Against Wormhole's real core: four guardians, three of whom must sign.
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
        gate.openSession(2, list(address(adapter), voterB), 2, 2);
        vm.stopPrank();
    }

    function envelope() private view returns (bytes memory out) {
        out = rootEnvelope(1, keccak256("root"), keccak256("totals"), 0);
        // Session 2.
        out[14] = 0x02;
    }

    function body() private view returns (bytes memory) {
        return bodyOf(HUB_WORMHOLE, toBytes32(address(hubAdapter)), envelope());
    }

    function signedBody(bytes memory b, uint8[] memory signers) private view returns (bytes memory) {
        return vaaOfBody(0, b, sign(keccak256(bytes.concat(keccak256(b))), signers));
    }

    function signedBody(bytes memory b) private view returns (bytes memory) {
        return signedBody(b, indices(0, 1, 2));
    }

    function receiveCall(bytes memory vaa) private view returns (bytes memory) {
        return abi.encodeCall(adapter.receiveVaa, (vaa));
    }

    function refusedVaa(bytes memory vaa, bytes4 selector) private {
        refused(stranger, address(adapter), receiveCall(vaa), selector);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 0, "no vote");
    }

    /// Wormhole's core keeps its fee in storage slot 7 of its state.
    function setCoreFee(uint256 fee) private {
        vm.store(hubCore, bytes32(uint256(7)), bytes32(fee));
    }

    function testFuzz_constructionRefusesPartsWithoutCode(address part) external {
        vm.assume(part.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "core"));
        new WormholeAdapter(IWormholeCore(part), gate, admin);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "gate"));
        new WormholeAdapter(IWormholeCore(hubCore), IMessageGate(part), admin);
    }

    function testFuzz_setEmitterRefusesEveryoneElse(address caller, uint16 chain, bytes32 emitter) external {
        vm.assume(caller != admin);
        bytes memory call = abi.encodeCall(adapter.setEmitter, (chain, emitter));
        refused(caller, address(hubAdapter), call, Unauthorized.selector);
    }

    function testFuzz_setEmitterRefusesASecondOne(uint16 chain, bytes32 emitter) external {
        bytes memory call = abi.encodeCall(adapter.setEmitter, (chain, emitter));
        refused(admin, address(adapter), call, AlreadyInitialized.selector);
        vm.assertEq(adapter.emitterChain(), HUB_WORMHOLE, "stays");
    }

    function testFuzz_setEmitterRefusesZero(uint16 chain, bytes32 emitter) external {
        refusedAs(admin, address(hubAdapter), abi.encodeCall(adapter.setEmitter, (0, emitter)), "emitter");
        refusedAs(admin, address(hubAdapter), abi.encodeCall(adapter.setEmitter, (chain, 0)), "emitter");
    }

    function testFuzz_sendRefusesEveryoneButTheGate(address caller) external {
        vm.assume(caller != address(gate));
        bytes memory call = abi.encodeCall(adapter.send, (SECOND, envelope(), stranger));
        refused(caller, address(adapter), call, Unauthorized.selector);
    }

    function testFuzz_sendRefusesTooLittleValue(uint256 fee, uint256 value) external {
        fee = edged(fee, 1, 10 ether);
        value = edged(value, 0, fee - 1);
        setCoreFee(fee);
        vm.deal(address(hubGate), value);
        bytes memory call = abi.encodeCall(adapter.send, (SECOND, envelope(), stranger));
        refused(address(hubGate), address(hubAdapter), value, call, FeeTooLow.selector);
    }

    function testFuzz_sendRefusesWhatIsNoEnvelope(uint256 length) external {
        bytes memory call = abi.encodeCall(adapter.send, (SECOND, new bytes(edged(length, 0, 38)), stranger));
        refused(address(hubGate), address(hubAdapter), call, EnvelopeMalformed.selector);
    }

    function testFuzz_receiveRefusesTooFewSignatures(uint8 first, uint8 second) external {
        first = uint8(edged(first, 0, 2));
        second = uint8(edged(second, first + 1, 3));
        refusedVaa(signedBody(body(), indices(first, second)), IWormholeAdapter.QuorumMissing.selector);
    }

    function testFuzz_receiveRefusesEveryOtherOrder(uint8 first, uint8 second, uint8 third) external {
        (first, second, third) = (first % 4, second % 4, third % 4);
        vm.assume(first >= second || second >= third);
        refusedVaa(signedBody(body(), indices(first, second, third)), IWormholeAdapter.SignatureOrder.selector);
    }

    function testFuzz_receiveRefusesAnotherSet(uint32 set) external {
        vm.assume(set != 0);
        bytes memory vaa = vaaOfBody(set, body(), signThree(keccak256(bytes.concat(keccak256(body())))));
        refusedVaa(vaa, IWormholeAdapter.SignerSetMismatch.selector);
    }

    function testFuzz_receiveRefusesAnotherBody(uint256 place, uint8 change) external {
        bytes32 digest = keccak256(bytes.concat(keccak256(body())));
        bytes memory vaa = vaaOfBody(0, flipped(body(), place, change), signThree(digest));
        refusedVaa(vaa, IWormholeAdapter.SignatureInvalid.selector);
    }

    function testFuzz_receiveRefusesShortBytes(uint256 length) external {
        bytes memory vaa = signedBody(body());
        length = edged(length, 0, 6 + 3 * 66 + 50);
        assembly {
            mstore(vaa, length)
        }
        (bool done,) = address(adapter).call(receiveCall(vaa));
        vm.assertTrue(!done, "refused");
        refusedVaa(new bytes(length % 5), VaaMalformed.selector);
        refusedVaa(hex"010000000003", VaaMalformed.selector);
    }

    function testFuzz_receiveRefusesAnotherEmitter(uint16 chain, bytes32 emitter) external {
        vm.assume(chain != HUB_WORMHOLE && emitter != toBytes32(address(hubAdapter)));
        refusedVaa(signedBody(bodyOf(HUB_WORMHOLE, emitter, envelope())), EmitterMismatch.selector);
        bytes memory b = bodyOf(chain, toBytes32(address(hubAdapter)), envelope());
        refusedVaa(signedBody(b), EmitterMismatch.selector);
    }

    /// Without an emitter nothing counts, not even a zero emitter.
    function testFuzz_receiveRefusesWithoutAnEmitter(uint16 chain, bytes32 emitter, bool zero) external {
        bytes memory b = zero ? bodyOf(0, 0, envelope()) : bodyOf(chain, emitter, envelope());
        refused(stranger, address(hubAdapter), receiveCall(signedBody(b)), EmitterMismatch.selector);
    }

    function testFuzz_receiveRefusesAShortPayload(uint256 length) external {
        bytes memory b = bodyOf(HUB_WORMHOLE, toBytes32(address(hubAdapter)), new bytes(edged(length, 0, 38)));
        refusedVaa(signedBody(b), EnvelopeMalformed.selector);
    }

    function testFuzz_aVerifiedVaaIsOneVote(address caller, address again) external {
        bytes memory vaa = signedBody(body(), indices(0, 2, 3));
        vm.prank(caller);
        adapter.receiveVaa(vaa);
        vm.assertEq(gate.votesOf(keccak256(envelope())), 1, "vote");
        refused(again, address(adapter), receiveCall(vaa), MessageAlreadyVoted.selector);
        vote(voterB, envelope());
        gate.execute(envelope());
        vm.assertEq(vault.maturingRoot().root, keccak256("root"), "effect");
    }

    function testFuzz_sendPublishesForTheGuardians(bytes memory payload, uint64 sequence) external {
        vm.assume(payload.length <= 473);
        sequence = uint64(edged(sequence, 1, type(uint64).max));
        plainHub();
        vm.recordLogs();
        vm.prank(voterA);
        hubGate.dispatch(SECOND, 1, 1, sequence, 1, uint64(block.timestamp), payload);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes32 published = keccak256("LogMessagePublished(address,uint64,uint32,bytes,uint8)");
        uint256 found = 0;
        for (uint256 i = 0; i < logs.length; i++) {
            if (logs[i].topics[0] != published) continue;
            found++;
            vm.assertEq(logs[i].topics[1], toBytes32(address(hubAdapter)), "sender");
            (, uint32 nonce, bytes memory sent, uint8 consistency) =
                abi.decode(logs[i].data, (uint64, uint32, bytes, uint8));
            vm.assertTrue(nonce == SESSION && consistency == 1, "nonce is the session");
            vm.assertEq(sent.length, 39 + payload.length, "the envelope");
        }
        vm.assertEq(found, 1, "once");
    }

    function plainHub() private {
        vm.prank(admin);
        hubGate.setHub(voterA);
    }

    /// The core is paid its fee exactly, and the rest is returned.
    function testFuzz_sendPaysTheCoresFee(uint256 fee, uint256 extra) external {
        (fee, extra) = (edged(fee, 0, 10 ether), edged(extra, 0, 10 ether));
        setCoreFee(fee);
        vm.assertEq(hubAdapter.quote(SECOND, 1), fee, "quote");
        vm.deal(address(hubGate), fee + extra);
        bytes memory e = envelope();
        vm.prank(address(hubGate));
        hubAdapter.send{value: fee + extra}(SECOND, e, stranger);
        vm.assertTrue(hubCore.balance == fee && stranger.balance == extra, "paid and returned");
    }
}
