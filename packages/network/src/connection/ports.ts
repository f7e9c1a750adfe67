import { formatNetworkPort, parseNetworkPort } from '@tsvirt/conf/networkport';
import { type NetworkMethods, NetworkPortCreateFlags, type NetworkPortRef } from '@tsvirt/core';
import { ErrorCode, randomUuid, withUndo } from '@tsvirt/util';
import { checkFlags, networkError } from '../errors.js';
import { runHook } from '../network/hooks.js';
import { refOf } from '../network/live.js';
import { bandwidthOf, parametersOf } from '../port/parameters.js';
import { plugPort } from '../port/plug.js';
import type { PortObject } from '../port/ports.js';
import type { NetworkState } from '../state.js';
import { activeJob, findActive } from './find.js';

/** The plugs that guests' interfaces have in networks. */
export function portMethods(state: NetworkState) {
  const findPort = (port: NetworkPortRef): PortObject => {
    findActive(state, port.net);
    return state.ports.get(port.net.uuid, port.uuid);
  };
  return {
    networkListAllPorts(net, flags) {
      checkFlags('virNetworkListAllPorts', flags);
      const object = findActive(state, net);
      return state.ports.list(object.uuid).map(({ uuid }) => ({ net: refOf(object), uuid }));
    },
    networkPortLookupByUUID(net, uuid) {
      const object = findActive(state, net);
      return { net: refOf(object), uuid: state.ports.get(object.uuid, uuid).uuid };
    },
    networkPortCreateXML: (net, xml, flags) =>
      activeJob(state, net, async (object) => {
        checkFlags(
          'virNetworkPortCreateXML',
          flags,
          NetworkPortCreateFlags.RECLAIM | NetworkPortCreateFlags.VALIDATE,
        );
        const asked = parseNetworkPort(xml, { validate: (flags & NetworkPortCreateFlags.VALIDATE) !== 0 });
        const port = { ...asked, uuid: asked.uuid ?? randomUuid() };
        const existing = state.ports.find(object.uuid, port.uuid);
        if ((flags & NetworkPortCreateFlags.RECLAIM) !== 0) {
          // A guest that outlived a network's restart claims the port that it had.
          const { uuid } = await state.ports.save(object.uuid, existing?.current ?? port);
          return { net: refOf(object), uuid };
        }
        if (existing !== undefined)
          throw networkError(
            ErrorCode.NETWORK_PORT_EXIST,
            `the network '${object.name}' has a port with the UUID ${port.uuid} already`,
          );
        const used = state.ports.list(object.uuid).map(({ current }) => current);
        const plugged = plugPort(object.current, port, used);
        const { uuid } = await state.ports.save(object.uuid, plugged);
        await withUndo(async (undo) => {
          undo.push(`remove the port ${uuid}`, () => state.ports.remove(object.uuid, uuid));
          await runHook(state, object, 'port-created', plugged);
        });
        return { net: refOf(object), uuid };
      }),
    networkPortDelete: (port, flags) =>
      activeJob(state, port.net, async (object) => {
        checkFlags('virNetworkPortDelete', flags);
        const { current } = state.ports.get(object.uuid, port.uuid);
        await state.ports.remove(object.uuid, port.uuid);
        await state.attempt(`run the hooks of ${object.name}`, () =>
          runHook(state, object, 'port-deleted', current),
        );
      }),
    networkPortGetXMLDesc(port, flags) {
      checkFlags('virNetworkPortGetXMLDesc', flags);
      return formatNetworkPort(findPort(port).current);
    },
    networkPortGetParameters(port, flags) {
      checkFlags('virNetworkPortGetParameters', flags);
      return parametersOf(findPort(port).current.bandwidth);
    },
    networkPortSetParameters: (port, params, flags) =>
      activeJob(state, port.net, async (object) => {
        checkFlags('virNetworkPortSetParameters', flags);
        const { current } = state.ports.get(object.uuid, port.uuid);
        const bandwidth = bandwidthOf(current.bandwidth, params);
        await state.ports.save(object.uuid, { ...current, bandwidth });
      }),
  } satisfies NetworkMethods;
}
