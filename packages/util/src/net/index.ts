export * from './ip.js';
export * from './link-name.js';
export * from './mac.js';
export * from './nft.js';
export * from './sysctl.js';
export * from './traffic-control.js';
