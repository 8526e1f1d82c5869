/** Hands a set to the user as a file, as he wrote it. */
export function exportSet({ name, text }: { name: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '-')}.yaml`;
  link.click();
  URL.revokeObjectURL(address);
}
