import type { Domain } from '../../domain.js';
import { contradiction, unsupported } from '../../failure.js';

/** Refuses USB devices of a guest that has no USB, and USB companions without their master. */
export function checkUsb({ devices }: Domain): void {
  const controllers = (devices.controllers ?? []).filter((controller) => controller.type === 'usb');
  const disabled = controllers.some(({ model }) => model === 'none');
  if (disabled && controllers.length > 1)
    throw contradiction("a USB controller of model 'none' means that there's no other");
  if (!disabled && controllers.length > 0 && controllers.every(({ master }) => master !== undefined))
    throw contradiction('USB companion controllers need a master: one without <master>');
  if (!disabled) return;
  const refuse = (device: string): never => {
    throw unsupported(`the domain has no USB for ${device}: its USB controller is of model 'none'`);
  };
  if (devices.redirdevs !== undefined) refuse('redirected devices');
  if (devices.hostdevs?.some(({ type }) => type === 'usb') === true) refuse("the host's USB devices");
  if (devices.inputs?.some((input) => 'bus' in input && input.bus === 'usb') === true)
    refuse('input devices');
}
