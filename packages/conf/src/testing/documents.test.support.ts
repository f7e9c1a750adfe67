import type { FieldSchema, Shape, ShapeSchema, ValueSchema } from '../element/index.js';
import { escapeXml } from '../xml/index.js';
import type { Choices } from './choices.test.support.js';
import { valueText } from './values.test.support.js';

interface Element {
  readonly attributes: Map<string, string>;
  readonly children: string[];
  readonly wrappers: Map<string, Element>;
  text: string;
}

const maxDepth = 7;

/** Texts for attributes and elements whose declaration says less than their reader wants. */
const usual: Readonly<Record<string, readonly string[]>> = {
  cpuset: ['0-3', '1', '0,2-3'],
  cpus: ['0-3', '1'],
  nodeset: ['0', '0-1'],
  address: ['10.1.2.3', 'fe80::1'],
  gateway: ['10.1.2.1'],
  ip: ['10.1.2.4'],
  mac: ['52:54:00:11:22:33'],
};

/** The usual value three times of four, for a name that has one. */
function text(name: string, value: ValueSchema, choices: Choices): string {
  const known = Object.hasOwn(usual, name) && value.type !== 'integer' ? usual[name] : undefined;
  return known === undefined || choices.once(4) ? valueText(value, choices) : choices.of(known);
}

/** A random document of a kind, from what its declaration says: whatever its type allows may be in it. */
export function randomDocument(name: string, shape: Shape<unknown, unknown>, choices: Choices): string {
  return elementText(name, () => shape, choices, 0);
}

const schemas = new WeakMap<Shape<unknown, unknown>, ShapeSchema>();

function schemaOf(shape: Shape<unknown, unknown>): ShapeSchema {
  const known = schemas.get(shape);
  if (known !== undefined) return known;
  const schema = shape.schema();
  schemas.set(shape, schema);
  return schema;
}

function empty(): Element {
  return { attributes: new Map(), children: [], wrappers: new Map(), text: '' };
}

function elementText(
  name: string,
  shape: () => Shape<unknown, unknown>,
  choices: Choices,
  depth: number,
): string {
  const element = empty();
  fill(element, schemaOf(shape()), choices, depth);
  return print(name, element);
}

function print(name: string, { attributes, children, wrappers, text }: Element): string {
  const start = [...attributes].map(([key, value]) => ` ${key}='${escapeXml(value)}'`).join('');
  const inner = [...wrappers].map(([key, wrapper]) => print(key, wrapper)).join('');
  return `<${name}${start}>${escapeXml(text)}${children.join('')}${inner}</${name}>`;
}

function fill(element: Element, schema: ShapeSchema, choices: Choices, depth: number): void {
  if (schema.kind === 'struct') {
    for (const [, field, within] of schema.fields) {
      let place = element;
      for (const name of within) {
        const inner = place.wrappers.get(name) ?? empty();
        place.wrappers.set(name, inner);
        place = inner;
      }
      fillField(place, field, choices, depth);
    }
    return;
  }
  const names = Object.keys(schema.cases);
  const chosen = choices.of(names);
  if (chosen !== schema.default || choices.once(2)) element.attributes.set(schema.attribute, chosen);
  const inner = schema.cases[chosen];
  if (inner !== undefined) fill(element, inner, choices, depth);
}

function fillField(element: Element, field: FieldSchema, choices: Choices, depth: number): void {
  // Fewer things further in, so that documents end.
  const wanted = (required: boolean) =>
    required || (depth < maxDepth && choices.below(choices.sparseness + depth * 2) < 2);
  switch (field.kind) {
    case 'attribute':
      if (wanted(field.required)) element.attributes.set(field.name, text(field.name, field.value, choices));
      break;
    case 'text':
      if (wanted(true)) element.text = valueText(field.value, choices);
      break;
    case 'element':
      if (!wanted(field.required)) break;
      for (let times = field.repeated ? 1 + choices.below(2) : 1; times > 0; times--)
        element.children.push(elementText(field.name, field.shape, choices, depth + 1));
      break;
    case 'choices':
      for (const [name, shape] of Object.entries(field.of))
        if (wanted(false)) element.children.push(elementText(name, shape, choices, depth + 1));
      break;
    case 'selected': {
      const chosen = choices.of(Object.keys(field.cases));
      element.attributes.set(field.attribute, chosen);
      const shape = field.cases[chosen];
      if (shape !== undefined && wanted(false))
        element.children.push(elementText(field.element, shape, choices, depth + 1));
      break;
    }
    case 'any':
      if (wanted(false))
        element.children.push(`<${field.name}><m:a xmlns:m='urn:m' b='c'>d</m:a></${field.name}>`);
      break;
    case 'group':
      if (wanted(false)) for (const part of field.of) fillField(element, part, choices, depth);
      break;
    case 'either':
      if (wanted(false)) fillField(element, choices.of(field.of), choices, depth);
      break;
    default:
  }
}
