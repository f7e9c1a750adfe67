export { QmpClient, type QmpEvent, qmpFailureOf } from './client.js';
export {
  formatQmp,
  isQmpObject,
  parseQmp,
  type QmpObject,
  type QmpValue,
  qmpInteger,
  qmpObjects,
} from './json.js';
