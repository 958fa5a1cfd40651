// Made by `npm run abi` from the Solidity sources; `npm run check` fails when it differs from them.

/** The ABI of OwnBlockHashes. */
export const ownBlockHashesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "confirmations_",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "confirmations",
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
    "name": "firstFrom",
    "inputs": [
      {
        "name": "number",
        "type": "uint64"
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
    "name": "hashOf",
    "inputs": [
      {
        "name": "number",
        "type": "uint256"
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
    "name": "newest",
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
    "type": "error",
    "name": "ConfigInvalid",
    "inputs": [
      {
        "name": "key",
        "type": "string"
      }
    ]
  }
] as const;

/** The creation code of OwnBlockHashes, without constructor arguments. */
export const ownBlockHashesBytecode = "0x60a060405234801561000f575f5ffd5b5060405161030038038061030083398101604081905261002e916100a1565b6001600160401b038116158061004e57506103e86001600160401b038216115b15610090576040516373d0f96960e01b815260206004820152600d60248201526c636f6e6669726d6174696f6e7360981b604482015260640160405180910390fd5b6001600160401b03166080526100ce565b5f602082840312156100b1575f5ffd5b81516001600160401b03811681146100c7575f5ffd5b9392505050565b6080516102146100ec5f395f818160ab015261011f01526102145ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80637085c6cd1461004e5780637e551b751461007f5780638bdbdac1146100a05780639cf5d607146100a6575b5f5ffd5b61006161005c3660046101b0565b6100cd565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61009261008d3660046101de565b61010a565b604051908152602001610076565b43610061565b6100617f000000000000000000000000000000000000000000000000000000000000000081565b5f438267ffffffffffffffff161080156100f857506100f58267ffffffffffffffff1661015c565b15155b610102575f610104565b815b92915050565b5f4382118061014b575067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661014983436101f5565b105b1561015757505f919050565b610104825b5f4382810361010181106101785761017384610183565b61017b565b83405b949350505050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f602082840312156101c0575f5ffd5b813567ffffffffffffffff811681146101d7575f5ffd5b9392505050565b5f602082840312156101ee575f5ffd5b5035919050565b8181038181111561010457634e487b7160e01b5f52601160045260245ffd" as const;
