import type { FilterVariable } from '@tsvirt/conf/nwfilter';
import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import type { Resolve } from './items.js';
import type { Variables } from './variables.js';

/** Lists that are gone through in step, or the one element of a list that is asked for. */
interface Wheel {
  readonly lists: (readonly string[])[];
  readonly names: string[];
  readonly places: readonly number[];
}

/**
 * Every combination of what a rule's variables stand for, once each: lists of one iterator go in step, those of different
 * ones each with each, the one named first the fastest; `$A` is `$A[@0]`, which is the fastest of all.
 * @throws VirtError `INTERNAL_ERROR` for a variable or an element that is missing, and lists in step of different lengths
 */
export function* combinations(used: readonly FilterVariable[], variables: Variables): Generator<Resolve> {
  const wheels = wheelsOf(used, variables);
  const at = wheels.map(() => 0);
  const resolve: Resolve = (variable) => {
    const list = listOf(variable, variables);
    if (variable.element !== undefined) return elementOf(variable, list);
    const index = wheels.findIndex(({ names }) => names.includes(nameIn(variable)));
    return list[wheels[index]?.places[at[index] ?? 0] ?? 0] ?? '';
  };
  for (;;) {
    yield resolve;
    let turned = 0;
    for (; turned < wheels.length; turned++) {
      const next = (at[turned] ?? 0) + 1;
      if (next < (wheels[turned]?.places.length ?? 0)) {
        at[turned] = next;
        break;
      }
      at[turned] = 0;
    }
    if (turned === wheels.length) return;
  }
}

/** The variables that have no value, or not the element that is asked for. */
export function unresolved(used: readonly FilterVariable[], variables: Variables): string[] {
  return used
    .filter(({ variable, element }) => variables.get(variable)?.[element ?? 0] === undefined)
    .map(({ variable }) => variable);
}

const iteratorOf = ({ iterator }: FilterVariable): number => iterator ?? 0;
const nameIn = (variable: FilterVariable): string => `${variable.variable}@${iteratorOf(variable)}`;

function wheelsOf(used: readonly FilterVariable[], variables: Variables): Wheel[] {
  const iterators = new Map<number, { lists: (readonly string[])[]; names: string[] }>();
  // The default iterator is the fastest, whether or not it is named first.
  if (used.some((each) => each.element === undefined && iteratorOf(each) === 0))
    iterators.set(0, { lists: [], names: [] });
  for (const variable of used) {
    const list = listOf(variable, variables);
    if (variable.element !== undefined) {
      elementOf(variable, list);
      continue;
    }
    const number = iteratorOf(variable);
    const entry = iterators.get(number) ?? { lists: [], names: [] };
    iterators.set(number, entry);
    const [first] = entry.lists;
    if (first !== undefined && first.length !== list.length)
      throw filterError(
        ErrorCode.INTERNAL_ERROR,
        `the lists of ${entry.names.map((name) => `'${name}'`).join(', ')} and '${nameIn(variable)}' have different lengths`,
        'Lists that are gone through in step must be of one length; give them different iterators for each with each.',
      );
    if (entry.names.includes(nameIn(variable))) continue;
    entry.lists.push(list);
    entry.names.push(nameIn(variable));
  }
  return [...iterators.values()].map((entry) => ({ ...entry, places: distinctPlaces(entry.lists) }));
}

/** Where the lists together say something that they didn't say before. */
function distinctPlaces(lists: readonly (readonly string[])[]): number[] {
  const seen = new Set<string>();
  const places: number[] = [];
  for (let place = 0; place < (lists[0]?.length ?? 0); place++) {
    const key = lists.map((list) => list[place]).join('\n');
    if (seen.has(key)) continue;
    seen.add(key);
    places.push(place);
  }
  return places;
}

function listOf({ variable }: FilterVariable, variables: Variables): readonly string[] {
  const list = variables.get(variable);
  if (list === undefined || list.length === 0)
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `the filter needs a value for the variable '${variable}'`,
      `Give it in <filterref>: <parameter name='${variable}' value='…'/>`,
    );
  return list;
}

function elementOf({ variable, element = 0 }: FilterVariable, list: readonly string[]): string {
  const value = list[element];
  if (value === undefined)
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `the list '${variable}' has no element ${element}: it has ${list.length}`,
    );
  return value;
}
