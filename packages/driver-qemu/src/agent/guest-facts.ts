import {
  DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME,
  DOMAIN_GUEST_INFO_TIMEZONE_NAME,
  DOMAIN_GUEST_INFO_TIMEZONE_OFFSET,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import { isQmpObject, type QmpObject, type QmpValue, qmpInteger, qmpObjects } from '../qmp/json.js';
import type { AgentInterface } from './interfaces.js';

/** What the guest's users, operating system and so on are as parameters: the answers of the agent, which isn't trusted. */

const uint = (field: string, value: number) => makeParam(field, 'uint', value);
const text = (field: string, value: QmpValue | undefined): TypedParam[] =>
  typeof value === 'string' ? [makeParam(field, 'string', value)] : [];
const member = (value: QmpValue, key: string): QmpValue | undefined =>
  isQmpObject(value) ? value[key] : undefined;

/** `guest-get-users` */
export function userFacts(answer: QmpValue): TypedParam[] {
  const users = qmpObjects(answer);
  return [
    uint('user.count', users.length),
    ...users.flatMap((user, at) => [
      ...text(`user.${at}.name`, user.user),
      ...text(`user.${at}.domain`, user.domain),
      ...(typeof user['login-time'] === 'number' && Number.isFinite(user['login-time'])
        ? [
            makeParam(
              `user.${at}.login-time`,
              'ullong',
              BigInt(Math.max(0, Math.floor(user['login-time'] * 1000))),
            ),
          ]
        : []),
    ]),
  ];
}

const osFields = [
  'id',
  'name',
  'pretty-name',
  'version',
  'version-id',
  'machine',
  'variant',
  'variant-id',
  'kernel-release',
  'kernel-version',
] as const;

/** `guest-get-osinfo` */
export function osFacts(answer: QmpValue): TypedParam[] {
  return osFields.flatMap((field) => text(`os.${field}`, member(answer, field)));
}

/** `guest-get-timezone` */
export function timezoneFacts(answer: QmpValue): TypedParam[] {
  const offset = member(answer, 'offset');
  return [
    ...text(DOMAIN_GUEST_INFO_TIMEZONE_NAME, member(answer, 'zone')),
    ...(typeof offset === 'number' && Number.isInteger(offset)
      ? [makeParam(DOMAIN_GUEST_INFO_TIMEZONE_OFFSET, 'int', offset)]
      : []),
  ];
}

/** `guest-get-host-name` */
export function hostnameFacts(answer: QmpValue): TypedParam[] {
  return text(DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME, hostnameOf(answer));
}

/** The name in an answer to `guest-get-host-name`. */
export function hostnameOf(answer: QmpValue): string | undefined {
  const name = member(answer, 'host-name');
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** Where a disk of the guest is in its machine, by the name that its target has on the host. */
export type TargetOf = (address: QmpObject) => string | undefined;

/** `guest-get-fsinfo` */
export function filesystemFacts(answer: QmpValue, targetOf: TargetOf): TypedParam[] {
  const filesystems = qmpObjects(answer);
  if (filesystems.length === 0) return [];
  return [
    uint('fs.count', filesystems.length),
    ...filesystems.flatMap((filesystem, at) => {
      const bytes = (key: string) => {
        const value = filesystem[key];
        return value === undefined ? [] : [makeParam(`fs.${at}.${key}`, 'ullong', unsigned(value))];
      };
      const disks = qmpObjects(filesystem.disk);
      return [
        ...text(`fs.${at}.mountpoint`, filesystem.mountpoint),
        ...text(`fs.${at}.name`, filesystem.name),
        ...text(`fs.${at}.fstype`, filesystem.type),
        ...bytes('total-bytes'),
        ...bytes('used-bytes'),
        uint(`fs.${at}.disk.count`, disks.length),
        ...disks.flatMap((disk, number) => [
          ...text(`fs.${at}.disk.${number}.alias`, targetOf(disk)),
          ...text(`fs.${at}.disk.${number}.serial`, disk.serial),
          ...text(`fs.${at}.disk.${number}.device`, disk.dev),
        ]),
      ];
    }),
  ];
}

/** `guest-get-disks` */
export function diskFacts(answer: QmpValue, targetOf: TargetOf): TypedParam[] {
  const disks = qmpObjects(answer);
  return [
    uint('disk.count', disks.length),
    ...disks.flatMap((disk, at) => {
      const needs = Array.isArray(disk.dependencies) ? (disk.dependencies as readonly QmpValue[]) : [];
      const address = isQmpObject(disk.address) ? disk.address : undefined;
      return [
        ...text(`disk.${at}.name`, disk.name),
        makeParam(`disk.${at}.partition`, 'boolean', disk.partition === true),
        ...(needs.length === 0 ? [] : [uint(`disk.${at}.dependency.count`, needs.length)]),
        ...needs.flatMap((name, number) => text(`disk.${at}.dependency.${number}.name`, name)),
        ...text(`disk.${at}.serial`, address?.serial),
        ...text(`disk.${at}.alias`, address && targetOf(address)),
        ...text(`disk.${at}.guest_alias`, disk.alias),
      ];
    }),
  ];
}

/** What the guest's interfaces are. */
export function interfaceFacts(interfaces: readonly AgentInterface[]): TypedParam[] {
  return [
    uint('if.count', interfaces.length),
    ...interfaces.flatMap(({ name, hwaddr, addresses }, at) => [
      makeParam(`if.${at}.name`, 'string', name),
      ...text(`if.${at}.hwaddr`, hwaddr),
      ...(addresses.length === 0 ? [] : [uint(`if.${at}.addr.count`, addresses.length)]),
      ...addresses.flatMap(({ family, address, prefix }, number) => [
        makeParam(`if.${at}.addr.${number}.type`, 'string', family),
        makeParam(`if.${at}.addr.${number}.addr`, 'string', address),
        uint(`if.${at}.addr.${number}.prefix`, prefix),
      ]),
    ]),
  ];
}

function unsigned(value: QmpValue): bigint {
  const number = qmpInteger(value);
  return number < 0n ? 0n : number;
}
