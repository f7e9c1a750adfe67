import {
  formatNetwork,
  parseNetwork,
  type UpdateCommand,
  type UpdateSection,
  updateNetwork,
} from '../../network/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

export const suite = xmlToXmlSuite({
  parse: (text) => parseNetwork(text),
  operate: (network, { params, input }) =>
    updateNetwork(
      network,
      params.command as UpdateCommand,
      params.section as UpdateSection,
      Number(params.parentIndex),
      input('update'),
    ),
  format: (network, { params }) => formatNetwork(network, { inactive: params.formatInactive === true }),
});
