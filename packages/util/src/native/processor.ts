import { closeSync, openSync, readSync } from 'node:fs';
import { once } from '../async/once.js';
import { libc } from './libc.js';

/** What CPUID gives: 32-bit words. */
export interface CpuidAnswer {
  readonly eax: number;
  readonly ebx: number;
  readonly ecx: number;
  readonly edx: number;
}

/**
 * Runs CPUID on whatever processor this thread is on. Node has no way to it, and the kernel's device for it is a module that is
 * rarely loaded, so it is a function of 27 bytes: (edi leaf, esi subleaf, rdx answer).
 */
const cpuidCode = Uint8Array.of(
  ...[0x53], // push rbx
  ...[0x49, 0x89, 0xd0], // mov r8, rdx
  ...[0x89, 0xf8], // mov eax, edi
  ...[0x89, 0xf1], // mov ecx, esi
  ...[0x0f, 0xa2], // cpuid
  ...[0x41, 0x89, 0x00], // mov [r8], eax
  ...[0x41, 0x89, 0x58, 0x04], // mov [r8 + 4], ebx
  ...[0x41, 0x89, 0x48, 0x08], // mov [r8 + 8], ecx
  ...[0x41, 0x89, 0x50, 0x0c], // mov [r8 + 12], edx
  ...[0x5b], // pop rbx
  ...[0xc3], // ret
);

const instruction = once(() => libc().machineCode(cpuidCode, 'void (uint32_t, uint32_t, void *)'));

/** A way to ask this machine's processor, by leaf and subleaf; undefined where it is no x86-64 on Linux. */
export function cpuid(): ((leaf: number, subleaf: number) => CpuidAnswer) | undefined {
  if (process.arch !== 'x64' || process.platform !== 'linux') return undefined;
  const call = instruction();
  return (leaf, subleaf) => {
    const answer = Buffer.alloc(16);
    call(leaf, subleaf, answer);
    return {
      eax: answer.readUInt32LE(0),
      ebx: answer.readUInt32LE(4),
      ecx: answer.readUInt32LE(8),
      edx: answer.readUInt32LE(12),
    };
  };
}

const kvm = {
  checkExtension: 0xae03,
  createVm: 0xae01,
  createVcpu: 0xae41,
  getTscKhz: 0xaea3,
  getMsrs: 0xc008_ae88,
  tscControl: 60,
} as const;

/** A model specific register of the first processor, or as KVM has it; undefined where neither tells. */
export function modelSpecificRegister(index: number): bigint | undefined {
  const direct = withFile('/dev/cpu/0/msr', (fd) => {
    const value = Buffer.alloc(8);
    return readSync(fd, value, 0, 8, index) === 8 ? value.readBigUInt64LE() : undefined;
  });
  if (direct !== undefined) return direct;
  return withFile('/dev/kvm', (fd) => {
    const request = Buffer.alloc(8 + 16);
    request.writeUInt32LE(1, 0);
    request.writeUInt32LE(index, 8);
    return libc().ioctl(fd, kvm.getMsrs, request) === 1 ? request.readBigUInt64LE(16) : undefined;
  });
}

/** The frequency of the time stamp counter in Hz, and whether guests can have another; undefined where KVM doesn't tell. */
export function timeStampCounter(): { readonly frequency: bigint; readonly scaling: boolean } | undefined {
  const { ioctlNumber, close } = libc();
  return withFile('/dev/kvm', (fd) => {
    const vm = ioctlNumber(fd, kvm.createVm, 0);
    if (vm < 0) return undefined;
    try {
      const vcpu = ioctlNumber(vm, kvm.createVcpu, 0);
      if (vcpu < 0) return undefined;
      try {
        const kilohertz = ioctlNumber(vcpu, kvm.getTscKhz, 0);
        const control = ioctlNumber(fd, kvm.checkExtension, kvm.tscControl);
        return kilohertz <= 0 || control < 0
          ? undefined
          : { frequency: BigInt(kilohertz) * 1000n, scaling: control > 0 };
      } finally {
        close(vcpu);
      }
    } finally {
      close(vm);
    }
  });
}

/** What a device tells; undefined where it isn't there, or can't be opened or read. */
function withFile<T>(path: string, ask: (fd: number) => T | undefined): T | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    return ask(fd);
  } catch (error) {
    // No processor has all the registers.
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  } finally {
    closeSync(fd);
  }
}
