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
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516156fa3803806156fa83398101604081905261002f91610648565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f2565b60408051601f1981840301815282820190915260018252601960f91b60208301529084836001600160401b03811615806100a15750620151806001600160401b038216115b156100e9576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b03811661011e57604051631e4fbdf760e01b81525f60048201526024016100e0565b610127816103e8565b5061013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610731565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100e0565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610751565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100e0565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d9565b60605f6103658361049e565b60010190505f816001600160401b038111156103835761038361076a565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600e80546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100e0919061077e565b8051610439826107b3565b179392505050565b61044a816105d1565b601280546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b600d80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f61057a6001600160801b0383165f6001607f1b821061060757604051630cd8516360e31b8152600481018390526024016100e0565b5090565b805163ffffffff8116811461061e575f5ffd5b919050565b805161ffff8116811461061e575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065d575f5ffd5b6106668761060b565b955061067460208801610623565b9450604087015161068481610634565b606088015190945061069581610634565b60808801519093506001600160801b03811681146106b1575f5ffd5b60a08801519092506001600160401b03811681146106cd575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610714600e8301856106db565b602f60f81b815261072860018201856106db565b95945050505050565b5f60208284031215610741575f5ffd5b61074a8261060b565b9392505050565b5f60208284031215610761575f5ffd5b61074a82610623565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614e2a6108d05f395f818161054201528181610ccd01528181610d3b01528181610efe01528181611152015261166301525f81816106a60152818161270c0152818161290b015281816129830152818161364501526140c201525f8181610787015281816126e2015281816128e40152818161361e015261409b01525f61331b01525f6132f001525f613eab01525f613e8301525f613dde01525f613e0801525f613e3201525f81816105c901528181612b87015281816131b4015281816131dd01526134010152614e2a5ff3fe608060405234801561000f575f5ffd5b50600436106102cd575f3560e01c80638da5cb5b1161017c578063c4d252f5116100dd578063dd2b7fd311610093578063f851a4401161006e578063f851a44014610760578063fa579fc614610768578063ff9b3acf14610782575f5ffd5b8063dd2b7fd314610729578063e30c39781461073c578063f2fde38b1461074d575f5ffd5b8063ccfa1b2a116100c3578063ccfa1b2a146106db578063d3ed3f7714610703578063db26e34d14610716575f5ffd5b8063c4d252f51461068e578063c763e5a1146106a1575f5ffd5b8063b93af10111610132578063bb6ae2cb11610118578063bb6ae2cb14610658578063bd55022a1461066b578063bdf410ae1461067b575f5ffd5b8063b93af10114610639578063b992f48014610650575f5ffd5b8063a2e5c06e11610162578063a2e5c06e146105eb578063b07c411f146105fe578063b2e2c75f14610626575f5ffd5b80638da5cb5b146105b3578063a1ad23c5146105c4575f5ffd5b80634fd6cade11610231578063756c38fb116101e75780637b027b72116101c25780637b027b721461056457806384b0196e146105855780638a3bd09a146105a0575f5ffd5b8063756c38fb1461052257806379ba5097146105355780637a0ebc881461053d575f5ffd5b8063538cb61011610217578063538cb610146104e75780636e39274c1461050f578063715018a614610316575f5ffd5b80634fd6cade146104c157806352b9ae49146104d4575f5ffd5b806325ba6ae711610286578063353ec4721161026c578063353ec472146104015780633d739ae31461049b5780634cd72fe6146104ae575f5ffd5b806325ba6ae7146103c35780633135f207146103d6575f5ffd5b8063191b9c5b116102b6578063191b9c5b146103205780631e07551e1461034b5780631fa94793146103bb575f5ffd5b80630ad9c2b1146102d157806316fd265d14610316575b5f5ffd5b6102f96102df3660046145d2565b60186020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b61031e6107be565b005b601254610333906001600160801b031681565b6040516001600160801b03909116815260200161030d565b6103536107d1565b60405161030d91905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b6103336108fa565b61031e6103d13660046145eb565b610990565b600f546103e9906001600160a01b031681565b6040516001600160a01b03909116815260200161030d565b61046c61040f366004614616565b61ffff81165f90815260136020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b03169082015260600161030d565b6102f96104a9366004614656565b610a37565b61031e6104bc366004614773565b610cc2565b61031e6104cf3660046147cd565b610d30565b61031e6104e23660046147fc565b610d87565b6102f96104f5366004614815565b60176020525f90815260409020546001600160401b031681565b61031e61051d36600461482c565b610d98565b61031e61053036600461485d565b610eeb565b61031e611000565b6103e97f000000000000000000000000000000000000000000000000000000000000000081565b6105776105723660046145eb565b611091565b60405190815260200161030d565b61058d6110e9565b60405161030d97969594939291906148c9565b61031e6105ae3660046147cd565b611147565b600d546001600160a01b03166103e9565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b61031e6105f93660046145d2565b61119b565b61033361060c366004614815565b60166020525f90815260409020546001600160801b031681565b601154610333906001600160801b031681565b5f54600160401b90046001600160401b03166102f9565b6103536111ac565b61031e61066636600461485d565b611299565b5f546001600160401b03166102f9565b61031e61068936600461497b565b6113bc565b61031e61069c366004614815565b61158e565b6106c87f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161030d565b6102f96106e9366004614815565b60106020525f90815260409020546001600160401b031681565b61031e61071136600461485d565b611658565b61057761072436600461485d565b6116bd565b61031e6107373660046147cd565b6117d2565b600e546001600160a01b03166103e9565b61031e61075b3660046145d2565b6118b8565b6103e9611936565b600e546102f990600160a01b90046001600160401b031681565b6107a97f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161030d565b6107c661194e565b6107cf5f6119ac565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152610873816119d2565b6001816060015160ff166004811061088d5761088d6149cc565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f8061090962015180426149f4565b5f54909150600160801b900463ffffffff16810361094757601154610941906001600160801b0380821691600160801b900416611a4e565b91505090565b5f5461096190600160801b900463ffffffff166001614a13565b811461096d575f610941565b601154601254610941916001600160801b0390811691600160801b900416611a4e565b6109a060408201602083016145d2565b6001600160a01b0316336001600160a01b0316146109d85760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f6109e282611091565b5f81815260176020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182525f80546001600160401b038082168452600160401b820416602084015263ffffffff600160801b8204169383019390935260ff600160a01b840481166060840152600160a81b840481166080840152600160b01b90930490921660a082015281610aaa82611a60565b9050836001600160401b03165f03610aee576040517fcbca5aa200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610af88888611c8f565b5f610b2a828888610b0f60608e0160408f01614616565b8d5f0160a0016020810190610b2491906147cd565b8a611de9565b90505f610b39838b885f6120ee565b90505f610b49848b8960016120ee565b90505f80610b58858e8b6123e2565b9092509050610b7c87610b776001600160801b03808516908616614a13565b61246a565b86518790610b8990614a26565b6001600160401b031690816001600160401b03168152509750865f5f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c938d5f015f01358584612610565b9150610ca18c358483612610565b9050610cb2888e8e358c86866126d7565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d0d5760405163472511eb60e11b81523360048201526024016109cf565b5f5f610d198585612858565b91509150610d288282856129ca565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d7b5760405163472511eb60e11b81523360048201526024016109cf565b610d8481612d37565b50565b610d8f61194e565b610d8481612fc9565b610da061194e565b600e54600160a01b90046001600160401b031615610dea576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160401b0382161580610e0b575062278d006001600160401b038316115b15610e59576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109cf565b600e80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e9b81613030565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610ef78484612858565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610f4a929190614a78565b602060405180830381865afa158015610f65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f899190614a8b565b905060ff80821614610fd2576040517f47af24d600000000000000000000000000000000000000000000000000000000815260ff808316600483015260248201526044016109cf565b610fdc83836130fc565b610ff95760405163fd18573960e01b815260040160405180910390fd5b5050505050565b600e546001600160a01b0316331461102d5760405163472511eb60e11b81523360048201526024016109cf565b600f546001600160a01b03163303611088576040516373d0f96960e01b815260206004820152600560248201527f61646d696e00000000000000000000000000000000000000000000000000000060448201526064016109cf565b6107cf336119ac565b5f6110e37f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba1836040516020016110c8929190614ab5565b604051602081830303815290604052805190602001206132a2565b92915050565b5f6060805f5f5f60606110fa6132e9565b611102613314565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111925760405163472511eb60e11b81523360048201526024016109cf565b610d848161333f565b6111a361194e565b610d8481613030565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a08201819052156112665760018160a0015160ff166004811061088d5761088d6149cc565b6001816080015160ff165f03611280578160600151611286565b81608001515b60ff166004811061088d5761088d6149cc565b6112a161196c565b5f82826040516112b2929190614bce565b60408051918290039091205f818152601060205291909120549091506001600160401b03168015806112ec5750806001600160401b031642105b8061130b57506112ff6212750082614bdd565b6001600160401b031642115b1561133a5760405163f0652c0760e01b81526001600160401b03821660048201524260248201526044016109cf565b5f82815260106020526040808220805467ffffffffffffffff191690555183917fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef91a2610ff93085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506134c192505050565b6113c461194e565b6001600160801b03831661141b576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e746100000000000000000000000000000060448201526064016109cf565b6001600160801b03821680158061143857506001600160401b0381115b15611486576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f740000000000000000000000000000000060448201526064016109cf565b604051806060016040528061149a866134ce565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601384528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b600f546001600160a01b031633148015906115b45750600d546001600160a01b03163314155b156115d45760405163472511eb60e11b81523360048201526024016109cf565b5f818152601060205260408120546001600160401b031690036116125760405163f0652c0760e01b81525f60048201524260248201526044016109cf565b5f81815260106020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116a35760405163472511eb60e11b81523360048201526024016109cf565b5f5f6116af8484612858565b91509150610ff982826130fc565b5f6116c661196c565b600e54600160a01b90046001600160401b03165f03611728576040516373d0f96960e01b815260206004820152601160248201527f61646d696e44656c61795365636f6e647300000000000000000000000000000060448201526064016109cf565b8282604051611738929190614bce565b604051908190039020600e549091505f9061176390600160a01b90046001600160401b031642614bdd565b5f8381526010602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906117c390879087908690614bfc565b60405180910390a25092915050565b335f908152601860205260409020546001600160401b0390811690821611611856576040517ff907de9f00000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f6e6f6e636500000000000000000000000000000000000000000000000000000060448201526064016109cf565b335f81815260186020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b6118c061194e565b600e80546001600160a01b03831673ffffffffffffffffffffffffffffffffffffffff1990911681179091556118fe600d546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611949600d546001600160a01b031690565b905090565b600e54600160a01b90046001600160401b03161561196c5730611979565b600d546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107cf5760405163472511eb60e11b81523360048201526024016109cf565b600e805473ffffffffffffffffffffffffffffffffffffffff19169055610d84816134e1565b608081015160ff1615801590611a2557506001816080015160ff16600481106119fd576119fd6149cc565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b15610d845760808101805160ff908116606084015260a0830180519091169091525f90526119d2565b5f611a598284614c28565b9392505050565b6060611a6b826119d2565b816060015160ff165f03611a925760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f03611aab578260800151611ab1565b8260a001515b905060ff811615611ac3576002611ac6565b60015b60ff166001600160401b03811115611ae057611ae0614bba565b604051908082528060200260200182016040528015611b3e57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f19909201910181611afe5790505b5091506001836060015160ff1660048110611b5b57611b5b6149cc565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611bd457611bd46149cc565b60200260200101819052508060ff165f14611c895760018160ff1660048110611bff57611bff6149cc565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611c7d57611c7d6149cc565b60200260200101819052505b50919050565b5f611ca06080830160608401614c47565b611cdd57611cb460c0840160a085016147cd565b6001600160401b0316611ccd60c0840160a085016147cd565b6001600160401b03161115611d12565b611ced60c0840160a085016147cd565b6001600160401b0316611d0660c0840160a085016147cd565b6001600160401b031610155b9050801580611d2e5750611d2c60a0840160808501614c47565b155b80611d445750611d4460a0830160808401614c47565b80611d705750611d5a6080830160608401614c47565b1515611d6c6080850160608601614c47565b1515145b80611d7c575081358335145b80611dad5750611d926060830160408401614616565b61ffff16611da66060850160408601614616565b61ffff1614155b15611de4576040517f05bbc7b800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050565b604080516080810182525f808252602082018190529181018290526060810182905290611e158561353f565b905080604001516001600160401b0316836001600160401b03161015611e6757604080820151905163f54a602760e01b81526001600160401b03808616600483015290911660248201526044016109cf565b8751861015611e8957604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b88518110156120e25736888883818110611ed457611ed46149cc565b9050602002810190611ee69190614c60565b905061ffff8716611efa6020830183614616565b61ffff16141580611f475750611f458a8381518110611f1b57611f1b6149cc565b602002602001015160200151828060a00190611f379190614c7e565b611f40856135e9565b613771565b155b15611f6557604051631ff3747d60e21b815260040160405180910390fd5b5f80611f7760408401602085016147cd565b611f8760608501604086016147cd565b91509150816001600160401b0316886001600160401b03161080611fbc5750806001600160401b0316886001600160401b0316115b1561200e576040517f073edb770000000000000000000000000000000000000000000000000000000081526001600160401b03808a1660048301528084166024830152821660448201526064016109cf565b855f01516001600160401b0316826001600160401b03161015612038576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115612066576001600160401b03811660208701525b5f61208e61208261207d60808701606088016147fc565b6134ce565b6001600160801b031690565b905086604001518111156120a457604087018190525b5f6120bb61208261207d60a08801608089016147fc565b905087606001518111156120d157606088018190525b505060019093019250611eb8915050565b50509695505050505050565b5f836120fb868285613793565b91505f61210782611091565b905061213061211c60408401602085016145d2565b8261212b6101408a018a614cc3565b6139d9565b612150576040516306247d8360e01b8152600481018590526024016109cf565b612162610140830161012084016147cd565b6001600160401b03164211156121c95780612185610140840161012085016147cd565b6040517f3b50722300000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b031660248201526044016109cf565b5f6018816121dd60408601602087016145d2565b6001600160a01b0316815260208101919091526040015f20546001600160401b0316612211610120850161010086016147cd565b6001600160401b03161061223b575f828152601760205260409020546001600160401b0316612244565b6001600160401b035b905061225660e0840160c085016147cd565b6001600160401b0316866001600160401b031611806122a057508561228160e0850160c086016147cd565b61228b9190614d05565b6001600160401b0316816001600160401b0316115b156123035781816122b760e0860160c087016147cd565b6040517f3ebcf6a700000000000000000000000000000000000000000000000000000000815260048101939093526001600160401b0391821660248401521660448201526064016109cf565b612314610100840160e085016147cd565b6001600160401b0316866001600160401b031610801561235d575061233f60e0840160c085016147cd565b6001600160401b03166123528783614bdd565b6001600160401b0316105b156123a05785612374610100850160e086016147cd565b60405163f54a602760e01b81526001600160401b039283166004820152911660248201526044016109cf565b6123aa8682614bdd565b5f92835260176020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f61241086875f01518760a001602081019061240091906147cd565b61240a9190614d05565b86613a59565b90505f61243c8761242760c0890160a08a016147cd565b89602001516124369190614d05565b87613a59565b905061244e6080870160608801614c47565b61245957808261245c565b81815b935093505050935093915050565b6011546001600160801b0380821691600160801b9004165f61248f62015180426149f4565b9050846040015163ffffffff168163ffffffff161461253f5760408501516124b8906001614d24565b63ffffffff168163ffffffff16146124d057826124e4565b601254600160801b90046001600160801b03165b91506124ef82613a99565b601180546001600160801b03928316600160801b02921691909117905561251583613a99565b601280546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6012546001600160801b0316846125568486614d40565b6125609190614a13565b11156125d3576125786125738385614d40565b613a99565b61258185613a99565b6012546040517f4035b0d40000000000000000000000000000000000000000000000000000000081526001600160801b03938416600482015291831660248301529190911660448201526064016109cf565b6125e06125738585614a13565b601180546fffffffffffffffffffffffffffffffff19166001600160801b03929092169190911790555050505050565b5f838152601660205260408120546001600160801b03908116908481169061263a90851683614a13565b1115612694576040517f3e561ecc000000000000000000000000000000000000000000000000000000008152600481018690526001600160801b0380831660248301528085166044830152851660648201526084016109cf565b61269e8184613aea565b5f9586526016602052604090952080546fffffffffffffffffffffffffffffffff19166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f6127786080880160608901614c47565b905061278a6060880160408901614616565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f84846127c557896127c8565b8a355b856127d4578b356127d6565b8a5b6127e660c08e0160a08f016147cd565b8b886127f2578a6127f4565b8b5b896127ff578c612801565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b61288e6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f61289d8585600280613af5565b90506128b16128ac8686613c0c565b613c26565b925061293b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b604001518351146129b2576129508160b01c90565b6040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016109cf565b826129bd8260081c90565b92509250505b9250929050565b6040805160c0810182525f546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a0830152909190841611612a8a5760208101516040517f394bf7790000000000000000000000000000000000000000000000000000000081526001600160401b03808616600483015290911660248201526044016109cf565b6001600160401b0383166020820152612aa2816119d2565b5f612aac82613cce565b82515f8054602086015160408701516060880151608089015160a08a01516001600160401b039788166fffffffffffffffffffffffffffffffff1990961695909517600160401b97909416969096029290921774ffffffffff000000000000000000000000000000001916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217815591925084811614612b82576001600160401b03612bac565b612bac7f000000000000000000000000000000000000000000000000000000000000000042614bdd565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff1660048110612c1a57612c1a6149cc565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b02167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff928a16600160401b026fffffffffffffffffffffffffffffffff19909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612d27939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612da8816119d2565b816001600160401b03166001826060015160ff1660048110612dcc57612dcc6149cc565b60030201600201546001600160401b03161115612df957612df08160600151613d77565b60ff1660608201525b816001600160401b031660018260a0015160ff1660048110612e1d57612e1d6149cc565b60030201600201546001600160401b03161115612e4a57612e418160a00151613d77565b60ff1660a08201525b816001600160401b03166001826080015160ff1660048110612e6e57612e6e6149cc565b60030201600201546001600160401b03161115612ea657612e928160800151613d77565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612ed4576001600160401b03821660208201525b80515f80546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166fffffffffffffffffffffffffffffffff1990981697909717600160401b958a16959095029490941774ffffffffff000000000000000000000000000000001916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610ede565b612fd2816134ce565b601280546fffffffffffffffffffffffffffffffff19166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede906020015b60405180910390a150565b6001600160a01b03811615806130535750600d546001600160a01b038281169116145b156130a1576040516373d0f96960e01b815260206004820152600960248201527f63616e63656c6c6572000000000000000000000000000000000000000000000060448201526064016109cf565b600f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001613025565b5f60015b600481101561329b575f6001826004811061311d5761311d6149cc565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061316f57506002810154600160801b90046001600160401b0390811614155b8061317f57506020850151815414155b8061319257508460400151816001015414155b1561319d5750613293565b60028101545f90600160c01b900460ff166131d8577f0000000000000000000000000000000000000000000000000000000000000000613203565b6132037f00000000000000000000000000000000000000000000000000000000000000006002614d53565b61320d9042614bdd565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a2600193505050506110e3565b600101613100565b5092915050565b5f6110e36132ae613dd2565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b60606119497f0000000000000000000000000000000000000000000000000000000000000000613efb565b60606119497f0000000000000000000000000000000000000000000000000000000000000000613efb565b60015b6004811015610ee7575f6001826004811061335f5761335f6149cc565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b03161415806133a757506002810154600160c01b900460ff165b806133c657506002810154600160801b90046001600160401b03164210155b156133d157506134b9565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b039081161461346a577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166134459190614bdd565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b600101613342565b6060611a5983835f613f38565b5f6110e36001600160801b038316613a99565b600d80546001600160a01b0383811673ffffffffffffffffffffffffffffffffffffffff19831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526013835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b90049092169281018390529190036135e4576040517e329ce400000000000000000000000000000000000000000000000000000000815261ffff831660048201526024016109cf565b919050565b5f6110e3613675604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b6136826020850185614616565b61369260408601602087016147cd565b6136a260608701604088016147cd565b6136b260808801606089016147fc565b6136c260a0890160808a016147fc565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b7fffffffff00000000000000000000000000000000000000000000000000000000169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f841580159061378857506137888484878561404f565b90505b949350505050565b82515f906137a5610160850185614c7e565b905010156137c657604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f6137e260408601602087016145d2565b6001600160a01b031690505f5b86518110156139cf5736613807610160880188614c7e565b83818110613817576138176149cc565b90506020028101906138299190614d75565b9050613863888381518110613840576138406149cc565b6020908102919091010151516138596080840184614c7e565b611f408886614066565b61388057604051631ff3747d60e21b815260040160405180910390fd5b803583146138a4576040516306247d8360e01b8152600481018790526024016109cf565b5f8883815181106138b7576138b76149cc565b6020026020010151606001516001600160401b03168260400160208101906138df91906147cd565b6001600160401b031610613910578883815181106138ff576138ff6149cc565b602002602001015160600151613920565b61392060608301604084016147cd565b9050806001600160401b0316421115613977576040517f06a6b56e000000000000000000000000000000000000000000000000000000008152600481018690526001600160401b03821660248201526044016109cf565b5f600161398a6080850160608601614d89565b1660ff165f1461399a575f6139aa565b6139aa60408401602085016147fc565b90506001600160801b0380881690821610156139c4578096505b5050506001016137ef565b5050509392505050565b5f5f5f6139e78686866141d2565b5090925090505f816003811115613a0057613a00614da4565b148015613a1e5750866001600160a01b0316826001600160a01b0316145b15613a2e5760019250505061378b565b6001600160a01b0387163b15801590613a4e5750613a4e87878787614219565b979650505050505050565b5f61378b826001600160401b03168560600151856001600160401b0316613a809190614db8565b8660400151613a8f9190614a13565b6125739190614db8565b5f6f800000000000000000000000000000008210613ae6576040517f66c28b18000000000000000000000000000000000000000000000000000000008152600481018390526024016109cf565b5090565b5f611a598284614dcf565b5f613b00858561429c565b50905060ff8316613b118260f01c90565b60ff1614613b4257613b238160f01c90565b6040516303a2829760e41b815260ff90911660048201526024016109cf565b8160ff16613b508260a81c90565b60ff1614613b885783613b638260a81c90565b604051634e54e99b60e01b8152600481019290925260ff1660248201526044016109cf565b613b928160081c90565b6001600160401b0316613ba58260481c90565b6001600160401b03161461378b57613bbd8160081c90565b613bc78260481c90565b6040517f048a30900000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016109cf565b365f613c1b8360278187614dee565b915091509250929050565b613c5c6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b60888214613c99576040517fdb845217000000000000000000000000000000000000000000000000000000008152600481018390526024016109cf565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b5f816080015160ff165f03613cf557613ce6826143bf565b60ff1660809092018290525090565b60a082015160ff1615613d0a575060a0015190565b6001600160401b0380166001836080015160ff1660048110613d2e57613d2e6149cc565b6003020160020160109054906101000a90046001600160401b03166001600160401b031603613d5f57506080015190565b613d68826143bf565b60ff1660a09092018290525090565b5f60018260ff1660048110613d8e57613d8e6149cc565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613e2a57507f000000000000000000000000000000000000000000000000000000000000000046145b15613e5457507f000000000000000000000000000000000000000000000000000000000000000090565b611949604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f613f078361440e565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b606081471015613f7d576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018390526044016109cf565b5f613f8985848661444e565b9050808015613faa57505f3d1180613faa57505f856001600160a01b03163b115b15613fbf57613fb7614463565b915050611a59565b8015614002576040517f9996b3150000000000000000000000000000000000000000000000000000000081526001600160a01b03861660048201526024016109cf565b3d156140155761401061447c565b614047565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b509392505050565b5f8261405c868685614487565b1495945050505050565b5f611a596140f2604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b84843561410560408701602088016147fc565b61411560608801604089016147cd565b6141256080890160608a01614d89565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b7fffffffff0000000000000000000000000000000000000000000000000000000016939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003614206578435602086013560408701355f1a6141f8898285856144c8565b955095509550505050614210565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f806102008311156142dd576040517fbb9e58ed000000000000000000000000000000000000000000000000000000008152600481018490526024016109cf565b602783101561430857604051634e54e99b60e01b8152600481018490525f60248201526044016109cf565b83359150600784013560f883901c600114614355576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f884901c60048201526024016109cf565b5f6143608460f01c90565b60ff1690508015806143725750600681115b15614393576040516303a2829760e41b8152600481018290526024016109cf565b600361439f8560a81c90565b60ff1611156143b35784613b638560a81c90565b81925050509250929050565b60015b816060015160ff168160ff1614806143e35750816080015160ff168160ff16145b806143f757508160a0015160ff168160ff16145b156135e4578061440681614e15565b9150506143c2565b5f60ff8216601f8111156110e3576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b848110156144bf576144b5828787848181106144a9576144a96149cc565b90506020020135614590565b915060010161448b565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561450157505f91506003905082614586565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614552573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661457d57505f925060019150829050614586565b92505f91508190505b9450945094915050565b5f8183106145aa575f828152602084905260409020611a59565b5f838152602083905260409020611a59565b80356001600160a01b03811681146135e4575f5ffd5b5f602082840312156145e2575f5ffd5b611a59826145bc565b5f6101408284031280156145fd575f5ffd5b509092915050565b803561ffff811681146135e4575f5ffd5b5f60208284031215614626575f5ffd5b611a5982614605565b5f6101808284031215611c89575f5ffd5b80356001600160401b03811681146135e4575f5ffd5b5f5f5f5f5f6080868803121561466a575f5ffd5b85356001600160401b0381111561467f575f5ffd5b61468b8882890161462f565b95505060208601356001600160401b038111156146a6575f5ffd5b6146b28882890161462f565b94505060408601356001600160401b038111156146cd575f5ffd5b8601601f810188136146dd575f5ffd5b80356001600160401b038111156146f2575f5ffd5b8860208260051b8401011115614706575f5ffd5b6020919091019350915061471c60608701614640565b90509295509295909350565b5f5f83601f840112614738575f5ffd5b5081356001600160401b0381111561474e575f5ffd5b6020830191508360208285010111156129c3575f5ffd5b60ff81168114610d84575f5ffd5b5f5f5f5f60608587031215614786575f5ffd5b8435935060208501356001600160401b038111156147a2575f5ffd5b6147ae87828801614728565b90945092505060408501356147c281614765565b939692955090935050565b5f602082840312156147dd575f5ffd5b611a5982614640565b80356001600160801b03811681146135e4575f5ffd5b5f6020828403121561480c575f5ffd5b611a59826147e6565b5f60208284031215614825575f5ffd5b5035919050565b5f5f6040838503121561483d575f5ffd5b61484683614640565b9150614854602084016145bc565b90509250929050565b5f5f6020838503121561486e575f5ffd5b82356001600160401b03811115614883575f5ffd5b61488f85828601614728565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61490360e083018961489b565b8281036040840152614915818961489b565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561496a57835183526020938401939092019160010161494c565b50909b9a5050505050505050505050565b5f5f5f5f6080858703121561498e575f5ffd5b61499785614605565b93506149a5602086016147e6565b92506149b3604086016147e6565b91506149c160608601614640565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f82614a0e57634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156110e3576110e36149e0565b5f6001600160401b0382166001600160401b038103614a4757614a476149e0565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f61378b602083018486614a50565b5f60208284031215614a9b575f5ffd5b8151611a5981614765565b803580151581146135e4575f5ffd5b8281528135602080830191909152610160820190614ad49084016145bc565b6001600160a01b038116604084015250614af060408401614605565b61ffff8116606084015250614b0760608401614aa6565b801515608084015250614b1c60808401614aa6565b80151560a084015250614b3160a08401614640565b6001600160401b03811660c084015250614b4d60c08401614640565b6001600160401b03811660e084015250614b6960e08401614640565b6001600160401b03811661010084015250614b876101008401614640565b6001600160401b03811661012084015250614ba56101208401614640565b6001600160401b038116610140840152614047565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b0381811683821601908111156110e3576110e36149e0565b604081525f614c0f604083018587614a50565b90506001600160401b0383166020830152949350505050565b6001600160801b0382811682821603908111156110e3576110e36149e0565b5f60208284031215614c57575f5ffd5b611a5982614aa6565b5f823560be19833603018112614c74575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614c93575f5ffd5b8301803591506001600160401b03821115614cac575f5ffd5b6020019150600581901b36038213156129c3575f5ffd5b5f5f8335601e19843603018112614cd8575f5ffd5b8301803591506001600160401b03821115614cf1575f5ffd5b6020019150368190038213156129c3575f5ffd5b6001600160401b0382811682821603908111156110e3576110e36149e0565b63ffffffff81811683821601908111156110e3576110e36149e0565b818103818111156110e3576110e36149e0565b6001600160401b03818116838216029081169081811461329b5761329b6149e0565b5f8235609e19833603018112614c74575f5ffd5b5f60208284031215614d99575f5ffd5b8135611a5981614765565b634e487b7160e01b5f52602160045260245ffd5b80820281158282048414176110e3576110e36149e0565b6001600160801b0381811683821601908111156110e3576110e36149e0565b5f5f85851115614dfc575f5ffd5b83861115614e08575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614a4757614a476149e056" as const;
