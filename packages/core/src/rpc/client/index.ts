export { RemoteMethods } from './methods.js';
export type { RpcTransport } from './transport.js';
