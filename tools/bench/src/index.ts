export { median } from './report.js';
