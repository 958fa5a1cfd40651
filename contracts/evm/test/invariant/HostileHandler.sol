// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {TotalsLeaf} from "../../src/library/Leaves.sol";
import {HostileToken} from "../../src/local/HostileToken.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {AssetId} from "../../src/type/AssetId.sol";
import {Book} from "../support/Book.sol";
import {Tree} from "../support/Tree.sol";

/// @notice A vault with an asset whose token keeps a fee, refuses members, loses the vault's tokens and calls back from
/// within transfers, beside one of a plain token; roots that wait are vetoed.
contract HostileHandler is Book {
    uint256 public constant MEMBERS = 3;
    AssetId public constant HOSTILE = AssetId.wrap(7);
    uint256 public constant UNIT = 1e10;
    uint256 private constant START_UNITS = 1e24;

    HostileToken public token;
    uint128[3] private balance;
    uint128[3] private entitled;
    uint128[] private amounts;
    uint256[] private depositors;
    uint64 private consumedIndex;
    uint128 private consumed;
    uint64 private cycle;

    uint256 public depositedQuanta;
    uint256 public declaredQuanta;
    uint256 public vanishedUnits;
    uint256 public plainUnits;
    uint256 public payments;
    uint256 public vetoes;
    bool public claimedFell;
    bool public vetoedRootTookEffect;

    constructor() {
        build();
        token = new HostileToken(18, 1);
        vm.startPrank(admin);
        vault.addAsset(HOSTILE, address(token), 18, MINIMUM);
        vault.setBudget(HOSTILE, 2, UNBOUNDED);
        gate.setWatchtowers(list(voterA, voterB), 2, 60);
        vm.stopPrank();
        for (uint256 i = 0; i < MEMBERS; i++) {
            token.mint(walletOf(i), START_UNITS);
            vm.prank(walletOf(i));
            token.approve(address(vault), type(uint256).max);
        }
        plainUnits = 5_000_000;
        depositDollars(memberOf(0), plainUnits);
        (amounts, depositors) = (new uint128[](1), new uint256[](1));
    }

    // the token

    function setFee(uint256 feeBps) external {
        token.setFee(feeBps % 3 == 0 ? bound(feeBps, 0, 10_000) : 0);
    }

    function block_(uint256 member, bool blocked) external {
        token.block_(walletOf(member % MEMBERS), blocked);
    }

    function vanish(uint256 units) external {
        units = bound(units, 0, token.balanceOf(address(vault)) / 8);
        token.shrink(address(vault), units);
        vanishedUnits += units;
    }

    /// The next transfers call the vault or its desk.
    function arm(uint256 which, uint256 member) external {
        member %= MEMBERS;
        if (which % 4 == 0) token.arm(address(0), "");
        if (which % 4 == 1) {
            token.arm(address(vault), abi.encodeCall(vault.deposit, (memberOf(member), HOSTILE, 1e18)));
        }
        if (which % 4 == 2) token.arm(address(vault), abi.encodeCall(vault.activate, ()));
        if (which % 4 == 3 && entries.length > member) token.arm(address(vault), claimCall(member));
    }

    // members

    function deposit(uint256 member, uint256 amount) external {
        member %= MEMBERS;
        amount = bound(amount, 0, token.balanceOf(walletOf(member)) / 4);
        (uint256 before,) = ledger();
        vm.prank(walletOf(member));
        (bool done,) = address(vault).call(abi.encodeCall(vault.deposit, (memberOf(member), HOSTILE, amount)));
        (uint256 later,) = ledger();
        if (!done) return;
        note();
        amounts.push(uint128(later - before));
        depositors.push(member);
        depositedQuanta += later - before;
    }

    function claim(uint256 member) external {
        member %= MEMBERS;
        if (entries.length == 0) return;
        uint256 before = vault.claimed(memberOf(member), HOSTILE).toUint256();
        (bool done,) = address(vault).call(claimCall(member));
        uint256 later = vault.claimed(memberOf(member), HOSTILE).toUint256();
        if (later < before) claimedFell = true;
        if (done && later > before) payments++;
    }

    // roots

    /// A cycle in effect, unless its totals exceed what is left.
    function cycleWith(uint256 member, uint256 part) external {
        write(member % MEMBERS, part);
        send();
        vm.warp(block.timestamp + ROOT_DELAY);
        (bool done,) = address(vault).call(abi.encodeCall(vault.activate, ()));
        if (!done) return;
        uint64 record = consumedIndex == 0 ? 0 : consumedIndex + 1;
        TotalsLeaf memory row = totals[0];
        (done,) = address(vault).call(abi.encodeCall(vault.activateAsset, (row, new bytes32[](0), accumulatorAt(record))));
        if (done) declaredQuanta = row.entitledQuanta.toUint256();
    }

    /// A root that gives a member everything, dropped while it waits.
    function vetoed(uint256 member) external {
        uint64 last = vault.effectiveRoot().cycle;
        clear();
        addEntry(memberOf(member % MEMBERS), HOSTILE, toBytes32(walletOf(member % MEMBERS)), 1e30, 0);
        addTotals(HOSTILE, 1e30, 0, consumed);
        send();
        vm.prank(voterA);
        gate.veto(1, last);
        vm.prank(voterB);
        gate.veto(1, last);
        vetoes++;
        vm.warp(block.timestamp + 60 + ROOT_DELAY);
        (bool done,) = address(vault).call(abi.encodeCall(vault.activate, ()));
        if (done || vault.effectiveRoot().cycle != last) vetoedRootTookEffect = true;
        clear();
    }

    function send() private {
        cycle++;
        // The plain deposit is the first one.
        bytes memory envelope =
            rootEnvelope(cycle, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), consumedIndex + 1);
        deliver(envelope);
    }

    function write(uint256 member, uint256 part) private {
        while (consumedIndex + 1 < amounts.length) {
            consumedIndex++;
            balance[depositors[consumedIndex]] += amounts[consumedIndex];
            consumed += amounts[consumedIndex];
        }
        uint128 withdrawn = uint128(bound(part, 0, balance[member]));
        balance[member] -= withdrawn;
        entitled[member] += withdrawn;
        clear();
        (uint256 sum, uint256 exits) = (0, 0);
        for (uint256 i = 0; i < MEMBERS; i++) {
            addEntry(memberOf(i), HOSTILE, toBytes32(walletOf(i)), entitled[i], balance[i]);
            (sum, exits) = (sum + entitled[i], exits + balance[i]);
        }
        addTotals(HOSTILE, sum, exits, consumed);
    }

    // views for the invariants

    function ledger() public view returns (uint256 deposited, uint256 paid) {
        deposited = vault.assetState(HOSTILE).depositedQuanta.toUint256();
        paid = vault.assetState(HOSTILE).paidQuanta.toUint256();
    }

    function theVault() external view returns (address) {
        return address(vault);
    }

    function plainBalance() external view returns (uint256) {
        return dollar.balanceOf(address(vault));
    }

    function memberOf(uint256 member) public pure returns (AccountId) {
        return accountOf("member", member);
    }

    function walletOf(uint256 member) public pure returns (address) {
        return address(uint160(0xca0000 + member));
    }
}
