import { defineWxtModule } from 'wxt/modules';
import { compileCuratedData } from '../../cli/read-curated-data.ts';
import { makeAssets } from './make-assets.ts';

/** Compiles `rules/` and `library/` into the assets that the background loads. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    const { data, pack } = compileCuratedData(wxt.config.root);
    for (const [relativeDest, contents] of Object.entries(makeAssets(data, pack))) files.push({ relativeDest, contents });
  });
});
