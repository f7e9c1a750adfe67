import test from 'ava';
import { commandLine } from '../testing/command-line.js';

test('a slice of an image is a node of its own, under its format', (t) => {
  const slice = "<slices><slice type='storage' offset='512' size='1024'/></slices>";
  const disk = (name: string, format: string) =>
    `<disk type='file'><driver name='qemu' type='${format}'/><source file='/${name}'>${slice}</source><target dev='${name}' bus='virtio'/></disk>`;
  const lines = commandLine(`<devices>${disk('vda', 'raw')}${disk('vdb', 'qcow2')}</devices>`);
  const nodes = lines.flatMap((line) =>
    line.startsWith('-blockdev ') ? [JSON.parse(line.slice(10)) as Record<string, unknown>] : [],
  );
  t.deepEqual(
    nodes
      .filter(({ 'node-name': name }) => String(name).includes('slice'))
      .map(({ file, offset, size }) => [file, offset, size]),
    [
      ['libvirt-2-storage', 512, 1024],
      ['libvirt-1-storage', 512, 1024],
    ],
  );
  t.is(nodes.find(({ driver }) => driver === 'qcow2')?.file, 'libvirt-1-slice-sto');
});
