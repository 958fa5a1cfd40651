// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of ExitDesk. */
export const exitDeskAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "exitPeriodSeconds_",
        "type": "uint64"
      },
      {
        "name": "rootDelaySeconds",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "exit",
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
    "name": "exitPeriodSeconds",
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
    "name": "freezableFromSeconds",
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
    "name": "freeze",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "frozenAtSeconds",
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
    "name": "settle",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "takeBack",
    "inputs": [
      {
        "name": "index",
        "type": "uint64"
      },
      {
        "name": "asset",
        "type": "uint16"
      },
      {
        "name": "amountQuanta",
        "type": "uint128"
      },
      {
        "name": "owner",
        "type": "address"
      },
      {
        "name": "subAccount",
        "type": "uint32"
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
    "name": "vault",
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
    "name": "DepositReturned",
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
        "name": "owner",
        "type": "address",
        "indexed": false
      },
      {
        "name": "paidQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ExitSettled",
    "inputs": [
      {
        "name": "asset",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "owedQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "heldQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Exited",
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
        "name": "dueQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "paidQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VaultFrozen",
    "inputs": [
      {
        "name": "atSeconds",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyInitialized",
    "inputs": []
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
    "name": "HouseNotSilent",
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
  }
] as const;
