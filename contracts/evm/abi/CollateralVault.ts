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
export const collateralVaultBytecode = "0x610120604052348015610010575f5ffd5b506040516187a83803806187a883398101604081905261002f916104f5565b83826001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161029a565b508663ffffffff16856001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061057e565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8561ffff16856001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061059e565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff871660a05261ffff861660c0526001600160a01b03851660e05261024183610395565b808260405161024f90610495565b6001600160401b03928316815291166020820152604001604051809103905ff08015801561027f573d5f5f3e3d5ffd5b506001600160a01b031661010052506105b795505050505050565b6001600160a01b038116610342576102c05f54600160d81b900464ffffffffff16421090565b806102d75750601154600160e01b900461ffff1615155b1561030d576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601180546001600160a01b03191690556040515f81525f5160206187885f395f51905f529060200160405180910390a1610389565b6011546001600160a01b0390811690821603610389576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b61039281610430565b50565b6001600160a01b03811615806103b85750600d546001600160a01b038281169116145b156103ef576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081525f5160206187885f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561039281600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6124f58061629383390190565b805163ffffffff811681146104b5575f5ffd5b919050565b805161ffff811681146104b5575f5ffd5b6001600160a01b0381168114610392575f5ffd5b80516001600160401b03811681146104b5575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561050b575f5ffd5b610514886104a2565b9650610522602089016104ba565b95506040880151610532816104cb565b6060890151909550610543816104cb565b6080890151909450610554816104cb565b925061056260a089016104df565b915061057060c089016104df565b905092959891949750929550565b5f6020828403121561058e575f5ffd5b610597826104a2565b9392505050565b5f602082840312156105ae575f5ffd5b610597826104ba565b60805160a05160c05160e05161010051615c4461064f5f395f818161076d015281816111b401526115dd01525f818161066f015281816113080152818161151101528181612858015261291201525f81816107e101528181611b43015281816122a3015261313f01525f81816108f601528181611b1c0152818161227c015261311801525f81816107a7015261399f0152615c445ff3fe608060405234801561000f575f5ffd5b5060043610610346575f3560e01c80637a0ebc88116101be578063be5e7ded116100fe578063db26e34d1161009e578063f2fde38b11610079578063f2fde38b146108bc578063f851a440146108cf578063fa579fc6146108d7578063ff9b3acf146108f1575f5ffd5b8063db26e34d14610877578063e009266a1461088a578063e30c3978146108ab575f5ffd5b8063ccfa1b2a116100d9578063ccfa1b2a14610816578063d1d471601461083e578063d3a61aaf14610851578063d3ed3f7714610864575f5ffd5b8063be5e7ded146107a2578063c4d252f5146107c9578063c763e5a1146107dc575f5ffd5b80639cfecbe211610169578063a2e5c06e11610144578063a2e5c06e1461073b578063a4e01bc61461074e578063a8baef1e14610768578063bb6ae2cb1461078f575f5ffd5b80639cfecbe2146107005780639eabbf3f146107155780639fd0506d14610728575f5ffd5b80638d52423c116101995780638d52423c146106a95780638da5cb5b146106dc57806392e22e5f146106ed575f5ffd5b80637a0ebc881461066a5780637b898939146106915780638456cb59146106a1575f5ffd5b80634fd6cade1161028957806368738ab011610234578063715018a61161020f578063715018a6146104585780637637ca471461064757806379ba50971461065a57806379c5833b14610662575f5ffd5b806368738ab0146105e957806368e41cd1146106095780636e39274c14610634575f5ffd5b80635c975abb116102645780635c975abb146105ac57806362a5af3b146105ce57806362de98ee146105d6575f5ffd5b80634fd6cade14610570578063510e78b914610583578063550ab6361461058b575f5ffd5b806329f165c4116102f4578063390175e9116102cf578063390175e91461052f5780633f4ba83a146105425780634579f9de1461054a5780634cd72fe61461055d575f5ffd5b806329f165c4146104805780632d88af4a146104f15780633135f20714610504575f5ffd5b806315eb0fc41161032457806315eb0fc41461044557806316fd265d1461045857806325de9b5e14610460575f5ffd5b806306b86d291461034a5780630f15f4c01461039a57806310b7b429146103a4575b5f5ffd5b61037d610358366004614ece565b601560209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103a261092d565b005b6104166103b2366004614f0e565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601682529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b031690820152606001610391565b6103a2610453366004614f6a565b610b30565b6103a2610e79565b61047361046e366004614fff565b610e8c565b604051610391919061503d565b6104886110d3565b60405161039191905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015292915050565b6103a26104ff366004615088565b61118d565b600f54610517906001600160a01b031681565b6040516001600160a01b039091168152602001610391565b6103a261053d3660046150a1565b6111a1565b6103a2611253565b61037d6105583660046150e5565b6112ba565b6103a261056b3660046151a8565b6112fd565b6103a261057e366004614f0e565b611506565b610488611559565b61059e6105993660046151f7565b6115a9565b604051908152602001610391565b5f54600160d81b900464ffffffffff1642106040519015158152602001610391565b6103a26115d2565b6103a26105e4366004615210565b61170a565b6105fc6105f73660046151f7565b6117fa565b604051610391919061523b565b61061c610617366004615353565b611941565b6040516001600160401b039091168152602001610391565b6103a2610642366004615385565b611d6d565b61037d6106553660046153ad565b611eab565b6103a2611f5a565b610488611fd3565b6105177f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b031661061c565b6103a2612023565b61037d6106b73660046153e3565b601460209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b0316610517565b6103a26106fb366004615418565b61215d565b5f54600160d81b900464ffffffffff1661061c565b6103a261072336600461547f565b612508565b601154610517906001600160a01b031681565b6103a2610749366004615088565b612603565b60115461061c90600160a01b90046001600160401b031681565b6105177f000000000000000000000000000000000000000000000000000000000000000081565b6103a261079d3660046154ad565b612614565b61061c7f000000000000000000000000000000000000000000000000000000000000000081565b6103a26107d73660046154df565b61273e565b6108037f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610391565b61061c6108243660046154df565b60106020525f90815260409020546001600160401b031681565b6103a261084c3660046154f6565b612808565b61037d61085f3660046151f7565b6128d3565b6103a26108723660046154ad565b612907565b61059e6108853660046154ad565b61296a565b61089d6108983660046151f7565b612a7f565b604051610391929190615544565b600e546001600160a01b0316610517565b6103a26108ca366004615088565b612b90565b610517612be8565b600e5461061c90600160a01b90046001600160401b031681565b6109187f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610391565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c0830152909190036109c957604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff16600481106109e4576109e46155c7565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b0316421015610a5a576040517f92ce3bcd0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044015b60405180910390fd5b610a6382612bfb565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610b38612d00565b61ffff8416610b8a576040516373d0f96960e01b815260206004820152600560248201527f61737365740000000000000000000000000000000000000000000000000000006044820152606401610a51565b61ffff84165f908152601260205260409020546001600160a01b031615610bca5760405163392d9d9d60e21b815261ffff85166004820152602401610a51565b6001600160a01b0383165f9081526013602052604090205460ff1615610c095760405163392d9d9d60e21b815261ffff85166004820152602401610a51565b826001600160a01b03163b5f03610c63576040516373d0f96960e01b815260206004820152600560248201527f746f6b656e0000000000000000000000000000000000000000000000000000006044820152606401610a51565b602460ff83161180610cda57508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cd491906155db565b60ff1614155b15610d28576040516373d0f96960e01b815260206004820152600d60248201527f746f6b656e446563696d616c73000000000000000000000000000000000000006044820152606401610a51565b6001600160801b0381161580610d5757506f800000000000000000000000000000006001600160801b03821610155b15610da5576040516373d0f96960e01b815260206004820152600d60248201527f6d696e696d756d5175616e7461000000000000000000000000000000000000006044820152606401610a51565b6001600160a01b0383165f8181526013602090815260408083208054600160ff1990911617905561ffff8816808452601283529281902080547fffffffffffffffffffffff000000000000000000000000000000000000000000168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610e81612d00565b610e8a5f612d5e565b565b6060610e96612e63565b816001600160401b03811115610eae57610eae6155f6565b604051908082528060200260200182016040528015610ed7578160200160208202803683370190505b5090505f5b828110156110c4575f617530610ef6603f62061a80615632565b610f039062061a80615645565b610f0d9190615645565b9050805a1015610f55575a6040517ffe336aa7000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a51565b30637637ca4762061a80878786818110610f7157610f716155c7565b9050602002810190610f839190615658565b6040518363ffffffff1660e01b8152600401610f9f9190615703565b6020604051808303815f8887f193505050508015610fda575060408051601f3d908101601f19168201909252610fd79181019061579a565b60015b61108657848483818110610ff057610ff06155c7565b90506020028101906110029190615658565b6110139060408101906020016151f7565b61ffff16858584818110611029576110296155c7565b905060200281019061103b9190615658565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f611065612e9f565b6040516001600160e01b0319909116815260200160405180910390a36110bb565b80848481518110611099576110996155c7565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610edc565b506110cd612ebe565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160d01b900460ff1660048110611123576111236155c7565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff1660a0820152919050565b611195612d00565b61119e81612ee8565b50565b6111a9612e63565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111f45760405163472511eb60e11b8152336004820152602401610a51565b5f6111fe84612fa7565b80549091505f9061121890600160a01b900460ff16613005565b61122b906001600160801b0385166157b5565b8254909150611244906001600160a01b03168583613035565b505061124e612ebe565b505050565b61125b612d1e565b61126361306a565b5f80546001600160d81b031690556011805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f6112c3612e63565b5f5f6112d48a8a8a8a8a8a8a6130a5565b915091506112e6828b8b8b8b866132d5565b925050506112f2612ebe565b979650505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113485760405163472511eb60e11b8152336004820152602401610a51565b5f6113568484600180613639565b90505f6113638585613750565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821694840194909452600160c01b820460ff908116606080860191909152600160c81b840482166080860152600160d01b840490911660a0850152600160d81b90920464ffffffffff1660c0840152908401519394509092161180611417575060408083015160608401516001600160401b03165f9081526016602052919091205414155b1561146957606082015160408084015190517f07560b700000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526024820152604401610a51565b80604001516001600160401b031682606001516001600160401b031610156114da57606082015160408083015190517fa815b74d0000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610a51565b6114fd8183602001518460a001516114f28760081c90565b8660600151896137f1565b50505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115515760405163472511eb60e11b8152336004820152602401610a51565b61119e613b24565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c81b900460ff1660048110611123576111236155c7565b5f6110cd6115b683612fa7565b60010154600160801b90046001600160801b031690565b905090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461161d5760405163472511eb60e11b8152336004820152602401610a51565b6040805160e0810182525f80546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff166060880181905260a088018790526080880187905264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b191694909417929093029190911778ffffffffffffffffffffffffffffffffffffffffffffffffff16919091179055565b611712612d00565b61171b83612fa7565b5060ff8216158061172e575060ff828116145b1561177c576040516373d0f96960e01b815260206004820152600560248201527f766f7465730000000000000000000000000000000000000000000000000000006044820152606401610a51565b61178581613cdd565b61ffff84165f81815260146020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda810910160405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff8516825260129052918220909161186b82613cf0565b604080516101608101825284546001600160a01b038116825260ff600160a01b820481166020840152600160a81b9091041615159181019190915260048401546001600160801b039081166060830152600385015481166080830181905290831660a08301529192509060c08201906118e49084613d0e565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f61194a612e63565b5f54600160d81b900464ffffffffff1642101561197a576040516313d0ff5960e31b815260040160405180910390fd5b5f61198484612fa7565b8054909150600160a81b900460ff16156119b757604051635ee5fc3b60e11b815261ffff85166004820152602401610a51565b5f6119c28285613d19565b60048301549091506001600160801b039081169082161015611a2b576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526001600160801b038085169382019390935291166024820152604401610a51565b5f611a566001600160801b03831660038501546001600160801b0316611a519190615645565b613f01565b6003840180546001600160801b0319166001600160801b03838116919091179091556001850154919250611a9291600160801b90041683613f52565b600180850180546001600160801b03938416600160801b029316929092179091555f54611aca916001600160401b03909116906157cc565b5f805467ffffffffffffffff19166001600160401b038316178155909450611c89611b73604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60165f611b8160018a6157eb565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b7fffff00000000000000000000000000000000000000000000000000000000000090811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601686528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611d66612ebe565b9392505050565b611d75612d00565b600e54600160a01b90046001600160401b031615611dbf576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611de0575062278d006001600160401b038316115b15611e2e576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a51565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611e5c81613f5d565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f333014611ece5760405163472511eb60e11b8152336004820152602401610a51565b5f80611f1c8435611ee560408701602088016151f7565b6040870135611efa6080890160608a0161580a565b611f0a60a08a0160808b0161580a565b611f1760a08b018b615825565b6130a5565b9092509050611f52828535611f3760408801602089016151f7565b6040880135611f4c60808a0160608b0161580a565b866132d5565b949350505050565b600e546001600160a01b03163314611f875760405163472511eb60e11b8152336004820152602401610a51565b600f546001600160a01b03163303611fca576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b610e8a33612d5e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c01b900460ff1660048110611123576111236155c7565b6011546001600160a01b031633146120505760405163472511eb60e11b8152336004820152602401610a51565b61205861306a565b601154600160a01b90046001600160401b03164210156120bf576011546040517f872a12f2000000000000000000000000000000000000000000000000000000008152600160a01b9091046001600160401b03166004820152426024820152604401610a51565b5f6120cd62093a80426157cc565b5f80546001600160d81b0316600160d81b64ffffffffff84160217905590506120f962093a80826157cc565b6011805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b612165612e63565b5f61217b61217660208701876151f7565b612fa7565b90505f612186611fd3565b905080604001516001600160401b03165f036121b557604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b9091049091161061223e576121e760208701876151f7565b6004808401546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610a51565b6122ec816020015186866122e76122d3604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b6122e2368d90038d018d61586a565b61401c565b614098565b6122fb868483606001516140cc565b61232461230e604088016020890161580a565b60028401546001600160801b0390811691161090565b8061235a575061235a61233d608088016060890161580a565b60038401546001600160801b03600160801b909104811691161090565b156123a55761236c60208701876151f7565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff9091166004820152602401610a51565b6123bd6123b8604088016020890161580a565b613cdd565b506123d16123b8606088016040890161580a565b505f6123dc83613cf0565b60038401549091506001600160801b03908116905f90831661241361240760408c0160208d0161580a565b6001600160801b031690565b61241d91906158f4565b90505f61243361240760608c0160408d0161580a565b61243d9083615645565b905061245261240760808c0160608d0161580a565b612465906001600160801b0385166158f4565b61246f9082615645565b90505f612488612407886124838789613d0e565b6141f0565b9050808211156124ce576040517ffa0d55520000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a51565b6001600160801b03828116600160801b029084161760018801556124f3878c88614294565b50505050505050612502612ebe565b50505050565b612510612d00565b5f61251a83612fa7565b805490915060ff600160a81b909104161515821515146125be5780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b83151502178155816125885760115461258390600190600160e01b900461ffff16615907565b6125a1565b6011546125a190600160e01b900461ffff166001615921565b6011601c6101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a4910836040516125f6911515815260200190565b60405180910390a2505050565b61260b612d00565b61119e81613f5d565b61261c612d1e565b5f828260405161262d92919061593b565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806126675750806001600160401b031642105b80612686575061267a62127500826157cc565b6001600160401b031642115b156126b55760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610a51565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26127373085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061447a92505050565b5050505050565b600f546001600160a01b031633148015906127645750600d546001600160a01b03163314155b156127845760405163472511eb60e11b8152336004820152602401610a51565b5f818152601060205260408120546001600160401b031690036127c25760405163f0652c0760e01b81525f6004820152426024820152604401610a51565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6128158282600180613639565b5061124e836128248484613750565b602001516040517f32f7ab130000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab139061288f9088908890600401615972565b602060405180830381865afa1580156128aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128ce91906155db565b614487565b5f5f6128de83612fa7565b6003810154909150611d66908290612483906001600160801b031661290283613cf0565b613d0e565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146129525760405163472511eb60e11b8152336004820152602401610a51565b611ea761295f8383613750565b6020015160ff614540565b5f612973612d1e565b600e54600160a01b90046001600160401b03165f036129d5576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e64730000000000000000000000000000006044820152606401610a51565b82826040516129e592919061593b565b604051908190039020600e549091505f90612a1090600160a01b90046001600160401b0316426157cc565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612a7090879087908690615985565b60405180910390a25092915050565b6060805f612a8c84612fa7565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015612b895781545f906004908390612af9908390600160b01b900460ff16615645565b612b0391906158f4565b612b0d91906159b1565b9050826005018160048110612b2457612b246155c7565b0154858381518110612b3857612b386155c7565b60209081029190910101528254612b5c90600160b81b900463ffffffff16826145df565b848381518110612b6e57612b6e6155c7565b60ff9092166020928302919091019091015250600101612ad2565b5050915091565b612b98612d00565b6011546001600160a01b0390811690821603612bdf576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b61119e816145fc565b5f6115cd600d546001600160a01b031690565b608081015160ff1615801590612c4e57506001816080015160ff1660048110612c2657612c266155c7565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b1561119e5760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612c8757612c876155c7565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612ce557612ce56155c7565b600302015460405190815260200160405180910390a2612bfb565b600e54600160a01b90046001600160401b031615612d1e5730612d2b565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610e8a5760405163472511eb60e11b8152336004820152602401610a51565b6001600160a01b038116612e13575f54600160d81b900464ffffffffff16421080612d955750601154600160e01b900461ffff1615155b15612dcb576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b601180546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612e5a565b6011546001600160a01b0390811690821603612e5a576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610a51565b61119e8161466d565b612e6b614686565b610e8a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612e99565b90565b906146df565b5f60033d1115612e965760045f5f3e505f516001600160e01b03191690565b610e8a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612e99565b6001600160a01b0381161580612f0b5750600d546001600160a01b038281169116145b15612f59576040516373d0f96960e01b815260206004820152600660248201527f70617573657200000000000000000000000000000000000000000000000000006044820152606401610a51565b601180546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001612152565b61ffff81165f90815260126020526040902080546001600160a01b0316613000576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff83166004820152602401610a51565b919050565b5f600860ff8316111561302d5761301d6008836159c4565b61302890600a615ac0565b6110cd565b600192915050565b61304283838360016146e6565b61124e57604051635274afe760e01b81526001600160a01b0384166004820152602401610a51565b5f5467fffffffffffffffe19600160401b9091046001600160401b031601610e8a576040516313d0ff5960e31b815260040160405180910390fd5b5f80548190600160d81b900464ffffffffff164210156130d8576040516313d0ff5960e31b815260040160405180910390fd5b6130e188612fa7565b91505f61321661316f604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b7bffff00000000000000000000000000000000000000000000000000001660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b90505f613224868684614761565b8454909150600160b01b900460ff165f5b60048110156132af5782866005018360048110613254576132546155c7565b015403613283578554869061327690600160b81b900463ffffffff16846145df565b95509550505050506132c9565b600460016132918285615645565b61329b91906158f4565b6132a591906159b1565b9150600101613235565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b85545f90600160a81b900460ff161561330757604051635ee5fc3b60e11b815261ffff86166004820152602401610a51565b60a084901c15613373576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610a51565b5f86815260156020908152604080832061ffff891684529091529020546001600160801b0390811690841681106133ad575f91505061362f565b60018801546001600160801b03858116839003935081811691600160801b9004811690841682101561341e576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526001600160801b03858116600483015283166024820152604401610a51565b89546001600160a01b038116905f9061344090600160a01b900460ff16613005565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015613489573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134ad9190615ace565b6134b79190615632565b9050806001600160801b038516111561350e576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526001600160801b038516600482015260248101829052604401610a51565b61351a8d8c898b6147a2565b5f8c815260156020908152604080832061ffff8f168452909152902080546001600160801b0319166001600160801b038b81169190911790915561356090861688900390565b60018e0180546001600160801b0319166001600160801b039290921691909117905561358c8488613d0e565b60018e0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038d1681528983166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361362781613616856001600160801b038c166157b5565b6001600160a01b0387169190613035565b505050505050505b9695505050505050565b5f613644858561495d565b50905060ff83166136558260f01c90565b60ff1614613686576136678160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610a51565b8160ff166136948260a81c90565b60ff16146136cc57836136a78260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610a51565b6136d68160081c90565b6001600160401b03166136e98260481c90565b6001600160401b031614611f52576137018160081c90565b61370b8260481c90565b6040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b03928316600482015291166024820152604401610a51565b61378c6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b61379e6137998484614a80565b614a9b565b8051909150309081146137ea5781516040517f93d9f327000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a51565b5092915050565b85602001516001600160401b0316836001600160401b0316116138595760208601516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b0380861660048301529091166024820152604401610a51565b6001600160401b0380841660208801528216604087015261387986612bfb565b5f866080015160ff165f036138a15761389187614b53565b60ff8116608089015290506138cd565b60a087015160ff16156138b8578660a001516138c1565b6138c187614b53565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b169690961797909717959095169790971792909217959095169490941793909317169190911781556139c47f0000000000000000000000000000000000000000000000000000000000000000426157cc565b90506040518060c00160405280888152602001878152602001866001600160401b03168152602001856001600160401b03168152602001826001600160401b031681526020018460ff1681525060018360ff1660048110613a2757613a276155c7565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a09096015160ff16600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908616907fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b90613b12908a908a908990879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a25050505050505050565b6040805160e0810182525f546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe1901613bb05750565b5f6001826060015160ff1660048110613bcb57613bcb6155c7565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff909516949094029390931778ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b5f6110cd6001600160801b038316613f01565b600281015460018201545f916110cd916001600160801b0391821691165b5f611d668284615ae5565b81545f906001600160a01b038116908290613d3d90600160a01b900460ff16613005565b90505f613d50612407611a518488615632565b9050805f03613d8b576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613dcf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613df39190615ace565b9050613e163330613e0486866157b5565b6001600160a01b038816929190614ba2565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613e5a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e7e9190615ace565b90505f828211613e8e575f613ea3565b84613e9984846158f4565b613ea39190615632565b9050805f03613ede576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613ef4848210613eee5784613f01565b81613f01565b9998505050505050505050565b5f6f800000000000000000000000000000008210613f4e576040517f66c28b1800000000000000000000000000000000000000000000000000000000815260048101839052602401610a51565b5090565b5f611d668284615b04565b6001600160a01b0381161580613f805750600d546001600160a01b038281169116145b15613fce576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c657200000000000000000000000000000000000000000000006044820152606401610a51565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612152565b5f611d667fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f0151876020015188604001518960600151604051602001614079989796959493929190615b23565b60405160208183030381529060405280516020918201205f9081522090565b8315806140ae57506140ac83838684614bd8565b155b1561250257604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260166020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b031690820152929091908416108015906141525750604082015161415290614141608088016060890161580a565b6001600160801b0390811691161490565b801561418c57506001600160401b038416158061418c575060208083015161418c91614180908801886151f7565b61ffff90811691161490565b90508061273757836141a4608087016060880161580a565b6040517f6a6507da0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b03166024820152604401610a51565b81545f90819061420990600160a01b900460ff16613005565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa15801561424e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142729190615ace565b61427c9190615632565b90506001600160801b0383168110611d665782611f52565b6142a4604083016020840161580a565b6002840180546001600160801b0319166001600160801b03929092169190911790556142d6606083016040840161580a565b6002840180546001600160801b03928316600160801b029216919091179055614305608083016060840161580a565b6003840180546001600160801b03908116600160801b9390911683021790556040820151600480860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b039093169093029190911790915583545f919061438190600160b01b900460ff166001615645565b61438b91906159b1565b84547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff16600160b01b60ff831602178555825160a08401519192506143d39186918491614bef565b6143e060208401846151f7565b61ffff1682604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b856020016020810190614426919061580a565b614436606088016040890161580a565b6144466080890160608a0161580a565b604080516001600160801b03948516815292841660208401529216918101919091526060015b60405180910390a350505050565b6060611d6683835f614c6a565b6144918282614540565b5f61449b84612fa7565b90505f5b600481101561450457838260050182600481106144be576144be6155c7565b01541480156144eb5750815460ff8416906144e690600160b81b900463ffffffff16836145df565b60ff16105b156144fc576144fc82828686614bef565b60010161449f565b5060405160ff83168152839061ffff8616907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200161446c565b60015b600481101561124e578260018260048110614560576145606155c7565b600302015414801561459e57508160ff1660018260048110614584576145846155c7565b6003020160020160189054906101000a900460ff1660ff16105b156145d75781600182600481106145b7576145b76155c7565b6003020160020160186101000a81548160ff021916908360ff1602179055505b600101614543565b5f6145eb8260086157b5565b8363ffffffff16901c905092915050565b614604612d00565b600e80546001600160a01b0383166001600160a01b03199091168117909155614635600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b031916905561119e81614d81565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e8a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614755578383151615614749573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81815b848110156147995761478f82878784818110614783576147836155c7565b90506020020135614dd2565b9150600101614765565b50949350505050565b5f6147b06201518042615632565b855490915063ffffffff600160d81b9091048116908216811480156147d7575060ff838116145b156147e3575050612502565b5f6147ed87613cf0565b90508163ffffffff168363ffffffff161461488b5761480d826001615be3565b63ffffffff168363ffffffff1614614825578061483b565b6009870154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009880155865463ffffffff8416600160d81b027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161787555b60fe1960ff85160161489f57505050612502565b60098701545f906001600160801b03166001600160801b0387166001600160801b0384166148cd9190615645565b6148d791906158f4565b61ffff88165f90815260146020908152604080832060ff8a1684529091529020549091506001600160801b031680821115614952576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff891660048201526024810183905260448101829052606401610a51565b505050505050505050565b5f8061020083111561499e576040517fbb9e58ed00000000000000000000000000000000000000000000000000000000815260048101849052602401610a51565b60278310156149c957604051634e54e99b60e01b8152600481018490525f6024820152604401610a51565b83359150600784013560f883901c600114614a16576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c6004820152602401610a51565b5f614a218460f01c90565b60ff169050801580614a335750600681115b15614a54576040516303a2829760e41b815260048101829052602401610a51565b6003614a608560a81c90565b60ff161115614a7457846136a78560a81c90565b81925050509250929050565b365f614a8f8360278187615bff565b915091505b9250929050565b614ad76040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a88214614b14576040517fdb84521700000000000000000000000000000000000000000000000000000000815260048101839052602401610a51565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816060015160ff168160ff161480614b775750816080015160ff168160ff16145b80614b8b57508160a0015160ff168160ff16145b156130005780614b9a81615c26565b915050614b56565b614bb0848484846001614dfe565b61250257604051635274afe760e01b81526001600160a01b0385166004820152602401610a51565b5f82614be5868685614761565b1495945050505050565b81846005018460048110614c0557614c056155c7565b01555f614c138460086157b5565b855463ffffffff60ff948516831b8116600160b81b8084049690941b19959095161693909317027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90921691909117909355505050565b606081471015614caf576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101839052604401610a51565b5f614cbb858486614e84565b9050808015614cdc57505f3d1180614cdc57505f856001600160a01b03163b115b15614cf157614ce9614e99565b915050611d66565b8015614d34576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b0386166004820152602401610a51565b3d15614d4757614d42614eb2565b614d79565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614dec575f828152602084905260409020611d66565b5f838152602083905260409020611d66565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614e73578383151615614e67573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff81168114613000575f5ffd5b5f5f60408385031215614edf575f5ffd5b82359150614eef60208401614ebd565b90509250929050565b80356001600160401b0381168114613000575f5ffd5b5f60208284031215614f1e575f5ffd5b611d6682614ef8565b80356001600160a01b0381168114613000575f5ffd5b60ff8116811461119e575f5ffd5b6001600160801b038116811461119e575f5ffd5b803561300081614f4b565b5f5f5f5f60808587031215614f7d575f5ffd5b614f8685614ebd565b9350614f9460208601614f27565b92506040850135614fa481614f3d565b91506060850135614fb481614f4b565b939692955090935050565b5f5f83601f840112614fcf575f5ffd5b5081356001600160401b03811115614fe5575f5ffd5b6020830191508360208260051b8501011115614a94575f5ffd5b5f5f60208385031215615010575f5ffd5b82356001600160401b03811115615025575f5ffd5b61503185828601614fbf565b90969095509350505050565b602080825282518282018190525f918401906040840190835b8181101561507d5783516001600160801b0316835260209384019390920191600101615056565b509095945050505050565b5f60208284031215615098575f5ffd5b611d6682614f27565b5f5f5f606084860312156150b3575f5ffd5b6150bc84614ebd565b92506150ca60208501614f27565b915060408401356150da81614f4b565b809150509250925092565b5f5f5f5f5f5f5f60c0888a0312156150fb575f5ffd5b8735965061510b60208901614ebd565b955060408801359450606088013561512281614f4b565b9350608088013561513281614f4b565b925060a08801356001600160401b0381111561514c575f5ffd5b6151588a828b01614fbf565b989b979a50959850939692959293505050565b5f5f83601f84011261517b575f5ffd5b5081356001600160401b03811115615191575f5ffd5b602083019150836020828501011115614a94575f5ffd5b5f5f5f5f606085870312156151bb575f5ffd5b8435935060208501356001600160401b038111156151d7575f5ffd5b6151e38782880161516b565b9094509250506040850135614fb481614f3d565b5f60208284031215615207575f5ffd5b611d6682614ebd565b5f5f5f60608486031215615222575f5ffd5b61522b84614ebd565b925060208401356150ca81614f3d565b81516001600160a01b0316815261016081016020830151615261602084018260ff169052565b506040830151615275604084018215159052565b50606083015161529060608401826001600160801b03169052565b5060808301516152ab60808401826001600160801b03169052565b5060a08301516152c660a08401826001600160801b03169052565b5060c08301516152e160c08401826001600160801b03169052565b5060e08301516152fc60e08401826001600160801b03169052565b506101008301516153196101008401826001600160801b03169052565b506101208301516153366101208401826001600160801b03169052565b506101408301516137ea6101408401826001600160401b03169052565b5f5f5f60608486031215615365575f5ffd5b8335925061537560208501614ebd565b9150604084013590509250925092565b5f5f60408385031215615396575f5ffd5b61539f83614ef8565b9150614eef60208401614f27565b5f602082840312156153bd575f5ffd5b81356001600160401b038111156153d2575f5ffd5b820160c08185031215611d66575f5ffd5b5f5f604083850312156153f4575f5ffd5b6153fd83614ebd565b9150602083013561540d81614f3d565b809150509250929050565b5f5f5f5f84860360c081121561542c575f5ffd5b6080811215615439575f5ffd5b5084935060808501356001600160401b03811115615455575f5ffd5b61546187828801614fbf565b9094509250615474905060a08601614ef8565b905092959194509250565b5f5f60408385031215615490575f5ffd5b61549983614ebd565b91506020830135801515811461540d575f5ffd5b5f5f602083850312156154be575f5ffd5b82356001600160401b038111156154d3575f5ffd5b6150318582860161516b565b5f602082840312156154ef575f5ffd5b5035919050565b5f5f5f60408486031215615508575f5ffd5b61551184614ebd565b925060208401356001600160401b0381111561552b575f5ffd5b6155378682870161516b565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561557d57835183526020938401939092019160010161555f565b5050838103602080860191909152855180835291810192508501905f5b818110156155bb57825160ff1684526020938401939092019160010161559a565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156155eb575f5ffd5b8151611d6681614f3d565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826156405761564061560a565b500490565b808201808211156110cd576110cd61561e565b5f823560be1983360301811261566c575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261568b575f5ffd5b83016020810192503590506001600160401b038111156156a9575f5ffd5b8060051b3603821315614a94575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156156ea575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff9061571f908501614ebd565b1660408301525f6040840135905080606084015250606083013561574281614f4b565b6001600160801b038116608084015250608083013561576081614f4b565b6001600160801b03811660a08401525061577d60a0840184615676565b60c08085015261579160e0850182846156ba565b95945050505050565b5f602082840312156157aa575f5ffd5b8151611d6681614f4b565b80820281158282048414176110cd576110cd61561e565b6001600160401b0381811683821601908111156110cd576110cd61561e565b6001600160401b0382811682821603908111156110cd576110cd61561e565b5f6020828403121561581a575f5ffd5b8135611d6681614f4b565b5f5f8335601e1984360301811261583a575f5ffd5b8301803591506001600160401b03821115615853575f5ffd5b6020019150600581901b3603821315614a94575f5ffd5b5f608082840312801561587b575f5ffd5b50604051608081016001600160401b03811182821017156158aa57634e487b7160e01b5f52604160045260245ffd5b6040526158b683614ebd565b815260208301356158c681614f4b565b60208201526158d760408401614f5f565b60408201526158e860608401614f5f565b60608201529392505050565b818103818111156110cd576110cd61561e565b61ffff82811682821603908111156110cd576110cd61561e565b61ffff81811683821601908111156110cd576110cd61561e565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611f5260208301848661594a565b604081525f61599860408301858761594a565b90506001600160401b0383166020830152949350505050565b5f826159bf576159bf61560a565b500690565b60ff82811682821603908111156110cd576110cd61561e565b6001815b6001841115615a18578085048111156159fc576159fc61561e565b6001841615615a0a57908102905b60019390931c9280026159e1565b935093915050565b5f82615a2e575060016110cd565b81615a3a57505f6110cd565b8160018114615a505760028114615a5a57615a76565b60019150506110cd565b60ff841115615a6b57615a6b61561e565b50506001821b6110cd565b5060208310610133831016604e8410600b8410161715615a99575081810a6110cd565b615aa55f1984846159dd565b805f1904821115615ab857615ab861561e565b029392505050565b5f611d6660ff841683615a20565b5f60208284031215615ade575f5ffd5b5051919050565b6001600160801b0382811682821603908111156110cd576110cd61561e565b6001600160801b0381811683821601908111156110cd576110cd61561e565b8881526001600160e01b03198860e01b1660208201527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660248201528560268201527fffff0000000000000000000000000000000000000000000000000000000000008560f01b1660468201526001600160801b03198460801b1660488201526001600160801b03198360801b166058820152615bd4606882018360801b6001600160801b0319169052565b60780198975050505050505050565b63ffffffff81811683821601908111156110cd576110cd61561e565b5f5f85851115615c0d575f5ffd5b83861115615c19575f5ffd5b5050820193919092039150565b5f60ff821660ff8103615c3b57615c3b61561e565b600101929150505660e060405234801561000f575f5ffd5b506040516124f53803806124f583398101604081905261002e916100d9565b806001600160401b0316826001600160401b031611158061005b57506301e133806001600160401b038316115b156100a1576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b50336080526001600160401b0390811660a052421660c05261010a565b80516001600160401b03811681146100d4575f5ffd5b919050565b5f5f604083850312156100ea575f5ffd5b6100f3836100be565b9150610101602084016100be565b90509250929050565b60805160a05160c0516123286101cd5f395f8181610ded0152610e2a01525f818160980152610f0b01525f8181610149015281816101c90152818161027c015281816103a3015281816104850152818161050b0152818161089c01528181610aa601528181610cf301528181610d6701528181610e4d01528181610fe90152818161107e015281816111b8015281816112d9015281816113b601528181611581015281816116010152818161175a015281816117d70152611a6f01526123285ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063ae8d144a11610058578063ae8d144a146100fe578063ec791f4014610129578063f22fe57d1461013c578063fbfa77cf14610144575f5ffd5b806362a5af3b14610089578063680ad2f7146100935780636975fc23146100d85780636a70c4fc146100eb575b5f5ffd5b610091610183565b005b6100ba7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b6100916100e6366004611c2e565b610413565b5f546100ba9067ffffffffffffffff1681565b61011161010c366004611c97565b610420565b6040516001600160801b0390911681526020016100cf565b610111610137366004611d04565b61090b565b6100ba610d63565b61016b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100cf565b5f5467ffffffffffffffff16156101c6576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160c060405180830381865afa158015610223573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102479190611e4e565b9050806040015167ffffffffffffffff165f141580156102755750806080015167ffffffffffffffff164210155b156102e9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156102d2575f5ffd5b505af11580156102e4573d5f5f3e3d5ffd5b505050505b5f6102f2610d63565b90508067ffffffffffffffff1642101561034f576040517f60efe09b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201524260248201526044015b60405180910390fd5b5f805467ffffffffffffffff19164267ffffffffffffffff169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156103f9575f5ffd5b505af115801561040b573d5f5f3e3d5ffd5b505050505050565b61041c81610f37565b5050565b5f610429611517565b5f61043386610f37565b90505f610440858561154e565b6040517f10b7b42900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401606060405180830381865afa1580156104ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ee9190611ef0565b90505f67ffffffffffffffff8a16156105a8576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b42961053b60018d611f6d565b6040516001600160e01b031960e084901b16815267ffffffffffffffff9091166004820152602401606060405180830381865afa15801561057e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105a29190611ef0565b516105aa565b5f5b90505f6106be6105b8611704565b838d878e8e855160208088015160409889015189517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2818501526001600160e01b031960e09590951b94909416848b01527fffff00000000000000000000000000000000000000000000000000000000000060f092831b81166044860152604685019190915260668401989098527fffffffffffffffff00000000000000000000000000000000000000000000000060c097881b166086840152608e8301959095529290931b90941660ae8301526fffffffffffffffffffffffffffffffff1960809490941b9390931660b0820152835160a08183030181529101909252815191012090565b8351909150811415806106e65750604083015160038601546001600160801b03908116911611155b1561070457604051631ff3747d60e21b815260040160405180910390fd5b67ffffffffffffffff8b165f9081526003602052604090205460ff1615610732575f955050505050506108fa565b67ffffffffffffffff8b165f908152600360205260408120805460ff191660011790556001600160801b038a166002870154909150600160801b90046001600160801b03168111156107b55760028601546040516303519f0160e51b815260048101839052600160801b9091046001600160801b03166024820152604401610346565b808660020160108282829054906101000a90046001600160801b03166107db9190611f8d565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506108098682611867565b604080516001600160a01b038c1681526001600160801b0383166020820152919850869167ffffffffffffffff8f16917fa635a7bfe0861dfba81d5d4f8a1646a53bd9522b74795cd574e1b43abfb03054910160405180910390a360405163390175e960e01b815261ffff8c1660048201526001600160a01b038a811660248301526001600160801b03891660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b1580156108dd575f5ffd5b505af11580156108ef573d5f5f3e3d5ffd5b505050505050505050505b6109026118c4565b95945050505050565b5f610914611517565b5f61091e88610f37565b90505f6109d361092c611704565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b7bffff00000000000000000000000000000000000000000000000000001660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b825490915015806109f057506109ee8585845f0154846118ee565b155b15610a0e57604051631ff3747d60e21b815260040160405180910390fd5b5f8a815260026020908152604080832061ffff8d16845290915290205460ff1615610a3d575f92505050610d50565b5f8a815260026020908152604080832061ffff8d168085529252808320805460ff19166001179055517f06b86d29000000000000000000000000000000000000000000000000000000008152600481018d90526024810191909152610b1c906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906306b86d29906044015b602060405180830381865afa158015610aec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b109190611fac565b6001600160801b031690565b90506001600160801b03878116908916821015610b5357610b46826001600160801b038b16611fc7565b610b509082611fda565b90505b60028401546001600160801b0316811115610b995760028401546040516303519f0160e51b8152600481018390526001600160801b039091166024820152604401610346565b6002840180548291905f90610bb89084906001600160801b0316611f8d565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610bf0848c610beb8785611867565b611905565b945060a08a901c15610c5e576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e7400000000000000000000000000000000000000000000006044820152606401610346565b604080516001600160a01b038c1681526001600160801b03838116602083015287168183015290518b9161ffff8e16918f917ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf919081900360600190a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610d34575f5ffd5b505af1158015610d46573d5f5f3e3d5ffd5b5050505050505050505b610d586118c4565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160c060405180830381865afa158015610dc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de59190611e4e565b6080015190507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610e4a57507f00000000000000000000000000000000000000000000000000000000000000005b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160c060405180830381865afa158015610ea7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ecb9190611e4e565b9050806040015167ffffffffffffffff165f14158015610ef95750806080015167ffffffffffffffff164210155b15610f0657806080015191505b610f307f000000000000000000000000000000000000000000000000000000000000000083611fed565b9250505090565b61ffff81165f908152600160205260409020600381015471010000000000000000000000000000000000900460ff1615610f7057919050565b5f805467ffffffffffffffff169003610fb5576040517fdee9837000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f68738ab000000000000000000000000000000000000000000000000000000000815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161016060405180830381865afa158015611037573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061105b9190612027565b5f80549192509061107a90620151809067ffffffffffffffff16611fed565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160c060405180830381865afa1580156110d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110fc9190611e4e565b6040015167ffffffffffffffff1682610140015167ffffffffffffffff161415801561113157508067ffffffffffffffff1642105b1561117a576040517f92ce3bcd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152426024820152604401610346565b6040517fe009266a00000000000000000000000000000000000000000000000000000000815261ffff851660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa1580156111fc573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526112239190810190612198565b91509150815f8151811061123957611239612256565b6020026020010151815f8151811061125357611253612256565b602090810291909101015160038701805460ff909216600160801b027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff909216919091179055855550506040517f550ab63600000000000000000000000000000000000000000000000000000000815261ffff851660048201525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063550ab63690602401602060405180830381865afa15801561131e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611342919061226a565b90505f61135b610b108560800151866101200151611b44565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b0385161790556040517fd3a61aaf00000000000000000000000000000000000000000000000000000000815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa158015611403573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114279190611fac565b6001860180546001600160801b03928316600160801b0292169190911790556114508183611fc7565b6001600160801b03908116600160801b8383168102919091176002880155610120860151600388018054710100000000000000000000000000000000009285167fffffffffffffffffffffffffffff00ff0000000000000000000000000000000090911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b61151f611b4f565b61154c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611ba8565b565b5f5f836001600160a01b03165f1b90507f0f8afd518abaf4308b85f5a091bec7a79943483143fe652445d67e20c34ce9377f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156115db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ff9190612281565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561165b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061167f919061229c565b60408051602081019490945260e092831b6001600160e01b03199081169185019190915260f09190911b7fffff000000000000000000000000000000000000000000000000000000000000166044840152604683018490529085901b166066820152606a01604051602081830303815290604052805190602001209150505b92915050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa1580156117a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ca9190612281565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611831573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611855919061229c565b61ffff16815260200191909152919050565b60018201545f906001600160801b03808216600160801b9092041610156118bb5760018301546001600160801b03808216916118ac91600160801b90910416846122b7565b6118b691906122ce565b6118bd565b815b9392505050565b61154c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611546565b5f826118fb868685611baf565b1495945050505050565b60038301545f90600160801b900460ff90811614611b3d575f61192b62015180426122ce565b600386015490915063ffffffff808316600160901b90920416146119ef57600385015461196690600160901b900463ffffffff1660016122ed565b63ffffffff168163ffffffff161461197e575f61198d565b60048501546001600160801b03165b60038601805463ffffffff8416600160901b027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff9091161790556001600160801b0316600160801b026fffffffffffffffffffffffffffffffff191660048601555b60048501545f908490611a15906001600160801b0380821691600160801b900416611fda565b611a1f9190611fda565b60038701546040517f8d52423c00000000000000000000000000000000000000000000000000000000815261ffff88166004820152600160801b90910460ff1660248201529091505f90611aa6907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638d52423c90604401610ad1565b905080821115611af6576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff871660048201526024810183905260448101829052606401610346565b6004870180548691905f90611b159084906001600160801b0316612309565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505b5092915050565b5f6118bd8284611f8d565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561154c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b84811015611be757611bdd82878784818110611bd157611bd1612256565b90506020020135611bf0565b9150600101611bb3565b50949350505050565b5f818310611c0a575f8281526020849052604090206118bd565b5f8381526020839052604090206118bd565b61ffff81168114611c2b575f5ffd5b50565b5f60208284031215611c3e575f5ffd5b81356118bd81611c1c565b67ffffffffffffffff81168114611c2b575f5ffd5b6001600160801b0381168114611c2b575f5ffd5b6001600160a01b0381168114611c2b575f5ffd5b63ffffffff81168114611c2b575f5ffd5b5f5f5f5f5f60a08688031215611cab575f5ffd5b8535611cb681611c49565b94506020860135611cc681611c1c565b93506040860135611cd681611c5e565b92506060860135611ce681611c72565b91506080860135611cf681611c86565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a031215611d1a575f5ffd5b873596506020880135611d2c81611c1c565b9550604088013594506060880135611d4381611c5e565b93506080880135611d5381611c5e565b925060a088013567ffffffffffffffff811115611d6e575f5ffd5b8801601f81018a13611d7e575f5ffd5b803567ffffffffffffffff811115611d94575f5ffd5b8a60208260051b8401011115611da8575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b604051610160810167ffffffffffffffff81118282101715611df757611df7611dbf565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611e2657611e26611dbf565b604052919050565b8051611e3981611c49565b919050565b805160ff81168114611e39575f5ffd5b5f60c0828403128015611e5f575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715611e8357611e83611dbf565b60409081528351825260208085015190830152830151611ea281611c49565b60408201526060830151611eb581611c49565b60608201526080830151611ec881611c49565b6080820152611ed960a08401611e3e565b60a08201529392505050565b8051611e3981611c5e565b5f6060828403128015611f01575f5ffd5b506040516060810167ffffffffffffffff81118282101715611f2557611f25611dbf565b604052825181526020830151611f3a81611c1c565b60208201526040830151611f4d81611c5e565b60408201529392505050565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff82811682821603908111156116fe576116fe611f59565b6001600160801b0382811682821603908111156116fe576116fe611f59565b5f60208284031215611fbc575f5ffd5b81516118bd81611c5e565b818103818111156116fe576116fe611f59565b808201808211156116fe576116fe611f59565b67ffffffffffffffff81811683821601908111156116fe576116fe611f59565b8051611e3981611c72565b80518015158114611e39575f5ffd5b5f610160828403128015612039575f5ffd5b50612042611dd3565b61204b8361200d565b815261205960208401611e3e565b602082015261206a60408401612018565b604082015261207b60608401611ee5565b606082015261208c60808401611ee5565b608082015261209d60a08401611ee5565b60a08201526120ae60c08401611ee5565b60c08201526120bf60e08401611ee5565b60e08201526120d16101008401611ee5565b6101008201526120e46101208401611ee5565b6101208201526120f76101408401611e2e565b6101408201529392505050565b5f67ffffffffffffffff82111561211d5761211d611dbf565b5060051b60200190565b5f82601f830112612136575f5ffd5b815161214961214482612104565b611dfd565b8082825260208201915060208360051b86010192508583111561216a575f5ffd5b602085015b8381101561218e5761218081611e3e565b83526020928301920161216f565b5095945050505050565b5f5f604083850312156121a9575f5ffd5b825167ffffffffffffffff8111156121bf575f5ffd5b8301601f810185136121cf575f5ffd5b80516121dd61214482612104565b8082825260208201915060208360051b8501019250878311156121fe575f5ffd5b6020840193505b82841015612220578351825260209384019390910190612205565b80955050505050602083015167ffffffffffffffff811115612240575f5ffd5b61224c85828601612127565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561227a575f5ffd5b5051919050565b5f60208284031215612291575f5ffd5b81516118bd81611c86565b5f602082840312156122ac575f5ffd5b81516118bd81611c1c565b80820281158282048414176116fe576116fe611f59565b5f826122e857634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff81811683821601908111156116fe576116fe611f59565b6001600160801b0381811683821601908111156116fe576116fe611f5956d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
