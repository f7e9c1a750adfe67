export {
  keepingAlive,
  type MeasuredDaemon,
  makeLibvirtd,
  makeTsvirtd,
  tsvirshProgram,
  tsvirtdProgram,
} from './daemons.js';
