import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELEASE, TESTING } from '../support/extension.ts';

const filesOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile()).sort();

/** Bundlers put a hash of the content into names of chunks; the shadow mode is the one content that may differ. */
const nameWithoutHash = (name: string) => name.replace(/-[\w-]{8}(\.\w+)$/, '$1');

describe('the release and the build that tests drive', () => {
  const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('have manifests that differ in host_permissions only', () => {
    const { host_permissions: granted, ...testing } = manifest(TESTING);
    expect(granted).toEqual(['*://*/*']);
    expect(manifest(RELEASE)).toEqual(testing);
    expect(manifest(RELEASE)).not.toHaveProperty('host_permissions');
  });

  it('ask for what the architecture allows and no more', () => {
    expect(manifest(RELEASE)).toMatchObject({
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
      optional_host_permissions: ['*://*/*'],
    });
    expect(manifest(RELEASE).content_security_policy).toEqual({
      extension_pages: expect.stringMatching(/default-src 'none'.*connect-src 'self';/),
    });
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest(RELEASE)[key] ?? [], key).toEqual([]);
    }
  });

  it('have the same files, alike but for the mode of one shadow root', () => {
    const release = filesOf(RELEASE);
    const testing = filesOf(TESTING);
    expect(testing.map(nameWithoutHash)).toEqual(release.map(nameWithoutHash));
    const differing = release.filter(
      (name, at) => !readFileSync(join(RELEASE, name)).equals(readFileSync(join(TESTING, testing[at] as string))),
    );
    expect(differing.sort()).toEqual(['card.js', 'manifest.json']);
    const closed = readFileSync(join(RELEASE, 'card.js'), 'utf8');
    const open = readFileSync(join(TESTING, 'card.js'), 'utf8');
    expect(closed.match(/shadowMode:[`"']closed[`"']/g)).toHaveLength(1);
    expect(closed.replace(/(shadowMode:[`"'])closed/, '$1open')).toBe(open);
  });

  it('name no network address in the script that loads on every page', () => {
    expect(readFileSync(join(RELEASE, 'reader.js'), 'utf8')).not.toMatch(/fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
  });
});
