import type { Controller } from '@tsvirt/conf/domain';

/** The model of a controller; undefined for the kinds that have none. */
export function modelOf(controller: Controller | undefined): string | undefined {
  return controller !== undefined && 'model' in controller ? controller.model : undefined;
}
