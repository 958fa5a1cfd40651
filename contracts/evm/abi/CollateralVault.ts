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
export const collateralVaultBytecode = "0x610120604052348015610010575f5ffd5b5060405161885738038061885783398101604081905261002f916104f5565b83826001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161029a565b508663ffffffff16856001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061057e565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8561ffff16856001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061059e565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff871660a05261ffff861660c0526001600160a01b03851660e05261024183610395565b808260405161024f90610495565b6001600160401b03928316815291166020820152604001604051809103905ff08015801561027f573d5f5f3e3d5ffd5b506001600160a01b031661010052506105b795505050505050565b6001600160a01b038116610342576102c05f54600160d81b900464ffffffffff16421090565b806102d75750601254600160e01b900461ffff1615155b1561030d576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601280546001600160a01b03191690556040515f81525f5160206188375f395f51905f529060200160405180910390a1610389565b6012546001600160a01b0390811690821603610389576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b61039281610430565b50565b6001600160a01b03811615806103b85750600d546001600160a01b038281169116145b156103ef576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081525f5160206188375f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561039281600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b612571806162c683390190565b805163ffffffff811681146104b5575f5ffd5b919050565b805161ffff811681146104b5575f5ffd5b6001600160a01b0381168114610392575f5ffd5b80516001600160401b03811681146104b5575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561050b575f5ffd5b610514886104a2565b9650610522602089016104ba565b95506040880151610532816104cb565b6060890151909550610543816104cb565b6080890151909450610554816104cb565b925061056260a089016104df565b915061057060c089016104df565b905092959891949750929550565b5f6020828403121561058e575f5ffd5b610597826104a2565b9392505050565b5f602082840312156105ae575f5ffd5b610597826104ba565b60805160a05160c05160e05161010051615c7761064f5f395f818161076d015281816111b401526115da01525f818161066f015281816113080152818161150e0152818161283f01526129ba01525f81816107e101528181611b400152818161228801526131e701525f81816108f601528181611b190152818161226101526131c001525f81816107a701526139e60152615c775ff3fe608060405234801561000f575f5ffd5b5060043610610346575f3560e01c80637a0ebc88116101be578063be5e7ded116100fe578063db26e34d1161009e578063f2fde38b11610079578063f2fde38b146108bc578063f851a440146108cf578063fa579fc6146108d7578063ff9b3acf146108f1575f5ffd5b8063db26e34d14610877578063e009266a1461088a578063e30c3978146108ab575f5ffd5b8063ccfa1b2a116100d9578063ccfa1b2a14610816578063d1d471601461083e578063d3a61aaf14610851578063d3ed3f7714610864575f5ffd5b8063be5e7ded146107a2578063c4d252f5146107c9578063c763e5a1146107dc575f5ffd5b80639cfecbe211610169578063a2e5c06e11610144578063a2e5c06e1461073b578063a4e01bc61461074e578063a8baef1e14610768578063bb6ae2cb1461078f575f5ffd5b80639cfecbe2146107005780639eabbf3f146107155780639fd0506d14610728575f5ffd5b80638d52423c116101995780638d52423c146106a95780638da5cb5b146106dc57806392e22e5f146106ed575f5ffd5b80637a0ebc881461066a5780637b898939146106915780638456cb59146106a1575f5ffd5b80634fd6cade1161028957806368738ab011610234578063715018a61161020f578063715018a6146104585780637637ca471461064757806379ba50971461065a57806379c5833b14610662575f5ffd5b806368738ab0146105e957806368e41cd1146106095780636e39274c14610634575f5ffd5b80635c975abb116102645780635c975abb146105ac57806362a5af3b146105ce57806362de98ee146105d6575f5ffd5b80634fd6cade14610570578063510e78b914610583578063550ab6361461058b575f5ffd5b806329f165c4116102f4578063390175e9116102cf578063390175e91461052f5780633f4ba83a146105425780634579f9de1461054a5780634cd72fe61461055d575f5ffd5b806329f165c4146104805780632d88af4a146104f15780633135f20714610504575f5ffd5b806315eb0fc41161032457806315eb0fc41461044557806316fd265d1461045857806325de9b5e14610460575f5ffd5b806306b86d291461034a5780630f15f4c01461039a57806310b7b429146103a4575b5f5ffd5b61037d610358366004614f2a565b601560209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103a261092d565b005b6104166103b2366004614f6a565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601682529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b031690820152606001610391565b6103a2610453366004614fc6565b610b30565b6103a2610e79565b61047361046e36600461505b565b610e8c565b6040516103919190615099565b6104886110d3565b60405161039191905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015292915050565b6103a26104ff3660046150e4565b61118d565b600f54610517906001600160a01b031681565b6040516001600160a01b039091168152602001610391565b6103a261053d3660046150fd565b6111a1565b6103a2611253565b61037d610558366004615141565b6112ba565b6103a261056b366004615204565b6112fd565b6103a261057e366004614f6a565b611503565b610488611556565b61059e610599366004615253565b6115a6565b604051908152602001610391565b5f54600160d81b900464ffffffffff1642106040519015158152602001610391565b6103a26115cf565b6103a26105e436600461526c565b611707565b6105fc6105f7366004615253565b6117f7565b6040516103919190615297565b61061c6106173660046153b6565b61193e565b6040516001600160401b039091168152602001610391565b6103a26106423660046153e8565b611d52565b61037d610655366004615410565b611e90565b6103a2611f3f565b610488611fb8565b6105177f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b031661061c565b6103a2612008565b61037d6106b7366004615446565b601160209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b0316610517565b6103a26106fb36600461547b565b612142565b5f54600160d81b900464ffffffffff1661061c565b6103a26107233660046154e2565b6124ed565b601254610517906001600160a01b031681565b6103a26107493660046150e4565b6125e8565b60125461061c90600160a01b90046001600160401b031681565b6105177f000000000000000000000000000000000000000000000000000000000000000081565b6103a261079d366004615510565b6125f9565b61061c7f000000000000000000000000000000000000000000000000000000000000000081565b6103a26107d7366004615542565b612723565b6108037f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610391565b61061c610824366004615542565b60106020525f90815260409020546001600160401b031681565b6103a261084c366004615559565b6127ed565b61037d61085f366004615253565b61297b565b6103a2610872366004615510565b6129af565b61059e610885366004615510565b612a12565b61089d610898366004615253565b612b27565b6040516103919291906155a7565b600e546001600160a01b0316610517565b6103a26108ca3660046150e4565b612c38565b610517612c90565b600e5461061c90600160a01b90046001600160401b031681565b6109187f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610391565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c0830152909190036109c957604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff16600481106109e4576109e461562a565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b0316421015610a5a576040517f92ce3bcd0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044015b60405180910390fd5b610a6382612ca3565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610b38612da8565b61ffff8416610b8a576040516373d0f96960e01b815260206004820152600560248201527f61737365740000000000000000000000000000000000000000000000000000006044820152606401610a51565b61ffff84165f908152601360205260409020546001600160a01b031615610bca5760405163392d9d9d60e21b815261ffff85166004820152602401610a51565b6001600160a01b0383165f9081526014602052604090205460ff1615610c095760405163392d9d9d60e21b815261ffff85166004820152602401610a51565b826001600160a01b03163b5f03610c63576040516373d0f96960e01b815260206004820152600560248201527f746f6b656e0000000000000000000000000000000000000000000000000000006044820152606401610a51565b602460ff83161180610cda57508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd4919061563e565b60ff1614155b15610d28576040516373d0f96960e01b815260206004820152600d60248201527f746f6b656e446563696d616c73000000000000000000000000000000000000006044820152606401610a51565b6001600160801b0381161580610d5757506f800000000000000000000000000000006001600160801b03821610155b15610da5576040516373d0f96960e01b815260206004820152600d60248201527f6d696e696d756d5175616e7461000000000000000000000000000000000000006044820152606401610a51565b6001600160a01b0383165f8181526014602090815260408083208054600160ff1990911617905561ffff8816808452601383529281902080547fffffffffffffffffffffff000000000000000000000000000000000000000000168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610e81612da8565b610e8a5f612e06565b565b6060610e96612f0b565b816001600160401b03811115610eae57610eae615659565b604051908082528060200260200182016040528015610ed7578160200160208202803683370190505b5090505f5b828110156110c4575f617530610ef6603f62061a80615695565b610f039062061a806156a8565b610f0d91906156a8565b9050805a1015610f55575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a51565b30637637ca4762061a80878786818110610f7157610f7161562a565b9050602002810190610f8391906156bb565b6040518363ffffffff1660e01b8152600401610f9f9190615766565b6020604051808303815f8887f193505050508015610fda575060408051601f3d908101601f19168201909252610fd7918101906157fd565b60015b61108657848483818110610ff057610ff061562a565b905060200281019061100291906156bb565b611013906040810190602001615253565b61ffff168585848181106110295761102961562a565b905060200281019061103b91906156bb565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f611065612f47565b6040516001600160e01b0319909116815260200160405180910390a36110bb565b808484815181106110995761109961562a565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610edc565b506110cd612f66565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160d01b900460ff16600481106111235761112361562a565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff1660a0820152919050565b611195612da8565b61119e81612f90565b50565b6111a9612f0b565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111f45760405163472511eb60e11b8152336004820152602401610a51565b5f6111fe8461304f565b80549091505f9061121890600160a01b900460ff166130ad565b61122b906001600160801b038516615818565b8254909150611244906001600160a01b031685836130dd565b505061124e612f66565b505050565b61125b612dc6565b611263613112565b5f80546001600160d81b031690556012805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f6112c3612f0b565b5f5f6112d48a8a8a8a8a8a8a61314d565b915091506112e6828b8b8b8b866132e0565b925050506112f2612f66565b979650505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113485760405163472511eb60e11b8152336004820152602401610a51565b5f6113568484600180613644565b90505f61136b6113668686613775565b613790565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821684860152600160c01b830460ff9081166060860152600160c81b840481166080860152600160d01b84041660a0850152600160d81b90920464ffffffffff1660c0840152928401519394509092909116118061141857506020808301516040808501516001600160401b03165f90815260169093529091205414155b1561146d57604080830151602084015191517f07560b700000000000000000000000000000000000000000000000000000000081526001600160401b0390911660048201526024810191909152604401610a51565b80604001516001600160401b031682604001516001600160401b031610156114dd576040808301518282015191517fa815b74d0000000000000000000000000000000000000000000000000000000081526001600160401b03918216600482015291166024820152604401610a51565b6114fa81835f015184608001518660e00151866040015189613838565b50505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461154e5760405163472511eb60e11b8152336004820152602401610a51565b61119e613b6b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c81b900460ff16600481106111235761112361562a565b5f6110cd6115b38361304f565b60010154600160801b90046001600160801b031690565b905090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461161a5760405163472511eb60e11b8152336004820152602401610a51565b6040805160e0810182525f80546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff166060880181905260a088018790526080880187905264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b191694909417929093029190911778ffffffffffffffffffffffffffffffffffffffffffffffffff16919091179055565b61170f612da8565b6117188361304f565b5060ff8216158061172b575060ff828116145b15611779576040516373d0f96960e01b815260206004820152600560248201527f766f7465730000000000000000000000000000000000000000000000000000006044820152606401610a51565b61178281613d24565b61ffff84165f81815260116020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda810910160405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff8516825260139052918220909161186882613d37565b604080516101608101825284546001600160a01b038116825260ff600160a01b820481166020840152600160a81b9091041615159181019190915260048401546001600160801b039081166060830152600385015481166080830181905290831660a08301529192509060c08201906118e19084613d55565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f611947612f0b565b5f54600160d81b900464ffffffffff16421015611977576040516313d0ff5960e31b815260040160405180910390fd5b5f6119818461304f565b8054909150600160a81b900460ff16156119b457604051635ee5fc3b60e11b815261ffff85166004820152602401610a51565b5f6119bf8285613d60565b60048301549091506001600160801b039081169082161015611a28576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526001600160801b038085169382019390935291166024820152604401610a51565b5f611a536001600160801b03831660038501546001600160801b0316611a4e91906156a8565b613f48565b6003840180546001600160801b0319166001600160801b03838116919091179091556001850154919250611a8f91600160801b90041683613f99565b600180850180546001600160801b03938416600160801b029316929092179091555f54611ac7916001600160401b039091169061582f565b5f805467ffffffffffffffff19166001600160401b038316178155909450611c6e611b70604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60165f611b7e60018a61584e565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b6001600160f01b031990811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601686528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611d4b612f66565b9392505050565b611d5a612da8565b600e54600160a01b90046001600160401b031615611da4576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611dc5575062278d006001600160401b038316115b15611e13576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a51565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611e4181613fa4565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f333014611eb35760405163472511eb60e11b8152336004820152602401610a51565b5f80611f018435611eca6040870160208801615253565b6040870135611edf6080890160608a0161586d565b611eef60a08a0160808b0161586d565b611efc60a08b018b615888565b61314d565b9092509050611f37828535611f1c6040880160208901615253565b6040880135611f3160808a0160608b0161586d565b866132e0565b949350505050565b600e546001600160a01b03163314611f6c5760405163472511eb60e11b8152336004820152602401610a51565b600f546001600160a01b03163303611faf576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b610e8a33612e06565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c01b900460ff16600481106111235761112361562a565b6012546001600160a01b031633146120355760405163472511eb60e11b8152336004820152602401610a51565b61203d613112565b601254600160a01b90046001600160401b03164210156120a4576012546040517f872a12f2000000000000000000000000000000000000000000000000000000008152600160a01b9091046001600160401b03166004820152426024820152604401610a51565b5f6120b262093a804261582f565b5f80546001600160d81b0316600160d81b64ffffffffff84160217905590506120de62093a808261582f565b6012805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b61214a612f0b565b5f61216061215b6020870187615253565b61304f565b90505f61216b611fb8565b905080604001516001600160401b03165f0361219a57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610612223576121cc6020870187615253565b6004808401546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610a51565b6122d1816020015186866122cc6122b8604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b6122c7368d90038d018d6158cd565b614063565b6140d4565b6122e086848360600151614108565b6123096122f3604088016020890161586d565b60028401546001600160801b0390811691161090565b8061233f575061233f612322608088016060890161586d565b60038401546001600160801b03600160801b909104811691161090565b1561238a576123516020870187615253565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610a51565b6123a261239d604088016020890161586d565b613d24565b506123b661239d606088016040890161586d565b505f6123c183613d37565b60038401549091506001600160801b03908116905f9083166123f86123ec60408c0160208d0161586d565b6001600160801b031690565b6124029190615957565b90505f6124186123ec60608c0160408d0161586d565b61242290836156a8565b90506124376123ec60808c0160608d0161586d565b61244a906001600160801b038516615957565b61245490826156a8565b90505f61246d6123ec886124688789613d55565b61422c565b9050808211156124b3576040517ffa0d55520000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a51565b6001600160801b03828116600160801b029084161760018801556124d8878c886142d0565b505050505050506124e7612f66565b50505050565b6124f5612da8565b5f6124ff8361304f565b805490915060ff600160a81b909104161515821515146125a35780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b831515021781558161256d5760125461256890600190600160e01b900461ffff1661596a565b612586565b60125461258690600160e01b900461ffff166001615984565b6012601c6101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a4910836040516125db911515815260200190565b60405180910390a2505050565b6125f0612da8565b61119e81613fa4565b612601612dc6565b5f828260405161261292919061599e565b60408051918290039091205f818152601060205291909120549091506001600160401b031680158061264c5750806001600160401b031642105b8061266b575061265f621275008261582f565b6001600160401b031642115b1561269a5760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610a51565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a261271c3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506144b292505050565b5050505050565b600f546001600160a01b031633148015906127495750600d546001600160a01b03163314155b156127695760405163472511eb60e11b8152336004820152602401610a51565b5f818152601060205260408120546001600160401b031690036127a75760405163f0652c0760e01b81525f6004820152426024820152604401610a51565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6127fa8282600180613644565b505f6128096113668484613775565b516040517f32f7ab130000000000000000000000000000000000000000000000000000000081529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab139061287690879087906004016159d5565b602060405180830381865afa158015612891573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128b5919061563e565b90506128c182826144bf565b5f6128cb8661304f565b90505f5b600481101561293457838260050182600481106128ee576128ee61562a565b015414801561291b5750815460ff84169061291690600160b81b900463ffffffff168361455e565b60ff16105b1561292c5761292c8282868661457b565b6001016128cf565b5060405160ff83168152839061ffff8816907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200160405180910390a3505050505050565b5f5f6129868361304f565b6003810154909150611d4b908290612468906001600160801b03166129aa83613d37565b613d55565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146129fa5760405163472511eb60e11b8152336004820152602401610a51565b611e8c612a0a6113668484613775565b5160ff6144bf565b5f612a1b612dc6565b600e54600160a01b90046001600160401b03165f03612a7d576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a51565b8282604051612a8d92919061599e565b604051908190039020600e549091505f90612ab890600160a01b90046001600160401b03164261582f565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612b18908790879086906159e8565b60405180910390a25092915050565b6060805f612b348461304f565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015612c315781545f906004908390612ba1908390600160b01b900460ff166156a8565b612bab9190615957565b612bb59190615a14565b9050826005018160048110612bcc57612bcc61562a565b0154858381518110612be057612be061562a565b60209081029190910101528254612c0490600160b81b900463ffffffff168261455e565b848381518110612c1657612c1661562a565b60ff9092166020928302919091019091015250600101612b7a565b5050915091565b612c40612da8565b6012546001600160a01b0390811690821603612c87576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b61119e816145f6565b5f6115ca600d546001600160a01b031690565b608081015160ff1615801590612cf657506001816080015160ff1660048110612cce57612cce61562a565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b1561119e5760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612d2f57612d2f61562a565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612d8d57612d8d61562a565b600302015460405190815260200160405180910390a2612ca3565b600e54600160a01b90046001600160401b031615612dc65730612dd3565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610e8a5760405163472511eb60e11b8152336004820152602401610a51565b6001600160a01b038116612ebb575f54600160d81b900464ffffffffff16421080612e3d5750601254600160e01b900461ffff1615155b15612e73576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b601280546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612f02565b6012546001600160a01b0390811690821603612f02576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b61119e81614667565b612f13614680565b610e8a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612f41565b90565b906146d9565b5f60033d1115612f3e5760045f5f3e505f516001600160e01b03191690565b610e8a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612f41565b6001600160a01b0381161580612fb35750600d546001600160a01b038281169116145b15613001576040516373d0f96960e01b815260206004820152600660248201527f70617573657200000000000000000000000000000000000000000000000000006044820152606401610a51565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001612137565b61ffff81165f90815260136020526040902080546001600160a01b03166130a8576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff83166004820152602401610a51565b919050565b5f600860ff831611156130d5576130c5600883615a27565b6130d090600a615b23565b6110cd565b600192915050565b6130ea83838360016146e0565b61124e57604051635274afe760e01b81526001600160a01b0384166004820152602401610a51565b5f5467fffffffffffffffe19600160401b9091046001600160401b031601610e8a576040516313d0ff5960e31b815260040160405180910390fd5b5f80548190600160d81b900464ffffffffff16421015613180576040516313d0ff5960e31b815260040160405180910390fd5b6131898861304f565b91505f613221613217604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b8b8b8b8b8b61475b565b90505f61322f86868461480c565b8454909150600160b01b900460ff165f5b60048110156132ba578286600501836004811061325f5761325f61562a565b01540361328e578554869061328190600160b81b900463ffffffff168461455e565b95509550505050506132d4565b6004600161329c82856156a8565b6132a69190615957565b6132b09190615a14565b9150600101613240565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b85545f90600160a81b900460ff161561331257604051635ee5fc3b60e11b815261ffff86166004820152602401610a51565b60a084901c1561337e576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610a51565b5f86815260156020908152604080832061ffff891684529091529020546001600160801b0390811690841681106133b8575f91505061363a565b60018801546001600160801b03858116839003935081811691600160801b90048116908416821015613429576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526001600160801b03858116600483015283166024820152604401610a51565b89546001600160a01b038116905f9061344b90600160a01b900460ff166130ad565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015613494573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134b89190615b31565b6134c29190615695565b9050806001600160801b0385161115613519576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526001600160801b038516600482015260248101829052604401610a51565b6135258d8c898b61484d565b5f8c815260156020908152604080832061ffff8f168452909152902080546001600160801b0319166001600160801b038b81169190911790915561356b90861688900390565b60018e0180546001600160801b0319166001600160801b03929092169190911790556135978488613d55565b60018e0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038d1681528983166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361363281613621856001600160801b038c16615818565b6001600160a01b03871691906130dd565b505050505050505b9695505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526136968585614a08565b90508260ff16815f015160ff16146136c95780516040516303a2829760e41b815260ff9091166004820152602401610a51565b8160ff16816080015160ff1614613705576080810151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610a51565b8060e001516001600160401b03168160c001516001600160401b031614611f375760e081015160c08201516040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610a51565b365f6137848360278187615b48565b915091505b9250929050565b6137c66040518060a001604052805f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60888214613803576040517fdb84521700000000000000000000000000000000000000000000000000000000815260048101839052602401610a51565b8235815260208301356020820152604083013560c01c6040820152604883013560608201526068830135608082015292915050565b85602001516001600160401b0316836001600160401b0316116138a05760208601516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b0380861660048301529091166024820152604401610a51565b6001600160401b038084166020880152821660408701526138c086612ca3565b5f866080015160ff165f036138e8576138d887614bf2565b60ff811660808901529050613914565b60a087015160ff16156138ff578660a00151613908565b61390887614bf2565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b16969096179790971795909516979097179290921795909516949094179390931716919091178155613a0b7f00000000000000000000000000000000000000000000000000000000000000004261582f565b90506040518060c00160405280888152602001878152602001866001600160401b03168152602001856001600160401b03168152602001826001600160401b031681526020018460ff1681525060018360ff1660048110613a6e57613a6e61562a565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a09096015160ff16600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908616907fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b90613b59908a908a908990879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a25050505050505050565b6040805160e0810182525f546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe1901613bf75750565b5f6001826060015160ff1660048110613c1257613c1261562a565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff909516949094029390931778ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b5f6110cd6001600160801b038316613f48565b600281015460018201545f916110cd916001600160801b0391821691165b5f611d4b8284615b6f565b81545f906001600160a01b038116908290613d8490600160a01b900460ff166130ad565b90505f613d976123ec611a4e8488615695565b9050805f03613dd2576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613e16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e3a9190615b31565b9050613e5d3330613e4b8686615818565b6001600160a01b038816929190614c41565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613ea1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ec59190615b31565b90505f828211613ed5575f613eea565b84613ee08484615957565b613eea9190615695565b9050805f03613f25576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613f3b848210613f355784613f48565b81613f48565b9998505050505050505050565b5f6f800000000000000000000000000000008210613f95576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610a51565b5090565b5f611d4b8284615b8e565b6001600160a01b0381161580613fc75750600d546001600160a01b038281169116145b15614015576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610a51565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612137565b5f611d4b7fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f01518760200151886040015189606001516040516020016140c0989796959493929190615bad565b604051602081830303815290604052614c77565b8315806140ea57506140e883838684614caf565b155b156124e757604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260166020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b0316908201529290919084161080159061418e5750604082015161418e9061417d608088016060890161586d565b6001600160801b0390811691161490565b80156141c857506001600160401b03841615806141c857506020808301516141c8916141bc90880188615253565b61ffff90811691161490565b90508061271c57836141e0608087016060880161586d565b6040517f6a6507da0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b03166024820152604401610a51565b81545f90819061424590600160a01b900460ff166130ad565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa15801561428a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142ae9190615b31565b6142b89190615695565b90506001600160801b0383168110611d4b5782611f37565b6142e0604083016020840161586d565b6002840180546001600160801b0319166001600160801b0392909216919091179055614312606083016040840161586d565b6002840180546001600160801b03928316600160801b029216919091179055614341608083016060840161586d565b6003840180546001600160801b03908116600160801b9390911683021790556040820151600480860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b039093169093029190911790915583545f91906143bd90600160b01b900460ff1660016156a8565b6143c79190615a14565b84547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff16600160b01b60ff831602178555825160a084015191925061440f918691849161457b565b61441c6020840184615253565b61ffff1682604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b856020016020810190614462919061586d565b614472606088016040890161586d565b6144826080890160608a0161586d565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a350505050565b6060611d4b83835f614cc6565b60015b600481101561124e5782600182600481106144df576144df61562a565b600302015414801561451d57508160ff16600182600481106145035761450361562a565b6003020160020160189054906101000a900460ff1660ff16105b156145565781600182600481106145365761453661562a565b6003020160020160186101000a81548160ff021916908360ff1602179055505b6001016144c2565b5f61456a826008615818565b8363ffffffff16901c905092915050565b818460050184600481106145915761459161562a565b01555f61459f846008615818565b855463ffffffff60ff948516831b8116600160b81b8084049690941b19959095161693909317027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90921691909117909355505050565b6145fe612da8565b600e80546001600160a01b0383166001600160a01b0319909116811790915561462f600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b031916905561119e81614ddd565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e8a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661474f578383151615614743573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094526001600160e01b031960e09590951b94909416908301526001600160f01b031960f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490526001600160801b0319608084811b821660a884015283901b1660b88201525f906112f29060c8016140c0565b5f81815b848110156148445761483a8287878481811061482e5761482e61562a565b90506020020135614e2e565b9150600101614810565b50949350505050565b5f61485b6201518042615695565b855490915063ffffffff600160d81b909104811690821681148015614882575060ff838116145b1561488e5750506124e7565b5f61489887613d37565b90508163ffffffff168363ffffffff1614614936576148b8826001615c3d565b63ffffffff168363ffffffff16146148d057806148e6565b6009870154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009880155865463ffffffff8416600160d81b027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161787555b60fe1960ff85160161494a575050506124e7565b60098701545f906001600160801b03166001600160801b0387166001600160801b03841661497891906156a8565b6149829190615957565b61ffff88165f90815260116020908152604080832060ff8a1684529091529020549091506001600160801b0316808211156149fd576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff891660048201526024810183905260448101829052606401610a51565b505050505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610200821115614a8f576040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260048101839052602401610a51565b6027821015614aba57604051634e54e99b60e01b8152600481018390525f6024820152604401610a51565b8235600784013560f882901c600114614b05576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c6004820152602401610a51565b60ff60f083901c168084521580614b2257508251600660ff909116115b15614b485782516040516303a2829760e41b815260ff9091166004820152602401610a51565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c166080840181905260031015614bb4576080830151604051634e54e99b60e01b81526004810186905260ff9091166024820152604401610a51565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60015b816060015160ff168160ff161480614c165750816080015160ff168160ff16145b80614c2a57508160a0015160ff168160ff16145b156130a85780614c3981615c59565b915050614bf5565b614c4f848484846001614e5a565b6124e757604051635274afe760e01b81526001600160a01b0385166004820152602401610a51565b5f8180519060200120604051602001614c9291815260200190565b604051602081830303815290604052805190602001209050919050565b5f82614cbc86868561480c565b1495945050505050565b606081471015614d0b576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101839052604401610a51565b5f614d17858486614ee0565b9050808015614d3857505f3d1180614d3857505f856001600160a01b03163b115b15614d4d57614d45614ef5565b915050611d4b565b8015614d90576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610a51565b3d15614da357614d9e614f0e565b614dd5565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614e48575f828152602084905260409020611d4b565b5f838152602083905260409020611d4b565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614ecf578383151615614ec3573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff811681146130a8575f5ffd5b5f5f60408385031215614f3b575f5ffd5b82359150614f4b60208401614f19565b90509250929050565b80356001600160401b03811681146130a8575f5ffd5b5f60208284031215614f7a575f5ffd5b611d4b82614f54565b80356001600160a01b03811681146130a8575f5ffd5b60ff8116811461119e575f5ffd5b6001600160801b038116811461119e575f5ffd5b80356130a881614fa7565b5f5f5f5f60808587031215614fd9575f5ffd5b614fe285614f19565b9350614ff060208601614f83565b9250604085013561500081614f99565b9150606085013561501081614fa7565b939692955090935050565b5f5f83601f84011261502b575f5ffd5b5081356001600160401b03811115615041575f5ffd5b6020830191508360208260051b8501011115613789575f5ffd5b5f5f6020838503121561506c575f5ffd5b82356001600160401b03811115615081575f5ffd5b61508d8582860161501b565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156150d95783516001600160801b03168352602093840193909201916001016150b2565b509095945050505050565b5f602082840312156150f4575f5ffd5b611d4b82614f83565b5f5f5f6060848603121561510f575f5ffd5b61511884614f19565b925061512660208501614f83565b9150604084013561513681614fa7565b809150509250925092565b5f5f5f5f5f5f5f60c0888a031215615157575f5ffd5b8735965061516760208901614f19565b955060408801359450606088013561517e81614fa7565b9350608088013561518e81614fa7565b925060a08801356001600160401b038111156151a8575f5ffd5b6151b48a828b0161501b565b989b979a50959850939692959293505050565b5f5f83601f8401126151d7575f5ffd5b5081356001600160401b038111156151ed575f5ffd5b602083019150836020828501011115613789575f5ffd5b5f5f5f5f60608587031215615217575f5ffd5b8435935060208501356001600160401b03811115615233575f5ffd5b61523f878288016151c7565b909450925050604085013561501081614f99565b5f60208284031215615263575f5ffd5b611d4b82614f19565b5f5f5f6060848603121561527e575f5ffd5b61528784614f19565b9250602084013561512681614f99565b81516001600160a01b03168152610160810160208301516152bd602084018260ff169052565b5060408301516152d1604084018215159052565b5060608301516152ec60608401826001600160801b03169052565b50608083015161530760808401826001600160801b03169052565b5060a083015161532260a08401826001600160801b03169052565b5060c083015161533d60c08401826001600160801b03169052565b5060e083015161535860e08401826001600160801b03169052565b506101008301516153756101008401826001600160801b03169052565b506101208301516153926101208401826001600160801b03169052565b506101408301516153af6101408401826001600160401b03169052565b5092915050565b5f5f5f606084860312156153c8575f5ffd5b833592506153d860208501614f19565b9150604084013590509250925092565b5f5f604083850312156153f9575f5ffd5b61540283614f54565b9150614f4b60208401614f83565b5f60208284031215615420575f5ffd5b81356001600160401b03811115615435575f5ffd5b820160c08185031215611d4b575f5ffd5b5f5f60408385031215615457575f5ffd5b61546083614f19565b9150602083013561547081614f99565b809150509250929050565b5f5f5f5f84860360c081121561548f575f5ffd5b608081121561549c575f5ffd5b5084935060808501356001600160401b038111156154b8575f5ffd5b6154c48782880161501b565b90945092506154d7905060a08601614f54565b905092959194509250565b5f5f604083850312156154f3575f5ffd5b6154fc83614f19565b915060208301358015158114615470575f5ffd5b5f5f60208385031215615521575f5ffd5b82356001600160401b03811115615536575f5ffd5b61508d858286016151c7565b5f60208284031215615552575f5ffd5b5035919050565b5f5f5f6040848603121561556b575f5ffd5b61557484614f19565b925060208401356001600160401b0381111561558e575f5ffd5b61559a868287016151c7565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b818110156155e05783518352602093840193909201916001016155c2565b5050838103602080860191909152855180835291810192508501905f5b8181101561561e57825160ff168452602093840193909201916001016155fd565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561564e575f5ffd5b8151611d4b81614f99565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826156a3576156a361566d565b500490565b808201808211156110cd576110cd615681565b5f823560be198336030181126156cf575f5ffd5b9190910192915050565b5f5f8335601e198436030181126156ee575f5ffd5b83016020810192503590506001600160401b0381111561570c575f5ffd5b8060051b3603821315613789575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561574d575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90615782908501614f19565b1660408301525f604084013590508060608401525060608301356157a581614fa7565b6001600160801b03811660808401525060808301356157c381614fa7565b6001600160801b03811660a0840152506157e060a08401846156d9565b60c0808501526157f460e08501828461571d565b95945050505050565b5f6020828403121561580d575f5ffd5b8151611d4b81614fa7565b80820281158282048414176110cd576110cd615681565b6001600160401b0381811683821601908111156110cd576110cd615681565b6001600160401b0382811682821603908111156110cd576110cd615681565b5f6020828403121561587d575f5ffd5b8135611d4b81614fa7565b5f5f8335601e1984360301811261589d575f5ffd5b8301803591506001600160401b038211156158b6575f5ffd5b6020019150600581901b3603821315613789575f5ffd5b5f60808284031280156158de575f5ffd5b50604051608081016001600160401b038111828210171561590d57634e487b7160e01b5f52604160045260245ffd5b60405261591983614f19565b8152602083013561592981614fa7565b602082015261593a60408401614fbb565b604082015261594b60608401614fbb565b60608201529392505050565b818103818111156110cd576110cd615681565b61ffff82811682821603908111156110cd576110cd615681565b61ffff81811683821601908111156110cd576110cd615681565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611f376020830184866159ad565b604081525f6159fb6040830185876159ad565b90506001600160401b0383166020830152949350505050565b5f82615a2257615a2261566d565b500690565b60ff82811682821603908111156110cd576110cd615681565b6001815b6001841115615a7b57808504811115615a5f57615a5f615681565b6001841615615a6d57908102905b60019390931c928002615a44565b935093915050565b5f82615a91575060016110cd565b81615a9d57505f6110cd565b8160018114615ab35760028114615abd57615ad9565b60019150506110cd565b60ff841115615ace57615ace615681565b50506001821b6110cd565b5060208310610133831016604e8410600b8410161715615afc575081810a6110cd565b615b085f198484615a40565b805f1904821115615b1b57615b1b615681565b029392505050565b5f611d4b60ff841683615a83565b5f60208284031215615b41575f5ffd5b5051919050565b5f5f85851115615b56575f5ffd5b83861115615b62575f5ffd5b5050820193919092039150565b6001600160801b0382811682821603908111156110cd576110cd615681565b6001600160801b0381811683821601908111156110cd576110cd615681565b8881526001600160e01b03198860e01b1660208201526001600160f01b03198760f01b1660248201528560268201526001600160f01b03198560f01b1660468201526001600160801b03198460801b1660488201526001600160801b03198360801b166058820152615c2e606882018360801b6001600160801b0319169052565b60780198975050505050505050565b63ffffffff81811683821601908111156110cd576110cd615681565b5f60ff821660ff8103615c6e57615c6e615681565b600101929150505660e060405234801561000f575f5ffd5b5060405161257138038061257183398101604081905261002e916100d9565b806001600160401b0316826001600160401b031611158061005b57506301e133806001600160401b038316115b156100a1576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b50336080526001600160401b0390811660a052421660c05261010a565b80516001600160401b03811681146100d4575f5ffd5b919050565b5f5f604083850312156100ea575f5ffd5b6100f3836100be565b9150610101602084016100be565b90509250929050565b60805160a05160c0516123a46101cd5f395f8181610d500152610d8d01525f818160980152610e6e01525f8181610149015281816101c90152818161027c015281816103a3015281816104850152818161050b0152818161089c01528181610a0901528181610c5601528181610cca01528181610db001528181610f4c01528181610fe10152818161111b0152818161123c01528181611319015281816114e401528181611564015281816116bd0152818161173a0152611ab301526123a45ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063ae8d144a11610058578063ae8d144a146100fe578063ec791f4014610129578063f22fe57d1461013c578063fbfa77cf14610144575f5ffd5b806362a5af3b14610089578063680ad2f7146100935780636975fc23146100d85780636a70c4fc146100eb575b5f5ffd5b610091610183565b005b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6100916100e6366004611caa565b610413565b5f546100ba9067ffffffffffffffff1681565b61011161010c366004611d13565b610420565b6040516001600160801b0390911681526020016100cf565b610111610137366004611d80565b61090b565b6100ba610cc6565b61016b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100cf565b5f5467ffffffffffffffff16156101c6576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160c060405180830381865afa158015610223573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102479190611eca565b9050806040015167ffffffffffffffff165f141580156102755750806080015167ffffffffffffffff164210155b156102e9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156102d2575f5ffd5b505af11580156102e4573d5f5f3e3d5ffd5b505050505b5f6102f2610cc6565b90508067ffffffffffffffff1642101561034f576040517f60efe09b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f805467ffffffffffffffff19164267ffffffffffffffff169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156103f9575f5ffd5b505af115801561040b573d5f5f3e3d5ffd5b505050505050565b61041c81610e9a565b5050565b5f61042961147a565b5f61043386610e9a565b90505f61044085856114b1565b6040517f10b7b42900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401606060405180830381865afa1580156104ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ee9190611f6c565b90505f67ffffffffffffffff8a16156105a8576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b42961053b60018d611fe9565b6040516001600160e01b031960e084901b16815267ffffffffffffffff9091166004820152602401606060405180830381865afa15801561057e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105a29190611f6c565b516105aa565b5f5b90505f6106be6105b8611667565b838d878e8e855160208088015160409889015189517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2818501526001600160e01b031960e09590951b94909416848b01527fffff00000000000000000000000000000000000000000000000000000000000060f092831b81166044860152604685019190915260668401989098527fffffffffffffffff00000000000000000000000000000000000000000000000060c097881b166086840152608e8301959095529290931b90941660ae8301526fffffffffffffffffffffffffffffffff1960809490941b9390931660b0820152835160a08183030181529101909252815191012090565b8351909150811415806106e65750604083015160038601546001600160801b03908116911611155b1561070457604051631ff3747d60e21b815260040160405180910390fd5b67ffffffffffffffff8b165f9081526003602052604090205460ff1615610732575f955050505050506108fa565b67ffffffffffffffff8b165f908152600360205260408120805460ff191660011790556001600160801b038a166002870154909150600160801b90046001600160801b03168111156107b55760028601546040516303519f0160e51b815260048101839052600160801b9091046001600160801b03166024820152604401610346565b808660020160108282829054906101000a90046001600160801b03166107db9190612009565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061080986826117ca565b604080516001600160a01b038c1681526001600160801b0383166020820152919850869167ffffffffffffffff8f16917fa635a7bfe0861dfba81d5d4f8a1646a53bd9522b74795cd574e1b43abfb03054910160405180910390a360405163390175e960e01b815261ffff8c1660048201526001600160a01b038a811660248301526001600160801b03891660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b1580156108dd575f5ffd5b505af11580156108ef573d5f5f3e3d5ffd5b505050505050505050505b610902611827565b95945050505050565b5f61091461147a565b5f61091e88610e9a565b90505f61093661092c611667565b8b8b8b8b8b611851565b8254909150158061095357506109518585845f015484611932565b155b1561097157604051631ff3747d60e21b815260040160405180910390fd5b5f8a815260026020908152604080832061ffff8d16845290915290205460ff16156109a0575f92505050610cb3565b5f8a815260026020908152604080832061ffff8d168085529252808320805460ff19166001179055517f06b86d29000000000000000000000000000000000000000000000000000000008152600481018d90526024810191909152610a7f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906306b86d29906044015b602060405180830381865afa158015610a4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a739190612028565b6001600160801b031690565b90506001600160801b03878116908916821015610ab657610aa9826001600160801b038b16612043565b610ab39082612056565b90505b60028401546001600160801b0316811115610afc5760028401546040516303519f0160e51b8152600481018390526001600160801b039091166024820152604401610346565b6002840180548291905f90610b1b9084906001600160801b0316612009565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610b53848c610b4e87856117ca565b611949565b945060a08a901c15610bc1576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610346565b604080516001600160a01b038c1681526001600160801b03838116602083015287168183015290518b9161ffff8e16918f917ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf919081900360600190a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610c97575f5ffd5b505af1158015610ca9573d5f5f3e3d5ffd5b5050505050505050505b610cbb611827565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160c060405180830381865afa158015610d24573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d489190611eca565b6080015190507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610dad57507f00000000000000000000000000000000000000000000000000000000000000005b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160c060405180830381865afa158015610e0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2e9190611eca565b9050806040015167ffffffffffffffff165f14158015610e5c5750806080015167ffffffffffffffff164210155b15610e6957806080015191505b610e937f000000000000000000000000000000000000000000000000000000000000000083612069565b9250505090565b61ffff81165f908152600160205260409020600381015471010000000000000000000000000000000000900460ff1615610ed357919050565b5f805467ffffffffffffffff169003610f18576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f68738ab000000000000000000000000000000000000000000000000000000000815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161016060405180830381865afa158015610f9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fbe91906120a3565b5f805491925090610fdd90620151809067ffffffffffffffff16612069565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160c060405180830381865afa15801561103b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105f9190611eca565b6040015167ffffffffffffffff1682610140015167ffffffffffffffff161415801561109457508067ffffffffffffffff1642105b156110dd576040517f92ce3bcd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152426024820152604401610346565b6040517fe009266a00000000000000000000000000000000000000000000000000000000815261ffff851660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa15801561115f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526111869190810190612214565b91509150815f8151811061119c5761119c6122d2565b6020026020010151815f815181106111b6576111b66122d2565b602090810291909101015160038701805460ff909216600160801b027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff909216919091179055855550506040517f550ab63600000000000000000000000000000000000000000000000000000000815261ffff851660048201525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063550ab63690602401602060405180830381865afa158015611281573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a591906122e6565b90505f6112be610a738560800151866101200151611b88565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b0385161790556040517fd3a61aaf00000000000000000000000000000000000000000000000000000000815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa158015611366573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061138a9190612028565b6001860180546001600160801b03928316600160801b0292169190911790556113b38183612043565b6001600160801b03908116600160801b8383168102919091176002880155610120860151600388018054710100000000000000000000000000000000009285167fffffffffffffffffffffffffffff00ff0000000000000000000000000000000090911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b611482611b93565b6114af60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611bec565b565b5f5f836001600160a01b03165f1b90507f0f8afd518abaf4308b85f5a091bec7a79943483143fe652445d67e20c34ce9377f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561153e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061156291906122fd565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156115be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115e29190612318565b60408051602081019490945260e092831b6001600160e01b03199081169185019190915260f09190911b7fffff000000000000000000000000000000000000000000000000000000000000166044840152604683018490529085901b166066820152606a01604051602081830303815290604052805190602001209150505b92915050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015611709573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061172d91906122fd565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611794573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117b89190612318565b61ffff16815260200191909152919050565b60018201545f906001600160801b03808216600160801b90920416101561181e5760018301546001600160801b038082169161180f91600160801b9091041684612333565b611819919061234a565b611820565b815b9392505050565b6114af5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006114a9565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094526001600160e01b031960e09590951b94909416908301527fffff00000000000000000000000000000000000000000000000000000000000060f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490526fffffffffffffffffffffffffffffffff19608084811b821660a884015283901b1660b88201525f90610cbb9060c801604051602081830303815290604052611bf3565b5f8261193f868685611c2b565b1495945050505050565b60038301545f90600160801b900460ff90811614611b81575f61196f620151804261234a565b600386015490915063ffffffff808316600160901b9092041614611a335760038501546119aa90600160901b900463ffffffff166001612369565b63ffffffff168163ffffffff16146119c2575f6119d1565b60048501546001600160801b03165b60038601805463ffffffff8416600160901b027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff9091161790556001600160801b0316600160801b026fffffffffffffffffffffffffffffffff191660048601555b60048501545f908490611a59906001600160801b0380821691600160801b900416612056565b611a639190612056565b60038701546040517f8d52423c00000000000000000000000000000000000000000000000000000000815261ffff88166004820152600160801b90910460ff1660248201529091505f90611aea907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638d52423c90604401610a34565b905080821115611b3a576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff871660048201526024810183905260448101829052606401610346565b6004870180548691905f90611b599084906001600160801b0316612385565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505b5092915050565b5f6118208284612009565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156114af576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f8180519060200120604051602001611c0e91815260200190565b604051602081830303815290604052805190602001209050919050565b5f81815b84811015611c6357611c5982878784818110611c4d57611c4d6122d2565b90506020020135611c6c565b9150600101611c2f565b50949350505050565b5f818310611c86575f828152602084905260409020611820565b5f838152602083905260409020611820565b61ffff81168114611ca7575f5ffd5b50565b5f60208284031215611cba575f5ffd5b813561182081611c98565b67ffffffffffffffff81168114611ca7575f5ffd5b6001600160801b0381168114611ca7575f5ffd5b6001600160a01b0381168114611ca7575f5ffd5b63ffffffff81168114611ca7575f5ffd5b5f5f5f5f5f60a08688031215611d27575f5ffd5b8535611d3281611cc5565b94506020860135611d4281611c98565b93506040860135611d5281611cda565b92506060860135611d6281611cee565b91506080860135611d7281611d02565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a031215611d96575f5ffd5b873596506020880135611da881611c98565b9550604088013594506060880135611dbf81611cda565b93506080880135611dcf81611cda565b925060a088013567ffffffffffffffff811115611dea575f5ffd5b8801601f81018a13611dfa575f5ffd5b803567ffffffffffffffff811115611e10575f5ffd5b8a60208260051b8401011115611e24575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051610160810167ffffffffffffffff81118282101715611e7357611e73611e3b565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611ea257611ea2611e3b565b604052919050565b8051611eb581611cc5565b919050565b805160ff81168114611eb5575f5ffd5b5f60c0828403128015611edb575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715611eff57611eff611e3b565b60409081528351825260208085015190830152830151611f1e81611cc5565b60408201526060830151611f3181611cc5565b60608201526080830151611f4481611cc5565b6080820152611f5560a08401611eba565b60a08201529392505050565b8051611eb581611cda565b5f6060828403128015611f7d575f5ffd5b506040516060810167ffffffffffffffff81118282101715611fa157611fa1611e3b565b604052825181526020830151611fb681611c98565b60208201526040830151611fc981611cda565b60408201529392505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff828116828216039081111561166157611661611fd5565b6001600160801b03828116828216039081111561166157611661611fd5565b5f60208284031215612038575f5ffd5b815161182081611cda565b8181038181111561166157611661611fd5565b8082018082111561166157611661611fd5565b67ffffffffffffffff818116838216019081111561166157611661611fd5565b8051611eb581611cee565b80518015158114611eb5575f5ffd5b5f6101608284031280156120b5575f5ffd5b506120be611e4f565b6120c783612089565b81526120d560208401611eba565b60208201526120e660408401612094565b60408201526120f760608401611f61565b606082015261210860808401611f61565b608082015261211960a08401611f61565b60a082015261212a60c08401611f61565b60c082015261213b60e08401611f61565b60e082015261214d6101008401611f61565b6101008201526121606101208401611f61565b6101208201526121736101408401611eaa565b6101408201529392505050565b5f67ffffffffffffffff82111561219957612199611e3b565b5060051b60200190565b5f82601f8301126121b2575f5ffd5b81516121c56121c082612180565b611e79565b8082825260208201915060208360051b8601019250858311156121e6575f5ffd5b602085015b8381101561220a576121fc81611eba565b8352602092830192016121eb565b5095945050505050565b5f5f60408385031215612225575f5ffd5b825167ffffffffffffffff81111561223b575f5ffd5b8301601f8101851361224b575f5ffd5b80516122596121c082612180565b8082825260208201915060208360051b85010192508783111561227a575f5ffd5b6020840193505b8284101561229c578351825260209384019390910190612281565b80955050505050602083015167ffffffffffffffff8111156122bc575f5ffd5b6122c8858286016121a3565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156122f6575f5ffd5b5051919050565b5f6020828403121561230d575f5ffd5b815161182081611d02565b5f60208284031215612328575f5ffd5b815161182081611c98565b808202811582820484141761166157611661611fd5565b5f8261236457634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff818116838216019081111561166157611661611fd5565b6001600160801b03818116838216019081111561166157611661611fd556d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
