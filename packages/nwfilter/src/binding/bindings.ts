import {
  formatNWFilterBinding,
  type NWFilterBinding,
  parseNWFilterBinding,
} from '@tsvirt/conf/nwfilterbinding';
import type { ObjectStore } from '@tsvirt/conf/store';
import { ErrorCode, NWFilterBindingCreateFlags, type NWFilterBindingRef } from '@tsvirt/core';
import { isLinkName, type Logger, type Mutex, type UndoStack, withUndo } from '@tsvirt/util';
import { checkFlags, filterError, invalidOperation } from '../errors.js';
import { reaches } from '../filter/references.js';
import { applyPlan, emptyPlan } from '../firewall/apply.js';
import type { HostServices } from '../host.js';
import { type LearnedAddress, Learner } from '../learning/learner.js';
import type { FindFilter } from '../plan/collect.js';
import type { FirewallPlan } from '../plan/plan.js';
import { type BindingObject, type LiveBinding, refOf } from './kind.js';
import { type BindingRules, bindingRules } from './rules.js';

/** What bindings are made over. */
export interface BindingsContext {
  readonly store: ObjectStore<NWFilterBinding, LiveBinding>;
  readonly host: HostServices;
  readonly logger: Logger;
  readonly privileged: boolean;
  /** Held by whoever changes filters or rules. */
  readonly turn: Mutex;
  readonly find: FindFilter;
}

/** Filters in force on interfaces, and the calls about them. */
export class Bindings {
  readonly #context: BindingsContext;
  readonly #learner: Learner;
  /** What is in force, by link: to go back to. */
  readonly #plans = new Map<string, FirewallPlan>();

