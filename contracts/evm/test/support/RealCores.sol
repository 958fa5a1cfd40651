// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Cheats} from "./Vm.sol";

interface IWormholeSetup {
    function setup(
        address implementation,
        address[] calldata initialGuardians,
        uint16 chainId,
        uint16 governanceChainId,
        bytes32 governanceContract,
        uint256 evmChainId
    ) external;
}

interface IEndpointAdmin {
    function registerLibrary(address lib) external;
    function setDefaultSendLibrary(uint32 eid, address lib) external;
    function setDefaultReceiveLibrary(uint32 eid, address lib, uint256 gracePeriod) external;
    function delegates(address oapp) external view returns (address);
    function lzReceive(
        Origin calldata origin,
        address receiver,
        bytes32 guid,
        bytes calldata message,
        bytes calldata extraData
    ) external payable;

    struct Origin {
        uint32 srcEid;
        bytes32 sender;
        uint64 nonce;
    }
}

interface ISimpleMessageLib {
    function setWhitelistCaller(address caller) external;
    function validatePacket(bytes calldata packet) external;
    function setMessagingFee(uint256 nativeFee, uint256 lzTokenFee) external;
}

/// @notice Deploys the bytecode that Wormhole and LayerZero publish on npm.
abstract contract RealCores is Cheats {
    string private constant FACTORIES = "node_modules/@certusone/wormhole-sdk/lib/cjs/ethers-contracts/factories/";
    string private constant PROTOCOL = "node_modules/@layerzerolabs/lz-evm-protocol-v2/artifacts/contracts/";

    /// A Wormhole core with one guardian set, as a proxy over its implementation.
    function deployWormhole(address[] memory guardians, uint16 chainId) internal returns (address core) {
        address setup = create(wormholeCode("Setup"));
        address implementation = create(wormholeCode("Implementation"));
        bytes memory call = abi.encodeCall(
            IWormholeSetup.setup, (implementation, guardians, chainId, 1, bytes32(uint256(4)), block.chainid)
        );
        core = create(bytes.concat(wormholeCode("Wormhole"), abi.encode(setup, call)));
    }

    /// A LayerZero endpoint whose messages to and from `remoteEid` go through LayerZero's own SimpleMessageLib: the
    /// endpoint's nonces, payload hashes and delivery are real, only the DVNs are one caller. (The tests of the local
    /// network use the whole stack of libraries, DVN and executor.)
    function deployEndpoint(uint32 eid, uint32 remoteEid, uint256 fee)
        internal
        returns (address endpoint, ISimpleMessageLib lib)
    {
        endpoint = create(
            bytes.concat(
                vm.getCode(string.concat(PROTOCOL, "EndpointV2.sol/EndpointV2.json")), abi.encode(eid, address(this))
            )
        );
        lib = ISimpleMessageLib(
            create(
                bytes.concat(
                    vm.getCode(string.concat(PROTOCOL, "messagelib/SimpleMessageLib.sol/SimpleMessageLib.json")),
                    abi.encode(endpoint, address(this))
                )
            )
        );
        IEndpointAdmin(endpoint).registerLibrary(address(lib));
        IEndpointAdmin(endpoint).setDefaultSendLibrary(remoteEid, address(lib));
        IEndpointAdmin(endpoint).setDefaultReceiveLibrary(remoteEid, address(lib), 0);
        lib.setWhitelistCaller(address(this));
        lib.setMessagingFee(fee, 0);
    }

    function create(bytes memory code) internal returns (address deployed) {
        assembly {
            deployed := create(0, add(code, 32), mload(code))
        }
        vm.assertTrue(deployed.code.length > 0, "deployed");
    }

    /// The creation code in one of the SDK's factory files: the text between the first quotes after `_bytecode = `.
    function wormholeCode(string memory name) private view returns (bytes memory) {
        string memory file = vm.readFile(string.concat(FACTORIES, name, "__factory.js"));
        string memory code = vm.split(vm.split(file, "_bytecode = ")[1], '"')[1];
        return vm.parseBytes(code);
    }
}
