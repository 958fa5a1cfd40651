// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {LayerZeroAdapter} from "../../src/adapter/LayerZeroAdapter.sol";
import {IUlnLibrary} from "../../src/library/PinnedLane.sol";
import {IEndpointAdmin, RealCores} from "../support/RealCores.sol";
import {World} from "../support/World.sol";

interface IEndpointConfig {
    struct SetConfigParam {
        uint32 eid;
        uint32 configType;
        bytes config;
    }

    struct MessagingParams {
        uint32 dstEid;
        bytes32 receiver;
        bytes message;
        bytes options;
        bool payInLzToken;
    }

    function setSendLibrary(address oapp, uint32 eid, address lib) external;
    function setReceiveLibrary(address oapp, uint32 eid, address lib, uint256 gracePeriod) external;
    function setReceiveLibraryTimeout(address oapp, uint32 eid, address lib, uint256 expiry) external;
    function setDelegate(address delegate) external;
    function clear(address oapp, IEndpointAdmin.Origin calldata origin, bytes32 guid, bytes calldata message) external;
    function send(MessagingParams calldata params, address refund) external payable;
    function setConfig(address oapp, address lib, SetConfigParam[] calldata params) external;
    function verify(IEndpointAdmin.Origin calldata origin, address receiver, bytes32 payloadHash) external;
}

interface IUlnAdmin {
    struct SetDefaultUlnConfigParam {
        uint32 eid;
        IUlnLibrary.UlnConfig config;
    }

    function setDefaultUlnConfigs(SetDefaultUlnConfigParam[] calldata params) external;
    function verify(bytes calldata header, bytes32 payloadHash, uint64 confirmations) external;
    function commitVerification(bytes calldata header, bytes32 payloadHash) external;
}

/// @notice A receive library that verifies whatever its maker wants.
contract EvilLibrary {
    address private immutable endpoint;

    constructor(address endpoint_) {
        endpoint = endpoint_;
    }

    function verify(IEndpointAdmin.Origin calldata origin, address receiver, bytes32 payloadHash) external {
        IEndpointConfig(endpoint).verify(origin, receiver, payloadHash);
    }

    function messageLibType() external pure returns (uint8) {
        return 2;
    }

    function isSupportedEid(uint32) external pure returns (bool) {
        return true;
    }

    function supportsInterface(bytes4) external pure returns (bool) {
        return true;
    }
}

