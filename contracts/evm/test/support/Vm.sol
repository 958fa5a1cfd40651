// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Quanta} from "../../src/type/Quanta.sol";

/// @notice The cheat codes of forge that these tests use.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }

    function lastCallGas() external view returns (Gas memory);
    function addr(uint256 privateKey) external pure returns (address);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function prank(address sender) external;
    function startPrank(address sender) external;
    function stopPrank() external;
    function deal(address account, uint256 balance) external;
    function warp(uint256 timestamp) external;
    function roll(uint256 height) external;
    function chainId(uint256 id) external;
    function assume(bool condition) external pure;
    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
    function expectEmit(address emitter) external;
    function expectCall(address target, bytes calldata data) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;
    function startStateDiffRecording() external;
    function store(address target, bytes32 slot, bytes32 value) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
    function accesses(address target) external returns (bytes32[] memory reads, bytes32[] memory writes);
    function record() external;
    function cool(address target) external;
    function etch(address target, bytes calldata code) external;
    function readFile(string calldata path) external view returns (string memory);
    function getCode(string calldata path) external view returns (bytes memory);
    function split(string calldata text, string calldata delimiter) external pure returns (string[] memory);
    function parseBytes(string calldata text) external pure returns (bytes memory);
    function toString(uint256 value) external pure returns (string memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata key) external pure returns (uint256[] memory);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytesArray(string calldata json, string calldata key) external pure returns (bytes[] memory);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonBytes32Array(string calldata json, string calldata key) external pure returns (bytes32[] memory);
    function parseJsonAddressArray(string calldata json, string calldata key) external pure returns (address[] memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function assertEq(uint256 left, uint256 right, string calldata what) external pure;
    function assertEq(bytes32 left, bytes32 right, string calldata what) external pure;
    function assertEq(address left, address right, string calldata what) external pure;
    function assertEq(bytes calldata left, bytes calldata right, string calldata what) external pure;
    function assertTrue(bool condition, string calldata what) external pure;
    function assertLe(uint256 left, uint256 right, string calldata what) external pure;
    function assertLt(uint256 left, uint256 right, string calldata what) external pure;
    function assertGt(uint256 left, uint256 right, string calldata what) external pure;
}

/// @notice Gives a test the cheat codes.
abstract contract Cheats {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// Changes one byte of a copy of the data, whichever the fuzzer chooses.
    function flipped(bytes memory data, uint256 place, uint8 change) internal pure returns (bytes memory copy) {
        copy = bytes.concat(data);
        place %= copy.length;
        copy[place] = bytes1(uint8(copy[place]) ^ uint8(bound(change, 1, 255)));
    }

    /// Bounds a fuzzed number to min..max.
    function bound(uint256 value, uint256 min, uint256 max) internal pure returns (uint256) {
        if (min == 0 && max == type(uint256).max) return value;
        return min + value % (max - min + 1);
    }

    /// An amount from a number below 2^128.
    function quanta(uint256 amount) internal pure returns (Quanta) {
        require(amount <= type(uint128).max, "quanta");
        return Quanta.wrap(uint128(amount));
    }

    function assertQuanta(Quanta left, uint256 right, string memory what) internal pure {
        vm.assertEq(left.toUint256(), right, what);
    }

    /// Bounds a fuzzed number to min..max; one in four becomes min and one in four max, so that both edges are always met.
    function edged(uint256 value, uint256 min, uint256 max) internal pure returns (uint256) {
        if (value % 4 == 0) return min;
        return value % 4 == 1 ? max : bound(value, min, max);
    }

    function toBytes32(address account) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
