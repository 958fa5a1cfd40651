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
export const collateralVaultBytecode = "0x610100604052348015610010575f5ffd5b50604051615f89380380615f8983398101604081905261002f91610484565b82816001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d68161024c565b508563ffffffff16846001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061050c565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061052c565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff861660a05261ffff851660c0526001600160a01b03841660e05261024182610347565b505050505050610545565b6001600160a01b0381166102f4576102725f54600160d81b900464ffffffffff16421090565b806102895750601254600160e01b900461ffff1615155b156102bf576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601280546001600160a01b03191690556040515f81525f516020615f695f395f51905f529060200160405180910390a161033b565b6012546001600160a01b039081169082160361033b576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b610344816103e2565b50565b6001600160a01b038116158061036a5750600d546001600160a01b038281169116145b156103a1576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081525f516020615f695f395f51905f529060200160405180910390a150565b600e80546001600160a01b031916905561034481600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805163ffffffff8116811461045a575f5ffd5b919050565b805161ffff8116811461045a575f5ffd5b6001600160a01b0381168114610344575f5ffd5b5f5f5f5f5f5f60c08789031215610499575f5ffd5b6104a287610447565b95506104b06020880161045f565b945060408701516104c081610470565b60608801519094506104d181610470565b60808801519093506104e281610470565b60a08801519092506001600160401b03811681146104fe575f5ffd5b809150509295509295509295565b5f6020828403121561051c575f5ffd5b61052582610447565b9392505050565b5f6020828403121561053c575f5ffd5b6105258261045f565b60805160a05160c05160e0516159a46105c55f395f8181610633015281816111eb015281816113f1015281816125e2015261275d01525f818161077e015281816118eb0152818161202b0152612e8c01525f8181610893015281816118c4015281816120040152612e6501525f8181610744015261368b01526159a45ff3fe608060405234801561000f575f5ffd5b5060043610610325575f3560e01c80637b898939116101a8578063c4d252f5116100f3578063db26e34d1161009e578063f2fde38b11610079578063f2fde38b14610859578063f851a4401461086c578063fa579fc614610874578063ff9b3acf1461088e575f5ffd5b8063db26e34d14610814578063e009266a14610827578063e30c397814610848575f5ffd5b8063d1d47160116100ce578063d1d47160146107db578063d3a61aaf146107ee578063d3ed3f7714610801575f5ffd5b8063c4d252f514610766578063c763e5a114610779578063ccfa1b2a146107b3575f5ffd5b80639eabbf3f11610153578063a4e01bc61161012e578063a4e01bc614610712578063bb6ae2cb1461072c578063be5e7ded1461073f575f5ffd5b80639eabbf3f146106d95780639fd0506d146106ec578063a2e5c06e146106ff575f5ffd5b80638da5cb5b116101835780638da5cb5b146106a057806392e22e5f146106b15780639cfecbe2146106c4575f5ffd5b80637b898939146106555780638456cb59146106655780638d52423c1461066d575f5ffd5b80634fd6cade1161027357806368e41cd11161021e5780637637ca47116101f95780637637ca471461060b57806379ba50971461061e57806379c5833b146106265780637a0ebc881461062e575f5ffd5b806368e41cd1146105cd5780636e39274c146105f8578063715018a614610437575f5ffd5b80635c975abb1161024e5780635c975abb1461057857806362de98ee1461059a57806368738ab0146105ad575f5ffd5b80634fd6cade1461053c578063510e78b91461054f578063550ab63614610557575f5ffd5b806329f165c4116102d35780633f4ba83a116102ae5780633f4ba83a1461050e5780634579f9de146105165780634cd72fe614610529575f5ffd5b806329f165c41461045f5780632d88af4a146104d05780633135f207146104e3575f5ffd5b806315eb0fc41161030357806315eb0fc41461042457806316fd265d1461043757806325de9b5e1461043f575f5ffd5b806306b86d29146103295780630f15f4c01461037957806310b7b42914610383575b5f5ffd5b61035c610337366004614c80565b601560209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103816108ca565b005b6103f5610391366004614cc0565b60408051606080820183525f80835260208084018290529284018190526001600160401b03949094168452601682529282902082519384018352805484526001015461ffff8116918401919091526201000090046001600160801b03169082015290565b604080518251815260208084015161ffff1690820152918101516001600160801b031690820152606001610370565b610381610432366004614d1c565b610acd565b610381610e16565b61045261044d366004614db1565b610e29565b6040516103709190614def565b610467611070565b60405161037091905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015292915050565b6103816104de366004614e3a565b61112a565b600f546104f6906001600160a01b031681565b6040516001600160a01b039091168152602001610370565b61038161113e565b61035c610524366004614e53565b61119d565b610381610537366004614f16565b6111e0565b61038161054a366004614cc0565b6113e6565b610467611439565b61056a610565366004614f65565b611489565b604051908152602001610370565b5f54600160d81b900464ffffffffff1642106040519015158152602001610370565b6103816105a8366004614f7e565b6114b2565b6105c06105bb366004614f65565b6115a2565b6040516103709190614fc4565b6105e06105db3660046150e3565b6116e9565b6040516001600160401b039091168152602001610370565b610381610606366004615115565b611afd565b61035c61061936600461513d565b611c3b565b610381611cea565b610467611d63565b6104f67f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160401b03166105e0565b610381611db3565b61035c61067b366004615173565b601160209081525f92835260408084209091529082529020546001600160801b031681565b600d546001600160a01b03166104f6565b6103816106bf3660046151a8565b611ee5565b5f54600160d81b900464ffffffffff166105e0565b6103816106e736600461520f565b612290565b6012546104f6906001600160a01b031681565b61038161070d366004614e3a565b61238b565b6012546105e090600160a01b90046001600160401b031681565b61038161073a36600461523d565b61239c565b6105e07f000000000000000000000000000000000000000000000000000000000000000081565b61038161077436600461526f565b6124c6565b6107a07f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610370565b6105e06107c136600461526f565b60106020525f90815260409020546001600160401b031681565b6103816107e9366004615286565b612590565b61035c6107fc366004614f65565b61271e565b61038161080f36600461523d565b612752565b61056a61082236600461523d565b6127b5565b61083a610835366004614f65565b6128ca565b6040516103709291906152d4565b600e546001600160a01b03166104f6565b610381610867366004614e3a565b6129db565b6104f6612a33565b600e546105e090600160a01b90046001600160401b031681565b6108b57f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff9091168152602001610370565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff9081166060840152600160c81b8404811660808401819052600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c08301529091900361096657604051630dee983760e41b815260040160405180910390fd5b5f6001826080015160ff166004811061098157610981615357565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b03164210156109f7576040517f92ce3bcd0000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044015b60405180910390fd5b610a0082612a46565b5080515f8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610ad5612b4b565b61ffff8416610b27576040516373d0f96960e01b815260206004820152600560248201527f617373657400000000000000000000000000000000000000000000000000000060448201526064016109ee565b61ffff84165f908152601360205260409020546001600160a01b031615610b675760405163392d9d9d60e21b815261ffff851660048201526024016109ee565b6001600160a01b0383165f9081526014602052604090205460ff1615610ba65760405163392d9d9d60e21b815261ffff851660048201526024016109ee565b826001600160a01b03163b5f03610c00576040516373d0f96960e01b815260206004820152600560248201527f746f6b656e00000000000000000000000000000000000000000000000000000060448201526064016109ee565b602460ff83161180610c7757508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c71919061536b565b60ff1614155b15610cc5576040516373d0f96960e01b815260206004820152600d60248201527f746f6b656e446563696d616c730000000000000000000000000000000000000060448201526064016109ee565b6001600160801b0381161580610cf457506f800000000000000000000000000000006001600160801b03821610155b15610d42576040516373d0f96960e01b815260206004820152600d60248201527f6d696e696d756d5175616e74610000000000000000000000000000000000000060448201526064016109ee565b6001600160a01b0383165f8181526014602090815260408083208054600160ff1990911617905561ffff8816808452601383529281902080547fffffffffffffffffffffff000000000000000000000000000000000000000000168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610e1e612b4b565b610e275f612ba9565b565b6060610e33612cae565b816001600160401b03811115610e4b57610e4b615386565b604051908082528060200260200182016040528015610e74578160200160208202803683370190505b5090505f5b82811015611061575f617530610e93603f62061a806153c2565b610ea09062061a806153d5565b610eaa91906153d5565b9050805a1015610ef2575a6040517ffe336aa70000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016109ee565b30637637ca4762061a80878786818110610f0e57610f0e615357565b9050602002810190610f2091906153e8565b6040518363ffffffff1660e01b8152600401610f3c9190615493565b6020604051808303815f8887f193505050508015610f77575060408051601f3d908101601f19168201909252610f749181019061552a565b60015b61102357848483818110610f8d57610f8d615357565b9050602002810190610f9f91906153e8565b610fb0906040810190602001614f65565b61ffff16858584818110610fc657610fc6615357565b9050602002810190610fd891906153e8565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f611002612cea565b6040516001600160e01b0319909116815260200160405180910390a3611058565b8084848151811061103657611036615357565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610e79565b5061106a612d09565b92915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160d01b900460ff16600481106110c0576110c0615357565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff1660a0820152919050565b611132612b4b565b61113b81612d33565b50565b611146612b69565b5f80546001600160d81b031690556012805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f6111a6612cae565b5f5f6111b78a8a8a8a8a8a8a612df2565b915091506111c9828b8b8b8b86612f85565b925050506111d5612d09565b979650505050505050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461122b5760405163472511eb60e11b81523360048201526024016109ee565b5f61123984846001806132e9565b90505f61124e611249868661341a565b613435565b6040805160e0810182525f546001600160401b03808216808452600160401b830482166020850152600160801b8304821684860152600160c01b830460ff9081166060860152600160c81b840481166080860152600160d01b84041660a0850152600160d81b90920464ffffffffff1660c084015292840151939450909290911611806112fb57506020808301516040808501516001600160401b03165f90815260169093529091205414155b1561135057604080830151602084015191517f07560b700000000000000000000000000000000000000000000000000000000081526001600160401b03909116600482015260248101919091526044016109ee565b80604001516001600160401b031682604001516001600160401b031610156113c0576040808301518282015191517fa815b74d0000000000000000000000000000000000000000000000000000000081526001600160401b039182166004820152911660248201526044016109ee565b6113dd81835f015184608001518660e001518660400151896134dd565b50505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114315760405163472511eb60e11b81523360048201526024016109ee565b61113b613810565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c81b900460ff16600481106110c0576110c0615357565b5f61106a611496836139b2565b60010154600160801b90046001600160801b031690565b905090565b6114ba612b4b565b6114c3836139b2565b5060ff821615806114d6575060ff828116145b15611524576040516373d0f96960e01b815260206004820152600560248201527f766f74657300000000000000000000000000000000000000000000000000000060448201526064016109ee565b61152d81613a10565b61ffff84165f81815260116020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda810910160405180910390a3505050565b60408051610160810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905261ffff8516825260139052918220909161161382613a23565b604080516101608101825284546001600160a01b038116825260ff600160a01b820481166020840152600160a81b9091041615159181019190915260048401546001600160801b039081166060830152600385015481166080830181905290831660a08301529192509060c082019061168c9084613a41565b6001600160801b03908116825260028501548082166020840152600160801b908190048216604084015260038601548190049091166060830152600490940154939093046001600160401b03166080909301929092525092915050565b5f6116f2612cae565b5f54600160d81b900464ffffffffff16421015611722576040516313d0ff5960e31b815260040160405180910390fd5b5f61172c846139b2565b8054909150600160a81b900460ff161561175f57604051635ee5fc3b60e11b815261ffff851660048201526024016109ee565b5f61176a8285613a4c565b60048301549091506001600160801b0390811690821610156117d3576004828101546040517f114aecc20000000000000000000000000000000000000000000000000000000081526001600160801b0380851693820193909352911660248201526044016109ee565b5f6117fe6001600160801b03831660038501546001600160801b03166117f991906153d5565b613c34565b6003840180546001600160801b0319166001600160801b0383811691909117909155600185015491925061183a91600160801b90041683613c85565b600180850180546001600160801b03938416600160801b029316929092179091555f54611872916001600160401b0390911690615545565b5f805467ffffffffffffffff19166001600160401b038316178155909450611a1961191b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60165f61192960018a615564565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b6001600160f01b031990811660448401526046830191909152606682019290925260c08b811b7fffffffffffffffff000000000000000000000000000000000000000000000000166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b604080516060808201835283825261ffff8b811660208085018281526001600160801b038a81168789019081526001600160401b038f165f818152601686528a9020985189559251600190980180549151831662010000027fffffffffffffffffffffffffffff0000000000000000000000000000000000009092169890961697909717969096179093558551948a168552339085015293830185905293945091928b9290917fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611af6612d09565b9392505050565b611b05612b4b565b600e54600160a01b90046001600160401b031615611b4f576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580611b70575062278d006001600160401b038316115b15611bbe576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109ee565b600e805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611bec81613c90565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f333014611c5e5760405163472511eb60e11b81523360048201526024016109ee565b5f80611cac8435611c756040870160208801614f65565b6040870135611c8a6080890160608a01615583565b611c9a60a08a0160808b01615583565b611ca760a08b018b61559e565b612df2565b9092509050611ce2828535611cc76040880160208901614f65565b6040880135611cdc60808a0160608b01615583565b86612f85565b949350505050565b600e546001600160a01b03163314611d175760405163472511eb60e11b81523360048201526024016109ee565b600f546001600160a01b03163303611d5a576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109ee565b610e2733612ba9565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f54600190600160c01b900460ff16600481106110c0576110c0615357565b6012546001600160a01b03163314611de05760405163472511eb60e11b81523360048201526024016109ee565b601254600160a01b90046001600160401b0316421015611e47576012546040517f872a12f2000000000000000000000000000000000000000000000000000000008152600160a01b9091046001600160401b031660048201524260248201526044016109ee565b5f611e5562093a8042615545565b5f80546001600160d81b0316600160d81b64ffffffffff8416021790559050611e8162093a8082615545565b6012805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b611eed612cae565b5f611f03611efe6020870187614f65565b6139b2565b90505f611f0e611d63565b905080604001516001600160401b03165f03611f3d57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610611fc657611f6f6020870187614f65565b6004808401546040517f4d38b8a300000000000000000000000000000000000000000000000000000000815261ffff909316918301919091526001600160401b03600160801b9091041660248201526044016109ee565b6120748160200151868661206f61205b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b61206a368d90038d018d6155e3565b613d4f565b613dc0565b61208386848360600151613df4565b6120ac6120966040880160208901615583565b60028401546001600160801b0390811691161090565b806120e257506120e26120c56080880160608901615583565b60038401546001600160801b03600160801b909104811691161090565b1561212d576120f46020870187614f65565b6040517f2f41e00500000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024016109ee565b6121456121406040880160208901615583565b613a10565b506121596121406060880160408901615583565b505f61216483613a23565b60038401549091506001600160801b03908116905f90831661219b61218f60408c0160208d01615583565b6001600160801b031690565b6121a5919061566d565b90505f6121bb61218f60608c0160408d01615583565b6121c590836153d5565b90506121da61218f60808c0160608d01615583565b6121ed906001600160801b03851661566d565b6121f790826153d5565b90505f61221061218f8861220b8789613a41565b613f18565b905080821115612256576040517ffa0d555200000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016109ee565b6001600160801b03828116600160801b0290841617600188015561227b878c88613fbc565b5050505050505061228a612d09565b50505050565b612298612b4b565b5f6122a2836139b2565b805490915060ff600160a81b909104161515821515146123465780547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff16600160a81b83151502178155816123105760125461230b90600190600160e01b900461ffff16615680565b612329565b60125461232990600160e01b900461ffff16600161569a565b6012601c6101000a81548161ffff021916908361ffff1602179055505b8261ffff167f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a49108360405161237e911515815260200190565b60405180910390a2505050565b612393612b4b565b61113b81613c90565b6123a4612b69565b5f82826040516123b59291906156b4565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806123ef5750806001600160401b031642105b8061240e57506124026212750082615545565b6001600160401b031642115b1561243d5760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016109ee565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a26124bf3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061419e92505050565b5050505050565b600f546001600160a01b031633148015906124ec5750600d546001600160a01b03163314155b1561250c5760405163472511eb60e11b81523360048201526024016109ee565b5f818152601060205260408120546001600160401b0316900361254a5760405163f0652c0760e01b81525f60048201524260248201526044016109ee565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b61259d82826001806132e9565b505f6125ac611249848461341a565b516040517f32f7ab130000000000000000000000000000000000000000000000000000000081529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab139061261990879087906004016156eb565b602060405180830381865afa158015612634573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612658919061536b565b905061266482826141ab565b5f61266e866139b2565b90505f5b60048110156126d7578382600501826004811061269157612691615357565b01541480156126be5750815460ff8416906126b990600160b81b900463ffffffff168361424f565b60ff16105b156126cf576126cf8282868661426c565b600101612672565b5060405160ff83168152839061ffff8816907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200160405180910390a3505050505050565b5f5f612729836139b2565b6003810154909150611af690829061220b906001600160801b031661274d83613a23565b613a41565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461279d5760405163472511eb60e11b81523360048201526024016109ee565b611c376127ad611249848461341a565b5160ff6141ab565b5f6127be612b69565b600e54600160a01b90046001600160401b03165f03612820576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109ee565b82826040516128309291906156b4565b604051908190039020600e549091505f9061285b90600160a01b90046001600160401b031642615545565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906128bb908790879086906156fe565b60405180910390a25092915050565b6060805f6128d7846139b2565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b60048110156129d45781545f906004908390612944908390600160b01b900460ff166153d5565b61294e919061566d565b612958919061572a565b905082600501816004811061296f5761296f615357565b015485838151811061298357612983615357565b602090810291909101015282546129a790600160b81b900463ffffffff168261424f565b8483815181106129b9576129b9615357565b60ff909216602092830291909101909101525060010161291d565b5050915091565b6129e3612b4b565b6012546001600160a01b0390811690821603612a2a576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109ee565b61113b816142e7565b5f6114ad600d546001600160a01b031690565b608081015160ff1615801590612a9957506001816080015160ff1660048110612a7157612a71615357565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b1561113b5760808101805160ff9081166060840181905260a0840180519092169092525f905260019060048110612ad257612ad2615357565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56001836060015160ff1660048110612b3057612b30615357565b600302015460405190815260200160405180910390a2612a46565b600e54600160a01b90046001600160401b031615612b695730612b76565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b031614610e275760405163472511eb60e11b81523360048201526024016109ee565b6001600160a01b038116612c5e575f54600160d81b900464ffffffffff16421080612be05750601254600160e01b900461ffff1615155b15612c16576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109ee565b601280546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1612ca5565b6012546001600160a01b0390811690821603612ca5576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109ee565b61113b81614358565b612cb6614371565b610e2760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612ce4565b90565b906143ca565b5f60033d1115612ce15760045f5f3e505f516001600160e01b03191690565b610e275f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612ce4565b6001600160a01b0381161580612d565750600d546001600160a01b038281169116145b15612da4576040516373d0f96960e01b815260206004820152600660248201527f706175736572000000000000000000000000000000000000000000000000000060448201526064016109ee565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001611eda565b5f80548190600160d81b900464ffffffffff16421015612e25576040516313d0ff5960e31b815260040160405180910390fd5b612e2e886139b2565b91505f612ec6612ebc604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b8b8b8b8b8b6143d1565b90505f612ed4868684614482565b8454909150600160b01b900460ff165f5b6004811015612f5f5782866005018360048110612f0457612f04615357565b015403612f335785548690612f2690600160b81b900463ffffffff168461424f565b9550955050505050612f79565b60046001612f4182856153d5565b612f4b919061566d565b612f55919061572a565b9150600101612ee5565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b85545f90600160a81b900460ff1615612fb757604051635ee5fc3b60e11b815261ffff861660048201526024016109ee565b60a084901c15613023576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f726563697069656e74000000000000000000000000000000000000000000000060448201526064016109ee565b5f86815260156020908152604080832061ffff891684529091529020546001600160801b03908116908416811061305d575f9150506132df565b60018801546001600160801b03858116839003935081811691600160801b900481169084168210156130ce576040517f6a33e0200000000000000000000000000000000000000000000000000000000081526001600160801b038581166004830152831660248201526044016109ee565b89546001600160a01b038116905f906130f090600160a01b900460ff166144c3565b6040516370a0823160e01b81523060048201529091505f9082906001600160a01b038516906370a0823190602401602060405180830381865afa158015613139573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061315d919061573d565b61316791906153c2565b9050806001600160801b03851611156131be576040517f26e7cbe20000000000000000000000000000000000000000000000000000000081526001600160801b0385166004820152602481018290526044016109ee565b6131ca8d8c898b6144f3565b5f8c815260156020908152604080832061ffff8f168452909152902080546001600160801b0319166001600160801b038b81169190911790915561321090861688900390565b60018e0180546001600160801b0319166001600160801b039290921691909117905561323c8488613a41565b60018e0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038d1681528983166020820152918b16908201528a9061ffff8d16908e907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a36132d7816132c6856001600160801b038c16615754565b6001600160a01b03871691906146ae565b505050505050505b9695505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261333b85856146e3565b90508260ff16815f015160ff161461336e5780516040516303a2829760e41b815260ff90911660048201526024016109ee565b8160ff16816080015160ff16146133aa576080810151604051634e54e99b60e01b81526004810186905260ff90911660248201526044016109ee565b8060e001516001600160401b03168160c001516001600160401b031614611ce25760e081015160c08201516040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016109ee565b365f613429836027818761576b565b915091505b9250929050565b61346b6040518060a001604052805f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b608882146134a8576040517fdb845217000000000000000000000000000000000000000000000000000000008152600481018390526024016109ee565b8235815260208301356020820152604083013560c01c6040820152604883013560608201526068830135608082015292915050565b85602001516001600160401b0316836001600160401b0316116135455760208601516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b03808616600483015290911660248201526044016109ee565b6001600160401b0380841660208801528216604087015261356586612a46565b5f866080015160ff165f0361358d5761357d876148cd565b60ff8116608089015290506135b9565b60a087015160ff16156135a4578660a001516135ad565b6135ad876148cd565b60ff811660a089015290505b86515f805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b169690961797909717959095169790971792909217959095169490941793909317169190911781556136b07f000000000000000000000000000000000000000000000000000000000000000042615545565b90506040518060c00160405280888152602001878152602001866001600160401b03168152602001856001600160401b03168152602001826001600160401b031681526020018460ff1681525060018360ff166004811061371357613713615357565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a09096015160ff16600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908616907fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b906137fe908a908a908990879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a25050505050505050565b6040805160e0810182525f80546001600160401b038082168452600160401b820481166020850152600160801b82041693830193909352600160c01b830460ff90811660608401819052600160c81b850482166080850152600160d01b850490911660a0840152600160d81b90930464ffffffffff1660c08301529091600190600481106138a0576138a0615357565b5f6080850181905260a08501819052600391909102919091016002810180546001600160401b038082166020808901829052600160401b9384900483166040808b018290528a51895460608d015160c08e01519288166001600160801b0319909216919091179588029590951768ffffffffffffffffff60801b1916600160801b90930260ff60c01b191692909217600160c01b60ff909516949094029390931778ffffffffffffffffffffffffffffffffffffffffffffffffff16600160d81b64ffffffffff909216919091021790965592549251918304811682529294509116917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a25050565b61ffff81165f90815260136020526040902080546001600160a01b0316613a0b576040517f1d9173a100000000000000000000000000000000000000000000000000000000815261ffff831660048201526024016109ee565b919050565b5f61106a6001600160801b038316613c34565b600281015460018201545f9161106a916001600160801b0391821691165b5f611af68284615792565b81545f906001600160a01b038116908290613a7090600160a01b900460ff166144c3565b90505f613a8361218f6117f984886153c2565b9050805f03613abe576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613b02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b26919061573d565b9050613b493330613b378686615754565b6001600160a01b03881692919061491c565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613b8d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bb1919061573d565b90505f828211613bc1575f613bd6565b84613bcc848461566d565b613bd691906153c2565b9050805f03613c11576040517fb5c74a2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b613c27848210613c215784613c34565b81613c34565b9998505050505050505050565b5f6f800000000000000000000000000000008210613c81576040517f66c28b18000000000000000000000000000000000000000000000000000000008152600481018390526024016109ee565b5090565b5f611af682846157b1565b6001600160a01b0381161580613cb35750600d546001600160a01b038281169116145b15613d01576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c6572000000000000000000000000000000000000000000000060448201526064016109ee565b600f80546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001611eda565b5f611af67fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f0845f015185602001518660400151865f0151876020015188604001518960600151604051602001613dac9897969594939291906157d0565b604051602081830303815290604052614952565b831580613dd65750613dd48383868461498a565b155b1561228a57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260166020908152604080832081516060810183528154815260019091015461ffff811693820193909352620100009092046001600160801b03169082015292909190841610801590613e7a57506040820151613e7a90613e696080880160608901615583565b6001600160801b0390811691161490565b8015613eb457506001600160401b0384161580613eb45750602080830151613eb491613ea890880188614f65565b61ffff90811691161490565b9050806124bf5783613ecc6080870160608801615583565b6040517f6a6507da0000000000000000000000000000000000000000000000000000000081526001600160401b0390921660048301526001600160801b031660248201526044016109ee565b81545f908190613f3190600160a01b900460ff166144c3565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa158015613f76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f9a919061573d565b613fa491906153c2565b90506001600160801b0383168110611af65782611ce2565b613fcc6040830160208401615583565b6002840180546001600160801b0319166001600160801b0392909216919091179055613ffe6060830160408401615583565b6002840180546001600160801b03928316600160801b02921691909117905561402d6080830160608401615583565b6003840180546001600160801b03908116600160801b9390911683021790556040820151600480860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff166001600160401b039093169093029190911790915583545f91906140a990600160b01b900460ff1660016153d5565b6140b3919061572a565b84547fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff16600160b01b60ff831602178555825160a08401519192506140fb918691849161426c565b6141086020840184614f65565b61ffff1682604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b85602001602081019061414e9190615583565b61415e6060880160408901615583565b61416e6080890160608a01615583565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a350505050565b6060611af683835f6149a1565b60015b600481101561424a5782600182600481106141cb576141cb615357565b600302015414801561420957508160ff16600182600481106141ef576141ef615357565b6003020160020160189054906101000a900460ff1660ff16105b1561424257816001826004811061422257614222615357565b6003020160020160186101000a81548160ff021916908360ff1602179055505b6001016141ae565b505050565b5f61425b826008615754565b8363ffffffff16901c905092915050565b8184600501846004811061428257614282615357565b01555f614290846008615754565b855463ffffffff60ff948516831b8116600160b81b8084049690941b19959095161693909317027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90921691909117909355505050565b6142ef612b4b565b600e80546001600160a01b0383166001600160a01b03199091168117909155614320600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600e80546001600160a01b031916905561113b81614ab8565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610e27576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b85516020808801516040808a015181517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a948101949094526001600160e01b031960e09590951b94909416908301526001600160f01b031960f091821b8116604484015260468301939093526066820188905286901b9091166086820152608881018490526001600160801b0319608084811b821660a884015283901b1660b88201525f906111d59060c801613dac565b5f81815b848110156144ba576144b0828787848181106144a4576144a4615357565b90506020020135614b09565b9150600101614486565b50949350505050565b5f600860ff831611156144eb576144db600883615860565b6144e690600a61595c565b61106a565b600192915050565b5f61450162015180426153c2565b855490915063ffffffff600160d81b909104811690821681148015614528575060ff838116145b1561453457505061228a565b5f61453e87613a23565b90508163ffffffff168363ffffffff16146145dc5761455e82600161596a565b63ffffffff168363ffffffff1614614576578061458c565b6009870154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009880155865463ffffffff8416600160d81b027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161787555b60fe1960ff8516016145f05750505061228a565b60098701545f906001600160801b03166001600160801b0387166001600160801b03841661461e91906153d5565b614628919061566d565b61ffff88165f90815260116020908152604080832060ff8a1684529091529020549091506001600160801b0316808211156146a3576040517fab0688ed00000000000000000000000000000000000000000000000000000000815261ffff8916600482015260248101839052604481018290526064016109ee565b505050505050505050565b6146bb8383836001614b35565b61424a57604051635274afe760e01b81526001600160a01b03841660048201526024016109ee565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915261020082111561476a576040517fbb9e58ed000000000000000000000000000000000000000000000000000000008152600481018390526024016109ee565b602782101561479557604051634e54e99b60e01b8152600481018390525f60248201526044016109ee565b8235600784013560f882901c6001146147e0576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c60048201526024016109ee565b60ff60f083901c1680845215806147fd57508251600660ff909116115b156148235782516040516303a2829760e41b815260ff90911660048201526024016109ee565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c16608084018190526003101561488f576080830151604051634e54e99b60e01b81526004810186905260ff90911660248201526044016109ee565b63ffffffff608883901c1660a08401526001600160401b03604883901c811660c085015260089290921c821660e08401521661010082015292915050565b60015b816060015160ff168160ff1614806148f15750816080015160ff168160ff16145b8061490557508160a0015160ff168160ff16145b15613a0b578061491481615986565b9150506148d0565b61492a848484846001614bb0565b61228a57604051635274afe760e01b81526001600160a01b03851660048201526024016109ee565b5f818051906020012060405160200161496d91815260200190565b604051602081830303815290604052805190602001209050919050565b5f82614997868685614482565b1495945050505050565b6060814710156149e6576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018390526044016109ee565b5f6149f2858486614c36565b9050808015614a1357505f3d1180614a1357505f856001600160a01b03163b115b15614a2857614a20614c4b565b915050611af6565b8015614a6b576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016109ee565b3d15614a7e57614a79614c64565b614ab0565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f818310614b23575f828152602084905260409020611af6565b5f838152602083905260409020611af6565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614ba4578383151615614b98573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614c25578383151615614c19573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff81168114613a0b575f5ffd5b5f5f60408385031215614c91575f5ffd5b82359150614ca160208401614c6f565b90509250929050565b80356001600160401b0381168114613a0b575f5ffd5b5f60208284031215614cd0575f5ffd5b611af682614caa565b80356001600160a01b0381168114613a0b575f5ffd5b60ff8116811461113b575f5ffd5b6001600160801b038116811461113b575f5ffd5b8035613a0b81614cfd565b5f5f5f5f60808587031215614d2f575f5ffd5b614d3885614c6f565b9350614d4660208601614cd9565b92506040850135614d5681614cef565b91506060850135614d6681614cfd565b939692955090935050565b5f5f83601f840112614d81575f5ffd5b5081356001600160401b03811115614d97575f5ffd5b6020830191508360208260051b850101111561342e575f5ffd5b5f5f60208385031215614dc2575f5ffd5b82356001600160401b03811115614dd7575f5ffd5b614de385828601614d71565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015614e2f5783516001600160801b0316835260209384019390920191600101614e08565b509095945050505050565b5f60208284031215614e4a575f5ffd5b611af682614cd9565b5f5f5f5f5f5f5f60c0888a031215614e69575f5ffd5b87359650614e7960208901614c6f565b9550604088013594506060880135614e9081614cfd565b93506080880135614ea081614cfd565b925060a08801356001600160401b03811115614eba575f5ffd5b614ec68a828b01614d71565b989b979a50959850939692959293505050565b5f5f83601f840112614ee9575f5ffd5b5081356001600160401b03811115614eff575f5ffd5b60208301915083602082850101111561342e575f5ffd5b5f5f5f5f60608587031215614f29575f5ffd5b8435935060208501356001600160401b03811115614f45575f5ffd5b614f5187828801614ed9565b9094509250506040850135614d6681614cef565b5f60208284031215614f75575f5ffd5b611af682614c6f565b5f5f5f60608486031215614f90575f5ffd5b614f9984614c6f565b92506020840135614fa981614cef565b91506040840135614fb981614cfd565b809150509250925092565b81516001600160a01b0316815261016081016020830151614fea602084018260ff169052565b506040830151614ffe604084018215159052565b50606083015161501960608401826001600160801b03169052565b50608083015161503460808401826001600160801b03169052565b5060a083015161504f60a08401826001600160801b03169052565b5060c083015161506a60c08401826001600160801b03169052565b5060e083015161508560e08401826001600160801b03169052565b506101008301516150a26101008401826001600160801b03169052565b506101208301516150bf6101208401826001600160801b03169052565b506101408301516150dc6101408401826001600160401b03169052565b5092915050565b5f5f5f606084860312156150f5575f5ffd5b8335925061510560208501614c6f565b9150604084013590509250925092565b5f5f60408385031215615126575f5ffd5b61512f83614caa565b9150614ca160208401614cd9565b5f6020828403121561514d575f5ffd5b81356001600160401b03811115615162575f5ffd5b820160c08185031215611af6575f5ffd5b5f5f60408385031215615184575f5ffd5b61518d83614c6f565b9150602083013561519d81614cef565b809150509250929050565b5f5f5f5f84860360c08112156151bc575f5ffd5b60808112156151c9575f5ffd5b5084935060808501356001600160401b038111156151e5575f5ffd5b6151f187828801614d71565b9094509250615204905060a08601614caa565b905092959194509250565b5f5f60408385031215615220575f5ffd5b61522983614c6f565b91506020830135801515811461519d575f5ffd5b5f5f6020838503121561524e575f5ffd5b82356001600160401b03811115615263575f5ffd5b614de385828601614ed9565b5f6020828403121561527f575f5ffd5b5035919050565b5f5f5f60408486031215615298575f5ffd5b6152a184614c6f565b925060208401356001600160401b038111156152bb575f5ffd5b6152c786828701614ed9565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561530d5783518352602093840193909201916001016152ef565b5050838103602080860191909152855180835291810192508501905f5b8181101561534b57825160ff1684526020938401939092019160010161532a565b50919695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561537b575f5ffd5b8151611af681614cef565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f826153d0576153d061539a565b500490565b8082018082111561106a5761106a6153ae565b5f823560be198336030181126153fc575f5ffd5b9190910192915050565b5f5f8335601e1984360301811261541b575f5ffd5b83016020810192503590506001600160401b03811115615439575f5ffd5b8060051b360382131561342e575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561547a575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff906154af908501614c6f565b1660408301525f604084013590508060608401525060608301356154d281614cfd565b6001600160801b03811660808401525060808301356154f081614cfd565b6001600160801b03811660a08401525061550d60a0840184615406565b60c08085015261552160e08501828461544a565b95945050505050565b5f6020828403121561553a575f5ffd5b8151611af681614cfd565b6001600160401b03818116838216019081111561106a5761106a6153ae565b6001600160401b03828116828216039081111561106a5761106a6153ae565b5f60208284031215615593575f5ffd5b8135611af681614cfd565b5f5f8335601e198436030181126155b3575f5ffd5b8301803591506001600160401b038211156155cc575f5ffd5b6020019150600581901b360382131561342e575f5ffd5b5f60808284031280156155f4575f5ffd5b50604051608081016001600160401b038111828210171561562357634e487b7160e01b5f52604160045260245ffd5b60405261562f83614c6f565b8152602083013561563f81614cfd565b602082015261565060408401614d11565b604082015261566160608401614d11565b60608201529392505050565b8181038181111561106a5761106a6153ae565b61ffff828116828216039081111561106a5761106a6153ae565b61ffff818116838216019081111561106a5761106a6153ae565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611ce26020830184866156c3565b604081525f6157116040830185876156c3565b90506001600160401b0383166020830152949350505050565b5f826157385761573861539a565b500690565b5f6020828403121561574d575f5ffd5b5051919050565b808202811582820484141761106a5761106a6153ae565b5f5f85851115615779575f5ffd5b83861115615785575f5ffd5b5050820193919092039150565b6001600160801b03828116828216039081111561106a5761106a6153ae565b6001600160801b03818116838216019081111561106a5761106a6153ae565b8881526001600160e01b03198860e01b1660208201526001600160f01b03198760f01b1660248201528560268201526001600160f01b03198560f01b1660468201526001600160801b03198460801b1660488201526001600160801b03198360801b166058820152615851606882018360801b6001600160801b0319169052565b60780198975050505050505050565b60ff828116828216039081111561106a5761106a6153ae565b6001815b60018411156158b457808504811115615898576158986153ae565b60018416156158a657908102905b60019390931c92800261587d565b935093915050565b5f826158ca5750600161106a565b816158d657505f61106a565b81600181146158ec57600281146158f657615912565b600191505061106a565b60ff841115615907576159076153ae565b50506001821b61106a565b5060208310610133831016604e8410600b8410161715615935575081810a61106a565b6159415f198484615879565b805f1904821115615954576159546153ae565b029392505050565b5f611af660ff8416836158bc565b63ffffffff818116838216019081111561106a5761106a6153ae565b5f60ff821660ff810361599b5761599b6153ae565b6001019291505056d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