  constructor(context: BindingsContext) {
    this.#context = context;
    this.#learner = new Learner(context.host, context.logger, (link, addresses) =>
      this.#learned(link, addresses),
    );
  }

  list(flags: number): NWFilterBindingRef[] {
    checkFlags('virConnectListAllNWFilterBindings', flags);
    return this.#context.store.list().map(refOf);
  }

  byPortDev(name: string): NWFilterBindingRef {
    return refOf(this.#context.store.byName(name));
  }

  describe({ portdev }: NWFilterBindingRef, flags: number): string {
    checkFlags('virNWFilterBindingGetXMLDesc', flags);
    return formatNWFilterBinding(this.#context.store.byName(portdev).current);
  }

  /**
   * Puts a filter in force on a link, all of its rules or none.
   * @throws VirtError `OPERATION_FAILED` for a link that has one, `INTERNAL_ERROR` for a filter or values that are missing
   */
  async create(xml: string, flags: number): Promise<NWFilterBindingRef> {
    checkFlags('virNWFilterBindingCreateXML', flags, NWFilterBindingCreateFlags.VALIDATE);
    const binding = parseNWFilterBinding(xml, {
      validate: (flags & NWFilterBindingCreateFlags.VALIDATE) !== 0,
    });
    const { store, privileged, turn, find } = this.#context;
    const { name } = binding.portdev;
    if (!isLinkName(name))
      throw filterError(ErrorCode.XML_ERROR, `'${name}' can't be the name of a network device`);
    if (!privileged) throw invalidOperation("network filters can't be put in force without root's rights");
    return turn.run(async () => {
      if (store.findByName(name) !== undefined)
        throw filterError(
          ErrorCode.OPERATION_FAILED,
          `the interface '${name}' has a network filter already`,
          `Remove it first: nwfilter-binding-delete ${name}`,
        );
      const rules = bindingRules(binding, [], find);
      return withUndo(async (undo) => {
        await this.#apply(name, rules, [], undo);
        return refOf(await store.create(binding, { learned: [] }));
      });
    });
  }

  /** Takes the filter off a link: whatever there is may pass. */
  delete({ portdev }: NWFilterBindingRef): Promise<void> {
    const { store, turn } = this.#context;
    return turn.run(async () => {
      await this.#remove(store.byName(portdev));
    });
  }

  /** The links on which a filter is in force, itself or by another. */
  usersOf(filter: string): string[] {
    return this.#users(filter).map(({ current }) => current.portdev.name);
  }

  /** Gives the users of a filter that changed their new rules. The caller holds the turn. */
  async changeUsers(filter: string, undo: UndoStack): Promise<void> {
    const { find } = this.#context;
    // What is wrong with them is known before any is changed.
    const changes = this.#users(filter).map((object) => ({
      object,
      rules: bindingRules(object.current, addressesOf(object), find),
    }));
    for (const { object, rules } of changes)
      await this.#apply(object.current.portdev.name, rules, object.data?.learned ?? [], undo);
  }

  /** Takes up what an earlier process put in force. What fails is logged. */
  takeUp(): Promise<void> {
    const { store, host, turn, logger } = this.#context;
    return turn.run(async () => {
      for (const object of store.list()) {
        if (!(await host.hasLink(object.current.portdev.name)))
          await this.#attempt(object, () => this.#remove(object));
        else await this.#attempt(object, () => this.#again(object));
      }
      if (store.size > 0) logger.debug(`${store.size} interfaces have network filters`);
    });
  }

  /** Puts all rules in force again. What fails is logged. */
  refresh(): Promise<void> {
    const { store, turn } = this.#context;
    return turn.run(async () => {
      for (const object of store.list()) await this.#attempt(object, () => this.#again(object));
    });
  }

  /** Ends what goes on in this process; the rules stay. */
  async stop(): Promise<void> {
    this.#learner.stopAll();
  }

  #users(filter: string): BindingObject[] {
    const { store, find } = this.#context;
    return store.list().filter(({ current }) => reaches(current.filterref.filter, filter, find));
  }

  async #again(object: BindingObject): Promise<void> {
    const rules = bindingRules(object.current, addressesOf(object), this.#context.find);
    await withUndo((undo) =>
      this.#apply(object.current.portdev.name, rules, object.data?.learned ?? [], undo),
    );
  }

  async #apply(
    link: string,
    { plan, learning }: BindingRules,
    known: readonly LearnedAddress[],
    undo: UndoStack,
  ): Promise<void> {
    const { host } = this.#context;
    const before = this.#plans.get(link);
    await applyPlan(host.runner, link, plan, before);
    this.#plans.set(link, plan);
    undo.push(`put the rules of ${link} back as they were`, async () => {
      await applyPlan(host.runner, link, before ?? emptyPlan, plan);
      if (before === undefined) this.#plans.delete(link);
      else this.#plans.set(link, before);
    });
    await this.#warn(link, plan);
    this.#learner.stop(link);
    // One address that was seen is enough; leases go on.
    if (learning === undefined || (learning.mode === 'any' && known.length > 0)) return;
    await this.#learner.start(learning, known);
    undo.push(`learn no addresses of ${link}`, () => this.#learner.stop(link));
  }

  async #warn(link: string, plan: FirewallPlan): Promise<void> {
    const { host, logger } = this.#context;
    for (const program of ['iptables', 'ip6tables'] as const)
      if (plan[program].length > 0 && (await host.bridgeCalls(program)) === false)
        logger.warn(
          `rules of '${link}' don't hold: bridges pass packets by ${program} (net.bridge.bridge-nf-call-${program} is 0)`,
        );
  }

  async #remove(object: BindingObject): Promise<void> {
    const { store, host } = this.#context;
    const { name } = object.current.portdev;
    this.#learner.stop(name);
    await applyPlan(host.runner, name, emptyPlan, this.#plans.get(name));
    this.#plans.delete(name);
    await store.stop(object);
  }

  #learned(link: string, learned: readonly LearnedAddress[]): Promise<void> {
    const { store, host, turn, find } = this.#context;
    return turn.run(async () => {
      const object = store.findByName(link);
      if (object === undefined) return;
      const { plan } = bindingRules(
        object.current,
        learned.map(({ address }) => address),
        find,
      );
      await applyPlan(host.runner, link, plan, this.#plans.get(link));
      this.#plans.set(link, plan);
      await store.updateLive(object, { data: { learned } });
    });
  }

  async #attempt(object: BindingObject, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#context.logger.error(`the network filter of '${object.name}' could not be put in force`, {
        error,
      });
    }
  }
}

function addressesOf({ data }: BindingObject): string[] {
  return (data?.learned ?? []).map(({ address }) => address);
}
