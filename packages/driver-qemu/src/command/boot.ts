import { escapeComma } from './args.js';
import type { BuildContext } from './build.js';
import { addPowerManagement } from './clock.js';

export function addBoot(context: BuildContext): void {
  const { domain, args } = context;
  addPowerManagement(context);
  const { bootMenu, bios } = domain.os ?? {};
  const parts: string[] = [];
  if (bootMenu?.enable !== undefined) parts.push(`menu=${bootMenu.enable ? 'on' : 'off'}`);
  if (bootMenu?.enable && bootMenu.timeout !== undefined) parts.push(`splash-time=${bootMenu.timeout}`);
  if (bios?.rebootTimeout !== undefined) parts.push(`reboot-timeout=${bios.rebootTimeout}`);
  parts.push('strict=on');
  args.add('-boot', parts.join(','));
}

export function addDirectKernel({ domain, args }: BuildContext): void {
  const { kernel, initrd, cmdline, dtb, shim, acpiTables } = domain.os ?? {};
  if (kernel !== undefined) args.add('-kernel', kernel);
  if (initrd !== undefined) args.add('-initrd', initrd);
  if (cmdline !== undefined) args.add('-append', cmdline);
  if (dtb !== undefined) args.add('-dtb', dtb);
  if (shim !== undefined) args.add('-shim', shim);
  for (const { type, path } of acpiTables ?? []) {
    const signature = type === 'raw' || type === 'rawset' ? '' : `sig=${type.toUpperCase()},`;
    args.add('-acpitable', `${signature}file=${escapeComma(path)}`);
  }
}
