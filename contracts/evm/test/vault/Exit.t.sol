// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AlreadyInitialized,
    ClaimAboveTotals,
    ConfigInvalid,
    HouseNotSilent,
    InputInvalid,
    Paused,
    ProofInvalid,
    RootMissing,
    RootNotMature,
    RootNotNewer,
    Unauthorized
} from "../../src/error/Errors.sol";
import {CollateralVault} from "../../src/CollateralVault.sol";
import {Periods} from "../../src/interface/ICollateralVault.sol";
import {IExitDesk} from "../../src/interface/IExitDesk.sol";
import {AccountId} from "../../src/type/AccountId.sol";
import {ExitBook} from "../support/ExitBook.sol";
import {Tree} from "../support/Tree.sol";

/// @notice The way out of a vault whose clearing house is silent.
contract ExitTest is ExitBook {
    /* THE FREEZE */

    function testFuzz_theExitPeriodHasBounds(uint64 period) external {
        uint64 least = 2 * ROOT_DELAY + 1 days;
        period = uint64(period % 2 == 0 ? edged(period, 0, least - 1) : edged(period, 365 days + 1, type(uint64).max));
        Periods memory other = periods();
        other.exitPeriodSeconds = period;
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "exitPeriodSeconds"));
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
        other.exitPeriodSeconds = least;
        vault = new CollateralVault(HOUSE, SECOND, gate, admin, pauser, ROOT_DELAY, other, address(settingsCode));
        vm.assertEq(vault.exitDesk().exitPeriodSeconds(), least, "a day beside the root delay");
    }

    /// A house that has not begun is not silent: nobody ends a vault before its first root takes effect.
    function testFuzz_aVaultWithoutARootIsNotFrozen(uint64 elapsed, bool arrives) external {
        depositDollars(ALICE, DEPOSITED);
        elapsed = uint64(edged(elapsed, 0, 3650 days));
        if (arrives) deliver(rootEnvelope(1, keccak256("root"), keccak256("totals"), 0));
        uint256 from = START + ROOT_DELAY + EXIT_PERIOD;
        vm.warp(START + elapsed);
        bytes memory call = abi.encodeCall(IExitDesk.freeze, ());
        if (arrives && block.timestamp >= from) {
            vm.assertEq(desk().freezableFromSeconds(), from, "from the first root");
            desk().freeze();
            return;
        }
        refused(stranger, address(desk()), call, HouseNotSilent.selector);
        if (!arrives) vm.assertEq(desk().freezableFromSeconds(), type(uint64).max, "not before there is one");
    }

    /// A root that takes effect resets the clock, also one whose effect nobody has called.
    function testFuzz_aHouseThatIsHeardIsNotFrozen(uint256 silence, bool called) external {
        book();
        post(1, 1);
        if (called) {
            vm.warp(START + ROOT_DELAY);
            vault.activate();
        }
        vm.warp(START + ROOT_DELAY + edged(silence, 0, EXIT_PERIOD - 1));
        refused(stranger, address(desk()), abi.encodeCall(IExitDesk.freeze, ()), HouseNotSilent.selector);
        vm.warp(START + ROOT_DELAY + EXIT_PERIOD);
        vm.expectEmit(address(desk()));
        emit IExitDesk.VaultFrozen(uint64(block.timestamp));
        desk().freeze();
        vm.assertEq(vault.effectiveRoot().cycle, 1, "which took effect");
        refused(stranger, address(desk()), abi.encodeCall(IExitDesk.freeze, ()), AlreadyInitialized.selector);
    }

    /// A root that waits, a vetoed one and a pause are no signs of life.
    function testFuzz_onlyEffectiveRootsResetTheClock(bool vetoed, bool paused_) external {
        book();
        settledByAll(1, 1);
        uint256 last = block.timestamp;
        vm.warp(last + EXIT_PERIOD - 1);
        if (paused_) {
            vm.prank(pauser);
            vault.pause();
        }
        post(2, 1);
        if (vetoed) {
            vm.prank(admin);
            gate.setWatchtowers(list(voterA, voterB), 2, 60);
            vm.prank(voterA);
            gate.veto(1, 1);
            vm.prank(voterB);
            gate.veto(1, 1);
        }
        vm.warp(last + EXIT_PERIOD);
        desk().freeze();
        vm.assertTrue(vault.maturingRoot().cycle == 0 && vault.effectiveRoot().cycle == 1, "the last effective one");
    }

    /// Nothing thaws a frozen vault: no root, no admin, no pauser, no veto; and nothing but exits moves its money.
    function testFuzz_aFrozenVaultStaysFrozen(address caller, uint64 cycle) external {
        book();
        settledByAll(1, 1);
        silent();
        cycle = uint64(edged(cycle, 2, JUMP));
        bytes memory root = rootEnvelope(cycle, keccak256("root"), 0, 1);
        voted(root);
        refused(stranger, address(gate), abi.encodeCall(gate.execute, (root)), RootNotNewer.selector);
        refused(admin, address(vault), abi.encodeCall(vault.unpause, ()), Paused.selector);
        refused(pauser, address(vault), abi.encodeCall(vault.pause, ()), Paused.selector);
        vm.prank(address(gate));
        vault.onVeto(0);
        vm.warp(block.timestamp + 365 days);
        refused(stranger, address(vault), claimCall(0), Paused.selector);
        fund(stranger, 1_000);
        refused(stranger, address(vault), abi.encodeCall(vault.deposit, (ALICE, DOLLAR, 1_000)), Paused.selector);
        vm.assume(caller != address(desk()));
        refused(caller, address(vault), abi.encodeCall(vault.freeze, ()), Unauthorized.selector);
        bytes memory pay = abi.encodeCall(vault.payExit, (DOLLAR, caller, quanta(1)));
        refused(caller, address(vault), pay, Unauthorized.selector);
        vm.assertEq(exits(0) + exits(1), DEPOSITED, "all goes out");
    }

    /* EXITS */

    /// Everyone takes entitlement and exit balance, once, in any order, with or without a claim before.
    function testFuzz_everyoneTakesAll(uint256 forAlice, uint256 forBob, bool claims, bool bobFirst) external {
        forAlice = edged(forAlice, 1, DEPOSITED - 1);
        forBob = edged(forBob, 1, DEPOSITED - forAlice);
        book(forAlice, forBob);
        settledByAll(1, 1);
        if (claims) claimEntry(0);
        refusedExit(0, RootMissing.selector);
        silent();
        vm.expectEmit(address(desk()));
        emit IExitDesk.ExitSettled(
            DOLLAR,
            Tree.root(entryLeaves()),
            quanta(DEPOSITED - (claims ? forAlice : 0)),
            quanta(DEPOSITED - (claims ? forAlice : 0))
        );
        desk().settle(DOLLAR);
        exits(bobFirst ? 1 : 0);
        exits(bobFirst ? 0 : 1);
        vm.assertEq(dollar.balanceOf(alice), DEPOSITED - forBob, "alice, with her exit balance");
        vm.assertEq(dollar.balanceOf(bob), forBob, "bob");
        vm.assertEq(exits(0) + exits(1), 0, "once");
    }

    /// A vault that is short pays everyone the same share, whoever comes first, and never more than it has.
    function testFuzz_aShortVaultPaysProRata(uint256 forAlice, uint256 missing, bool bobFirst) external {
        forAlice = edged(forAlice, 1, DEPOSITED - 1);
        book(forAlice, DEPOSITED - forAlice);
        settledByAll(1, 1);
        missing = edged(missing, 1, DEPOSITED);
        vm.prank(address(vault));
        dollar.transfer(stranger, missing);
        silent();
        uint256 held = DEPOSITED - missing;
        uint256 first = exits(bobFirst ? 1 : 0);
        uint256 second = exits(bobFirst ? 0 : 1);
        (uint256 toAlice, uint256 toBob) = bobFirst ? (second, first) : (first, second);
        vm.assertEq(toAlice, forAlice * held / DEPOSITED, "alice's share");
        vm.assertEq(toBob, (DEPOSITED - forAlice) * held / DEPOSITED, "bob's share");
        vm.assertLe(toAlice + toBob, held, "within what is there");
        // A donation after the shares were fixed is nobody's.
        dollar.mint(address(vault), 1_000_000);
        vm.assertEq(exits(0) + exits(1), 0, "once");
    }

    /// Leaves that add up to more than their totals are not paid out of the deposits of others.
    function testFuzz_leavesBeyondTheirTotalsAreNotPaid(uint256 excess) external {
        excess = edged(excess, 1, 1e12);
        book(6_000_000, 3_000_000);
        addEntry(AccountId.wrap(keccak256("hidden")), DOLLAR, toBytes32(stranger), 0, excess);
        settledByAll(1, 1);
        depositDollars(BOB, 20_000_000);
        silent();
        exits(0);
        exits(1);
        refusedExit(2, ClaimAboveTotals.selector);
        vm.assertEq(dollar.balanceOf(address(vault)), 20_000_000, "the deposit of others is there");
    }

    function testFuzz_exitsAreProven(uint256 field, uint128 change) external {
        book();
        settledByAll(1, 1);
        silent();
        vm.assume(change != 0);
        bytes32[] memory proof = Tree.proof(entryLeaves(), 0);
        Entry memory e = entries[0];
        field %= 4;
        if (field == 0) e.recipient ^= bytes32(uint256(change));
        if (field == 1) e.entitled = quanta(e.entitled.toUint256() ^ change);
        if (field == 2) e.exit = quanta(e.exit.toUint256() ^ change);
        if (field == 3) e.account = AccountId.wrap(bytes32(uint256(change)));
        bytes memory call = abi.encodeCall(IExitDesk.exit, (e.account, e.asset, e.recipient, e.entitled, e.exit, proof));
        refused(stranger, address(desk()), call, ProofInvalid.selector);
    }

    function testFuzz_aRecipientOfAnotherChainCannotBePaid(bytes32 recipient) external {
        recipient |= bytes32(uint256(1) << 160);
        book();
        entries[0].recipient = recipient;
        settledByAll(1, 1);
        silent();
        refusedExit(0, InputInvalid.selector);
    }

    /// An asset whose last totals nobody has brought waits a day for them.
    function testFuzz_exitsWaitForTheLastTotals(bool brought) external {
        book(6_000_000, 3_000_000);
        settledByAll(1, 1);
        write(6_000_000, 4_000_000);
        deliverByAll(rootEnvelope(2, Tree.root(entryLeaves()), Tree.root(totalsLeaves()), 1));
        vm.warp(block.timestamp + ROOT_DELAY);
        silent();
        refusedExit(1, RootNotMature.selector);
        if (brought) {
            vault.activateAsset(totals[0], proofOf(0), accumulatorAt(1));
            vm.assertEq(exits(1), 4_000_000, "under the last root");
            return;
        }
        vm.warp(block.timestamp + 1 days);
        write(6_000_000, 3_000_000);
        vm.assertEq(exits(1), 3_000_000, "under the last one whose totals took effect");
    }

    /* DEPOSITS */

    function takeBackCall(uint64 index, AccountId account, uint256 amount, address payer)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(IExitDesk.takeBack, (previousOf(index), account, DOLLAR, quanta(amount), payer));
    }

    function goesBack(uint64 index, AccountId account, uint256 amount, address payer) private returns (uint256) {
        return desk().takeBack(previousOf(index), account, DOLLAR, quanta(amount), payer).toUint256();
    }

    function depositOf(address payer, AccountId account, uint256 amount) private {
        fund(payer, amount);
        vm.prank(payer);
        vault.deposit(account, DOLLAR, amount);
        note();
    }

    /// A deposit that no root consumed goes back to who paid it, once; a consumed one does not.
    function testFuzz_unconsumedDepositsGoBack(AccountId account, uint256 amount, uint256 missing) external {
        address payer = address(0x9a7e7);
        amount = edged(amount, MINIMUM.toUint256(), 1e12);
        missing = edged(missing, 0, 9_000_000);
        book();
        settledByAll(1, 1);
        depositOf(payer, account, amount);
        vm.prank(address(vault));
        dollar.transfer(stranger, missing);
        silent();
        refused(stranger, address(desk()), takeBackCall(1, ALICE, DEPOSITED, address(this)), ProofInvalid.selector);
        uint256 paid = goesBack(2, account, amount, payer);
        vm.assertEq(paid, amount * (DEPOSITED + amount - missing) / (DEPOSITED + amount), "its share");
        vm.assertEq(dollar.balanceOf(payer), paid, "to the payer");
        vm.assertEq(goesBack(2, account, amount, payer), 0, "once");
        refused(stranger, address(desk()), takeBackCall(2, account, amount, address(this)), ProofInvalid.selector);
        refused(stranger, address(desk()), takeBackCall(2, account, amount + 1, payer), ProofInvalid.selector);
        refused(stranger, address(desk()), takeBackCall(0, account, amount, payer), ProofInvalid.selector);
    }
}
