export { type AttributeOptions, attr, flag, leaf, leaves, text } from './attributes.js';
export {
  type ChildOptions,
  type CustomField,
  child,
  custom,
  type ListOptions,
  list,
  opaque,
  type SelectedOptions,
  type SequenceInput,
  type SequenceType,
  selected,
  sequence,
} from './children.js';
export { type DocumentKind, type DocumentSteps, defineDocument } from './document.js';
export { elementError, missingAttribute, missingElement, valueError } from './errors.js';
export { defineExtension, type Extension, type Extensions, extensionOf, extensions } from './extension.js';
export { type Field, type FieldConditions, type FieldSchema, type Fields, within } from './field.js';
export { absentInSchema, formsInSchema, inSchema, neededInSchema } from './hints.js';
export type { FormatOptions, ParseOptions } from './options.js';
export {
  closed,
  type Infer,
  type Input,
  lazy,
  readShape,
  type Shape,
  type ShapeSchema,
  struct,
  variants,
  writeShape,
} from './shape.js';
export { refine, unsupportedUnless, type ValueOf, type ValueSchema, type ValueType } from './value.js';
export { type ValuedOptions, valued } from './valued.js';
export {
  either,
  hex,
  int,
  int64,
  listOf,
  nonEmpty,
  number,
  oneOf,
  onOff,
  pattern,
  string,
  uint,
  uint64,
  yesNo,
} from './values.js';
