import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { exists, run } from '@tsvirt/util';
import { patience } from './commands.js';
import { helloDocument } from './guest.js';

const cache = fileURLToPath(new URL('../../../.cache/agent-guest/', import.meta.url));

/** What the example guest gets besides: its agent is started with it, and does what it is told about power. */
const files: Readonly<Record<string, string>> = {
  'etc/inittab': `::sysinit:/etc/rc
::respawn:/sbin/agent
ttyS0::respawn:-/bin/sh
::ctrlaltdel:/bin/reboot
::shutdown:/bin/sync
`,
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n',
  'etc/os-release': 'NAME="tsvirt guest"\nID=tsvirt\nVERSION_ID="1"\n',
  'sbin/agent': `#!/bin/busybox sh
export PATH=/sbin:/bin
mkdir -p /var/run /root/.ssh
for port in /sys/class/virtio-ports/*; do
  [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ] &&
    exec /usr/sbin/qemu-ga -m virtio-serial -p "/dev/\${port##*/}" -t /var/run
done
sleep 1
`,
  'sbin/shutdown': `#!/bin/busybox sh
case " $* " in *" -r "*) exec /bin/busybox reboot ;; *) exec /bin/busybox poweroff ;; esac
`,
};

/** The document of the example guest with Debian's qemu-guest-agent in it, and a channel for that. */
export async function agentDocument(name: string): Promise<string> {
  const document = await helloDocument(name);
  const initrd = /<initrd>(.*)<\/initrd>/.exec(document)?.[1] ?? '';
  const merged = join(cache, 'initramfs.gz');
  await mkdir(cache, { recursive: true });
  const agent = join(cache, 'agent.gz');
  if (!(await exists(agent))) await writeWhole(agent, await agentFiles());
  // The kernel takes one archive after the other.
  await writeWhole(merged, Buffer.concat([await readFile(initrd), await readFile(agent)]));
  const channel = `<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`;
  return document
    .replace(initrd, merged)
    .replace('<vcpu>1</vcpu>', '<vcpu>2</vcpu>')
    .replace('<serial', `${channel}<serial`);
}

/** An archive of the agent, the libraries that it needs, which QEMU needs too, and {@link files}. */
async function agentFiles(): Promise<Buffer> {
  const work = join(cache, 'work');
  await rm(work, { recursive: true, force: true });
  const root = join(work, 'root');
  await mkdir(root, { recursive: true });
  await download(work);
  const unpacked = join(work, 'unpacked');
  await run(['sh', '-c', 'dpkg-deb -x qemu-guest-agent_*.deb unpacked'], { cwd: work, timeout: patience });
  const program = join(unpacked, 'usr/sbin/qemu-ga');
  await put(program, join(root, 'usr/sbin/qemu-ga'));
  const { stdout } = await run(['ldd', program]);
  for (const [, path = ''] of stdout.matchAll(/(\/\S+) \(0x/g))
    await put(
      path,
      path.startsWith('/lib64/') ? join(root, path) : join(root, 'lib/x86_64-linux-gnu', basename(path)),
    );
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    if (text.startsWith('#!')) await chmod(target, 0o755);
  }
  const archive = join(work, 'agent.cpio');
  await run(['sh', '-c', 'find . | cpio --quiet -o -H newc -R 0:0 -O ../agent.cpio'], {
    cwd: root,
    timeout: patience,
  });
  const packed = gzipSync(await readFile(archive));
  await rm(work, { recursive: true, force: true });
  return packed;
}

async function download(folder: string): Promise<void> {
  const get = () =>
    run(
      [
        'apt-get',
        '-q',
        '-o',
        'APT::Sandbox::User=root',
        '-o',
        'Acquire::Retries=5',
        'download',
        'qemu-guest-agent',
      ],
      {
        cwd: folder,
        timeout: patience,
      },
    );
  try {
    await get();
  } catch {
    // The lists of packages may be older than what the mirror has.
    await run(['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=5', 'update'], {
      timeout: patience,
    });
    await get();
  }
}

async function put(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await chmod(to, 0o755);
}

async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, data);
  await rename(`${path}.new`, path);
}
