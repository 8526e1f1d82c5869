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
  line.textContent = 'Later that day: vaccines cause autism, said the man by the door.';
  document.getElementById('later')?.append(line);
});
