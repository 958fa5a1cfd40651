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
export const collateralVaultBytecode = "0x610120604052348015610010575f5ffd5b506040516189d93803806189d983398101604081905261002f916104f5565b83826001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161029a565b508663ffffffff16856001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061057e565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8561ffff16856001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061059e565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff871660a05261ffff861660c0526001600160a01b03851660e05261024183610395565b808260405161024f90610495565b6001600160401b03928316815291166020820152604001604051809103905ff08015801561027f573d5f5f3e3d5ffd5b506001600160a01b031661010052506105b795505050505050565b6001600160a01b038116610342576102c05f54600160d81b900464ffffffffff16421090565b806102d75750601154600160e01b900461ffff1615155b1561030d576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601180546001600160a01b03191690556040515f81525f5160206189b95f395f51905f529060200160405180910390a1610389565b6011546001600160a01b0390811690821603610389576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b61039281610430565b50565b6001600160a01b03811615806103b85750600d546001600160a01b038281169116145b156103ef576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081525f5160206189b95f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561039281600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b61258f8061642a83390190565b805163ffffffff811681146104b5575f5ffd5b919050565b805161ffff811681146104b5575f5ffd5b6001600160a01b0381168114610392575f5ffd5b80516001600160401b03811681146104b5575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561050b575f5ffd5b610514886104a2565b9650610522602089016104ba565b95506040880151610532816104cb565b6060890151909550610543816104cb565b6080890151909450610554816104cb565b925061056260a089016104df565b915061057060c089016104df565b905092959891949750929550565b5f6020828403121561058e575f5ffd5b610597826104a2565b9392505050565b5f602082840312156105ae575f5ffd5b610597826104ba565b60805160a05160c05160e05161010051615dcd61065d5f395f8181610797015281816111f7015261162701525f81816106860152818161134b01528181611554015281816121b9015281816128fd01526129b701525f818161080b01528181611b8d0152818161234801526131e401525f818161092001528181611b660152818161232101526131bd01525f81816107d101528181613a4401526141010152615dcd5ff3fe608060405234801561000f575f5ffd5b5060043610610351575f3560e01c80637b898939116101be578063be5e7ded116100fe578063db26e34d1161009e578063f2fde38b11610079578063f2fde38b146108e6578063f851a440146108f9578063fa579fc614610901578063ff9b3acf1461091b575f5ffd5b8063db26e34d146108a1578063e009266a146108b4578063e30c3978146108d5575f5ffd5b8063ccfa1b2a116100d9578063ccfa1b2a14610840578063d1d4716014610868578063d3a61aaf1461087b578063d3ed3f771461088e575f5ffd5b8063be5e7ded146107cc578063c4d252f5146107f3578063c763e5a114610806575f5ffd5b80639cfecbe211610169578063a2e5c06e11610144578063a2e5c06e14610765578063a4e01bc614610778578063a8baef1e14610792578063bb6ae2cb146107b9575f5ffd5b80639cfecbe21461072a5780639eabbf3f1461073f5780639fd0506d14610752575f5ffd5b80638d52423c116101995780638d52423c146106d35780638da5cb5b1461070657806392e22e5f14610717575f5ffd5b80637b898939146106a85780638456cb59146106b85780638a3bd09a146106c0575f5ffd5b80634fd6cade1161029457806368e41cd1116102345780637637ca471161020f5780637637ca471461065e57806379ba50971461067157806379c5833b146106795780637a0ebc8814610681575f5ffd5b806368e41cd1146106205780636e39274c1461064b578063715018a614610463575f5ffd5b80635c975abb1161026f5780635c975abb146105c357806362a5af3b146105e557806362de98ee146105ed57806368738ab014610600575f5ffd5b80634fd6cade14610587578063510e78b91461059a578063550ab636146105a2575f5ffd5b806329f165c4116102ff578063390175e9116102da578063390175e9146105465780633f4ba83a146105595780634579f9de146105615780634cd72fe614610574575f5ffd5b806329f165c41461048b5780632d88af4a146105085780633135f2071461051b575f5ffd5b806315eb0fc41161032f57806315eb0fc41461045057806316fd265d1461046357806325de9b5e1461046b575f5ffd5b806306b86d29146103555780630f15f4c0146103a557806310b7b429146103af575b5f5ffd5b610388610363366004615057565b601560209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103ad610957565b005b6104216103bd366004615097565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601682529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b03169082015260600161039c565b6103ad61045e3660046150f3565b610b5a565b6103ad610ea3565b61047e610479366004615188565b610eb6565b60405161039c91906151c6565b6104936110fd565b60405161039c91905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6103ad610516366004615211565b6111d0565b600f5461052e906001600160a01b031681565b6040516001600160a01b03909116815260200161039c565b6103ad61055436600461522a565b6111e4565b6103ad611296565b61038861056f36600461526e565b6112fd565b6103ad610582366004615331565b611340565b6103ad610595366004615097565b611549565b61049361159c565b6105b56105b0366004615380565b6115f3565b60405190815260200161039c565b5f54600160d81b900464ffffffffff164210604051901515815260200161039c565b6103ad61161c565b6103ad6105fb366004615399565b611754565b61061361060e366004615380565b611844565b60405161039c91906153c4565b61063361062e3660046154dc565b61198b565b6040516001600160401b03909116815260200161039c565b6103ad61065936600461550e565b611db7565b61038861066c366004615536565b611ef5565b6103ad611fa4565b61049361201d565b61052e7f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b0316610633565b6103ad612074565b6103ad6106ce366004615097565b6121ae565b6103886106e136600461556c565b601460209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b031661052e565b6103ad6107253660046155a1565b612202565b5f54600160d81b900464ffffffffff16610633565b6103ad61074d366004615608565b6125ad565b60115461052e906001600160a01b031681565b6103ad610773366004615211565b6126a8565b60115461063390600160a01b90046001600160401b031681565b61052e7f000000000000000000000000000000000000000000000000000000000000000081565b6103ad6107c7366004615636565b6126b9565b6106337f000000000000000000000000000000000000000000000000000000000000000081565b6103ad610801366004615668565b6127e3565b61082d7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161039c565b61063361084e366004615668565b60106020525f90815260409020546001600160401b031681565b6103ad61087636600461567f565b6128ad565b610388610889366004615380565b612978565b6103ad61089c366004615636565b6129ac565b6105b56108af366004615636565b612a0f565b6108c76108c2366004615380565b612b24565b60405161039c9291906156cd565b600e546001600160a01b031661052e565b6103ad6108f4366004615211565b612c35565b61052e612c8d565b600e5461063390600160a01b90046001600160401b031681565b6109427f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161039c565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c0830152909190036109f357604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff1660048110610a0e57610a0e615750565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b0316421015610a84576040517f92ce3bcd0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044015b60405180910390fd5b610a8d82612ca0565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610b62612da5565b61ffff8416610bb4576040516373d0f96960e01b815260206004820152600560248201527f61737365740000000000000000000000000000000000000000000000000000006044820152606401610a7b565b61ffff84165f908152601260205260409020546001600160a01b031615610bf45760405163392d9d9d60e21b815261ffff85166004820152602401610a7b565b6001600160a01b0383165f9081526013602052604090205460ff1615610c335760405163392d9d9d60e21b815261ffff85166004820152602401610a7b565b826001600160a01b03163b5f03610c8d576040516373d0f96960e01b815260206004820152600560248201527f746f6b656e0000000000000000000000000000000000000000000000000000006044820152606401610a7b565b602460ff83161180610d0457508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cfe9190615764565b60ff1614155b15610d52576040516373d0f96960e01b815260206004820152600d60248201527f746f6b656e446563696d616c73000000000000000000000000000000000000006044820152606401610a7b565b6001600160801b0381161580610d8157506f800000000000000000000000000000006001600160801b03821610155b15610dcf576040516373d0f96960e01b815260206004820152600d60248201527f6d696e696d756d5175616e7461000000000000000000000000000000000000006044820152606401610a7b565b6001600160a01b0383165f8181526013602090815260408083208054600160ff1990911617905561ffff8816808452601283529281902080547fffffffffffffffffffffff000000000000000000000000000000000000000000168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610eab612da5565b610eb45f612e03565b565b6060610ec0612f08565b816001600160401b03811115610ed857610ed861577f565b604051908082528060200260200182016040528015610f01578160200160208202803683370190505b5090505f5b828110156110ee575f617530610f20603f62061a806157bb565b610f2d9062061a806157ce565b610f3791906157ce565b9050805a1015610f7f575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a7b565b30637637ca4762061a80878786818110610f9b57610f9b615750565b9050602002810190610fad91906157e1565b6040518363ffffffff1660e01b8152600401610fc9919061588c565b6020604051808303815f8887f193505050508015611004575060408051601f3d908101601f1916820190925261100191810190615923565b60015b6110b05784848381811061101a5761101a615750565b905060200281019061102c91906157e1565b61103d906040810190602001615380565b61ffff1685858481811061105357611053615750565b905060200281019061106591906157e1565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f61108f612f44565b6040516001600160e01b0319909116815260200160405180910390a36110e5565b808484815181106110c3576110c3615750565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610f06565b506110f7612f63565b92915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160d01b900460ff166004811061115457611154615750565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b6111d8612da5565b6111e181612f8d565b50565b6111ec612f08565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146112375760405163472511eb60e11b8152336004820152602401610a7b565b5f6112418461304c565b80549091505f9061125b90600160a01b900460ff166130aa565b61126e906001600160801b03851661593e565b8254909150611287906001600160a01b031685836130da565b5050611291612f63565b505050565b61129e612dc3565b6112a661310f565b5f80546001600160d81b031690556011805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f611306612f08565b5f5f6113178a8a8a8a8a8a8a61314a565b91509150611329828b8b8b8b8661337a565b92505050611335612f63565b979650505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461138b5760405163472511eb60e11b8152336004820152602401610a7b565b5f61139984846001806136de565b90505f6113a685856137f5565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821694840194909452600160c01b820460ff908116606080860191909152600160c81b840482166080860152600160d01b840490911660a0850152600160d81b90920464ffffffffff1660c084015290840151939450909216118061145a575060408083015160608401516001600160401b03165f9081526016602052919091205414155b156114ac57606082015160408084015190517f07560b700000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610a7b565b80604001516001600160401b031682606001516001600160401b0316101561151d57606082015160408083015190517fa815b74d0000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610a7b565b6115408183602001518460a001516115358760081c90565b866060015189613896565b50505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115945760405163472511eb60e11b8152336004820152602401610a7b565b6111e1613b5c565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160c81b900460ff166004811061115457611154615750565b5f6110f76116008361304c565b60010154600160801b90046001600160801b031690565b905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116675760405163472511eb60e11b8152336004820152602401610a7b565b6040805160e0810182525f80546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff166060880181905260a088018790526080880187905264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b191694909417929093029190911778ffffffffffffffffffffffffffffffffffffffffffffffffff16919091179055565b61175c612da5565b6117658361304c565b5060ff82161580611778575060ff828116145b156117c6576040516373d0f96960e01b815260206004820152600560248201527f766f7465730000000000000000000000000000000000000000000000000000006044820152606401610a7b565b6117cf81613d15565b61ffff84165f81815260146020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda810910160405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff851682526012905291822090916118b582613d28565b604080516101608101825284546001600160a01b038116825260ff600160a01b820481166020840152600160a81b9091041615159181019190915260048401546001600160801b039081166060830152600385015481166080830181905290831660a08301529192509060c082019061192e9084613d46565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f611994612f08565b5f54600160d81b900464ffffffffff164210156119c4576040516313d0ff5960e31b815260040160405180910390fd5b5f6119ce8461304c565b8054909150600160a81b900460ff1615611a0157604051635ee5fc3b60e11b815261ffff85166004820152602401610a7b565b5f611a0c8285613d51565b60048301549091506001600160801b039081169082161015611a75576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526001600160801b038085169382019390935291166024820152604401610a7b565b5f611aa06001600160801b03831660038501546001600160801b0316611a9b91906157ce565b613f39565b6003840180546001600160801b0319166001600160801b03838116919091179091556001850154919250611adc91600160801b90041683613f8a565b600180850180546001600160801b03938416600160801b029316929092179091555f54611b14916001600160401b0390911690615955565b5f805467ffffffffffffffff19166001600160401b038316178155909450611cd3611bbd604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60165f611bcb60018a615974565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b7fffff00000000000000000000000000000000000000000000000000000000000090811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601686528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611db0612f63565b9392505050565b611dbf612da5565b600e54600160a01b90046001600160401b031615611e09576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611e2a575062278d006001600160401b038316115b15611e78576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a7b565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611ea681613f95565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f333014611f185760405163472511eb60e11b8152336004820152602401610a7b565b5f80611f668435611f2f6040870160208801615380565b6040870135611f446080890160608a01615993565b611f5460a08a0160808b01615993565b611f6160a08b018b6159ae565b61314a565b9092509050611f9c828535611f816040880160208901615380565b6040880135611f9660808a0160608b01615993565b8661337a565b949350505050565b600e546001600160a01b03163314611fd15760405163472511eb60e11b8152336004820152602401610a7b565b600f546001600160a01b03163303612014576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a7b565b610eb433612e03565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f54600190600160c01b900460ff166004811061115457611154615750565b6011546001600160a01b031633146120a15760405163472511eb60e11b8152336004820152602401610a7b565b6120a961310f565b601154600160a01b90046001600160401b0316421015612110576011546040517f872a12f2000000000000000000000000000000000000000000000000000000008152600160a01b9091046001600160401b03166004820152426024820152604401610a7b565b5f61211e62093a8042615955565b5f80546001600160d81b0316600160d81b64ffffffffff841602179055905061214a62093a8082615955565b6011805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146121f95760405163472511eb60e11b8152336004820152602401610a7b565b6111e181614054565b61220a612f08565b5f61222061221b6020870187615380565b61304c565b90505f61222b61201d565b905080604001516001600160401b03165f0361225a57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b909104909116106122e35761228c6020870187615380565b6004808401546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610a7b565b6123918160200151868661238c612378604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b612387368d90038d018d6159f3565b6141a5565b614221565b6123a086848360600151614255565b6123c96123b36040880160208901615993565b60028401546001600160801b0390811691161090565b806123ff57506123ff6123e26080880160608901615993565b60038401546001600160801b03600160801b909104811691161090565b1561244a576124116020870187615380565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610a7b565b61246261245d6040880160208901615993565b613d15565b5061247661245d6060880160408901615993565b505f61248183613d28565b60038401549091506001600160801b03908116905f9083166124b86124ac60408c0160208d01615993565b6001600160801b031690565b6124c29190615a7d565b90505f6124d86124ac60608c0160408d01615993565b6124e290836157ce565b90506124f76124ac60808c0160608d01615993565b61250a906001600160801b038516615a7d565b61251490826157ce565b90505f61252d6124ac886125288789613d46565b614379565b905080821115612573576040517ffa0d55520000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a7b565b6001600160801b03828116600160801b02908416176001880155612598878c8861441d565b505050505050506125a7612f63565b50505050565b6125b5612da5565b5f6125bf8361304c565b805490915060ff600160a81b909104161515821515146126635780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b831515021781558161262d5760115461262890600190600160e01b900461ffff16615a90565b612646565b60115461264690600160e01b900461ffff166001615aaa565b6011601c6101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a49108360405161269b911515815260200190565b60405180910390a2505050565b6126b0612da5565b6111e181613f95565b6126c1612dc3565b5f82826040516126d2929190615ac4565b60408051918290039091205f818152601060205291909120549091506001600160401b031680158061270c5750806001600160401b031642105b8061272b575061271f6212750082615955565b6001600160401b031642115b1561275a5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610a7b565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26127dc3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061460392505050565b5050505050565b600f546001600160a01b031633148015906128095750600d546001600160a01b03163314155b156128295760405163472511eb60e11b8152336004820152602401610a7b565b5f818152601060205260408120546001600160401b031690036128675760405163f0652c0760e01b81525f6004820152426024820152604401610a7b565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6128ba82826001806136de565b50611291836128c984846137f5565b602001516040517f32f7ab130000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab13906129349088908890600401615afb565b602060405180830381865afa15801561294f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129739190615764565b614610565b5f5f6129838361304c565b6003810154909150611db0908290612528906001600160801b03166129a783613d28565b613d46565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146129f75760405163472511eb60e11b8152336004820152602401610a7b565b611ef1612a0483836137f5565b6020015160ff6146c9565b5f612a18612dc3565b600e54600160a01b90046001600160401b03165f03612a7a576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a7b565b8282604051612a8a929190615ac4565b604051908190039020600e549091505f90612ab590600160a01b90046001600160401b031642615955565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612b1590879087908690615b0e565b60405180910390a25092915050565b6060805f612b318461304c565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015612c2e5781545f906004908390612b9e908390600160b01b900460ff166157ce565b612ba89190615a7d565b612bb29190615b3a565b9050826005018160048110612bc957612bc9615750565b0154858381518110612bdd57612bdd615750565b60209081029190910101528254612c0190600160b81b900463ffffffff1682614768565b848381518110612c1357612c13615750565b60ff9092166020928302919091019091015250600101612b77565b5050915091565b612c3d612da5565b6011546001600160a01b0390811690821603612c84576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a7b565b6111e181614785565b5f611617600d546001600160a01b031690565b608081015160ff1615801590612cf357506001816080015160ff1660048110612ccb57612ccb615750565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b156111e15760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612d2c57612d2c615750565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612d8a57612d8a615750565b600302015460405190815260200160405180910390a2612ca0565b600e54600160a01b90046001600160401b031615612dc35730612dd0565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610eb45760405163472511eb60e11b8152336004820152602401610a7b565b6001600160a01b038116612eb8575f54600160d81b900464ffffffffff16421080612e3a5750601154600160e01b900461ffff1615155b15612e70576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a7b565b601180546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612eff565b6011546001600160a01b0390811690821603612eff576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a7b565b6111e1816147f6565b612f1061480f565b610eb460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612f3e565b90565b90614868565b5f60033d1115612f3b5760045f5f3e505f516001600160e01b03191690565b610eb45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612f3e565b6001600160a01b0381161580612fb05750600d546001600160a01b038281169116145b15612ffe576040516373d0f96960e01b815260206004820152600660248201527f70617573657200000000000000000000000000000000000000000000000000006044820152606401610a7b565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea906020016121a3565b61ffff81165f90815260126020526040902080546001600160a01b03166130a5576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff83166004820152602401610a7b565b919050565b5f600860ff831611156130d2576130c2600883615b4d565b6130cd90600a615c49565b6110f7565b600192915050565b6130e7838383600161486f565b61129157604051635274afe760e01b81526001600160a01b0384166004820152602401610a7b565b5f5467fffffffffffffffe19600160401b9091046001600160401b031601610eb4576040516313d0ff5960e31b815260040160405180910390fd5b5f80548190600160d81b900464ffffffffff1642101561317d576040516313d0ff5960e31b815260040160405180910390fd5b6131868861304c565b91505f6132bb613214604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b7bffff00000000000000000000000000000000000000000000000000001660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b90505f6132c98686846148ea565b8454909150600160b01b900460ff165f5b600481101561335457828660050183600481106132f9576132f9615750565b015403613328578554869061331b90600160b81b900463ffffffff1684614768565b955095505050505061336e565b6004600161333682856157ce565b6133409190615a7d565b61334a9190615b3a565b91506001016132da565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b85545f90600160a81b900460ff16156133ac57604051635ee5fc3b60e11b815261ffff86166004820152602401610a7b565b60a084901c15613418576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610a7b565b5f86815260156020908152604080832061ffff891684529091529020546001600160801b039081169084168110613452575f9150506136d4565b60018801546001600160801b03858116839003935081811691600160801b900481169084168210156134c3576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526001600160801b03858116600483015283166024820152604401610a7b565b89546001600160a01b038116905f906134e590600160a01b900460ff166130aa565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa15801561352e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135529190615c57565b61355c91906157bb565b9050806001600160801b03851611156135b3576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526001600160801b038516600482015260248101829052604401610a7b565b6135bf8d8c898b61492b565b5f8c815260156020908152604080832061ffff8f168452909152902080546001600160801b0319166001600160801b038b81169190911790915561360590861688900390565b60018e0180546001600160801b0319166001600160801b03929092169190911790556136318488613d46565b60018e0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038d1681528983166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a36136cc816136bb856001600160801b038c1661593e565b6001600160a01b03871691906130da565b505050505050505b9695505050505050565b5f6136e98585614ae6565b50905060ff83166136fa8260f01c90565b60ff161461372b5761370c8160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610a7b565b8160ff166137398260a81c90565b60ff1614613771578361374c8260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610a7b565b61377b8160081c90565b6001600160401b031661378e8260481c90565b6001600160401b031614611f9c576137a68160081c90565b6137b08260481c90565b6040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610a7b565b6138316040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b61384361383e8484614c09565b614c24565b80519091503090811461388f5781516040517f93d9f327000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a7b565b5092915050565b85602001516001600160401b0316836001600160401b0316116138fe5760208601516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b0380861660048301529091166024820152604401610a7b565b6001600160401b0380841660208801528216604087015261391e86612ca0565b5f866080015160ff165f036139465761393687614cdc565b60ff811660808901529050613972565b60a087015160ff161561395d578660a00151613966565b61396687614cdc565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b16969096179790971795909516979097179290921795909516949094179390931716919091178155613a697f000000000000000000000000000000000000000000000000000000000000000042615955565b90505f60018360ff1660048110613a8257613a82615750565b600302016001810188905588815560c085901b78ff00000000000000000000000000000000000000000000000016608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b6040805160e0810182525f546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe1901613be85750565b5f6001826060015160ff1660048110613c0357613c03615750565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff909516949094029390931778ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b5f6110f76001600160801b038316613f39565b600281015460018201545f916110f7916001600160801b0391821691165b5f611db08284615c6e565b81545f906001600160a01b038116908290613d7590600160a01b900460ff166130aa565b90505f613d886124ac611a9b84886157bb565b9050805f03613dc3576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613e07573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e2b9190615c57565b9050613e4e3330613e3c868661593e565b6001600160a01b038816929190614d2b565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613e92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613eb69190615c57565b90505f828211613ec6575f613edb565b84613ed18484615a7d565b613edb91906157bb565b9050805f03613f16576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613f2c848210613f265784613f39565b81613f39565b9998505050505050505050565b5f6f800000000000000000000000000000008210613f86576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610a7b565b5090565b5f611db08284615c8d565b6001600160a01b0381161580613fb85750600d546001600160a01b038281169116145b15614006576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610a7b565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b4906020016121a3565b60015b6004811015611ef1575f6001826004811061407457614074615750565b600302016002810154909150600160801b81046001600160401b039081169185821691161415806140b057506002820154600160c81b900460ff165b806140c45750806001600160401b03164210155b156140d057505061419d565b6002820180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff6001600160401b037f000000000000000000000000000000000000000000000000000000000000000094909401848116600160801b8102929092167fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff90931692909217600160c81b17909255604051918252918516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b600101614057565b5f611db07fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f0151876020015188604001518960600151604051602001614202989796959493929190615cac565b60405160208183030381529060405280516020918201205f9081522090565b831580614237575061423583838684614d61565b155b156125a757604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260166020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b031690820152929091908416108015906142db575060408201516142db906142ca6080880160608901615993565b6001600160801b0390811691161490565b801561431557506001600160401b038416158061431557506020808301516143159161430990880188615380565b61ffff90811691161490565b9050806127dc578361432d6080870160608801615993565b6040517f6a6507da0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b03166024820152604401610a7b565b81545f90819061439290600160a01b900460ff166130aa565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa1580156143d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143fb9190615c57565b61440591906157bb565b90506001600160801b0383168110611db05782611f9c565b61442d6040830160208401615993565b6002840180546001600160801b0319166001600160801b039290921691909117905561445f6060830160408401615993565b6002840180546001600160801b03928316600160801b02921691909117905561448e6080830160608401615993565b6003840180546001600160801b03908116600160801b9390911683021790556040820151600480860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b039093169093029190911790915583545f919061450a90600160b01b900460ff1660016157ce565b6145149190615b3a565b84547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff16600160b01b60ff831602178555825160a084015191925061455c9186918491614d78565b6145696020840184615380565b61ffff1682604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8560200160208101906145af9190615993565b6145bf6060880160408901615993565b6145cf6080890160608a01615993565b604080516001600160801b03948516815292841660208401529216918101919091526060015b60405180910390a350505050565b6060611db083835f614df3565b61461a82826146c9565b5f6146248461304c565b90505f5b600481101561468d578382600501826004811061464757614647615750565b01541480156146745750815460ff84169061466f90600160b81b900463ffffffff1683614768565b60ff16105b156146855761468582828686614d78565b600101614628565b5060405160ff83168152839061ffff8616907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f6656906020016145f5565b60015b60048110156112915782600182600481106146e9576146e9615750565b600302015414801561472757508160ff166001826004811061470d5761470d615750565b6003020160020160189054906101000a900460ff1660ff16105b1561476057816001826004811061474057614740615750565b6003020160020160186101000a81548160ff021916908360ff1602179055505b6001016146cc565b5f61477482600861593e565b8363ffffffff16901c905092915050565b61478d612da5565b600e80546001600160a01b0383166001600160a01b031990911681179091556147be600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b03191690556111e181614f0a565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610eb4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166148de5783831516156148d2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b84811015614922576149188287878481811061490c5761490c615750565b90506020020135614f5b565b91506001016148ee565b50949350505050565b5f61493962015180426157bb565b855490915063ffffffff600160d81b909104811690821681148015614960575060ff838116145b1561496c5750506125a7565b5f61497687613d28565b90508163ffffffff168363ffffffff1614614a1457614996826001615d6c565b63ffffffff168363ffffffff16146149ae57806149c4565b6009870154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009880155865463ffffffff8416600160d81b027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161787555b60fe1960ff851601614a28575050506125a7565b60098701545f906001600160801b03166001600160801b0387166001600160801b038416614a5691906157ce565b614a609190615a7d565b61ffff88165f90815260146020908152604080832060ff8a1684529091529020549091506001600160801b031680821115614adb576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff891660048201526024810183905260448101829052606401610a7b565b505050505050505050565b5f80610200831115614b27576040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260048101849052602401610a7b565b6027831015614b5257604051634e54e99b60e01b8152600481018490525f6024820152604401610a7b565b83359150600784013560f883901c600114614b9f576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c6004820152602401610a7b565b5f614baa8460f01c90565b60ff169050801580614bbc5750600681115b15614bdd576040516303a2829760e41b815260048101829052602401610a7b565b6003614be98560a81c90565b60ff161115614bfd578461374c8560a81c90565b81925050509250929050565b365f614c188360278187615d88565b915091505b9250929050565b614c606040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a88214614c9d576040517fdb84521700000000000000000000000000000000000000000000000000000000815260048101839052602401610a7b565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816060015160ff168160ff161480614d005750816080015160ff168160ff16145b80614d1457508160a0015160ff168160ff16145b156130a55780614d2381615daf565b915050614cdf565b614d39848484846001614f87565b6125a757604051635274afe760e01b81526001600160a01b0385166004820152602401610a7b565b5f82614d6e8686856148ea565b1495945050505050565b81846005018460048110614d8e57614d8e615750565b01555f614d9c84600861593e565b855463ffffffff60ff948516831b8116600160b81b8084049690941b19959095161693909317027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90921691909117909355505050565b606081471015614e38576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101839052604401610a7b565b5f614e4485848661500d565b9050808015614e6557505f3d1180614e6557505f856001600160a01b03163b115b15614e7a57614e72615022565b915050611db0565b8015614ebd576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610a7b565b3d15614ed057614ecb61503b565b614f02565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614f75575f828152602084905260409020611db0565b5f838152602083905260409020611db0565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614ffc578383151615614ff0573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff811681146130a5575f5ffd5b5f5f60408385031215615068575f5ffd5b8235915061507860208401615046565b90509250929050565b80356001600160401b03811681146130a5575f5ffd5b5f602082840312156150a7575f5ffd5b611db082615081565b80356001600160a01b03811681146130a5575f5ffd5b60ff811681146111e1575f5ffd5b6001600160801b03811681146111e1575f5ffd5b80356130a5816150d4565b5f5f5f5f60808587031215615106575f5ffd5b61510f85615046565b935061511d602086016150b0565b9250604085013561512d816150c6565b9150606085013561513d816150d4565b939692955090935050565b5f5f83601f840112615158575f5ffd5b5081356001600160401b0381111561516e575f5ffd5b6020830191508360208260051b8501011115614c1d575f5ffd5b5f5f60208385031215615199575f5ffd5b82356001600160401b038111156151ae575f5ffd5b6151ba85828601615148565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156152065783516001600160801b03168352602093840193909201916001016151df565b509095945050505050565b5f60208284031215615221575f5ffd5b611db0826150b0565b5f5f5f6060848603121561523c575f5ffd5b61524584615046565b9250615253602085016150b0565b91506040840135615263816150d4565b809150509250925092565b5f5f5f5f5f5f5f60c0888a031215615284575f5ffd5b8735965061529460208901615046565b95506040880135945060608801356152ab816150d4565b935060808801356152bb816150d4565b925060a08801356001600160401b038111156152d5575f5ffd5b6152e18a828b01615148565b989b979a50959850939692959293505050565b5f5f83601f840112615304575f5ffd5b5081356001600160401b0381111561531a575f5ffd5b602083019150836020828501011115614c1d575f5ffd5b5f5f5f5f60608587031215615344575f5ffd5b8435935060208501356001600160401b03811115615360575f5ffd5b61536c878288016152f4565b909450925050604085013561513d816150c6565b5f60208284031215615390575f5ffd5b611db082615046565b5f5f5f606084860312156153ab575f5ffd5b6153b484615046565b92506020840135615253816150c6565b81516001600160a01b03168152610160810160208301516153ea602084018260ff169052565b5060408301516153fe604084018215159052565b50606083015161541960608401826001600160801b03169052565b50608083015161543460808401826001600160801b03169052565b5060a083015161544f60a08401826001600160801b03169052565b5060c083015161546a60c08401826001600160801b03169052565b5060e083015161548560e08401826001600160801b03169052565b506101008301516154a26101008401826001600160801b03169052565b506101208301516154bf6101208401826001600160801b03169052565b5061014083015161388f6101408401826001600160401b03169052565b5f5f5f606084860312156154ee575f5ffd5b833592506154fe60208501615046565b9150604084013590509250925092565b5f5f6040838503121561551f575f5ffd5b61552883615081565b9150615078602084016150b0565b5f60208284031215615546575f5ffd5b81356001600160401b0381111561555b575f5ffd5b820160c08185031215611db0575f5ffd5b5f5f6040838503121561557d575f5ffd5b61558683615046565b91506020830135615596816150c6565b809150509250929050565b5f5f5f5f84860360c08112156155b5575f5ffd5b60808112156155c2575f5ffd5b5084935060808501356001600160401b038111156155de575f5ffd5b6155ea87828801615148565b90945092506155fd905060a08601615081565b905092959194509250565b5f5f60408385031215615619575f5ffd5b61562283615046565b915060208301358015158114615596575f5ffd5b5f5f60208385031215615647575f5ffd5b82356001600160401b0381111561565c575f5ffd5b6151ba858286016152f4565b5f60208284031215615678575f5ffd5b5035919050565b5f5f5f60408486031215615691575f5ffd5b61569a84615046565b925060208401356001600160401b038111156156b4575f5ffd5b6156c0868287016152f4565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b818110156157065783518352602093840193909201916001016156e8565b5050838103602080860191909152855180835291810192508501905f5b8181101561574457825160ff16845260209384019390920191600101615723565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215615774575f5ffd5b8151611db0816150c6565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826157c9576157c9615793565b500490565b808201808211156110f7576110f76157a7565b5f823560be198336030181126157f5575f5ffd5b9190910192915050565b5f5f8335601e19843603018112615814575f5ffd5b83016020810192503590506001600160401b03811115615832575f5ffd5b8060051b3603821315614c1d575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115615873575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff906158a8908501615046565b1660408301525f604084013590508060608401525060608301356158cb816150d4565b6001600160801b03811660808401525060808301356158e9816150d4565b6001600160801b03811660a08401525061590660a08401846157ff565b60c08085015261591a60e085018284615843565b95945050505050565b5f60208284031215615933575f5ffd5b8151611db0816150d4565b80820281158282048414176110f7576110f76157a7565b6001600160401b0381811683821601908111156110f7576110f76157a7565b6001600160401b0382811682821603908111156110f7576110f76157a7565b5f602082840312156159a3575f5ffd5b8135611db0816150d4565b5f5f8335601e198436030181126159c3575f5ffd5b8301803591506001600160401b038211156159dc575f5ffd5b6020019150600581901b3603821315614c1d575f5ffd5b5f6080828403128015615a04575f5ffd5b50604051608081016001600160401b0381118282101715615a3357634e487b7160e01b5f52604160045260245ffd5b604052615a3f83615046565b81526020830135615a4f816150d4565b6020820152615a60604084016150e8565b6040820152615a71606084016150e8565b60608201529392505050565b818103818111156110f7576110f76157a7565b61ffff82811682821603908111156110f7576110f76157a7565b61ffff81811683821601908111156110f7576110f76157a7565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611f9c602083018486615ad3565b604081525f615b21604083018587615ad3565b90506001600160401b0383166020830152949350505050565b5f82615b4857615b48615793565b500690565b60ff82811682821603908111156110f7576110f76157a7565b6001815b6001841115615ba157808504811115615b8557615b856157a7565b6001841615615b9357908102905b60019390931c928002615b6a565b935093915050565b5f82615bb7575060016110f7565b81615bc357505f6110f7565b8160018114615bd95760028114615be357615bff565b60019150506110f7565b60ff841115615bf457615bf46157a7565b50506001821b6110f7565b5060208310610133831016604e8410600b8410161715615c22575081810a6110f7565b615c2e5f198484615b66565b805f1904821115615c4157615c416157a7565b029392505050565b5f611db060ff841683615ba9565b5f60208284031215615c67575f5ffd5b5051919050565b6001600160801b0382811682821603908111156110f7576110f76157a7565b6001600160801b0381811683821601908111156110f7576110f76157a7565b8881526001600160e01b03198860e01b1660208201527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660248201528560268201527fffff0000000000000000000000000000000000000000000000000000000000008560f01b1660468201526001600160801b03198460801b1660488201526001600160801b03198360801b166058820152615d5d606882018360801b6001600160801b0319169052565b60780198975050505050505050565b63ffffffff81811683821601908111156110f7576110f76157a7565b5f5f85851115615d96575f5ffd5b83861115615da2575f5ffd5b5050820193919092039150565b5f60ff821660ff8103615dc457615dc46157a7565b600101929150505660e060405234801561000f575f5ffd5b5060405161258f38038061258f83398101604081905261002e916100e3565b610039816002610114565b6001600160401b0316826001600160401b031611158061006557506301e133806001600160401b038316115b156100ab576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b50336080526001600160401b0390811660a052421660c052610149565b80516001600160401b03811681146100de575f5ffd5b919050565b5f5f604083850312156100f4575f5ffd5b6100fd836100c8565b915061010b602084016100c8565b90509250929050565b6001600160401b03818116838216029081169081811461014257634e487b7160e01b5f52601160045260245ffd5b5092915050565b60805160a05160c05161238361020c5f395f8181610ded0152610e2a01525f818160980152610f0b01525f8181610149015281816101c90152818161027c015281816103a3015281816104850152818161050b0152818161089c01528181610aa601528181610cf301528181610d6701528181610e4d01528181610fe90152818161107e015281816111b8015281816112d9015281816113b601528181611581015281816116010152818161175a015281816117d70152611acd01526123835ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063ae8d144a11610058578063ae8d144a146100fe578063ec791f4014610129578063f22fe57d1461013c578063fbfa77cf14610144575f5ffd5b806362a5af3b14610089578063680ad2f7146100935780636975fc23146100d85780636a70c4fc146100eb575b5f5ffd5b610091610183565b005b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6100916100e6366004611c73565b610413565b5f546100ba9067ffffffffffffffff1681565b61011161010c366004611cdc565b610420565b6040516001600160801b0390911681526020016100cf565b610111610137366004611d49565b61090b565b6100ba610d63565b61016b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100cf565b5f5467ffffffffffffffff16156101c6576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610223573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102479190611ec5565b9050806040015167ffffffffffffffff165f141580156102755750806080015167ffffffffffffffff164210155b156102e9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156102d2575f5ffd5b505af11580156102e4573d5f5f3e3d5ffd5b505050505b5f6102f2610d63565b90508067ffffffffffffffff1642101561034f576040517f60efe09b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f805467ffffffffffffffff19164267ffffffffffffffff169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156103f9575f5ffd5b505af115801561040b573d5f5f3e3d5ffd5b505050505050565b61041c81610f37565b5050565b5f610429611517565b5f61043386610f37565b90505f610440858561154e565b6040517f10b7b42900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401606060405180830381865afa1580156104ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ee9190611f5a565b90505f67ffffffffffffffff8a16156105a8576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b42961053b60018d611fd7565b6040516001600160e01b031960e084901b16815267ffffffffffffffff9091166004820152602401606060405180830381865afa15801561057e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105a29190611f5a565b516105aa565b5f5b90505f6106be6105b8611704565b838d878e8e855160208088015160409889015189517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2818501526001600160e01b031960e09590951b94909416848b01527fffff00000000000000000000000000000000000000000000000000000000000060f092831b81166044860152604685019190915260668401989098527fffffffffffffffff00000000000000000000000000000000000000000000000060c097881b166086840152608e8301959095529290931b90941660ae8301526fffffffffffffffffffffffffffffffff1960809490941b9390931660b0820152835160a08183030181529101909252815191012090565b8351909150811415806106e65750604083015160038601546001600160801b03908116911611155b1561070457604051631ff3747d60e21b815260040160405180910390fd5b67ffffffffffffffff8b165f9081526003602052604090205460ff1615610732575f955050505050506108fa565b67ffffffffffffffff8b165f908152600360205260408120805460ff191660011790556001600160801b038a166002870154909150600160801b90046001600160801b03168111156107b55760028601546040516303519f0160e51b815260048101839052600160801b9091046001600160801b03166024820152604401610346565b808660020160108282829054906101000a90046001600160801b03166107db9190611ff7565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506108098682611867565b604080516001600160a01b038c1681526001600160801b0383166020820152919850869167ffffffffffffffff8f16917fa635a7bfe0861dfba81d5d4f8a1646a53bd9522b74795cd574e1b43abfb03054910160405180910390a360405163390175e960e01b815261ffff8c1660048201526001600160a01b038a811660248301526001600160801b03891660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b1580156108dd575f5ffd5b505af11580156108ef573d5f5f3e3d5ffd5b505050505050505050505b6109026118c4565b95945050505050565b5f610914611517565b5f61091e88610f37565b90505f6109d361092c611704565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b7bffff00000000000000000000000000000000000000000000000000001660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b825490915015806109f057506109ee8585845f0154846118ee565b155b15610a0e57604051631ff3747d60e21b815260040160405180910390fd5b5f8a815260026020908152604080832061ffff8d16845290915290205460ff1615610a3d575f92505050610d50565b5f8a815260026020908152604080832061ffff8d168085529252808320805460ff19166001179055517f06b86d29000000000000000000000000000000000000000000000000000000008152600481018d90526024810191909152610b1c906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906306b86d29906044015b602060405180830381865afa158015610aec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b109190612016565b6001600160801b031690565b90506001600160801b03878116908916821015610b5357610b46826001600160801b038b16612031565b610b509082612044565b90505b60028401546001600160801b0316811115610b995760028401546040516303519f0160e51b8152600481018390526001600160801b039091166024820152604401610346565b6002840180548291905f90610bb89084906001600160801b0316611ff7565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610bf0848c610beb8785611867565b611905565b945060a08a901c15610c5e576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610346565b604080516001600160a01b038c1681526001600160801b03838116602083015287168183015290518b9161ffff8e16918f917ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf919081900360600190a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610d34575f5ffd5b505af1158015610d46573d5f5f3e3d5ffd5b5050505050505050505b610d586118c4565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610dc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de59190611ec5565b6080015190507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610e4a57507f00000000000000000000000000000000000000000000000000000000000000005b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610ea7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ecb9190611ec5565b9050806040015167ffffffffffffffff165f14158015610ef95750806080015167ffffffffffffffff164210155b15610f0657806080015191505b610f307f000000000000000000000000000000000000000000000000000000000000000083612057565b9250505090565b61ffff81165f908152600160205260409020600381015471010000000000000000000000000000000000900460ff1615610f7057919050565b5f805467ffffffffffffffff169003610fb5576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f68738ab000000000000000000000000000000000000000000000000000000000815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161016060405180830381865afa158015611037573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105b9190612082565b5f80549192509061107a90620151809067ffffffffffffffff16612057565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156110d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110fc9190611ec5565b6040015167ffffffffffffffff1682610140015167ffffffffffffffff161415801561113157508067ffffffffffffffff1642105b1561117a576040517f92ce3bcd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152426024820152604401610346565b6040517fe009266a00000000000000000000000000000000000000000000000000000000815261ffff851660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa1580156111fc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261122391908101906121f3565b91509150815f81518110611239576112396122b1565b6020026020010151815f81518110611253576112536122b1565b602090810291909101015160038701805460ff909216600160801b027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff909216919091179055855550506040517f550ab63600000000000000000000000000000000000000000000000000000000815261ffff851660048201525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063550ab63690602401602060405180830381865afa15801561131e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061134291906122c5565b90505f61135b610b108560800151866101200151611b89565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b0385161790556040517fd3a61aaf00000000000000000000000000000000000000000000000000000000815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa158015611403573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114279190612016565b6001860180546001600160801b03928316600160801b0292169190911790556114508183612031565b6001600160801b03908116600160801b8383168102919091176002880155610120860151600388018054710100000000000000000000000000000000009285167fffffffffffffffffffffffffffff00ff0000000000000000000000000000000090911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b61151f611b94565b61154c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611bed565b565b5f5f836001600160a01b03165f1b90507f0f8afd518abaf4308b85f5a091bec7a79943483143fe652445d67e20c34ce9377f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156115db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ff91906122dc565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561165b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167f91906122f7565b60408051602081019490945260e092831b6001600160e01b03199081169185019190915260f09190911b7fffff000000000000000000000000000000000000000000000000000000000000166044840152604683018490529085901b166066820152606a01604051602081830303815290604052805190602001209150505b92915050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa1580156117a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ca91906122dc565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611831573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061185591906122f7565b61ffff16815260200191909152919050565b60018201545f906001600160801b03808216600160801b9092041610156118bb5760018301546001600160801b03808216916118ac91600160801b9091041684612312565b6118b69190612329565b6118bd565b815b9392505050565b61154c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611546565b5f826118fb868685611bf4565b1495945050505050565b60038301545f90600160801b900460ff90811614611b82575f61192b6201518042612329565b600386015490915063ffffffff808316600160901b90920416146119ef57600385015461196690600160901b900463ffffffff166001612348565b63ffffffff168163ffffffff161461197e575f61198d565b60048501546001600160801b03165b60038601805463ffffffff8416600160901b027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff9091161790556001600160801b0316600160801b026fffffffffffffffffffffffffffffffff191660048601555b5f54611a0990620151809067ffffffffffffffff16612329565b611a14906002612044565b8163ffffffff161015611a4d5760405163ab0688ed60e01b815261ffff85166004820152602481018490525f6044820152606401610346565b60048501545f908490611a73906001600160801b0380821691600160801b900416612044565b611a7d9190612044565b60038701546040517f8d52423c00000000000000000000000000000000000000000000000000000000815261ffff88166004820152600160801b90910460ff1660248201529091505f90611b04907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638d52423c90604401610ad1565b905080821115611b3b5760405163ab0688ed60e01b815261ffff871660048201526024810183905260448101829052606401610346565b6004870180548691905f90611b5a9084906001600160801b0316612364565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505b5092915050565b5f6118bd8284611ff7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561154c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b84811015611c2c57611c2282878784818110611c1657611c166122b1565b90506020020135611c35565b9150600101611bf8565b50949350505050565b5f818310611c4f575f8281526020849052604090206118bd565b5f8381526020839052604090206118bd565b61ffff81168114611c70575f5ffd5b50565b5f60208284031215611c83575f5ffd5b81356118bd81611c61565b67ffffffffffffffff81168114611c70575f5ffd5b6001600160801b0381168114611c70575f5ffd5b6001600160a01b0381168114611c70575f5ffd5b63ffffffff81168114611c70575f5ffd5b5f5f5f5f5f60a08688031215611cf0575f5ffd5b8535611cfb81611c8e565b94506020860135611d0b81611c61565b93506040860135611d1b81611ca3565b92506060860135611d2b81611cb7565b91506080860135611d3b81611ccb565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a031215611d5f575f5ffd5b873596506020880135611d7181611c61565b9550604088013594506060880135611d8881611ca3565b93506080880135611d9881611ca3565b925060a088013567ffffffffffffffff811115611db3575f5ffd5b8801601f81018a13611dc3575f5ffd5b803567ffffffffffffffff811115611dd9575f5ffd5b8a60208260051b8401011115611ded575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e0810167ffffffffffffffff81118282101715611e3b57611e3b611e04565b60405290565b604051610160810167ffffffffffffffff81118282101715611e3b57611e3b611e04565b604051601f8201601f1916810167ffffffffffffffff81118282101715611e8e57611e8e611e04565b604052919050565b8051611ea181611c8e565b919050565b805160ff81168114611ea1575f5ffd5b80518015158114611ea1575f5ffd5b5f60e0828403128015611ed6575f5ffd5b50611edf611e18565b82518152602080840151908201526040830151611efb81611c8e565b60408201526060830151611f0e81611c8e565b60608201526080830151611f2181611c8e565b6080820152611f3260a08401611ea6565b60a0820152611f4360c08401611eb6565b60c08201529392505050565b8051611ea181611ca3565b5f6060828403128015611f6b575f5ffd5b506040516060810167ffffffffffffffff81118282101715611f8f57611f8f611e04565b604052825181526020830151611fa481611c61565b60208201526040830151611fb781611ca3565b60408201529392505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff82811682821603908111156116fe576116fe611fc3565b6001600160801b0382811682821603908111156116fe576116fe611fc3565b5f60208284031215612026575f5ffd5b81516118bd81611ca3565b818103818111156116fe576116fe611fc3565b808201808211156116fe576116fe611fc3565b67ffffffffffffffff81811683821601908111156116fe576116fe611fc3565b8051611ea181611cb7565b5f610160828403128015612094575f5ffd5b5061209d611e41565b6120a683612077565b81526120b460208401611ea6565b60208201526120c560408401611eb6565b60408201526120d660608401611f4f565b60608201526120e760808401611f4f565b60808201526120f860a08401611f4f565b60a082015261210960c08401611f4f565b60c082015261211a60e08401611f4f565b60e082015261212c6101008401611f4f565b61010082015261213f6101208401611f4f565b6101208201526121526101408401611e96565b6101408201529392505050565b5f67ffffffffffffffff82111561217857612178611e04565b5060051b60200190565b5f82601f830112612191575f5ffd5b81516121a461219f8261215f565b611e65565b8082825260208201915060208360051b8601019250858311156121c5575f5ffd5b602085015b838110156121e9576121db81611ea6565b8352602092830192016121ca565b5095945050505050565b5f5f60408385031215612204575f5ffd5b825167ffffffffffffffff81111561221a575f5ffd5b8301601f8101851361222a575f5ffd5b805161223861219f8261215f565b8082825260208201915060208360051b850101925087831115612259575f5ffd5b6020840193505b8284101561227b578351825260209384019390910190612260565b80955050505050602083015167ffffffffffffffff81111561229b575f5ffd5b6122a785828601612182565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156122d5575f5ffd5b5051919050565b5f602082840312156122ec575f5ffd5b81516118bd81611ccb565b5f60208284031215612307575f5ffd5b81516118bd81611c61565b80820281158282048414176116fe576116fe611fc3565b5f8261234357634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff81811683821601908111156116fe576116fe611fc3565b6001600160801b0381811683821601908111156116fe576116fe611fc356d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
