import { attr, type Infer, list, struct, uint, within } from '../../element/index.js';

/** An I/O thread and the queues that it works for; without queues they are dealt out in turn. */
const iothread = struct({
  id: attr(uint({ min: 1 }), { required: true }),
  queues: list('queue', struct({ id: attr(uint(), { required: true }) })),
});
export interface IothreadMapping extends Infer<typeof iothread> {}

/** `<iothreads><iothread id='1'><queue id='0'/></iothread></iothreads>` inside `<driver>`. */
export const iothreadMapping = within('iothreads', { iothreads: list('iothread', iothread) });
