// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title HostileToken
/// @notice A token that does whatever its caller sets: it keeps a fee, returns nothing, refuses an address, changes
/// balances without a transfer, calls a contract from within a transfer. For tests on local networks only.
contract HostileToken {
    uint8 public immutable decimals;

    mapping(address owner => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;
    mapping(address owner => bool) public blocked;
    uint256 public feeBps;
    /// 0: true; 1: nothing, as old tokens do.
    uint8 public answer;
    address private hookTarget;
    bytes private hookCall;
    /// Whether the last hook's call went through.
    bool public hookDone;

    constructor(uint8 decimals_, uint8 answer_) {
        decimals = decimals_;
        answer = answer_;
    }

    /// @notice Mints for anyone.
    function mint(address to, uint256 units) external {
        balanceOf[to] += units;
    }

    /// @notice Takes tokens from anyone.
    function shrink(address from, uint256 units) external {
        balanceOf[from] -= units;
    }

    /// @notice What every transfer costs from now on.
    function setFee(uint256 feeBps_) external {
        feeBps = feeBps_;
    }

    /// @notice Refuses all transfers from and to an address, or no longer.
    function block_(address owner, bool blocked_) external {
        blocked[owner] = blocked_;
    }

    /// @notice What every transfer calls from now on; its result is ignored.
    function arm(address target, bytes calldata call_) external {
        hookTarget = target;
        hookCall = call_;
    }

    function approve(address spender, uint256 units) external {
        allowance[msg.sender][spender] = units;
        _answer();
    }

    function transfer(address to, uint256 units) external {
        _move(msg.sender, to, units);
        _answer();
    }

    function transferFrom(address from, address to, uint256 units) external {
        allowance[from][msg.sender] -= units;
        _move(from, to, units);
        _answer();
    }

    function _move(address from, address to, uint256 units) private {
        // Without a reason, as old tokens refuse.
        require(!blocked[from] && !blocked[to]);
        balanceOf[from] -= units;
        balanceOf[to] += units - units * feeBps / 10_000;
        if (hookTarget != address(0)) (hookDone,) = hookTarget.call(hookCall);
    }

    /// @dev Ends the call with the answer that was chosen.
    function _answer() private view {
        if (answer == 1) return;
        assembly ("memory-safe") {
            mstore(0, 1)
            return(0, 32)
        }
    }
}
