// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of VenueGateway. */
export const venueGatewayAbi = [
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
        "name": "hardCapQuanta_",
        "type": "uint128"
      },
      {
        "name": "creditDelaySeconds_",
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
    "name": "cancelBelow",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "cancelOrder",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "trader",
            "type": "address"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "maker",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "minimumFillLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
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
    "name": "confirmCredit",
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
    "name": "creditCycle",
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
    "name": "creditDelaySeconds",
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
    "name": "effectiveCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
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
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1"
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "version",
        "type": "string"
      },
      {
        "name": "chainId",
        "type": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "name": "salt",
        "type": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "filledLots",
    "inputs": [
      {
        "name": "orderHash",
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
    "name": "hardCapQuanta",
    "inputs": [],
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
    "name": "instrumentOf",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
      }
    ],
    "stateMutability": "view"
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
    "name": "lowestNonce",
    "inputs": [
      {
        "name": "trader",
        "type": "address"
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
    "name": "newestCredit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "components": [
          {
            "name": "creditRoot",
            "type": "bytes32"
          },
          {
            "name": "bandRoot",
            "type": "bytes32"
          },
          {
            "name": "cycle",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          },
          {
            "name": "dueAtSeconds",
            "type": "uint64"
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
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "orderHash",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "components": [
          {
            "name": "account",
            "type": "bytes32"
          },
          {
            "name": "trader",
            "type": "address"
          },
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "buy",
            "type": "bool"
          },
          {
            "name": "maker",
            "type": "bool"
          },
          {
            "name": "limitTicks",
            "type": "uint64"
          },
          {
            "name": "sizeLots",
            "type": "uint64"
          },
          {
            "name": "minimumFillLots",
            "type": "uint64"
          },
          {
            "name": "nonce",
            "type": "uint64"
          },
          {
            "name": "expirySeconds",
            "type": "uint64"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32"
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
    "name": "recentUse",
    "inputs": [],
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
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "setHardCap",
    "inputs": [
      {
        "name": "hardCapQuanta_",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setInstrument",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128"
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
        "name": "uptime_",
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
    "name": "totalUsed",
    "inputs": [],
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
    "name": "trade",
    "inputs": [
      {
        "name": "maker",
        "type": "tuple",
        "components": [
          {
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
              },
              {
                "name": "instrument",
                "type": "uint16"
              },
              {
                "name": "buy",
                "type": "bool"
              },
              {
                "name": "maker",
                "type": "bool"
              },
              {
                "name": "limitTicks",
                "type": "uint64"
              },
              {
                "name": "sizeLots",
                "type": "uint64"
              },
              {
                "name": "minimumFillLots",
                "type": "uint64"
              },
              {
                "name": "nonce",
                "type": "uint64"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              }
            ]
          },
          {
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
            "components": [
              {
                "name": "trader",
                "type": "bytes32"
              },
              {
                "name": "limitQuanta",
                "type": "uint128"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              },
              {
                "name": "flags",
                "type": "uint8"
              },
              {
                "name": "proof",
                "type": "bytes32[]"
              }
            ]
          }
        ]
      },
      {
        "name": "taker",
        "type": "tuple",
        "components": [
          {
            "name": "order",
            "type": "tuple",
            "components": [
              {
                "name": "account",
                "type": "bytes32"
              },
              {
                "name": "trader",
                "type": "address"
              },
              {
                "name": "instrument",
                "type": "uint16"
              },
              {
                "name": "buy",
                "type": "bool"
              },
              {
                "name": "maker",
                "type": "bool"
              },
              {
                "name": "limitTicks",
                "type": "uint64"
              },
              {
                "name": "sizeLots",
                "type": "uint64"
              },
              {
                "name": "minimumFillLots",
                "type": "uint64"
              },
              {
                "name": "nonce",
                "type": "uint64"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              }
            ]
          },
          {
            "name": "signature",
            "type": "bytes"
          },
          {
            "name": "credits",
            "type": "tuple[]",
            "components": [
              {
                "name": "trader",
                "type": "bytes32"
              },
              {
                "name": "limitQuanta",
                "type": "uint128"
              },
              {
                "name": "expirySeconds",
                "type": "uint64"
              },
              {
                "name": "flags",
                "type": "uint8"
              },
              {
                "name": "proof",
                "type": "bytes32[]"
              }
            ]
          }
        ]
      },
      {
        "name": "bands",
        "type": "tuple[]",
        "components": [
          {
            "name": "instrument",
            "type": "uint16"
          },
          {
            "name": "lowTicks",
            "type": "uint64"
          },
          {
            "name": "highTicks",
            "type": "uint64"
          },
          {
            "name": "marginPerLotQuanta",
            "type": "uint128"
          },
          {
            "name": "quantaPerTickLot",
            "type": "uint128"
          },
          {
            "name": "proof",
            "type": "bytes32[]"
          }
        ]
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "tradeCount",
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
    "type": "function",
    "name": "used",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
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
    "name": "CreditRootConfirmed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
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
    "name": "CreditRootReceived",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "creditRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "bandRoot",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "expirySeconds",
        "type": "uint64",
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
    "name": "CreditSlowed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": true
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
    "name": "CreditVetoed",
    "inputs": [
      {
        "name": "cycle",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HardCapSet",
    "inputs": [
      {
        "name": "hardCapQuanta",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "InstrumentSet",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "marginFloorQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "quantaPerTickLot",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "minimumLots",
        "type": "uint64",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrderCancelled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OrdersCancelled",
    "inputs": [
      {
        "name": "trader",
        "type": "address",
        "indexed": true
      },
      {
        "name": "lowestNonce",
        "type": "uint64",
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
    "name": "Traded",
    "inputs": [
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "tradeId",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "instrument",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "buyer",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "seller",
        "type": "bytes32",
        "indexed": false
      },
      {
        "name": "priceTicks",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "sizeLots",
        "type": "uint64",
        "indexed": false
      },
      {
        "name": "buyerUsedQuanta",
        "type": "uint128",
        "indexed": false
      },
      {
        "name": "sellerUsedQuanta",
        "type": "uint128",
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
    "name": "CreditExceeded",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "used",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "limit",
        "type": "uint128"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditExpired",
    "inputs": [
      {
        "name": "account",
        "type": "bytes32"
      },
      {
        "name": "expirySeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "CreditRootMissing",
    "inputs": []
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
    "name": "DestinationMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint16"
      },
      {
        "name": "wanted",
        "type": "uint16"
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
    "name": "FillTooSmall",
    "inputs": [
      {
        "name": "sizeLots",
        "type": "uint64"
      },
      {
        "name": "minimumLots",
        "type": "uint64"
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
    "name": "InstrumentUnknown",
    "inputs": [
      {
        "name": "instrument",
        "type": "uint16"
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
    "name": "InvalidShortString",
    "inputs": []
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
    "name": "OrderExpired",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "expirySeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderFilled",
    "inputs": [
      {
        "name": "orderHash",
        "type": "bytes32"
      },
      {
        "name": "filledLots",
        "type": "uint64"
      },
      {
        "name": "sizeLots",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "OrderMismatch",
    "inputs": []
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
    "name": "PriceOutsideBand",
    "inputs": [
      {
        "name": "priceTicks",
        "type": "uint64"
      },
      {
        "name": "lowTicks",
        "type": "uint64"
      },
      {
        "name": "highTicks",
        "type": "uint64"
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
    "name": "SequencerDown",
    "inputs": [
      {
        "name": "fromSeconds",
        "type": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignatureInvalid",
    "inputs": [
      {
        "name": "index",
        "type": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string"
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
    "name": "VenueCapExceeded",
    "inputs": [
      {
        "name": "totalUsed",
        "type": "uint128"
      },
      {
        "name": "use",
        "type": "uint128"
      },
      {
        "name": "cap",
        "type": "uint128"
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
  },
  {
    "type": "error",
    "name": "VotesMissing",
    "inputs": [
      {
        "name": "votes",
        "type": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256"
      }
    ]
  }
] as const;

/** The creation code of VenueGateway, without constructor arguments. */
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b50604051615b4f380380615b4f83398101604081905261002f91610646565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f0565b60408051601f1981840301815282820190915260018252601960f91b60208301529082856001600160a01b0381166100ae57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b7816103e8565b506001600160401b03811615806100d95750620151806001600160401b038216115b1561011c576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064016100a5565b6001600160401b031660805261013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610248919061072f565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100a5565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e9919061074f565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100a5565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d7565b60605f6103658361049e565b60010190505f816001600160401b0381111561038357610383610768565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600180546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100a5919061077c565b8051610439826107b1565b179392505050565b61044a816105cf565b601480546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61057a6001600160801b0383165f6001607f1b821061060557604051630cd8516360e31b8152600481018390526024016100a5565b5090565b805163ffffffff8116811461061c575f5ffd5b919050565b805161ffff8116811461061c575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065b575f5ffd5b61066487610609565b955061067260208801610621565b9450604087015161068281610632565b606088015190945061069381610632565b60808801519093506001600160801b03811681146106af575f5ffd5b60a08801519092506001600160401b03811681146106cb575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610712600e8301856106d9565b602f60f81b815261072660018201856106d9565b95945050505050565b5f6020828403121561073f575f5ffd5b61074882610609565b9392505050565b5f6020828403121561075f575f5ffd5b61074882610621565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d1575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516152886108c75f395f818161052f01528181610cb101528181610d1f01528181610ebc015281816110c3015261160c01525f81816106940152818161269b015281816128790152613c3d01525f8181610780015281816126710152613c1601525f6131fe01525f6131d301525f61430201525f6142da01525f61423501525f61425f01525f61428901525f81816105b501528181612ad5015281816130ae015281816130d7015281816132fd015281816135090152818161353201526140b001526152885ff3fe608060405234801561000f575f5ffd5b50600436106102a7575f3560e01c80638da5cb5b11610169578063c763e5a1116100ce578063dd2b7fd311610093578063f851a4401161006e578063f851a440146105a0578063fa579fc614610761578063ff9b3acf1461077b575f5ffd5b8063dd2b7fd31461072a578063e30c39781461073d578063f2fde38b1461074e575f5ffd5b8063c763e5a11461068f578063ccfa1b2a146106c9578063d3ed3f77146106f1578063d691bbe314610704578063db26e34d14610717575f5ffd5b8063b93af1011161012e578063bd55022a11610109578063bd55022a14610658578063bdf410ae14610669578063c4d252f51461067c575f5ffd5b8063b93af10114610625578063b992f4801461063d578063bb6ae2cb14610645575f5ffd5b80638da5cb5b146105a0578063a1ad23c5146105b0578063a2e5c06e146105d7578063b07c411f146105ea578063b2e2c75f14610612575f5ffd5b80634fd6cade1161020f578063756c38fb116101d45780637b027b72116101af5780637b027b721461055157806384b0196e146105725780638a3bd09a1461058d575f5ffd5b8063756c38fb1461050f57806379ba5097146105225780637a0ebc881461052a575f5ffd5b80634fd6cade146104ae57806352b9ae49146104c1578063538cb610146104d45780636e39274c146104fc578063715018a6146102f0575f5ffd5b806325ba6ae71161026f578063353ec4721161024a578063353ec472146103ee5780633d739ae3146104885780634cd72fe61461049b575f5ffd5b806325ba6ae71461039d57806325f5d1db146103b05780633135f207146103db575f5ffd5b80630ad9c2b1146102ab57806316fd265d146102f0578063191b9c5b146102fa5780631e07551e146103255780631fa9479314610395575b5f5ffd5b6102d36102b93660046149b5565b601a6020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b6102f86107b7565b005b60145461030d906001600160801b031681565b6040516001600160801b0390911681526020016102e7565b61032d6107ca565b6040516102e791905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b61030d6108f4565b6102f86103ab3660046149d0565b61098a565b6004546103c3906001600160a01b031681565b6040516001600160a01b0390911681526020016102e7565b6002546103c3906001600160a01b031681565b6104596103fc3660046149fb565b61ffff81165f90815260156020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b0316908201526060016102e7565b6102d3610496366004614a44565b610a31565b6102f86104a9366004614b61565b610ca6565b6102f86104bc366004614bbb565b610d14565b6102f86104cf366004614bec565b610d6b565b6102d36104e2366004614c05565b60196020525f90815260409020546001600160401b031681565b6102f861050a366004614c1c565b610d7c565b6102f861051d366004614c53565b610ea9565b6102f8610fa5565b6103c37f000000000000000000000000000000000000000000000000000000000000000081565b61056461055f3660046149d0565b61101e565b6040519081526020016102e7565b61057a611076565b6040516102e79796959493929190614cbf565b6102f861059b366004614bbb565b6110b8565b5f546001600160a01b03166103c3565b6102d37f000000000000000000000000000000000000000000000000000000000000000081565b6102f86105e53660046149b5565b61110c565b61030d6105f8366004614c05565b60186020525f90815260409020546001600160801b031681565b60135461030d906001600160801b031681565b600554600160401b90046001600160401b03166102d3565b61032d61111d565b6102f8610653366004614c53565b61120b565b6005546001600160401b03166102d3565b6102f8610677366004614d55565b611366565b6102f861068a366004614c05565b611538565b6106b67f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102e7565b6102d36106d7366004614c05565b60036020525f90815260409020546001600160401b031681565b6102f86106ff366004614c53565b611601565b6102f86107123660046149b5565b611666565b610564610725366004614c53565b611778565b6102f8610738366004614bbb565b611881565b6001546001600160a01b03166103c3565b6102f861075c3660046149b5565b611936565b6001546102d390600160a01b90046001600160401b031681565b6107a27f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102e7565b6107bf6119ab565b6107c85f611a08565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a082015261086d81611a21565b6006816060015160ff166004811061088757610887614d9d565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f5f6108ff42611a81565b60055463ffffffff9182169250600160801b90041681036109405760135461093a906001600160801b0380821691600160801b900416611a8f565b91505090565b60055461095b90600160801b900463ffffffff166001614dc5565b8114610967575f61093a565b60135460145461093a916001600160801b0390811691600160801b900416611a8f565b61099a60408201602083016149b5565b6001600160a01b0316336001600160a01b0316146109d25760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f6109dc8261101e565b5f81815260196020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201525f9081610aa682611aa1565b9050836001600160401b03165f03610ad1576040516365e52d5160e11b815260040160405180910390fd5b610adb8888611cd0565b5f610b0d828888610af260608e0160408f016149fb565b8d5f0160a0016020810190610b079190614bbb565b8a611e0b565b90505f610b1c838b885f6120f7565b90505f610b2c848b8960016120f7565b90505f80610b3b858e8b6123b9565b9092509050610b5f87610b5a6001600160801b03808516908616614dc5565b612441565b86518790610b6c90614dd8565b6001600160401b031690816001600160401b031681525097508660055f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c778d5f015f013585846125c1565b9150610c858c3584836125c1565b9050610c96888e8e358c8686612666565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cf15760405163472511eb60e11b81523360048201526024016109c9565b5f5f610cfd85856127e7565b91509150610d0c8282856128c0565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d5f5760405163472511eb60e11b81523360048201526024016109c9565b610d6881612c69565b50565b610d736119ab565b610d6881612ef5565b610d846119ab565b600154600160a01b90046001600160401b031615610db45760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610dd5575062278d006001600160401b038316115b15610e17576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b60448201526064016109c9565b600180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e5981612f4c565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610eb584846127e7565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610f08929190614e2a565b602060405180830381865afa158015610f23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f479190614e3d565b905060ff80821614610f77576040516323d7926b60e11b815260ff808316600483015260248201526044016109c9565b610f818383612ff6565b610f9e5760405163fd18573960e01b815260040160405180910390fd5b5050505050565b6001546001600160a01b03163314610fd25760405163472511eb60e11b81523360048201526024016109c9565b6002546001600160a01b03163303611015576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b60448201526064016109c9565b6107c833611a08565b5f6110707f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba183604051602001611055929190614e67565b604051602081830303815290604052805190602001206131a0565b92915050565b5f6060805f5f5f60606110876131cc565b61108f6131f7565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111035760405163472511eb60e11b81523360048201526024016109c9565b610d6881613222565b6111146119ab565b610d6881612f4c565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156111d85760068160a0015160ff166004811061088757610887614d9d565b6006816080015160ff165f036111f25781606001516111f8565b81608001515b60ff166004811061088757610887614d9d565b6112136119c9565b5f8282604051611224929190614f80565b60408051918290039091205f818152600360205291909120549091506001600160401b031680158061125e5750806001600160401b031642105b8061127d57506112716212750082614f8f565b6001600160401b031642115b156112ac5760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016109c9565b5f828152600360205260409020805467ffffffffffffffff191690556112d38484836133bd565b6001546112fd90859085906112f890600160a01b90046001600160401b031685614fae565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a2610f9e3085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061345c92505050565b61136e6119ab565b6001600160801b0383166113c5576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e746100000000000000000000000000000060448201526064016109c9565b6001600160801b0382168015806113e257506001600160401b0381115b15611430576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f740000000000000000000000000000000060448201526064016109c9565b604051806060016040528061144486613469565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601584528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b6002546001600160a01b0316331480159061155d57505f546001600160a01b03163314155b1561157d5760405163472511eb60e11b81523360048201526024016109c9565b5f818152600360205260408120546001600160401b031690036115bb5760405163f0652c0760e01b81525f60048201524260248201526044016109c9565b5f81815260036020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461164c5760405163472511eb60e11b81523360048201526024016109c9565b5f5f61165884846127e7565b91509150610f9e8282612ff6565b61166e6119ab565b6001600160a01b038116158015906116ec5750806001600160a01b0316633ecb1a676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156116bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116e19190614fcd565b6001600160401b0316155b15611723576040516373d0f96960e01b8152602060048201526006602482015265757074696d6560d01b60448201526064016109c9565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527ff5a75a51a036b1de6854d5797bf6f9ff25c372bea2bc5bc6fbf6549fcc3d7bc0906020015b60405180910390a150565b5f6117816119c9565b600154600160a01b90046001600160401b03165f036117d7576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b60448201526064016109c9565b82826040516117e7929190614f80565b6040519081900390206001549091505f9061181290600160a01b90046001600160401b031642614f8f565b5f8381526003602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e49061187290879087908690614fe8565b60405180910390a25092915050565b335f908152601a60205260409020546001600160401b03908116908216116118d45760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b60448201526064016109c9565b335f818152601a6020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b61193e6119ab565b600180546001600160a01b0383166001600160a01b0319909116811790915561196e5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b905090565b600154600160a01b90046001600160401b0316156119c957306119d5565b5f546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107c85760405163472511eb60e11b81523360048201526024016109c9565b600180546001600160a01b0319169055610d688161347c565b608081015160ff1615801590611a585750611a586006826080015160ff1660048110611a4f57611a4f614d9d565b600302016134cb565b15610d685760808101805160ff908116606084015260a0830180519091169091525f9052611a21565b5f6110706201518083615028565b5f611a9a828461503b565b9392505050565b6060611aac82611a21565b816060015160ff165f03611ad35760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f03611aec578260800151611af2565b8260a001515b905060ff811615611b04576002611b07565b60015b60ff166001600160401b03811115611b2157611b21614f6c565b604051908082528060200260200182016040528015611b7f57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f19909201910181611b3f5790505b5091506006836060015160ff1660048110611b9c57611b9c614d9d565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611c1557611c15614d9d565b60200260200101819052508060ff165f14611cca5760068160ff1660048110611c4057611c40614d9d565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611cbe57611cbe614d9d565b60200260200101819052505b50919050565b5f611ce1608083016060840161505a565b611d1e57611cf560c0840160a08501614bbb565b6001600160401b0316611d0e60c0840160a08501614bbb565b6001600160401b03161115611d53565b611d2e60c0840160a08501614bbb565b6001600160401b0316611d4760c0840160a08501614bbb565b6001600160401b031610155b9050801580611d6f5750611d6d60a084016080850161505a565b155b80611d855750611d8560a083016080840161505a565b80611db15750611d9b608083016060840161505a565b1515611dad608085016060860161505a565b1515145b80611dbd575081358335145b80611dee5750611dd360608301604084016149fb565b61ffff16611de760608501604086016149fb565b61ffff1614155b156112f85760405162b778f760e31b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810182905290611e378561356f565b905080604001516001600160401b0316836001600160401b03161015611e8957604080820151905163f54a602760e01b81526001600160401b03808616600483015290911660248201526044016109c9565b8751861015611eab57604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b88518110156120eb5736888883818110611ef657611ef6614d9d565b9050602002810190611f089190615073565b905061ffff8716611f1c60208301836149fb565b61ffff16141580611f695750611f678a8381518110611f3d57611f3d614d9d565b602002602001015160200151828060a00190611f599190615091565b611f6285613600565b6136f0565b155b15611f8757604051631ff3747d60e21b815260040160405180910390fd5b5f80611f996040840160208501614bbb565b611fa96060850160408601614bbb565b91509150816001600160401b0316886001600160401b03161080611fde5750806001600160401b0316886001600160401b0316115b156120175760405163073edb7760e01b81526001600160401b03808a1660048301528084166024830152821660448201526064016109c9565b855f01516001600160401b0316826001600160401b03161015612041576001600160401b03821686525b85602001516001600160401b0316816001600160401b0316111561206f576001600160401b03811660208701525b5f61209761208b6120866080870160608801614bec565b613469565b6001600160801b031690565b905086604001518111156120ad57604087018190525b5f6120c461208b61208660a0880160808901614bec565b905087606001518111156120da57606088018190525b505060019093019250611eda915050565b50509695505050505050565b5f83612104868285613712565b91505f6121108261101e565b905061213961212560408401602085016149b5565b826121346101408a018a6150d6565b61393f565b612159576040516306247d8360e01b8152600481018590526024016109c9565b61216b61014083016101208401614bbb565b6001600160401b03164211156121b9578061218e61014084016101208501614bbb565b604051633b50722360e01b815260048101929092526001600160401b031660248201526044016109c9565b5f601a816121cd60408601602087016149b5565b6001600160a01b0316815260208101919091526040015f20546001600160401b031661220161012085016101008601614bbb565b6001600160401b03161061222b575f828152601960205260409020546001600160401b0316612234565b6001600160401b035b905061224660e0840160c08501614bbb565b6001600160401b0316866001600160401b0316118061229057508561227160e0850160c08601614bbb565b61227b9190614fae565b6001600160401b0316816001600160401b0316115b156122da5781816122a760e0860160c08701614bbb565b604051633ebcf6a760e01b815260048101939093526001600160401b0391821660248401521660448201526064016109c9565b6122eb610100840160e08501614bbb565b6001600160401b0316866001600160401b0316108015612334575061231660e0840160c08501614bbb565b6001600160401b03166123298783614f8f565b6001600160401b0316105b15612377578561234b610100850160e08601614bbb565b60405163f54a602760e01b81526001600160401b039283166004820152911660248201526044016109c9565b6123818682614f8f565b5f92835260196020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f6123e786875f01518760a00160208101906123d79190614bbb565b6123e19190614fae565b866139bf565b90505f612413876123fe60c0890160a08a01614bbb565b896020015161240d9190614fae565b876139bf565b9050612425608087016060880161505a565b612430578082612433565b81815b935093505050935093915050565b6013546001600160801b0380821691600160801b9004165f61246242611a81565b9050846040015163ffffffff168163ffffffff161461251257604085015161248b906001615118565b63ffffffff168163ffffffff16146124a357826124b7565b601454600160801b90046001600160801b03165b91506124c2826139ff565b601380546001600160801b03928316600160801b0292169190911790556124e8836139ff565b601480546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6014546001600160801b0316846125298486615134565b6125339190614dc5565b111561258d5761254b6125468385615134565b6139ff565b612554856139ff565b60145460405163100d6c3560e21b81526001600160801b03938416600482015291831660248301529190911660448201526064016109c9565b61259a6125468585614dc5565b601380546001600160801b0319166001600160801b03929092169190911790555050505050565b5f838152601860205260408120546001600160801b0390811690848116906125eb90851683614dc5565b111561262c57604051630f9587b360e21b8152600481018690526001600160801b0380831660248301528085166044830152851660648201526084016109c9565b6126368184613a37565b5f9586526018602052604090952080546001600160801b0319166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f612707608088016060890161505a565b905061271960608801604089016149fb565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f84846127545789612757565b8a355b85612763578b35612765565b8a5b61277560c08e0160a08f01614bbb565b8b88612781578a612783565b8b5b8961278e578c612790565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b61281d6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f61282c8585600280613a42565b905061284061283b8686613b3f565b613b59565b925061284a613be8565b604001518351146128a85761285f8160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016109c9565b826128b38260081c90565b92509250505b9250929050565b6040805160c0810182526005546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a083015290919084161161296857602081015160405163394bf77960e01b81526001600160401b03808616600483015290911660248201526044016109c9565b6001600160401b038316602082015261298081611a21565b5f61298a82613c6d565b825160058054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217905590915083811614612ab8576020808601516040808801516060808a0151835180870195909552848401929092526001600160401b039182169084015287166080808401919091528151808403909101815260a09092019052805191012060125f612a9e604088615147565b6001600160401b0316815260208101919091526040015f20555b5f60ff84811614612ad0576001600160401b03612afa565b612afa7f000000000000000000000000000000000000000000000000000000000000000042614f8f565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff1660048110612b6857612b68614d9d565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b021668ffffffffffffffffff60801b19928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612c59939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612cdb81611a21565b816001600160401b03166006826060015160ff1660048110612cff57612cff614d9d565b60030201600201546001600160401b03161115612d2c57612d238160600151613d16565b60ff1660608201525b816001600160401b031660068260a0015160ff1660048110612d5057612d50614d9d565b60030201600201546001600160401b03161115612d7d57612d748160a00151613d16565b60ff1660a08201525b816001600160401b03166006826080015160ff1660048110612da157612da1614d9d565b60030201600201546001600160401b03161115612dd957612dc58160800151613d16565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612e1557612e05828260200151613d71565b6001600160401b03821660208201525b8051600580546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610e9c565b612efe81613469565b601480546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200161176d565b6001600160a01b0381161580612f6e57505f546001600160a01b038281169116145b15612fa8576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b60448201526064016109c9565b600280546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b49060200161176d565b5f60015b6004811015613195575f6006826004811061301757613017614d9d565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061306957506002810154600160801b90046001600160401b0390811614155b8061307957506020850151815414155b8061308c57508460400151816001015414155b15613097575061318d565b60028101545f90600160c01b900460ff166130d2577f00000000000000000000000000000000000000000000000000000000000000006130fd565b6130fd7f00000000000000000000000000000000000000000000000000000000000000006002615174565b6131079042614f8f565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050611070565b600101612ffa565b50611a9a8383613dfd565b5f6110706131ac614229565b8360405161190160f01b8152600281019290925260228201526042902090565b60606119a67f0000000000000000000000000000000000000000000000000000000000000000614352565b60606119a67f0000000000000000000000000000000000000000000000000000000000000000614352565b60125f613230604084615147565b6001600160401b0316815260208101919091526040015f9081205560015b6004811015610ea5575f6006826004811061326b5761326b614d9d565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b03161415806132b357506002810154600160c01b900460ff165b806132c257506132c2816134cb565b156132cd57506133b5565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b0390811614613366577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166133419190614f8f565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b60010161324e565b6001545f906133db90600160a01b90046001600160401b031661438f565b9050806001600160401b031642106133f35750505050565b5f63d691bbe360e01b613406858761519d565b6001600160e01b031916149050801580613434575061342862093a8084614f8f565b6001600160401b031642105b15610f9e576040516268351560e91b81526001600160401b03831660048201526024016109c9565b6060611a9a83835f614459565b5f6110706001600160801b0383166139ff565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b60028101545f90600160801b90046001600160401b03164210156134f057505f919050565b600282015461355d90600160c01b900460ff1661352d577f000000000000000000000000000000000000000000000000000000000000000061438f565b6135587f00000000000000000000000000000000000000000000000000000000000000006002615174565b61438f565b6001600160401b031642101592915050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526015835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036135fb57604051620ca73960e21b815261ffff831660048201526024016109c9565b919050565b5f61107061360c613be8565b61361960208501856149fb565b6136296040860160208701614bbb565b6136396060870160408801614bbb565b6136496080880160608901614bec565b61365960a0890160808a01614bec565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f8415801590613707575061370784848785614525565b90505b949350505050565b82515f90613724610160850185615091565b9050101561374557604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f61376160408601602087016149b5565b6001600160a01b031690505f5b86518110156139355736613786610160880188615091565b8381811061379657613796614d9d565b90506020028101906137a891906151d3565b90506137e28883815181106137bf576137bf614d9d565b6020908102919091010151516137d86080840184615091565b611f62888661453c565b6137ff57604051631ff3747d60e21b815260040160405180910390fd5b80358314613823576040516306247d8360e01b8152600481018790526024016109c9565b5f88838151811061383657613836614d9d565b6020026020010151606001516001600160401b031682604001602081019061385e9190614bbb565b6001600160401b03161061388f5788838151811061387e5761387e614d9d565b60200260200101516060015161389f565b61389f6060830160408401614bbb565b9050806001600160401b03164211156138dd576040516303535ab760e11b8152600481018690526001600160401b03821660248201526044016109c9565b5f60016138f060808501606086016151e7565b1660ff165f14613900575f613910565b6139106040840160208501614bec565b90506001600160801b03808816908216101561392a578096505b50505060010161376e565b5050509392505050565b5f5f5f61394d868686614610565b5090925090505f81600381111561396657613966615202565b1480156139845750866001600160a01b0316826001600160a01b0316145b156139945760019250505061370a565b6001600160a01b0387163b158015906139b457506139b487878787614657565b979650505050505050565b5f61370a826001600160401b03168560600151856001600160401b03166139e69190615216565b86604001516139f59190614dc5565b6125469190615216565b5f6f800000000000000000000000000000008210613a3357604051630cd8516360e31b8152600481018390526024016109c9565b5090565b5f611a9a828461522d565b5f613a4d85856146c1565b50905060ff8316613a5e8260f01c90565b60ff1614613a8f57613a708160f01c90565b6040516303a2829760e41b815260ff90911660048201526024016109c9565b8160ff16613a9d8260a81c90565b60ff1614613ad55783613ab08260a81c90565b604051634e54e99b60e01b8152600481019290925260ff1660248201526044016109c9565b613adf8160081c90565b6001600160401b0316613af28260481c90565b6001600160401b03161461370a57613b0a8160081c90565b613b148260481c90565b6040516248a30960e41b81526001600160401b039283166004820152911660248201526044016109c9565b365f613b4e836027818761524c565b915091509250929050565b613b8f6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b60888214613bb35760405163db84521760e01b8152600481018390526024016109c9565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f816080015160ff165f03613c9457613c85826147b2565b60ff1660809092018290525090565b60a082015160ff1615613ca9575060a0015190565b6001600160401b0380166006836080015160ff1660048110613ccd57613ccd614d9d565b6003020160020160109054906101000a90046001600160401b03166001600160401b031603613cfe57506080015190565b613d07826147b2565b60ff1660a09092018290525090565b5f60068260ff1660048110613d2d57613d2d614d9d565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f6040613d7e8484614fae565b6001600160401b031610613d93576040613d9d565b613d9d8383614fae565b90505f5b816001600160401b0316816001600160401b03161015613df75760125f6040613dca8487614fae565b613dd49190615147565b6001600160401b0316815260208101919091526040015f90812055600101613da1565b50505050565b602080830151604080850151606080870151835180870195909552848401929092526001600160401b039182169084015284166080808401919091528151808403909101815260a0909201905280519101205f9060125f613e5f604086615147565b6001600160401b03166001600160401b031681526020019081526020015f205414613e8b57505f611070565b6040805160c0810182526005546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152613efd81611a21565b5f8160a0015160ff165f141580613f6b5750608082015160ff1615801590613f6b57506001600160401b0380166006836080015160ff1660048110613f4457613f44614d9d565b6003020160020160109054906101000a90046001600160401b03166001600160401b031614155b90508080613fa757506006826060015160ff1660048110613f8e57613f8e614d9d565b60030201600201546001600160401b0390811690851611155b15613fb6575f92505050611070565b60125f613fc4604087615147565b6001600160401b03166001600160401b031681526020019081526020015f205f90555f613ff0836147b2565b60808401805160ff90811660a087018190528382169283905286516005805460208a015160408b015160608c01516001600160401b039586166001600160801b031990941693909317600160401b95909216949094021764ffffffffff60801b1916600160801b63ffffffff9094169390930260ff60a01b191692909217600160a01b92909416919091029290921761ffff60a81b1916600160a81b90930260ff60b01b191692909217600160b01b90920291909117905590505f6140d57f000000000000000000000000000000000000000000000000000000000000000042614f8f565b90506040518060c001604052808860200151815260200188604001518152602001876001600160401b0316815260200188606001516001600160401b03168152602001826001600160401b031681526020015f151581525060068360ff166004811061414357614143614d9d565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a0909601511515600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908716907fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c56561906142149084906001600160401b0391909116815260200190565b60405180910390a25060019695505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561428157507f000000000000000000000000000000000000000000000000000000000000000046145b156142ab57507f000000000000000000000000000000000000000000000000000000000000000090565b6119a6604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f61435e83614801565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6004545f906001600160a01b03166143a857505f919050565b6004805460408051633ecb1a6760e01b815290516001600160a01b0390921692633ecb1a679282820192602092908290030181865afa1580156143ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144119190614fcd565b9050614424826001600160401b03614fae565b6001600160401b0316816001600160401b03161161444b576144468282614f8f565b611070565b6001600160401b0392915050565b6060814710156144855760405163cf47918160e01b8152476004820152602481018390526044016109c9565b5f614491858486614828565b90508080156144b257505f3d11806144b257505f856001600160a01b03163b115b156144c7576144bf61483d565b915050611a9a565b80156144f157604051639996b31560e01b81526001600160a01b03861660048201526024016109c9565b3d15614504576144ff614856565b61451d565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f82614532868685614861565b1495945050505050565b5f611a9a614548613be8565b84843561455b6040870160208801614bec565b61456b6060880160408901614bbb565b61457b6080890160608a016151e7565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003614644578435602086013560408701355f1a614636898285856148a2565b95509550955050505061464e565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f806102008311156146e95760405163bb9e58ed60e01b8152600481018490526024016109c9565b602783101561471457604051634e54e99b60e01b8152600481018490525f60248201526044016109c9565b83359150600784013560f883901c600114614748576040516301c4836960e01b815260f884901c60048201526024016109c9565b5f6147538460f01c90565b60ff1690508015806147655750600681115b15614786576040516303a2829760e41b8152600481018290526024016109c9565b60036147928560a81c90565b60ff1611156147a65784613ab08560a81c90565b81925050509250929050565b60015b816060015160ff168160ff1614806147d65750816080015160ff168160ff16145b806147ea57508160a0015160ff168160ff16145b156135fb57806147f981615273565b9150506147b5565b5f60ff8216601f81111561107057604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b848110156148995761488f8287878481811061488357614883614d9d565b9050602002013561496a565b9150600101614865565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156148db57505f91506003905082614960565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561492c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661495757505f925060019150829050614960565b92505f91508190505b9450945094915050565b5f818310614984575f828152602084905260409020611a9a565b5f838152602083905260409020611a9a565b6001600160a01b0381168114610d68575f5ffd5b80356135fb81614996565b5f602082840312156149c5575f5ffd5b8135611a9a81614996565b5f6101408284031280156149e2575f5ffd5b509092915050565b803561ffff811681146135fb575f5ffd5b5f60208284031215614a0b575f5ffd5b611a9a826149ea565b5f6101808284031215611cca575f5ffd5b6001600160401b0381168114610d68575f5ffd5b80356135fb81614a25565b5f5f5f5f5f60808688031215614a58575f5ffd5b85356001600160401b03811115614a6d575f5ffd5b614a7988828901614a14565b95505060208601356001600160401b03811115614a94575f5ffd5b614aa088828901614a14565b94505060408601356001600160401b03811115614abb575f5ffd5b8601601f81018813614acb575f5ffd5b80356001600160401b03811115614ae0575f5ffd5b8860208260051b8401011115614af4575f5ffd5b60209190910193509150614b0a60608701614a39565b90509295509295909350565b5f5f83601f840112614b26575f5ffd5b5081356001600160401b03811115614b3c575f5ffd5b6020830191508360208285010111156128b9575f5ffd5b60ff81168114610d68575f5ffd5b5f5f5f5f60608587031215614b74575f5ffd5b8435935060208501356001600160401b03811115614b90575f5ffd5b614b9c87828801614b16565b9094509250506040850135614bb081614b53565b939692955090935050565b5f60208284031215614bcb575f5ffd5b8135611a9a81614a25565b80356001600160801b03811681146135fb575f5ffd5b5f60208284031215614bfc575f5ffd5b611a9a82614bd6565b5f60208284031215614c15575f5ffd5b5035919050565b5f5f60408385031215614c2d575f5ffd5b8235614c3881614a25565b91506020830135614c4881614996565b809150509250929050565b5f5f60208385031215614c64575f5ffd5b82356001600160401b03811115614c79575f5ffd5b614c8585828601614b16565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f614cdd60e0830189614c91565b8281036040840152614cef8189614c91565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614d44578351835260209384019390920191600101614d26565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215614d68575f5ffd5b614d71856149ea565b9350614d7f60208601614bd6565b9250614d8d60408601614bd6565b91506060850135614bb081614a25565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561107057611070614db1565b5f6001600160401b0382166001600160401b038103614df957614df9614db1565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f61370a602083018486614e02565b5f60208284031215614e4d575f5ffd5b8151611a9a81614b53565b803580151581146135fb575f5ffd5b8281528135602080830191909152610160820190614e869084016149aa565b6001600160a01b038116604084015250614ea2604084016149ea565b61ffff8116606084015250614eb960608401614e58565b801515608084015250614ece60808401614e58565b80151560a084015250614ee360a08401614a39565b6001600160401b03811660c084015250614eff60c08401614a39565b6001600160401b03811660e084015250614f1b60e08401614a39565b6001600160401b03811661010084015250614f396101008401614a39565b6001600160401b03811661012084015250614f576101208401614a39565b6001600160401b03811661014084015261451d565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b03818116838216019081111561107057611070614db1565b6001600160401b03828116828216039081111561107057611070614db1565b5f60208284031215614fdd575f5ffd5b8151611a9a81614a25565b604081525f614ffb604083018587614e02565b90506001600160401b0383166020830152949350505050565b634e487b7160e01b5f52601260045260245ffd5b5f8261503657615036615014565b500490565b6001600160801b03828116828216039081111561107057611070614db1565b5f6020828403121561506a575f5ffd5b611a9a82614e58565b5f823560be19833603018112615087575f5ffd5b9190910192915050565b5f5f8335601e198436030181126150a6575f5ffd5b8301803591506001600160401b038211156150bf575f5ffd5b6020019150600581901b36038213156128b9575f5ffd5b5f5f8335601e198436030181126150eb575f5ffd5b8301803591506001600160401b03821115615104575f5ffd5b6020019150368190038213156128b9575f5ffd5b63ffffffff818116838216019081111561107057611070614db1565b8181038181111561107057611070614db1565b5f6001600160401b0383168061515f5761515f615014565b806001600160401b0384160691505092915050565b6001600160401b03818116838216029081169081811461519657615196614db1565b5092915050565b80356001600160e01b03198116906004841015615196576001600160e01b031960049490940360031b84901b1690921692915050565b5f8235609e19833603018112615087575f5ffd5b5f602082840312156151f7575f5ffd5b8135611a9a81614b53565b634e487b7160e01b5f52602160045260245ffd5b808202811582820484141761107057611070614db1565b6001600160801b03818116838216019081111561107057611070614db1565b5f5f8585111561525a575f5ffd5b83861115615266575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614df957614df9614db156" as const;
