import { formatPoolSources } from '@tsvirt/conf/storagepool';
import { compareText, type SuiteHandler } from '@tsvirt/core/conformance';
import { glusterSources } from '../pool/gluster.js';

/** What gluster lists of a host's volumes, as sources of pools. */
export const storageUtil: SuiteHandler = (corpus) => ({
  run: ({ input, params, expected }) =>
    compareText(
      formatPoolSources(
        glusterSources(
          corpus.read(String(input)),
          String(params.host),
          params.poolType === 'netfs' ? 'netfs' : 'gluster',
        ),
      ),
      corpus.read(String(expected.xml)),
    ),
});
