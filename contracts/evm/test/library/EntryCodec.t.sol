// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AmountOutOfRange} from "../../src/error/Errors.sol";
import {DepositRecord} from "../../src/interface/ICollateralVault.sol";
import {DepositChain} from "../../src/library/DepositChain.sol";
import {EntryCodec} from "../../src/library/EntryCodec.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Quanta} from "../../src/type/Quanta.sol";
import {Cheats} from "../support/Vm.sol";

/// @notice What a vault keeps of an entry in one slot.
contract EntryCodecTest is Cheats {
    function encode(uint64 index, AssetId asset, Quanta cumulative, bytes11 tag) external pure returns (uint256) {
        return EntryCodec.encode(index, asset, cumulative, tag);
    }

    /// No field reaches into another one, at the ends of their ranges neither.
    function testFuzz_anEntryComesBackAsItWas(uint40 index, AssetId asset, uint112 cumulative, bytes11 tag, uint8 ends)
        external
        pure
    {
        if (ends & 1 != 0) index = ends & 2 != 0 ? type(uint40).max : 0;
        if (ends & 4 != 0) cumulative = ends & 8 != 0 ? type(uint112).max : 0;
        if (ends & 16 != 0) tag = ends & 32 != 0 ? bytes11(type(uint88).max) : bytes11(0);
        uint256 word = EntryCodec.encode(index, asset, Quanta.wrap(cumulative), tag);
        DepositRecord memory record = EntryCodec.decode(word);
        vm.assertEq(record.index, index, "index");
        vm.assertTrue(record.asset == asset && EntryCodec.assetIn(word) == asset, "asset");
        vm.assertEq(record.cumulativeQuanta.toUint256(), cumulative, "cumulative");
        vm.assertEq(bytes32(record.payerTag), bytes32(tag), "payer's tag");
        vm.assertEq(EntryCodec.indexIn(word), index, "index alone");
        vm.assertEq(EntryCodec.cumulativeIn(word).toUint256(), cumulative, "cumulative alone");
    }

    function testFuzz_anAmountWithoutRoomIsRefused(uint128 cumulative) external view {
        if (cumulative < 1 << 112) cumulative |= 1 << 112;
        try this.encode(1, AssetId.wrap(1), Quanta.wrap(cumulative), 0) {
            vm.assertTrue(false, "refused");
        } catch (bytes memory reason) {
            vm.assertEq(reason, abi.encodeWithSelector(AmountOutOfRange.selector, uint256(cumulative)), "reason");
        }
    }

    /// The tag is of the packed bytes, whatever memory holds.
    function testFuzz_thePayersTag(uint64 index, address payer) external pure {
        bytes11 tag = bytes11(keccak256(abi.encodePacked(index, payer)));
        vm.assertEq(bytes32(DepositChain.payerTag(index, payer)), bytes32(tag), "tag");
    }
}
