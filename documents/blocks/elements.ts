/** Elements whose edges end a block: those that HTML lays out as blocks, table cells and list items among them. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not prose: scripts, code, form fields, media, ruby readings, navigation. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio button canvas code datalist embed head iframe input kbd map math meter nav noembed noframes noscript object option output progress rp rt ' +
    'samp script select style svg template textarea title video'
  ).split(' '),
);

/** Roles of elements that are navigation, a control, code or a list of references, whatever their name. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'search',
  'textbox',
  'searchbox',
  'code',
  'doc-bibliography',
  'doc-endnotes',
]);

/** Code editors that draw their text as ordinary lines: CodeMirror 5, Ace, Monaco. */
export const SKIPPED_CLASSES = /(?:^|\s)(?:CodeMirror|ace_editor|monaco-editor)(?:\s|$)/;

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
