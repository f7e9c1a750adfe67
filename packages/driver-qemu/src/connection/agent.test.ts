import { ErrorCode } from '@tsvirt/core';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

withQemu('who has no agent that answers is told why', async (t) => {
  const { open } = await place(t);
  let conn = await open();
  const channel = `<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`;
  const none = await conn.domainCreateXML(guestXml('none'));
  let mute = await conn.domainDefineXML(guestXml('mute', channel));
  await refused(t, mute.getTime(), ErrorCode.OPERATION_INVALID);
  await mute.create();
  await refused(t, none.getTime(), ErrorCode.ARGUMENT_UNSUPPORTED);
  for (const work of [
    () => mute.getTime(),
    () => mute.setTime(5n, 0),
    () => mute.getHostname(),
    () => mute.fsFreeze([]),
    () => mute.fsThaw([]),
    () => mute.fsTrim(null, 0n),
    () => mute.getFSInfo(),
    () => mute.getGuestInfo(0),
    () => mute.getGuestVcpus(),
    () => mute.setGuestVcpus('0', 1),
    () => mute.getVcpusFlags(8),
    () => mute.setVcpusFlags(1, 8),
    () => mute.interfaceAddresses(1),
    () => mute.setUserPassword('root', 'secret'),
    () => mute.authorizedSSHKeysGet('root'),
    () => mute.authorizedSSHKeysSet('root', ['key']),
    () => mute.qemuAgentCommand('{"execute":"guest-ping"}', -1),
    () => mute.pmSuspendForDuration(0, 0n),
    () => mute.shutdownFlags(2),
    () => mute.reboot(2),
  ])
    await refused(t, work(), ErrorCode.AGENT_UNRESPONSIVE);
  await refused(t, mute.fsTrim('/', 0n), ErrorCode.ARGUMENT_UNSUPPORTED);
  await refused(t, mute.getGuestInfo(0x2000), ErrorCode.INVALID_ARG);
  await refused(t, mute.agentSetResponseTimeout(-3), ErrorCode.INVALID_ARG);
  await refused(t, mute.pmSuspendForDuration(0, 1n), ErrorCode.ARGUMENT_UNSUPPORTED);
  await refused(t, mute.pmSuspendForDuration(7, 0n), ErrorCode.INVALID_ARG);
  await refused(t, mute.getHostname(1), ErrorCode.NO_HOSTNAME);
  await refused(t, mute.shutdownFlags(4), ErrorCode.INVALID_ARG);
  await mute.agentSetResponseTimeout(4);
  await mute.suspend();
  await refused(t, mute.getTime(), ErrorCode.OPERATION_INVALID);
  // The power button is there without an agent.
  await mute.shutdown();
  await none.destroy();
  await conn.close();
  conn = await open();
  mute = await conn.domainLookupByName('mute');
  await mute.destroy();
  await conn.close();
});
