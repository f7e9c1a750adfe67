import { compareText, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { formatHostCapabilities } from '../capabilities/index.js';
import { QemuCapabilities } from '../capabilities/model.js';
import { readCapabilitiesFile } from './capabilities-file.js';

/** Host capabilities from the flags of one binary alone: no machines are known. */
export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const { input, params } = item;
    if (input === null) return unsupported('the case has no input');
    const arch = String(params.arch);
    const { data } = readCapabilitiesFile(corpus.read(input));
    const capabilities = new QemuCapabilities({
      ...data,
      arch,
      binary: String(params.binary),
      kvm: { machines: [], cpus: [] },
      tcg: { machines: [], cpus: [] },
    });
    const text = formatHostCapabilities({ arch, powerManagement: [], iommu: false }, [
      { arch, capabilities },
    ]);
    return compareText(text, corpus.read(String(item.expected.xml)));
  },
});
