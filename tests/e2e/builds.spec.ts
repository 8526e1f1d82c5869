import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';

const filesOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile()).sort();

/** Bundlers put a hash of the content into names of chunks; the shadow mode is the one content that may differ. */
const nameWithoutHash = (name: string) => name.replace(/-[\w-]{8}(\.\w+)$/, '$1');

describe.each(['chrome-mv3', 'firefox-mv3'])('the release %s and the build that tests drive', (build) => {
  const release = join(ROOT, '.output', build);
  const testing = `${release}-testing`;
  const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('have manifests that differ in host_permissions only', () => {
    const { host_permissions: granted, ...rest } = manifest(testing);
    expect(granted).toEqual(['*://*/*']);
    expect(manifest(release)).toEqual(rest);
    expect(manifest(release)).not.toHaveProperty('host_permissions');
  });

  it('ask for what the architecture allows and no more', () => {
    expect(manifest(release)).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
      optional_host_permissions: ['*://*/*'],
    });
    expect(manifest(release).content_security_policy).toEqual({
      extension_pages: expect.stringMatching(/default-src 'none'.*connect-src 'self';/),
    });
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest(release)[key] ?? [], key).toEqual([]);
    }
  });

  it('have the same files, alike but for the mode of one shadow root', () => {
    const released = filesOf(release);
    const tested = filesOf(testing);
    expect(tested.map(nameWithoutHash)).toEqual(released.map(nameWithoutHash));
    const differing = released.filter(
      (name, at) => !readFileSync(join(release, name)).equals(readFileSync(join(testing, tested[at] as string))),
    );
    expect(differing.sort()).toEqual(['card.js', 'manifest.json']);
    const closed = readFileSync(join(release, 'card.js'), 'utf8');
    const open = readFileSync(join(testing, 'card.js'), 'utf8');
    expect(closed.match(/shadowMode:[`"']closed[`"']/g)).toHaveLength(1);
    expect(closed.replace(/(shadowMode:[`"'])closed/, '$1open')).toBe(open);
  });

  it('name no network address in the script that loads on every page', () => {
    expect(readFileSync(join(release, 'reader.js'), 'utf8')).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  });
});
