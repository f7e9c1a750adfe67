import { formatNodeDevice, type NodeDevice, parseNodeDevice } from '@tsvirt/conf/nodedev';
import {
  type CaseResult,
  commandText,
  compareText,
  judge,
  pass,
  type SuiteHandler,
} from '@tsvirt/core/conformance';
import type { Device } from '../../inventory/device.js';
import {
  autostartCommand,
  createCommand,
  defineCommand,
  listDefinedCommand,
  type MdevctlCommand,
  modifyCommand,
  startCommand,
  stopCommand,
  undefineCommand,
} from '../../mdev/commands.js';
import { definitionDevice, type Mdev, parseMdevctlList } from '../../mdev/config.js';
import { addressOfParent, parentAt } from '../../mdev/parents.js';

const device = (name: string, type: Device['type'], sysname: string): Device => ({
  name,
  type,
  sysname,
  path: `/devices/${sysname}`,
  properties: new Map(),
  links: [],
});

/** The devices that the suite's contract names. */
const devices = [
  device('pci_0000_00_02_0', 'pci', '0000:00:02.0'),
  device('ap_matrix', 'ap_matrix', 'matrix'),
  device('css_0_0_0052', 'css', '0.0.0052'),
];

interface Product {
  readonly commands: readonly MdevctlCommand[];
  readonly xml?: string;
}

export const suite: SuiteHandler = (corpus) => ({
  run: (item) => {
    const op = String(item.params.op);
    const read = (path: string | null | undefined): string => corpus.read(path ?? '');
    return judge<NodeDevice | undefined, Product>(corpus, item, {
      parse: () =>
        op === 'parse' || op === 'list-defined'
          ? undefined
          : parseNodeDevice(read(item.input), { create: op === 'create' || op === 'define' }),
      operate: (model) => {
        if (op === 'parse') return { commands: [], xml: listed(read(item.input)) };
        if (op === 'list-defined' || model === undefined) return { commands: [listDefinedCommand] };
        const update = item.inputs?.update;
        return {
          commands: commandsOf(op, model, update === undefined ? model : parseNodeDevice(read(update))),
        };
      },
      compare: ({ commands, xml }) => {
        const { argv, stdin } = item.expected;
        const text = xml ?? commands.map((command) => `${commandText(command.argv)}\n`).join('');
        const expected = read(String(item.expected.xml ?? argv));
        const first = compareText(text, expected, { joinContinuations: false });
        if (first.status !== 'pass' || stdin === undefined) return first;
        return compareInputs(commands, read(String(stdin)));
      },
    });
  },
});

function compareInputs(commands: readonly MdevctlCommand[], expected: string): CaseResult {
  const given = commands.flatMap(({ input }) => input ?? []).join('\n');
  return given === '' && expected === '' ? pass : compareText(given, expected);
}

function commandsOf(op: string, model: NodeDevice, update: NodeDevice): MdevctlCommand[] {
  const mdev = mdevOf(model);
  const uuid = mdev.uuid ?? '';
  const request = { mdev, parentAddress: parentAddress(model) };
  switch (op) {
    case 'create':
      return [createCommand(request)];
    case 'define':
      return [defineCommand(request)];
    case 'start':
      return [startCommand(uuid)];
    case 'stop':
      return [stopCommand(uuid)];
    case 'undefine':
      return [undefineCommand(uuid)];
    case 'autostart':
      return [autostartCommand(uuid, true), autostartCommand(uuid, false)];
    case 'modify': {
      const changed = { mdev: mdevOf(update), parentAddress: parentAddress(update) };
      return [
        modifyCommand(request, { config: true, live: false }),
        modifyCommand(changed, { config: false, live: true }),
        modifyCommand(request, { config: false, live: true }),
        modifyCommand(changed, { config: true, live: true }),
      ];
    }
    default:
      throw new RangeError(`no operation is called '${op}'`);
  }
}

function mdevOf(model: NodeDevice): Mdev {
  const mdev = model.capabilities?.find((each) => each.type === 'mdev');
  if (mdev === undefined) throw new RangeError(`${model.name} is no mediated device`);
  return mdev;
}

function parentAddress(model: NodeDevice): string {
  const parent = devices.find(({ name }) => name === model.parent);
  const address = parent === undefined ? undefined : addressOfParent(parent);
  if (address === undefined) throw new RangeError(`${model.name} has no parent that makes devices`);
  return address;
}

function listed(text: string): string {
  return parseMdevctlList(text)
    .map((definition) =>
      formatNodeDevice(definitionDevice(definition, parentAt(devices, definition.parentAddress)), {
        inactive: true,
      }),
    )
    .join('');
}
