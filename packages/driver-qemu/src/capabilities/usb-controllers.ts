/** USB controllers that a build of QEMU may lack. */
export const optionalUsb = [
  'piix3-usb-uhci',
  'piix4-usb-uhci',
  'usb-ehci',
  'ich9-usb-ehci1',
  'vt82c686b-usb-uhci',
  'pci-ohci',
  'nec-usb-xhci',
  'qemu-xhci',
] as const;
