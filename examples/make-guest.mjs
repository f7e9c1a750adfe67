#!/usr/bin/env node
// Makes a small Linux guest from Debian's own packages: their cloud kernel and a busybox initramfs.
//
//   examples/make-guest.mjs [DIR]        DIR defaults to .cache/guest in the project's folder
//
// Leaves DIR/vmlinuz, DIR/initramfs.gz and DIR/hello.xml (examples/hello.xml with DIR filled in). The packages are
// downloaded and unpacked, not installed, so root isn't needed; a second run finds all in place and does nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '..', '.cache', 'guest'));

/** What the guest can drive: power button, and every virtio device that Debian's cloud kernel knows. */
const MODULES = [
  'button evdev virtio_pci virtio_net virtio_blk virtio_scsi virtio_console virtio-rng virtio_balloon virtio_input',
  'sd_mod sr_mod isofs ata_piix qemu_fw_cfg virtiofs af_packet',
]
  .join(' ')
  .split(' ');

const say = (text) => console.log(`make-guest: ${text}`);

try {
  main();
} catch (error) {
  console.error(`make-guest: ${error.message}`);
  process.exitCode = 1;
}

function main() {
  const stamp = fingerprint();
  if (!isMade(stamp)) {
    fs.mkdirSync(out, { recursive: true });
    make();
    fs.writeFileSync(join(out, '.made'), stamp);
  } else say(`${out} is up to date`);
  const xml = fs.readFileSync(join(here, 'hello.xml'), 'utf8').replaceAll('@GUEST@', out);
  fs.writeFileSync(join(out, 'hello.xml'), xml);
}

/** The guest is made again when this program or a file that goes into the guest changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [
    fileURLToPath(import.meta.url),
    ...guestFiles().map((name) => join(here, 'guest', name)),
  ])
    hash.update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function isMade(stamp) {
  const has = (name) => fs.existsSync(join(out, name));
  return (
    has('vmlinuz') &&
    has('initramfs.gz') &&
    has('.made') &&
    fs.readFileSync(join(out, '.made'), 'utf8') === stamp
  );
}

function guestFiles() {
  return fs
    .readdirSync(join(here, 'guest'), { recursive: true })
    .map(String)
    .filter((name) => fs.statSync(join(here, 'guest', name)).isFile())
    .sort();
}

function make() {
  const work = join(out, 'work');
  // of a run that was ended in the middle
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work);
  try {
    const kernel = download(work);
    const version = kernel.replace(/^linux-image-/, '');
    const unpacked = join(work, 'unpacked');
    for (const deb of fs.readdirSync(work).filter((name) => name.endsWith('.deb')))
      run('dpkg-deb', ['-x', join(work, deb), unpacked]);
    say('building the initramfs');
    const initramfs = buildInitramfs(work, unpacked, version);
    fs.writeFileSync(join(out, 'initramfs.gz'), initramfs);
    fs.copyFileSync(join(unpacked, 'boot', `vmlinuz-${version}`), join(out, 'vmlinuz'));
    say(`made ${out}/vmlinuz and initramfs.gz (${(initramfs.length / 1e6).toFixed(1)} MB), Linux ${version}`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Downloads what the guest is made of into a folder; gives the name of the kernel's package. */
function download(folder) {
  const get = () => {
    const kernel = kernelPackage();
    say(`downloading ${kernel} (27 MB) and busybox-static from Debian`);
    // _apt, which apt downloads as, can't enter our directory when we are root; that is only worth a warning to apt
    const options = ['-q', '-o', 'APT::Sandbox::User=root', '-o', 'Acquire::Retries=5'];
    run('apt-get', [...options, 'download', kernel, 'busybox-static'], { cwd: folder });
    return kernel;
  };
  try {
    return get();
  } catch (error) {
    if (process.getuid() !== 0) throw error;
    say(`${error.message}\napt-get update: the package lists may be older than what the mirror still has`);
    update();
    return get();
  }
}

function update() {
  run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=5', 'update']);
}

/** The kernel that the meta package stands for today. */
function kernelPackage() {
  const look = () =>
    /Depends: (linux-image-\S+)/.exec(run('apt-cache', ['depends', 'linux-image-cloud-amd64']))?.[1];
  const found = attempt(look);
  if (found) return found;
  if (process.getuid() === 0) {
    say('apt-get update: the package lists are missing');
    update();
  }
  const name = attempt(look);
  if (!name)
    throw new Error('no package linux-image-cloud-amd64 here: run "apt-get update" on a Debian (amd64)');
  return name;
}

function attempt(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function buildInitramfs(work, unpacked, version) {
  const root = join(work, 'root');
  for (const dir of [
    'bin',
    'sbin',
    'usr/bin',
    'usr/sbin',
    'proc',
    'sys',
    'dev',
    'run',
    'tmp',
    'root',
    'mnt',
    'var/run',
  ])
    fs.mkdirSync(join(root, dir), { recursive: true });
  const busybox = join(root, 'bin', 'busybox');
  fs.copyFileSync(join(unpacked, 'bin', 'busybox'), busybox);
  fs.chmodSync(busybox, 0o755);
  fs.symlinkSync('bin/busybox', join(root, 'init'));
  fs.symlinkSync('busybox', join(root, 'bin', 'sh'));
  for (const name of guestFiles()) {
    const target = join(root, name);
    fs.mkdirSync(dirname(target), { recursive: true });
    fs.copyFileSync(join(here, 'guest', name), target);
    if (/^#!/.test(fs.readFileSync(target, 'utf8'))) fs.chmodSync(target, 0o755);
  }
  copyModules(busybox, unpacked, root, version);
  const names = ['.', ...fs.readdirSync(root, { recursive: true }).map(String).sort()].join('\n');
  const archive = run(busybox, ['cpio', '-o', '-H', 'newc', '-R', '0:0'], {
    cwd: root,
    input: Buffer.from(`${names}\n`),
    encoding: 'buffer',
  });
  return gzipSync(archive, { level: 6 });
}

/** Copies the wanted modules and what they need; those that the kernel has built in are simply not found. */
function copyModules(busybox, unpacked, root, version) {
  const from = join(unpacked, 'lib', 'modules', version);
  const to = join(root, 'lib', 'modules', version);
  run(busybox, ['depmod', '-b', unpacked, version]);
  const wanted = new Set();
  for (const line of fs.readFileSync(join(from, 'modules.dep'), 'utf8').split('\n')) {
    const [module, needs = ''] = line.split(':');
    if (!MODULES.some((name) => module.endsWith(`/${name}.ko`))) continue;
    for (const file of [module, ...needs.split(' ').filter(Boolean)]) wanted.add(file);
  }
  for (const file of wanted) {
    fs.mkdirSync(dirname(join(to, file)), { recursive: true });
    fs.copyFileSync(join(from, file), join(to, file));
  }
  run(busybox, ['depmod', '-b', root, version]);
}

function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    });
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error(`${program} isn't here; it comes with Debian`, { cause: error });
    throw new Error(`${program} ${args.join(' ')}: ${String(error.stderr ?? '').trim() || error.message}`, {
      cause: error,
    });
  }
}
