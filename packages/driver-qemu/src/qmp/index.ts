export { QmpClient, type QmpEvent, qmpFailureOf } from './client.js';
export {
  isQmpObject,
  type QmpObject,
  type QmpValue,
  qmpInteger,
  qmpObjects,
} from './json.js';
