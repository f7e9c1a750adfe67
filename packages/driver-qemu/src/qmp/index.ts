export {
  QmpClient,
  type QmpEvent,
  QmpFailure,
  type QmpGreeting,
  type QmpOptions,
  qmpFailureOf,
} from './client.js';
export { formatQmp, isQmpObject, parseQmp, type QmpObject, type QmpValue, qmpInteger } from './json.js';
