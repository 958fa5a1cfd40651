// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of MessageGate. */
export const messageGateAbi = [
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
        "name": "hubChain_",
        "type": "uint16"
      },
      {
        "name": "admin_",
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
    "name": "closeSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "conflicted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      }
    ],
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
    "name": "dispatch",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "lane",
        "type": "uint8"
      },
      {
        "name": "sequence",
        "type": "uint64"
      },
      {
        "name": "cycle",
        "type": "uint64"
      },
      {
        "name": "deadlineSeconds",
        "type": "uint64"
      },
      {
        "name": "payload",
        "type": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "execute",
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
    "name": "executed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
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
    "name": "handlerOf",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      }
    ],
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
    "name": "hub",
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
    "name": "hubChain",
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
    "name": "lastDispatched",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "lane",
        "type": "uint8"
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
    "name": "lastExecuted",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8"
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
    "name": "lockAdmin",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "maxTransportFeeWei",
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
    "name": "openSession",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      },
      {
        "name": "adapters",
        "type": "address[]"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "quote",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "payloadBytes",
        "type": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "nativeFee",
        "type": "uint256"
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
    "name": "resend",
    "inputs": [
      {
        "name": "envelope",
        "type": "bytes"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "routeOf",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      }
    ],
    "outputs": [
      {
        "name": "sendAdapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "session",
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
    "name": "sessionOf",
    "inputs": [
      {
        "name": "session_",
        "type": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "open",
        "type": "bool"
      },
      {
        "name": "threshold",
        "type": "uint8"
      },
      {
        "name": "attesterMask",
        "type": "uint256"
      },
      {
        "name": "adapters",
        "type": "address[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setHandler",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8"
      },
      {
        "name": "handler",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHub",
    "inputs": [
      {
        "name": "hub_",
        "type": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMaxTransportFee",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRoute",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16"
      },
      {
        "name": "sendAdapters",
        "type": "address[]"
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
    "name": "transportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ],
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
    "name": "vote",
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
    "name": "votesOf",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "votes",
        "type": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "ExecutionFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
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
    "name": "HandlerSet",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "handler",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HubSet",
    "inputs": [
      {
        "name": "hub",
        "type": "address",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MaxTransportFeeSet",
    "inputs": [
      {
        "name": "feeWei",
        "type": "uint128",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageConflict",
    "inputs": [
      {
        "name": "lane",
        "type": "uint8",
        "indexed": true
      },
      {
        "name": "sequence",
        "type": "uint64",
        "indexed": true
      },
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageDispatched",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "envelope",
        "type": "bytes",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false
      },
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
    "name": "MessageResent",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
        "indexed": true
      },
      {
        "name": "votes",
        "type": "uint256",
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
    "name": "RouteSet",
    "inputs": [
      {
        "name": "destination",
        "type": "uint16",
        "indexed": true
      },
      {
        "name": "sendAdapters",
        "type": "address[]",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionClosed",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SessionOpened",
    "inputs": [
      {
        "name": "session",
        "type": "uint32",
        "indexed": true
      },
      {
        "name": "adapters",
        "type": "address[]",
        "indexed": false
      },
      {
        "name": "threshold",
        "type": "uint8",
        "indexed": false
      },
      {
        "name": "attesterMask",
        "type": "uint256",
        "indexed": false
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransportFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "indexed": true
      },
      {
        "name": "adapter",
        "type": "address",
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
    "type": "error",
    "name": "AdapterUnknown",
    "inputs": [
      {
        "name": "caller",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChainUnknown",
    "inputs": [
      {
        "name": "chain",
        "type": "uint16"
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
    "name": "DeadlinePassed",
    "inputs": [
      {
        "name": "deadlineSeconds",
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
    "name": "FeeTooLow",
    "inputs": [
      {
        "name": "sent",
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
    "name": "HouseMismatch",
    "inputs": [
      {
        "name": "got",
        "type": "uint32"
      },
      {
        "name": "wanted",
        "type": "uint32"
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
    "name": "MessageAlreadyExecuted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "MessageAlreadyVoted",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
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
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SequenceStale",
    "inputs": [
      {
        "name": "sequence",
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
    "name": "SessionUnknown",
    "inputs": [
      {
        "name": "session",
        "type": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SourceMismatch",
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
    "name": "TransportNotFailed",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32"
      },
      {
        "name": "adapter",
        "type": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TransportsMissing",
    "inputs": [
      {
        "name": "sent",
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

/** The creation code of MessageGate, without constructor arguments. */
export const messageGateBytecode = "0x60e0604052600280546001600160801b03191667016345785d8a0000179055348015610029575f5ffd5b5060405161425938038061425983398101604081905261004891610128565b83838383806001600160a01b03811661007a57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b610083816100a7565b505063ffffffff90921660805261ffff90811660a0521660c0525061019192505050565b600180546001600160a01b03191690556100c0816100c3565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b805161ffff81168114610123575f5ffd5b919050565b5f5f5f5f6080858703121561013b575f5ffd5b845163ffffffff8116811461014e575f5ffd5b935061015c60208601610112565b925061016a60408601610112565b60608601519092506001600160a01b0381168114610186575f5ffd5b939692955090935050565b60805160a05160c0516140276102325f395f81816104de015281816108850152818161101601528181612271015281816122a7015261232e01525f81816105a8015281816108aa01528181610e3701528181610f440152818161103b015281816114430152818161153c015281816122cc0152818161235f01526123c801525f818161074901528181610e0b015281816121d1015261224001526140275ff3fe6080604052600436106101f5575f3560e01c80639a35211811610117578063de09beed116100ac578063f21181361161007c578063f851a44011610062578063f851a44014610437578063fa7645ef1461070c578063ff9b3acf14610738575f5ffd5b8063f2118136146106a4578063f2fde38b146106ed575f5ffd5b8063de09beed1461061d578063e30c39781461063c578063e7042c2514610666578063e9dc061414610685575f5ffd5b8063ae978ff4116100e7578063ae978ff414610578578063c763e5a114610597578063c9f6d202146105ca578063cf5029171461060a575f5ffd5b80639a3521181461047f5780639dd0cc16146104cd578063a5ce5ed714610513578063a9fcfb3314610544575f5ffd5b8063570aa6a91161018d578063715018a61161015d578063715018a61461028557806379ba5097146104235780638da5cb5b14610437578063911ee26614610460575f5ffd5b8063570aa6a9146103635780635e3568b8146103825780636c85cc5c146103cb5780636d472c8214610404575f5ffd5b80631df7da29116101c85780631df7da29146102ba57806331962cdc146102e9578063365a86fc14610308578063545d304114610334575f5ffd5b806305291c77146101f957806309c5eabe1461026457806316fd265d1461028557806317a77df214610299575b5f5ffd5b348015610204575f5ffd5b5061023a610213366004613658565b60046020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b34801561026f575f5ffd5b5061028361027e3660046136bd565b61076b565b005b348015610290575f5ffd5b50610283610b66565b6102ac6102a7366004613724565b610b79565b60405190815260200161025b565b3480156102c5575f5ffd5b506102d96102d43660046137c5565b610fb0565b604051901515815260200161025b565b3480156102f4575f5ffd5b50610283610303366004613819565b610fee565b348015610313575f5ffd5b5060035461023a9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561033f575f5ffd5b5061035361034e366004613845565b611142565b60405161025b94939291906138ae565b34801561036e575f5ffd5b5061028361037d3660046138e1565b6111f5565b34801561038d575f5ffd5b506001546103b69074010000000000000000000000000000000000000000900463ffffffff1681565b60405163ffffffff909116815260200161025b565b3480156103d6575f5ffd5b506102d96103e5366004613909565b600b60209081525f928352604080842090915290825290205460ff1681565b34801561040f575f5ffd5b5061028361041e36600461392a565b611357565b34801561042e575f5ffd5b506102836113ce565b348015610442575f5ffd5b505f5473ffffffffffffffffffffffffffffffffffffffff1661023a565b34801561046b575f5ffd5b506102ac61047a366004613959565b61142a565b34801561048a575f5ffd5b506104b4610499366004613658565b60096020525f908152604090205467ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161025b565b3480156104d8575f5ffd5b506105007f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff909116815260200161025b565b34801561051e575f5ffd5b506102ac61052d366004613981565b5f908152600a602052604090205463ffffffff1690565b34801561054f575f5ffd5b506102d961055e366004613981565b5f908152600a602052604090205464020000000016151590565b348015610583575f5ffd5b506102836105923660046139d9565b611532565b3480156105a2575f5ffd5b506105007f000000000000000000000000000000000000000000000000000000000000000081565b3480156105d5575f5ffd5b506104b46105e4366004613a28565b600860209081525f928352604080842090915290825290205467ffffffffffffffff1681565b610283610618366004613a50565b6116f1565b348015610628575f5ffd5b50610283610637366004613845565b611a1a565b348015610647575f5ffd5b5060015473ffffffffffffffffffffffffffffffffffffffff1661023a565b348015610671575f5ffd5b50610283610680366004613aa0565b611b75565b348015610690575f5ffd5b5061028361069f3660046136bd565b6121c2565b3480156106af575f5ffd5b506002546106cc906fffffffffffffffffffffffffffffffff1681565b6040516fffffffffffffffffffffffffffffffff909116815260200161025b565b3480156106f8575f5ffd5b50610283610707366004613819565b6126e6565b348015610717575f5ffd5b5061072b610726366004613b08565b612795565b60405161025b9190613b21565b348015610743575f5ffd5b506103b67f000000000000000000000000000000000000000000000000000000000000000081565b5f6107768383612810565b90505f8383604051610789929190613b33565b60408051918290039091205f818152600a60205291909120549091506402000000008116156107ec576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b64010000000081165f03610883575f61080a63ffffffff8316612a46565b60a085015163ffffffff165f90815260056020526040902054909150610100900460ff168181811061084657610841836001613b6f565b610848565b815b6040517f47af24d6000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107e3565b7f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16141580156108f4575060a083015163ffffffff165f9081526005602052604090205460ff16155b156109395760a08301516040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016107e3565b82610100015167ffffffffffffffff1642111561099b576101008301516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201524260248201526044016107e3565b608083015160ff165f9081526009602052604090205460c084015167ffffffffffffffff91821691168110610a165760c08401516040517f43c6502600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff918216600482015290821660248201526044016107e3565b5f838152600a602090815260408083206402000000008617905560c0870151608088015160ff1684526009909252822080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9092169190911790558451610a8790612a82565b855160e08701516040805160ff909316835267ffffffffffffffff909116602083015291925085917fea108206c9943f7cf7ad90c879ced8d6ddc2fd57f2fd4ac3dae2348830f1a10b910160405180910390a26040517fef91d64500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82169063ef91d64590610b309087908b908b90600401613bc9565b5f604051808303815f87803b158015610b47575f5ffd5b505af1158015610b59573d5f5f3e3d5ffd5b5050505050505050505050565b610b6e612ae6565b610b775f612b38565b565b5f610b82612b6c565b60035473ffffffffffffffffffffffffffffffffffffffff163314610bd5576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107e3565b60ff8816600114801590610bed575060ff8816600214155b15610c29576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff891660048201526024016107e3565b600360ff88161115610c73576040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810183905260ff881660248201526044016107e3565b60015474010000000000000000000000000000000000000000900463ffffffff165f9081526005602052604090205460ff16610cfe576001546040517f65ae871c0000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910463ffffffff1660048201526024016107e3565b61ffff89165f90815260086020908152604080832060ff8b16845290915290205467ffffffffffffffff90811690871611610d9c5761ffff89165f90815260086020908152604080832060ff8b168452909152908190205490517f43c6502600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808916600483015290911660248201526044016107e3565b8560085f8b61ffff1661ffff1681526020019081526020015f205f8960ff1660ff1681526020019081526020015f205f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505f610ef96040518061012001604052808b60ff1681526020017f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020018c61ffff1681526020018a60ff168152602001600160149054906101000a900463ffffffff1663ffffffff1681526020018967ffffffffffffffff1681526020018867ffffffffffffffff1681526020018767ffffffffffffffff1681525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ba892505050565b8051602082012090915091508961ffff16827f605ab0fbbaaeabc3c5638c3948bb94f99967e12197fcd816a619bf241278c9d783604051610f3a9190613c37565b60405180910390a37f000000000000000000000000000000000000000000000000000000000000000061ffff168a61ffff1603610f8057610f7b8282612c41565b610f8b565b610f8b828b83612d2f565b4715610f9b57610f9b33476130cc565b50610fa4613171565b98975050505050505050565b60ff8281165f908152600d6020908152604080832066ffffffffffffff600887901c16845290915290205460019183169190911b1615155b92915050565b610ff6612ae6565b73ffffffffffffffffffffffffffffffffffffffff8116158061106157507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff1614155b156110c8576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600360248201527f687562000000000000000000000000000000000000000000000000000000000060448201526064016107e3565b600380547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b63ffffffff8082165f908152600560209081526040808320805460018201805484518187028101870190955280855295968796879660609660ff8087169661010081049091169562010000909104909416939290918391908301828280156111de57602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff1681526001909101906020018083116111b3575b505050505090509450945094509450509193509193565b6111fd612ae6565b60ff821615806112105750600660ff8316115b1561124c576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff831660048201526024016107e3565b8073ffffffffffffffffffffffffffffffffffffffff163b5f036112cc576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f68616e646c65720000000000000000000000000000000000000000000000000060448201526064016107e3565b60ff82165f8181526004602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff861690811790915591519182527f4583894a960a81d3bdb8c2dd8127fd65dd7f8ee169ed1ab4bb63aa9599726fe391015b60405180910390a25050565b61135f612ae6565b600280547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff83169081179091556040519081527fddc2094187cd4297c47f9a9e3c01961f62c80b377efbe3f34b908a7494ccc87790602001611137565b60015473ffffffffffffffffffffffffffffffffffffffff163314611421576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107e3565b610b7733612b38565b61ffff8083165f818152600760205260408120909290917f00000000000000000000000000000000000000000000000000000000000000009091169003611474575f915050610fe8565b80545f036114b4576040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff851660048201526024016107e3565b5f5b815481101561152a575f5f6115088484815481106114d6576114d6613c49565b5f9182526020909120015473ffffffffffffffffffffffffffffffffffffffff1688611503896027613b6f565b61319b565b509150915081156115205761151d8186613b6f565b94505b50506001016114b6565b505092915050565b61153a612ae6565b7f000000000000000000000000000000000000000000000000000000000000000061ffff168361ffff1614806115705750600881115b156115d7576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f726f75746500000000000000000000000000000000000000000000000000000060448201526064016107e3565b5f5b8181101561168f578282828181106115f3576115f3613c49565b90506020020160208101906116089190613819565b73ffffffffffffffffffffffffffffffffffffffff163b5f03611687576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f73656e644164617074657273000000000000000000000000000000000000000060448201526064016107e3565b6001016115d9565b5061ffff83165f9081526007602052604090206116ad908383613536565b508261ffff167fdb902e21afcf89b4942aea62b5d44dad437253cc9509cb679cf12976cf4f42ee83836040516116e4929190613cbf565b60405180910390a2505050565b6116f9612b6c565b5f6117048484612810565b90505f8484604051611717929190613b33565b60408051918290039091205f818152600b602090815283822073ffffffffffffffffffffffffffffffffffffffff881683529052919091205490915060ff166117ab576040517f3aea1fab0000000000000000000000000000000000000000000000000000000081526004810182905273ffffffffffffffffffffffffffffffffffffffff841660248201526044016107e3565b81610100015167ffffffffffffffff1642111561180d576101008201516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201524260248201526044016107e3565b5f818152600b6020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055606085015190517f911ee26600000000000000000000000000000000000000000000000000000000815261ffff90911660048201526024810187905263911ee26690604401602060405180830381865afa1580156118c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118e69190613cda565b90503481111561192b576040517ff04f3db2000000000000000000000000000000000000000000000000000000008152346004820152602481018290526044016107e3565b60405173ffffffffffffffffffffffffffffffffffffffff85169083907f4bbd217537c069d55fd8c18d32ae0302983551de0a83425c7c0cb34a0c4669a6905f90a360608301516040517fc6c42ea800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86169163c6c42ea89184916119ca918b908b903390600401613cf1565b5f604051808303818588803b1580156119e1575f5ffd5b505af11580156119f3573d5f5f3e3d5ffd5b50505050505f471115611a0a57611a0a33476130cc565b505050611a15613171565b505050565b611a22612ae6565b63ffffffff81165f908152600560205260409020805460ff16611a79576040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff831660048201526024016107e3565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001681555f5b6001820154811015611b405763ffffffff83165f90815260066020526040812060018401805483919085908110611ada57611ada613c49565b5f9182526020808320919091015473ffffffffffffffffffffffffffffffffffffffff168352820192909252604001902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016911515919091179055600101611aa1565b5060405163ffffffff8316907fa31b0987c40ce633f69865e4be93a42cc5550ecd2d7e2f103ab3cb0505dd0f75905f90a25050565b611b7d612ae6565b60015463ffffffff74010000000000000000000000000000000000000000909104811690861611611c0a576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f73657373696f6e0000000000000000000000000000000000000000000000000060448201526064016107e3565b826002811080611c1a5750602081115b15611c81576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f616461707465727300000000000000000000000000000000000000000000000060448201526064016107e3565b60028360ff161080611c955750808360ff16115b15611cfc576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f7468726573686f6c64000000000000000000000000000000000000000000000060448201526064016107e3565b811580611d155750611d11600180831b613d35565b8210155b15611d7c576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f61747465737465724d61736b000000000000000000000000000000000000000060448201526064016107e3565b815f5b82811015611ffd575f878783818110611d9a57611d9a613c49565b9050602002016020810190611daf9190613819565b73ffffffffffffffffffffffffffffffffffffffff161480611e32575063ffffffff88165f90815260066020526040812090888884818110611df357611df3613c49565b9050602002016020810190611e089190613819565b73ffffffffffffffffffffffffffffffffffffffff16815260208101919091526040015f205460ff165b15611e99576040517f73d0f96900000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f616461707465727300000000000000000000000000000000000000000000000060448201526064016107e3565b604080516080810182526001815260ff8084166020808401919091529088168284015263ffffffff80861660608401528b165f908152600690915291822083928a8a85818110611eeb57611eeb613c49565b9050602002016020810190611f009190613819565b73ffffffffffffffffffffffffffffffffffffffff16815260208082019290925260409081015f2083518154938501519285015160609095015163ffffffff166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffff60ff9687166201000002167fffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ffff96909416610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff921515929092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00009095169490941717939093161717905550600101611d7f565b5060405180608001604052806001151581526020018560ff1681526020018263ffffffff1681526020018787808060200260200160405190810160405280939291908181526020018383602002808284375f92018290525093909452505063ffffffff808b1682526005602090815260409283902085518154878401519588015190941662010000027fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ffff60ff96909616610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff921515929092167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00009095169490941717939093169190911782556060840151805192935061212992600185019291909101906135bc565b5050600180547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000063ffffffff8b16908102919091179091556040519091507f534bc1325d9666ac3e08b2c8eb2d179b7457f1f1007f33379d9bbbddb51fc5ee906121b1908990899089908990613d48565b60405180910390a250505050505050565b5f6121cd8383612810565b90507f000000000000000000000000000000000000000000000000000000000000000063ffffffff16816020015163ffffffff161461226f5760208101516040517fbcf1643900000000000000000000000000000000000000000000000000000000815263ffffffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016107e3565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816040015161ffff161415806122f157507f000000000000000000000000000000000000000000000000000000000000000061ffff167f000000000000000000000000000000000000000000000000000000000000000061ffff16145b1561235d5760408181015190517f820a7d0600000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016107e3565b7f000000000000000000000000000000000000000000000000000000000000000061ffff16816060015161ffff16146123f75760608101516040517f9faa1b7400000000000000000000000000000000000000000000000000000000815261ffff91821660048201527f000000000000000000000000000000000000000000000000000000000000000090911660248201526044016107e3565b60a081015163ffffffff9081165f9081526006602090815260408083203384528252918290208251608081018452905460ff80821615158084526101008304821694840194909452620100008204169382019390935263010000009092049092166060820152906124f65760a082015163ffffffff165f9081526005602052604090205460ff166124c25760a08201516040517f65ae871c00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016107e3565b6040517fabda73220000000000000000000000000000000000000000000000000000000081523360048201526024016107e3565b81610100015167ffffffffffffffff16421115612558576101008201516040517f3dee80f200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201524260248201526044016107e3565b5f8484604051612569929190613b33565b60408051918290039091205f818152600a60209081529290205491840151909250600160ff9091161b6402000000008216156125d4576040517f9b1aa2bf000000000000000000000000000000000000000000000000000000008152600481018490526024016107e3565b81811615612617576040517f1e026b2f000000000000000000000000000000000000000000000000000000008152600481018490523360248201526044016107e3565b815f036126315761263185608001518660c00151856132d4565b60608401519181179163ffffffff8084169180851682161580159291821619861690911615159082906126615750805b801561267c5750866040015160ff1661267984612a46565b10155b1561268c57640100000000851794505b5f868152600a60205260409081902086905551339087907f90d4312bc9776daac526942cf35ce71ade67c90dbdfc116be85d0b97e733882f906126d29087815260200190565b60405180910390a350505050505050505050565b6126ee612ae6565b6001805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556127505f5473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b61ffff81165f9081526007602090815260409182902080548351818402810184019094528084526060939283018282801561280457602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff1681526001909101906020018083116127d9575b50505050509050919050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152610200821115612897576040517fbb9e58ed000000000000000000000000000000000000000000000000000000008152600481018390526024016107e3565b60278210156128db576040517f4e54e99b000000000000000000000000000000000000000000000000000000008152600481018390525f60248201526044016107e3565b8235600784013560f882901c600114612926576040517f01c4836900000000000000000000000000000000000000000000000000000000815260f883901c60048201526024016107e3565b60ff60f083901c16808452158061294357508251600660ff909116115b156129825782516040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016107e3565b63ffffffff60d083901c16602084015261ffff60c083901c8116604085015260b083901c16606084015260ff60a883901c166080840181905260031015612a075760808301516040517f4e54e99b0000000000000000000000000000000000000000000000000000000081526004810186905260ff90911660248201526044016107e3565b63ffffffff608883901c1660a084015267ffffffffffffffff604883901c811660c085015260089290921c821660e08401521661010082015292915050565b5f5b8115612a7d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820190911690600101612a48565b919050565b60ff81165f9081526004602052604081205473ffffffffffffffffffffffffffffffffffffffff1680610fe8576040517f3a28297000000000000000000000000000000000000000000000000000000000815260ff841660048201526024016107e3565b5f5473ffffffffffffffffffffffffffffffffffffffff163314610b77576040517f8e4a23d60000000000000000000000000000000000000000000000000000000081523360048201526024016107e3565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055612b69816133a0565b50565b612b74613414565b610b7760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612ba2565b90565b9061346d565b8151602080840151604080860151606087810151608089015160a08a015160c08b015160e08c01516101008d01519751959a612bee9a60019a91999198978e9101613d88565b604051602081830303815290604052905061020081511115610fe85780516040517fbb9e58ed0000000000000000000000000000000000000000000000000000000081526004016107e391815260200190565b5f828152600a602052604090206401000000009055612c626207a120613474565b6040517f09c5eabe00000000000000000000000000000000000000000000000000000000815230906309c5eabe906207a12090612ca3908590600401613c37565b5f604051808303815f88803b158015612cba575f5ffd5b5087f193505050508015612ccc575060015b612d2b57817f4a0ada675511500b854fd91453c5e0b1ad7b08fe49f0ee14159c187af87e8315612cfa6134df565b6040517fffffffff00000000000000000000000000000000000000000000000000000000909116815260200161134b565b5050565b61ffff82165f90815260076020908152604080832080548251818502810185019093528083529192909190830182828015612d9e57602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff168152600190910190602001808311612d73575b5050505050905080515f03612de5576040517fd3ccf32500000000000000000000000000000000000000000000000000000000815261ffff841660048201526024016107e3565b345f805b8351811015613047575f5f5f612e1a878581518110612e0a57612e0a613c49565b60200260200101518a8a5161319b565b9250925092508215612f2f5785821115612e6a576040517ff04f3db200000000000000000000000000000000000000000000000000000000815260048101879052602481018390526044016107e3565b612e76620f4240613474565b868481518110612e8857612e88613c49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1663c6c42ea8620f4240848c8c336040518663ffffffff1660e01b8152600401612ed193929190613f76565b5f604051808303818589803b158015612ee8575f5ffd5b5088f19450505050508015612efb575060015b612f0e57612f076134df565b9050612f2f565b612f188287613d35565b955084612f2481613fb8565b95505050505061303f565b5f8a8152600b602052604081208851600192908a9088908110612f5457612f54613c49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f6101000a81548160ff021916908315150217905550868481518110612fbd57612fbd613c49565b602002602001015173ffffffffffffffffffffffffffffffffffffffff168a7f62d50c340b382dacb6983980d3c514ccd59fe014162ccfa6ccfb977d14579a0f8360405161303391907fffffffff0000000000000000000000000000000000000000000000000000000091909116815260200190565b60405180910390a35050505b600101612de9565b5060015474010000000000000000000000000000000000000000900463ffffffff165f90815260056020526040902054610100900460ff16808210156130c3576040517fd33b0f0f00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016107e3565b50505050505050565b8047101561310f576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018290526044016107e3565b613128828260405180602001604052805f815250613516565b15613131575050565b3d1561313f57612d2b61352b565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610b775f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612ba2565b5f5f5f6131aa620f4240613474565b6040517f911ee26600000000000000000000000000000000000000000000000000000000815261ffff861660048201526024810185905273ffffffffffffffffffffffffffffffffffffffff87169063911ee26690620f4240906044016020604051808303818786fa9350505050801561325f575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261325c91810190613cda565b60015b613278575f5f61326d6134df565b9250925092506132cb565b6002546fffffffffffffffffffffffffffffffff168111156132c1575f935091507ff04f3db20000000000000000000000000000000000000000000000000000000090506132cb565b6001935091505f90505b93509350939050565b60ff8381165f908152600c6020908152604080832066ffffffffffffff600888901c168085529252822054909260019086161b9181831690036133375760ff86165f908152600c6020908152604080832086845290915290208183179055613398565b60ff86165f818152600d60209081526040808320878452825291829020805486179055905186815267ffffffffffffffff881692917f36fb8fcfbdfce09bdc602e2c1023f44400f905c026785b84ce0ae6c41da42b48910160405180910390a35b505050505050565b5f805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610b77576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f61c350613483603f84613fef565b61348d9084613b6f565b6134979190613b6f565b9050805a1015612d2b575a6040517ffe336aa70000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016107e3565b5f60033d1115612b9f5760045f5f3e505f517fffffffff000000000000000000000000000000000000000000000000000000001690565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b828054828255905f5260205f209081019282156135ac579160200282015b828111156135ac5781547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff843516178255602090920191600190910190613554565b506135b8929150613634565b5090565b828054828255905f5260205f209081019282156135ac579160200282015b828111156135ac57825182547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9091161782556020909201916001909101906135da565b5b808211156135b8575f8155600101613635565b803560ff81168114612a7d575f5ffd5b5f60208284031215613668575f5ffd5b61367182613648565b9392505050565b5f5f83601f840112613688575f5ffd5b50813567ffffffffffffffff81111561369f575f5ffd5b6020830191508360208285010111156136b6575f5ffd5b9250929050565b5f5f602083850312156136ce575f5ffd5b823567ffffffffffffffff8111156136e4575f5ffd5b6136f085828601613678565b90969095509350505050565b803561ffff81168114612a7d575f5ffd5b803567ffffffffffffffff81168114612a7d575f5ffd5b5f5f5f5f5f5f5f5f60e0898b03121561373b575f5ffd5b613744896136fc565b975061375260208a01613648565b965061376060408a01613648565b955061376e60608a0161370d565b945061377c60808a0161370d565b935061378a60a08a0161370d565b925060c089013567ffffffffffffffff8111156137a5575f5ffd5b6137b18b828c01613678565b999c989b5096995094979396929594505050565b5f5f604083850312156137d6575f5ffd5b6137df83613648565b91506137ed6020840161370d565b90509250929050565b803573ffffffffffffffffffffffffffffffffffffffff81168114612a7d575f5ffd5b5f60208284031215613829575f5ffd5b613671826137f6565b803563ffffffff81168114612a7d575f5ffd5b5f60208284031215613855575f5ffd5b61367182613832565b5f8151808452602084019350602083015f5b828110156138a457815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101613870565b5093949350505050565b841515815260ff84166020820152826040820152608060608201525f6138d7608083018461385e565b9695505050505050565b5f5f604083850312156138f2575f5ffd5b6138fb83613648565b91506137ed602084016137f6565b5f5f6040838503121561391a575f5ffd5b823591506137ed602084016137f6565b5f6020828403121561393a575f5ffd5b81356fffffffffffffffffffffffffffffffff81168114613671575f5ffd5b5f5f6040838503121561396a575f5ffd5b613973836136fc565b946020939093013593505050565b5f60208284031215613991575f5ffd5b5035919050565b5f5f83601f8401126139a8575f5ffd5b50813567ffffffffffffffff8111156139bf575f5ffd5b6020830191508360208260051b85010111156136b6575f5ffd5b5f5f5f604084860312156139eb575f5ffd5b6139f4846136fc565b9250602084013567ffffffffffffffff811115613a0f575f5ffd5b613a1b86828701613998565b9497909650939450505050565b5f5f60408385031215613a39575f5ffd5b613a42836136fc565b91506137ed60208401613648565b5f5f5f60408486031215613a62575f5ffd5b833567ffffffffffffffff811115613a78575f5ffd5b613a8486828701613678565b9094509250613a979050602085016137f6565b90509250925092565b5f5f5f5f5f60808688031215613ab4575f5ffd5b613abd86613832565b9450602086013567ffffffffffffffff811115613ad8575f5ffd5b613ae488828901613998565b9095509350613af7905060408701613648565b949793965091946060013592915050565b5f60208284031215613b18575f5ffd5b613671826136fc565b602081525f613671602083018461385e565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610fe857610fe8613b42565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b838152604060208201525f613be2604083018486613b82565b95945050505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6136716020830184613beb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8183526020830192505f815f5b848110156138a45773ffffffffffffffffffffffffffffffffffffffff613ca9836137f6565b1686526020958601959190910190600101613c83565b602081525f613cd2602083018486613c76565b949350505050565b5f60208284031215613cea575f5ffd5b5051919050565b61ffff85168152606060208201525f613d0e606083018587613b82565b905073ffffffffffffffffffffffffffffffffffffffff8316604083015295945050505050565b81810381811115610fe857610fe8613b42565b606081525f613d5b606083018688613c76565b60ff949094166020830152506040015292915050565b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008c60f81b1681527fff000000000000000000000000000000000000000000000000000000000000008b60f81b1660018201527fffffffff000000000000000000000000000000000000000000000000000000008a60e01b1660028201527fffff0000000000000000000000000000000000000000000000000000000000008960f01b166006820152613e62600882018960f01b7fffff000000000000000000000000000000000000000000000000000000000000169052565b613e93600a82018860f81b7fff00000000000000000000000000000000000000000000000000000000000000169052565b613ec4600b82018760e01b7fffffffff00000000000000000000000000000000000000000000000000000000169052565b613ef5600f82018660c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b613f26601782018560c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b613f57601f82018460c01b7fffffffffffffffff000000000000000000000000000000000000000000000000169052565b5f613f656027830184613d71565b9d9c50505050505050505050505050565b61ffff84168152606060208201525f613f926060830185613beb565b905073ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203613fe857613fe8613b42565b5060010190565b5f82614022577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056" as const;
