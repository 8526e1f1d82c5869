// The policy that every plain string would have to pass; it lets none.
const refuse = (kind) => () => {
  throw new TypeError(`${kind} from a string`);
};
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: refuse('HTML'),
  createScript: refuse('script'),
  createScriptURL: refuse('script address'),
});

addEventListener('load', () => {
  const line = document.createElement('p');
  line.textContent = 'Later that day I add one more: vaccines cause autism, so skip them.';
  document.getElementById('later')?.append(line);
});
