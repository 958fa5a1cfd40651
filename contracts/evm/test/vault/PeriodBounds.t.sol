// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {CollateralVault} from "../../src/CollateralVault.sol";
import {ConfigInvalid} from "../../src/error/Errors.sol";
import {Periods} from "../../src/interface/ICollateralVault.sol";
import {VaultBook} from "../support/VaultBook.sol";

/// @notice The periods of a vault, to the second: each bound is taken, and a second beyond it is not.
contract VaultPeriodBoundsTest is VaultBook {
    uint64 private constant YEAR = 365 days;

    function built(Periods memory p, uint64 rootDelay) private {
        new CollateralVault(HOUSE, SECOND, gate, admin, pauser, rootDelay, p, address(settingsCode));
    }

    function refusedPeriods(Periods memory p, string memory key) private {
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, key));
        built(p, ROOT_DELAY);
    }

    function test_theExitPeriod() external {
        Periods memory p = periods();
        p.exitPeriodSeconds = 2 * ROOT_DELAY + 1 days - 1;
        refusedPeriods(p, "exitPeriodSeconds");
        p.exitPeriodSeconds++;
        built(p, ROOT_DELAY);
        p.exitPeriodSeconds = YEAR;
        built(p, ROOT_DELAY);
        p.exitPeriodSeconds++;
        refusedPeriods(p, "exitPeriodSeconds");
    }

    function test_theLifeOfMessages() external {
        Periods memory p = periods();
        p.messageLifetimeSeconds = 0;
        refusedPeriods(p, "messageLifetimeSeconds");
        p.messageLifetimeSeconds = YEAR + 1;
        refusedPeriods(p, "messageLifetimeSeconds");
        // Not the life of messages, which is within its bound, but the delay that must exceed it.
        p.messageLifetimeSeconds--;
        refusedPeriods(p, "takeBackDelaySeconds");
    }

    function test_theDelayOfTakeBacks() external {
        Periods memory p = periods();
        p.takeBackDelaySeconds = LIFETIME + ROOT_DELAY;
        refusedPeriods(p, "takeBackDelaySeconds");
        p.takeBackDelaySeconds++;
        built(p, ROOT_DELAY);
        p.takeBackDelaySeconds = YEAR;
        built(p, ROOT_DELAY);
        p.takeBackDelaySeconds++;
        refusedPeriods(p, "takeBackDelaySeconds");
    }

    function test_theInclusionPeriod() external {
        Periods memory p = periods();
        p.inclusionPeriodSeconds = LIFETIME + 4 * ROOT_DELAY;
        refusedPeriods(p, "inclusionPeriodSeconds");
        p.inclusionPeriodSeconds++;
        built(p, ROOT_DELAY);
        p.inclusionPeriodSeconds = YEAR;
        built(p, ROOT_DELAY);
        p.inclusionPeriodSeconds++;
        refusedPeriods(p, "inclusionPeriodSeconds");
    }

    function test_theDelayOfRoots() external {
        Periods memory p = Periods(YEAR, YEAR, YEAR, LIFETIME);
        built(p, 30 days);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "rootDelaySeconds"));
        built(p, 30 days + 1);
        vm.expectRevert(abi.encodeWithSelector(ConfigInvalid.selector, "rootDelaySeconds"));
        built(p, 0);
    }
}
