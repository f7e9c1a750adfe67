import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  compareText,
  fail,
  judgeError,
  pass,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { isVirtError } from '@tsvirt/util';
import type { QemuCapabilities } from '../capabilities/model.js';
import { deviceMethods } from '../connection/devices.js';
import { infoMethods } from '../connection/info.js';
import { updateMethods } from '../connection/update.js';
import { vcpuMethods } from '../connection/vcpus.js';
import { refOf } from '../domain/guest.js';
import { extensions } from '../extension.js';
import { planAttach, plugIn } from '../hotplug/attach.js';
import { readPlugged } from '../hotplug/kinds.js';
import { assignAliases } from '../prepare/aliases.js';
import { completeDefinition } from '../prepare/definition.js';
import { parseOptions } from '../prepare/parse-options.js';
import { readCapabilitiesFile } from './capabilities-file.js';
import { parseActive } from './parse-active.js';
import { type RunningGuest, withRunningGuest } from './running-guest.js';
import type { ScriptedCommand } from './scripted-monitor.js';

interface Step {
  readonly action: 'attach' | 'detach' | 'update';
  readonly device: string;
  readonly fail: boolean;
  readonly result: string | null;
  readonly monitor: readonly ScriptedCommand[];
}

/** What libvirt has running guests' channels in, on the corpus' pretend host. */
const channels = '/var/run/libvirt/qemu/channel/7-hotplug/';

/** How long the guest has to let go of a device that it keeps, and of one that it doesn't, in milliseconds. */
const shortPatience = 20;
const longPatience = 30_000;

/** Devices of a running guest that come, go and change, and its CPUs; QEMU's end of the monitor is scripted. */
export const suite: SuiteHandler = (corpus) => ({
  async run(item) {
    const { input, params } = item;
    if (input === null) return unsupported('the case has no input');
    const capabilities = readCapabilitiesFile(corpus.read(String(params.caps)), { noAliases: true });
    const live = liveDomain(corpus.read(input), capabilities);
    return params.op === 'vcpus'
      ? setVcpus(corpus, item, live, capabilities)
      : runSteps(corpus, item, live, capabilities);
  },
});

function liveDomain(xml: string, capabilities: QemuCapabilities): Domain {
  const domain = completeDefinition(parseActive(xml, capabilities), capabilities, {
    isRunning: true,
    isNew: false,
  });
  assignAliases(domain);
  return { ...domain, id: 7 };
}

async function runSteps(
  corpus: Corpus,
  { params }: ConformanceCase,
  live: Domain,
  capabilities: QemuCapabilities,
): Promise<CaseResult> {
  return withRunningGuest(live, undefined, capabilities, async (running) => {
    for (const [at, step] of (params.steps as readonly Step[]).entries()) {
      const result = await runStep(corpus, running, step);
      if (result.status === 'fail') return fail(`step ${at + 1}: ${result.difference}`);
    }
    return pass;
  });
}

async function runStep(corpus: Corpus, running: RunningGuest, step: Step): Promise<CaseResult> {
  const { object, monitor, guest } = running;
  const own = `${guest.record.directory}/channel-`;
  monitor.expect(step.monitor);
  guest.removalPatience = step.fail ? shortPatience : longPatience;
  try {
    await act(running, step.action, corpus.read(step.device).replaceAll(channels, own));
  } catch (error) {
    if (!step.fail) return fail(isVirtError(error) ? `${error.codeName}: ${error.message}` : String(error));
    return isVirtError(error) ? pass : fail(String(error));
  }
  monitor.finish();
  const text = formatDomain({ ...object.current, id: 7 }, { extensions, secure: true }).replaceAll(
    own,
    channels,
  );
  const compared = step.result === null ? pass : compareText(text, corpus.read(step.result));
  if (step.fail)
    return step.result === null || compared.status === 'pass'
      ? fail('the step succeeded; it must fail')
      : pass;
  if (monitor.surprises.length > 0) return fail(monitor.surprises.join('; '));
  return compared;
}

/** As the connection does it; but the host has none of the files that a device needs. */
async function act(
  { state, object, guest }: RunningGuest,
  action: Step['action'],
  xml: string,
): Promise<void> {
  const dom = refOf(object);
  const liveFlag = 1;
  if (action === 'detach') await deviceMethods(state).domainDetachDevice(dom, xml, liveFlag);
  else if (action === 'update') await updateMethods(state).domainUpdateDeviceFlags(dom, xml, liveFlag);
  else await plugIn(state, object, guest, await planAttach(state, object, guest, readPlugged(xml, false)));
}

/** Sets the vCPUs of a running guest, and of its definition. */
async function setVcpus(
  corpus: Corpus,
  item: ConformanceCase,
  live: Domain,
  capabilities: QemuCapabilities,
): Promise<CaseResult> {
  const definition = parseDomain(corpus.read(String(item.input)), {
    ...parseOptions,
    driver: { ...parseOptions.driver, defaultArch: capabilities.arch },
  });
  completeDefinition(definition, capabilities);
  return withRunningGuest(live, definition, capabilities, async ({ state, object, monitor }) => {
    const { count, map } = item.params;
    const dom = refOf(object);
    const both = 3;
    monitor.expect(pairs(corpus.read(String(item.inputs?.monitor))));
    try {
      if (typeof map === 'string')
        await vcpuMethods(state).domainSetVcpu(dom, map, item.params.state === true ? 1 : 0, both);
      else await infoMethods(state).domainSetVcpus(dom, Number(count), both, undefined);
    } catch (error) {
      return item.outcome === 'failure' ? judgeError(corpus, item, error) : fail(String(error));
    }
    if (item.outcome === 'failure') return fail('the CPUs were set; that must fail');
    const format = (domain: Domain, inactive: boolean) =>
      formatDomain(domain, { extensions, secure: true, inactive });
    const result = compareText(
      format({ ...object.current, id: 7 }, false),
      corpus.read(String(item.expected.live)),
    );
    if (result.status !== 'pass') return result;
    if (monitor.surprises.length > 0) return fail(monitor.surprises.join('; '));
    return compareText(
      format(object.definition ?? object.current, true),
      corpus.read(String(item.expected.config)),
    );
  });
}

/** Commands and replies in turn, with empty lines between them. */
function pairs(text: string): ScriptedCommand[] {
  const documents = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return documents.flatMap((command, at) =>
    at % 2 === 1
      ? []
      : [
          {
            command: (JSON.parse(command) as { readonly execute: string }).execute,
            reply: JSON.stringify(JSON.parse(documents[at + 1] ?? '{}')),
          },
        ],
  );
}
