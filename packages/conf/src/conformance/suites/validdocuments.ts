export { schemaSuite as suite } from '../schema-suite.js';
