import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, INSTALL_CHROMIUM } from '../browser/find-chromium.mjs';

/** Sizes that browsers ask for, in pixels; WXT finds the files by their names. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws public/icon/*.png from icon.svg; run by hand when the drawing changes. */
async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(INSTALL_CHROMIUM);
  const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
  const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
