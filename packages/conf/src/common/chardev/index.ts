export {
  type ChardevLog,
  type ChardevSourceOptions,
  chardevFields,
  chardevSource,
  chardevTypes,
} from './field.js';
export {
  type ChardevEndpoint,
  type ChardevReconnect,
  type ChardevSource,
  type ChardevSourceInput,
  type ChardevSourceOf,
  type ChardevType,
  chardevReconnect,
} from './source.js';
