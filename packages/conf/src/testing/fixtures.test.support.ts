/** Valid documents by kind, where hardly one made by chance passes all checks. */
export const fixtures: Readonly<Record<string, readonly string[]>> = {
  domain: [
    `<domain type='kvm'><name>web</name><uuid>11111111-2222-3333-4444-555555555555</uuid><memory unit='MiB'>512</memory>
  <metadata><m:a xmlns:m='urn:m' b='c'><m:d>e</m:d></m:a></metadata><vcpu placement='static' cpuset='0-3'>2</vcpu>
  <iothreads>2</iothreads><cputune><shares>10</shares><vcpupin vcpu='0' cpuset='1'/><iothreadpin iothread='1' cpuset='2'/></cputune>
  <numatune><memory mode='strict' nodeset='0'/></numatune><os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
  <features><acpi/><apic/><hyperv mode='custom'><relaxed state='on'/></hyperv></features><cpu mode='host-passthrough'/>
  <clock offset='utc'><timer name='rtc' tickpolicy='catchup'/></clock><on_crash>restart</on_crash>
  <devices><emulator>/bin/true</emulator>
   <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/a.img'><encryption format='luks'><secret type='passphrase' uuid='11111111-2222-3333-4444-555555555555'/></encryption></source><target dev='vda' bus='virtio'/><iotune><total_bytes_sec>1000</total_bytes_sec></iotune></disk>
   <disk type='network' device='cdrom'><source protocol='http' name='i.iso'><host name='h' port='80'/></source><target dev='sda' bus='sata'/><readonly/></disk>
   <controller type='scsi' index='0' model='virtio-scsi'/><controller type='usb' index='0' model='qemu-xhci'/>
   <filesystem type='mount'><source dir='/s'/><target dir='t'/></filesystem>
   <interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><model type='virtio'/><bandwidth><inbound average='1'/></bandwidth></interface>
   <interface type='bridge'><mac address='52:54:00:11:22:34'/><source bridge='br0'/><vlan><tag id='5'/></vlan></interface>
   <serial type='tcp'><source mode='bind' host='127.0.0.1' service='5000'/><protocol type='raw'/><target port='0'/></serial>
   <channel type='unix'><target type='virtio' name='org.x'/></channel><input type='tablet' bus='usb'/>
   <graphics type='vnc' port='-1' autoport='yes'><listen type='address' address='127.0.0.1'/></graphics><sound model='ich9'/>
   <video><model type='virtio' heads='1'/></video><hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='1' slot='2' function='0'/></source></hostdev>
   <watchdog model='i6300esb' action='reset'/><memballoon model='virtio'/><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
   <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm><shmem name='s'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>
  </devices><seclabel type='dynamic' model='dac' relabel='yes'/></domain>`,
    "<domain type='test'><name>small</name><memory>1</memory><os><type>hvm</type></os></domain>",
    "<domain type='lxc'><name>c</name><memory>1024</memory><os><type>exe</type><init>/bin/sh</init></os><devices><console type='pty'/></devices></domain>",
  ],
  domainbackup: [
    `<domainbackup mode='pull'><incremental>c1</incremental><server transport='tcp' name='localhost' port='10809'/>
  <disks><disk name='vda' backup='yes' type='file'><scratch file='/s.img'/></disk><disk name='vdb' backup='no'/></disks></domainbackup>`,
  ],
  network: [
    `<network><name>n</name><uuid>11111111-2222-3333-4444-555555555555</uuid><forward mode='nat'><nat><port start='1024' end='65535'/></nat></forward>
  <bridge name='virbr0' stp='on' delay='0'/><mac address='52:54:00:11:22:33'/><domain name='n.example'/><dns><host ip='10.1.2.9'><hostname>h</hostname></host></dns>
  <ip address='10.1.2.1' netmask='255.255.255.0'><dhcp><range start='10.1.2.10' end='10.1.2.20'/><host mac='52:54:00:11:22:44' ip='10.1.2.30'/></dhcp></ip></network>`,
    "<network><name>h</name><forward mode='hostdev' managed='yes'><pf dev='eth0'/></forward></network>",
  ],
  storagepool: [
    "<pool type='dir'><name>d</name><target><path>/d</path></target></pool>",
    "<pool type='netfs'><name>d</name><source><host name='h'/><dir path='/x'/></source><target><path>/d</path></target></pool>",
  ],
  storagevol: [
    "<volume><name>v</name><capacity unit='G'>1</capacity><target><format type='qcow2'/></target></volume>",
  ],
};
