import type { Corpus } from '@tsvirt/core/conformance';
import { type FirmwareDescriptor, parseFirmwareDescriptor } from '../firmware/descriptor.js';

/** Folders of descriptors on the pretend host, the one that goes first in front. */
const folders = ['home/user/.config/qemu/firmware', 'etc/qemu/firmware', 'usr/share/qemu/firmware'];

/** The descriptors of the corpus' pretend host that can be used, in the order in which they are preferred. */
export function pretendFirmware(corpus: Corpus): FirmwareDescriptor[] {
  const { files } = JSON.parse(corpus.read('_shared/trees/qemufirmwaredata.json')) as {
    readonly files: Readonly<Record<string, string>>;
  };
  const texts = new Map<string, string>();
  for (const folder of folders)
    for (const [path, text] of Object.entries(files)) {
      const name = path.slice(folder.length + 1);
      if (path.startsWith(`${folder}/`) && !texts.has(name)) texts.set(name, text);
    }
  return [...texts.keys()]
    .sort()
    .map((name) => texts.get(name) ?? '')
    .flatMap(usable);
}

/** A descriptor that is there and can be used. */
function usable(text: string): FirmwareDescriptor[] {
  try {
    return text === '' ? [] : [parseFirmwareDescriptor(text)];
  } catch {
    return [];
  }
}