/// @notice LayerZero's owner against a lane, on LayerZero's real endpoint and libraries. The owner is this test.
contract PinnedLaneDrill is World, RealCores {
    uint32 private constant HUB_EID = 49001;
    uint32 private constant SECOND_EID = 49002;
    uint32 private constant ULN = 2;
    string private constant LIBRARIES =
        "node_modules/@layerzerolabs/lz-evm-messagelib-v2/artifacts/contracts/uln/uln302/";
    address private constant EVIL_DVN = address(0xe71);
    bytes32 private constant PEER = bytes32(uint256(0xbee));
    address private canceller = address(0xca);
    address private endpoint;
    address private sendLib;
    address private receiveLib;
    LayerZeroAdapter private adapter;

    function setUp() external {
        build();
        (endpoint,) = deployEndpoint(SECOND_EID, HUB_EID, 0);
        sendLib = createLibrary("SendUln302", abi.encode(endpoint, 200_000, 0));
        receiveLib = createLibrary("ReceiveUln302", abi.encode(endpoint));
        setDefaults(list(EVIL_DVN));
        IEndpointAdmin(endpoint).registerLibrary(sendLib);
        IEndpointAdmin(endpoint).registerLibrary(receiveLib);
        IEndpointAdmin(endpoint).setDefaultReceiveLibrary(HUB_EID, receiveLib, 0);
        adapter = new LayerZeroAdapter(endpoint, gate, admin, 2);
        vm.prank(admin);
        adapter.connect(HUB, HUB_EID, PEER);
        vm.prank(admin);
        gate.openSession(2, list(address(adapter), address(attesting)), 2, 2);
    }

    function createLibrary(string memory name, bytes memory args) private returns (address) {
        return create(bytes.concat(vm.getCode(string.concat(LIBRARIES, name, ".sol/", name, ".json")), args));
    }

    function ulnOf(address[] memory dvns) private pure returns (IUlnLibrary.UlnConfig memory) {
        return IUlnLibrary.UlnConfig(3, uint8(dvns.length), 0, 0, dvns, new address[](0));
    }

    function setDefaults(address[] memory dvns) private {
        IUlnAdmin.SetDefaultUlnConfigParam[] memory params = new IUlnAdmin.SetDefaultUlnConfigParam[](1);
        params[0] = IUlnAdmin.SetDefaultUlnConfigParam(HUB_EID, ulnOf(dvns));
        IUlnAdmin(sendLib).setDefaultUlnConfigs(params);
        IUlnAdmin(receiveLib).setDefaultUlnConfigs(params);
    }

    /// Own DVNs and no optional ones (255), as many as given.
    function own(uint256 dvns) private pure returns (IUlnLibrary.UlnConfig memory config) {
        config = ulnOf(many(dvns));
        config.optionalDVNCount = 255;
    }

    function configure(address lib, IUlnLibrary.UlnConfig memory config) private {
        IEndpointConfig.SetConfigParam[] memory params = new IEndpointConfig.SetConfigParam[](1);
        params[0] = IEndpointConfig.SetConfigParam(HUB_EID, ULN, abi.encode(config));
        call(abi.encodeCall(IEndpointConfig.setConfig, (address(adapter), lib, params)));
    }

    function call(bytes memory data) private {
        vm.prank(admin);
        adapter.callEndpoint(data);
    }

    function pinLibraries(bool send, bool receive_) private {
        if (send) call(abi.encodeCall(IEndpointConfig.setSendLibrary, (address(adapter), HUB_EID, sendLib)));
        if (receive_) {
            call(abi.encodeCall(IEndpointConfig.setReceiveLibrary, (address(adapter), HUB_EID, receiveLib, 0)));
        }
    }

    function pinned() private {
        pinLibraries(true, true);
        configure(sendLib, own(2));
        configure(receiveLib, own(2));
    }

    function refusedStart(string memory key) private {
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.startTimelock, (1 days, canceller)), key);
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.lockAdmin, ()), key);
    }

    function testFuzz_noLockOnLibrariesOfOthers(bool send) external {
        pinLibraries(send, !send);
        configure(sendLib, own(2));
        configure(receiveLib, own(2));
        refusedStart("libraries");
    }

    /// On either library: too few, the default's, the default's optional ones, or none but optional ones below the least.
    function testFuzz_noLockOnDvnsOfOthers(uint8 fault, bool send) external {
        pinned();
        IUlnLibrary.UlnConfig memory config = own(fault % 4 == 0 ? 1 : 2);
        if (fault % 4 == 1) (config.requiredDVNCount, config.requiredDVNs) = (0, new address[](0));
        if (fault % 4 == 2) config.optionalDVNCount = 0;
        if (fault % 4 == 3) {
            (config.optionalDVNs, config.optionalDVNCount, config.optionalDVNThreshold) = (many(3), 3, 1);
            (config.requiredDVNCount, config.requiredDVNs) = (255, new address[](0));
        }
        configure(send ? sendLib : receiveLib, config);
        refusedStart("dvns");
    }

    function testFuzz_noLockOnConfirmationsOfOthers(bool none, bool send) external {
        pinned();
        IUlnLibrary.UlnConfig memory config = own(2);
        config.confirmations = none ? type(uint64).max : 0;
        configure(send ? sendLib : receiveLib, config);
        refusedStart("confirmations");
    }

    /// Optional ones count by their threshold.
    function testFuzz_aPinnedLaneLocks(bool optional, bool locks) external {
        pinned();
        if (optional) {
            IUlnLibrary.UlnConfig memory config = own(1);
            address[] memory others = list(address(0x2001), address(0x2002), address(0x2003));
            (config.optionalDVNs, config.optionalDVNCount, config.optionalDVNThreshold) = (others, 3, 1);
            configure(receiveLib, config);
        }
        lockIt(locks);
    }

    /// One DVN that is required and optional as well agrees once: two of its entries are not two DVNs.
    function testFuzz_oneDvnCountsOnce(bool send, uint8 required, uint8 threshold) external {
        pinned();
        // Of three optional ones, the first `required` are required too.
        required = uint8(edged(required, 1, 3));
        threshold = uint8(edged(threshold, 1, 3));
        IUlnLibrary.UlnConfig memory config = own(required);
        (config.optionalDVNs, config.optionalDVNCount, config.optionalDVNThreshold) = (many(3), 3, threshold);
        configure(send ? sendLib : receiveLib, config);
        // The optional threshold is met by required ones first.
        uint256 agreeing = threshold > required ? threshold : required;
        if (agreeing < 2) refusedStart("dvns");
        else lockIt(send);
    }

    /// A former library verifies until its grace period ends, in blocks: until then nothing is locked.
    function testFuzz_noLockInAGracePeriod(uint256 blocks) external {
        pinned();
        blocks = edged(blocks, 1, 1_000);
        EvilLibrary evil = new EvilLibrary(endpoint);
        IEndpointAdmin(endpoint).registerLibrary(address(evil));
        uint256 expiry = block.number + blocks;
        address target = address(adapter);
        call(
            abi.encodeCall(IEndpointConfig.setReceiveLibraryTimeout, (target, HUB_EID, address(evil), expiry))
        );
        refusedStart("libraries");
        vm.roll(expiry - 1);
        refusedStart("libraries");
        vm.roll(expiry);
        lockIt(blocks % 2 == 0);
    }

    /// Nor does a call of the timelock start one; the delegate stays none, whichever way is tried.
    function test_noScheduledCallNamesADelegateOrAFormerLibrary() external {
        pinned();
        EvilLibrary evil = new EvilLibrary(endpoint);
        IEndpointAdmin(endpoint).registerLibrary(address(evil));
        address target = address(adapter);
        bytes memory former = abi.encodeCall(
            adapter.callEndpoint,
            (abi.encodeCall(IEndpointConfig.setReceiveLibraryTimeout, (target, HUB_EID, address(evil), 1 << 60)))
        );
        bytes memory byOApp = abi.encodeCall(adapter.setDelegate, (stranger));
        bytes memory byCall =
            abi.encodeCall(adapter.callEndpoint, (abi.encodeCall(IEndpointConfig.setDelegate, (stranger))));
        vm.startPrank(admin);
        adapter.startTimelock(1 days, canceller);
        adapter.schedule(former);
        adapter.schedule(byOApp);
        adapter.schedule(byCall);
        vm.warp(block.timestamp + 1 days);
        vm.stopPrank();
        refusedAs(admin, target, abi.encodeCall(adapter.perform, (former)), "libraries");
        refusedAs(admin, target, abi.encodeCall(adapter.perform, (byOApp)), "delegate");
        refusedAs(admin, target, abi.encodeCall(adapter.perform, (byCall)), "call");
        vm.assertEq(IEndpointAdmin(endpoint).delegates(target), address(0), "none");
    }

    /// The admin configures through the adapter and does not speak through it: packets leave by the gate alone.
    function testFuzz_theAdminSendsNothing(bytes4 other) external {
        bytes memory options = hex"000301001101000000000000000000000000000493e0";
        IEndpointConfig.MessagingParams memory packet =
            IEndpointConfig.MessagingParams(HUB_EID, PEER, rootEnvelope(1, keccak256("forged"), 0, 0), options, false);
        IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, PEER, 1);
        address target = address(adapter);
        refusedEndpointCall(abi.encodeCall(IEndpointConfig.send, (packet, admin)));
        refusedEndpointCall(abi.encodeCall(IEndpointConfig.setDelegate, (admin)));
        refusedEndpointCall(abi.encodeCall(IEndpointConfig.clear, (target, origin, 0, "")));
        bytes4[7] memory settings = [
            IEndpointConfig.setSendLibrary.selector,
            IEndpointConfig.setReceiveLibrary.selector,
            IEndpointConfig.setReceiveLibraryTimeout.selector,
            IEndpointConfig.setConfig.selector,
            bytes4(keccak256("skip(address,uint32,bytes32,uint64)")),
            bytes4(keccak256("nilify(address,uint32,bytes32,uint64,bytes32)")),
            bytes4(keccak256("burn(address,uint32,bytes32,uint64,bytes32)"))
        ];
        for (uint256 i = 0; i < settings.length; i++) {
            vm.assume(other != settings[i]);
        }
        refusedEndpointCall(abi.encodePacked(other));
    }

    function refusedEndpointCall(bytes memory data) private {
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.callEndpoint, (data)), "call");
    }

    /// What the admin does through the timelock leaves every lane pinned, too.
    function test_noScheduledCallUnpins() external {
        pinned();
        vm.startPrank(admin);
        adapter.startTimelock(1 days, canceller);
        bytes memory toDefault =
            abi.encodeCall(IEndpointConfig.setReceiveLibrary, (address(adapter), HUB_EID, address(0), 0));
        bytes memory unpin = abi.encodeCall(adapter.callEndpoint, (toDefault));
        bytes memory connect = abi.encodeCall(adapter.connect, (9, HUB_EID + 5, PEER));
        adapter.schedule(unpin);
        adapter.schedule(connect);
        vm.warp(block.timestamp + 1 days);
        vm.stopPrank();
        refusedAs(admin, address(adapter), abi.encodeCall(adapter.perform, (unpin)), "libraries");
        vm.prank(admin);
        (bool done,) = address(adapter).call(abi.encodeCall(adapter.perform, (connect)));
        vm.assertTrue(!done, "no lane on defaults");
    }

    /* LAYERZERO'S OWNER */

    function forged() private view returns (bytes memory envelope, bytes memory packetHeader, bytes32 payloadHash) {
        envelope = rootEnvelope(1, keccak256("forged"), 0, 0);
        bytes32 receiver = toBytes32(address(adapter));
        packetHeader = abi.encodePacked(uint8(1), uint64(1), HUB_EID, PEER, SECOND_EID, receiver);
        bytes32 guid = keccak256(abi.encodePacked(uint64(1), HUB_EID, PEER, SECOND_EID, receiver));
        payloadHash = keccak256(abi.encodePacked(guid, envelope));
    }

    /// By its own library, by its own DVN: whether the endpoint takes the packet that nobody sent.
    function forges(bool byLibrary) private returns (bool done) {
        (, bytes memory packetHeader, bytes32 payloadHash) = forged();
        if (byLibrary) {
            EvilLibrary evil = new EvilLibrary(endpoint);
            IEndpointAdmin(endpoint).registerLibrary(address(evil));
            IEndpointAdmin(endpoint).setDefaultReceiveLibrary(HUB_EID, address(evil), 0);
            IEndpointAdmin.Origin memory origin = IEndpointAdmin.Origin(HUB_EID, PEER, 1);
            (done,) = address(evil).call(abi.encodeCall(evil.verify, (origin, address(adapter), payloadHash)));
        } else {
            setDefaults(list(EVIL_DVN));
            vm.prank(EVIL_DVN);
            IUlnAdmin(receiveLib).verify(packetHeader, payloadHash, 1_000);
            (done,) = receiveLib.call(abi.encodeCall(IUlnAdmin.commitVerification, (packetHeader, payloadHash)));
        }
    }

    function testFuzz_ownersOfLayerZeroForgeOnAnUnpinnedLane(bool byLibrary) external {
        vm.assertTrue(forges(byLibrary), "which is why none may be locked");
    }

    function testFuzz_ownersOfLayerZeroForgeNothingOnAPinnedLane(bool byLibrary, bool locks) external {
        pinned();
        lockIt(locks);
        vm.assertTrue(!forges(byLibrary), "nothing");
        (bytes memory envelope,,) = forged();
        vm.assertEq(gate.votesOf(keccak256(envelope)), 0, "no vote");
    }

    function lockIt(bool locks) private {
        vm.startPrank(admin);
        if (locks) adapter.lockAdmin();
        else adapter.startTimelock(1 days, canceller);
        vm.stopPrank();
    }
}
