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
export const venueGatewayBytecode = "0x6101e0604052348015610010575f5ffd5b506040516157a13803806157a183398101604081905261002f91610648565b61003e63ffffffff8716610359565b61004b61ffff8716610359565b60405160200161005c9291906106f2565b60408051601f1981840301815282820190915260018252601960f91b60208301529084836001600160401b03811615806100a15750620151806001600160401b038216115b156100e9576040516373d0f96960e01b815260206004820152601260248201527163726564697444656c61795365636f6e647360701b60448201526064015b60405180910390fd5b6001600160401b03166080526001600160a01b03811661011e57604051631e4fbdf760e01b81525f60048201526024016100e0565b610127816103e8565b5061013182610404565b6101405261013e81610404565b61016052815160208084019190912061010052815190820120610120524660c0526101cc6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526040805160016264c53160e01b03198152905163ffffffff8816916001600160a01b0387169163ff9b3acf916004808201926020929091908290030181865afa158015610224573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102489190610731565b63ffffffff1614610284576040516373d0f96960e01b8152602060048201526005602482015264686f75736560d81b60448201526064016100e0565b8461ffff16846001600160a01b031663c763e5a16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e99190610751565b61ffff1614610323576040516373d0f96960e01b815260206004820152600560248201526431b430b4b760d91b60448201526064016100e0565b63ffffffff86166101805261ffff85166101a0526001600160a01b0384166101c05261034e82610441565b5050505050506107d9565b60605f6103658361049e565b60010190505f816001600160401b038111156103835761038361076a565b6040519080825280601f01601f1916602001820160405280156103ad576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846103b757509392505050565b600f80546001600160a01b031916905561040181610580565b50565b5f5f829050601f8151111561042e578260405163305a27a960e01b81526004016100e0919061077e565b8051610439826107b3565b179392505050565b61044a816105d1565b601380546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede9060200160405180910390a150565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000083106104e6577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310610512576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061053057662386f26fc10000830492506010015b6305f5e1008310610548576305f5e100830492506008015b612710831061055c57612710830492506004015b6064831061056e576064830492506002015b600a831061057a576001015b92915050565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f61057a6001600160801b0383165f6001607f1b821061060757604051630cd8516360e31b8152600481018390526024016100e0565b5090565b805163ffffffff8116811461061e575f5ffd5b919050565b805161ffff8116811461061e575f5ffd5b6001600160a01b0381168114610401575f5ffd5b5f5f5f5f5f5f60c0878903121561065d575f5ffd5b6106668761060b565b955061067460208801610623565b9450604087015161068481610634565b606088015190945061069581610634565b60808801519093506001600160801b03811681146106b1575f5ffd5b60a08801519092506001600160401b03811681146106cd575f5ffd5b809150509295509295509295565b5f81518060208401855e5f93019283525090919050565b6d024b9ba3436bab9903b32b73ab2960951b81525f610714600e8301856106db565b602f60f81b815261072860018201856106db565b95945050505050565b5f60208284031215610741575f5ffd5b61074a8261060b565b9392505050565b5f60208284031215610761575f5ffd5b61074a82610623565b634e487b7160e01b5f52604160045260245ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156107d3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614ee66108bb5f395f81816104e801528181610c5801528181610cc601528181610e630152818161106a01526115a801525f818161064c015281816125560152818161273401526139cb01525f818161072d0152818161252c01526139a401525f6130bd01525f61309201525f61408e01525f61406601525f613fc101525f613feb01525f61401501525f818161056f0152818161298e01528181612f6d01528181612f96015281816131cc0152613e3c0152614ee65ff3fe608060405234801561000f575f5ffd5b5060043610610273575f3560e01c80638da5cb5b1161014f578063c4d252f5116100ce578063dd2b7fd311610093578063f851a4401161006e578063f851a44014610706578063fa579fc61461070e578063ff9b3acf14610728575f5ffd5b8063dd2b7fd3146106cf578063e30c3978146106e2578063f2fde38b146106f3575f5ffd5b8063c4d252f514610634578063c763e5a114610647578063ccfa1b2a14610681578063d3ed3f77146106a9578063db26e34d146106bc575f5ffd5b8063b93af10111610114578063b93af101146105df578063b992f480146105f6578063bb6ae2cb146105fe578063bd55022a14610611578063bdf410ae14610621575f5ffd5b80638da5cb5b14610559578063a1ad23c51461056a578063a2e5c06e14610591578063b07c411f146105a4578063b2e2c75f146105cc575f5ffd5b80634fd6cade116101f5578063756c38fb116101ba5780637b027b72116101955780637b027b721461050a57806384b0196e1461052b5780638a3bd09a14610546575f5ffd5b8063756c38fb146104c857806379ba5097146104db5780637a0ebc88146104e3575f5ffd5b80634fd6cade1461046757806352b9ae491461047a578063538cb6101461048d5780636e39274c146104b5578063715018a6146102bc575f5ffd5b806325ba6ae71161023b57806325ba6ae7146103695780633135f2071461037c578063353ec472146103a75780633d739ae3146104415780634cd72fe614610454575f5ffd5b80630ad9c2b11461027757806316fd265d146102bc578063191b9c5b146102c65780631e07551e146102f15780631fa9479314610361575b5f5ffd5b61029f61028536600461466e565b60196020525f90815260409020546001600160401b031681565b6040516001600160401b0390911681526020015b60405180910390f35b6102c4610764565b005b6013546102d9906001600160801b031681565b6040516001600160801b0390911681526020016102b3565b6102f9610777565b6040516102b391905f60c08201905082518252602083015160208301526001600160401b0360408401511660408301526001600160401b0360608401511660608301526001600160401b03608084015116608083015260a0830151151560a083015292915050565b6102d96108a0565b6102c4610377366004614687565b610934565b60105461038f906001600160a01b031681565b6040516001600160a01b0390911681526020016102b3565b6104126103b53660046146b2565b61ffff81165f90815260146020908152604091829020825160608101845290546001600160801b0381168083526001600160401b03600160801b83048116948401859052600160c01b909204909116919093018190529193909250565b604080516001600160801b0394851681529390921660208401526001600160401b0316908201526060016102b3565b61029f61044f3660046146f2565b6109db565b6102c461046236600461480f565b610c4d565b6102c4610475366004614869565b610cbb565b6102c4610488366004614898565b610d12565b61029f61049b3660046148b1565b60186020525f90815260409020546001600160401b031681565b6102c46104c33660046148c8565b610d23565b6102c46104d63660046148f9565b610e50565b6102c4610f4c565b61038f7f000000000000000000000000000000000000000000000000000000000000000081565b61051d610518366004614687565b610fc5565b6040519081526020016102b3565b61053361101d565b6040516102b39796959493929190614965565b6102c4610554366004614869565b61105f565b600e546001600160a01b031661038f565b61029f7f000000000000000000000000000000000000000000000000000000000000000081565b6102c461059f36600461466e565b6110b3565b6102d96105b23660046148b1565b60176020525f90815260409020546001600160801b031681565b6012546102d9906001600160801b031681565b5f54600160401b90046001600160401b031661029f565b6102f96110c4565b6102c461060c3660046148f9565b6111b1565b5f546001600160401b031661029f565b6102c461062f3660046149fb565b611301565b6102c46106423660046148b1565b6114d3565b61066e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016102b3565b61029f61068f3660046148b1565b60116020525f90815260409020546001600160401b031681565b6102c46106b73660046148f9565b61159d565b61051d6106ca3660046148f9565b611602565b6102c46106dd366004614869565b61170b565b600f546001600160a01b031661038f565b6102c461070136600461466e565b6117c0565b61038f611831565b600f5461029f90600160a01b90046001600160401b031681565b61074f7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016102b3565b61076c611849565b6107755f6118a7565b565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152610819816118c0565b6001816060015160ff166004811061083357610833614a4c565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a082015292915050565b5f5f6108ab4261193c565b5f5463ffffffff9182169250600160801b90041681036108eb576012546108e5906001600160801b0380821691600160801b90041661194a565b91505090565b5f5461090590600160801b900463ffffffff166001614a74565b8114610911575f6108e5565b6012546013546108e5916001600160801b0390811691600160801b90041661194a565b610944604082016020830161466e565b6001600160a01b0316336001600160a01b03161461097c5760405163472511eb60e11b81523360048201526024015b60405180910390fd5b5f61098682610fc5565b5f81815260186020526040808220805467ffffffffffffffff19166001600160401b0317905551919250339183917fa6eb7cdc219e1518ced964e9a34e61d68a94e4f1569db3e84256ba981ba5275391a35050565b6040805160c0810182525f80546001600160401b038082168452600160401b820416602084015263ffffffff600160801b8204169383019390935260ff600160a01b840481166060840152600160a81b840481166080840152600160b01b90930490921660a082015281610a4e8261195c565b9050836001600160401b03165f03610a79576040516365e52d5160e11b815260040160405180910390fd5b610a838888611b8b565b5f610ab5828888610a9a60608e0160408f016146b2565b8d5f0160a0016020810190610aaf9190614869565b8a611cc6565b90505f610ac4838b885f611fb2565b90505f610ad4848b896001611fb2565b90505f80610ae3858e8b612274565b9092509050610b0787610b026001600160801b03808516908616614a74565b6122fc565b86518790610b1490614a87565b6001600160401b031690816001600160401b03168152509750865f5f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160106101000a81548163ffffffff021916908363ffffffff1602179055506060820151815f0160146101000a81548160ff021916908360ff1602179055506080820151815f0160156101000a81548160ff021916908360ff16021790555060a0820151815f0160166101000a81548160ff021916908360ff160217905550905050610c1e8d5f015f0135858461247c565b9150610c2c8c35848361247c565b9050610c3d888e8e358c8686612521565b5050505050505095945050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c985760405163472511eb60e11b8152336004820152602401610973565b5f5f610ca485856126a2565b91509150610cb382828561277b565b505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d065760405163472511eb60e11b8152336004820152602401610973565b610d0f81612b22565b50565b610d1a611849565b610d0f81612dac565b610d2b611849565b600f54600160a01b90046001600160401b031615610d5b5760405162dc149f60e41b815260040160405180910390fd5b6001600160401b0382161580610d7c575062278d006001600160401b038316115b15610dbe576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610973565b600f80547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b6001600160401b03851602179055610e0081612e0a565b604080516001600160401b03841681526001600160a01b03831660208201527f8c318b8fe9e066c4cc1a7c8feace9dcab2ec99e4a3e91f3ba8a53c251f7df50e91015b60405180910390a15b5050565b5f5f610e5c84846126a2565b915091505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166332f7ab1386866040518363ffffffff1660e01b8152600401610eaf929190614ad9565b602060405180830381865afa158015610eca573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eee9190614aec565b905060ff80821614610f1e576040516323d7926b60e11b815260ff80831660048301526024820152604401610973565b610f288383612eb5565b610f455760405163fd18573960e01b815260040160405180910390fd5b5050505050565b600f546001600160a01b03163314610f795760405163472511eb60e11b8152336004820152602401610973565b6010546001600160a01b03163303610fbc576040516373d0f96960e01b815260206004820152600560248201526430b236b4b760d91b6044820152606401610973565b610775336118a7565b5f6110177f15353ebe1e60df63b2ea6a4091816c28f184bbf5151435c63954cfaa0fa07ba183604051602001610ffc929190614b16565b6040516020818303038152906040528051906020012061305f565b92915050565b5f6060805f5f5f606061102e61308b565b6110366130b6565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110aa5760405163472511eb60e11b8152336004820152602401610973565b610d0f816130e1565b6110bb611849565b610d0f81612e0a565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a082018190521561117e5760018160a0015160ff166004811061083357610833614a4c565b6001816080015160ff165f0361119857816060015161119e565b81608001515b60ff166004811061083357610833614a4c565b6111b9611867565b5f82826040516111ca929190614c2f565b60408051918290039091205f818152601160205291909120549091506001600160401b03168015806112045750806001600160401b031642105b8061122357506112176212750082614c3e565b6001600160401b031642115b156112525760405163f0652c0760e01b81526001600160401b0382166004820152426024820152604401610973565b5f828152601160205260409020805467ffffffffffffffff19169055600f54611298908590859061129390600160a01b90046001600160401b031685614c5d565b505050565b60405182907fbf9c9d633f9eb5d550003a1f6db97709bb9e73406f7f1d50b804ca42b8d09cef905f90a2610f453085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061328c92505050565b611309611849565b6001600160801b038316611360576040516373d0f96960e01b815260206004820152601160248201527f6d617267696e466c6f6f725175616e74610000000000000000000000000000006044820152606401610973565b6001600160801b03821680158061137d57506001600160401b0381115b156113cb576040516373d0f96960e01b815260206004820152601060248201527f7175616e74615065725469636b4c6f74000000000000000000000000000000006044820152606401610973565b60405180606001604052806113df86613299565b6001600160801b0390811682526001600160401b03848116602080850191909152868216604094850181905261ffff8b165f818152601484528690208751815489860151998901518716600160c01b0277ffffffffffffffffffffffffffffffffffffffffffffffff9a909716600160801b027fffffffffffffffff00000000000000000000000000000000000000000000000090911691881691909117179790971693909317909555835189841681529288169083015291810192909252907f46076a12cebde95d4758c7b7d912d83401bb5099eb034f1b56fa96b2eaea59209060600160405180910390a25050505050565b6010546001600160a01b031633148015906114f95750600e546001600160a01b03163314155b156115195760405163472511eb60e11b8152336004820152602401610973565b5f818152601160205260408120546001600160401b031690036115575760405163f0652c0760e01b81525f6004820152426024820152604401610973565b5f81815260116020526040808220805467ffffffffffffffff191690555182917fab2af3494bc00bd4aa34e08bd246e5c402d3ee4856c19f5461ce47a6d57423e191a250565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115e85760405163472511eb60e11b8152336004820152602401610973565b5f5f6115f484846126a2565b91509150610f458282612eb5565b5f61160b611867565b600f54600160a01b90046001600160401b03165f03611661576040516373d0f96960e01b815260206004820152601160248201527061646d696e44656c61795365636f6e647360781b6044820152606401610973565b8282604051611671929190614c2f565b604051908190039020600f549091505f9061169c90600160a01b90046001600160401b031642614c3e565b5f8381526011602052604090819020805467ffffffffffffffff19166001600160401b0384161790555190915082907f5320e20e9f90dd6f03f52ac52b47f7a4ebee4d5436d733c0de8d1bf80dcd71e4906116fc90879087908690614c7c565b60405180910390a25092915050565b335f908152601960205260409020546001600160401b039081169082161161175e5760405163f907de9f60e01b81526020600482015260056024820152646e6f6e636560d81b6044820152606401610973565b335f81815260196020908152604091829020805467ffffffffffffffff19166001600160401b03861690811790915591519182527f663b0e6449820c633f6d9d194944ccc40e3633c1bcb8878cf728c2713ccae7e7910160405180910390a250565b6117c8611849565b600f80546001600160a01b0383166001600160a01b031990911681179091556117f9600e546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611844600e546001600160a01b031690565b905090565b600f54600160a01b90046001600160401b0316156118675730611874565b600e546001600160a01b03165b6001600160a01b0316336001600160a01b0316146107755760405163472511eb60e11b8152336004820152602401610973565b600f80546001600160a01b0319169055610d0f816132ac565b608081015160ff161580159061191357506001816080015160ff16600481106118eb576118eb614a4c565b6003020160020160109054906101000a90046001600160401b03166001600160401b03164210155b15610d0f5760808101805160ff908116606084015260a0830180519091169091525f90526118c0565b5f6110176201518083614cbc565b5f6119558284614ccf565b9392505050565b6060611967826118c0565b816060015160ff165f0361198e5760405163fd18573960e01b815260040160405180910390fd5b5f8260a0015160ff165f036119a75782608001516119ad565b8260a001515b905060ff8116156119bf5760026119c2565b60015b60ff166001600160401b038111156119dc576119dc614c1b565b604051908082528060200260200182016040528015611a3a57816020015b6040805160c0810182525f8082526020808301829052928201819052606082018190526080820181905260a082015282525f199092019101816119fa5790505b5091506001836060015160ff1660048110611a5757611a57614a4c565b6040805160c081018252600392909202929092018054825260018101546020830152600201546001600160401b0380821693830193909352600160401b810483166060830152600160801b81049092166080820152600160c01b90910460ff16151560a0820152825183905f90611ad057611ad0614a4c565b60200260200101819052508060ff165f14611b855760018160ff1660048110611afb57611afb614a4c565b6040805160c081018252600392909202929092018054825260018082015460208401526002909101546001600160401b0380821694840194909452600160401b810484166060840152600160801b81049093166080830152600160c01b90920460ff16151560a08201528351909184918110611b7957611b79614a4c565b60200260200101819052505b50919050565b5f611b9c6080830160608401614cee565b611bd957611bb060c0840160a08501614869565b6001600160401b0316611bc960c0840160a08501614869565b6001600160401b03161115611c0e565b611be960c0840160a08501614869565b6001600160401b0316611c0260c0840160a08501614869565b6001600160401b031610155b9050801580611c2a5750611c2860a0840160808501614cee565b155b80611c405750611c4060a0830160808401614cee565b80611c6c5750611c566080830160608401614cee565b1515611c686080850160608601614cee565b1515145b80611c78575081358335145b80611ca95750611c8e60608301604084016146b2565b61ffff16611ca260608501604086016146b2565b61ffff1614155b156112935760405162b778f760e31b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810182905290611cf2856132fd565b905080604001516001600160401b0316836001600160401b03161015611d4457604080820151905163f54a602760e01b81526001600160401b0380861660048301529091166024820152604401610973565b8751861015611d6657604051631ff3747d60e21b815260040160405180910390fd5b6001600160401b03825280516001600160801b0316604083015260208101516001600160401b031660608301525f5b8851811015611fa65736888883818110611db157611db1614a4c565b9050602002810190611dc39190614d07565b905061ffff8716611dd760208301836146b2565b61ffff16141580611e245750611e228a8381518110611df857611df8614a4c565b602002602001015160200151828060a00190611e149190614d25565b611e1d8561338e565b61347e565b155b15611e4257604051631ff3747d60e21b815260040160405180910390fd5b5f80611e546040840160208501614869565b611e646060850160408601614869565b91509150816001600160401b0316886001600160401b03161080611e995750806001600160401b0316886001600160401b0316115b15611ed25760405163073edb7760e01b81526001600160401b03808a166004830152808416602483015282166044820152606401610973565b855f01516001600160401b0316826001600160401b03161015611efc576001600160401b03821686525b85602001516001600160401b0316816001600160401b03161115611f2a576001600160401b03811660208701525b5f611f52611f46611f416080870160608801614898565b613299565b6001600160801b031690565b90508660400151811115611f6857604087018190525b5f611f7f611f46611f4160a0880160808901614898565b90508760600151811115611f9557606088018190525b505060019093019250611d95915050565b50509695505050505050565b5f83611fbf8682856134a0565b91505f611fcb82610fc5565b9050611ff4611fe0604084016020850161466e565b82611fef6101408a018a614d6a565b6136cd565b612014576040516306247d8360e01b815260048101859052602401610973565b61202661014083016101208401614869565b6001600160401b0316421115612074578061204961014084016101208501614869565b604051633b50722360e01b815260048101929092526001600160401b03166024820152604401610973565b5f601981612088604086016020870161466e565b6001600160a01b0316815260208101919091526040015f20546001600160401b03166120bc61012085016101008601614869565b6001600160401b0316106120e6575f828152601860205260409020546001600160401b03166120ef565b6001600160401b035b905061210160e0840160c08501614869565b6001600160401b0316866001600160401b0316118061214b57508561212c60e0850160c08601614869565b6121369190614c5d565b6001600160401b0316816001600160401b0316115b1561219557818161216260e0860160c08701614869565b604051633ebcf6a760e01b815260048101939093526001600160401b039182166024840152166044820152606401610973565b6121a6610100840160e08501614869565b6001600160401b0316866001600160401b03161080156121ef57506121d160e0840160c08501614869565b6001600160401b03166121e48783614c3e565b6001600160401b0316105b156122325785612206610100850160e08601614869565b60405163f54a602760e01b81526001600160401b03928316600482015291166024820152604401610973565b61223c8682614c3e565b5f92835260186020526040909220805467ffffffffffffffff19166001600160401b0390931692909217909155509095945050505050565b5f5f5f6122a286875f01518760a00160208101906122929190614869565b61229c9190614c5d565b8661374d565b90505f6122ce876122b960c0890160a08a01614869565b89602001516122c89190614c5d565b8761374d565b90506122e06080870160608801614cee565b6122eb5780826122ee565b81815b935093505050935093915050565b6012546001600160801b0380821691600160801b9004165f61231d4261193c565b9050846040015163ffffffff168163ffffffff16146123cd576040850151612346906001614dac565b63ffffffff168163ffffffff161461235e5782612372565b601354600160801b90046001600160801b03165b915061237d8261378d565b601280546001600160801b03928316600160801b0292169190911790556123a38361378d565b601380546001600160801b03928316600160801b02921691909117905563ffffffff811660408601525b6013546001600160801b0316846123e48486614dc8565b6123ee9190614a74565b1115612448576124066124018385614dc8565b61378d565b61240f8561378d565b60135460405163100d6c3560e21b81526001600160801b0393841660048201529183166024830152919091166044820152606401610973565b6124556124018585614a74565b601280546001600160801b0319166001600160801b03929092169190911790555050505050565b5f838152601760205260408120546001600160801b0390811690848116906124a690851683614a74565b11156124e757604051630f9587b360e21b8152600481018690526001600160801b038083166024830152808516604483015285166064820152608401610973565b6124f181846137c5565b5f9586526017602052604090952080546001600160801b0319166001600160801b03871617905550929392505050565b6040805163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016602082015261ffff7f000000000000000000000000000000000000000000000000000000000000000016918101919091523060608201526001600160401b03871660808201525f9060a00160408051601f19818403018152919052805160209091012090505f6125c26080880160608901614cee565b90506125d460608801604089016146b2565b61ffff16886001600160401b03167f033c4f48c70dae0becac90d83add41de3b42ce14b50b44c472b4ac562b835a7f848461260f5789612612565b8a355b8561261e578b35612620565b8a5b61263060c08e0160a08f01614869565b8b8861263c578a61263e565b8b5b89612649578c61264b565b8b5b604080519788526020880196909652948601939093526001600160401b0391821660608601521660808401526001600160801b0390811660a08401521660c082015260e00160405180910390a35050505050505050565b6126d86040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f5f6126e785856002806137d0565b90506126fb6126f686866138cd565b6138e7565b9250612705613976565b604001518351146127635761271a8160b01c90565b6040516327ea86dd60e21b815261ffff91821660048201527f00000000000000000000000000000000000000000000000000000000000000009091166024820152604401610973565b8261276e8260081c90565b92509250505b9250929050565b6040805160c0810182525f546001600160401b038082168352600160401b820481166020840181905263ffffffff600160801b8404169484019490945260ff600160a01b830481166060850152600160a81b830481166080850152600160b01b90920490911660a083015290919084161161282257602081015160405163394bf77960e01b81526001600160401b0380861660048301529091166024820152604401610973565b6001600160401b038316602082015261283a816118c0565b5f612844826139fb565b82515f8054602086015160408701516060880151608089015160a08a01516001600160401b039788166001600160801b031990961695909517600160401b97909416969096029290921764ffffffffff60801b1916600160801b63ffffffff9092169190910260ff60a01b191617600160a01b60ff928316021761ffff60a81b1916600160a81b9482169490940260ff60b01b191693909317600160b01b9184169190910217905590915083811614612971576020808601516040808801516060808a0151835180870195909552848401929092526001600160401b039182169084015287166080808401919091528151808403909101815260a090920190528051910120600d5f612957604088614ddb565b6001600160401b0316815260208101919091526040015f20555b5f60ff84811614612989576001600160401b036129b3565b6129b37f000000000000000000000000000000000000000000000000000000000000000042614c3e565b90506040518060c001604052808760200151815260200187604001518152602001866001600160401b0316815260200187606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff1660048110612a2157612a21614a4c565b825160039190910291909101908155602080830151600183015560408084015160029093018054606080870151608088015160a0909801511515600160c01b0260ff60c01b196001600160401b03998a16600160801b021668ffffffffffffffffff60801b19928a16600160401b026001600160801b0319909516988a16989098179390931716959095171790559089015189820151928a01519151938916937f4fd9f924fa6d1d4406838516e18164ae41eeccc4a43e22af2f6691386030ed1693612b12939091879093845260208401929092526001600160401b03908116604084015216606082015260800190565b60405180910390a2505050505050565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152612b93816118c0565b816001600160401b03166001826060015160ff1660048110612bb757612bb7614a4c565b60030201600201546001600160401b03161115612be457612bdb8160600151613aa4565b60ff1660608201525b816001600160401b031660018260a0015160ff1660048110612c0857612c08614a4c565b60030201600201546001600160401b03161115612c3557612c2c8160a00151613aa4565b60ff1660a08201525b816001600160401b03166001826080015160ff1660048110612c5957612c59614a4c565b60030201600201546001600160401b03161115612c9157612c7d8160800151613aa4565b5060a0810180515f90915260ff1660808201525b80602001516001600160401b0316826001600160401b03161015612ccd57612cbd828260200151613aff565b6001600160401b03821660208201525b80515f80546020808501516040808701516060880151608089015160a08a01516001600160401b03998a166001600160801b031990981697909717600160401b958a16959095029490941764ffffffffff60801b1916600160801b63ffffffff9093169290920260ff60a01b191691909117600160a01b60ff928316021761ffff60a81b1916600160a81b9382169390930260ff60b01b191692909217600160b01b9290941691909102929092179092555191841682527f3447d9592eb5897de4b7c74f9f8140ef38147c4b7417e061f286ac13c3c642269101610e43565b612db581613299565b601380546001600160801b0319166001600160801b0392831617905560405190821681527fd3825f71155e3c4789212806b091ec21f662b379c1473451189b46f60f5c7ede906020015b60405180910390a150565b6001600160a01b0381161580612e2d5750600e546001600160a01b038281169116145b15612e67576040516373d0f96960e01b815260206004820152600960248201526831b0b731b2b63632b960b91b6044820152606401610973565b601080546001600160a01b0319166001600160a01b0383169081179091556040519081527fe91cda118ed0ad25188f8cf8dbee63704d1a6e0097d5b79995fe4bb3a7c336b490602001612dff565b5f60015b6004811015613054575f60018260048110612ed657612ed6614a4c565b600302019050836001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b0316141580612f2857506002810154600160801b90046001600160401b0390811614155b80612f3857506020850151815414155b80612f4b57508460400151816001015414155b15612f56575061304c565b60028101545f90600160c01b900460ff16612f91577f0000000000000000000000000000000000000000000000000000000000000000612fbc565b612fbc7f00000000000000000000000000000000000000000000000000000000000000006002614e08565b612fc69042614c3e565b6002830180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16600160801b6001600160401b038481169182029290921790925560408051928352519293508716917fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c565619181900360200190a260019350505050611017565b600101612eb9565b506119558383613b8b565b5f61101761306b613fb5565b8360405161190160f01b8152600281019290925260228201526042902090565b60606118447f00000000000000000000000000000000000000000000000000000000000000006140de565b60606118447f00000000000000000000000000000000000000000000000000000000000000006140de565b600d5f6130ef604084614ddb565b6001600160401b0316815260208101919091526040015f9081205560015b6004811015610e4c575f6001826004811061312a5761312a614a4c565b600302019050826001600160401b0316816002015f9054906101000a90046001600160401b03166001600160401b031614158061317257506002810154600160c01b900460ff165b8061319157506002810154600160801b90046001600160401b03164210155b1561319c5750613284565b60028101805460ff60c01b1916600160c01b1790819055600160801b90046001600160401b0390811614613235577f00000000000000000000000000000000000000000000000000000000000000008160020160108282829054906101000a90046001600160401b03166132109190614c3e565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505b6002810154604051600160801b9091046001600160401b0390811682528416907fba0b777033c32ec2c24cf497f59ff2e037a56175fe44fb89432b922ce105b62e9060200160405180910390a2505b60010161310d565b606061195583835f61411b565b5f6110176001600160801b03831661378d565b600e80546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b60408051606080820183525f808352602080840182905292840181905261ffff851681526014835283812084519283018552546001600160801b03811683526001600160401b03600160801b8204811694840194909452600160c01b900490921692810183905291900361338957604051620ca73960e21b815261ffff83166004820152602401610973565b919050565b5f61101761339a613976565b6133a760208501856146b2565b6133b76040860160208701614869565b6133c76060870160408801614869565b6133d76080880160608901614898565b6133e760a0890160808a01614898565b855160208088015160409889015198517fbde3281be4be648532ac26695c0793ec463651aa221b500819dc7f7e9cbbe85e815260d09190911b61ffff60d01b1660e09390931b6001600160e01b0319169290921782820152602682019790975260709390931b60b09490941b9390931760f09490941b93909317604682015260809290921b176058820152607890205f9081522090565b5f84158015906134955750613495848487856141e7565b90505b949350505050565b82515f906134b2610160850185614d25565b905010156134d357604051631ff3747d60e21b815260040160405180910390fd5b506001600160801b0382355f6134ef604086016020870161466e565b6001600160a01b031690505f5b86518110156136c35736613514610160880188614d25565b8381811061352457613524614a4c565b90506020028101906135369190614e31565b905061357088838151811061354d5761354d614a4c565b6020908102919091010151516135666080840184614d25565b611e1d88866141fe565b61358d57604051631ff3747d60e21b815260040160405180910390fd5b803583146135b1576040516306247d8360e01b815260048101879052602401610973565b5f8883815181106135c4576135c4614a4c565b6020026020010151606001516001600160401b03168260400160208101906135ec9190614869565b6001600160401b03161061361d5788838151811061360c5761360c614a4c565b60200260200101516060015161362d565b61362d6060830160408401614869565b9050806001600160401b031642111561366b576040516303535ab760e11b8152600481018690526001600160401b0382166024820152604401610973565b5f600161367e6080850160608601614e45565b1660ff165f1461368e575f61369e565b61369e6040840160208501614898565b90506001600160801b0380881690821610156136b8578096505b5050506001016134fc565b5050509392505050565b5f5f5f6136db8686866142d2565b5090925090505f8160038111156136f4576136f4614e60565b1480156137125750866001600160a01b0316826001600160a01b0316145b1561372257600192505050613498565b6001600160a01b0387163b15801590613742575061374287878787614319565b979650505050505050565b5f613498826001600160401b03168560600151856001600160401b03166137749190614e74565b86604001516137839190614a74565b6124019190614e74565b5f6f8000000000000000000000000000000082106137c157604051630cd8516360e31b815260048101839052602401610973565b5090565b5f6119558284614e8b565b5f6137db8585614383565b50905060ff83166137ec8260f01c90565b60ff161461381d576137fe8160f01c90565b6040516303a2829760e41b815260ff9091166004820152602401610973565b8160ff1661382b8260a81c90565b60ff1614613863578361383e8260a81c90565b604051634e54e99b60e01b8152600481019290925260ff166024820152604401610973565b61386d8160081c90565b6001600160401b03166138808260481c90565b6001600160401b031614613498576138988160081c90565b6138a28260481c90565b6040516248a30960e41b81526001600160401b03928316600482015291166024820152604401610973565b365f6138dc8360278187614eaa565b915091509250929050565b61391d6040518060a001604052805f81526020015f81526020015f81526020015f6001600160401b031681526020015f81525090565b608882146139415760405163db84521760e01b815260048101839052602401610973565b823581526020830135602082015260408301356040820152606083013560c01c60608201526068830135608082015292915050565b604080516060810182525f8082526020820181905291810191909152506040805160608101825263ffffffff7f000000000000000000000000000000000000000000000000000000000000000016815261ffff7f0000000000000000000000000000000000000000000000000000000000000000166020820152309181019190915290565b5f816080015160ff165f03613a2257613a1382614474565b60ff1660809092018290525090565b60a082015160ff1615613a37575060a0015190565b6001600160401b0380166001836080015160ff1660048110613a5b57613a5b614a4c565b6003020160020160109054906101000a90046001600160401b03166001600160401b031603613a8c57506080015190565b613a9582614474565b60ff1660a09092018290525090565b5f60018260ff1660048110613abb57613abb614a4c565b5f600391909102919091018181556001810182905560020180547fffffffffffffff0000000000000000000000000000000000000000000000000016905592915050565b5f6040613b0c8484614c5d565b6001600160401b031610613b21576040613b2b565b613b2b8383614c5d565b90505f5b816001600160401b0316816001600160401b03161015613b8557600d5f6040613b588487614c5d565b613b629190614ddb565b6001600160401b0316815260208101919091526040015f90812055600101613b2f565b50505050565b602080830151604080850151606080870151835180870195909552848401929092526001600160401b039182169084015284166080808401919091528151808403909101815260a0909201905280519101205f90600d5f613bed604086614ddb565b6001600160401b03166001600160401b031681526020019081526020015f205414613c1957505f611017565b6040805160c0810182525f546001600160401b038082168352600160401b820416602083015263ffffffff600160801b8204169282019290925260ff600160a01b830481166060830152600160a81b830481166080830152600160b01b90920490911660a0820152613c8a816118c0565b5f8160a0015160ff165f141580613cf85750608082015160ff1615801590613cf857506001600160401b0380166001836080015160ff1660048110613cd157613cd1614a4c565b6003020160020160109054906101000a90046001600160401b03166001600160401b031614155b90508080613d3457506001826060015160ff1660048110613d1b57613d1b614a4c565b60030201600201546001600160401b0390811690851611155b15613d43575f92505050611017565b600d5f613d51604087614ddb565b6001600160401b03166001600160401b031681526020019081526020015f205f90555f613d7d83614474565b60808401805160ff90811660a087018190528382169283905286515f805460208a015160408b015160608c01516001600160401b039586166001600160801b031990941693909317600160401b95909216949094021764ffffffffff60801b1916600160801b63ffffffff9094169390930260ff60a01b191692909217600160a01b92909416919091029290921761ffff60a81b1916600160a81b90930260ff60b01b191692909217600160b01b909202919091178155909150613e617f000000000000000000000000000000000000000000000000000000000000000042614c3e565b90506040518060c001604052808860200151815260200188604001518152602001876001600160401b0316815260200188606001516001600160401b03168152602001826001600160401b031681526020015f151581525060018360ff1660048110613ecf57613ecf614a4c565b82516003919091029190910190815560208201516001820155604080830151600290920180546060850151608086015160a0909601511515600160c01b0260ff60c01b196001600160401b03978816600160801b021668ffffffffffffffffff60801b19928816600160401b026001600160801b0319909416968816969096179290921716939093179290921790915551908716907fe843dfb8be50295af5b2acb87ef0886808c1e27b233936ec74811d2060c5656190613fa09084906001600160401b0391909116815260200190565b60405180910390a25060019695505050505050565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561400d57507f000000000000000000000000000000000000000000000000000000000000000046145b1561403757507f000000000000000000000000000000000000000000000000000000000000000090565b611844604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6140ea836144c3565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6060814710156141475760405163cf47918160e01b815247600482015260248101839052604401610973565b5f6141538584866144ea565b905080801561417457505f3d118061417457505f856001600160a01b03163b115b15614189576141816144ff565b915050611955565b80156141b357604051639996b31560e01b81526001600160a01b0386166004820152602401610973565b3d156141c6576141c1614518565b6141df565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f826141f4868685614523565b1495945050505050565b5f61195561420a613976565b84843561421d6040870160208801614898565b61422d6060880160408901614869565b61423d6080890160608a01614e45565b855160208088015160409889015189517f3213c512ec8a91bb8a98b57cbd35c78146eeca833ad972b0728ea1536d3efc5e815260d09290921b61ffff60d01b1660e09490941b6001600160e01b031916939093178183015260268101929092526046820196909652606681019490945260381b941b9390931760809390931b929092176086830152609f9091205f9081522090565b5f80806041849003614306578435602086013560408701355f1a6142f889828585614564565b955095509550505050614310565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f806102008311156143ab5760405163bb9e58ed60e01b815260048101849052602401610973565b60278310156143d657604051634e54e99b60e01b8152600481018490525f6024820152604401610973565b83359150600784013560f883901c60011461440a576040516301c4836960e01b815260f884901c6004820152602401610973565b5f6144158460f01c90565b60ff1690508015806144275750600681115b15614448576040516303a2829760e41b815260048101829052602401610973565b60036144548560a81c90565b60ff161115614468578461383e8560a81c90565b81925050509250929050565b60015b816060015160ff168160ff1614806144985750816080015160ff168160ff16145b806144ac57508160a0015160ff168160ff16145b1561338957806144bb81614ed1565b915050614477565b5f60ff8216601f81111561101757604051632cd44ac360e21b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f81815b8481101561455b576145518287878481811061454557614545614a4c565b9050602002013561462c565b9150600101614527565b50949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561459d57505f91506003905082614622565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156145ee573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661461957505f925060019150829050614622565b92505f91508190505b9450945094915050565b5f818310614646575f828152602084905260409020611955565b5f838152602083905260409020611955565b80356001600160a01b0381168114613389575f5ffd5b5f6020828403121561467e575f5ffd5b61195582614658565b5f610140828403128015614699575f5ffd5b509092915050565b803561ffff81168114613389575f5ffd5b5f602082840312156146c2575f5ffd5b611955826146a1565b5f6101808284031215611b85575f5ffd5b80356001600160401b0381168114613389575f5ffd5b5f5f5f5f5f60808688031215614706575f5ffd5b85356001600160401b0381111561471b575f5ffd5b614727888289016146cb565b95505060208601356001600160401b03811115614742575f5ffd5b61474e888289016146cb565b94505060408601356001600160401b03811115614769575f5ffd5b8601601f81018813614779575f5ffd5b80356001600160401b0381111561478e575f5ffd5b8860208260051b84010111156147a2575f5ffd5b602091909101935091506147b8606087016146dc565b90509295509295909350565b5f5f83601f8401126147d4575f5ffd5b5081356001600160401b038111156147ea575f5ffd5b602083019150836020828501011115612774575f5ffd5b60ff81168114610d0f575f5ffd5b5f5f5f5f60608587031215614822575f5ffd5b8435935060208501356001600160401b0381111561483e575f5ffd5b61484a878288016147c4565b909450925050604085013561485e81614801565b939692955090935050565b5f60208284031215614879575f5ffd5b611955826146dc565b80356001600160801b0381168114613389575f5ffd5b5f602082840312156148a8575f5ffd5b61195582614882565b5f602082840312156148c1575f5ffd5b5035919050565b5f5f604083850312156148d9575f5ffd5b6148e2836146dc565b91506148f060208401614658565b90509250929050565b5f5f6020838503121561490a575f5ffd5b82356001600160401b0381111561491f575f5ffd5b61492b858286016147c4565b90969095509350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61498360e0830189614937565b82810360408401526149958189614937565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156149ea5783518352602093840193909201916001016149cc565b50909b9a5050505050505050505050565b5f5f5f5f60808587031215614a0e575f5ffd5b614a17856146a1565b9350614a2560208601614882565b9250614a3360408601614882565b9150614a41606086016146dc565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561101757611017614a60565b5f6001600160401b0382166001600160401b038103614aa857614aa8614a60565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f613498602083018486614ab1565b5f60208284031215614afc575f5ffd5b815161195581614801565b80358015158114613389575f5ffd5b8281528135602080830191909152610160820190614b35908401614658565b6001600160a01b038116604084015250614b51604084016146a1565b61ffff8116606084015250614b6860608401614b07565b801515608084015250614b7d60808401614b07565b80151560a084015250614b9260a084016146dc565b6001600160401b03811660c084015250614bae60c084016146dc565b6001600160401b03811660e084015250614bca60e084016146dc565b6001600160401b03811661010084015250614be861010084016146dc565b6001600160401b03811661012084015250614c0661012084016146dc565b6001600160401b0381166101408401526141df565b634e487b7160e01b5f52604160045260245ffd5b818382375f9101908152919050565b6001600160401b03818116838216019081111561101757611017614a60565b6001600160401b03828116828216039081111561101757611017614a60565b604081525f614c8f604083018587614ab1565b90506001600160401b0383166020830152949350505050565b634e487b7160e01b5f52601260045260245ffd5b5f82614cca57614cca614ca8565b500490565b6001600160801b03828116828216039081111561101757611017614a60565b5f60208284031215614cfe575f5ffd5b61195582614b07565b5f823560be19833603018112614d1b575f5ffd5b9190910192915050565b5f5f8335601e19843603018112614d3a575f5ffd5b8301803591506001600160401b03821115614d53575f5ffd5b6020019150600581901b3603821315612774575f5ffd5b5f5f8335601e19843603018112614d7f575f5ffd5b8301803591506001600160401b03821115614d98575f5ffd5b602001915036819003821315612774575f5ffd5b63ffffffff818116838216019081111561101757611017614a60565b8181038181111561101757611017614a60565b5f6001600160401b03831680614df357614df3614ca8565b806001600160401b0384160691505092915050565b6001600160401b038181168382160290811690818114614e2a57614e2a614a60565b5092915050565b5f8235609e19833603018112614d1b575f5ffd5b5f60208284031215614e55575f5ffd5b813561195581614801565b634e487b7160e01b5f52602160045260245ffd5b808202811582820484141761101757611017614a60565b6001600160801b03818116838216019081111561101757611017614a60565b5f5f85851115614eb8575f5ffd5b83861115614ec4575f5ffd5b5050820193919092039150565b5f60ff821660ff8103614aa857614aa8614a6056" as const;
