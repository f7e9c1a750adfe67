import { readShape } from '../../element/index.js';
import type { XmlElement } from '../../xml/index.js';
import { type Network, portGroup } from '../declaration.js';
import { vlanDefaults } from '../defaults.js';
import { checkPart } from '../validate.js';
import { added, invalid, isAdd, type Update, without } from './types.js';

export function updatePortGroups(network: Network, element: XmlElement, { command }: Update): void {
  const { name } = network;
  const group = readShape(portGroup, element);
  vlanDefaults(group);
  checkPart(group, `network '${name}'`);
  const groups = network.portgroups ?? [];
  const index = groups.findIndex((each) => each.name === group.name);
  if (isAdd(command) ? index >= 0 : index < 0)
    invalid(
      name,
      isAdd(command) ? `port group '${group.name}' is there already` : `no port group is '${group.name}'`,
    );
  if (command === 'delete') {
    network.portgroups = without(groups, index);
    return;
  }
  const other = groups.findIndex((each) => each.default === true);
  if (group.default === true && other >= 0 && other !== index)
    invalid(name, `port group '${groups[other]?.name}' is the default already`);
  network.portgroups = isAdd(command) ? added(groups, group, command) : groups.with(index, group);
}
