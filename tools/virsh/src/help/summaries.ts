const TEXT = `
attach-device|add the device of an XML file
attach-disk|add a disk
attach-interface|add a network interface
autostart|start a domain with the host, or stop doing so
blkdeviotune|show or set a disk's I/O limits
domthrottlegroupset|add or change a throttle group
domthrottlegroupdel|remove a throttle group
domthrottlegroupinfo|show a throttle group
domthrottlegrouplist|list throttle groups
blkiotune|show or set block I/O weights and limits
blockcommit|merge an overlay into its backing image
blockcopy|copy a disk to another place while it is used
blockjob|show, limit or end a disk's job
blockpull|copy a disk's backing image into it
blockresize|change the size of a disk
change-media|change the medium of a CD or floppy drive
console|use the guest's serial console
cpu-stats|show how much CPU time a domain used
create|start a transient domain from an XML file
define|define a domain from an XML file without starting it
desc|show or set a domain's description or title
destroy|stop a domain at once
detach-device|remove the device of an XML file
detach-device-alias|remove a device by its alias
detach-disk|remove a disk
detach-interface|remove a network interface
domdisplay|show the URI of a domain's display
domfsfreeze|freeze the guest's filesystems
domfsthaw|thaw the guest's filesystems
domfsinfo|list the guest's mounted filesystems
domfstrim|give back unused blocks of the guest's filesystems
domhostname|show the guest's host name
domid|show a domain's id
domif-setlink|plug or unplug an interface's cable
domiftune|show or set an interface's bandwidth
domjobabort|abort a domain's job
domjobinfo|show a domain's job
domlaunchsecinfo|show launch security parameters
domsetlaunchsecstate|set launch security parameters
domname|show a domain's name
domrename|rename a domain
dompmsuspend|put a guest to sleep
dompmwakeup|wake a sleeping guest
domuuid|show a domain's UUID
domxml-from-native|turn a hypervisor's own configuration into domain XML
domxml-to-native|turn domain XML into a hypervisor's own configuration
dump|write a guest's memory to a file for analysis
dumpxml|show a domain's XML
edit|edit a domain's XML
get-user-sshkeys|list a guest user's authorized SSH keys
inject-nmi|send a guest a non-maskable interrupt
iothreadinfo|list a domain's I/O threads
iothreadpin|choose the host CPUs of an I/O thread
iothreadadd|add an I/O thread
iothreadset|change an I/O thread's parameters
iothreaddel|remove an I/O thread
send-key|press keys in the guest
send-process-signal|send a signal to a guest's process
lxc-enter-namespace|run a program inside a container
managedsave|stop a guest and keep its state for the next start
managedsave-remove|throw a kept state away
managedsave-edit|edit the XML of a kept state
managedsave-dumpxml|show the XML of a kept state
managedsave-define|replace the XML of a kept state
memtune|show or set memory limits
perf|show or set performance events
metadata|show or set a domain's custom metadata
migrate|move a domain to another host
migrate-setmaxdowntime|set how long a migration may pause the guest
migrate-getmaxdowntime|show how long a migration may pause the guest
migrate-compcache|show or set the migration's compression cache
migrate-setspeed|limit the migration's bandwidth
migrate-getspeed|show the migration's bandwidth limit
migrate-postcopy|switch a migration to post-copy
numatune|show or set a domain's NUMA policy
qemu-attach|take over a running QEMU process
qemu-monitor-command|send a command to QEMU's monitor
qemu-monitor-event|show events of QEMU's monitor
qemu-agent-command|send a command to the guest agent
guest-agent-timeout|set how long the guest agent is waited for
reboot|restart a guest
reset|press a guest's reset button
restore|start a domain from a saved state
resume|let a paused domain go on
save|stop a domain and write its state to a file
save-image-define|replace the XML of a saved state
save-image-dumpxml|show the XML of a saved state
save-image-edit|edit the XML of a saved state
schedinfo|show or set scheduler parameters
screenshot|write a picture of the guest's screen to a file
set-lifecycle-action|set what happens when a guest ends
set-user-sshkeys|change a guest user's authorized SSH keys
set-user-password|set a guest user's password
setmaxmem|change a domain's memory limit
setmem|change a domain's memory
setvcpus|change a domain's number of CPUs
shutdown|ask a guest to power off
start|start a defined domain
suspend|pause a domain
ttyconsole|show the device of a domain's console
undefine|forget a domain's definition
update-device|change a device as an XML file says
update-memory-device|change a memory device
vcpucount|show a domain's number of CPUs
vcpuinfo|show a domain's CPUs
vcpupin|show or choose the host CPUs of a virtual CPU
emulatorpin|show or choose the host CPUs of the emulator
vncdisplay|show a domain's VNC display
guestvcpus|show or change the CPUs that the guest uses
setvcpu|plug or unplug single virtual CPUs
domblkthreshold|set when a disk's fill level is told
guestinfo|show what the guest agent knows
domdirtyrate-calc|measure how fast a guest's memory changes
dom-fd-associate|give a domain an open file
domdisplay-reload|make a display read its certificates again
domblkerror|show disks with errors
domblkinfo|show a disk's sizes
domblklist|list a domain's disks
domblkstat|show a disk's statistics
domcontrol|show whether a domain's control channel is free
domif-getlink|show whether an interface's cable is plugged
domifaddr|list a guest's network addresses
domiflist|list a domain's interfaces
domifstat|show an interface's statistics
dominfo|show a domain's basics
dommemstat|show a domain's memory statistics
domstate|show a domain's state
domstats|show statistics of domains
domtime|show or set the guest's clock
list|list domains
event|show events of domains
allocpages|reserve huge pages
capabilities|show what the host can do
cpu-baseline|find the CPU that all of several hosts have
cpu-compare|compare a CPU with the host's
cpu-models|list CPU models
domcapabilities|show what domains can have
freecell|show free memory of NUMA cells
freepages|show free pages of NUMA cells
hostname|show the host's name
hypervisor-cpu-baseline|find the CPU that all of several hypervisors have
hypervisor-cpu-compare|compare a CPU with the hypervisor's
hypervisor-cpu-models|list the hypervisor's CPU models
maxvcpus|show how many CPUs a domain can have
node-memory-tune|show or set how the host shares memory
nodecpumap|show the host's CPUs
nodecpustats|show how busy the host's CPUs are
nodeinfo|show the host's basics
nodememstats|show the host's memory
nodesevinfo|show the host's SEV parameters
nodesuspend|put the host to sleep for a while
sysinfo|show the host's system information
uri|show the connection's URI
version|show versions
checkpoint-create|make a checkpoint from an XML file
checkpoint-create-as|make a checkpoint from options
checkpoint-delete|delete a checkpoint
checkpoint-dumpxml|show a checkpoint's XML
checkpoint-edit|edit a checkpoint's XML
checkpoint-info|show a checkpoint's basics
checkpoint-list|list a domain's checkpoints
checkpoint-parent|show a checkpoint's parent
iface-begin|start changing interfaces, to be committed or rolled back
iface-bridge|put an interface into a new bridge
iface-commit|keep changes since iface-begin
iface-define|define a host interface from an XML file
iface-destroy|take a host interface down
iface-dumpxml|show an interface's XML
iface-edit|edit an interface's XML
iface-list|list host interfaces
iface-mac|show an interface's MAC address
iface-name|show an interface's name
iface-rollback|undo changes since iface-begin
iface-start|bring a host interface up
iface-unbridge|take an interface out of its bridge
iface-undefine|remove a host interface's definition
nwfilter-define|define a network filter from an XML file
nwfilter-dumpxml|show a network filter's XML
nwfilter-edit|edit a network filter's XML
nwfilter-list|list network filters
nwfilter-undefine|remove a network filter
nwfilter-binding-create|bind a filter to a port from an XML file
nwfilter-binding-delete|remove a filter's binding
nwfilter-binding-dumpxml|show a binding's XML
nwfilter-binding-list|list bindings of network filters
net-autostart|start a network with the host, or stop doing so
net-create|start a transient network from an XML file
net-define|define a network from an XML file without starting it
net-desc|show or set a network's description or title
net-destroy|stop a network
net-dhcp-leases|list a network's DHCP leases
net-dumpxml|show a network's XML
net-edit|edit a network's XML
net-event|show events of networks
net-info|show a network's basics
net-list|list networks
net-metadata|show or set a network's custom metadata
net-name|show a network's name
net-start|start a defined network
net-undefine|forget a network's definition
net-update|change part of a network
net-uuid|show a network's UUID
net-port-list|list a network's ports
net-port-create|make a network port from an XML file
net-port-dumpxml|show a network port's XML
net-port-delete|delete a network port
nodedev-create|make a device of the host from an XML file
nodedev-destroy|stop a device of the host
nodedev-detach|take a device from the host's driver
nodedev-dumpxml|show a device's XML
nodedev-list|list the host's devices
nodedev-reattach|give a device back to the host's driver
nodedev-reset|reset a device of the host
nodedev-event|show events of the host's devices
nodedev-define|define a device of the host from an XML file
nodedev-undefine|forget a device's definition
nodedev-start|start a defined device
nodedev-autostart|start a device with the host, or stop doing so
nodedev-info|show a device's basics
nodedev-update|change a device as an XML file says
secret-define|define a secret from an XML file
secret-dumpxml|show a secret's XML
secret-event|show events of secrets
secret-get-value|show a secret's value
secret-list|list secrets
secret-set-value|set a secret's value
secret-undefine|remove a secret
snapshot-create|make a snapshot from an XML file
snapshot-create-as|make a snapshot from options
snapshot-current|show or set the current snapshot
snapshot-delete|delete a snapshot
snapshot-dumpxml|show a snapshot's XML
snapshot-edit|edit a snapshot's XML
snapshot-info|show a snapshot's basics
snapshot-list|list a domain's snapshots
snapshot-parent|show a snapshot's parent
snapshot-revert|go back to a snapshot
backup-begin|start a backup of a running domain's disks
backup-dumpxml|show the XML of a running backup
find-storage-pool-sources-as|find sources of storage pools, by options
find-storage-pool-sources|find sources of storage pools
pool-autostart|start a pool with the host, or stop doing so
pool-build|prepare a pool's storage
pool-create-as|start a transient pool from options
pool-create|start a transient pool from an XML file
pool-define-as|define a pool from options
pool-define|define a pool from an XML file without starting it
pool-delete|delete a pool's storage
pool-destroy|stop a pool
pool-dumpxml|show a pool's XML
pool-edit|edit a pool's XML
pool-info|show a pool's basics
pool-list|list storage pools
pool-name|show a pool's name
pool-refresh|look for a pool's volumes again
pool-start|start a defined pool
pool-undefine|forget a pool's definition
pool-uuid|show a pool's UUID
pool-event|show events of storage pools
pool-capabilities|show which kinds of pool there can be
vol-clone|copy a volume
vol-create-as|make a volume from options
vol-create|make a volume from an XML file
vol-create-from|make a volume with another's content
vol-delete|delete a volume
vol-download|copy a volume to a file
vol-dumpxml|show a volume's XML
vol-info|show a volume's basics
vol-key|show a volume's key
vol-list|list a pool's volumes
vol-name|show a volume's name
vol-path|show a volume's path
vol-pool|show a volume's pool
vol-resize|change a volume's size
vol-upload|copy a file into a volume
vol-wipe|overwrite a volume's content
cd|change the working directory
echo|print the arguments
exit|leave the shell
help|show commands and what they do
pwd|print the working directory
quit|leave the shell
self-test|check the shell itself
complete|print completions of a command line
connect|connect to a hypervisor
`;

const SUMMARIES = new Map(
  TEXT.trim()
    .split('\n')
    .map((line): [string, string] => {
      const bar = line.indexOf('|');
      return [line.slice(0, bar), line.slice(bar + 1)];
    }),
);

/** What a command does, in a few words. */
export function commandSummary(name: string): string {
  return SUMMARIES.get(name) ?? '';
}
