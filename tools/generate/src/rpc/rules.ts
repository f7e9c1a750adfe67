import type { WireAcl } from '../wire-facts.js';

/** Procedures that file descriptors go along with. */
export const fileProcedures: ReadonlySet<string> = new Set([
  'domain_create_xml_with_files',
  'domain_create_with_files',
  'domain_open_graphics',
  'domain_open_graphics_fd',
  'domain_fd_associate',
  'domain_monitor_command_with_files',
  'domain_open_namespace',
]);

/** Streams that the wire's annotations leave out. */
export const streamOverrides: Readonly<Record<string, 'read' | 'write'>> = {
  domain_migrate_prepare_tunnel3_params: 'write',
};

const write: readonly WireAcl[] = [{ object: 'domain', permission: 'write' }];

/** Permissions where the annotation asks for less than the call does. */
export const aclOverrides: Readonly<Record<string, readonly WireAcl[]>> = {
  domain_set_scheduler_parameters: write,
};

/** Where libvirt's check of a read-only connection differs from what the permissions say. */
export const readOnlyOverrides: Readonly<Record<string, boolean>> = {
  node_get_sev_info: false,
  domain_get_launch_security_info: false,
  domain_migrate_get_compression_cache: true,
  domain_migrate_get_max_downtime: true,
  node_device_get_autostart: false,
  connect_set_identity: true,
  connect_domain_monitor_event_deregister: true,
};
