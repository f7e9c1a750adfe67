// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import type { XdrReader } from '../../rpc/xdr/reader.js';
import type { XdrWriter } from '../../rpc/xdr/writer.js';
import type { DomainRef } from '../contract.js';
import { readDomainRef, writeDomainRef } from './remote.js';

/** The wire’s qemu_domain_monitor_command_args. */
export interface QemuDomainMonitorCommandArgs {
  readonly dom: DomainRef;
  readonly cmd: string;
  readonly flags: number;
}

export function readQemuDomainMonitorCommandArgs(r: XdrReader): QemuDomainMonitorCommandArgs {
  return { dom: readDomainRef(r), cmd: r.string(4194304), flags: r.uint() };
}

export function writeQemuDomainMonitorCommandArgs(w: XdrWriter, v: QemuDomainMonitorCommandArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.cmd, 4194304);
  w.uint(v.flags);
}

/** The wire’s qemu_domain_monitor_command_ret. */
export interface QemuDomainMonitorCommandRet {
  readonly result: string;
}

export function readQemuDomainMonitorCommandRet(r: XdrReader): QemuDomainMonitorCommandRet {
  return { result: r.string(4194304) };
}

export function writeQemuDomainMonitorCommandRet(w: XdrWriter, v: QemuDomainMonitorCommandRet): void {
  w.string(v.result, 4194304);
}

/** The wire’s qemu_domain_attach_args. */
export interface QemuDomainAttachArgs {
  readonly pidValue: number;
  readonly flags: number;
}

export function readQemuDomainAttachArgs(r: XdrReader): QemuDomainAttachArgs {
  return { pidValue: r.uint(), flags: r.uint() };
}

export function writeQemuDomainAttachArgs(w: XdrWriter, v: QemuDomainAttachArgs): void {
  w.uint(v.pidValue);
  w.uint(v.flags);
}

/** The wire’s qemu_domain_attach_ret. */
export interface QemuDomainAttachRet {
  readonly dom: DomainRef;
}

export function readQemuDomainAttachRet(r: XdrReader): QemuDomainAttachRet {
  return { dom: readDomainRef(r) };
}

export function writeQemuDomainAttachRet(w: XdrWriter, v: QemuDomainAttachRet): void {
  writeDomainRef(w, v.dom);
}

/** The wire’s qemu_domain_agent_command_args. */
export interface QemuDomainAgentCommandArgs {
  readonly dom: DomainRef;
  readonly cmd: string;
  readonly timeout: number;
  readonly flags: number;
}

export function readQemuDomainAgentCommandArgs(r: XdrReader): QemuDomainAgentCommandArgs {
  return { dom: readDomainRef(r), cmd: r.string(4194304), timeout: r.int(), flags: r.uint() };
}

export function writeQemuDomainAgentCommandArgs(w: XdrWriter, v: QemuDomainAgentCommandArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.cmd, 4194304);
  w.int(v.timeout);
  w.uint(v.flags);
}

/** The wire’s qemu_domain_agent_command_ret. */
export interface QemuDomainAgentCommandRet {
  readonly result: string | null;
}

export function readQemuDomainAgentCommandRet(r: XdrReader): QemuDomainAgentCommandRet {
  return { result: r.optionalString(4194304) };
}

export function writeQemuDomainAgentCommandRet(w: XdrWriter, v: QemuDomainAgentCommandRet): void {
  w.optionalString(v.result, 4194304);
}

/** The wire’s qemu_connect_domain_monitor_event_register_args. */
export interface QemuConnectDomainMonitorEventRegisterArgs {
  readonly dom: DomainRef | null;
  readonly event: string | null;
  readonly flags: number;
}

export function readQemuConnectDomainMonitorEventRegisterArgs(r: XdrReader): QemuConnectDomainMonitorEventRegisterArgs {
  return { dom: r.bool() ? readDomainRef(r) : null, event: r.optionalString(4194304), flags: r.uint() };
}

export function writeQemuConnectDomainMonitorEventRegisterArgs(w: XdrWriter, v: QemuConnectDomainMonitorEventRegisterArgs): void {
  w.bool(v.dom !== null);
  if (v.dom !== null) writeDomainRef(w, v.dom);
  w.optionalString(v.event, 4194304);
  w.uint(v.flags);
}

/** The wire’s qemu_connect_domain_monitor_event_register_ret. */
export interface QemuConnectDomainMonitorEventRegisterRet {
  readonly callbackID: number;
}

export function readQemuConnectDomainMonitorEventRegisterRet(r: XdrReader): QemuConnectDomainMonitorEventRegisterRet {
  return { callbackID: r.int() };
}

export function writeQemuConnectDomainMonitorEventRegisterRet(w: XdrWriter, v: QemuConnectDomainMonitorEventRegisterRet): void {
  w.int(v.callbackID);
}

/** The wire’s qemu_connect_domain_monitor_event_deregister_args. */
export interface QemuConnectDomainMonitorEventDeregisterArgs {
  readonly callbackID: number;
}

export function readQemuConnectDomainMonitorEventDeregisterArgs(r: XdrReader): QemuConnectDomainMonitorEventDeregisterArgs {
  return { callbackID: r.int() };
}

export function writeQemuConnectDomainMonitorEventDeregisterArgs(w: XdrWriter, v: QemuConnectDomainMonitorEventDeregisterArgs): void {
  w.int(v.callbackID);
}

/** The wire’s qemu_domain_monitor_event_msg. */
export interface QemuDomainMonitorEventMsg {
  readonly callbackID: number;
  readonly dom: DomainRef;
  readonly event: string;
  readonly seconds: bigint;
  readonly micros: number;
  readonly details: string | null;
}

export function readQemuDomainMonitorEventMsg(r: XdrReader): QemuDomainMonitorEventMsg {
  return { callbackID: r.int(), dom: readDomainRef(r), event: r.string(4194304), seconds: r.hyper(), micros: r.uint(), details: r.optionalString(4194304) };
}

export function writeQemuDomainMonitorEventMsg(w: XdrWriter, v: QemuDomainMonitorEventMsg): void {
  w.int(v.callbackID);
  writeDomainRef(w, v.dom);
  w.string(v.event, 4194304);
  w.hyper(v.seconds);
  w.uint(v.micros);
  w.optionalString(v.details, 4194304);
}

/** The wire’s qemu_domain_monitor_command_with_files_args. */
export interface QemuDomainMonitorCommandWithFilesArgs {
  readonly dom: DomainRef;
  readonly cmd: string;
  readonly flags: number;
}

export function readQemuDomainMonitorCommandWithFilesArgs(r: XdrReader): QemuDomainMonitorCommandWithFilesArgs {
  return { dom: readDomainRef(r), cmd: r.string(4194304), flags: r.uint() };
}

export function writeQemuDomainMonitorCommandWithFilesArgs(w: XdrWriter, v: QemuDomainMonitorCommandWithFilesArgs): void {
  writeDomainRef(w, v.dom);
  w.string(v.cmd, 4194304);
  w.uint(v.flags);
}

/** The wire’s qemu_domain_monitor_command_with_files_ret. */
export interface QemuDomainMonitorCommandWithFilesRet {
  readonly result: string;
}

export function readQemuDomainMonitorCommandWithFilesRet(r: XdrReader): QemuDomainMonitorCommandWithFilesRet {
  return { result: r.string(4194304) };
}

export function writeQemuDomainMonitorCommandWithFilesRet(w: XdrWriter, v: QemuDomainMonitorCommandWithFilesRet): void {
  w.string(v.result, 4194304);
}
