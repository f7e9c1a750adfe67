export {
  type MeasuredDaemon,
  makeLibvirtd,
  makeTsvirtd,
  tsvirshProgram,
  tsvirtdProgram,
} from './daemons.js';
