/** Whether an address leads beyond this machine and the extension. */
export function isStranger(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (['data:', 'blob:', 'about:', 'chrome-extension:', 'moz-extension:'].includes(protocol)) return false;
  return hostname !== '127.0.0.1' && hostname !== 'localhost';
}
