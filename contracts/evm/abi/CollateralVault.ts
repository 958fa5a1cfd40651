// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of CollateralVault. */
export const collateralVaultAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "house_",
        "type": "uint32"
      },
      {
        "name": "chain_",
        "type": "uint16"
      },
      {
        "name": "gate_",
        "type": "address"
      },
      {
        "name": "admin_",
        "type": "address"
      },
      {
        "name": "pauser_",
        "type": "address"
      },
      {
        "name": "rootDelaySeconds_",
        "type": "uint64"
      },
      {
        "name": "exitPeriodSeconds_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activate",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activateAsset",
    "inputs": [
      {
        "name": "totals",
        "type": "tuple",
        "components": [
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "consumedQuanta",
            "type": "uint128"
          }
        ]
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      },
      {
        "name": "recordIndex",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addAsset",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "token",
        "type": "address"
      },
      {
        "name": "tokenDecimals",
        "type": "uint8"
      },
      {
        "name": "minimumQuanta",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "admin",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "adminDelaySeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "assetState",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "token",
            "type": "address"
          },
          {
            "name": "tokenDecimals",
            "type": "uint8"
          },
          {
            "name": "suspended",
            "type": "bool"
          },
          {
            "name": "minimumQuanta",
            "type": "uint128"
          },
          {
            "name": "depositedQuanta",
            "type": "uint128"
          },
          {
            "name": "paidQuanta",
            "type": "uint128"
          },
          {
            "name": "heldQuanta",
            "type": "uint128"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "consumedQuanta",
            "type": "uint128"
          },
          {
            "name": "effectiveCycle",
            "type": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "budgetQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "canceller",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "chain",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "claim",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "recipient",
        "type": "bytes32"
      },
      {
        "name": "entitledQuanta",
        "type": "uint128"
      },
      {
        "name": "exitQuanta",
        "type": "uint128"
      },
      {
        "name": "proof",
        "type": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimMany",
    "inputs": [
      {
        "name": "claims",
        "type": "tuple[]",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimOfBatch",
    "inputs": [
      {
        "name": "one",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "recipient",
            "type": "bytes32"
          },
          {
            "name": "entitledQuanta",
            "type": "uint128"
          },
          {
            "name": "exitQuanta",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paidQuanta",
        "type": "uint128"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimableRoots",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "roots",
        "type": "bytes32[]"
      },
      {
        "name": "votes",
        "type": "uint8[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "deposit",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "tokenUnits",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositIndex",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "depositRecord",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "accumulator",
            "type": "bytes32"
          },
          {
            "name": "asset",
            "type": "uint16"
          },
          {
            "name": "cumulativeQuanta",
            "type": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "dueAtSeconds",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "effectiveRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "exitDesk",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "freeze",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "gate",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "heldQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "house",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "liftBudget",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "maturingRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nextRoot",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "root",
            "type": "bytes32"
          },
          {
            "name": "totalsRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "depositIndex",
            "type": "uint64"
          },
          {
            "name": "effectiveAtSeconds",
            "type": "uint64"
          },
          {
            "name": "votes",
            "type": "uint8"
          },
          {
            "name": "slowed",
            "type": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "onAllVotes",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onConflict",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onMessage",
    "inputs": [
      {
        "name": "",
        "type": "bytes32"
      },
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "votes",
        "type": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onVeto",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owedQuanta",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "owner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pausableFromSeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pause",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "paused",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pausedUntilSeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pauser",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "payExit",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "to",
        "type": "address"
      },
      {
        "name": "amount",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pendingOwner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "perform",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "recentlyPaid",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "window",
        "type": "uint32"
      },
      {
        "name": "inWindow",
        "type": "uint128"
      },
      {
        "name": "before",
        "type": "uint128"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rootDelaySeconds",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "schedule",
    "inputs": [
      {
        "name": "call",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "callId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setBudget",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "votes",
        "type": "uint8"
      },
      {
        "name": "budget",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setCanceller",
    "inputs": [
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setPauser",
    "inputs": [
      {
        "name": "pauser_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "startTimelock",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64"
      },
      {
        "name": "canceller_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "suspendAsset",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "suspended",
        "type": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "suspendedUntilSeconds",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "newOwner",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unpause",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "AssetAdded",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false
      },
      {
        "name": "tokenDecimals",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "minimumQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "entitled",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "exit",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "consumed",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetSuspensionSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "suspended",
        "type": "bool",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BudgetLifted",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint8",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BudgetSet",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "budget",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallCancelled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallPerformed",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallScheduled",
    "inputs": [
      {
        "name": "callId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "call",
        "type": "bytes",
        "indexed": false
      },
      {
        "name": "dueAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CancellerSet",
    "inputs": [
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ClaimRefused",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "reason",
        "type": "bytes4",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Claimed",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": false
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "claimedTotalQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Deposited",
    "inputs": [
      {
        "name": "index",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "account",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "amountQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "from",
        "type": "address",
        "indexed": false
      },
      {
        "name": "accumulator",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferStarted",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferred",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PausedBy",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": false
      },
      {
        "name": "untilSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PauserSet",
    "inputs": [
      {
        "name": "pauser",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootEffective",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "totalsRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "depositIndex",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "effectiveAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootSlowed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "effectiveAtSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootsVetoed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "depositIndex",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TimelockStarted",
    "inputs": [
      {
        "name": "delaySeconds",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "canceller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "UnpausedBy",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyInitialized",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AlreadyRegistered",
    "inputs": [
      {
        "name": "id",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountOutOfRange",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AmountZero",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AssetAlreadyEffective",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "cycle",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AssetSuspended",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "AssetUnknown",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "CallNotDue",
    "inputs": [
      {
        "name": "dueAtSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClaimAboveHeld",
    "inputs": [
      {
        "name": "owedQuanta",
        "type": "uint256"
      },
      {
        "name": "heldQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ClaimAboveTotals",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint256"
      },
      {
        "name": "unpaidQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConfigInvalid",
    "inputs": [
      {
        "name": "key",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "ConsumedMismatch",
    "inputs": [
      {
        "name": "recordIndex",
        "type": "uint64"
      },
      {
        "name": "consumedQuanta",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "CycleOutOfOrder",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "wanted",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositPositionRegressed",
    "inputs": [
      {
        "name": "depositIndex",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositPositionUnknown",
    "inputs": [
      {
        "name": "depositIndex",
        "type": "uint64"
      },
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DepositTooSmall",
    "inputs": [
      {
        "name": "amountQuanta",
        "type": "uint128"
      },
      {
        "name": "minimumQuanta",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      },
      {
        "name": "lane",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EnvelopeTooLarge",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GasTooLow",
    "inputs": [
      {
        "name": "left",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InputInvalid",
    "inputs": [
      {
        "name": "field",
        "type": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "KindUnknown",
    "inputs": [
      {
        "name": "kind",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingReceived",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OutflowAboveBudget",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "outflowQuanta",
        "type": "uint256"
      },
      {
        "name": "budgetQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableInvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OwnableUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "PauseTooSoon",
    "inputs": [
      {
        "name": "fromSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Paused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "PayloadMalformed",
    "inputs": [
      {
        "name": "lengthBytes",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ProofInvalid",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootMissing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RootNotMature",
    "inputs": [
      {
        "name": "effectiveAtSeconds",
        "type": "uint64"
      },
      {
        "name": "nowSeconds",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RootNotNewer",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "last",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsExceedHeld",
    "inputs": [
      {
        "name": "owedQuanta",
        "type": "uint256"
      },
      {
        "name": "heldQuanta",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TotalsRegressed",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "Unauthorized",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "VaultMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "bytes32"
      },
      {
        "name": "wanted",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "VersionUnknown",
    "inputs": [
      {
        "name": "version",
        "type": "uint256"
      }
    ]
  }
] as const;

/** The creation code of CollateralVault, without constructor arguments. */
export const collateralVaultBytecode = "0x610120604052348015610010575f5ffd5b5060405161879e38038061879e83398101604081905261002f916104ee565b83826001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161029a565b508663ffffffff16856001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e9190610577565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8561ffff16856001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df9190610597565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff871660a05261ffff861660c0526001600160a01b03851660e0526102418361038e565b808260405161024f9061048e565b6001600160401b03928316815291166020820152604001604051809103905ff08015801561027f573d5f5f3e3d5ffd5b506001600160a01b031661010052506105b095505050505050565b6001600160a01b03811661033b576102c05f54600160d81b900464ffffffffff16421090565b806102d0575060135461ffff1615155b15610306576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601180546001600160a01b03191690556040515f81525f51602061877e5f395f51905f529060200160405180910390a1610382565b6011546001600160a01b0390811690821603610382576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b61038b81610429565b50565b6001600160a01b03811615806103b15750600d546001600160a01b038281169116145b156103e8576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081525f51602061877e5f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561038b81600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6126fe8061608083390190565b805163ffffffff811681146104ae575f5ffd5b919050565b805161ffff811681146104ae575f5ffd5b6001600160a01b038116811461038b575f5ffd5b80516001600160401b03811681146104ae575f5ffd5b5f5f5f5f5f5f5f60e0888a031215610504575f5ffd5b61050d8861049b565b965061051b602089016104b3565b9550604088015161052b816104c4565b606089015190955061053c816104c4565b608089015190945061054d816104c4565b925061055b60a089016104d8565b915061056960c089016104d8565b905092959891949750929550565b5f60208284031215610587575f5ffd5b6105908261049b565b9392505050565b5f602082840312156105a7575f5ffd5b610590826104b3565b60805160a05160c05160e05161010051615a4661063a5f395f81816107ad015281816111dc01526115e101525f818161069c01528181611330015281816115060152818161204d015281816126e701526127a101525f81816108210152613cc701525f818161099d0152613ca001525f81816107e7015281816137630152613e340152615a465ff3fe608060405234801561000f575f5ffd5b5060043610610367575f3560e01c80638456cb59116101c9578063c763e5a1116100fe578063e30c39781161009e578063f851a44011610079578063f851a4401461094e578063f87c01c814610956578063fa579fc61461097e578063ff9b3acf14610998575f5ffd5b8063e30c3978146108eb578063f2fde38b146108fc578063f3bbc4211461090f575f5ffd5b8063d3a61aaf116100d9578063d3a61aaf14610891578063d3ed3f77146108a4578063db26e34d146108b7578063e009266a146108ca575f5ffd5b8063c763e5a11461081c578063ccfa1b2a14610856578063d1d471601461087e575f5ffd5b80639fd0506d11610169578063a8baef1e11610144578063a8baef1e146107a8578063bb6ae2cb146107cf578063be5e7ded146107e2578063c4d252f514610809575f5ffd5b80639fd0506d14610768578063a2e5c06e1461077b578063a4e01bc61461078e575f5ffd5b80638da5cb5b116101a45780638da5cb5b1461071c57806392e22e5f1461072d5780639cfecbe2146107405780639eabbf3f14610755575f5ffd5b80638456cb59146106ce5780638a3bd09a146106d65780638d52423c146106e9575f5ffd5b8063510e78b91161029f5780636e39274c1161023f57806379ba50971161021a57806379ba50971461068757806379c5833b1461068f5780637a0ebc88146106975780637b898939146106be575f5ffd5b80636e39274c14610661578063715018a6146104795780637637ca4714610674575f5ffd5b806362a5af3b1161027a57806362a5af3b146105fb57806362de98ee1461060357806368738ab01461061657806368e41cd114610636575f5ffd5b8063510e78b9146105b0578063550ab636146105b85780635c975abb146105d9575f5ffd5b80632d88af4a1161030a5780633f4ba83a116102e55780633f4ba83a1461056f5780634579f9de146105775780634cd72fe61461058a5780634fd6cade1461059d575f5ffd5b80632d88af4a1461051e5780633135f20714610531578063390175e91461055c575f5ffd5b806315eb0fc41161034557806315eb0fc41461046657806316fd265d1461047957806325de9b5e1461048157806329f165c4146104a1575f5ffd5b806306b86d291461036b5780630f15f4c0146103bb57806310b7b429146103c5575b5f5ffd5b61039e610379366004614d90565b601760209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103c36109d4565b005b6104376103d3366004614dd0565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601882529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b0316908201526060016103b2565b6103c3610474366004614e2c565b610bbe565b6103c3610ea1565b61049461048f366004614ec1565b610eb4565b6040516103b29190614eff565b6104a96110e2565b6040516103b291905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6103c361052c366004614f4a565b6111b5565b600f54610544906001600160a01b031681565b6040516001600160a01b0390911681526020016103b2565b6103c361056a366004614f63565b6111c9565b6103c361127b565b61039e610585366004614fa7565b6112e2565b6103c361059836600461506a565b611325565b6103c36105ab366004614dd0565b6114fb565b6104a961154e565b6105cb6105c63660046150b9565b6115a5565b6040519081526020016103b2565b5f54600160d81b900464ffffffffff16421060405190151581526020016103b2565b6103c36115ce565b6103c36106113660046150d2565b611702565b6106296106243660046150b9565b6117db565b6040516103b291906150fd565b610649610644366004615215565b61191f565b6040516001600160401b0390911681526020016103b2565b6103c361066f366004615247565b611c8a565b61039e61068236600461526f565b611da2565b6103c3611e51565b6104a9611eca565b6105447f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b0316610649565b6103c3611f21565b6103c36106e4366004614dd0565b612042565b61039e6106f73660046152a5565b601660209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b0316610544565b6103c361073b3660046152da565b612096565b5f54600160d81b900464ffffffffff16610649565b6103c3610763366004615341565b612376565b601154610544906001600160a01b031681565b6103c3610789366004614f4a565b612483565b60115461064990600160a01b90046001600160401b031681565b6105447f000000000000000000000000000000000000000000000000000000000000000081565b6103c36107dd36600461536f565b612494565b6106497f000000000000000000000000000000000000000000000000000000000000000081565b6103c36108173660046153a1565b6125e6565b6108437f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103b2565b6106496108643660046153a1565b60106020525f90815260409020546001600160401b031681565b6103c361088c3660046153b8565b6126b0565b61039e61089f3660046150b9565b612762565b6103c36108b236600461536f565b612796565b6105cb6108c536600461536f565b6127f9565b6108dd6108d83660046150b9565b612902565b6040516103b2929190615406565b600e546001600160a01b0316610544565b6103c361090a366004614f4a565b612a13565b61092261091d3660046150b9565b612a6b565b6040805163ffffffff90941684526001600160801b0392831660208501529116908201526060016103b2565b610544612ada565b6106496109643660046150b9565b60126020525f90815260409020546001600160401b031681565b600e5461064990600160a01b90046001600160401b031681565b6109bf7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103b2565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c083015290919003610a7057604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff1660048110610a8b57610a8b615489565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b0316421015610ae8576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b610af182612aed565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610bc6612bf2565b61ffff8416610c00576040516373d0f96960e01b8152602060048201526005602482015264185cdcd95d60da1b6044820152606401610adf565b61ffff84165f908152601460205260409020546001600160a01b031615610c405760405163392d9d9d60e21b815261ffff85166004820152602401610adf565b6001600160a01b0383165f9081526015602052604090205460ff1615610c7f5760405163392d9d9d60e21b815261ffff85166004820152602401610adf565b826001600160a01b03163b5f03610cc1576040516373d0f96960e01b81526020600482015260056024820152643a37b5b2b760d91b6044820152606401610adf565b602460ff83161180610d3857508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d32919061549d565b60ff1614155b15610d76576040516373d0f96960e01b815260206004820152600d60248201526c746f6b656e446563696d616c7360981b6044820152606401610adf565b6001600160801b0381161580610d9957506001607f1b6001600160801b03821610155b15610dd7576040516373d0f96960e01b815260206004820152600d60248201526c6d696e696d756d5175616e746160981b6044820152606401610adf565b6001600160a01b0383165f8181526015602090815260408083208054600160ff1990911617905561ffff88168084526014835292819020805474ffffffffffffffffffffffffffffffffffffffffff19168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610ea9612bf2565b610eb25f612c50565b565b6060610ebe612d4e565b816001600160401b03811115610ed657610ed66154b8565b604051908082528060200260200182016040528015610eff578160200160208202803683370190505b5090505f5b828110156110d3575f617530610f1e603f62061a806154f4565b610f2b9062061a80615507565b610f359190615507565b9050805a1015610f64575a60405163fe336aa760e01b8152600481019190915260248101829052604401610adf565b30637637ca4762061a80878786818110610f8057610f80615489565b9050602002810190610f92919061551a565b6040518363ffffffff1660e01b8152600401610fae91906155c5565b6020604051808303815f8887f193505050508015610fe9575060408051601f3d908101601f19168201909252610fe69181019061565c565b60015b61109557848483818110610fff57610fff615489565b9050602002810190611011919061551a565b6110229060408101906020016150b9565b61ffff1685858481811061103857611038615489565b905060200281019061104a919061551a565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f611074612d8a565b6040516001600160e01b0319909116815260200160405180910390a36110ca565b808484815181106110a8576110a8615489565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610f04565b506110dc612da9565b92915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160d01b900460ff166004811061113957611139615489565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b6111bd612bf2565b6111c681612dd3565b50565b6111d1612d4e565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461121c5760405163472511eb60e11b8152336004820152602401610adf565b5f61122684612e7b565b80549091505f9061124090600160a01b900460ff16612ec0565b611253906001600160801b038516615677565b825490915061126c906001600160a01b03168583612ef0565b5050611276612da9565b505050565b611283612c10565b61128b612f25565b5f80546001600160d81b031690556011805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f6112eb612d4e565b5f5f6112fc8a8a8a8a8a8a8a612f60565b9150915061130e828b8b8b8b86613115565b9250505061131a612da9565b979650505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113705760405163472511eb60e11b8152336004820152602401610adf565b5f61137e8484600180613449565b90505f61138b8585613546565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821694840194909452600160c01b820460ff908116606080860191909152600160c81b840482166080860152600160d01b840490911660a0850152600160d81b90920464ffffffffff1660c084015290840151939450909216118061143f575060408083015160608401516001600160401b03165f9081526018602052919091205414155b156114775760608201516040808401519051627560b760e41b81526001600160401b0390921660048301526024820152604401610adf565b80604001516001600160401b031682606001516001600160401b031610156114cf576060820151604080830151905163a815b74d60e01b81526001600160401b03928316600482015291166024820152604401610adf565b6114f28183602001518460a001516114e78760081c90565b8660600151896135ce565b50505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115465760405163472511eb60e11b8152336004820152602401610adf565b6111c6613866565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160c81b900460ff166004811061113957611139615489565b5f6110dc6115b283612e7b565b60010154600160801b90046001600160801b031690565b905090565b6115d6612d4e565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116215760405163472511eb60e11b8152336004820152602401610adf565b6040805160e0810182525f80546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff166060880181905260a088018790526080880187905264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b19169490941792909302919091176001600160c81b0316919091179055610eb2612da9565b61170a612bf2565b61171383612e7b565b5060ff82161580611726575060ff828116145b1561175c576040516373d0f96960e01b8152602060048201526005602482015264766f74657360d81b6044820152606401610adf565b61176581613a0d565b61ffff84165f81815260166020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda81091015b60405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff8516825260149052918220909161184c82613a20565b604080516101608101825284546001600160a01b0381168252600160a01b900460ff16602082015291925081016118838487613a42565b1515815260048401546001600160801b039081166020830152600385015481166040830181905290841660608301526080909101906118c29084613a7a565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f611928612d4e565b5f54600160d81b900464ffffffffff16421015611958576040516313d0ff5960e31b815260040160405180910390fd5b5f61196284612e7b565b905061196e8185613a42565b1561199257604051635ee5fc3b60e11b815261ffff85166004820152602401610adf565b5f61199d8285613a85565b60048301549091506001600160801b0390811690821610156119ed576004828101546040516308a5766160e11b81526001600160801b038085169382019390935291166024820152604401610adf565b5f611a186001600160801b03831660038501546001600160801b0316611a139190615507565b613c3b565b6003840180546001600160801b0319166001600160801b03838116919091179091556001850154919250611a5491600160801b90041683613c67565b600180850180546001600160801b03938416600160801b029316929092179091555f54611a8c916001600160401b039091169061568e565b5f805467ffffffffffffffff19166001600160401b038316178155909450611bb3611ab5613c72565b60185f611ac360018a6156ad565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b6001600160f01b031990811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601886528a90209851895592516001909801805491518316620100000271ffffffffffffffffffffffffffffffffffff199092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611c83612da9565b9392505050565b611c92612bf2565b600e54600160a01b90046001600160401b031615611cc25760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611ce3575062278d006001600160401b038316115b15611d25576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610adf565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611d5381613cf7565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f333014611dc55760405163472511eb60e11b8152336004820152602401610adf565b5f80611e138435611ddc60408701602088016150b9565b6040870135611df16080890160608a016156cc565b611e0160a08a0160808b016156cc565b611e0e60a08b018b6156e7565b612f60565b9092509050611e49828535611e2e60408801602089016150b9565b6040880135611e4360808a0160608b016156cc565b86613115565b949350505050565b600e546001600160a01b03163314611e7e5760405163472511eb60e11b8152336004820152602401610adf565b600f546001600160a01b03163303611ec1576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610adf565b610eb233612c50565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160c01b900460ff166004811061113957611139615489565b6011546001600160a01b03163314611f4e5760405163472511eb60e11b8152336004820152602401610adf565b611f56612f25565b601154600160a01b90046001600160401b0316421015611fa457601154604051634395097960e11b8152600160a01b9091046001600160401b03166004820152426024820152604401610adf565b5f611fb262093a804261568e565b5f80546001600160d81b0316600160d81b64ffffffffff8416021790559050611fde62093a808261568e565b6011805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461208d5760405163472511eb60e11b8152336004820152602401610adf565b6111c681613da2565b61209e612d4e565b5f6120b46120af60208701876150b9565b612e7b565b90505f6120bf611eca565b905080604001516001600160401b03165f036120ee57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b9091049091161061215e5761212060208701876150b9565b600480840154604051634d38b8a360e01b815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610adf565b61218c81602001518686612187612173613c72565b612182368d90038d018d61572c565b613ed8565b613faf565b61219b86848360600151613fe3565b6121c46121ae60408801602089016156cc565b60028401546001600160801b0390811691161090565b806121fa57506121fa6121dd60808801606089016156cc565b60038401546001600160801b03600160801b909104811691161090565b1561222c5761220c60208701876150b9565b604051632f41e00560e01b815261ffff9091166004820152602401610adf565b61224461223f60408801602089016156cc565b613a0d565b5061225861223f60608801604089016156cc565b505f61226383613a20565b60038401549091506001600160801b03908116905f90831661229a61228e60408c0160208d016156cc565b6001600160801b031690565b6122a491906157b6565b90505f6122ba61228e60608c0160408d016156cc565b6122c49083615507565b90506122d961228e60808c0160608d016156cc565b6122ec906001600160801b0385166157b6565b6122f69082615507565b90505f61230f61228e8861230a8789613a7a565b6140ee565b90508082111561233c57604051637d06aaa960e11b81526004810183905260248101829052604401610adf565b6001600160801b03828116600160801b02908416176001880155612361878c88614192565b50505050505050612370612da9565b50505050565b61237e612bf2565b5f61238883612e7b565b805490915060ff600160a81b909104161515821515146123fd57805460ff60a81b1916600160a81b83151502178155816123d4576013546123cf9060019061ffff166157c9565b6123e6565b6013546123e69061ffff1660016157e3565b6013805461ffff191661ffff929092169190911790555b81612408575f612415565b61241562278d004261568e565b61ffff84165f81815260126020908152604091829020805467ffffffffffffffff19166001600160401b03959095169490941790935551841515815290917f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a4910910160405180910390a2505050565b61248b612bf2565b6111c681613cf7565b61249c612c10565b5f82826040516124ad9291906157fd565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806124e75750806001600160401b031642105b8061250657506124fa621275008261568e565b6001600160401b031642115b156125355760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610adf565b5f828152601060205260409020805467ffffffffffffffff19169055600e54612576908590859061127690600160a01b90046001600160401b0316856156ad565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a26125df3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061430f92505050565b5050505050565b600f546001600160a01b0316331480159061260c5750600d546001600160a01b03163314155b1561262c5760405163472511eb60e11b8152336004820152602401610adf565b5f818152601060205260408120546001600160401b0316900361266a5760405163f0652c0760e01b81525f6004820152426024820152604401610adf565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6126bd8282600180613449565b50611276836126cc8484613546565b602001516040516332f7ab1360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab139061271e9088908890600401615834565b602060405180830381865afa158015612739573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061275d919061549d565b61431c565b5f5f61276d83612e7b565b6003810154909150611c8390829061230a906001600160801b031661279183613a20565b613a7a565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146127e15760405163472511eb60e11b8152336004820152602401610adf565b6112766127ee8383613546565b6020015160ff6143ed565b5f612802612c10565b600e54600160a01b90046001600160401b03165f03612858576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610adf565b82826040516128689291906157fd565b604051908190039020600e549091505f9061289390600160a01b90046001600160401b03164261568e565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906128f390879087908690615847565b60405180910390a25092915050565b6060805f61290f84612e7b565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015612a0c5781545f90600490839061297c908390600160b01b900460ff16615507565b61298691906157b6565b6129909190615873565b90508260050181600481106129a7576129a7615489565b01548583815181106129bb576129bb615489565b602090810291909101015282546129df90600160b81b900463ffffffff1682614491565b8483815181106129f1576129f1615489565b60ff9092166020928302919091019091015250600101612955565b5050915091565b612a1b612bf2565b6011546001600160a01b0390811690821603612a62576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610adf565b6111c6816144ae565b5f5f5f5f612a7885612e7b565b60098101548154919250600160801b90046001600160801b031690600160d81b900463ffffffff16612ab2612aac84613a20565b83613a7a565b6009840154612acb9084906001600160801b0316613a7a565b94509450945050509193909250565b5f6115c9600d546001600160a01b031690565b608081015160ff1615801590612b4057506001816080015160ff1660048110612b1857612b18615489565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b156111c65760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612b7957612b79615489565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612bd757612bd7615489565b600302015460405190815260200160405180910390a2612aed565b600e54600160a01b90046001600160401b031615612c105730612c1d565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610eb25760405163472511eb60e11b8152336004820152602401610adf565b6001600160a01b038116612cfe575f54600160d81b900464ffffffffff16421080612c80575060135461ffff1615155b15612cb6576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610adf565b601180546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612d45565b6011546001600160a01b0390811690821603612d45576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610adf565b6111c68161451f565b612d56614538565b610eb260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612d84565b90565b90614578565b5f60033d1115612d815760045f5f3e505f516001600160e01b03191690565b610eb25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612d84565b6001600160a01b0381161580612df65750600d546001600160a01b038281169116145b15612e2d576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b6044820152606401610adf565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001612037565b61ffff81165f90815260146020526040902080546001600160a01b0316612ebb57604051631d9173a160e01b815261ffff83166004820152602401610adf565b919050565b5f600860ff83161115612ee857612ed8600883615886565b612ee390600a615982565b6110dc565b600192915050565b612efd838383600161457f565b61127657604051635274afe760e01b81526001600160a01b0384166004820152602401610adf565b5f5467fffffffffffffffe19600160401b9091046001600160401b031601610eb2576040516313d0ff5960e31b815260040160405180910390fd5b5f80548190600160d81b900464ffffffffff16421015612f93576040516313d0ff5960e31b815260040160405180910390fd5b612f9c88612e7b565b91505f61303a612faa613c72565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b90505f6130488686846145e1565b8454909150600160b01b900460ff165f5b60048110156130ef578286600501836004811061307857613078615489565b0154036130c357855461309890600160b81b900463ffffffff1683614491565b94508560ff808716146130b4576130af8487614622565b6130b6565b855b9550955050505050613109565b600460016130d18285615507565b6130db91906157b6565b6130e59190615873565b9150600101613059565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b5f6131208786613a42565b1561314457604051635ee5fc3b60e11b815261ffff86166004820152602401610adf565b60a084901c156131835760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b6044820152606401610adf565b5f86815260176020908152604080832061ffff891684529091529020546001600160801b0390811690841681106131bd575f91505061343f565b60018801546001600160801b03858116839003935081811691600160801b90048116908416821015613215576040516303519f0160e51b81526001600160801b03858116600483015283166024820152604401610adf565b89546001600160a01b038116905f9061323790600160a01b900460ff16612ec0565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015613280573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132a49190615990565b6132ae91906154f4565b9050806001600160801b03851611156132ec57604051631373e5f160e11b81526001600160801b038516600482015260248101829052604401610adf565b6132f88d8c898b614694565b96505f6133058789613c67565b90508060175f8f81526020019081526020015f205f8e61ffff1661ffff1681526020019081526020015f205f6101000a8154816001600160801b0302191690836001600160801b0316021790555061336f88876001600160801b031661468f90919063ffffffff16565b60018f0180546001600160801b0319166001600160801b039290921691909117905561339b8589613a7a565b60018f0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038e1681528a83166020820152918316908201528b9061ffff8e16908f907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361343681613425866001600160801b038d16615677565b6001600160a01b0388169190612ef0565b50505050505050505b9695505050505050565b5f6134548585614850565b50905060ff83166134658260f01c90565b60ff1614613496576134778160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610adf565b8160ff166134a48260a81c90565b60ff16146134dc57836134b78260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610adf565b6134e68160081c90565b6001600160401b03166134f98260481c90565b6001600160401b031614611e49576135118160081c90565b61351b8260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610adf565b6135826040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b61359461358f8484614941565b61495c565b8051909150309081146135c75781516040516393d9f32760e01b8152600481019190915260248101829052604401610adf565b5092915050565b85602001516001600160401b0316836001600160401b03161161361d57602086015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610adf565b6001600160401b0380841660208801528216604087015261363d86612aed565b5f866080015160ff165f0361366557613655876149fb565b60ff811660808901529050613691565b60a087015160ff161561367c578660a00151613685565b613685876149fb565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b169690961797909717959095169790971792909217959095169490941793909317169190911781556137887f00000000000000000000000000000000000000000000000000000000000000004261568e565b90505f60018360ff16600481106137a1576137a1615489565b600302016001810188905588815560c085901b60ff60c01b16608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b6040805160e0810182525f546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe19016138f25750565b5f6001826060015160ff166004811061390d5761390d615489565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff90951694909402939093176001600160c81b0316600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b5f6110dc6001600160801b038316613c3b565b600281015460018201545f916110dc916001600160801b039182169116613a7a565b81545f90600160a81b900460ff168015611c8357505061ffff165f908152601260205260409020546001600160401b03164210919050565b5f611c8382846159a7565b81545f906001600160a01b038116908290613aa990600160a01b900460ff16612ec0565b90505f613abc61228e611a1384886154f4565b9050805f03613ade576040516365e52d5160e11b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613b22573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b469190615990565b9050613b693330613b578686615677565b6001600160a01b038816929190614a4a565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613bad573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bd19190615990565b90505f828211613be1575f613bf6565b84613bec84846157b6565b613bf691906154f4565b9050805f03613c185760405163b5c74a2760e01b815260040160405180910390fd5b613c2e848210613c285784613c3b565b81613c3b565b9998505050505050505050565b5f6001607f1b8210613c6357604051630cd8516360e31b815260048101839052602401610adf565b5090565b5f611c8382846159c6565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b6001600160a01b0381161580613d1a5750600d546001600160a01b038281169116145b15613d54576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610adf565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612037565b60015b6004811015611d9e575f60018260048110613dc257613dc2615489565b600302016002810154909150600160801b81046001600160401b03908116918582169116141580613dfe57506002820154600160c81b900460ff165b80613e125750806001600160401b03164210155b15613e1e575050613ed0565b60028201805460ff60c81b196001600160401b037f000000000000000000000000000000000000000000000000000000000000000094909401848116600160801b8102929092167fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff90931692909217600160c81b17909255604051918252918516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b600101613da5565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b6001600160f01b031990811660448801526046870193909352931b166066840152608091821b6001600160801b0319908116606885015290821b8116607884015292901b90911660888201525f90611c839060980160405160208183030381529060405280516020918201205f9081522090565b831580613fc55750613fc383838684614a80565b155b1561237057604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260186020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b03169082015292909190841610801590614069575060408201516140699061405860808801606089016156cc565b6001600160801b0390811691161490565b80156140a357506001600160401b03841615806140a357506020808301516140a391614097908801886150b9565b61ffff90811691161490565b9050806125df57836140bb60808701606088016156cc565b60405163353283ed60e11b81526001600160401b0390921660048301526001600160801b03166024820152604401610adf565b81545f90819061410790600160a01b900460ff16612ec0565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa15801561414c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141709190615990565b61417a91906154f4565b90506001600160801b0383168110611c835782611e49565b6141a260408301602084016156cc565b6002840180546001600160801b0319166001600160801b03929092169190911790556141d460608301604084016156cc565b6002840180546001600160801b03928316600160801b02921691909117905561420360808301606084016156cc565b6003840180546001600160801b03908116600160801b93909116830217905560408201516004850180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b03909216909202179055805160a0820151614272918591614a97565b61427f60208301836150b9565b61ffff1681604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8460200160208101906142c591906156cc565b6142d560608701604088016156cc565b6142e560808801606089016156cc565b604080516001600160801b03948516815292841660208401529216918101919091526060016117ce565b6060611c8383835f614b2d565b5f61432783836143ed565b90505f61433385612e7b565b90505f5b60048110156143a1578482600501826004811061435657614356615489565b01541480156143835750815460ff85169061437e90600160b81b900463ffffffff1683614491565b60ff16105b156143995761439482828787614bf9565b600192505b600101614337565b5081156125df5760405160ff84168152849061ffff8716907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200160405180910390a35050505050565b5f60015b60048110156135c757836001826004811061440e5761440e615489565b600302015414801561444c57508260ff166001826004811061443257614432615489565b6003020160020160189054906101000a900460ff1660ff16105b1561448957826001826004811061446557614465615489565b6003020160020160186101000a81548160ff021916908360ff160217905550600191505b6001016143f1565b5f61449d826008615677565b8363ffffffff16901c905092915050565b6144b6612bf2565b600e80546001600160a01b0383166001600160a01b031990911681179091556144e7600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b03191690556111c681614c5c565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610eb257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166145d55783831516156145c9573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b848110156146195761460f8287878481811061460357614603615489565b90506020020135614cad565b91506001016145e5565b50949350505050565b5f80548190600190600160c01b900460ff166004811061464457614644615489565b6003020190508260ff168160020160189054906101000a900460ff1660ff161180156146705750805484145b61467a5782611e49565b60020154600160c01b900460ff169392505050565b900390565b5f806146a362015180426154f4565b865490915063ffffffff600160d81b9091048116908216811480156146ca575060ff848116145b156146d9578492505050611e49565b5f6146e388613a20565b90508163ffffffff168363ffffffff1614614769576147038260016159e5565b63ffffffff168363ffffffff161461471b5780614731565b6009880154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009890155875463ffffffff8416600160d81b0263ffffffff60d81b199091161788555b60fe1960ff86160161478057859350505050611e49565b60098801545f9061479b9083906001600160801b0316613a7a565b61ffff89165f90815260166020908152604080832060ff8b1684529091529020549091506001600160801b03908116908216811161481f57886147ea6001600160801b038a8116908516615507565b60405163ab0688ed60e01b815261ffff92909216600483015260248201526001600160801b0382166044820152606401610adf565b6001600160801b0381811683900390818116908a161061483f5780614841565b885b9b9a5050505050505050505050565b5f806102008311156148785760405163bb9e58ed60e01b815260048101849052602401610adf565b60278310156148a357604051634e54e99b60e01b8152600481018490525f6024820152604401610adf565b83359150600784013560f883901c6001146148d7576040516301c4836960e01b815260f884901c6004820152602401610adf565b5f6148e28460f01c90565b60ff1690508015806148f45750600681115b15614915576040516303a2829760e41b815260048101829052602401610adf565b60036149218560a81c90565b60ff16111561493557846134b78560a81c90565b81925050509250929050565b365f6149508360278187615a01565b915091505b9250929050565b6149986040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a882146149bc5760405163db84521760e01b815260048101839052602401610adf565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816060015160ff168160ff161480614a1f5750816080015160ff168160ff16145b80614a3357508160a0015160ff168160ff16145b15612ebb5780614a4281615a28565b9150506149fe565b614a58848484846001614cd9565b61237057604051635274afe760e01b81526001600160a01b0385166004820152602401610adf565b5f82614a8d8686856145e1565b1495945050505050565b8254600160b01b810460ff16905f90614abd90600160b81b900463ffffffff1683614491565b90508260ff168160ff16118015614ae9575083856005018360048110614ae557614ae5615489565b0154145b15614af2578092505b6004614aff836001615507565b614b099190615873565b855460ff60b01b1916600160b01b60ff83160217865591506125df85838686614bf9565b606081471015614b595760405163cf47918160e01b815247600482015260248101839052604401610adf565b5f614b65858486614d46565b9050808015614b8657505f3d1180614b8657505f856001600160a01b03163b115b15614b9b57614b93614d5b565b915050611c83565b8015614bc557604051639996b31560e01b81526001600160a01b0386166004820152602401610adf565b3d15614bd857614bd3614d74565b614bf1565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b81846005018460048110614c0f57614c0f615489565b01555f614c1d846008615677565b855463ffffffff60ff948516831b8116600160b81b8084049690941b199590951616939093170263ffffffff60b81b1990921691909117909355505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614cc7575f828152602084905260409020611c83565b5f838152602083905260409020611c83565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614d35578383151615614d29573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff81168114612ebb575f5ffd5b5f5f60408385031215614da1575f5ffd5b82359150614db160208401614d7f565b90509250929050565b80356001600160401b0381168114612ebb575f5ffd5b5f60208284031215614de0575f5ffd5b611c8382614dba565b80356001600160a01b0381168114612ebb575f5ffd5b60ff811681146111c6575f5ffd5b6001600160801b03811681146111c6575f5ffd5b8035612ebb81614e0d565b5f5f5f5f60808587031215614e3f575f5ffd5b614e4885614d7f565b9350614e5660208601614de9565b92506040850135614e6681614dff565b91506060850135614e7681614e0d565b939692955090935050565b5f5f83601f840112614e91575f5ffd5b5081356001600160401b03811115614ea7575f5ffd5b6020830191508360208260051b8501011115614955575f5ffd5b5f5f60208385031215614ed2575f5ffd5b82356001600160401b03811115614ee7575f5ffd5b614ef385828601614e81565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614f3f5783516001600160801b0316835260209384019390920191600101614f18565b509095945050505050565b5f60208284031215614f5a575f5ffd5b611c8382614de9565b5f5f5f60608486031215614f75575f5ffd5b614f7e84614d7f565b9250614f8c60208501614de9565b91506040840135614f9c81614e0d565b809150509250925092565b5f5f5f5f5f5f5f60c0888a031215614fbd575f5ffd5b87359650614fcd60208901614d7f565b9550604088013594506060880135614fe481614e0d565b93506080880135614ff481614e0d565b925060a08801356001600160401b0381111561500e575f5ffd5b61501a8a828b01614e81565b989b979a50959850939692959293505050565b5f5f83601f84011261503d575f5ffd5b5081356001600160401b03811115615053575f5ffd5b602083019150836020828501011115614955575f5ffd5b5f5f5f5f6060858703121561507d575f5ffd5b8435935060208501356001600160401b03811115615099575f5ffd5b6150a58782880161502d565b9094509250506040850135614e7681614dff565b5f602082840312156150c9575f5ffd5b611c8382614d7f565b5f5f5f606084860312156150e4575f5ffd5b6150ed84614d7f565b92506020840135614f8c81614dff565b81516001600160a01b0316815261016081016020830151615123602084018260ff169052565b506040830151615137604084018215159052565b50606083015161515260608401826001600160801b03169052565b50608083015161516d60808401826001600160801b03169052565b5060a083015161518860a08401826001600160801b03169052565b5060c08301516151a360c08401826001600160801b03169052565b5060e08301516151be60e08401826001600160801b03169052565b506101008301516151db6101008401826001600160801b03169052565b506101208301516151f86101208401826001600160801b03169052565b506101408301516135c76101408401826001600160401b03169052565b5f5f5f60608486031215615227575f5ffd5b8335925061523760208501614d7f565b9150604084013590509250925092565b5f5f60408385031215615258575f5ffd5b61526183614dba565b9150614db160208401614de9565b5f6020828403121561527f575f5ffd5b81356001600160401b03811115615294575f5ffd5b820160c08185031215611c83575f5ffd5b5f5f604083850312156152b6575f5ffd5b6152bf83614d7f565b915060208301356152cf81614dff565b809150509250929050565b5f5f5f5f84860360c08112156152ee575f5ffd5b60808112156152fb575f5ffd5b5084935060808501356001600160401b03811115615317575f5ffd5b61532387828801614e81565b9094509250615336905060a08601614dba565b905092959194509250565b5f5f60408385031215615352575f5ffd5b61535b83614d7f565b9150602083013580151581146152cf575f5ffd5b5f5f60208385031215615380575f5ffd5b82356001600160401b03811115615395575f5ffd5b614ef38582860161502d565b5f602082840312156153b1575f5ffd5b5035919050565b5f5f5f604084860312156153ca575f5ffd5b6153d384614d7f565b925060208401356001600160401b038111156153ed575f5ffd5b6153f98682870161502d565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561543f578351835260209384019390920191600101615421565b5050838103602080860191909152855180835291810192508501905f5b8181101561547d57825160ff1684526020938401939092019160010161545c565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156154ad575f5ffd5b8151611c8381614dff565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82615502576155026154cc565b500490565b808201808211156110dc576110dc6154e0565b5f823560be1983360301811261552e575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261554d575f5ffd5b83016020810192503590506001600160401b0381111561556b575f5ffd5b8060051b3603821315614955575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156155ac575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff906155e1908501614d7f565b1660408301525f6040840135905080606084015250606083013561560481614e0d565b6001600160801b038116608084015250608083013561562281614e0d565b6001600160801b03811660a08401525061563f60a0840184615538565b60c08085015261565360e08501828461557c565b95945050505050565b5f6020828403121561566c575f5ffd5b8151611c8381614e0d565b80820281158282048414176110dc576110dc6154e0565b6001600160401b0381811683821601908111156110dc576110dc6154e0565b6001600160401b0382811682821603908111156110dc576110dc6154e0565b5f602082840312156156dc575f5ffd5b8135611c8381614e0d565b5f5f8335601e198436030181126156fc575f5ffd5b8301803591506001600160401b03821115615715575f5ffd5b6020019150600581901b3603821315614955575f5ffd5b5f608082840312801561573d575f5ffd5b50604051608081016001600160401b038111828210171561576c57634e487b7160e01b5f52604160045260245ffd5b60405261577883614d7f565b8152602083013561578881614e0d565b602082015261579960408401614e21565b60408201526157aa60608401614e21565b60608201529392505050565b818103818111156110dc576110dc6154e0565b61ffff82811682821603908111156110dc576110dc6154e0565b61ffff81811683821601908111156110dc576110dc6154e0565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611e4960208301848661580c565b604081525f61585a60408301858761580c565b90506001600160401b0383166020830152949350505050565b5f82615881576158816154cc565b500690565b60ff82811682821603908111156110dc576110dc6154e0565b6001815b60018411156158da578085048111156158be576158be6154e0565b60018416156158cc57908102905b60019390931c9280026158a3565b935093915050565b5f826158f0575060016110dc565b816158fc57505f6110dc565b8160018114615912576002811461591c57615938565b60019150506110dc565b60ff84111561592d5761592d6154e0565b50506001821b6110dc565b5060208310610133831016604e8410600b841016171561595b575081810a6110dc565b6159675f19848461589f565b805f190482111561597a5761597a6154e0565b029392505050565b5f611c8360ff8416836158e2565b5f602082840312156159a0575f5ffd5b5051919050565b6001600160801b0382811682821603908111156110dc576110dc6154e0565b6001600160801b0381811683821601908111156110dc576110dc6154e0565b63ffffffff81811683821601908111156110dc576110dc6154e0565b5f5f85851115615a0f575f5ffd5b83861115615a1b575f5ffd5b5050820193919092039150565b5f60ff821660ff8103615a3d57615a3d6154e0565b600101929150505660c060405234801561000f575f5ffd5b506040516126fe3803806126fe83398101604081905261002e916100ee565b5f6201518061003e836002610133565b610048919061015c565b9050806001600160401b0316836001600160401b0316108061007657506301e133806001600160401b038416115b156100bc576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b5050336080526001600160401b031660a052610181565b80516001600160401b03811681146100e9575f5ffd5b919050565b5f5f604083850312156100ff575f5ffd5b610108836100d3565b9150610116602084016100d3565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821602908116908181146101555761015561011f565b5092915050565b6001600160401b03818116838216019081111561017b5761017b61011f565b92915050565b60805160a0516124b56102495f395f818160980152610e0c01525f8181610147015281816101ac0152818161025d0152818161036801528181610430015281816104b501528181610821015281816109ad01528181610c5401528181610cc801528181610d7601528181610ebf01528181610f530152818161104d01528181611109015281816111da015281816112ab01528181611462015281816114e201528181611623015281816116a00152818161192301528181611b3d0152611c0a01526124b55ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063ae8d144a11610058578063ae8d144a146100fc578063ec791f4014610127578063f22fe57d1461013a578063fbfa77cf14610142575f5ffd5b806362a5af3b14610089578063680ad2f7146100935780636975fc23146100d75780636a70c4fc146100ea575b5f5ffd5b610091610181565b005b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100916100e5366004611d67565b6103d8565b5f546100ba906001600160401b031681565b61010f61010a366004611dcf565b6103e5565b6040516001600160801b0390911681526020016100ce565b61010f610135366004611e3c565b610890565b6100ba610cc4565b6101697f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ce565b5f546001600160401b0316156101a95760405162dc149f60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610206573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022a9190611fb3565b905080604001516001600160401b03165f14158015610256575080608001516001600160401b03164210155b156102ca577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156102b3575f5ffd5b505af11580156102c5573d5f5f3e3d5ffd5b505050505b5f6102d3610cc4565b9050806001600160401b0316421015610315576040516360efe09b60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b5f805467ffffffffffffffff1916426001600160401b03169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156103be575f5ffd5b505af11580156103d0573d5f5f3e3d5ffd5b505050505050565b6103e181610e4e565b5050565b5f6103ee6113f1565b5f6103f886610e4e565b90505f610405858561142f565b6040516310b7b42960e01b81526001600160401b038a1660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401606060405180830381865afa158015610475573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104999190612048565b90505f6001600160401b038a1615610551576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b4296104e560018d6120c4565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401606060405180830381865afa158015610527573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061054b9190612048565b51610553565b5f5b90505f6106466105616115cd565b838d878e8e855160208088015160409889015189517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2818501526001600160e01b031960e09590951b94909416848b01526001600160f01b031960f092831b81166044860152604685019190915260668401989098527fffffffffffffffff00000000000000000000000000000000000000000000000060c097881b166086840152608e8301959095529290931b90941660ae8301526001600160801b031960809490941b9390931660b0820152835160a08183030181529101909252815191012090565b83519091508114158061066e5750604083015160038601546001600160801b03908116911611155b1561068c57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038b165f9081526003602052604090205460ff16156106b9575f9550505050505061087f565b6001600160401b038b165f908152600360205260408120805460ff191660011790556001600160801b038a166002870154909150600160801b90046001600160801b031681111561073b5760028601546040516303519f0160e51b815260048101839052600160801b9091046001600160801b0316602482015260440161030c565b808660020160108282829054906101000a90046001600160801b031661076191906120e3565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061078f8682611730565b604080516001600160a01b038c1681526001600160801b038316602082015291985086916001600160401b038f16917fa635a7bfe0861dfba81d5d4f8a1646a53bd9522b74795cd574e1b43abfb03054910160405180910390a360405163390175e960e01b815261ffff8c1660048201526001600160a01b038a811660248301526001600160801b03891660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610862575f5ffd5b505af1158015610874573d5f5f3e3d5ffd5b505050505050505050505b61088761178d565b95945050505050565b5f6108996113f1565b5f6108a388610e4e565b90505f6109416108b16115cd565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b8254909150158061095e575061095c8585845f0154846117b7565b155b1561097c57604051631ff3747d60e21b815260040160405180910390fd5b6040516306b86d2960e01b8152600481018b905261ffff8a1660248201526001600160801b038716905f90610a2b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906306b86d29906044015b602060405180830381865afa1580156109fb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a1f9190612102565b6001600160801b031690565b9050806001600160801b038a161115610a5e57610a51816001600160801b038b1661211d565b610a5b9083612130565b91505b505f8b815260026020908152604080832061ffff8e168452909152902054808211610a8f575f945050505050610cb1565b60028401546001600160801b0316610aa7828461211d565b1115610ae757610ab7818361211d565b60028501546040516303519f0160e51b815260048101929092526001600160801b0316602482015260440161030c565b610af3848c83856117ce565b80965081935050508160025f8e81526020019081526020015f205f8d61ffff1661ffff1681526020019081526020015f20819055508082610b34919061211d565b6002850180545f90610b509084906001600160801b03166120e3565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555060a08a5f1c901c5f14610bb65760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b604482015260640161030c565b8961ffff8c168d7ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf83610be9868861211d565b604080516001600160a01b0390931683526001600160801b039182166020840152908b169082015260600160405180910390a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610c95575f5ffd5b505af1158015610ca7573d5f5f3e3d5ffd5b5050505050505050505b610cb961178d565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610d22573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d469190611fb3565b905080604001516001600160401b03165f1480610d6f575080608001516001600160401b031642105b15610df7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610dd0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df49190611fb3565b90505b60408101516001600160401b031615610e3f577f00000000000000000000000000000000000000000000000000000000000000008160800151610e3a9190612143565b610e48565b6001600160401b035b91505090565b61ffff81165f9081526001602052604090206003810154600160881b900460ff1615610e7957919050565b5f80546001600160401b03169003610ea457604051630dee983760e41b815260040160405180910390fd5b60405163068738ab60e41b815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161016060405180830381865afa158015610f0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f31919061216d565b5f805491925090610f4f9062015180906001600160401b0316612143565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610fad573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd19190611fb3565b604001516001600160401b03168261014001516001600160401b0316141580156110035750806001600160401b031642105b15611032576040516392ce3bcd60e01b81526001600160401b038216600482015242602482015260440161030c565b604051637004933560e11b815261ffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e009266a906024015f60405180830381865afa158015611099573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110c091908101906122dd565b509050805f815181106110d5576110d5612399565b6020908102919091010151845560405163f3bbc42160e01b815261ffff861660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f3bbc42190602401606060405180830381865afa15801561114e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061117291906123ad565b6001600160801b039182169116600160801b026001600160801b031916176004808a019190915560038901805463ffffffff909316600160901b0263ffffffff60901b1990931692909217909155604051632a855b1b60e11b81525f95506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016945063550ab636935061121a925089910161ffff91909116815260200190565b602060405180830381865afa158015611235573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061125991906123f7565b90505f611272610a1f8560800151866101200151611a8e565b6001860180546001600160801b0319166001600160801b03851617905560405163d3a61aaf60e01b815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa1580156112f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131c9190612102565b6001860180546001600160801b03928316600160801b029216919091179055611345818361211d565b6001600160801b03908116600160801b8383168102919091176002880155610120860151600388018054600160881b92851671ff00ffffffffffffffffffffffffffffffff1990911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b6113f9611a99565b61142d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611427565b90565b90611ad9565b565b5f5f836001600160a01b03165f1b90507f0f8afd518abaf4308b85f5a091bec7a79943483143fe652445d67e20c34ce9377f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156114bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e0919061240e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561153c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115609190612429565b60408051602081019490945260e092831b6001600160e01b03199081169185019190915260f09190911b6001600160f01b0319166044840152604683018490529085901b166066820152606a01604051602081830303815290604052805190602001209150505b92915050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa15801561166f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611693919061240e565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061171e9190612429565b61ffff16815260200191909152919050565b60018201545f906001600160801b03808216600160801b9092041610156117845760018301546001600160801b038082169161177591600160801b9091041684612444565b61177f919061245b565b611786565b815b9392505050565b61142d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611427565b5f826117c4868685611ae0565b1495945050505050565b5f5f5f6117db8786611730565b9050836117f6826117ec8a88611730565b611424919061211d565b90935091505f6118068888611b21565b905060fe1960ff82160161181b575050611a85565b5f611829620151804261245b565b60038a015490915063ffffffff808316600160901b90920416146118cc57600389015461186490600160901b900463ffffffff16600161247a565b63ffffffff168163ffffffff161461187c575f61188b565b60048901546001600160801b03165b60038a01805463ffffffff8416600160901b0263ffffffff60901b199091161790556001600160801b0316600160801b026001600160801b03191660048a01555b60048901545f906118f0906001600160801b0380821691600160801b900416612130565b604051632354908f60e21b815261ffff8b16600482015260ff851660248201529091505f90611952906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d52423c906044016109e0565b90506001600160801b038616816119698285612130565b1115611a3b578183106119ad578a6119818285612130565b60405163ab0688ed60e01b815261ffff909216600483015260248201526044810183905260640161030c565b6119b7838361211d565b90508060018d01549097506001600160801b03808216600160801b909204161015611a2e576001808d01546001600160801b03600160801b82048116929116611a00848a612130565b611a0b906001612130565b611a159190612444565b611a1f919061211d565b611a29919061245b565b611a38565b611a38818b612130565b97505b60048c0180548891905f90611a5a9084906001600160801b0316612496565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050505b94509492505050565b5f61178682846120e3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561142d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81815b84811015611b1857611b0e82878784818110611b0257611b02612399565b90506020020135611d29565b9150600101611ae4565b50949350505050565b6003820154600160801b900460ff1660fe198101156115c7575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611b97573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bbb9190611fb3565b84548151919250148015611bd857508160ff168160a0015160ff16115b15611be5578060a0015191505b604051637004933560e11b815261ffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa158015611c4e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611c7591908101906122dd565b90925090505f5b8251811015611cf857865f0154838281518110611c9b57611c9b612399565b6020026020010151148015611cce57508460ff16828281518110611cc157611cc1612399565b602002602001015160ff16115b15611cf057818181518110611ce557611ce5612399565b602002602001015194505b600101611c7c565b50505050600392909201805470ff000000000000000000000000000000001916600160801b60ff8516021790555090565b5f818310611d43575f828152602084905260409020611786565b5f838152602083905260409020611786565b61ffff81168114611d64575f5ffd5b50565b5f60208284031215611d77575f5ffd5b813561178681611d55565b6001600160401b0381168114611d64575f5ffd5b6001600160801b0381168114611d64575f5ffd5b6001600160a01b0381168114611d64575f5ffd5b63ffffffff81168114611d64575f5ffd5b5f5f5f5f5f60a08688031215611de3575f5ffd5b8535611dee81611d82565b94506020860135611dfe81611d55565b93506040860135611e0e81611d96565b92506060860135611e1e81611daa565b91506080860135611e2e81611dbe565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a031215611e52575f5ffd5b873596506020880135611e6481611d55565b9550604088013594506060880135611e7b81611d96565b93506080880135611e8b81611d96565b925060a08801356001600160401b03811115611ea5575f5ffd5b8801601f81018a13611eb5575f5ffd5b80356001600160401b03811115611eca575f5ffd5b8a60208260051b8401011115611ede575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b0381118282101715611f2b57611f2b611ef5565b60405290565b60405161016081016001600160401b0381118282101715611f2b57611f2b611ef5565b604051601f8201601f191681016001600160401b0381118282101715611f7c57611f7c611ef5565b604052919050565b8051611f8f81611d82565b919050565b805160ff81168114611f8f575f5ffd5b80518015158114611f8f575f5ffd5b5f60e0828403128015611fc4575f5ffd5b50611fcd611f09565b82518152602080840151908201526040830151611fe981611d82565b60408201526060830151611ffc81611d82565b6060820152608083015161200f81611d82565b608082015261202060a08401611f94565b60a082015261203160c08401611fa4565b60c08201529392505050565b8051611f8f81611d96565b5f6060828403128015612059575f5ffd5b50604051606081016001600160401b038111828210171561207c5761207c611ef5565b60405282518152602083015161209181611d55565b602082015260408301516120a481611d96565b60408201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0382811682821603908111156115c7576115c76120b0565b6001600160801b0382811682821603908111156115c7576115c76120b0565b5f60208284031215612112575f5ffd5b815161178681611d96565b818103818111156115c7576115c76120b0565b808201808211156115c7576115c76120b0565b6001600160401b0381811683821601908111156115c7576115c76120b0565b8051611f8f81611daa565b5f61016082840312801561217f575f5ffd5b50612188611f31565b61219183612162565b815261219f60208401611f94565b60208201526121b060408401611fa4565b60408201526121c16060840161203d565b60608201526121d26080840161203d565b60808201526121e360a0840161203d565b60a08201526121f460c0840161203d565b60c082015261220560e0840161203d565b60e0820152612217610100840161203d565b61010082015261222a610120840161203d565b61012082015261223d6101408401611f84565b6101408201529392505050565b5f6001600160401b0382111561226257612262611ef5565b5060051b60200190565b5f82601f83011261227b575f5ffd5b815161228e6122898261224a565b611f54565b8082825260208201915060208360051b8601019250858311156122af575f5ffd5b602085015b838110156122d3576122c581611f94565b8352602092830192016122b4565b5095945050505050565b5f5f604083850312156122ee575f5ffd5b82516001600160401b03811115612303575f5ffd5b8301601f81018513612313575f5ffd5b80516123216122898261224a565b8082825260208201915060208360051b850101925087831115612342575f5ffd5b6020840193505b82841015612364578351825260209384019390910190612349565b8095505050505060208301516001600160401b03811115612383575f5ffd5b61238f8582860161226c565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f5f5f606084860312156123bf575f5ffd5b83516123ca81611dbe565b60208501519093506123db81611d96565b60408501519092506123ec81611d96565b809150509250925092565b5f60208284031215612407575f5ffd5b5051919050565b5f6020828403121561241e575f5ffd5b815161178681611dbe565b5f60208284031215612439575f5ffd5b815161178681611d55565b80820281158282048414176115c7576115c76120b0565b5f8261247557634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff81811683821601908111156115c7576115c76120b0565b6001600160801b0381811683821601908111156115c7576115c76120b056d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
