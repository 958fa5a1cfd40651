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
export const collateralVaultBytecode = "0x610100604052348015610010575f5ffd5b50604051615f00380380615f0083398101604081905261002f91610484565b82816001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161024c565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061050c565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061052c565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff861660a05261ffff851660c0526001600160a01b03841660e05261024182610347565b505050505050610545565b6001600160a01b0381166102f4576102725f54600160d81b900464ffffffffff16421090565b806102895750601254600160e01b900461ffff1615155b156102bf576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601280546001600160a01b03191690556040515f81525f516020615ee05f395f51905f529060200160405180910390a161033b565b6012546001600160a01b039081169082160361033b576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b610344816103e2565b50565b6001600160a01b038116158061036a5750600d546001600160a01b038281169116145b156103a1576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081525f516020615ee05f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561034481600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805163ffffffff8116811461045a575f5ffd5b919050565b805161ffff8116811461045a575f5ffd5b6001600160a01b0381168114610344575f5ffd5b5f5f5f5f5f5f60c08789031215610499575f5ffd5b6104a287610447565b95506104b06020880161045f565b945060408701516104c081610470565b60608801519094506104d181610470565b60808801519093506104e281610470565b60a08801519092506001600160401b03811681146104fe575f5ffd5b809150509295509295509295565b5f6020828403121561051c575f5ffd5b61052582610447565b9392505050565b5f6020828403121561053c575f5ffd5b6105258261045f565b60805160a05160c05160e0516159226105be5f395f8181610628015281816111cd015281816113d301526125c301525f8181610773015281816118cd0152818161200c0152612e0a01525f8181610875015281816118a601528181611fe50152612de301525f8181610739015261360901526159225ff3fe608060405234801561000f575f5ffd5b506004361061031a575f3560e01c80637a0ebc88116101a8578063be5e7ded116100f3578063db26e34d1161009e578063f2fde38b11610079578063f2fde38b1461083b578063f851a4401461084e578063fa579fc614610856578063ff9b3acf14610870575f5ffd5b8063db26e34d146107f6578063e009266a14610809578063e30c39781461082a575f5ffd5b8063ccfa1b2a116100ce578063ccfa1b2a146107a8578063d1d47160146107d0578063d3a61aaf146107e3575f5ffd5b8063be5e7ded14610734578063c4d252f51461075b578063c763e5a11461076e575f5ffd5b80639cfecbe211610153578063a2e5c06e1161012e578063a2e5c06e146106f4578063a4e01bc614610707578063bb6ae2cb14610721575f5ffd5b80639cfecbe2146106b95780639eabbf3f146106ce5780639fd0506d146106e1575f5ffd5b80638d52423c116101835780638d52423c146106625780638da5cb5b1461069557806392e22e5f146106a6575f5ffd5b80637a0ebc88146106235780637b8989391461064a5780638456cb591461065a575f5ffd5b80634fd6cade1161026857806368e41cd1116102135780637637ca47116101ee5780637637ca471461060057806379ba50971461061357806379c5833b1461061b575f5ffd5b806368e41cd1146105c25780636e39274c146105ed578063715018a61461042c575f5ffd5b80635c975abb116102435780635c975abb1461056d57806362de98ee1461058f57806368738ab0146105a2575f5ffd5b80634fd6cade14610531578063510e78b914610544578063550ab6361461054c575f5ffd5b806329f165c4116102c85780633f4ba83a116102a35780633f4ba83a146105035780634579f9de1461050b5780634cd72fe61461051e575f5ffd5b806329f165c4146104545780632d88af4a146104c55780633135f207146104d8575f5ffd5b806315eb0fc4116102f857806315eb0fc41461041957806316fd265d1461042c57806325de9b5e14610434575f5ffd5b806306b86d291461031e5780630f15f4c01461036e57806310b7b42914610378575b5f5ffd5b61035161032c366004614bfe565b601560209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103766108ac565b005b6103ea610386366004614c3e565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601682529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b031690820152606001610365565b610376610427366004614c9a565b610aaf565b610376610df8565b610447610442366004614d2f565b610e0b565b6040516103659190614d6d565b61045c611052565b60405161036591905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015292915050565b6103766104d3366004614db8565b61110c565b600f546104eb906001600160a01b031681565b6040516001600160a01b039091168152602001610365565b610376611120565b610351610519366004614dd1565b61117f565b61037661052c366004614e94565b6111c2565b61037661053f366004614c3e565b6113c8565b61045c61141b565b61055f61055a366004614ee3565b61146b565b604051908152602001610365565b5f54600160d81b900464ffffffffff1642106040519015158152602001610365565b61037661059d366004614efc565b611494565b6105b56105b0366004614ee3565b611584565b6040516103659190614f42565b6105d56105d0366004615061565b6116cb565b6040516001600160401b039091168152602001610365565b6103766105fb366004615093565b611adf565b61035161060e3660046150bb565b611c1c565b610376611ccb565b61045c611d44565b6104eb7f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b03166105d5565b610376611d94565b6103516106703660046150f1565b601160209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b03166104eb565b6103766106b4366004615126565b611ec6565b5f54600160d81b900464ffffffffff166105d5565b6103766106dc36600461518d565b612271565b6012546104eb906001600160a01b031681565b610376610702366004614db8565b61236c565b6012546105d590600160a01b90046001600160401b031681565b61037661072f3660046151bb565b61237d565b6105d57f000000000000000000000000000000000000000000000000000000000000000081565b6103766107693660046151ed565b6124a7565b6107957f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610365565b6105d56107b63660046151ed565b60106020525f90815260409020546001600160401b031681565b6103766107de366004615204565b612571565b6103516107f1366004614ee3565b6126ff565b61055f6108043660046151bb565b612733565b61081c610817366004614ee3565b612848565b604051610365929190615252565b600e546001600160a01b03166104eb565b610376610849366004614db8565b612959565b6104eb6129b1565b600e546105d590600160a01b90046001600160401b031681565b6108977f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610365565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c08301529091900361094857604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff1660048110610963576109636152d5565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b03164210156109d9576040517f92ce3bcd0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044015b60405180910390fd5b6109e2826129c4565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610ab7612ac9565b61ffff8416610b09576040516373d0f96960e01b815260206004820152600560248201527f617373657400000000000000000000000000000000000000000000000000000060448201526064016109d0565b61ffff84165f908152601360205260409020546001600160a01b031615610b495760405163392d9d9d60e21b815261ffff851660048201526024016109d0565b6001600160a01b0383165f9081526014602052604090205460ff1615610b885760405163392d9d9d60e21b815261ffff851660048201526024016109d0565b826001600160a01b03163b5f03610be2576040516373d0f96960e01b815260206004820152600560248201527f746f6b656e00000000000000000000000000000000000000000000000000000060448201526064016109d0565b602460ff83161180610c5957508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c2f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5391906152e9565b60ff1614155b15610ca7576040516373d0f96960e01b815260206004820152600d60248201527f746f6b656e446563696d616c730000000000000000000000000000000000000060448201526064016109d0565b6001600160801b0381161580610cd657506f800000000000000000000000000000006001600160801b03821610155b15610d24576040516373d0f96960e01b815260206004820152600d60248201527f6d696e696d756d5175616e74610000000000000000000000000000000000000060448201526064016109d0565b6001600160a01b0383165f8181526014602090815260408083208054600160ff1990911617905561ffff8816808452601383529281902080547fffffffffffffffffffffff000000000000000000000000000000000000000000168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610e00612ac9565b610e095f612b27565b565b6060610e15612c2c565b816001600160401b03811115610e2d57610e2d615304565b604051908082528060200260200182016040528015610e56578160200160208202803683370190505b5090505f5b82811015611043575f617530610e75603f62061a80615340565b610e829062061a80615353565b610e8c9190615353565b9050805a1015610ed4575a6040517ffe336aa70000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016109d0565b30637637ca4762061a80878786818110610ef057610ef06152d5565b9050602002810190610f029190615366565b6040518363ffffffff1660e01b8152600401610f1e9190615411565b6020604051808303815f8887f193505050508015610f59575060408051601f3d908101601f19168201909252610f56918101906154a8565b60015b61100557848483818110610f6f57610f6f6152d5565b9050602002810190610f819190615366565b610f92906040810190602001614ee3565b61ffff16858584818110610fa857610fa86152d5565b9050602002810190610fba9190615366565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f610fe4612c68565b6040516001600160e01b0319909116815260200160405180910390a361103a565b80848481518110611018576110186152d5565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610e5b565b5061104c612c87565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160d01b900460ff16600481106110a2576110a26152d5565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff1660a0820152919050565b611114612ac9565b61111d81612cb1565b50565b611128612ae7565b5f80546001600160d81b031690556012805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f611188612c2c565b5f5f6111998a8a8a8a8a8a8a612d70565b915091506111ab828b8b8b8b86612f03565b925050506111b7612c87565b979650505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461120d5760405163472511eb60e11b81523360048201526024016109d0565b5f61121b8484600180613267565b90505f61123061122b8686613398565b6133b3565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821684860152600160c01b830460ff9081166060860152600160c81b840481166080860152600160d01b84041660a0850152600160d81b90920464ffffffffff1660c084015292840151939450909290911611806112dd57506020808301516040808501516001600160401b03165f90815260169093529091205414155b1561133257604080830151602084015191517f07560b700000000000000000000000000000000000000000000000000000000081526001600160401b03909116600482015260248101919091526044016109d0565b80604001516001600160401b031682604001516001600160401b031610156113a2576040808301518282015191517fa815b74d0000000000000000000000000000000000000000000000000000000081526001600160401b039182166004820152911660248201526044016109d0565b6113bf81835f015184608001518660e0015186604001518961345b565b50505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114135760405163472511eb60e11b81523360048201526024016109d0565b61111d61378e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c81b900460ff16600481106110a2576110a26152d5565b5f61104c61147883613930565b60010154600160801b90046001600160801b031690565b905090565b61149c612ac9565b6114a583613930565b5060ff821615806114b8575060ff828116145b15611506576040516373d0f96960e01b815260206004820152600560248201527f766f74657300000000000000000000000000000000000000000000000000000060448201526064016109d0565b61150f8161398e565b61ffff84165f81815260116020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda810910160405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff851682526013905291822090916115f5826139a1565b604080516101608101825284546001600160a01b038116825260ff600160a01b820481166020840152600160a81b9091041615159181019190915260048401546001600160801b039081166060830152600385015481166080830181905290831660a08301529192509060c082019061166e90846139bf565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f6116d4612c2c565b5f54600160d81b900464ffffffffff16421015611704576040516313d0ff5960e31b815260040160405180910390fd5b5f61170e84613930565b8054909150600160a81b900460ff161561174157604051635ee5fc3b60e11b815261ffff851660048201526024016109d0565b5f61174c82856139ca565b60048301549091506001600160801b0390811690821610156117b5576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526001600160801b0380851693820193909352911660248201526044016109d0565b5f6117e06001600160801b03831660038501546001600160801b03166117db9190615353565b613bb2565b6003840180546001600160801b0319166001600160801b0383811691909117909155600185015491925061181c91600160801b90041683613c03565b600180850180546001600160801b03938416600160801b029316929092179091555f54611854916001600160401b03909116906154c3565b5f805467ffffffffffffffff19166001600160401b0383161781559094506119fb6118fd604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60165f61190b60018a6154e2565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b6001600160f01b031990811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601686528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611ad8612c87565b9392505050565b611ae7612ac9565b600e54600160a01b90046001600160401b031615611b31576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611b52575062278d006001600160401b038316115b15611ba0576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109d0565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611bce81613c0e565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15050565b5f333014611c3f5760405163472511eb60e11b81523360048201526024016109d0565b5f80611c8d8435611c566040870160208801614ee3565b6040870135611c6b6080890160608a01615501565b611c7b60a08a0160808b01615501565b611c8860a08b018b61551c565b612d70565b9092509050611cc3828535611ca86040880160208901614ee3565b6040880135611cbd60808a0160608b01615501565b86612f03565b949350505050565b600e546001600160a01b03163314611cf85760405163472511eb60e11b81523360048201526024016109d0565b600f546001600160a01b03163303611d3b576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109d0565b610e0933612b27565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c01b900460ff16600481106110a2576110a26152d5565b6012546001600160a01b03163314611dc15760405163472511eb60e11b81523360048201526024016109d0565b601254600160a01b90046001600160401b0316421015611e28576012546040517f872a12f2000000000000000000000000000000000000000000000000000000008152600160a01b9091046001600160401b031660048201524260248201526044016109d0565b5f611e3662093a80426154c3565b5f80546001600160d81b0316600160d81b64ffffffffff8416021790559050611e6262093a80826154c3565b6012805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b611ece612c2c565b5f611ee4611edf6020870187614ee3565b613930565b90505f611eef611d44565b905080604001516001600160401b03165f03611f1e57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610611fa757611f506020870187614ee3565b6004808401546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff909316918301919091526001600160401b03600160801b9091041660248201526044016109d0565b6120558160200151868661205061203c604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b61204b368d90038d018d615561565b613ccd565b613d3e565b61206486848360600151613d72565b61208d6120776040880160208901615501565b60028401546001600160801b0390811691161090565b806120c357506120c36120a66080880160608901615501565b60038401546001600160801b03600160801b909104811691161090565b1561210e576120d56020870187614ee3565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024016109d0565b6121266121216040880160208901615501565b61398e565b5061213a6121216060880160408901615501565b505f612145836139a1565b60038401549091506001600160801b03908116905f90831661217c61217060408c0160208d01615501565b6001600160801b031690565b61218691906155eb565b90505f61219c61217060608c0160408d01615501565b6121a69083615353565b90506121bb61217060808c0160608d01615501565b6121ce906001600160801b0385166155eb565b6121d89082615353565b90505f6121f1612170886121ec87896139bf565b613e96565b905080821115612237576040517ffa0d555200000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016109d0565b6001600160801b03828116600160801b0290841617600188015561225c878c88613f3a565b5050505050505061226b612c87565b50505050565b612279612ac9565b5f61228383613930565b805490915060ff600160a81b909104161515821515146123275780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b83151502178155816122f1576012546122ec90600190600160e01b900461ffff166155fe565b61230a565b60125461230a90600160e01b900461ffff166001615618565b6012601c6101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a49108360405161235f911515815260200190565b60405180910390a2505050565b612374612ac9565b61111d81613c0e565b612385612ae7565b5f8282604051612396929190615632565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806123d05750806001600160401b031642105b806123ef57506123e362127500826154c3565b6001600160401b031642115b1561241e5760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016109d0565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26124a03085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061411c92505050565b5050505050565b600f546001600160a01b031633148015906124cd5750600d546001600160a01b03163314155b156124ed5760405163472511eb60e11b81523360048201526024016109d0565b5f818152601060205260408120546001600160401b0316900361252b5760405163f0652c0760e01b81525f60048201524260248201526044016109d0565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b61257e8282600180613267565b505f61258d61122b8484613398565b516040517f32f7ab130000000000000000000000000000000000000000000000000000000081529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab13906125fa9087908790600401615669565b602060405180830381865afa158015612615573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061263991906152e9565b90506126458282614129565b5f61264f86613930565b90505f5b60048110156126b85783826005018260048110612672576126726152d5565b015414801561269f5750815460ff84169061269a90600160b81b900463ffffffff16836141cd565b60ff16105b156126b0576126b0828286866141ea565b600101612653565b5060405160ff83168152839061ffff8816907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200160405180910390a3505050505050565b5f5f61270a83613930565b6003810154909150611ad89082906121ec906001600160801b031661272e836139a1565b6139bf565b5f61273c612ae7565b600e54600160a01b90046001600160401b03165f0361279e576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109d0565b82826040516127ae929190615632565b604051908190039020600e549091505f906127d990600160a01b90046001600160401b0316426154c3565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906128399087908790869061567c565b60405180910390a25092915050565b6060805f61285584613930565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b60048110156129525781545f9060049083906128c2908390600160b01b900460ff16615353565b6128cc91906155eb565b6128d691906156a8565b90508260050181600481106128ed576128ed6152d5565b0154858381518110612901576129016152d5565b6020908102919091010152825461292590600160b81b900463ffffffff16826141cd565b848381518110612937576129376152d5565b60ff909216602092830291909101909101525060010161289b565b5050915091565b612961612ac9565b6012546001600160a01b03908116908216036129a8576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109d0565b61111d81614265565b5f61148f600d546001600160a01b031690565b608081015160ff1615801590612a1757506001816080015160ff16600481106129ef576129ef6152d5565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b1561111d5760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612a5057612a506152d5565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612aae57612aae6152d5565b600302015460405190815260200160405180910390a26129c4565b600e54600160a01b90046001600160401b031615612ae75730612af4565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610e095760405163472511eb60e11b81523360048201526024016109d0565b6001600160a01b038116612bdc575f54600160d81b900464ffffffffff16421080612b5e5750601254600160e01b900461ffff1615155b15612b94576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109d0565b601280546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612c23565b6012546001600160a01b0390811690821603612c23576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109d0565b61111d816142d6565b612c346142ef565b610e0960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612c62565b90565b90614348565b5f60033d1115612c5f5760045f5f3e505f516001600160e01b03191690565b610e095f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612c62565b6001600160a01b0381161580612cd45750600d546001600160a01b038281169116145b15612d22576040516373d0f96960e01b815260206004820152600660248201527f706175736572000000000000000000000000000000000000000000000000000060448201526064016109d0565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001611ebb565b5f80548190600160d81b900464ffffffffff16421015612da3576040516313d0ff5960e31b815260040160405180910390fd5b612dac88613930565b91505f612e44612e3a604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b8b8b8b8b8b61434f565b90505f612e52868684614400565b8454909150600160b01b900460ff165f5b6004811015612edd5782866005018360048110612e8257612e826152d5565b015403612eb15785548690612ea490600160b81b900463ffffffff16846141cd565b9550955050505050612ef7565b60046001612ebf8285615353565b612ec991906155eb565b612ed391906156a8565b9150600101612e63565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b85545f90600160a81b900460ff1615612f3557604051635ee5fc3b60e11b815261ffff861660048201526024016109d0565b60a084901c15612fa1576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e74000000000000000000000000000000000000000000000060448201526064016109d0565b5f86815260156020908152604080832061ffff891684529091529020546001600160801b039081169084168110612fdb575f91505061325d565b60018801546001600160801b03858116839003935081811691600160801b9004811690841682101561304c576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526001600160801b038581166004830152831660248201526044016109d0565b89546001600160a01b038116905f9061306e90600160a01b900460ff16614441565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa1580156130b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130db91906156bb565b6130e59190615340565b9050806001600160801b038516111561313c576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526001600160801b0385166004820152602481018290526044016109d0565b6131488d8c898b614471565b5f8c815260156020908152604080832061ffff8f168452909152902080546001600160801b0319166001600160801b038b81169190911790915561318e90861688900390565b60018e0180546001600160801b0319166001600160801b03929092169190911790556131ba84886139bf565b60018e0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038d1681528983166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361325581613244856001600160801b038c166156d2565b6001600160a01b038716919061462c565b505050505050505b9695505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526132b98585614661565b90508260ff16815f015160ff16146132ec5780516040516303a2829760e41b815260ff90911660048201526024016109d0565b8160ff16816080015160ff1614613328576080810151604051634e54e99b60e01b81526004810186905260ff90911660248201526044016109d0565b8060e001516001600160401b03168160c001516001600160401b031614611cc35760e081015160c08201516040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016109d0565b365f6133a783602781876156e9565b915091505b9250929050565b6133e96040518060a001604052805f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60888214613426576040517fdb845217000000000000000000000000000000000000000000000000000000008152600481018390526024016109d0565b8235815260208301356020820152604083013560c01c6040820152604883013560608201526068830135608082015292915050565b85602001516001600160401b0316836001600160401b0316116134c35760208601516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b03808616600483015290911660248201526044016109d0565b6001600160401b038084166020880152821660408701526134e3866129c4565b5f866080015160ff165f0361350b576134fb8761484b565b60ff811660808901529050613537565b60a087015160ff1615613522578660a0015161352b565b61352b8761484b565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b1696909617979097179590951697909717929092179590951694909417939093171691909117815561362e7f0000000000000000000000000000000000000000000000000000000000000000426154c3565b90506040518060c00160405280888152602001878152602001866001600160401b03168152602001856001600160401b03168152602001826001600160401b031681526020018460ff1681525060018360ff1660048110613691576136916152d5565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a09096015160ff16600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908616907fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b9061377c908a908a908990879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a25050505050505050565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff90811660608401819052600160c81b850482166080850152600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c083015290916001906004811061381e5761381e6152d5565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff909516949094029390931778ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b61ffff81165f90815260136020526040902080546001600160a01b0316613989576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff831660048201526024016109d0565b919050565b5f61104c6001600160801b038316613bb2565b600281015460018201545f9161104c916001600160801b0391821691165b5f611ad88284615710565b81545f906001600160a01b0381169082906139ee90600160a01b900460ff16614441565b90505f613a016121706117db8488615340565b9050805f03613a3c576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613a80573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613aa491906156bb565b9050613ac73330613ab586866156d2565b6001600160a01b03881692919061489a565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613b0b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b2f91906156bb565b90505f828211613b3f575f613b54565b84613b4a84846155eb565b613b549190615340565b9050805f03613b8f576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613ba5848210613b9f5784613bb2565b81613bb2565b9998505050505050505050565b5f6f800000000000000000000000000000008210613bff576040517f66c28b18000000000000000000000000000000000000000000000000000000008152600481018390526024016109d0565b5090565b5f611ad8828461572f565b6001600160a01b0381161580613c315750600d546001600160a01b038281169116145b15613c7f576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c6572000000000000000000000000000000000000000000000060448201526064016109d0565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611ebb565b5f611ad87fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f0151876020015188604001518960600151604051602001613d2a98979695949392919061574e565b6040516020818303038152906040526148d0565b831580613d545750613d5283838684614908565b155b1561226b57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260166020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b03169082015292909190841610801590613df857506040820151613df890613de76080880160608901615501565b6001600160801b0390811691161490565b8015613e3257506001600160401b0384161580613e325750602080830151613e3291613e2690880188614ee3565b61ffff90811691161490565b9050806124a05783613e4a6080870160608801615501565b6040517f6a6507da0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b031660248201526044016109d0565b81545f908190613eaf90600160a01b900460ff16614441565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa158015613ef4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f1891906156bb565b613f229190615340565b90506001600160801b0383168110611ad85782611cc3565b613f4a6040830160208401615501565b6002840180546001600160801b0319166001600160801b0392909216919091179055613f7c6060830160408401615501565b6002840180546001600160801b03928316600160801b029216919091179055613fab6080830160608401615501565b6003840180546001600160801b03908116600160801b9390911683021790556040820151600480860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b039093169093029190911790915583545f919061402790600160b01b900460ff166001615353565b61403191906156a8565b84547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff16600160b01b60ff831602178555825160a084015191925061407991869184916141ea565b6140866020840184614ee3565b61ffff1682604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8560200160208101906140cc9190615501565b6140dc6060880160408901615501565b6140ec6080890160608a01615501565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a350505050565b6060611ad883835f61491f565b60015b60048110156141c8578260018260048110614149576141496152d5565b600302015414801561418757508160ff166001826004811061416d5761416d6152d5565b6003020160020160189054906101000a900460ff1660ff16105b156141c05781600182600481106141a0576141a06152d5565b6003020160020160186101000a81548160ff021916908360ff1602179055505b60010161412c565b505050565b5f6141d98260086156d2565b8363ffffffff16901c905092915050565b81846005018460048110614200576142006152d5565b01555f61420e8460086156d2565b855463ffffffff60ff948516831b8116600160b81b8084049690941b19959095161693909317027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90921691909117909355505050565b61426d612ac9565b600e80546001600160a01b0383166001600160a01b0319909116811790915561429e600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b031916905561111d81614a36565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e09576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094526001600160e01b031960e09590951b94909416908301526001600160f01b031960f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490526001600160801b0319608084811b821660a884015283901b1660b88201525f906111b79060c801613d2a565b5f81815b848110156144385761442e82878784818110614422576144226152d5565b90506020020135614a87565b9150600101614404565b50949350505050565b5f600860ff83161115614469576144596008836157de565b61446490600a6158da565b61104c565b600192915050565b5f61447f6201518042615340565b855490915063ffffffff600160d81b9091048116908216811480156144a6575060ff838116145b156144b257505061226b565b5f6144bc876139a1565b90508163ffffffff168363ffffffff161461455a576144dc8260016158e8565b63ffffffff168363ffffffff16146144f4578061450a565b6009870154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009880155865463ffffffff8416600160d81b027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161787555b60fe1960ff85160161456e5750505061226b565b60098701545f906001600160801b03166001600160801b0387166001600160801b03841661459c9190615353565b6145a691906155eb565b61ffff88165f90815260116020908152604080832060ff8a1684529091529020549091506001600160801b031680821115614621576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff8916600482015260248101839052604481018290526064016109d0565b505050505050505050565b6146398383836001614ab3565b6141c857604051635274afe760e01b81526001600160a01b03841660048201526024016109d0565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101919091526102008211156146e8576040517fbb9e58ed000000000000000000000000000000000000000000000000000000008152600481018390526024016109d0565b602782101561471357604051634e54e99b60e01b8152600481018390525f60248201526044016109d0565b8235600784013560f882901c60011461475e576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c60048201526024016109d0565b60ff60f083901c16808452158061477b57508251600660ff909116115b156147a15782516040516303a2829760e41b815260ff90911660048201526024016109d0565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c16608084018190526003101561480d576080830151604051634e54e99b60e01b81526004810186905260ff90911660248201526044016109d0565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60015b816060015160ff168160ff16148061486f5750816080015160ff168160ff16145b8061488357508160a0015160ff168160ff16145b15613989578061489281615904565b91505061484e565b6148a8848484846001614b2e565b61226b57604051635274afe760e01b81526001600160a01b03851660048201526024016109d0565b5f81805190602001206040516020016148eb91815260200190565b604051602081830303815290604052805190602001209050919050565b5f82614915868685614400565b1495945050505050565b606081471015614964576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018390526044016109d0565b5f614970858486614bb4565b905080801561499157505f3d118061499157505f856001600160a01b03163b115b156149a65761499e614bc9565b915050611ad8565b80156149e9576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016109d0565b3d156149fc576149f7614be2565b614a2e565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614aa1575f828152602084905260409020611ad8565b5f838152602083905260409020611ad8565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614b22578383151615614b16573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614ba3578383151615614b97573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff81168114613989575f5ffd5b5f5f60408385031215614c0f575f5ffd5b82359150614c1f60208401614bed565b90509250929050565b80356001600160401b0381168114613989575f5ffd5b5f60208284031215614c4e575f5ffd5b611ad882614c28565b80356001600160a01b0381168114613989575f5ffd5b60ff8116811461111d575f5ffd5b6001600160801b038116811461111d575f5ffd5b803561398981614c7b565b5f5f5f5f60808587031215614cad575f5ffd5b614cb685614bed565b9350614cc460208601614c57565b92506040850135614cd481614c6d565b91506060850135614ce481614c7b565b939692955090935050565b5f5f83601f840112614cff575f5ffd5b5081356001600160401b03811115614d15575f5ffd5b6020830191508360208260051b85010111156133ac575f5ffd5b5f5f60208385031215614d40575f5ffd5b82356001600160401b03811115614d55575f5ffd5b614d6185828601614cef565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614dad5783516001600160801b0316835260209384019390920191600101614d86565b509095945050505050565b5f60208284031215614dc8575f5ffd5b611ad882614c57565b5f5f5f5f5f5f5f60c0888a031215614de7575f5ffd5b87359650614df760208901614bed565b9550604088013594506060880135614e0e81614c7b565b93506080880135614e1e81614c7b565b925060a08801356001600160401b03811115614e38575f5ffd5b614e448a828b01614cef565b989b979a50959850939692959293505050565b5f5f83601f840112614e67575f5ffd5b5081356001600160401b03811115614e7d575f5ffd5b6020830191508360208285010111156133ac575f5ffd5b5f5f5f5f60608587031215614ea7575f5ffd5b8435935060208501356001600160401b03811115614ec3575f5ffd5b614ecf87828801614e57565b9094509250506040850135614ce481614c6d565b5f60208284031215614ef3575f5ffd5b611ad882614bed565b5f5f5f60608486031215614f0e575f5ffd5b614f1784614bed565b92506020840135614f2781614c6d565b91506040840135614f3781614c7b565b809150509250925092565b81516001600160a01b0316815261016081016020830151614f68602084018260ff169052565b506040830151614f7c604084018215159052565b506060830151614f9760608401826001600160801b03169052565b506080830151614fb260808401826001600160801b03169052565b5060a0830151614fcd60a08401826001600160801b03169052565b5060c0830151614fe860c08401826001600160801b03169052565b5060e083015161500360e08401826001600160801b03169052565b506101008301516150206101008401826001600160801b03169052565b5061012083015161503d6101208401826001600160801b03169052565b5061014083015161505a6101408401826001600160401b03169052565b5092915050565b5f5f5f60608486031215615073575f5ffd5b8335925061508360208501614bed565b9150604084013590509250925092565b5f5f604083850312156150a4575f5ffd5b6150ad83614c28565b9150614c1f60208401614c57565b5f602082840312156150cb575f5ffd5b81356001600160401b038111156150e0575f5ffd5b820160c08185031215611ad8575f5ffd5b5f5f60408385031215615102575f5ffd5b61510b83614bed565b9150602083013561511b81614c6d565b809150509250929050565b5f5f5f5f84860360c081121561513a575f5ffd5b6080811215615147575f5ffd5b5084935060808501356001600160401b03811115615163575f5ffd5b61516f87828801614cef565b9094509250615182905060a08601614c28565b905092959194509250565b5f5f6040838503121561519e575f5ffd5b6151a783614bed565b91506020830135801515811461511b575f5ffd5b5f5f602083850312156151cc575f5ffd5b82356001600160401b038111156151e1575f5ffd5b614d6185828601614e57565b5f602082840312156151fd575f5ffd5b5035919050565b5f5f5f60408486031215615216575f5ffd5b61521f84614bed565b925060208401356001600160401b03811115615239575f5ffd5b61524586828701614e57565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561528b57835183526020938401939092019160010161526d565b5050838103602080860191909152855180835291810192508501905f5b818110156152c957825160ff168452602093840193909201916001016152a8565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156152f9575f5ffd5b8151611ad881614c6d565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8261534e5761534e615318565b500490565b8082018082111561104c5761104c61532c565b5f823560be1983360301811261537a575f5ffd5b9190910192915050565b5f5f8335601e19843603018112615399575f5ffd5b83016020810192503590506001600160401b038111156153b7575f5ffd5b8060051b36038213156133ac575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156153f8575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff9061542d908501614bed565b1660408301525f6040840135905080606084015250606083013561545081614c7b565b6001600160801b038116608084015250608083013561546e81614c7b565b6001600160801b03811660a08401525061548b60a0840184615384565b60c08085015261549f60e0850182846153c8565b95945050505050565b5f602082840312156154b8575f5ffd5b8151611ad881614c7b565b6001600160401b03818116838216019081111561104c5761104c61532c565b6001600160401b03828116828216039081111561104c5761104c61532c565b5f60208284031215615511575f5ffd5b8135611ad881614c7b565b5f5f8335601e19843603018112615531575f5ffd5b8301803591506001600160401b0382111561554a575f5ffd5b6020019150600581901b36038213156133ac575f5ffd5b5f6080828403128015615572575f5ffd5b50604051608081016001600160401b03811182821017156155a157634e487b7160e01b5f52604160045260245ffd5b6040526155ad83614bed565b815260208301356155bd81614c7b565b60208201526155ce60408401614c8f565b60408201526155df60608401614c8f565b60608201529392505050565b8181038181111561104c5761104c61532c565b61ffff828116828216039081111561104c5761104c61532c565b61ffff818116838216019081111561104c5761104c61532c565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611cc3602083018486615641565b604081525f61568f604083018587615641565b90506001600160401b0383166020830152949350505050565b5f826156b6576156b6615318565b500690565b5f602082840312156156cb575f5ffd5b5051919050565b808202811582820484141761104c5761104c61532c565b5f5f858511156156f7575f5ffd5b83861115615703575f5ffd5b5050820193919092039150565b6001600160801b03828116828216039081111561104c5761104c61532c565b6001600160801b03818116838216019081111561104c5761104c61532c565b8881526001600160e01b03198860e01b1660208201526001600160f01b03198760f01b1660248201528560268201526001600160f01b03198560f01b1660468201526001600160801b03198460801b1660488201526001600160801b03198360801b1660588201526157cf606882018360801b6001600160801b0319169052565b60780198975050505050505050565b60ff828116828216039081111561104c5761104c61532c565b6001815b6001841115615832578085048111156158165761581661532c565b600184161561582457908102905b60019390931c9280026157fb565b935093915050565b5f826158485750600161104c565b8161585457505f61104c565b816001811461586a576002811461587457615890565b600191505061104c565b60ff8411156158855761588561532c565b50506001821b61104c565b5060208310610133831016604e8410600b84101617156158b3575081810a61104c565b6158bf5f1984846157f7565b805f19048211156158d2576158d261532c565b029392505050565b5f611ad860ff84168361583a565b63ffffffff818116838216019081111561104c5761104c61532c565b5f60ff821660ff81036159195761591961532c565b6001019291505056d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
