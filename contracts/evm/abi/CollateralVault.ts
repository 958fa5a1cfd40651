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
      },
      {
        "name": "settings_",
        "type": "address"
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
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "address"
      },
      {
        "name": "",
        "type": "uint8"
      },
      {
        "name": "",
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
        "name": "",
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
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
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
        "name": "",
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
        "name": "",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
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
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
        "type": "uint8"
      },
      {
        "name": "",
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
        "name": "",
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
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setUptime",
    "inputs": [
      {
        "name": "",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settings",
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
    "name": "startTimelock",
    "inputs": [
      {
        "name": "",
        "type": "uint64"
      },
      {
        "name": "",
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
        "name": "",
        "type": "uint16"
      },
      {
        "name": "",
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
        "name": "",
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
    "type": "function",
    "name": "uptime",
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
    "type": "event",
    "name": "UptimeSet",
    "inputs": [
      {
        "name": "uptime",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
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
export const collateralVaultBytecode = "0x610160604052348015610010575f5ffd5b5060405161a76e38038061a76e83398101604081905261002f9161050c565b8183808a8a8a868b6001600160a01b03811661006557604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006e8161037c565b50806001600160a01b03163b5f036100b4576040516373d0f96960e01b815260206004820152600860248201526773657474696e677360c01b604482015260640161005c565b806001600160a01b03166080816001600160a01b031681525050508263ffffffff16816001600160a01b031663ff9b3acf6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610112573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101369190610622565b63ffffffff1614610172576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b604482015260640161005c565b8161ffff16816001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101d79190610642565b61ffff1614610211576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b604482015260640161005c565b63ffffffff90921660a05261ffff1660c0526001600160a01b031660e0526001600160401b0381161580610250575062278d006001600160401b038216115b15610291576040516373d0f96960e01b815260206004820152601060248201526f726f6f7444656c61795365636f6e647360801b604482015260640161005c565b6001600160401b031661010052815160405182906102ae90610494565b6001600160401b03928316815291166020820152604001604051809103905ff0801580156102de573d5f5f3e3d5ffd5b506001600160a01b031661012052604051829082906102fc906104a1565b82516001600160401b0390811682526020808501518216908301526040808501518216908301526060938401518116938201939093529116608082015260a001604051809103905ff080158015610355573d5f5f3e3d5ffd5b506001600160a01b0316610140525061036f905084610398565b505050505050505061065b565b600180546001600160a01b031916905561039581610445565b50565b6001600160a01b03811615806103ba57505f546001600160a01b038281169116145b156103f1576040516373d0f96960e01b81526020600482015260066024820152653830bab9b2b960d11b604482015260640161005c565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527fd11d57c2c7468878b1035df11c670bcd0091aa840bf8aa166365397622237bea9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b612b158061599683390190565b6122c3806184ab83390190565b805163ffffffff811681146104c1575f5ffd5b919050565b805161ffff811681146104c1575f5ffd5b6001600160a01b0381168114610395575f5ffd5b80516104c1816104d7565b80516001600160401b03811681146104c1575f5ffd5b5f5f5f5f5f5f5f5f888a03610160811215610525575f5ffd5b61052e8a6104ae565b985061053c60208b016104c6565b975060408a015161054c816104d7565b60608b015190975061055d816104d7565b60808b015190965061056e816104d7565b945061057c60a08b016104f6565b9350608060bf198201121561058f575f5ffd5b50604051608081016001600160401b03811182821017156105be57634e487b7160e01b5f52604160045260245ffd5b6040526105cd60c08b016104f6565b81526105db60e08b016104f6565b60208201526105ed6101008b016104f6565b60408201526105ff6101208b016104f6565b606082015291506106136101408a016104eb565b90509295985092959890939650565b5f60208284031215610632575f5ffd5b61063b826104ae565b9392505050565b5f60208284031215610652575f5ffd5b61063b826104c6565b60805160a05160c05160e05161010051610120516101405161527a61071c5f395f8181610752015281816113c1015281816121ec015261387601525f818161083301528181610f1d015261129501525f8181610868015281816124dc0152818161250501528181612f1601526135cc01525f818161071a01528181611035015281816111ea01528181611b97015261208901525f818161089d01526134c901525f8181610a3301526134a201525f81816109670152612643015261527a5ff3fe608060405234801561000f575f5ffd5b50600436106103a9575f3560e01c80638456cb59116101ea578063ccfa1b2a11610114578063e30bcf3e116100a9578063f851a44011610079578063f851a440146107ba578063f87c01c8146109ec578063fa579fc614610a14578063ff9b3acf14610a2e575f5ffd5b8063e30bcf3e14610989578063e30c39781461099c578063f2fde38b146105b0578063f3bbc421146109ad575f5ffd5b8063d691bbe3116100e4578063d691bbe3146105b0578063db26e34d1461092e578063e009266a14610941578063e06174e414610962575f5ffd5b8063ccfa1b2a146108d2578063d1d47160146108fa578063d3a61aaf14610908578063d3ed3f771461091b575f5ffd5b80639fd0506d1161018a578063bb6ae2cb1161015a578063bb6ae2cb14610855578063be5e7ded14610863578063c4d252f51461088a578063c763e5a114610898575f5ffd5b80639fd0506d14610801578063a2e5c06e146105b0578063a4e01bc614610814578063a8baef1e1461082e575f5ffd5b80638da5cb5b116101c55780638da5cb5b146107ba57806392e22e5f146107ca5780639cfecbe2146107dd5780639eabbf3f146107f3575f5ffd5b80638456cb59146104e05780638a3bd09a146107745780638d52423c14610787575f5ffd5b8063510e78b9116102d65780636e39274c1161026b57806379c5833b1161023b57806379c5833b1461070d5780637a0ebc88146107155780637b8989391461073c57806380aee6141461074d575f5ffd5b80636e39274c146106e7578063715018a6146104e05780637637ca47146106fa57806379ba5097146104e0575f5ffd5b806362de98ee116102a657806362de98ee146106765780636483ec251461068957806368738ab01461069c57806368e41cd1146106bc575f5ffd5b8063510e78b914610622578063550ab6361461062a5780635c975abb1461064b57806362a5af3b1461066e575f5ffd5b806329f165c41161034c5780633f4ba83a1161031c5780633f4ba83a146104e05780634579f9de146105e95780634cd72fe6146105fc5780634fd6cade1461060f575f5ffd5b806329f165c4146105335780632d88af4a146105b05780633135f207146105c3578063390175e9146105d6575f5ffd5b806315eb0fc41161038757806315eb0fc4146104cd57806316fd265d146104e057806325de9b5e146104e857806325f5d1db14610508575f5ffd5b806306b86d29146103ad5780630f15f4c0146103dd57806310b7b429146103e7575b5f5ffd5b6103c06103bb3660046145d7565b610a6a565b6040516001600160801b0390911681526020015b60405180910390f35b6103e5610a97565b005b6104836103f5366004614615565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160401b03165f9081526019602090815260409182902082516080810184528154815260019091015461ffff8116928201929092526201000082046001600160801b031692810192909252600160901b900460901b6001600160901b031916606082015290565b6040516103d491908151815260208083015161ffff16908201526040808301516001600160801b0316908201526060918201516001600160901b0319169181019190915260800190565b6103e56104db366004614673565b610c72565b6103e5610c80565b6104fb6104f6366004614708565b610c8a565b6040516103d49190614746565b60045461051b906001600160a01b031681565b6040516001600160a01b0390911681526020016103d4565b61053b610eb2565b6040516103d491905f60e08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260ff60a08401511660a083015260c0830151151560c083015292915050565b6103e56105be366004614791565b610f05565b60025461051b906001600160a01b031681565b6103e56105e43660046147ac565b610f10565b6103c06105f73660046147f2565b610fcb565b6103e561060a3660046148b5565b611030565b6103e561061d366004614615565b6111e5565b61053b611216565b61063d61063836600461490e565b611264565b6040519081526020016103d4565b600b54600160d81b900464ffffffffff16421060405190151581526020016103d4565b6103e5611288565b6103e5610684366004614927565b6113ac565b6103e5610697366004614950565b6113b4565b6106af6106aa36600461490e565b611478565b6040516103d49190614967565b6106cf6106ca366004614a9c565b611641565b6040516001600160401b0390911681526020016103d4565b6103e56106f5366004614ace565b611a21565b6103c0610708366004614b05565b611a2d565b61053b611abe565b61051b7f000000000000000000000000000000000000000000000000000000000000000081565b600b546001600160401b03166106cf565b61051b7f000000000000000000000000000000000000000000000000000000000000000081565b6103e5610782366004614615565b611b92565b6103c0610795366004614b3b565b600860209081525f92835260408084209091529082529020546001600160801b031681565b5f546001600160a01b031661051b565b6103e56107d8366004614b63565b611bc4565b600b54600160d81b900464ffffffffff166106cf565b6103e56106f5366004614bc0565b60055461051b906001600160a01b031681565b6005546106cf90600160a01b90046001600160401b031681565b61051b7f000000000000000000000000000000000000000000000000000000000000000081565b6103e56106f5366004614bee565b6106cf7f000000000000000000000000000000000000000000000000000000000000000081565b6103e56105be366004614950565b6108bf7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016103d4565b6106cf6108e0366004614950565b60036020525f90815260409020546001600160401b031681565b6103e5610684366004614c20565b6103c061091636600461490e565b611fe6565b6103e5610929366004614bee565b612084565b61063d61093c366004614bee565b6120c5565b61095461094f36600461490e565b6120ce565b6040516103d4929190614c6e565b61051b7f000000000000000000000000000000000000000000000000000000000000000081565b6103e5610997366004614cf1565b6121df565b6001546001600160a01b031661051b565b6109c06109bb36600461490e565b612430565b6040805163ffffffff90941684526001600160801b0392831660208501529116908201526060016103d4565b6106cf6109fa36600461490e565b60076020525f90815260409020546001600160401b031681565b6001546106cf90600160a01b90046001600160401b031681565b610a557f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016103d4565b5f82815260186020908152604080832061ffff851684529091529020546001600160801b03165b92915050565b6040805160e081018252600b546001600160401b038082168352600160401b820481166020840152600160801b82041692820192909252600160c01b820460ff9081166060830152600160c81b8304811660808301819052600160d01b840490911660a0830152600160d81b90920464ffffffffff1660c0820152905f03610b3257604051630dee983760e41b815260040160405180910390fd5b5f610b59600c836080015160ff1660048110610b5057610b50614d24565b6003020161249f565b9050806001600160401b0316421015610b9b576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044015b60405180910390fd5b610ba482612551565b508051600b8054602084015160408501516060860151608087015160a088015160c0909801516001600160401b039788166001600160801b031990961695909517600160401b948816949094029390931768ffffffffffffffffff60801b1916600160801b969092169590950260ff60c01b191617600160c01b60ff958616021761ffff60c81b1916600160c81b9185169190910260ff60d01b191617600160d01b9390941692909202929092176001600160d81b0316600160d81b64ffffffffff90921691909102179055565b610c7a61263e565b50505050565b610c8861263e565b565b6060610c94612681565b816001600160401b03811115610cac57610cac614d38565b604051908082528060200260200182016040528015610cd5578160200160208202803683370190505b5090505f5b82811015610ea9575f617530610cf4603f62061a80614d74565b610d019062061a80614d87565b610d0b9190614d87565b9050805a1015610d3a575a60405163fe336aa760e01b8152600481019190915260248101829052604401610b92565b30637637ca4762061a80878786818110610d5657610d56614d24565b9050602002810190610d689190614d9a565b6040518363ffffffff1660e01b8152600401610d849190614e45565b6020604051808303815f8887f193505050508015610dbf575060408051601f3d908101601f19168201909252610dbc91810190614edc565b60015b610e6b57848483818110610dd557610dd5614d24565b9050602002810190610de79190614d9a565b610df890604081019060200161490e565b61ffff16858584818110610e0e57610e0e614d24565b9050602002810190610e209190614d9a565b357f24ca92646075780ac5439540f63a24978ab6e611010c639520bf6450bfe04c9f610e4a6126bd565b6040516001600160e01b0319909116815260200160405180910390a3610ea0565b80848481518110610e7e57610e7e614d24565b60200260200101906001600160801b031690816001600160801b031681525050505b50600101610cda565b50610a916126dc565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610f0090600160d01b900460ff16612706565b905090565b610f0d61263e565b50565b610f18612681565b610f417f0000000000000000000000000000000000000000000000000000000000000000612800565b610fbe610f4d8461282b565b6040805160c08101825291546001600160a01b038116835260ff600160a01b820481166020850152600160a81b82048116151592840192909252600160b01b8104909116606083015263ffffffff600160b81b820481166080840152600160d81b9091041660a0820152838361286b565b610fc66126dc565b505050565b5f610fd4612681565b61101b6040518060a001604052808a81526020018961ffff168152602001888152602001876001600160801b03168152602001866001600160801b031681525084846128a1565b90506110256126dc565b979650505050505050565b6110597f0000000000000000000000000000000000000000000000000000000000000000612800565b5f6110678484600180612bf2565b90505f6110748585612cf7565b6040805160e081018252600b546001600160401b03808216808452600160401b830482166020850152600160801b8304821694840194909452600160c01b820460ff908116606080860191909152600160c81b840482166080860152600160d01b840490911660a0850152600160d81b90920464ffffffffff1660c0840152908401519394509092161180611129575060408083015160608401516001600160401b03165f9081526019602052919091205414155b156111615760608201516040808401519051627560b760e41b81526001600160401b0390921660048301526024820152604401610b92565b80604001516001600160401b031682606001516001600160401b031610156111b9576060820151604080830151905163a815b74d60e01b81526001600160401b03928316600482015291166024820152604401610b92565b6111dc8183602001518460a001516111d18760081c90565b866060015189612d7f565b50505050505050565b61120e7f0000000000000000000000000000000000000000000000000000000000000000612800565b610f0d613019565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54610f0090600160c81b900460ff16612706565b5f610a916112718361282b565b60010154600160801b90046001600160801b031690565b611290612681565b6112b97f0000000000000000000000000000000000000000000000000000000000000000612800565b6040805160e081018252600b80546001600160401b03808216808552600160801b8084048316968601879052600160c01b80850460ff16606088018190525f60a08901819052608089015264ffffffffff60c08901526020909701939093527fffffffffff0000000000000000000000000000000000000000000000000000006fffffffffffffffff00000000000000006001600160801b03199095169092179390931768ffffffffffffffffff60801b19169590920260ff60c01b191694909417929093029190911778ffffffffffffffffffffffffffffffffffffffffffffffffff16919091179055610c886126dc565b610fc661263e565b6113bc612681565b6113e57f0000000000000000000000000000000000000000000000000000000000000000612800565b600b5467fffffffffffffffe19600160401b9091046001600160401b031601611421576040516313d0ff5960e31b815260040160405180910390fd5b600b805482916019915f91908290611441906001600160401b0316614ef7565b82546001600160401b039182166101009390930a8381029202191617909155815260208101919091526040015f2055610f0d6126dc565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081019190915261ffff82165f908152600960209081526040808320815160c08101835281546001600160a01b038116825260ff600160a01b8204811695830195909552600160a81b81048516151593820193909352600160b01b8304909316606084015263ffffffff600160b81b830481166080850152600160d81b90920490911660a0830152916115638361322d565b9050604051806101800160405280835f01516001600160a01b03168152602001836020015160ff16815260200161159a848861324f565b1515815260038501546001600160801b03600160801b8204811660208401529081166040830181905290841660608301526080909101906115db908461327f565b6001600160801b03908116825260028601548082166020840152600160801b908190048216604084015260049096015490811660608301526001600160401b0395810486166080830152600160c01b900490941660a09094019390935250909392505050565b5f61164a612681565b600b54600160d81b900464ffffffffff1642101561167b576040516313d0ff5960e31b815260040160405180910390fd5b5f6116858461282b565b6040805160c08101825282546001600160a01b038116825260ff600160a01b820481166020840152600160a81b82048116151593830193909352600160b01b8104909216606082015263ffffffff600160b81b830481166080830152600160d81b90920490911660a08201529091506116fe818661324f565b1561172257604051635ee5fc3b60e11b815261ffff86166004820152602401610b92565b5f61172d828661328a565b60038401549091506001600160801b03600160801b9091048116908216101561178a5760038301546040516308a5766160e11b81526001600160801b038381166004830152600160801b9092049091166024820152604401610b92565b5f6117b56001600160801b03831660038601546001600160801b03166117b09190614d87565b613431565b6003850180546001600160801b0319166001600160801b038381169190911790915560018601549192506117f191600160801b90041683613469565b600180860180546001600160801b03938416600160801b02931692909217909155600b5461182a916001600160401b0390911690614f21565b600b805467ffffffffffffffff19166001600160401b03831617905594505f611904611854613474565b60195f61186260018b614f40565b6001600160401b0316815260208082019290925260409081015f20548351848401519483015192517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09590951b61ffff60d01b1660e09190911b6001600160e01b03191617928401929092526026830152604682015260c088901b6066820152606e81018b9052607085901b60f08b901b17608e82015260a0902090565b90506119b186828a856119658b336040516001600160c01b031960c084901b1660208201526bffffffffffffffffffffffff19606083901b1660288201525f90603c0160405160208183030381529060405280519060200120905092915050565b6001600160401b0385165f908152601960205260408120858155906001600160901b0319831660106001600160801b038616901b8661ffff161717905080600183015550505050505050565b604080516001600160801b038516815233602082015290810182905261ffff8916908a906001600160401b038916907fb06dfd8de5f34e587eddfc52f2b3bf47b5258105002f8ca3effc7fbc62c40efe9060600160405180910390a45050505050611a1a6126dc565b9392505050565b611a2961263e565b5050565b5f611a3730612800565b610a916040518060a00160405280845f01358152602001846020016020810190611a61919061490e565b61ffff168152604080860135602083015201611a836080860160608701614f5f565b6001600160801b03168152602001611aa160a0860160808701614f5f565b6001600160801b03169052611ab960a0850185614f7a565b6128a1565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600b54600c90600160c01b900460ff1660048110611b1657611b16614d24565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b909204909116151560c0820152919050565b611bbb7f0000000000000000000000000000000000000000000000000000000000000000612800565b610f0d816134f9565b611bcc612681565b5f611be2611bdd602087018761490e565b61282b565b600b549091505f90600c90600160c01b900460ff1660048110611c0757611c07614d24565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b03808216938301849052600160401b820481166060840152600160801b820416608083015260ff600160c01b8204811660a0840152600160c81b90910416151560c082015291505f03611c9a57604051630dee983760e41b815260040160405180910390fd5b604081015160048301546001600160401b03918216600160801b90910490911610611d0a57611ccc602087018761490e565b600480840154604051634d38b8a360e01b815261ffff909316918301919091526001600160401b03600160801b909104166024820152604401610b92565b60208101511580611d4757508060200151611d448686611d3f611d2b613474565b611d3a368d90038d018d614fbf565b613645565b613734565b14155b15611d6557604051631ff3747d60e21b815260040160405180910390fd5b611d748684836060015161376e565b611d9d611d876040880160208901614f5f565b60028401546001600160801b0390811691161090565b80611dcc5750611dcc611db66080880160608901614f5f565b60048401546001600160801b0390811691161090565b15611dfe57611dde602087018761490e565b604051632f41e00560e01b815261ffff9091166004820152602401610b92565b611e16611e116040880160208901614f5f565b613981565b50611e2a611e116060880160408901614f5f565b505f611e358361322d565b60038401549091506001600160801b03908116905f908316611e6c611e6060408c0160208d01614f5f565b6001600160801b031690565b611e769190615049565b90505f611e8c611e6060608c0160408d01614f5f565b611e969083614d87565b9050611eab611e6060808c0160608d01614f5f565b611ebe906001600160801b038516615049565b611ec89082614d87565b6040805160c08101825288546001600160a01b038116825260ff600160a01b820481166020840152600160a81b82048116151593830193909352600160b01b8104909216606082015263ffffffff600160b81b830481166080830152600160d81b90920490911660a08201529091505f90611f5090611e6090611f4b878961327f565b613994565b905080821115611f7d57604051637d06aaa960e11b81526004810183905260248101829052604401610b92565b6001600160801b03828116600160801b029084161760018801556004870180546001600160401b038a16600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff909116179055611fd7878c886139b7565b50505050505050610c7a6126dc565b5f5f611ff18361282b565b6040805160c08101825282546001600160a01b038116825260ff600160a01b820481166020840152600160a81b82048116151593830193909352600160b01b8104909216606082015263ffffffff600160b81b830481166080830152600160d81b90920490911660a08201526003820154919250611a1a91611f4b906001600160801b031661207f8561322d565b61327f565b6120ad7f0000000000000000000000000000000000000000000000000000000000000000612800565b610fc66120ba8383612cf7565b6020015160ff613b18565b5f610a9161263e565b6060805f6120db8461282b565b60408051600480825260a0820190925291925060208201608080368337505060408051600480825260a082019092529295509050602082016080803683370190505091505f5b60048110156121d85781545f906004908390612148908390600160b01b900460ff16614d87565b6121529190615049565b61215c919061505c565b905082600501816004811061217357612173614d24565b015485838151811061218757612187614d24565b602090810291909101015282546121ab90600160b81b900463ffffffff1682613bbc565b8483815181106121bd576121bd614d24565b60ff9092166020928302919091019091015250600101612121565b5050915091565b6121e7612681565b6122107f0000000000000000000000000000000000000000000000000000000000000000612800565b600b54600160d81b900464ffffffffff16421015612241576040516313d0ff5960e31b815260040160405180910390fd5b5f61224b8461282b565b6040805160c08101825282546001600160a01b038116825260ff600160a01b820481166020840152600160a81b82048116151593830193909352600160b01b8104909216606082015263ffffffff600160b81b830481166080830152600160d81b90920490911660a08201529091506122c4818661324f565b156122e857604051635ee5fc3b60e11b815261ffff86166004820152602401610b92565b6001820154600160801b90046001600160801b03166123078282613bd2565b612311818561327f565b6001840180546001600160801b03928316600160801b0290831617905560038401545f9161234091168661327f565b6003850180546001600160801b0319166001600160801b038316179055600b80549192505f91829061237a906001600160401b0316614ef7565b82546001600160401b038281166101009490940a84810291021990911617909255600b8054600160801b83027fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9091161790556006805467ffffffffffffffff1916821790555f9081526019602052604090208a8155601084901b71ffffffffffffffffffffffffffffffff00001661ffff8b161760019190910155905061242384888861286b565b5050505050610c7a6126dc565b5f5f5f5f61243d8561282b565b60098101548154919250600160801b90046001600160801b031690600160d81b900463ffffffff166124776124718461322d565b8361327f565b60098401546124909084906001600160801b031661327f565b94509450945050509193909250565b6002810154600160801b90046001600160401b0316428111156124c157919050565b60028201545f9061253090600160c81b900460ff16612500577f0000000000000000000000000000000000000000000000000000000000000000613c1a565b61252b7f0000000000000000000000000000000000000000000000000000000000000000600261506f565b613c1a565b9050816001600160401b0316816001600160401b031611610a915781611a1a565b608081015160ff161580159061258c575061257f600c826080015160ff1660048110610b5057610b50614d24565b6001600160401b03164210155b15610f0d5760808101805160ff9081166060840181905260a0840180519092169092525f9052600c90600481106125c5576125c5614d24565b600302016002015f9054906101000a90046001600160401b03166001600160401b03167f37afe67739c6850d43568c7c9a85abdbfb4195902b008033eb81eef002aebdb5600c836060015160ff166004811061262357612623614d24565b600302015460405190815260200160405180910390a2612551565b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e801561267c573d82f35b503d81fd5b612689613c90565b610c8860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006126b7565b90565b90613cd0565b5f60033d11156126b45760045f5f3e505f516001600160e01b03191690565b610c885f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006126b7565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152600c8260ff166004811061275457612754614d24565b6040805160e081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b8104909216608082015260ff600160c01b8304811660a0830152600160c81b9092048216151560c082015291508216156127fb576127ec600c8360ff1660048110610b5057610b50614d24565b6001600160401b031660808201525b919050565b336001600160a01b03821614610f0d5760405163472511eb60e11b8152336004820152602401610b92565b61ffff81165f90815260096020526040902080546001600160a01b03166127fb57604051631d9173a160e01b815261ffff83166004820152602401610b92565b610fc68261287c8560200151613cd7565b61288f906001600160801b038516615091565b85516001600160a01b03169190613d02565b600b545f90600160d81b900464ffffffffff164210156128d4576040516313d0ff5960e31b815260040160405180910390fd5b60208085015161ffff165f90815260098252604090819020815160c08101835281546001600160a01b03811680835260ff600160a01b8304811696840196909652600160a81b82048616151594830194909452600160b01b8104909416606082015263ffffffff600160b81b850481166080830152600160d81b90940490931660a08401529190612984576020860151604051631d9173a160e01b815261ffff9091166004820152602401610b92565b5f61299d83836129988989611d3f8d613d37565b613de4565b90506129ad82886020015161324f565b156129d7576020870151604051635ee5fc3b60e11b815261ffff9091166004820152602401610b92565b604087015160a01c15612a195760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b6044820152606401610b92565b86515f908152601860209081526040808320828b015161ffff168452918290529091205460608901516001600160801b0391821691168110612a62575f95505050505050611a1a565b60608901516001600160801b031681900360018601549096506001600160801b0380821691600160801b90048116908816821015612ac6576040516303519f0160e51b81526001600160801b03898116600483015283166024820152604401610b92565b612ad08682613bd2565b612ae48b602001518760a001518a88613e96565b97505f612af1848a613469565b60208d81015161ffff165f908152908790526040902080546001600160801b0319166001600160801b0383811691909117909155909150612b349084168a900390565b612b3e838b61327f565b6001600160801b039182169116600160801b026001600160801b0319161760018901556040808d015160208e01518e519251919261ffff909116917fe361aee2216d50377ef64c4c011f46fa2b2c382d7cd34d0e6efc3834718062ac90612bcf9085908f9088906001600160a01b039390931683526001600160801b03918216602084015216604082015260600190565b60405180910390a3612be288828c61286b565b5050505050505050509392505050565b5f612bfd8585614057565b50905060ff8316612c0e8260f01c90565b60ff1614612c3f57612c208160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610b92565b8160ff16612c4d8260a81c90565b60ff1614612c855783612c608260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610b92565b612c8f8160081c90565b6001600160401b0316612ca28260481c90565b6001600160401b031614612cef57612cba8160081c90565b612cc48260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610b92565b949350505050565b612d336040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b612d45612d408484614148565b614163565b805190915030908114612d785781516040516393d9f32760e01b8152600481019190915260248101829052604401610b92565b5092915050565b85602001516001600160401b0316836001600160401b031611612dce57602086015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610b92565b6001600160401b03808416602088015282166040870152612dee86612551565b5f866080015160ff165f03612e1657612e0687614202565b60ff811660808901529050612e42565b60a087015160ff1615612e2d578660a00151612e36565b612e3687614202565b60ff811660a089015290505b8651600b805460208a015160408b015160608c015160808d015160a08e015160c08f015164ffffffffff16600160d81b026001600160d81b0360ff928316600160d01b0260ff60d01b19948416600160c81b029490941661ffff60c81b1993909516600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19988816600160401b026001600160801b0319909a1697909b169690961797909717959095169790971792909217959095169490941793909317169190911790555f612f3b7f000000000000000000000000000000000000000000000000000000000000000042614f21565b90505f600c8360ff1660048110612f5457612f54614d24565b600302016001810188905588815560c085901b60ff60c01b16608084811b77ffffffffffffffff0000000000000000000000000000000016604089811b6fffffffffffffffff0000000000000000166001600160401b038c811691821793909317949094176002860181905581518e8152602081018e90528b8416928101929092529187166060820152939450927fb83a263d8ff7c3dd9d01f2aee05d95f4f0e66df180b379087833121ea07c908b910160405180910390a250505050505050505050565b6040805160e081018252600b546001600160401b038082168352600160401b8204811660208401819052600160801b83049091169383019390935260ff600160c01b820481166060840152600160c81b820481166080840152600160d01b82041660a083015264ffffffffff600160d81b9091041660c08201529067fffffffffffffffe19016130a65750565b5f600c826060015160ff16600481106130c1576130c1614d24565b5f6080850181905260a08501526003020160028101546001600160401b03808216602086015260065492935091821691600160401b90910416811161311a576002820154600160401b90046001600160401b031661311c565b805b6001600160401b0390811660408581018290528551600b80546020808a015160608b015160808c015160a08d015160c08e0151978b166001600160801b031990961695909517600160401b938b1684021768ffffffffffffffffff60801b1916600160801b90990260ff60c01b191698909817600160c01b60ff928316021761ffff60c81b1916600160c81b9882169890980260ff60d01b191697909717600160d01b9790931696909602919091176001600160d81b0316600160d81b64ffffffffff9094169390930292909217905560028601549151928204841683529216917fca16341e4262c71f5bb86f316062211f99969fc93f9708cac958c4effc7c92be910160405180910390a2505050565b600281015460018201545f91610a91916001600160801b03918216911661327f565b5f82604001518015611a1a57505061ffff165f908152600760205260409020546001600160401b03164210919050565b5f611a1a82846150a8565b815160208301515f9190829061329f90613cd7565b90505f6132b2611e606117b08488614d74565b9050805f036132d4576040516365e52d5160e11b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015613318573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061333c91906150c7565b905061335f333061334d8686615091565b6001600160a01b038816929190614251565b6040516370a0823160e01b81523060048201525f906001600160a01b038616906370a0823190602401602060405180830381865afa1580156133a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133c791906150c7565b90505f8282116133d7575f6133ec565b846133e28484615049565b6133ec9190614d74565b9050805f0361340e5760405163b5c74a2760e01b815260040160405180910390fd5b61342484821061341e5784613431565b81613431565b9998505050505050505050565b5f6f80000000000000000000000000000000821061346557604051630cd8516360e31b815260048101839052602401610b92565b5090565b5f611a1a82846150de565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b60015b6004811015611a29575f600c826004811061351957613519614d24565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061356157506002810154600160c81b900460ff165b8061357d57506135708161249f565b6001600160401b03164210155b15613588575061363d565b600281018054600160c81b7fffffffffffff00ff0000000000000000ffffffffffffffffffffffffffffffff8216600160801b928390046001600160401b039081167f00000000000000000000000000000000000000000000000000000000000000000180821694850260ff60c81b191692909217929092179093556040519182528516907ff7543508fd54996bb4c68b7094124cdc7c6b741b56ba115af95d4b38f52e3c229060200160405180910390a250505b6001016134fc565b815160208084015160408086015185518685015187840151606089015185517fd63b6776542fe380e6897afa3234ae8a23bedb79df38ac1e2923dd42094ac7f09881019890985260e09890981b6001600160e01b0319169487019490945260f094851b7fffff00000000000000000000000000000000000000000000000000000000000090811660448801526046870193909352931b166066840152608091821b6001600160801b0319908116606885015290821b8116607884015292901b90911660888201525f90611a1a9060980160405160208183030381529060405280516020918201205f9081522090565b8083600584901b81015b8082101561376557813580841160051b93845260209384185260405f20929091019061373e565b50509392505050565b6001600160401b038281165f81815260196020908152604080832081516080810183528154815260019091015461ffff8116938201939093526201000083046001600160801b031691810191909152600160901b90910460901b6001600160901b03191660608201529290919084161080159061381057506040820151613810906137ff6080880160608901614f5f565b6001600160801b0390811691161490565b801561384a57506001600160401b038416158061384a575060208083015161384a9161383e9088018861490e565b61ffff90811691161490565b6006549091506001600160401b0390811690851610156139315780801561392e57506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016638b35bd726138a8602088018861490e565b6040516001600160e01b031960e084901b16815261ffff90911660048201526001600160401b0386166024820152604401602060405180830381865afa1580156138f4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061391891906150fd565b6001600160401b0316846001600160401b031610155b90505b8061397a57836139476080870160608801614f5f565b60405163353283ed60e11b81526001600160401b0390921660048301526001600160801b03166024820152604401610b92565b5050505050565b5f610a916001600160801b038316613431565b5f5f61399f84614287565b90506001600160801b0383168110611a1a5782612cef565b6139c76040830160208401614f5f565b6002840180546001600160801b0319166001600160801b03929092169190911790556139f96060830160408401614f5f565b6002840180546001600160801b03928316600160801b029216919091179055613a286080830160608401614f5f565b60048401805460408401516001600160401b0316600160801b026001600160c01b03199091166001600160801b039390931692909217919091179055805160a0820151613a76918591614308565b613a83602083018361490e565b61ffff1681604001516001600160401b03167fa9316a2e40f026001db104efcad94c05366a9b34db92995630f1d2c0dada438b846020016020810190613ac99190614f5f565b613ad96060870160408801614f5f565b613ae96080880160608901614f5f565b604080516001600160801b039485168152928416602084015292168183015290519081900360600190a3505050565b5f60015b6004811015612d785783600c8260048110613b3957613b39614d24565b6003020154148015613b7757508260ff16600c8260048110613b5d57613b5d614d24565b6003020160020160189054906101000a900460ff1660ff16105b15613bb45782600c8260048110613b9057613b90614d24565b6003020160020160186101000a81548160ff021916908360ff160217905550600191505b600101613b1c565b5f613bc8826008615091565b9290921c92915050565b5f613bdc83614287565b9050806001600160801b0383161115610fc657604051631373e5f160e11b81526001600160801b038316600482015260248101829052604401610b92565b6004545f906001600160a01b0316613c3357505f919050565b600454613c48906001600160a01b031661439e565b9050613c5b826001600160401b03614f40565b6001600160401b0316816001600160401b031611613c8257613c7d8282614f21565b610a91565b6001600160401b0392915050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c8857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f600860ff83161115613cfa57613cef600883615118565b613c7d90600a615214565b600192915050565b613d0f8383836001614416565b610fc657604051635274afe760e01b81526001600160a01b0384166004820152602401610b92565b5f610a91613d43613474565b835160208086015160408088015160608901516080808b01518851898801519986015195517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09a909a1b61ffff60d01b1660e09190911b6001600160e01b03191617898801526026890194909452604688019690965260f09390931b60668701526068860152921b909117608883015260a89091205f9081522090565b60608201515f9060ff16815b6004811015613e7c5783866005018360048110613e0f57613e0f614d24565b015403613e5057613e2a856080015163ffffffff1683613bbc565b925060ff80841614613e4557613e408484614478565b613e47565b825b92505050611a1a565b60046001613e5e8285614d87565b613e689190615049565b613e72919061505c565b9150600101613df0565b50604051631ff3747d60e21b815260040160405180910390fd5b5f5f613ea1426144e7565b90508463ffffffff168163ffffffff16148015613ec0575060ff838116145b15613ece5783915050612cef565b61ffff86165f90815260096020526040812090613eea8261322d565b90508663ffffffff168363ffffffff1614613f7057613f0a876001615222565b63ffffffff168363ffffffff1614613f225780613f38565b6009820154600160801b90046001600160801b03165b6001600160801b03828116600160801b029116176009830155815463ffffffff8416600160d81b0263ffffffff60d81b199091161782555b60fe1960ff861601613f8757859350505050612cef565b60098201545f90613fa29083906001600160801b031661327f565b61ffff8a165f90815260086020908152604080832060ff8b1684529091529020549091506001600160801b0390811690821681116140265789613ff16001600160801b038a8116908516614d87565b60405163ab0688ed60e01b815261ffff92909216600483015260248201526001600160801b0382166044820152606401610b92565b6001600160801b0381811683900390818116908a16106140465780614048565b885b9b9a5050505050505050505050565b5f8061020083111561407f5760405163bb9e58ed60e01b815260048101849052602401610b92565b60278310156140aa57604051634e54e99b60e01b8152600481018490525f6024820152604401610b92565b83359150600784013560f883901c6001146140de576040516301c4836960e01b815260f884901c6004820152602401610b92565b5f6140e98460f01c90565b60ff1690508015806140fb5750600781115b1561411c576040516303a2829760e41b815260048101829052602401610b92565b60036141288560a81c90565b60ff16111561413c5784612c608560a81c90565b81925050509250929050565b365f614157836027818761523e565b915091505b9250929050565b61419f6040518060c001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b60a882146141c35760405163db84521760e01b815260048101839052602401610b92565b823581526020830135602082015260408301356040820152606083013560c01c606082015260688301356080820152608883013560a082015292915050565b60015b816060015160ff168160ff1614806142265750816080015160ff168160ff16145b8061423a57508160a0015160ff168160ff16145b156127fb578061424981615265565b915050614205565b61425f8484848460016144f5565b610c7a57604051635274afe760e01b81526001600160a01b0385166004820152602401610b92565b5f6142958260200151613cd7565b82516040516370a0823160e01b81523060048201526001600160a01b03909116906370a0823190602401602060405180830381865afa1580156142da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142fe91906150c7565b610a919190614d74565b8254600160b01b810460ff16905f9061432e90600160b81b900463ffffffff1683613bbc565b90508260ff168160ff1611801561435a57508385600501836004811061435657614356614d24565b0154145b15614363578092505b6004614370836001614d87565b61437a919061505c565b855460ff60b01b1916600160b01b60ff831602178655915061397a85838686614562565b5f620271005a10156143d1575a60405163fe336aa760e01b81526004810191909152620271006024820152604401610b92565b50633ecb1a6760e01b5f8181526001600160401b0391620249f0916020906004818786fa60203d1481161561440e57835f51101561440e575f5193505b505050919050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661446c578383151615614460573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b600b545f908190600c90600160c01b900460ff166004811061449c5761449c614d24565b6003020190508260ff168160020160189054906101000a900460ff1660ff161180156144c85750805484145b6144d25782612cef565b60020154600160c01b900460ff169392505050565b5f610a916201518083614d74565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614551578383151615614545573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b8184600501846004811061457857614578614d24565b01555f614586846008615091565b855460ff938416821b63ffffffff908116600160b81b8084049690941b199590951616939093170263ffffffff60b81b1990921691909117909355505050565b803561ffff811681146127fb575f5ffd5b5f5f604083850312156145e8575f5ffd5b823591506145f8602084016145c6565b90509250929050565b6001600160401b0381168114610f0d575f5ffd5b5f60208284031215614625575f5ffd5b8135611a1a81614601565b6001600160a01b0381168114610f0d575f5ffd5b803560ff811681146127fb575f5ffd5b6001600160801b0381168114610f0d575f5ffd5b80356127fb81614654565b5f5f5f5f60808587031215614686575f5ffd5b61468f856145c6565b9350602085013561469f81614630565b92506146ad60408601614644565b915060608501356146bd81614654565b939692955090935050565b5f5f83601f8401126146d8575f5ffd5b5081356001600160401b038111156146ee575f5ffd5b6020830191508360208260051b850101111561415c575f5ffd5b5f5f60208385031215614719575f5ffd5b82356001600160401b0381111561472e575f5ffd5b61473a858286016146c8565b90969095509350505050565b602080825282518282018190525f918401906040840190835b818110156147865783516001600160801b031683526020938401939092019160010161475f565b509095945050505050565b5f602082840312156147a1575f5ffd5b8135611a1a81614630565b5f5f5f606084860312156147be575f5ffd5b6147c7846145c6565b925060208401356147d781614630565b915060408401356147e781614654565b809150509250925092565b5f5f5f5f5f5f5f60c0888a031215614808575f5ffd5b87359650614818602089016145c6565b955060408801359450606088013561482f81614654565b9350608088013561483f81614654565b925060a08801356001600160401b03811115614859575f5ffd5b6148658a828b016146c8565b989b979a50959850939692959293505050565b5f5f83601f840112614888575f5ffd5b5081356001600160401b0381111561489e575f5ffd5b60208301915083602082850101111561415c575f5ffd5b5f5f5f5f606085870312156148c8575f5ffd5b8435935060208501356001600160401b038111156148e4575f5ffd5b6148f087828801614878565b9094509250614903905060408601614644565b905092959194509250565b5f6020828403121561491e575f5ffd5b611a1a826145c6565b5f5f5f60608486031215614939575f5ffd5b614942846145c6565b92506147d760208501614644565b5f60208284031215614960575f5ffd5b5035919050565b81516001600160a01b031681526101808101602083015161498d602084018260ff169052565b5060408301516149a1604084018215159052565b5060608301516149bc60608401826001600160801b03169052565b5060808301516149d760808401826001600160801b03169052565b5060a08301516149f260a08401826001600160801b03169052565b5060c0830151614a0d60c08401826001600160801b03169052565b5060e0830151614a2860e08401826001600160801b03169052565b50610100830151614a456101008401826001600160801b03169052565b50610120830151614a626101208401826001600160801b03169052565b50610140830151614a7f6101408401826001600160401b03169052565b50610160830151612d786101608401826001600160401b03169052565b5f5f5f60608486031215614aae575f5ffd5b83359250614abe602085016145c6565b9150604084013590509250925092565b5f5f60408385031215614adf575f5ffd5b8235614aea81614601565b91506020830135614afa81614630565b809150509250929050565b5f60208284031215614b15575f5ffd5b81356001600160401b03811115614b2a575f5ffd5b820160c08185031215611a1a575f5ffd5b5f5f60408385031215614b4c575f5ffd5b614b55836145c6565b91506145f860208401614644565b5f5f5f5f84860360c0811215614b77575f5ffd5b6080811215614b84575f5ffd5b5084935060808501356001600160401b03811115614ba0575f5ffd5b614bac878288016146c8565b90945092505060a08501356146bd81614601565b5f5f60408385031215614bd1575f5ffd5b614bda836145c6565b915060208301358015158114614afa575f5ffd5b5f5f60208385031215614bff575f5ffd5b82356001600160401b03811115614c14575f5ffd5b61473a85828601614878565b5f5f5f60408486031215614c32575f5ffd5b614c3b846145c6565b925060208401356001600160401b03811115614c55575f5ffd5b614c6186828701614878565b9497909650939450505050565b604080825283519082018190525f9060208501906060840190835b81811015614ca7578351835260209384019390920191600101614c89565b5050838103602080860191909152855180835291810192508501905f5b81811015614ce557825160ff16845260209384019390920191600101614cc4565b50919695505050505050565b5f5f5f5f60808587031215614d04575f5ffd5b84359350614d14602086016145c6565b925060408501356146ad81614630565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82614d8257614d82614d4c565b500490565b80820180821115610a9157610a91614d60565b5f823560be19833603018112614dae575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614dcd575f5ffd5b83016020810192503590506001600160401b03811115614deb575f5ffd5b8060051b360382131561415c575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614e2c575f5ffd5b8260051b80836020870137939093016020019392505050565b60208082528235828201525f9061ffff90614e619085016145c6565b1660408301525f60408401359050806060840152506060830135614e8481614654565b6001600160801b0381166080840152506080830135614ea281614654565b6001600160801b03811660a084015250614ebf60a0840184614db8565b60c080850152614ed360e085018284614dfc565b95945050505050565b5f60208284031215614eec575f5ffd5b8151611a1a81614654565b5f6001600160401b0382166001600160401b038103614f1857614f18614d60565b60010192915050565b6001600160401b038181168382160190811115610a9157610a91614d60565b6001600160401b038281168282160390811115610a9157610a91614d60565b5f60208284031215614f6f575f5ffd5b8135611a1a81614654565b5f5f8335601e19843603018112614f8f575f5ffd5b8301803591506001600160401b03821115614fa8575f5ffd5b6020019150600581901b360382131561415c575f5ffd5b5f6080828403128015614fd0575f5ffd5b50604051608081016001600160401b0381118282101715614fff57634e487b7160e01b5f52604160045260245ffd5b60405261500b836145c6565b8152602083013561501b81614654565b602082015261502c60408401614668565b604082015261503d60608401614668565b60608201529392505050565b81810381811115610a9157610a91614d60565b5f8261506a5761506a614d4c565b500690565b6001600160401b038181168382160290811690818114612d7857612d78614d60565b8082028115828204841417610a9157610a91614d60565b6001600160801b038281168282160390811115610a9157610a91614d60565b5f602082840312156150d7575f5ffd5b5051919050565b6001600160801b038181168382160190811115610a9157610a91614d60565b5f6020828403121561510d575f5ffd5b8151611a1a81614601565b60ff8281168282160390811115610a9157610a91614d60565b6001815b600184111561516c5780850481111561515057615150614d60565b600184161561515e57908102905b60019390931c928002615135565b935093915050565b5f8261518257506001610a91565b8161518e57505f610a91565b81600181146151a457600281146151ae576151ca565b6001915050610a91565b60ff8411156151bf576151bf614d60565b50506001821b610a91565b5060208310610133831016604e8410600b84101617156151ed575081810a610a91565b6151f95f198484615131565b805f190482111561520c5761520c614d60565b029392505050565b5f611a1a60ff841683615174565b63ffffffff8181168382160190811115610a9157610a91614d60565b5f5f8585111561524c575f5ffd5b83861115615258575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614f1857614f18614d605660c060405234801561000f575f5ffd5b50604051612b15380380612b1583398101604081905261002e916100ee565b5f6201518061003e836002610133565b610048919061015c565b9050806001600160401b0316836001600160401b0316108061007657506301e133806001600160401b038416115b156100bc576040516373d0f96960e01b815260206004820152601160248201527065786974506572696f645365636f6e647360781b604482015260640160405180910390fd5b5050336080526001600160401b031660a052610181565b80516001600160401b03811681146100e9575f5ffd5b919050565b5f5f604083850312156100ff575f5ffd5b610108836100d3565b9150610116602084016100d3565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821602908116908181146101555761015561011f565b5092915050565b6001600160401b03818116838216019081111561017b5761017b61011f565b92915050565b60805160a0516128c56102505f395f818160b60152610f3c01525f8181610165015281816101aa015281816102ae015281816104b30152818161061b015281816106a90152818161095301528181610add01528181610d8401528181610df801528181610ea601528181610fa90152818161105a0152818161115801528181611225015281816112b9015281816113b30152818161146f015281816115860152818161164e0152818161182c015281816118a901528181611c3a01528181611e600152611f2d01526128c55ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80636a70c4fc116100635780636a70c4fc14610108578063ba1050111461011a578063ec791f4014610145578063f22fe57d14610158578063fbfa77cf14610160575f5ffd5b80632a4968fe1461009457806362a5af3b146100a9578063680ad2f7146100b15780636975fc23146100f5575b5f5ffd5b6100a76100a2366004612097565b61019f565b005b6100a7610462565b6100d87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020015b60405180910390f35b6100a76101033660046120c8565b610477565b5f546100d8906001600160401b031681565b61012d61012836600461210b565b610484565b6040516001600160801b0390911681526020016100ec565b61012d61015336600461216f565b6109c0565b6100d8610df4565b6101877f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ec565b6101a7610f7e565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610204573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022891906122e6565b905080604001516001600160401b03165f0361025757604051630dee983760e41b815260040160405180910390fd5b816001600160401b031681606001516001600160401b0316106102ab5760608101516040516307996fa960e21b81526001600160401b03808516600483015290911660248201526044015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa158015610308573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061032c9190612370565b604051630b4c32a960e21b81526001600160401b03851660048201529091505f906001600160a01b03831690632d30caa490602401602060405180830381865afa15801561037c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a0919061238b565b9050806001600160401b03165f036103ea5760405163f907de9f60e01b815260206004820152600c60248201526b0e4cae2eacae6e892dcc8caf60a31b60448201526064016102a2565b61045c826001600160a01b03166345fa0af56040518163ffffffff1660e01b8152600401602060405180830381865afa158015610429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044d919061238b565b61045790836123ba565b6110ca565b50505050565b61046a610f7e565b610475610457610df4565b565b610480816111ae565b5050565b5f61048d61179a565b5f610497856111ae565b90505f6001600160401b0388161561054f576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b4296104e360018b6123d9565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa158015610525573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105499190612403565b51610551565b5f5b90505f6105ee61055f6117d6565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b031916929092179082015260268101919091526046810184905260c08b901b6066820152606e81018a9052607088901b60f08a901b17608e82015260a0902090565b6040516310b7b42960e01b81526001600160401b038b16600482015290915061068c906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa158015610660573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106849190612403565b828b88611939565b60038301546001600160401b03908116908a1611158061079c57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380aee6146040518163ffffffff1660e01b8152600401602060405180830381865afa158015610703573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107279190612370565b604051630f11ff0160e21b81526001600160401b038b1660048201526001600160a01b039190911690633c47fc04906024016040805180830381865afa158015610773573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107979190612495565b602001515b156107ba57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b0389165f9081526003602052604090205460ff16156107e5575f93505050506109af565b6001600160401b0389165f908152600360205260408120805460ff191660011790556001600160801b0387166002850154909150600160801b90046001600160801b03168111156108675760028401546040516303519f0160e51b815260048101839052600160801b9091046001600160801b031660248201526044016102a2565b808460020160108282829054906101000a90046001600160801b031661088d91906124f1565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506108bb84826119f8565b604080516001600160a01b03891681526001600160801b038316602082015291965061ffff8a16918b916001600160401b038e16917f99053375a31f4fb40def6616c623569dda79a34eb1b207e7552a430f1f1a16a3910160405180910390a460405163390175e960e01b815261ffff891660048201526001600160a01b0387811660248301526001600160801b03871660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610994575f5ffd5b505af11580156109a6573d5f5f3e3d5ffd5b50505050505050505b6109b7611a57565b95945050505050565b5f6109c961179a565b5f6109d3886111ae565b90505f610a716109e16117d6565b805160208083015160409384015193517f754fbd1c52dc06538aa63714a23eb58941978e7ca69feeb763bba9f95145872a815260d09190911b61ffff60d01b1660e09390931b6001600160e01b03191692909217828201526026820192909252604681018d905260f08c901b6066820152606881018b905260808a901b8917608882015260a890205f9081522090565b82549091501580610a8e5750610a8c8585845f015484611a81565b155b15610aac57604051631ff3747d60e21b815260040160405180910390fd5b6040516306b86d2960e01b8152600481018b905261ffff8a1660248201526001600160801b038716905f90610b5b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906306b86d29906044015b602060405180830381865afa158015610b2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b4f9190612510565b6001600160801b031690565b9050806001600160801b038a161115610b8e57610b81816001600160801b038b1661252b565b610b8b908361253e565b91505b505f8b815260026020908152604080832061ffff8e168452909152902054808211610bbf575f945050505050610de1565b60028401546001600160801b0316610bd7828461252b565b1115610c1757610be7818361252b565b60028501546040516303519f0160e51b815260048101929092526001600160801b031660248201526044016102a2565b610c23848c8385611a98565b80965081935050508160025f8e81526020019081526020015f205f8d61ffff1661ffff1681526020019081526020015f20819055508082610c64919061252b565b6002850180545f90610c809084906001600160801b03166124f1565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555060a08a5f1c901c5f14610ce65760405163f907de9f60e01b81526020600482015260096024820152681c9958da5c1a595b9d60ba1b60448201526064016102a2565b8961ffff8c168d7ffd6be3019e15d86ec5c1051be130646c507d6aa0b3aae3b972779815a8a58daf83610d19868861252b565b604080516001600160a01b0390931683526001600160801b039182166020840152908b169082015260600160405180910390a360405163390175e960e01b815261ffff8d1660048201526001600160a01b0382811660248301526001600160801b03881660448301527f0000000000000000000000000000000000000000000000000000000000000000169063390175e9906064015f604051808303815f87803b158015610dc5575f5ffd5b505af1158015610dd7573d5f5f3e3d5ffd5b5050505050505050505b610de9611a57565b979650505050505050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015610e52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7691906122e6565b905080604001516001600160401b03165f1480610e9f575080608001516001600160401b031642105b15610f27577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015610f00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f2491906122e6565b90505b60408101516001600160401b031615610f6f577f00000000000000000000000000000000000000000000000000000000000000008160800151610f6a91906123ba565b610f78565b6001600160401b035b91505090565b5f546001600160401b031615610fa65760405162dc149f60e41b815260040160405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa158015611003573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061102791906122e6565b905080604001516001600160401b03165f14158015611053575080608001516001600160401b03164210155b156110c7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f15f4c06040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156110b0575f5ffd5b505af11580156110c2573d5f5f3e3d5ffd5b505050505b50565b806001600160401b0316421015611105576040516360efe09b60e01b81526001600160401b03821660048201524260248201526044016102a2565b5f805467ffffffffffffffff1916426001600160401b03169081179091556040519081527f1ca8bcf85acb8bc4fad7da785b8422ec5280db88ecdc4f5004d1e5a06f88678b9060200160405180910390a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166362a5af3b6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156110b0575f5ffd5b61ffff81165f90815260016020526040902060038101546901000000000000000000900460ff16156111df57919050565b5f80546001600160401b0316900361120a57604051630dee983760e41b815260040160405180910390fd5b60405163068738ab60e41b815261ffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015611273573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611297919061255c565b5f8054919250906112b59062015180906001600160401b03166123ba565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611313573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061133791906122e6565b604001516001600160401b03168261014001516001600160401b0316141580156113695750806001600160401b031642105b15611398576040516392ce3bcd60e01b81526001600160401b03821660048201524260248201526044016102a2565b604051637004933560e11b815261ffff851660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e009266a906024015f60405180830381865afa1580156113ff573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261142691908101906126df565b509050805f8151811061143b5761143b61279b565b6020908102919091010151845560405163f3bbc42160e01b815261ffff861660048201525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063f3bbc42190602401606060405180830381865afa1580156114b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114d891906127c2565b60048a810180546001600160801b039384166fffffffffffffffffffffffffffffffff1990911617905560038b01805463ffffffff95909516600160501b026dffffffff000000000000000000001994909316600160701b02939093167fffff0000000000000000000000000000000000000000ffffffffffffffffffff90941693909317179055604051632a855b1b60e11b815261ffff8a16918101919091525f94506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935063550ab63692506024019050602060405180830381865afa1580156115cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115f39190612809565b90505f61160c610b4f8560800151866101200151611dac565b6001860180546fffffffffffffffffffffffffffffffff19166001600160801b03851617905560405163d3a61aaf60e01b815261ffff881660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d3a61aaf90602401602060405180830381865afa15801561169b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116bf9190612510565b6001860180546001600160801b03928316600160801b0292169190911790556116e8818361252b565b6001600160801b03908116600160801b838316810291909117600288015561016086015160038801805469010000000000000000006001600160401b0390931669ff00ffffffffffffffff1990911617919091179055865460018801546040805192835281851660208401529290049092169082015261ffff8716907f981f2c0a8f4f3be035a266ff4e69d9f8ab2af7b28bca4f77199f47cbb4c1deaa9060600160405180910390a250505050919050565b6117a2611db7565b61047560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117d0565b90565b90611df7565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015611878573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061189c9190612820565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015611903573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119279190612839565b61ffff16815260200191909152919050565b8351831415806119da57506040805160c084901b7fffffffffffffffff00000000000000000000000000000000000000000000000016602080830191909152606084901b6bffffffffffffffffffffffff191660288301528251601c818403018152603c909201909252805191012071ffffffffffffffffffffffffffffffffffff1916846060015171ffffffffffffffffffffffffffffffffffff191614155b1561045c57604051631ff3747d60e21b815260040160405180910390fd5b60018201545f906001600160801b03808216600160801b909204161015611a4c5760018301546001600160801b0380821691611a3d91600160801b9091041684612854565b611a47919061286b565b611a4e565b815b90505b92915050565b6104755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006117d0565b5f82611a8e868685611dfe565b1495945050505050565b5f5f5f611aa587866119f8565b905083611ac082611ab68a886119f8565b6117cd919061252b565b90935091505f611ad08888611e3f565b905060fe1960ff821601611ae5575050611da3565b5f611aef42612049565b60038a015490915063ffffffff808316600160501b9092041614611bde576003890154611b2a90600160501b900463ffffffff16600161288a565b63ffffffff168163ffffffff1614611b42575f611b58565b6003890154600160701b90046001600160801b03165b60048a0180546fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790556003890180547fffff0000000000000000000000000000000000000000ffffffffffffffffffff16600160501b63ffffffff8416027fffff00000000000000000000000000000000ffffffffffffffffffffffffffff161790555b600389015460048a01545f91611c07916001600160801b03600160701b9092048216911661253e565b604051632354908f60e21b815261ffff8b16600482015260ff851660248201529091505f90611c69906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638d52423c90604401610b10565b90506001600160801b03861681611c80828561253e565b1115611d5257818310611cc4578a611c98828561253e565b60405163ab0688ed60e01b815261ffff90921660048301526024820152604481018390526064016102a2565b611cce838361252b565b90508060018d01549097506001600160801b03808216600160801b909204161015611d45576001808d01546001600160801b03600160801b82048116929116611d17848a61253e565b611d2290600161253e565b611d2c9190612854565b611d36919061252b565b611d40919061286b565b611d4f565b611d4f818b61253e565b97505b868c600301600e8282829054906101000a90046001600160801b0316611d7891906128a6565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050505b94509492505050565b5f611a4e82846124f1565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561047557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81815b84811015611e3657611e2c82878784818110611e2057611e2061279b565b90506020020135612057565b9150600101611e02565b50949350505050565b600382015468010000000000000000900460ff1660fe19810115611a51575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa158015611eba573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ede91906122e6565b84548151919250148015611efb57508160ff168160a0015160ff16115b15611f08578060a0015191505b604051637004933560e11b815261ffff841660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e009266a906024015f60405180830381865afa158015611f71573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611f9891908101906126df565b90925090505f5b825181101561201b57865f0154838281518110611fbe57611fbe61279b565b6020026020010151148015611ff157508460ff16828281518110611fe457611fe461279b565b602002602001015160ff16115b15612013578181815181106120085761200861279b565b602002602001015194505b600101611f9f565b50505050600392909201805468ff000000000000000019166801000000000000000060ff8516021790555090565b5f611a51620151808361286b565b5f818310612071575f828152602084905260409020611a4e565b5f838152602083905260409020611a4e565b6001600160401b03811681146110c7575f5ffd5b5f602082840312156120a7575f5ffd5b81356120b281612083565b9392505050565b61ffff811681146110c7575f5ffd5b5f602082840312156120d8575f5ffd5b81356120b2816120b9565b6001600160801b03811681146110c7575f5ffd5b6001600160a01b03811681146110c7575f5ffd5b5f5f5f5f5f60a0868803121561211f575f5ffd5b853561212a81612083565b9450602086013593506040860135612141816120b9565b92506060860135612151816120e3565b91506080860135612161816120f7565b809150509295509295909350565b5f5f5f5f5f5f5f60c0888a031215612185575f5ffd5b873596506020880135612197816120b9565b95506040880135945060608801356121ae816120e3565b935060808801356121be816120e3565b925060a08801356001600160401b038111156121d8575f5ffd5b8801601f81018a136121e8575f5ffd5b80356001600160401b038111156121fd575f5ffd5b8a60208260051b8401011115612211575f5ffd5b602082019350809250505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b60405160e081016001600160401b038111828210171561225e5761225e612228565b60405290565b60405161018081016001600160401b038111828210171561225e5761225e612228565b604051601f8201601f191681016001600160401b03811182821017156122af576122af612228565b604052919050565b80516122c281612083565b919050565b805160ff811681146122c2575f5ffd5b805180151581146122c2575f5ffd5b5f60e08284031280156122f7575f5ffd5b5061230061223c565b8251815260208084015190820152604083015161231c81612083565b6040820152606083015161232f81612083565b6060820152608083015161234281612083565b608082015261235360a084016122c7565b60a082015261236460c084016122d7565b60c08201529392505050565b5f60208284031215612380575f5ffd5b81516120b2816120f7565b5f6020828403121561239b575f5ffd5b81516120b281612083565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115611a5157611a516123a6565b6001600160401b038281168282160390811115611a5157611a516123a6565b80516122c2816120e3565b5f6080828403128015612414575f5ffd5b50604051608081016001600160401b038111828210171561243757612437612228565b60405282518152602083015161244c816120b9565b6020820152604083015161245f816120e3565b6040820152606083015171ffffffffffffffffffffffffffffffffffff1981168114612489575f5ffd5b60608201529392505050565b5f60408284031280156124a6575f5ffd5b50604080519081016001600160401b03811182821017156124c9576124c9612228565b60405282516124d781612083565b81526124e5602084016122d7565b60208201529392505050565b6001600160801b038281168282160390811115611a5157611a516123a6565b5f60208284031215612520575f5ffd5b81516120b2816120e3565b81810381811115611a5157611a516123a6565b80820180821115611a5157611a516123a6565b80516122c2816120f7565b5f61018082840312801561256e575f5ffd5b50612577612264565b61258083612551565b815261258e602084016122c7565b602082015261259f604084016122d7565b60408201526125b0606084016123f8565b60608201526125c1608084016123f8565b60808201526125d260a084016123f8565b60a08201526125e360c084016123f8565b60c08201526125f460e084016123f8565b60e082015261260661010084016123f8565b61010082015261261961012084016123f8565b61012082015261262c61014084016122b7565b61014082015261263f61016084016122b7565b6101608201529392505050565b5f6001600160401b0382111561266457612664612228565b5060051b60200190565b5f82601f83011261267d575f5ffd5b815161269061268b8261264c565b612287565b8082825260208201915060208360051b8601019250858311156126b1575f5ffd5b602085015b838110156126d5576126c7816122c7565b8352602092830192016126b6565b5095945050505050565b5f5f604083850312156126f0575f5ffd5b82516001600160401b03811115612705575f5ffd5b8301601f81018513612715575f5ffd5b805161272361268b8261264c565b8082825260208201915060208360051b850101925087831115612744575f5ffd5b6020840193505b8284101561276657835182526020938401939091019061274b565b8095505050505060208301516001600160401b03811115612785575f5ffd5b6127918582860161266e565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b805163ffffffff811681146122c2575f5ffd5b5f5f5f606084860312156127d4575f5ffd5b6127dd846127af565b925060208401516127ed816120e3565b60408501519092506127fe816120e3565b809150509250925092565b5f60208284031215612819575f5ffd5b5051919050565b5f60208284031215612830575f5ffd5b611a4e826127af565b5f60208284031215612849575f5ffd5b81516120b2816120b9565b8082028115828204841417611a5157611a516123a6565b5f8261288557634e487b7160e01b5f52601260045260245ffd5b500490565b63ffffffff8181168382160190811115611a5157611a516123a6565b6001600160801b038181168382160190811115611a5157611a516123a656610100604052348015610010575f5ffd5b506040516122c33803806122c383398101604081905261002f91610205565b6020820151604083015160608401516001600160401b038116158061006057506301e133806001600160401b038216115b156100b3576040516373d0f96960e01b815260206004820152601660248201527f6d6573736167654c69666574696d655365636f6e64730000000000000000000060448201526064015b60405180910390fd5b6100bd84826102bf565b6001600160401b0316836001600160401b03161115806100e957506301e133806001600160401b038416115b15610137576040516373d0f96960e01b815260206004820152601460248201527f74616b654261636b44656c61795365636f6e647300000000000000000000000060448201526064016100aa565b6101428460046102e4565b61014c90826102bf565b6001600160401b0316826001600160401b031611158061017857506301e133806001600160401b038316115b156101c6576040516373d0f96960e01b815260206004820152601660248201527f696e636c7573696f6e506572696f645365636f6e64730000000000000000000060448201526064016100aa565b336080526001600160401b0390811660e05290811660c0521660a0525061030d9050565b80516001600160401b0381168114610200575f5ffd5b919050565b5f5f82840360a0811215610217575f5ffd5b6080811215610224575f5ffd5b50604051608081016001600160401b038111828210171561025357634e487b7160e01b5f52604160045260245ffd5b60405261025f846101ea565b815261026d602085016101ea565b602082015261027e604085016101ea565b604082015261028f606085016101ea565b606082015291506102a2608084016101ea565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156102de576102de6102ab565b92915050565b6001600160401b038181168382160290811690818114610306576103066102ab565b5092915050565b60805160a05160c05160e051611f066103bd5f395f61023201525f6101bf01525f818160ee0152818161050901528181610ecf01528181610f000152610f3f01525f8181610259015281816102b70152818161046e01528181610565015281816105f201528181610652015281816107fc015281816108f301528181610a7101528181610b4601528181610bef01528181610d0501528181610d8201528181610fa9015261110a0152611f065ff3fe608060405234801561000f575f5ffd5b50600436106100b5575f3560e01c80636ae1eaeb1161007d578063d44a23e311610058578063d44a23e31461021a578063de22949c1461022d578063fbfa77cf14610254575f5ffd5b80636ae1eaeb146101e1578063750e384a146101f45780638b35bd7214610207575f5ffd5b8063113713d2146100b9578063247cee80146100e95780632d30caa4146101105780633c47fc041461013857806345fa0af5146101ba575b5f5ffd5b6100cc6100c7366004611838565b610293565b6040516001600160401b0390911681526020015b60405180910390f35b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc61011e36600461188b565b5f602081905290815260409020546001600160401b031681565b61019461014636600461188b565b6040805180820182525f80825260209182018190526001600160401b039384168152600182528290208251808401909352549283168252600160401b90920460ff1615159181019190915290565b6040805182516001600160401b03168152602092830151151592810192909252016100e0565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b6100cc6101ef36600461188b565b6104df565b6100cc6102023660046118ba565b610540565b6100cc61021536600461191e565b610866565b6100cc610228366004611955565b610894565b6100cc7f000000000000000000000000000000000000000000000000000000000000000081565b61027b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100e0565b5f61029c610ae2565b60405163068738ab60e41b815261ffff841660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906368738ab09060240161018060405180830381865afa158015610305573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103299190611a4d565b80519091506001600160a01b031661035f57604051631d9173a160e01b815261ffff851660048201526024015b60405180910390fd5b60608101516001600160801b0390811690841610156103aa576060810151604051637ff9b54f60e01b81526001600160801b0380861660048301529091166024820152604401610356565b5f6103b6868686610b19565b90505f6103cb6103c4610caf565b8333610e12565b6020838101516001600160401b038082165f818152808552604090819020805467ffffffffffffffff1916429094169390931790925581516001600160801b038b168152339481019490945290830184905290965091925061ffff88169189917f1d0e98dfab1240fac86ef2522feef70f57ec889fdff4e9820603c0bb2cfbd8b79060600160405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b1580156104b7575f5ffd5b505af11580156104c9573d5f5f3e3d5ffd5b505050505050506104d8610e9e565b9392505050565b6001600160401b038082165f9081526001602052604081205490911680156105385761053361052e7f000000000000000000000000000000000000000000000000000000000000000083611b51565b610ec8565b6104d8565b5f9392505050565b5f610549610ae2565b6105568686868686610f75565b61055f86611184565b6105ec867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e39190611b70565b60600151611283565b61064c867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663510e78b96040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6106ac867f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329f165c46040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6001600160401b0386165f908152600160205260408120805468ff00000000000000001916600160401b1790556106e4868686610b19565b90505f61071a6106f2610caf565b7fe78d3cf013adf8ffbac95dc834669c4829109d535df24af538a8f580035f5d3b848b6112cc565b60208084015161ffff89165f9081526002909252604090912090945090915061074d906001600160401b0385168061132e565b50506040805161ffff881681526001600160801b03871660208201526001600160a01b0386168183015260608101839052905188916001600160401b038b811692908716917f74b7cd9e63b462fde30690ec3c79479753cd9e64ba1565045770823df9a208e8919081900360800190a4604051637185e79f60e11b81526004810182905261ffff871660248201526001600160a01b0385811660448301526001600160801b03871660648301527f0000000000000000000000000000000000000000000000000000000000000000169063e30bcf3e906084015f604051808303815f87803b15801561083d575f5ffd5b505af115801561084f573d5f5f3e3d5ffd5b50505050505061085d610e9e565b95945050505050565b61ffff82165f90815260026020526040812061088b906001600160401b038416611348565b90505b92915050565b5f61089d610ae2565b6108aa8585858533610f75565b6001600160401b038086165f9081526001602052604090205416156108ed5760405163057fc84d60e11b81526001600160401b0386166004820152602401610356565b61094d857f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166379c5833b6040518163ffffffff1660e01b815260040160e060405180830381865afa1580156105bf573d5f5f3e3d5ffd5b6040805180820182526001600160401b0342811682525f60208084018281528a8416835260019091529381209251835494511515600160401b0268ffffffffffffffffff199095169216919091179290921790556109ac858585610b19565b90505f6109e26109ba610caf565b7f8b884eb868b6b2f83b9d4b96f1de339edca8cbf4fc8b572876118afd56e1a2f7848a6112cc565b90508160200151925085876001600160401b0316846001600160401b03167f4d7ed176901d30ed4ce183afdfc86e22ab4ae5eb007fcee55ae73f64536515a1888886604051610a539392919061ffff9390931683526001600160801b03919091166020830152604082015260600190565b60405180910390a4604051636483ec2560e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636483ec25906024015f604051808303815f87803b158015610aba575f5ffd5b505af1158015610acc573d5f5f3e3d5ffd5b505050505050610ada610e9e565b949350505050565b610aea6113f9565b610b1760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611439565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b8989396040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ba0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bc49190611bfa565b6040516310b7b42960e01b81526001600160401b03821660048201529091505f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa158015610c34573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c589190611c15565b516040805160a0810190915281815290915060208101610c79846001611b51565b6001600160401b031681526020018781526020018661ffff168152602001856001600160801b0316815250925050509392505050565b604080516060810182525f808252602082018190529181019190915260408051606081018083527fff9b3acf00000000000000000000000000000000000000000000000000000000905290516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691908190839063ff9b3acf906064808501916020918187030181865afa158015610d51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d759190611cb3565b63ffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ddc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e009190611cd6565b61ffff16815260200191909152919050565b5f7fd639f59b64e4de866299a07c86b9e8e4393f792ba0c1a1433801bb58c1388d44845f015185602001518660400151865f01518760200151876001600160a01b03165f1b89604001518a606001518b60800151604051602001610e7f9a99989796959493929190611cf1565b6040516020818303038152906040528051906020012090509392505050565b610b175f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610b11565b5f80610ef47f000000000000000000000000000000000000000000000000000000000000000084611d9a565b90506001600160401b037f000000000000000000000000000000000000000000000000000000000000000016610f2b600483611dd3565b6001600160401b031610610f6e5780610f647f000000000000000000000000000000000000000000000000000000000000000085611b51565b6105339190611dfc565b5090919050565b846001600160401b03165f03610f9e57604051631ff3747d60e21b815260040160405180910390fd5b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166310b7b429610fd9600189611dfc565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa15801561101b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061103f9190611c15565b5190505f6110dd61104e610caf565b805160208083015160409384015193517f3d17bb890e0f80d00ccfba929d2bc4f3e2b6bfab60e78b2f4b1ab7281217e6a2815260d09190911b61ffff60d01b1660e09390931b6001600160e01b031916929092179082015260268101919091526046810184905260c089901b6066820152606e8101889052607086901b60f088901b17608e82015260a0902090565b6040516310b7b42960e01b81526001600160401b038916600482015290915061117b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906310b7b42990602401608060405180830381865afa15801561114f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111739190611c15565b828986611440565b50505050505050565b6001600160401b038181165f908152600160209081526040808320815180830190925254938416808252600160401b90940460ff161515918101919091529190036111ed57604051633bed50cd60e01b81526001600160401b0383166004820152602401610356565b80602001511561121b5760405163057fc84d60e11b81526001600160401b0383166004820152602401610356565b5f611225836104df565b9050806001600160401b031642106112435761124042610ec8565b90505b806001600160401b031642101561127e57604051634996cb6d60e11b81526001600160401b0382166004820152426024820152604401610356565b505050565b816001600160401b0316816001600160401b0316106112c8576040516307996fa960e21b81526001600160401b03808416600483015282166024820152604401610356565b5050565b5f83855f015186602001518760400151865f015187602001518789604001518a606001518b6080015160405160200161130e9a99989796959493929190611e1b565b604051602081830303815290604052805190602001209050949350505050565b5f8061133b858585611505565b915091505b935093915050565b81545f90818160058111156113a5575f6113618461165b565b61136b9085611ee0565b5f888152602090209091508101546001600160601b039081169087161015611395578091506113a3565b6113a0816001611ef3565b92505b505b5f6113b2878785856117bb565b905080156113ec576113d6876113c9600184611ee0565b5f91825260209091200190565b54600160601b90046001600160a01b03166113ee565b5f5b979650505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b1757604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b8351831415806114e157506040805160c084901b7fffffffffffffffff00000000000000000000000000000000000000000000000016602080830191909152606084901b6bffffffffffffffffffffffff191660288301528251601c818403018152603c909201909252805191012071ffffffffffffffffffffffffffffffffffff1916846060015171ffffffffffffffffffffffffffffffffffff191614155b156114ff57604051631ff3747d60e21b815260040160405180910390fd5b50505050565b82545f9081908015611600575f611521876113c9600185611ee0565b80549091506001600160601b0380821691600160601b90046001600160a01b031690881682111561156557604051632520601d60e01b815260040160405180910390fd5b876001600160601b0316826001600160601b0316036115a15782546001600160601b0316600160601b6001600160a01b038916021783556115f2565b604080518082019091526001600160601b03808a1682526001600160a01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160601b029216919091179101555b945085935061134092505050565b5050604080518082019091526001600160601b0380851682526001600160a01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160601b029190931617920191909155905081611340565b5f60018211611668575090565b816001700100000000000000000000000000000000821061168e5760809190911c9060401b5b600160401b82106116a45760409190911c9060201b5b64010000000082106116bb5760209190911c9060101b5b6201000082106116d05760109190911c9060081b5b61010082106116e45760089190911c9060041b5b601082106116f75760049190911c9060021b5b600482106117035760011b5b600302600190811c9081858161171b5761171b611d86565b048201901c9050600181858161173357611733611d86565b048201901c9050600181858161174b5761174b611d86565b048201901c9050600181858161176357611763611d86565b048201901c9050600181858161177b5761177b611d86565b048201901c9050600181858161179357611793611d86565b048201901c90506117b28185816117ac576117ac611d86565b04821190565b90039392505050565b5f5b8183101561180a575f8581526020902083831660028585180401908101546001600160601b03868116911611156117f657809250611804565b611801816001611ef3565b93505b506117bd565b509392505050565b61ffff81168114611821575f5ffd5b50565b6001600160801b0381168114611821575f5ffd5b5f5f5f6060848603121561184a575f5ffd5b83359250602084013561185c81611812565b9150604084013561186c81611824565b809150509250925092565b6001600160401b0381168114611821575f5ffd5b5f6020828403121561189b575f5ffd5b81356104d881611877565b6001600160a01b0381168114611821575f5ffd5b5f5f5f5f5f60a086880312156118ce575f5ffd5b85356118d981611877565b94506020860135935060408601356118f081611812565b9250606086013561190081611824565b91506080860135611910816118a6565b809150509295509295909350565b5f5f6040838503121561192f575f5ffd5b823561193a81611812565b9150602083013561194a81611877565b809150509250929050565b5f5f5f5f60808587031215611968575f5ffd5b843561197381611877565b935060208501359250604085013561198a81611812565b9150606085013561199a81611824565b939692955090935050565b60405161018081016001600160401b03811182821017156119d457634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b03811182821017156119d457634e487b7160e01b5f52604160045260245ffd5b8051611a13816118a6565b919050565b805160ff81168114611a13575f5ffd5b80518015158114611a13575f5ffd5b8051611a1381611824565b8051611a1381611877565b5f610180828403128015611a5f575f5ffd5b50611a686119a5565b611a7183611a08565b8152611a7f60208401611a18565b6020820152611a9060408401611a28565b6040820152611aa160608401611a37565b6060820152611ab260808401611a37565b6080820152611ac360a08401611a37565b60a0820152611ad460c08401611a37565b60c0820152611ae560e08401611a37565b60e0820152611af76101008401611a37565b610100820152611b0a6101208401611a37565b610120820152611b1d6101408401611a42565b610140820152611b306101608401611a42565b6101608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561088e5761088e611b3d565b5f60e0828403128015611b81575f5ffd5b50611b8a6119da565b82518152602080840151908201526040830151611ba681611877565b60408201526060830151611bb981611877565b60608201526080830151611bcc81611877565b6080820152611bdd60a08401611a18565b60a0820152611bee60c08401611a28565b60c08201529392505050565b5f60208284031215611c0a575f5ffd5b81516104d881611877565b5f6080828403128015611c26575f5ffd5b50604051608081016001600160401b0381118282101715611c5557634e487b7160e01b5f52604160045260245ffd5b604052825181526020830151611c6a81611812565b60208201526040830151611c7d81611824565b6040820152606083015171ffffffffffffffffffffffffffffffffffff1981168114611ca7575f5ffd5b60608201529392505050565b5f60208284031215611cc3575f5ffd5b815163ffffffff811681146104d8575f5ffd5b5f60208284031215611ce6575f5ffd5b81516104d881611812565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b16606682015284606e82015283608e82015261ffff60f01b8360f01b1660ae820152611d7560b082018360801b6fffffffffffffffffffffffffffffffff19169052565b60c0019a9950505050505050505050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680611dbe57634e487b7160e01b5f52601260045260245ffd5b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114611df557611df5611b3d565b5092915050565b6001600160401b03828116828216039081111561088e5761088e611b3d565b8a815263ffffffff60e01b8a60e01b16602082015261ffff60f01b8960f01b1660248201528760268201528660468201526001600160401b0360c01b8660c01b1660668201526001600160401b0360c01b8560c01b16606e820152836076820152611ead609682018460f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b611ecf609882018360801b6fffffffffffffffffffffffffffffffff19169052565b60a8019a9950505050505050505050565b8181038181111561088e5761088e611b3d565b8082018082111561088e5761088e611b3d56" as const;
