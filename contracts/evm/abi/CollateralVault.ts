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
        "name": "periods",
        "type": "tuple",
        "components": [
          {
            "name": "exitPeriodSeconds",
            "type": "uint64"
          },
          {
            "name": "takeBackDelaySeconds",
            "type": "uint64"
          },
          {
            "name": "inclusionPeriodSeconds",
            "type": "uint64"
          },
          {
            "name": "messageLifetimeSeconds",
            "type": "uint64"
          }
        ]
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
    "name": "append",
    "inputs": [
      {
        "name": "accumulator",
        "type": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
          },
          {
            "name": "consumedIndex",
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
          },
          {
            "name": "payerTag",
            "type": "bytes14"
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
    "name": "payTakeBack",
    "inputs": [
      {
        "name": "accumulator",
        "type": "bytes32"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "payer",
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
    "name": "requestDesk",
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
export const collateralVaultBytecode = "0x610140604052348015610010575f5ffd5b5060405161b4f838038061b4f883398101604081905261002f91610575565b83826001600160401b0381161580610052575062278d006001600160401b038216115b15610098576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b0381166100cd57604051631e4fbdf760e01b81525f600482015260240161008f565b6100d681610313565b508663ffffffff16856001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561011a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013e919061067c565b63ffffffff161461017a576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161008f565b8561ffff16856001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101df919061069c565b61ffff1614610219576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161008f565b63ffffffff871660a05261ffff861660c0526001600160a01b03851660e05261024183610408565b8051604051839061025190610508565b6001600160401b03928316815291166020820152604001604051809103905ff080158015610281573d5f5f3e3d5ffd5b506001600160a01b0316610100526040518190839061029f90610515565b82516001600160401b0390811682526020808501518216908301526040808501518216908301526060938401518116938201939093529116608082015260a001604051809103905ff0801580156102f8573d5f5f3e3d5ffd5b506001600160a01b031661012052506106b595505050505050565b6001600160a01b0381166103b55761033a600154600160d81b900464ffffffffff16421090565b8061034a575060145461ffff1615155b15610380576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b601280546001600160a01b03191690556040515f81525f51602061b4d85f395f51905f529060200160405180910390a16103fc565b6012546001600160a01b03908116908216036103fc576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b604482015260640161008f565b610405816104a3565b50565b6001600160a01b038116158061042b5750600e546001600160a01b038281169116145b15610462576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161008f565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081525f51602061b4d85f395f51905f529060200160405180910390a150565b600f80546001600160a01b031916905561040581600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b612b1f806166ee83390190565b6122cb8061920d83390190565b805163ffffffff81168114610535575f5ffd5b919050565b805161ffff81168114610535575f5ffd5b6001600160a01b0381168114610405575f5ffd5b80516001600160401b0381168114610535575f5ffd5b5f5f5f5f5f5f5f87890361014081121561058d575f5ffd5b61059689610522565b97506105a460208a0161053a565b965060408901516105b48161054b565b60608a01519096506105c58161054b565b60808a01519095506105d68161054b565b93506105e460a08a0161055f565b9250608060bf19820112156105f7575f5ffd5b50604051608081016001600160401b038111828210171561062657634e487b7160e01b5f52604160045260245ffd5b60405261063560c08a0161055f565b815261064360e08a0161055f565b60208201526106556101008a0161055f565b60408201526106676101208a0161055f565b60608201528091505092959891949750929550565b5f6020828403121561068c575f5ffd5b61069582610522565b9392505050565b5f602082840312156106ac575f5ffd5b6106958261053a565b60805160a05160c05160e0516101005161012051615f9061075e5f395f818161074e015281816117ed01528181612b3d015261439c01525f81816108500152818161128d01526115f001525f81816107160152818161138101528181611536015281816121560152818161282601526128da01525f81816108c40152613f7901525f8181610a530152613f5201525f818161088a015281816139a901526140e60152615f905ff3fe608060405234801561000f575f5ffd5b5060043610610388575f3560e01c806380aee614116101df578063c763e5a111610109578063e30bcf3e116100a9578063f851a44011610079578063f851a44014610a04578063f87c01c814610a0c578063fa579fc614610a34578063ff9b3acf14610a4e575f5ffd5b8063e30bcf3e1461098e578063e30c3978146109a1578063f2fde38b146109b2578063f3bbc421146109c5575f5ffd5b8063d3a61aaf116100e4578063d3a61aaf14610934578063d3ed3f7714610947578063db26e34d1461095a578063e009266a1461096d575f5ffd5b8063c763e5a1146108bf578063ccfa1b2a146108f9578063d1d4716014610921575f5ffd5b80639eabbf3f1161017f578063a8baef1e1161014f578063a8baef1e1461084b578063bb6ae2cb14610872578063be5e7ded14610885578063c4d252f5146108ac575f5ffd5b80639eabbf3f146107f85780639fd0506d1461080b578063a2e5c06e1461081e578063a4e01bc614610831575f5ffd5b80638d52423c116101ba5780638d52423c1461078b5780638da5cb5b146107be57806392e22e5f146107cf5780639cfecbe2146107e2575f5ffd5b806380aee614146107495780638456cb59146107705780638a3bd09a14610778575f5ffd5b8063510e78b9116102c057806368e41cd11161026057806379ba50971161023057806379ba50971461070157806379c5833b146107095780637a0ebc88146107115780637b89893914610738575f5ffd5b806368e41cd1146106b05780636e39274c146106db578063715018a6146104df5780637637ca47146106ee575f5ffd5b806362a5af3b1161029b57806362a5af3b1461066257806362de98ee1461066a5780636483ec251461067d57806368738ab014610690575f5ffd5b8063510e78b914610616578063550ab6361461061e5780635c975abb1461063f575f5ffd5b80632d88af4a1161032b5780633f4ba83a116103065780633f4ba83a146105d55780634579f9de146105dd5780634cd72fe6146105f05780634fd6cade14610603575f5ffd5b80632d88af4a146105845780633135f20714610597578063390175e9146105c2575f5ffd5b806315eb0fc41161036657806315eb0fc4146104cc57806316fd265d146104df57806325de9b5e146104e757806329f165c414610507575f5ffd5b806306b86d291461038c5780630f15f4c0146103dc57806310b7b429146103e6575b5f5ffd5b6103bf61039a366004615258565b601860209081525f92835260408084209091529082529020546001600160801b031681565b6040516001600160801b0390911681526020015b60405180910390f35b6103e4610a8a565b005b6104826103f4366004615296565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160401b03165f9081526019602090815260409182902082516080810184528154815260019091015461ffff8116928201929092526201000082046001600160801b031692810192909252600160901b900460901b6001600160901b031916606082015290565b6040516103d391908151815260208083015161ffff16908201526040808301516001600160801b0316908201526060918201516001600160901b0319169181019190915260800190565b6103e46104da3660046152f4565b610c74565b6103e4610f57565b6104fa6104f5366004615389565b610f6a565b6040516103d391906153c7565b61050f611198565b6040516103d391905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6103e4610592366004615412565b61126c565b6010546105aa906001600160a01b031681565b6040516001600160a01b0390911681526020016103d3565b6103e46105d036600461542b565b611280565b6103e46112d1565b6103bf6105eb36600461546f565b611339565b6103e46105fe366004615532565b61137c565b6103e4610611366004615296565b611531565b61050f611562565b61063161062c366004615581565b6115ba565b6040519081526020016103d3565b600154600160d81b900464ffffffffff16421060405190151581526020016103d3565b6103e46115e3565b6103e461067836600461559a565b611707565b6103e461068b3660046155c5565b6117e0565b6106a361069e366004615581565b611870565b6040516103d391906155dc565b6106c36106be366004615711565b6119cb565b6040516001600160401b0390911681526020016103d3565b6103e46106e9366004615743565b611daa565b6103bf6106fc36600461576d565b611ec2565b6103e4611f58565b61050f611fd1565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b6001546001600160401b03166106c3565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b6103e4612029565b6103e4610786366004615296565b61214b565b6103bf6107993660046157a3565b601760209081525f92835260408084209091529082529020546001600160801b031681565b600e546001600160a01b03166105aa565b6103e46107dd3660046157d8565b61219f565b600154600160d81b900464ffffffffff166106c3565b6103e4610806366004615835565b6124b4565b6012546105aa906001600160a01b031681565b6103e461082c366004615412565b6125c2565b6012546106c390600160a01b90046001600160401b031681565b6105aa7f000000000000000000000000000000000000000000000000000000000000000081565b6103e4610880366004615863565b6125d3565b6106c37f000000000000000000000000000000000000000000000000000000000000000081565b6103e46108ba3660046155c5565b612725565b6108e67f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103d3565b6106c36109073660046155c5565b60116020525f90815260409020546001600160401b031681565b6103e461092f366004615895565b6127ef565b6103bf610942366004615581565b6128a1565b6103e4610955366004615863565b6128d5565b610631610968366004615863565b612916565b61098061097b366004615581565b612a1f565b6040516103d39291906158e3565b6103e461099c366004615966565b612b30565b600f546001600160a01b03166105aa565b6103e46109c0366004615412565b612d56565b6109d86109d3366004615581565b612dae565b6040805163ffffffff90941684526001600160801b0392831660208501529116908201526060016103d3565b6105aa612e1d565b6106c3610a1a366004615581565b60136020525f90815260409020546001600160401b031681565b600f546106c390600160a01b90046001600160401b031681565b610a757f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103d3565b6040805160e0810182526001546001600160401b038082168352600160401b820481166020840152600160801b82041692820192909252600160c01b820460ff9081166060830152600160c81b8304811660808301819052600160d01b840490911660a0830152600160d81b90920464ffffffffff1660c0820152905f03610b2557604051630dee983760e41b815260040160405180910390fd5b5f6002826080015160ff1660048110610b4057610b40615997565b6003020160020160109054906101000a90046001600160401b03169050806001600160401b0316421015610b9d576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b610ba682612e30565b50805160018054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610c7c612f35565b61ffff8416610cb6576040516373d0f96960e01b8152602060048201526005602482015264185cdcd95d60da1b6044820152606401610b94565b61ffff84165f908152601560205260409020546001600160a01b031615610cf65760405163392d9d9d60e21b815261ffff85166004820152602401610b94565b6001600160a01b0383165f9081526016602052604090205460ff1615610d355760405163392d9d9d60e21b815261ffff85166004820152602401610b94565b826001600160a01b03163b5f03610d77576040516373d0f96960e01b81526020600482015260056024820152643a37b5b2b760d91b6044820152606401610b94565b602460ff83161180610dee57508160ff16836001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dc4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610de891906159ab565b60ff1614155b15610e2c576040516373d0f96960e01b815260206004820152600d60248201526c746f6b656e446563696d616c7360981b6044820152606401610b94565b6001600160801b0381161580610e4f57506001607f1b6001600160801b03821610155b15610e8d576040516373d0f96960e01b815260206004820152600d60248201526c6d696e696d756d5175616e746160981b6044820152606401610b94565b6001600160a01b0383165f8181526016602090815260408083208054600160ff1990911617905561ffff88168084526015835292819020805474ffffffffffffffffffffffffffffffffffffffffff19168517600160a01b60ff89169081029190911782556004820180546001600160801b0319166001600160801b03891690811790915583519687529386015290840191909152917f6881fbb0537f2bc0c2a3c3e01ed5adfdd244ebb47bd14a21d6a7d602b2ee15219060600160405180910390a25050505050565b610f5f612f35565b610f685f612f93565b565b6060610f74613092565b816001600160401b03811115610f8c57610f8c6159c6565b604051908082528060200260200182016040528015610fb5578160200160208202803683370190505b5090505f5b82811015611189575f617530610fd4603f62061a80615a02565b610fe19062061a80615a15565b610feb9190615a15565b9050805a101561101a575a60405163fe336aa760e01b8152600481019190915260248101829052604401610b94565b30637637ca4762061a8087878681811061103657611036615997565b90506020028101906110489190615a28565b6040518363ffffffff1660e01b81526004016110649190615ad3565b6020604051808303815f8887f19350505050801561109f575060408051601f3d908101601f1916820190925261109c91810190615b6a565b60015b61114b578484838181106110b5576110b5615997565b90506020028101906110c79190615a28565b6110d8906040810190602001615581565b61ffff168585848181106110ee576110ee615997565b90506020028101906111009190615a28565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f61112a6130ce565b6040516001600160e01b0319909116815260200160405180910390a3611180565b8084848151811061115e5761115e615997565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610fba565b506111926130ed565b92915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600154600290600160d01b900460ff16600481106111f0576111f0615997565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b611274612f35565b61127d81613117565b50565b611288613092565b6112b17f00000000000000000000000000000000000000000000000000000000000000006131bf565b6112c46112bd846131ea565b838361322f565b6112cc6130ed565b505050565b6112d9612f53565b6112e161326f565b600180546001600160d81b031690556012805467ffffffffffffffff60a01b191690556040513381527f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f79060200160405180910390a1565b5f611342613092565b5f5f6113538a8a8a8a8a8a8a6132ab565b91509150611365828b8b8b8b86613467565b925050506113716130ed565b979650505050505050565b6113a57f00000000000000000000000000000000000000000000000000000000000000006131bf565b5f6113b3848460018061368d565b90505f6113c0858561378a565b6040805160e0810182526001546001600160401b03808216808452600160401b830482166020850152600160801b8304821694840194909452600160c01b820460ff908116606080860191909152600160c81b840482166080860152600160d01b840490911660a0850152600160d81b90920464ffffffffff1660c0840152908401519394509092161180611475575060408083015160608401516001600160401b03165f9081526019602052919091205414155b156114ad5760608201516040808401519051627560b760e41b81526001600160401b0390921660048301526024820152604401610b94565b80604001516001600160401b031682606001516001600160401b03161015611505576060820151604080830151905163a815b74d60e01b81526001600160401b03928316600482015291166024820152604401610b94565b6115288183602001518460a0015161151d8760081c90565b866060015189613812565b50505050505050565b61155a7f00000000000000000000000000000000000000000000000000000000000000006131bf565b61127d613aac565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600154600290600160c81b900460ff16600481106111f0576111f0615997565b5f6111926115c7836131ea565b60010154600160801b90046001600160801b031690565b905090565b6115eb613092565b6116147f00000000000000000000000000000000000000000000000000000000000000006131bf565b6040805160e081018252600180546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff16606088018190525f60a08901819052608089015264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b191694909417929093029190911778ffffffffffffffffffffffffffffffffffffffffffffffffff16919091179055610f686130ed565b61170f612f35565b611718836131ea565b5060ff8216158061172b575060ff828116145b15611761576040516373d0f96960e01b8152602060048201526005602482015264766f74657360d81b6044820152606401610b94565b61176a81613cbf565b61ffff84165f81815260176020908152604080832060ff88168085529083529281902080546001600160801b0319166001600160801b0396871617905551938516845290927f25d8570628ceb6941fbc8321b5be2b074b7bd59447be5cab29f4da7feffda81091015b60405180910390a3505050565b6117e8613092565b6118117f00000000000000000000000000000000000000000000000000000000000000006131bf565b61181961326f565b6001805482916019915f91908290611839906001600160401b0316615b85565b82546001600160401b039182166101009390930a8381029202191617909155815260208101919091526040015f205561127d6130ed565b60408051610180810182525f8082526020808301829052828401829052606083018290526080830182905260a0830182905260c0830182905260e08301829052610100830182905261012083018290526101408301829052610160830182905261ffff851682526015905291822090916118e982613cd2565b604080516101808101825284546001600160a01b0381168252600160a01b900460ff16602082015291925081016119208487613cf4565b1515815260048401546001600160801b0390811660208301526003850154811660408301819052908416606083015260809091019061195f9084613d2c565b6001600160801b03908116825260028501548082166020840152600160801b9081900482166040840152600386015481900490911660608301526004909401546001600160401b0394810485166080830152600160c01b900490931660a0909301929092525092915050565b5f6119d4613092565b600154600160d81b900464ffffffffff16421015611a05576040516313d0ff5960e31b815260040160405180910390fd5b5f611a0f846131ea565b9050611a1b8185613cf4565b15611a3f57604051635ee5fc3b60e11b815261ffff85166004820152602401610b94565b5f611a4a8285613d37565b60048301549091506001600160801b039081169082161015611a9a576004828101546040516308a5766160e11b81526001600160801b038085169382019390935291166024820152604401610b94565b5f611ac56001600160801b03831660038501546001600160801b0316611ac09190615a15565b613eed565b6003840180546001600160801b0319166001600160801b03838116919091179091556001850154919250611b0191600160801b90041683613f19565b600180850180546001600160801b03938416600160801b029316929092179091558054611b39916001600160401b0390911690615baf565b6001805467ffffffffffffffff19166001600160401b03831617905593505f611c49611b63613f24565b60195f611b7160018a615bce565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015183517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28187015260e09290921b6001600160e01b0319168285015260f095861b6001600160f01b031990811660448401526046830191909152606682019290925260c08b811b6001600160c01b0319166086830152608e82018f9052948d901b90911660ae820152608088901b6001600160801b03191660b0820152815180820360a001815293019052815191012090565b905060405180608001604052808281526020018861ffff168152602001836001600160801b03168152602001611ccd87336040516001600160c01b031960c084901b1660208201526bffffffffffffffffffffffff19606083901b1660288201525f90603c0160405160208183030381529060405280519060200120905092915050565b6001600160901b03199081169091526001600160401b0387165f818152601960209081526040918290208551815585820151600190910180548785015160609889015160901c600160901b026001600160801b0391821662010000029290981661ffff948516179190911771ffffffffffffffffffffffffffffffffffff169690961790558251948916855233918501919091529083018590528a16928b927fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe910160405180910390a450505050611da36130ed565b9392505050565b611db2612f35565b600f54600160a01b90046001600160401b031615611de25760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580611e03575062278d006001600160401b038316115b15611e45576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610b94565b600f805467ffffffffffffffff60a01b1916600160a01b6001600160401b03851602179055611e7381613fa9565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e910160405180910390a15b5050565b5f611ecc306131bf565b5f80611f1a8435611ee36040870160208801615581565b6040870135611ef86080890160608a01615bed565b611f0860a08a0160808b01615bed565b611f1560a08b018b615c08565b6132ab565b9092509050611f50828535611f356040880160208901615581565b6040880135611f4a60808a0160608b01615bed565b86613467565b949350505050565b600f546001600160a01b03163314611f855760405163472511eb60e11b8152336004820152602401610b94565b6010546001600160a01b03163303611fc8576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610b94565b610f6833612f93565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600154600290600160c01b900460ff16600481106111f0576111f0615997565b6012546001600160a01b031633146120565760405163472511eb60e11b8152336004820152602401610b94565b61205e61326f565b601254600160a01b90046001600160401b03164210156120ac57601254604051634395097960e11b8152600160a01b9091046001600160401b03166004820152426024820152604401610b94565b5f6120ba62093a8042615baf565b600180546001600160d81b0316600160d81b64ffffffffff84160217905590506120e762093a8082615baf565b6012805467ffffffffffffffff60a01b1916600160a01b6001600160401b03938416021790556040805133815291831660208301527fd2108f2316275c252afcd12c7d6a1c53ef48fe2f80460b212ad067b69baf4d7891015b60405180910390a150565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146121965760405163472511eb60e11b8152336004820152602401610b94565b61127d81614054565b6121a7613092565b5f6121bd6121b86020870187615581565b6131ea565b90505f6121c8611fd1565b905080604001516001600160401b03165f036121f757604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610612267576122296020870187615581565b600480840154604051634d38b8a360e01b815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610b94565b6122958160200151868661229061227c613f24565b61228b368d90038d018d615c4d565b61418a565b614261565b6122a486848360600151614295565b6122cd6122b76040880160208901615bed565b60028401546001600160801b0390811691161090565b8061230357506123036122e66080880160608901615bed565b60038401546001600160801b03600160801b909104811691161090565b15612335576123156020870187615581565b604051632f41e00560e01b815261ffff9091166004820152602401610b94565b61234d6123486040880160208901615bed565b613cbf565b506123616123486060880160408901615bed565b505f61236c83613cd2565b60038401549091506001600160801b03908116905f9083166123a361239760408c0160208d01615bed565b6001600160801b031690565b6123ad9190615cd7565b90505f6123c361239760608c0160408d01615bed565b6123cd9083615a15565b90506123e261239760808c0160608d01615bed565b6123f5906001600160801b038516615cd7565b6123ff9082615a15565b90505f612418612397886124138789613d2c565b6144a0565b90508082111561244557604051637d06aaa960e11b81526004810183905260248101829052604401610b94565b6001600160801b03828116600160801b029084161760018801556004870180546001600160401b038a16600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff90911617905561249f878c88614544565b505050505050506124ae6130ed565b50505050565b6124bc612f35565b5f6124c6836131ea565b805490915060ff600160a81b9091041615158215151461253b57805460ff60a81b1916600160a81b83151502178155816125125760145461250d9060019061ffff16615cea565b612524565b6014546125249061ffff166001615d04565b6014805461ffff191661ffff929092169190911790555b81612546575f612553565b61255362278d0042615baf565b61ffff84165f81815260136020908152604091829020805467ffffffffffffffff19166001600160401b03959095169490941790935551841515815290917f0ec1932d8e47ff99e3cbab3cf752bee119c8a9f7c24f6cca3c8ce969e67a491091015b60405180910390a2505050565b6125ca612f35565b61127d81613fa9565b6125db612f53565b5f82826040516125ec929190615d1e565b60408051918290039091205f818152601160205291909120549091506001600160401b03168015806126265750806001600160401b031642105b8061264557506126396212750082615baf565b6001600160401b031642115b156126745760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610b94565b5f828152601160205260409020805467ffffffffffffffff19169055600f546126b590859085906112cc90600160a01b90046001600160401b031685615bce565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a261271e3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506146ad92505050565b5050505050565b6010546001600160a01b0316331480159061274b5750600e546001600160a01b03163314155b1561276b5760405163472511eb60e11b8152336004820152602401610b94565b5f818152601160205260408120546001600160401b031690036127a95760405163f0652c0760e01b81525f6004820152426024820152604401610b94565b5f81815260116020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b6127fc828260018061368d565b506112cc8361280b848461378a565b602001516040516332f7ab1360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906332f7ab139061285d9088908890600401615d55565b602060405180830381865afa158015612878573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061289c91906159ab565b6146ba565b5f5f6128ac836131ea565b6003810154909150611da3908290612413906001600160801b03166128d083613cd2565b613d2c565b6128fe7f00000000000000000000000000000000000000000000000000000000000000006131bf565b6112cc61290b838361378a565b6020015160ff61478b565b5f61291f612f53565b600f54600160a01b90046001600160401b03165f03612975576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610b94565b8282604051612985929190615d1e565b604051908190039020600f549091505f906129b090600160a01b90046001600160401b031642615baf565b5f8381526011602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e490612a1090879087908690615d68565b60405180910390a25092915050565b6060805f612a2c846131ea565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b6004811015612b295781545f906004908390612a99908390600160b01b900460ff16615a15565b612aa39190615cd7565b612aad9190615d94565b9050826005018160048110612ac457612ac4615997565b0154858381518110612ad857612ad8615997565b60209081029190910101528254612afc90600160b81b900463ffffffff168261482f565b848381518110612b0e57612b0e615997565b60ff9092166020928302919091019091015250600101612a72565b5050915091565b612b38613092565b612b617f00000000000000000000000000000000000000000000000000000000000000006131bf565b600154600160d81b900464ffffffffff16421015612b92576040516313d0ff5960e31b815260040160405180910390fd5b5f612b9c846131ea565b9050612ba88185613cf4565b15612bcc57604051635ee5fc3b60e11b815261ffff85166004820152602401610b94565b6001810154600160801b90046001600160801b0316612beb828261484c565b612bf58184613d2c565b6001830180546001600160801b03928316600160801b0290831617905560038301545f91612c24911685613d2c565b6003840180546001600160801b0319166001600160801b038316179055600180549192505f918290612c5e906001600160401b0316615b85565b82546001600160401b038083166101009490940a8481029102199091161790925560018054600160801b830267ffffffffffffffff60801b199091161781555f805467ffffffffffffffff191683178155604080516080810182528d815261ffff808e1660208084019182526001600160801b03808c168587019081526060860188815299885260199092529490952092518355519190940180549351955160901c600160901b029590921662010000026001600160901b0319939093169316929092171771ffffffffffffffffffffffffffffffffffff169190911790559050612d4a84878761322f565b505050506124ae6130ed565b612d5e612f35565b6012546001600160a01b0390811690821603612da5576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610b94565b61127d81614914565b5f5f5f5f612dbb856131ea565b60098101548154919250600160801b90046001600160801b031690600160d81b900463ffffffff16612df5612def84613cd2565b83613d2c565b6009840154612e0e9084906001600160801b0316613d2c565b94509450945050509193909250565b5f6115de600e546001600160a01b031690565b608081015160ff1615801590612e8357506002816080015160ff1660048110612e5b57612e5b615997565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b1561127d5760808101805160ff9081166060840181905260a0840180519092169092525f905260029060048110612ebc57612ebc615997565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb56002836060015160ff1660048110612f1a57612f1a615997565b600302015460405190815260200160405180910390a2612e30565b600f54600160a01b90046001600160401b031615612f535730612f60565b600e546001600160a01b03165b6001600160a01b0316336001600160a01b031614610f685760405163472511eb60e11b8152336004820152602401610b94565b6001600160a01b03811661304257600154600160d81b900464ffffffffff16421080612fc4575060145461ffff1615155b15612ffa576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610b94565b601280546001600160a01b03191690556040515f81527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a1613089565b6012546001600160a01b0390811690821603613089576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610b94565b61127d81614985565b61309a61499e565b610f6860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006130c8565b90565b906149de565b5f60033d11156130c55760045f5f3e505f516001600160e01b03191690565b610f685f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006130c8565b6001600160a01b038116158061313a5750600e546001600160a01b038281169116145b15613171576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b6044820152606401610b94565b601280546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea90602001612140565b336001600160a01b0382161461127d5760405163472511eb60e11b8152336004820152602401610b94565b61ffff81165f90815260156020526040902080546001600160a01b031661322a57604051631d9173a160e01b815261ffff83166004820152602401610b94565b919050565b82546112cc90839061324a90600160a01b900460ff166149e5565b61325d906001600160801b038516615da7565b85546001600160a01b03169190614a15565b60015467fffffffffffffffe19600160401b9091046001600160401b031601610f68576040516313d0ff5960e31b815260040160405180910390fd5b5f5f6132c760015464ffffffffff600160d81b90910416421090565b156132e5576040516313d0ff5960e31b815260040160405180910390fd5b6132ee886131ea565b91505f61338c6132fc613f24565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b90505f61339a868684614a4a565b8454909150600160b01b900460ff165f5b600481101561344157828660050183600481106133ca576133ca615997565b0154036134155785546133ea90600160b81b900463ffffffff168361482f565b94508560ff80871614613406576134018487614a8b565b613408565b855b955095505050505061345b565b600460016134238285615a15565b61342d9190615cd7565b6134379190615d94565b91506001016133ab565b50604051631ff3747d60e21b815260040160405180910390fd5b97509795505050505050565b5f6134728786613cf4565b1561349657604051635ee5fc3b60e11b815261ffff86166004820152602401610b94565b60a084901c156134d55760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b6044820152606401610b94565b5f86815260186020908152604080832061ffff891684529091529020546001600160801b03908116908416811061350f575f915050613683565b60018801546001600160801b03858116839003935081811691600160801b90048116908416821015613567576040516303519f0160e51b81526001600160801b03858116600483015283166024820152604401610b94565b6135718a8261484c565b61357d8a898688614afa565b93505f61358a8486613f19565b5f8b815260186020908152604080832061ffff8e168452909152902080546001600160801b0319166001600160801b03838116919091179091559091506135d390841686900390565b60018c0180546001600160801b0319166001600160801b03929092169190911790556135ff8286613d2c565b60018c0180546001600160801b03928316600160801b02908316179055604080516001600160a01b038b168152878316602082015291831690820152889061ffff8b16908c907fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac9060600160405180910390a361367d8c828861322f565b50505050505b9695505050505050565b5f6136988585614cb6565b50905060ff83166136a98260f01c90565b60ff16146136da576136bb8160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610b94565b8160ff166136e88260a81c90565b60ff161461372057836136fb8260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610b94565b61372a8160081c90565b6001600160401b031661373d8260481c90565b6001600160401b031614611f50576137558160081c90565b61375f8260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610b94565b6137c66040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b6137d86137d38484614da7565b614dc2565b80519091503090811461380b5781516040516393d9f32760e01b8152600481019190915260248101829052604401610b94565b5092915050565b85602001516001600160401b0316836001600160401b03161161386157602086015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610b94565b6001600160401b0380841660208801528216604087015261388186612e30565b5f866080015160ff165f036138a95761389987614e61565b60ff8116608089015290506138d5565b60a087015160ff16156138c0578660a001516138c9565b6138c987614e61565b60ff811660a089015290505b86516001805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b169690961797909717959095169790971792909217959095169490941793909317169190911790555f6139ce7f000000000000000000000000000000000000000000000000000000000000000042615baf565b90505f60028360ff16600481106139e7576139e7615997565b600302016001810188905588815560c085901b60ff60c01b16608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b6040805160e0810182526001546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe1901613b395750565b5f6002826060015160ff1660048110613b5457613b54615997565b5f6080850181905260a085018190526003919091029190910160028101546001600160401b038082166020870152925491935090821691600160401b909104168111613bb4576002820154600160401b90046001600160401b0316613bb6565b805b6001600160401b0390811660408581018290528551600180546020808a015160608b015160808c015160a08d015160c08e0151978b166001600160801b031990961695909517600160401b938b1684021768ffffffffffffffffff60801b1916600160801b90990260ff60c01b191698909817600160c01b60ff928316021761ffff60c81b1916600160c81b9882169890980260ff60d01b191697909717600160d01b9790931696909602919091176001600160d81b0316600160d81b64ffffffffff9094169390930292909217905560028601549151928204841683529216917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be91016125b5565b5f6111926001600160801b038316613eed565b600281015460018201545f91611192916001600160801b039182169116613d2c565b81545f90600160a81b900460ff168015611da357505061ffff165f908152601360205260409020546001600160401b03164210919050565b5f611da38284615dbe565b81545f906001600160a01b038116908290613d5b90600160a01b900460ff166149e5565b90505f613d6e612397611ac08488615a02565b9050805f03613d90576040516365e52d5160e11b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613dd4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613df89190615ddd565b9050613e1b3330613e098686615da7565b6001600160a01b038816929190614eb0565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa158015613e5f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e839190615ddd565b90505f828211613e93575f613ea8565b84613e9e8484615cd7565b613ea89190615a02565b9050805f03613eca5760405163b5c74a2760e01b815260040160405180910390fd5b613ee0848210613eda5784613eed565b81613eed565b9998505050505050505050565b5f6001607f1b8210613f1557604051630cd8516360e31b815260048101839052602401610b94565b5090565b5f611da38284615df4565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b6001600160a01b0381161580613fcc5750600e546001600160a01b038281169116145b15614006576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610b94565b601080546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612140565b60015b6004811015611ebe575f6002826004811061407457614074615997565b600302016002810154909150600160801b81046001600160401b039081169185821691161415806140b057506002820154600160c81b900460ff165b806140c45750806001600160401b03164210155b156140d0575050614182565b60028201805460ff60c81b196001600160401b037f000000000000000000000000000000000000000000000000000000000000000094909401848116600160801b8102929092167fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff90931692909217600160c81b17909255604051918252918516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b600101614057565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b6001600160f01b031990811660448801526046870193909352931b166066840152608091821b6001600160801b0319908116606885015290821b8116607884015292901b90911660888201525f90611da39060980160405160208183030381529060405280516020918201205f9081522090565b831580614277575061427583838684614ee6565b155b156124ae57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b038281165f81815260196020908152604080832081516080810183528154815260019091015461ffff8116938201939093526201000083046001600160801b031691810191909152600160901b90910460901b6001600160901b03191660608201529290919084161080159061433757506040820151614337906143266080880160608901615bed565b6001600160801b0390811691161490565b801561437157506001600160401b038416158061437157506020808301516143719161436590880188615581565b61ffff90811691161490565b5f549091506001600160401b0390811690851610156144575780801561445457506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638b35bd726143ce6020880188615581565b6040516001600160e01b031960e084901b16815261ffff90911660048201526001600160401b0386166024820152604401602060405180830381865afa15801561441a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061443e9190615e13565b6001600160401b0316846001600160401b031610155b90505b8061271e578361446d6080870160608801615bed565b60405163353283ed60e11b81526001600160401b0390921660048301526001600160801b03166024820152604401610b94565b81545f9081906144b990600160a01b900460ff166149e5565b84546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa1580156144fe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145229190615ddd565b61452c9190615a02565b90506001600160801b0383168110611da35782611f50565b6145546040830160208401615bed565b6002840180546001600160801b0319166001600160801b03929092169190911790556145866060830160408401615bed565b6002840180546001600160801b03928316600160801b0292169190911790556145b56080830160608401615bed565b6003840180546001600160801b03908116600160801b939091168302179055604082015160048501805467ffffffffffffffff60801b19166001600160401b03909216909202179055805160a0820151614610918591614efd565b61461d6020830183615581565b61ffff1681604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b8460200160208101906146639190615bed565b6146736060870160408801615bed565b6146836080880160608901615bed565b604080516001600160801b03948516815292841660208401529216918101919091526060016117d3565b6060611da383835f614f93565b5f6146c5838361478b565b90505f6146d1856131ea565b90505f5b600481101561473f57848260050182600481106146f4576146f4615997565b01541480156147215750815460ff85169061471c90600160b81b900463ffffffff168361482f565b60ff16105b15614737576147328282878761505f565b600192505b6001016146d5565b50811561271e5760405160ff84168152849061ffff8716907f97ad3c885d06832795822755c8168076c153282eaafee64e53e00685ff8f66569060200160405180910390a35050505050565b5f60015b600481101561380b5783600282600481106147ac576147ac615997565b60030201541480156147ea57508260ff16600282600481106147d0576147d0615997565b6003020160020160189054906101000a900460ff1660ff16105b1561482757826002826004811061480357614803615997565b6003020160020160186101000a81548160ff021916908360ff160217905550600191505b60010161478f565b5f61483b826008615da7565b8363ffffffff16901c905092915050565b81545f9061486390600160a01b900460ff166149e5565b83546040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa1580156148a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906148cc9190615ddd565b6148d69190615a02565b9050806001600160801b03831611156112cc57604051631373e5f160e11b81526001600160801b038316600482015260248101829052604401610b94565b61491c612f35565b600f80546001600160a01b0383166001600160a01b0319909116811790915561494d600e546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b600f80546001600160a01b031916905561127d816150c2565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610f6857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f600860ff83161115614a0d576149fd600883615e2e565b614a0890600a615f2a565b611192565b600192915050565b614a228383836001615113565b6112cc57604051635274afe760e01b81526001600160a01b0384166004820152602401610b94565b5f81815b84811015614a8257614a7882878784818110614a6c57614a6c615997565b90506020020135615175565b9150600101614a4e565b50949350505050565b6001545f908190600290600160c01b900460ff1660048110614aaf57614aaf615997565b6003020190508260ff168160020160189054906101000a900460ff1660ff16118015614adb5750805484145b614ae55782611f50565b60020154600160c01b900460ff169392505050565b5f80614b096201518042615a02565b865490915063ffffffff600160d81b909104811690821681148015614b30575060ff848116145b15614b3f578492505050611f50565b5f614b4988613cd2565b90508163ffffffff168363ffffffff1614614bcf57614b69826001615f38565b63ffffffff168363ffffffff1614614b815780614b97565b6009880154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009890155875463ffffffff8416600160d81b0263ffffffff60d81b199091161788555b60fe1960ff861601614be657859350505050611f50565b60098801545f90614c019083906001600160801b0316613d2c565b61ffff89165f90815260176020908152604080832060ff8b1684529091529020549091506001600160801b039081169082168111614c855788614c506001600160801b038a8116908516615a15565b60405163ab0688ed60e01b815261ffff92909216600483015260248201526001600160801b0382166044820152606401610b94565b6001600160801b0381811683900390818116908a1610614ca55780614ca7565b885b9b9a5050505050505050505050565b5f80610200831115614cde5760405163bb9e58ed60e01b815260048101849052602401610b94565b6027831015614d0957604051634e54e99b60e01b8152600481018490525f6024820152604401610b94565b83359150600784013560f883901c600114614d3d576040516301c4836960e01b815260f884901c6004820152602401610b94565b5f614d488460f01c90565b60ff169050801580614d5a5750600681115b15614d7b576040516303a2829760e41b815260048101829052602401610b94565b6003614d878560a81c90565b60ff161115614d9b57846136fb8560a81c90565b81925050509250929050565b365f614db68360278187615f54565b915091505b9250929050565b614dfe6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a88214614e225760405163db84521760e01b815260048101839052602401610b94565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816060015160ff168160ff161480614e855750816080015160ff168160ff16145b80614e9957508160a0015160ff168160ff16145b1561322a5780614ea881615f7b565b915050614e64565b614ebe8484848460016151a1565b6124ae57604051635274afe760e01b81526001600160a01b0385166004820152602401610b94565b5f82614ef3868685614a4a565b1495945050505050565b8254600160b01b810460ff16905f90614f2390600160b81b900463ffffffff168361482f565b90508260ff168160ff16118015614f4f575083856005018360048110614f4b57614f4b615997565b0154145b15614f58578092505b6004614f65836001615a15565b614f6f9190615d94565b855460ff60b01b1916600160b01b60ff831602178655915061271e8583868661505f565b606081471015614fbf5760405163cf47918160e01b815247600482015260248101839052604401610b94565b5f614fcb85848661520e565b9050808015614fec57505f3d1180614fec57505f856001600160a01b03163b115b1561500157614ff9615223565b915050611da3565b801561502b57604051639996b31560e01b81526001600160a01b0386166004820152602401610b94565b3d1561503e5761503961523c565b615057565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b8184600501846004811061507557615075615997565b01555f615083846008615da7565b855463ffffffff60ff948516831b8116600160b81b8084049690941b199590951616939093170263ffffffff60b81b1990921691909117909355505050565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661516957838315161561515d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81831061518f575f828152602084905260409020611da3565b5f838152602083905260409020611da3565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166151fd5783831516156151f1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b803561ffff8116811461322a575f5ffd5b5f5f60408385031215615269575f5ffd5b8235915061527960208401615247565b90509250929050565b6001600160401b038116811461127d575f5ffd5b5f602082840312156152a6575f5ffd5b8135611da381615282565b80356001600160a01b038116811461322a575f5ffd5b60ff8116811461127d575f5ffd5b6001600160801b038116811461127d575f5ffd5b803561322a816152d5565b5f5f5f5f60808587031215615307575f5ffd5b61531085615247565b935061531e602086016152b1565b9250604085013561532e816152c7565b9150606085013561533e816152d5565b939692955090935050565b5f5f83601f840112615359575f5ffd5b5081356001600160401b0381111561536f575f5ffd5b6020830191508360208260051b8501011115614dbb575f5ffd5b5f5f6020838503121561539a575f5ffd5b82356001600160401b038111156153af575f5ffd5b6153bb85828601615349565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156154075783516001600160801b03168352602093840193909201916001016153e0565b509095945050505050565b5f60208284031215615422575f5ffd5b611da3826152b1565b5f5f5f6060848603121561543d575f5ffd5b61544684615247565b9250615454602085016152b1565b91506040840135615464816152d5565b809150509250925092565b5f5f5f5f5f5f5f60c0888a031215615485575f5ffd5b8735965061549560208901615247565b95506040880135945060608801356154ac816152d5565b935060808801356154bc816152d5565b925060a08801356001600160401b038111156154d6575f5ffd5b6154e28a828b01615349565b989b979a50959850939692959293505050565b5f5f83601f840112615505575f5ffd5b5081356001600160401b0381111561551b575f5ffd5b602083019150836020828501011115614dbb575f5ffd5b5f5f5f5f60608587031215615545575f5ffd5b8435935060208501356001600160401b03811115615561575f5ffd5b61556d878288016154f5565b909450925050604085013561533e816152c7565b5f60208284031215615591575f5ffd5b611da382615247565b5f5f5f606084860312156155ac575f5ffd5b6155b584615247565b92506020840135615454816152c7565b5f602082840312156155d5575f5ffd5b5035919050565b81516001600160a01b0316815261018081016020830151615602602084018260ff169052565b506040830151615616604084018215159052565b50606083015161563160608401826001600160801b03169052565b50608083015161564c60808401826001600160801b03169052565b5060a083015161566760a08401826001600160801b03169052565b5060c083015161568260c08401826001600160801b03169052565b5060e083015161569d60e08401826001600160801b03169052565b506101008301516156ba6101008401826001600160801b03169052565b506101208301516156d76101208401826001600160801b03169052565b506101408301516156f46101408401826001600160401b03169052565b5061016083015161380b6101608401826001600160401b03169052565b5f5f5f60608486031215615723575f5ffd5b8335925061573360208501615247565b9150604084013590509250925092565b5f5f60408385031215615754575f5ffd5b823561575f81615282565b9150615279602084016152b1565b5f6020828403121561577d575f5ffd5b81356001600160401b03811115615792575f5ffd5b820160c08185031215611da3575f5ffd5b5f5f604083850312156157b4575f5ffd5b6157bd83615247565b915060208301356157cd816152c7565b809150509250929050565b5f5f5f5f84860360c08112156157ec575f5ffd5b60808112156157f9575f5ffd5b5084935060808501356001600160401b03811115615815575f5ffd5b61582187828801615349565b90945092505060a085013561533e81615282565b5f5f60408385031215615846575f5ffd5b61584f83615247565b9150602083013580151581146157cd575f5ffd5b5f5f60208385031215615874575f5ffd5b82356001600160401b03811115615889575f5ffd5b6153bb858286016154f5565b5f5f5f604084860312156158a7575f5ffd5b6158b084615247565b925060208401356001600160401b038111156158ca575f5ffd5b6158d6868287016154f5565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b8181101561591c5783518352602093840193909201916001016158fe565b5050838103602080860191909152855180835291810192508501905f5b8181101561595a57825160ff16845260209384019390920191600101615939565b50919695505050505050565b5f5f5f5f60808587031215615979575f5ffd5b8435935061598960208601615247565b925061532e604086016152b1565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156159bb575f5ffd5b8151611da3816152c7565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82615a1057615a106159da565b500490565b80820180821115611192576111926159ee565b5f823560be19833603018112615a3c575f5ffd5b9190910192915050565b5f5f8335601e19843603018112615a5b575f5ffd5b83016020810192503590506001600160401b03811115615a79575f5ffd5b8060051b3603821315614dbb575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115615aba575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90615aef908501615247565b1660408301525f60408401359050806060840152506060830135615b12816152d5565b6001600160801b0381166080840152506080830135615b30816152d5565b6001600160801b03811660a084015250615b4d60a0840184615a46565b60c080850152615b6160e085018284615a8a565b95945050505050565b5f60208284031215615b7a575f5ffd5b8151611da3816152d5565b5f6001600160401b0382166001600160401b038103615ba657615ba66159ee565b60010192915050565b6001600160401b038181168382160190811115611192576111926159ee565b6001600160401b038281168282160390811115611192576111926159ee565b5f60208284031215615bfd575f5ffd5b8135611da3816152d5565b5f5f8335601e19843603018112615c1d575f5ffd5b8301803591506001600160401b03821115615c36575f5ffd5b6020019150600581901b3603821315614dbb575f5ffd5b5f6080828403128015615c5e575f5ffd5b50604051608081016001600160401b0381118282101715615c8d57634e487b7160e01b5f52604160045260245ffd5b604052615c9983615247565b81526020830135615ca9816152d5565b6020820152615cba604084016152e9565b6040820152615ccb606084016152e9565b60608201529392505050565b81810381811115611192576111926159ee565b61ffff8281168282160390811115611192576111926159ee565b61ffff8181168382160190811115611192576111926159ee565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611f50602083018486615d2d565b604081525f615d7b604083018587615d2d565b90506001600160401b0383166020830152949350505050565b5f82615da257615da26159da565b500690565b8082028115828204841417611192576111926159ee565b6001600160801b038281168282160390811115611192576111926159ee565b5f60208284031215615ded575f5ffd5b5051919050565b6001600160801b038181168382160190811115611192576111926159ee565b5f60208284031215615e23575f5ffd5b8151611da381615282565b60ff8281168282160390811115611192576111926159ee565b6001815b6001841115615e8257808504811115615e6657615e666159ee565b6001841615615e7457908102905b60019390931c928002615e4b565b935093915050565b5f82615e9857506001611192565b81615ea457505f611192565b8160018114615eba5760028114615ec457615ee0565b6001915050611192565b60ff841115615ed557615ed56159ee565b50506001821b611192565b5060208310610133831016604e8410600b8410161715615f03575081810a611192565b615f0f5f198484615e47565b805f1904821115615f2257615f226159ee565b029392505050565b5f611da360ff841683615e8a565b63ffffffff8181168382160190811115611192576111926159ee565b5f5f85851115615f62575f5ffd5b83861115615f6e575f5ffd5b5050820193919092039150565b5f60ff821660ff8103615ba657615ba66159ee5660c060405234801561000f575f5ffd5b50604051612b1f380380612b1f83398101604081905261002e916100ee565b5f6201518061003e836002610133565b610048919061015c565b9050806001600160401b0316836001600160401b0316108061007657506301e133806001600160401b038416115b156100bc576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b5050336080526001600160401b031660a052610181565b80516001600160401b03811681146100e9575f5ffd5b919050565b5f5f604083850312156100ff575f5ffd5b610108836100d3565b9150610116602084016100d3565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821602908116908181146101555761015561011f565b5092915050565b6001600160401b03818116838216019081111561017b5761017b61011f565b92915050565b60805160a0516128cf6102505f395f818160b60152610f8301525f8181610165015281816101aa015281816102ae015281816104b301528181610662015281816106f00152818161099a01528181610b2401528181610dcb01528181610e3f01528181610eed01528181610ff0015281816110a10152818161119f0152818161126c01528181611300015281816113fa015281816114b6015281816115c40152818161168301528181611861015281816118de01528181611c5201528181611e780152611f4501526128cf5ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80636a70c4fc116100635780636a70c4fc14610108578063ba1050111461011a578063ec791f4014610145578063f22fe57d14610158578063fbfa77cf14610160575f5ffd5b80632a4968fe1461009457806362a5af3b146100a9578063680ad2f7146100b15780636975fc23146100f5575b5f5ffd5b6100a76100a23660046120a1565b61019f565b005b6100a7610462565b6100d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100a76101033660046120d2565b610477565b5f546100d8906001600160401b031681565b61012d610128366004612115565b610484565b6040516001600160801b0390911681526020016100ec565b61012d610153366004612179565b610a07565b6100d8610e3b565b6101877f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ec565b6101a7610fc5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610204573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022891906122f0565b905080604001516001600160401b03165f0361025757604051630dee983760e41b815260040160405180910390fd5b816001600160401b031681606001516001600160401b0316106102ab5760608101516040516307996fa960e21b81526001600160401b03808516600483015290911660248201526044015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa158015610308573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032c919061237a565b604051630b4c32a960e21b81526001600160401b03851660048201529091505f906001600160a01b03831690632d30caa490602401602060405180830381865afa15801561037c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a09190612395565b9050806001600160401b03165f036103ea5760405163f907de9f60e01b815260206004820152600c60248201526b0e4cae2eacae6e892dcc8caf60a31b60448201526064016102a2565b61045c826001600160a01b03166345fa0af56040518163ffffffff1660e01b8152600401602060405180830381865afa158015610429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044d9190612395565b61045790836123c4565b611111565b50505050565b61046a610fc5565b610475610457610e3b565b565b610480816111f5565b5050565b5f61048d6117cf565b5f610497856111f5565b90505f6001600160401b0388161561054f576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b4296104e360018b6123e3565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa158015610525573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610549919061240d565b51610551565b5f5b90505f61063561055f61180b565b805160208083015160409384015184517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28185015260e09490941b6001600160e01b0319168486015260f091821b7fffff000000000000000000000000000000000000000000000000000000000000908116604486015260468501919091526066840188905260c08f811b6001600160c01b0319166086860152608e85018f9052918d901b1660ae84015260808b901b6001600160801b03191660b0840152835180840360a00181529201909252805191012090565b6040516310b7b42960e01b81526001600160401b038b1660048201529091506106d3906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa1580156106a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106cb919061240d565b828b8861196e565b60038301546001600160401b03908116908a161115806107e357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa15801561074a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061076e919061237a565b604051630f11ff0160e21b81526001600160401b038b1660048201526001600160a01b039190911690633c47fc04906024016040805180830381865afa1580156107ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107de919061249f565b602001515b1561080157604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b0389165f9081526003602052604090205460ff161561082c575f93505050506109f6565b6001600160401b0389165f908152600360205260408120805460ff191660011790556001600160801b0387166002850154909150600160801b90046001600160801b03168111156108ae5760028401546040516303519f0160e51b815260048101839052600160801b9091046001600160801b031660248201526044016102a2565b808460020160108282829054906101000a90046001600160801b03166108d491906124fb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506109028482611a15565b604080516001600160a01b03891681526001600160801b038316602082015291965061ffff8a16918b916001600160401b038e16917f99053375a31f4fb40def6616c623569dda79a34eb1b207e7552a430f1f1a16a3910160405180910390a460405163390175e960e01b815261ffff891660048201526001600160a01b0387811660248301526001600160801b03871660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b1580156109db575f5ffd5b505af11580156109ed573d5f5f3e3d5ffd5b50505050505050505b6109fe611a74565b95945050505050565b5f610a106117cf565b5f610a1a886111f5565b90505f610ab8610a2861180b565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b82549091501580610ad55750610ad38585845f015484611a9e565b155b15610af357604051631ff3747d60e21b815260040160405180910390fd5b6040516306b86d2960e01b8152600481018b905261ffff8a1660248201526001600160801b038716905f90610ba2907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906306b86d29906044015b602060405180830381865afa158015610b72573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b96919061251a565b6001600160801b031690565b9050806001600160801b038a161115610bd557610bc8816001600160801b038b16612535565b610bd29083612548565b91505b505f8b815260026020908152604080832061ffff8e168452909152902054808211610c06575f945050505050610e28565b60028401546001600160801b0316610c1e8284612535565b1115610c5e57610c2e8183612535565b60028501546040516303519f0160e51b815260048101929092526001600160801b031660248201526044016102a2565b610c6a848c8385611ab5565b80965081935050508160025f8e81526020019081526020015f205f8d61ffff1661ffff1681526020019081526020015f20819055508082610cab9190612535565b6002850180545f90610cc79084906001600160801b03166124fb565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555060a08a5f1c901c5f14610d2d5760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b60448201526064016102a2565b8961ffff8c168d7ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf83610d608688612535565b604080516001600160a01b0390931683526001600160801b039182166020840152908b169082015260600160405180910390a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610e0c575f5ffd5b505af1158015610e1e573d5f5f3e3d5ffd5b5050505050505050505b610e30611a74565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610e99573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ebd91906122f0565b905080604001516001600160401b03165f1480610ee6575080608001516001600160401b031642105b15610f6e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610f47573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6b91906122f0565b90505b60408101516001600160401b031615610fb6577f00000000000000000000000000000000000000000000000000000000000000008160800151610fb191906123c4565b610fbf565b6001600160401b035b91505090565b5f546001600160401b031615610fed5760405162dc149f60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa15801561104a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061106e91906122f0565b905080604001516001600160401b03165f1415801561109a575080608001516001600160401b03164210155b1561110e577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156110f7575f5ffd5b505af1158015611109573d5f5f3e3d5ffd5b505050505b50565b806001600160401b031642101561114c576040516360efe09b60e01b81526001600160401b03821660048201524260248201526044016102a2565b5f805467ffffffffffffffff1916426001600160401b03169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156110f7575f5ffd5b61ffff81165f90815260016020526040902060038101546901000000000000000000900460ff161561122657919050565b5f80546001600160401b0316900361125157604051630dee983760e41b815260040160405180910390fd5b60405163068738ab60e41b815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa1580156112ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112de9190612566565b5f8054919250906112fc9062015180906001600160401b03166123c4565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa15801561135a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061137e91906122f0565b604001516001600160401b03168261014001516001600160401b0316141580156113b05750806001600160401b031642105b156113df576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044016102a2565b604051637004933560e11b815261ffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e009266a906024015f60405180830381865afa158015611446573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261146d91908101906126e9565b509050805f81518110611482576114826127a5565b6020908102919091010151845560405163f3bbc42160e01b815261ffff861660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f3bbc42190602401606060405180830381865afa1580156114fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061151f91906127cc565b60048a810180546001600160801b039384166001600160801b031990911617905560038b01805463ffffffff95909516600160501b026dffffffff000000000000000000001994909316600160701b02939093167fffff0000000000000000000000000000000000000000ffffffffffffffffffff90941693909317179055604051632a855b1b60e11b815261ffff8a16918101919091525f94506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935063550ab63692506024019050602060405180830381865afa15801561160d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116319190612813565b90505f61164a610b968560800151866101200151611dc4565b6001860180546001600160801b0319166001600160801b03851617905560405163d3a61aaf60e01b815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa1580156116d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f4919061251a565b6001860180546001600160801b03928316600160801b02921691909117905561171d8183612535565b6001600160801b03908116600160801b838316810291909117600288015561016086015160038801805469010000000000000000006001600160401b0390931669ff00ffffffffffffffff1990911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b6117d7611dcf565b61047560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611805565b90565b90611e0f565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa1580156118ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118d1919061282a565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611938573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061195c9190612843565b61ffff16815260200191909152919050565b8351831415806119f757506040805160c084901b6001600160c01b031916602080830191909152606084901b6bffffffffffffffffffffffff191660288301528251601c818403018152603c909201909252805191012071ffffffffffffffffffffffffffffffffffff1916846060015171ffffffffffffffffffffffffffffffffffff191614155b1561045c57604051631ff3747d60e21b815260040160405180910390fd5b60018201545f906001600160801b03808216600160801b909204161015611a695760018301546001600160801b0380821691611a5a91600160801b909104168461285e565b611a649190612875565b611a6b565b815b90505b92915050565b6104755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611805565b5f82611aab868685611e16565b1495945050505050565b5f5f5f611ac28786611a15565b905083611add82611ad38a88611a15565b6118029190612535565b90935091505f611aed8888611e57565b905060fe1960ff821601611b02575050611dbb565b5f611b106201518042612875565b60038a015490915063ffffffff808316600160501b9092041614611bf6576003890154611b4b90600160501b900463ffffffff166001612894565b63ffffffff168163ffffffff1614611b63575f611b79565b6003890154600160701b90046001600160801b03165b60048a0180546001600160801b0319166001600160801b03929092169190911790556003890180547fffff0000000000000000000000000000000000000000ffffffffffffffffffff16600160501b63ffffffff8416027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff161790555b600389015460048a01545f91611c1f916001600160801b03600160701b90920482169116612548565b604051632354908f60e21b815261ffff8b16600482015260ff851660248201529091505f90611c81906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d52423c90604401610b57565b90506001600160801b03861681611c988285612548565b1115611d6a57818310611cdc578a611cb08285612548565b60405163ab0688ed60e01b815261ffff90921660048301526024820152604481018390526064016102a2565b611ce68383612535565b90508060018d01549097506001600160801b03808216600160801b909204161015611d5d576001808d01546001600160801b03600160801b82048116929116611d2f848a612548565b611d3a906001612548565b611d44919061285e565b611d4e9190612535565b611d589190612875565b611d67565b611d67818b612548565b97505b868c600301600e8282829054906101000a90046001600160801b0316611d9091906128b0565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050505b94509492505050565b5f611a6b82846124fb565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561047557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81815b84811015611e4e57611e4482878784818110611e3857611e386127a5565b90506020020135612061565b9150600101611e1a565b50949350505050565b600382015468010000000000000000900460ff1660fe19810115611a6e575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611ed2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ef691906122f0565b84548151919250148015611f1357508160ff168160a0015160ff16115b15611f20578060a0015191505b604051637004933560e11b815261ffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa158015611f89573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611fb091908101906126e9565b90925090505f5b825181101561203357865f0154838281518110611fd657611fd66127a5565b602002602001015114801561200957508460ff16828281518110611ffc57611ffc6127a5565b602002602001015160ff16115b1561202b57818181518110612020576120206127a5565b602002602001015194505b600101611fb7565b50505050600392909201805468ff000000000000000019166801000000000000000060ff8516021790555090565b5f81831061207b575f828152602084905260409020611a6b565b5f838152602083905260409020611a6b565b6001600160401b038116811461110e575f5ffd5b5f602082840312156120b1575f5ffd5b81356120bc8161208d565b9392505050565b61ffff8116811461110e575f5ffd5b5f602082840312156120e2575f5ffd5b81356120bc816120c3565b6001600160801b038116811461110e575f5ffd5b6001600160a01b038116811461110e575f5ffd5b5f5f5f5f5f60a08688031215612129575f5ffd5b85356121348161208d565b945060208601359350604086013561214b816120c3565b9250606086013561215b816120ed565b9150608086013561216b81612101565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a03121561218f575f5ffd5b8735965060208801356121a1816120c3565b95506040880135945060608801356121b8816120ed565b935060808801356121c8816120ed565b925060a08801356001600160401b038111156121e2575f5ffd5b8801601f81018a136121f2575f5ffd5b80356001600160401b03811115612207575f5ffd5b8a60208260051b840101111561221b575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b038111828210171561226857612268612232565b60405290565b60405161018081016001600160401b038111828210171561226857612268612232565b604051601f8201601f191681016001600160401b03811182821017156122b9576122b9612232565b604052919050565b80516122cc8161208d565b919050565b805160ff811681146122cc575f5ffd5b805180151581146122cc575f5ffd5b5f60e0828403128015612301575f5ffd5b5061230a612246565b825181526020808401519082015260408301516123268161208d565b604082015260608301516123398161208d565b6060820152608083015161234c8161208d565b608082015261235d60a084016122d1565b60a082015261236e60c084016122e1565b60c08201529392505050565b5f6020828403121561238a575f5ffd5b81516120bc81612101565b5f602082840312156123a5575f5ffd5b81516120bc8161208d565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115611a6e57611a6e6123b0565b6001600160401b038281168282160390811115611a6e57611a6e6123b0565b80516122cc816120ed565b5f608082840312801561241e575f5ffd5b50604051608081016001600160401b038111828210171561244157612441612232565b604052825181526020830151612456816120c3565b60208201526040830151612469816120ed565b6040820152606083015171ffffffffffffffffffffffffffffffffffff1981168114612493575f5ffd5b60608201529392505050565b5f60408284031280156124b0575f5ffd5b50604080519081016001600160401b03811182821017156124d3576124d3612232565b60405282516124e18161208d565b81526124ef602084016122e1565b60208201529392505050565b6001600160801b038281168282160390811115611a6e57611a6e6123b0565b5f6020828403121561252a575f5ffd5b81516120bc816120ed565b81810381811115611a6e57611a6e6123b0565b80820180821115611a6e57611a6e6123b0565b80516122cc81612101565b5f610180828403128015612578575f5ffd5b5061258161226e565b61258a8361255b565b8152612598602084016122d1565b60208201526125a9604084016122e1565b60408201526125ba60608401612402565b60608201526125cb60808401612402565b60808201526125dc60a08401612402565b60a08201526125ed60c08401612402565b60c08201526125fe60e08401612402565b60e08201526126106101008401612402565b6101008201526126236101208401612402565b61012082015261263661014084016122c1565b61014082015261264961016084016122c1565b6101608201529392505050565b5f6001600160401b0382111561266e5761266e612232565b5060051b60200190565b5f82601f830112612687575f5ffd5b815161269a61269582612656565b612291565b8082825260208201915060208360051b8601019250858311156126bb575f5ffd5b602085015b838110156126df576126d1816122d1565b8352602092830192016126c0565b5095945050505050565b5f5f604083850312156126fa575f5ffd5b82516001600160401b0381111561270f575f5ffd5b8301601f8101851361271f575f5ffd5b805161272d61269582612656565b8082825260208201915060208360051b85010192508783111561274e575f5ffd5b6020840193505b82841015612770578351825260209384019390910190612755565b8095505050505060208301516001600160401b0381111561278f575f5ffd5b61279b85828601612678565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b805163ffffffff811681146122cc575f5ffd5b5f5f5f606084860312156127de575f5ffd5b6127e7846127b9565b925060208401516127f7816120ed565b6040850151909250612808816120ed565b809150509250925092565b5f60208284031215612823575f5ffd5b5051919050565b5f6020828403121561283a575f5ffd5b611a6b826127b9565b5f60208284031215612853575f5ffd5b81516120bc816120c3565b8082028115828204841417611a6e57611a6e6123b0565b5f8261288f57634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff8181168382160190811115611a6e57611a6e6123b0565b6001600160801b038181168382160190811115611a6e57611a6e6123b056610100604052348015610010575f5ffd5b506040516122cb3803806122cb83398101604081905261002f91610205565b6020820151604083015160608401516001600160401b038116158061006057506301e133806001600160401b038216115b156100b3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e64730000000000000000000060448201526064015b60405180910390fd5b6100bd84826102bf565b6001600160401b0316836001600160401b03161115806100e957506301e133806001600160401b038416115b15610137576040516373d0f96960e01b815260206004820152601460248201527f74616b654261636b44656c61795365636f6e647300000000000000000000000060448201526064016100aa565b6101428460046102e4565b61014c90826102bf565b6001600160401b0316826001600160401b031611158061017857506301e133806001600160401b038316115b156101c6576040516373d0f96960e01b815260206004820152601660248201527f696e636c7573696f6e506572696f645365636f6e64730000000000000000000060448201526064016100aa565b336080526001600160401b0390811660e05290811660c0521660a0525061030d9050565b80516001600160401b0381168114610200575f5ffd5b919050565b5f5f82840360a0811215610217575f5ffd5b6080811215610224575f5ffd5b50604051608081016001600160401b038111828210171561025357634e487b7160e01b5f52604160045260245ffd5b60405261025f846101ea565b815261026d602085016101ea565b602082015261027e604085016101ea565b604082015261028f606085016101ea565b606082015291506102a2608084016101ea565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156102de576102de6102ab565b92915050565b6001600160401b038181168382160290811690818114610306576103066102ab565b5092915050565b60805160a05160c05160e051611f0e6103bd5f395f61023201525f6101bf01525f818160ee0152818161050901528181610ecf01528181610f000152610f3f01525f8181610259015281816102b70152818161046e01528181610565015281816105f201528181610652015281816107fc015281816108f301528181610a7101528181610b4601528181610bef01528181610d0501528181610d8201528181610fa901526111420152611f0e5ff3fe608060405234801561000f575f5ffd5b50600436106100b5575f3560e01c80636ae1eaeb1161007d578063d44a23e311610058578063d44a23e31461021a578063de22949c1461022d578063fbfa77cf14610254575f5ffd5b80636ae1eaeb146101e1578063750e384a146101f45780638b35bd7214610207575f5ffd5b8063113713d2146100b9578063247cee80146100e95780632d30caa4146101105780633c47fc041461013857806345fa0af5146101ba575b5f5ffd5b6100cc6100c7366004611858565b610293565b6040516001600160401b0390911681526020015b60405180910390f35b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61011e3660046118ab565b5f602081905290815260409020546001600160401b031681565b6101946101463660046118ab565b6040805180820182525f80825260209182018190526001600160401b039384168152600182528290208251808401909352549283168252600160401b90920460ff1615159181019190915290565b6040805182516001600160401b03168152602092830151151592810192909252016100e0565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc6101ef3660046118ab565b6104df565b6100cc6102023660046118da565b610540565b6100cc61021536600461193e565b610866565b6100cc610228366004611975565b610894565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b61027b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e0565b5f61029c610ae2565b60405163068738ab60e41b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015610305573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103299190611a6d565b80519091506001600160a01b031661035f57604051631d9173a160e01b815261ffff851660048201526024015b60405180910390fd5b60608101516001600160801b0390811690841610156103aa576060810151604051637ff9b54f60e01b81526001600160801b0380861660048301529091166024820152604401610356565b5f6103b6868686610b19565b90505f6103cb6103c4610caf565b8333610e12565b6020838101516001600160401b038082165f818152808552604090819020805467ffffffffffffffff1916429094169390931790925581516001600160801b038b168152339481019490945290830184905290965091925061ffff88169189917f1d0e98dfab1240fac86ef2522feef70f57ec889fdff4e9820603c0bb2cfbd8b79060600160405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156104b7575f5ffd5b505af11580156104c9573d5f5f3e3d5ffd5b505050505050506104d8610e9e565b9392505050565b6001600160401b038082165f9081526001602052604081205490911680156105385761053361052e7f000000000000000000000000000000000000000000000000000000000000000083611b71565b610ec8565b6104d8565b5f9392505050565b5f610549610ae2565b6105568686868686610f75565b61055f866111bc565b6105ec867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e39190611b90565b606001516112bb565b61064c867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6106ac867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6001600160401b0386165f908152600160205260408120805468ff00000000000000001916600160401b1790556106e4868686610b19565b90505f61071a6106f2610caf565b7fe78d3cf013adf8ffbac95dc834669c4829109d535df24af538a8f580035f5d3b848b611304565b60208084015161ffff89165f9081526002909252604090912090945090915061074d906001600160401b03851680611366565b50506040805161ffff881681526001600160801b03871660208201526001600160a01b0386168183015260608101839052905188916001600160401b038b811692908716917f74b7cd9e63b462fde30690ec3c79479753cd9e64ba1565045770823df9a208e8919081900360800190a4604051637185e79f60e11b81526004810182905261ffff871660248201526001600160a01b0385811660448301526001600160801b03871660648301527f0000000000000000000000000000000000000000000000000000000000000000169063e30bcf3e906084015f604051808303815f87803b15801561083d575f5ffd5b505af115801561084f573d5f5f3e3d5ffd5b50505050505061085d610e9e565b95945050505050565b61ffff82165f90815260026020526040812061088b906001600160401b038416611380565b90505b92915050565b5f61089d610ae2565b6108aa8585858533610f75565b6001600160401b038086165f9081526001602052604090205416156108ed5760405163057fc84d60e11b81526001600160401b0386166004820152602401610356565b61094d857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6040805180820182526001600160401b0342811682525f60208084018281528a8416835260019091529381209251835494511515600160401b0268ffffffffffffffffff199095169216919091179290921790556109ac858585610b19565b90505f6109e26109ba610caf565b7f8b884eb868b6b2f83b9d4b96f1de339edca8cbf4fc8b572876118afd56e1a2f7848a611304565b90508160200151925085876001600160401b0316846001600160401b03167f4d7ed176901d30ed4ce183afdfc86e22ab4ae5eb007fcee55ae73f64536515a1888886604051610a539392919061ffff9390931683526001600160801b03919091166020830152604082015260600190565b60405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b158015610aba575f5ffd5b505af1158015610acc573d5f5f3e3d5ffd5b505050505050610ada610e9e565b949350505050565b610aea611431565b610b1760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611471565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b8989396040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ba0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bc49190611c1a565b6040516310b7b42960e01b81526001600160401b03821660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa158015610c34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c589190611c35565b516040805160a0810190915281815290915060208101610c79846001611b71565b6001600160401b031681526020018781526020018661ffff168152602001856001600160801b0316815250925050509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015610d51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d759190611cd3565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ddc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e009190611cf6565b61ffff16815260200191909152919050565b5f7fd639f59b64e4de866299a07c86b9e8e4393f792ba0c1a1433801bb58c1388d44845f015185602001518660400151865f01518760200151876001600160a01b03165f1b89604001518a606001518b60800151604051602001610e7f9a99989796959493929190611d11565b6040516020818303038152906040528051906020012090509392505050565b610b175f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610b11565b5f80610ef47f000000000000000000000000000000000000000000000000000000000000000084611dba565b90506001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610f2b600483611df3565b6001600160401b031610610f6e5780610f647f000000000000000000000000000000000000000000000000000000000000000085611b71565b6105339190611e1c565b5090919050565b846001600160401b03165f03610f9e57604051631ff3747d60e21b815260040160405180910390fd5b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b429610fd9600189611e1c565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa15801561101b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061103f9190611c35565b5190505f61111561104e610caf565b805160208083015160409384015184517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a28185015260e09490941b6001600160e01b0319168486015260f091821b6001600160f01b0319908116604486015260468501919091526066840188905260c08d811b6001600160c01b0319166086860152608e85018d9052918b901b1660ae840152608089901b6fffffffffffffffffffffffffffffffff191660b0840152835180840360a00181529201909252805191012090565b6040516310b7b42960e01b81526001600160401b03891660048201529091506111b3906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa158015611187573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ab9190611c35565b828986611478565b50505050505050565b6001600160401b038181165f908152600160209081526040808320815180830190925254938416808252600160401b90940460ff1615159181019190915291900361122557604051633bed50cd60e01b81526001600160401b0383166004820152602401610356565b8060200151156112535760405163057fc84d60e11b81526001600160401b0383166004820152602401610356565b5f61125d836104df565b9050806001600160401b0316421061127b5761127842610ec8565b90505b806001600160401b03164210156112b657604051634996cb6d60e11b81526001600160401b0382166004820152426024820152604401610356565b505050565b816001600160401b0316816001600160401b031610611300576040516307996fa960e21b81526001600160401b03808416600483015282166024820152604401610356565b5050565b5f83855f015186602001518760400151865f015187602001518789604001518a606001518b608001516040516020016113469a99989796959493929190611e3b565b604051602081830303815290604052805190602001209050949350505050565b5f80611373858585611525565b915091505b935093915050565b81545f90818160058111156113dd575f6113998461167b565b6113a39085611ee8565b5f888152602090209091508101546001600160601b0390811690871610156113cd578091506113db565b6113d8816001611efb565b92505b505b5f6113ea878785856117db565b905080156114245761140e87611401600184611ee8565b5f91825260209091200190565b54600160601b90046001600160a01b0316611426565b5f5b979650505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b1757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b83518314158061150157506040805160c084901b6001600160c01b031916602080830191909152606084901b6bffffffffffffffffffffffff191660288301528251601c818403018152603c909201909252805191012071ffffffffffffffffffffffffffffffffffff1916846060015171ffffffffffffffffffffffffffffffffffff191614155b1561151f57604051631ff3747d60e21b815260040160405180910390fd5b50505050565b82545f9081908015611620575f61154187611401600185611ee8565b80549091506001600160601b0380821691600160601b90046001600160a01b031690881682111561158557604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036115c15782546001600160601b0316600160601b6001600160a01b03891602178355611612565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b945085935061137892505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b029190931617920191909155905081611378565b5f60018211611688575090565b81600170010000000000000000000000000000000082106116ae5760809190911c9060401b5b600160401b82106116c45760409190911c9060201b5b64010000000082106116db5760209190911c9060101b5b6201000082106116f05760109190911c9060081b5b61010082106117045760089190911c9060041b5b601082106117175760049190911c9060021b5b600482106117235760011b5b600302600190811c9081858161173b5761173b611da6565b048201901c9050600181858161175357611753611da6565b048201901c9050600181858161176b5761176b611da6565b048201901c9050600181858161178357611783611da6565b048201901c9050600181858161179b5761179b611da6565b048201901c905060018185816117b3576117b3611da6565b048201901c90506117d28185816117cc576117cc611da6565b04821190565b90039392505050565b5f5b8183101561182a575f8581526020902083831660028585180401908101546001600160601b038681169116111561181657809250611824565b611821816001611efb565b93505b506117dd565b509392505050565b61ffff81168114611841575f5ffd5b50565b6001600160801b0381168114611841575f5ffd5b5f5f5f6060848603121561186a575f5ffd5b83359250602084013561187c81611832565b9150604084013561188c81611844565b809150509250925092565b6001600160401b0381168114611841575f5ffd5b5f602082840312156118bb575f5ffd5b81356104d881611897565b6001600160a01b0381168114611841575f5ffd5b5f5f5f5f5f60a086880312156118ee575f5ffd5b85356118f981611897565b945060208601359350604086013561191081611832565b9250606086013561192081611844565b91506080860135611930816118c6565b809150509295509295909350565b5f5f6040838503121561194f575f5ffd5b823561195a81611832565b9150602083013561196a81611897565b809150509250929050565b5f5f5f5f60808587031215611988575f5ffd5b843561199381611897565b93506020850135925060408501356119aa81611832565b915060608501356119ba81611844565b939692955090935050565b60405161018081016001600160401b03811182821017156119f457634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b03811182821017156119f457634e487b7160e01b5f52604160045260245ffd5b8051611a33816118c6565b919050565b805160ff81168114611a33575f5ffd5b80518015158114611a33575f5ffd5b8051611a3381611844565b8051611a3381611897565b5f610180828403128015611a7f575f5ffd5b50611a886119c5565b611a9183611a28565b8152611a9f60208401611a38565b6020820152611ab060408401611a48565b6040820152611ac160608401611a57565b6060820152611ad260808401611a57565b6080820152611ae360a08401611a57565b60a0820152611af460c08401611a57565b60c0820152611b0560e08401611a57565b60e0820152611b176101008401611a57565b610100820152611b2a6101208401611a57565b610120820152611b3d6101408401611a62565b610140820152611b506101608401611a62565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561088e5761088e611b5d565b5f60e0828403128015611ba1575f5ffd5b50611baa6119fa565b82518152602080840151908201526040830151611bc681611897565b60408201526060830151611bd981611897565b60608201526080830151611bec81611897565b6080820152611bfd60a08401611a38565b60a0820152611c0e60c08401611a48565b60c08201529392505050565b5f60208284031215611c2a575f5ffd5b81516104d881611897565b5f6080828403128015611c46575f5ffd5b50604051608081016001600160401b0381118282101715611c7557634e487b7160e01b5f52604160045260245ffd5b604052825181526020830151611c8a81611832565b60208201526040830151611c9d81611844565b6040820152606083015171ffffffffffffffffffffffffffffffffffff1981168114611cc7575f5ffd5b60608201529392505050565b5f60208284031215611ce3575f5ffd5b815163ffffffff811681146104d8575f5ffd5b5f60208284031215611d06575f5ffd5b81516104d881611832565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b16606682015284606e82015283608e82015261ffff60f01b8360f01b1660ae820152611d9560b082018360801b6fffffffffffffffffffffffffffffffff19169052565b60c0019a9950505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680611dde57634e487b7160e01b5f52601260045260245ffd5b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114611e1557611e15611b5d565b5092915050565b6001600160401b03828116828216039081111561088e5761088e611b5d565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b1660668201526001600160401b0360c01b8560c01b16606e820152836076820152611eb5609682018460f01b6001600160f01b0319169052565b611ed7609882018360801b6fffffffffffffffffffffffffffffffff19169052565b60a8019a9950505050505050505050565b8181038181111561088e5761088e611b5d565b8082018082111561088e5761088e611b5d56d11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea" as const;
