import { writeFile } from 'node:fs/promises';

/** Instructions of 16 bits for a machine of the kind q35. */
export const machineCode = {
  /** mov dx,0x604; mov ax,0x2000; out dx,ax */
  powerOff: [0xba, 0x04, 0x06, 0xb8, 0x00, 0x20, 0xef],
  /** mov dx,0xcf9; mov al,6; out dx,al */
  reset: [0xba, 0xf9, 0x0c, 0xb0, 0x06, 0xee],
  /** mov dx,0x505; mov al,1; out dx,al: the panic device */
  panic: [0xba, 0x05, 0x05, 0xb0, 0x01, 0xee],
} as const;

/** Makes a disk that runs these instructions when a guest boots, and halts it then. */
export async function writeBootDisk(path: string, code: readonly number[]): Promise<void> {
  const image = Buffer.alloc(1 << 20);
  Buffer.from([...code, 0xf4, 0xeb, 0xfd]).copy(image);
  image.writeUInt16LE(0xaa55, 510);
  await writeFile(path, image);
}
