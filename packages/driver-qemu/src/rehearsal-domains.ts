/**
 * The document of one of many domains of which 32 in a row have each another choice of what domains have: code that was compiled
 * while it read only their like would be thrown away at the first domain of another kind.
 */
export function rehearsalDomain(number: number, arch: string): string {
  /** The text for every other domain, every other two, four … by `bit`; for those between them the other text. */
  const either = (bit: number, text: string, other = ''): string =>
    ((number >> bit) & 1) === 1 ? text : other;
  const name = `rehearsal-${number}`;
  const isPc = arch === 'x86_64' || arch === 'i686';
  const pc = (text: string): string => (isPc ? text : '');
  return `<domain type='qemu'>
  <name>${name}</name>
  ${either(0, metadata)}
  ${either(3, `<title>${name}</title>`)}
  <memory unit='MiB'>1024</memory>
  ${either(1, "<currentMemory unit='MiB'>512</currentMemory>")}
  <vcpu${either(2, " placement='static'")}>2</vcpu>
  <os>
    <type arch='${arch}'${pc(either(0, " machine='q35'", " machine='pc'"))}>hvm</type>
    ${either(1, "<boot dev='hd'/>")}
  </os>
  ${pc(either(2, '<features><acpi/><apic/></features>', '<features><acpi/></features>'))}
  ${pc(either(3, cpu))}
  ${pc(either(1, clock))}
  ${either(2, '<on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash>')}
  ${pc(either(3, "<pm><suspend-to-mem enabled='no'/><suspend-to-disk enabled='no'/></pm>"))}
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'${either(1, " cache='none'")}/>
      <source file='/var/lib/tsvirt/images/${name}.qcow2'/>
      ${either(2, "<target dev='sda' bus='scsi'/>", "<target dev='vda' bus='virtio'/>")}
      ${either(4, `<serial>${name}</serial>`)}
    </disk>
    ${either(3, cdrom)}
    ${either(0, "<controller type='usb' model='qemu-xhci' ports='15'/>")}
    ${either(4, "<controller type='scsi' index='0' model='virtio-scsi'/>")}
    <interface type='${either(1, "bridge'><source bridge='br0'/>", "user'>")}<model type='virtio'/></interface>
    ${either(4, card)}
    ${either(2, "<serial type='pty'/>", "<console type='pty'/>")}
    ${either(0, agent)}
    ${pc(either(0, "<input type='tablet' bus='usb'/>"))}
    ${pc(either(3, "<graphics type='vnc' port='-1' listen='127.0.0.1'/>", "<graphics type='vnc' autoport='yes'/>"))}
    ${pc(either(1, `<video><model type='${either(2, 'virtio', 'vga')}'/></video>`))}
    ${either(3, "<memballoon model='virtio'/>")}
    ${either(4, "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>")}
  </devices>
</domain>`;
}

const metadata = `<metadata><info:domain xmlns:info='http://libosinfo.org/xmlns/libvirt/domain/1.0'>
    <info:os id='http://debian.org/debian/12'/></info:domain></metadata>`;

const cpu = `<cpu mode='custom' match='exact'><model>qemu64</model><topology sockets='1' cores='2' threads='1'/></cpu>`;

const clock = `<clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/></clock>`;

const cdrom = `<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='/var/lib/tsvirt/images/some.iso'/>
      <target dev='sdb' bus='scsi'/><readonly/></disk>`;

const card = `<interface type='network'><mac address='52:54:00:01:02:03'/><source network='default'/>
      <model type='e1000'/></interface>`;

const agent = `<channel type='unix'><source mode='bind'/>
      <target type='virtio' name='org.qemu.guest_agent.0'/></channel>`;
