import {
  attr,
  child,
  hex,
  leaf,
  list,
  nonEmpty,
  oneOf,
  string,
  struct,
  text,
  within,
} from '../element/index.js';
import { mdevTypes } from './mdev.js';
import { nested } from './nested.js';

/** Address on the channel subsystem of an s390. */
const address = {
  cssid: leaf(hex({ max: 0xfe }), { required: true }),
  ssid: leaf(hex({ max: 3 }), { required: true }),
  devno: leaf(hex({ max: 0xffff, digits: 4 }), { required: true }),
};
const state = leaf(oneOf('online', 'offline'));

export const ccwCapability = {
  state,
  ...address,
  /** The group of which it is a member. */
  groupMember: nested(
    'ccwgroup_member',
    struct({ groupDevice: leaf(string, { name: 'group_device', required: true }) }),
  ),
};

const qeth = struct({
  cardType: leaf(string, { name: 'card_type', required: true }),
  chpid: leaf(string, { required: true }),
});

export const ccwGroupCapability = {
  state,
  ...address,
  ...within('members', {
    members: list(
      'ccw_device',
      struct({ ref: attr(nonEmpty, { required: true }), device: text(string, { required: true }) }),
    ),
  }),
  qethGeneric: nested('qeth_generic', qeth),
  qethLayer2: nested('qeth_layer2', qeth),
  qethLayer3: nested('qeth_layer3', qeth),
};

export const cssCapability = {
  ...address,
  /** The device behind a subchannel. */
  channelDevice: child(struct(address), { name: 'channel_dev_addr' }),
  mdevTypes: nested('mdev_types', mdevTypes),
};

const adapter = leaf(hex({ max: 0xff, digits: 2 }), { name: 'ap-adapter', required: true });

export const apCardCapability = { adapter };
export const apQueueCapability = {
  adapter,
  domain: leaf(hex({ max: 0xffff, digits: 4 }), { name: 'ap-domain', required: true }),
};
export const apMatrixCapability = { mdevTypes: nested('mdev_types', mdevTypes) };
