export { keepingAlive, type MeasuredDaemon, makeLibvirtd, makeTsvirtd, tsvirshProgram } from './daemons.js';
